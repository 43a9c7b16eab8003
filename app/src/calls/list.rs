//! The list: late ones on top.

use super::{part_name, reason_name};
use crate::{
    answer::{Answer, Frame, Page},
    component::{
        Alert, EmptyState, Heading, Paragraph, Shown, Symbol, Table, alert, badge,
        heading::Level,
        paragraph,
        table::{Cell, Column},
    },
    paths,
    staff::moment,
    visit::Visit,
};
use domain::term::last_day;
use jiff::Timestamp;
use leptos::{either::Either, prelude::*};
use locales::{Tr, msg::staff_calls as words, when};
use service::{
    Fault,
    calls::{self, Line, List},
};

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let list = calls::list(&visit.ctx).await?;
    let (tr, now) = (visit.tr.clone(), visit.ctx.now);
    Ok(Page::new(words::title(&tr), Frame::Staff, move || {
        let table = if list.lines.is_empty() {
            Either::Left(view! {
                <EmptyState symbol=Symbol::Success title=words::none_title(&tr) text=words::none(&tr)/>
            })
        } else {
            Either::Right(table(&tr, &list, now))
        };
        let more = list.more.then(|| view! { <Alert kind=alert::Kind::Info text=words::more(&tr)/> });
        view! {
            <Heading level=Level::One text=words::title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::lead(&tr)/>
            {table}
            {more}
        }
    })
    .into())
}

fn table(tr: &Tr, list: &List, now: Timestamp) -> AnyView {
    let columns = [
        words::name(tr),
        words::v_number(tr),
        words::due(tr),
        words::why(tr),
        words::language(tr),
        words::part(tr),
        words::state(tr),
    ]
    .map(|name| Column { name, number: false });
    let rows = list.lines.iter().map(|line| row(tr, list, line, now)).collect::<Vec<_>>();
    let caption = words::caption(tr, list.lines.len());
    view! { <Table id="calls" caption columns=columns.to_vec() rows/> }.into_any()
}

fn row(tr: &Tr, list: &List, line: &Line, now: Timestamp) -> Vec<Cell> {
    let call = &line.call;
    let taker = call.taken.and_then(|(staff, _)| list.names.get(&staff));
    let state = match (taker, call.tried) {
        (_, Some(at)) => words::tried(tr, moment(at)),
        (Some(name), None) => words::taken(tr, name.as_str()),
        (None, None) => words::open(tr),
    };
    vec![
        Cell::Link {
            href: paths::call(call.id),
            text: Shown::Data(format!("{}, {}", line.family_name, line.given_name)),
        },
        Cell::Shown(line.v_number.clone().into()),
        due(tr, call.due, now),
        Cell::Shown(reason_name(tr, call.reason).into()),
        Cell::Shown(call.language.own_name().into()),
        Cell::Shown(part_name(tr, call.part).into()),
        Cell::Shown(state.into()),
    ]
}

/// The last day for it; marked once it is over, in words, which the colour only repeats.
fn due(tr: &Tr, due: Timestamp, now: Timestamp) -> Cell {
    let day = when::date(last_day(due));
    if due <= now {
        Cell::Badge { kind: badge::Kind::Late, text: words::due_late(tr, day) }
    } else {
        Cell::Shown(day.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use locales::Voice;

    #[test]
    fn a_call_is_late_from_the_first_instant_after_its_last_day() {
        let tr = Tr::new("en", Voice::B1);
        let ends: Timestamp = "2026-11-24T23:00:00Z".parse().unwrap();
        let marked = |now: &str| match due(&tr, ends, now.parse().unwrap()) {
            Cell::Badge { kind, text } => Some((kind, text.plain())),
            _ => None,
        };
        assert_eq!(marked("2026-11-24T22:59:59Z"), None);
        assert_eq!(marked("2026-11-24T23:00:00Z"), Some((badge::Kind::Late, "24-11-2026 late".to_owned())));
    }
}
