//! The pages of an auditor: what persons said looks wrong, and the search of the audit.
//!
//! An auditor reads ids, actions, times and the names of staff; nothing here leads to a file, a message or a paper.

pub(crate) mod doubt;
pub(crate) mod doubts;
pub(crate) mod search;

use crate::{
    component::{
        Table, badge,
        table::{Cell, Column},
    },
    staff::{dutch, moment, role_name},
};
use domain::ids::StaffId;
use leptos::prelude::*;
use locales::{Args, Text, Tr, msg::staff_audit as words};
use service::{
    audits::{Line, Outcome},
    doubts::staff_of,
};
use std::collections::HashMap;

/// What was done, by its code; the code itself for what this program has no words for.
fn action_name(tr: &Tr, action: &str) -> Text {
    words::by_id(tr, &format!("action-{action}"), &Args::new()).unwrap_or_else(|| dutch(action))
}

/// Who acted: the name and role of staff, and no name of anybody else.
fn who(tr: &Tr, line: &Line, names: &HashMap<StaffId, String>) -> Text {
    let who = match (staff_of(line), line.actor_kind.as_str()) {
        (Some(staff), _) => {
            let role = line.actor_role.map_or_else(|| words::who_unknown(tr), |role| role_name(tr, role));
            match names.get(&staff) {
                Some(name) => words::who_staff(tr, name.as_str(), role),
                None => role,
            }
        }
        (None, "person") => words::who_person(tr),
        (None, "other-person") => words::who_other_person(tr),
        (None, "visitor") => words::who_visitor(tr),
        (None, "sender") => words::who_sender(tr),
        (None, "system") => words::who_system(tr),
        (None, _) => words::who_unknown(tr),
    };
    if line.on_behalf_of.is_some() { words::who_for(tr, who) } else { who }
}

/// Lines of the audit as a table.
pub(crate) fn table(
    tr: &Tr,
    id: &'static str,
    caption: Text,
    lines: &[Line],
    names: &HashMap<StaffId, String>,
) -> AnyView {
    let columns = [
        words::when(tr),
        words::who(tr),
        words::what(tr),
        words::result(tr),
        words::case(tr),
        words::object(tr),
        words::reason(tr),
        words::origin(tr),
    ]
    .map(|name| Column { name, number: false });
    let rows = lines.iter().map(|line| row(tr, line, names)).collect::<Vec<_>>();
    view! { <Table id caption columns=columns.to_vec() rows/> }.into_any()
}

fn row(tr: &Tr, line: &Line, names: &HashMap<StaffId, String>) -> Vec<Cell> {
    let result = match line.result {
        Outcome::Done => Cell::Shown(words::result_done(tr).into()),
        Outcome::Refused => Cell::Badge { kind: badge::Kind::Late, text: words::result_refused(tr) },
    };
    let shown = |text: Option<String>| Cell::Shown(text.unwrap_or_default().into());
    vec![
        Cell::Shown(moment(line.at).into()),
        Cell::Shown(who(tr, line, names).into()),
        Cell::Shown(action_name(tr, &line.action).into()),
        result,
        shown(line.case.map(|case| case.to_string())),
        shown(line.object.clone()),
        shown(line.reason.clone()),
        shown(Some(line.origin.clone())),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use locales::Voice;

    #[test]
    fn everything_that_can_be_searched_for_has_a_name_in_both_languages() {
        for lang in ["nl", "en"] {
            let tr = Tr::new(lang, Voice::B1);
            for action in service::audits::actions() {
                let name = words::by_id(&tr, &format!("action-{action}"), &Args::new());
                let name = name.unwrap_or_else(|| panic!("write `action-{action}` in staff-audit.ftl"));
                assert_eq!(name.lang, *tr.lang(), "{action}");
            }
        }
    }
}
