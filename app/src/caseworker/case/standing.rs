//! Where the case stands: the facts for staff, the terms, and the page of the person folded below them.

use super::super::names::{outcome_name, owner_name, step_name, term_name, track_name};
use crate::{
    applicant,
    component::{
        Card, KeyValues, More, Paragraph, Table, badge,
        key_values::Fact,
        table::{Cell, Column},
    },
    staff::{date, dutch},
};
use domain::{
    position::{RunningTerm, TermState},
    procedure::Procedures,
};
use leptos::{either::Either, prelude::*};
use locales::{Tr, msg::staff_case as words, when};
use service::cases::CaseFile;

pub(super) fn section(tr: &Tr, procedures: &Procedures, file: &CaseFile) -> AnyView {
    let terms = &file.position.terms;
    let table = if terms.is_empty() {
        Either::Left(view! { <Paragraph text=words::terms_none(tr)/> })
    } else {
        let columns = [
            words::term(tr),
            words::term_owner(tr),
            words::term_until(tr),
            words::term_state(tr),
            words::term_basis(tr),
        ]
        .map(|name| Column { name, number: false });
        let rows = terms.iter().map(|term| line(tr, term)).collect::<Vec<_>>();
        Either::Right(view! { <Table id="terms" caption=words::terms(tr) columns=columns.to_vec() rows/> })
    };
    let (facts, summary) = (facts(tr, procedures, file), words::stands_as(tr));
    let seen = applicant::status::seen(tr, &file.position);
    view! {
        <Card title=words::stands(tr)>
            <KeyValues facts/>
            {table}
            <More summary>{seen}</More>
        </Card>
    }
    .into_any()
}

fn facts(tr: &Tr, procedures: &Procedures, file: &CaseFile) -> Vec<Fact> {
    let position = &file.position;
    let version = procedures.version(&position.version);
    let mut facts = Vec::new();
    let step = position.stage.step().map(|step| step_name(procedures, &position.version, step));
    facts.extend(step.map(|name| match position.stage.since() {
        Some(since) => Fact::new(words::step_since(tr, date(since)), name),
        None => Fact::new(words::step(tr), name),
    }));
    // Whether the overlays are for this person, only an event says here.
    facts.extend(position.beside.iter().filter_map(|one| {
        let name = step_name(procedures, &position.version, &one.step);
        Some(Fact::new(words::beside_since(tr, date(one.since?)), name))
    }));
    facts.push(Fact::new(words::track(tr), track_name(procedures, &position.version, &position.track)));
    facts.push(Fact::new(words::version(tr), dutch(version.map_or("", |version| version.name.as_str()))));
    facts.push(match position.lodged {
        Some(on) => Fact::new(words::lodged(tr), when::date(on)),
        None => Fact::new(words::lodged(tr), words::lodged_not(tr)),
    });
    facts.extend(position.decision.as_ref().map(|decision| {
        let outcome = outcome_name(tr, decision.outcome);
        Fact::new(words::decision(tr), words::decision_on(tr, outcome, date(decision.at)))
    }));
    facts.extend(position.withdrawn.map(|at| Fact::new(words::withdrawn(tr), date(at))));
    facts
}

fn line(tr: &Tr, term: &RunningTerm) -> Vec<Cell> {
    let until = match (term.end, term.at_least_until) {
        (Some(end), _) => when::date(end).into(),
        (None, Some(least)) => words::until_least(tr, when::date(least)).into(),
        (None, None) => words::until_unknown(tr).into(),
    };
    let (kind, text) = match term.state {
        TermState::Running => (badge::Kind::Plain, words::state_running(tr)),
        TermState::Suspended { .. } => (badge::Kind::Soon, words::state_suspended(tr)),
        TermState::Met { .. } => (badge::Kind::Good, words::state_met(tr)),
        TermState::Passed => (badge::Kind::Late, words::state_passed(tr)),
    };
    vec![
        Cell::Shown(term_name(tr, &term.term).into()),
        Cell::Shown(owner_name(tr, term.owner).into()),
        Cell::Shown(until),
        Cell::Badge { kind, text },
        Cell::Shown(dutch(&term.basis).into()),
    ]
}
