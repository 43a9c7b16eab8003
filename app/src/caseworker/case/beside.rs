//! What the person did with somebody of staff beside them: when, what, and in which role somebody sat there.

use crate::{
    component::{
        Paragraph, Table, paragraph,
        table::{Cell, Column},
    },
    staff::{moment, role_name},
};
use domain::access::Action;
use leptos::prelude::*;
use locales::{Text, Tr, msg::staff_beside as words};
use service::{beside::Done, cases::CaseFile};

pub(super) fn card(tr: &Tr, file: &CaseFile) -> AnyView {
    if file.beside.is_empty() {
        return ().into_any();
    }
    let columns = [words::done_when(tr), words::done_what(tr), words::done_who(tr)]
        .map(|name| Column { name, number: false });
    let rows = file.beside.iter().map(|done| line(tr, done)).collect::<Vec<_>>();
    let note = words::done_note(tr);
    view! {
        <section class="ww-flow">
            <Table id="beside" caption=words::done(tr) columns=columns.to_vec() rows/>
            <Paragraph kind=paragraph::Kind::Small text=note/>
        </section>
    }
    .into_any()
}

fn line(tr: &Tr, done: &Done) -> Vec<Cell> {
    vec![
        Cell::Shown(moment(done.at).into()),
        Cell::Shown(what(tr, done.action).into()),
        Cell::Shown(role_name(tr, done.role).into()),
    ]
}

fn what(tr: &Tr, action: Action) -> Text {
    match action {
        Action::ChooseHearing => words::done_hearing(tr),
        Action::ReportDetails => words::done_details(tr),
        Action::WriteMessage => words::done_message(tr),
        Action::AskForCall => words::done_call(tr),
        _ => words::done_other(tr),
    }
}
