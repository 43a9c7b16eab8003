//! The hearing of the case, or the form that reserves a time for one.

use super::super::names::state_name;
use crate::{
    component::{
        Button, Card, KeyValues, Paragraph, Select, Symbol, button,
        field::{Choice, Field},
        key_values::Fact,
    },
    paths,
    planner::times::kind_name,
    staff::Wrong,
    visit::Fields,
};
use domain::{hearing::Kind, procedure::Procedures, time::wall};
use leptos::prelude::*;
use locales::{Tr, msg::staff_case as words, when};
use service::cases::{Booked, CaseFile};

/// For which hearing a time is reserved.
pub(in super::super) const KIND: &str = "kind";

pub(super) fn card(
    tr: &Tr,
    procedures: &Procedures,
    file: &CaseFile,
    form: &Fields,
    wrong: &Wrong,
    may_invite: bool,
) -> AnyView {
    let body = match &file.hearing {
        Some(booked) => view! { <KeyValues facts=facts(tr, booked)/> }.into_any(),
        None if may_invite && file.may_record => invite(tr, procedures, file, form, wrong),
        None => view! { <Paragraph text=words::hearing_none(tr)/> }.into_any(),
    };
    view! { <Card title=words::hearing(tr)>{body}</Card> }.into_any()
}

fn facts(tr: &Tr, booked: &Booked) -> Vec<Fact> {
    let hearing = &booked.hearing;
    vec![
        Fact::new(words::hearing_kind(tr), kind_name(tr, hearing.time.kind)),
        Fact::new(words::hearing_when(tr), when::moment(tr, wall(hearing.time.starts).datetime())),
        Fact::new(words::hearing_where(tr), booked.place.as_str()),
        Fact::new(words::hearing_state(tr), state_name(tr, hearing.state)),
        Fact::new(words::hearing_answer(tr), when::day(tr, hearing.answer_by)),
    ]
}

/// Offers first the hearing that the step has.
fn invite(tr: &Tr, procedures: &Procedures, file: &CaseFile, form: &Fields, wrong: &Wrong) -> AnyView {
    let position = &file.position;
    let law = procedures.version(&position.version);
    let step = |id| law.and_then(|law| law.step(id)).and_then(|step| step.hearing);
    let next = || position.next.iter().filter_map(|next| next.step.as_ref()).find_map(step);
    let due = position.stage.current().and_then(step).or_else(next);
    let chosen = if form.has(KIND) { form.get(KIND) } else { due.map_or(Kind::ALL[0].code(), Kind::code) };
    let choices =
        Kind::ALL.iter().map(|kind| Choice::new(kind.code(), kind_name(tr, *kind))).collect::<Vec<_>>();
    let field = Field::new(KIND, words::invite_kind(tr)).with_value(chosen).with_error(wrong.of(KIND));
    view! {
        <Paragraph text=words::hearing_none(tr)/>
        <form class="ww-form" method="post" action=paths::case_invite(file.case)>
            <Paragraph text=words::invite_text(tr)/>
            <Select field choices/>
            <Button text=words::invite_send(tr) kind=button::Kind::Secondary symbol=Symbol::CalendarAdd/>
        </form>
    }
    .into_any()
}
