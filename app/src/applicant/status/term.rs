//! How long it may take: a term of the law in plain words, never a countdown.

use super::super::lawful::word;
use crate::component::{Alert, Card, KeyValues, More, Paragraph, alert, key_values::Fact, paragraph};
use domain::{
    position::{Because, RunningTerm, TermChange, TermState},
    procedure::{Confidence, Nature, Owner},
};
use jiff::civil::Date;
use leptos::prelude::*;
use locales::{Args, Text, Tr, msg, when};

/// The terms that still matter: the person's own first, then by their last day; what has no last day comes last.
pub(super) fn open(terms: &[RunningTerm]) -> Vec<&RunningTerm> {
    let mut open: Vec<&RunningTerm> =
        terms.iter().filter(|term| !matches!(term.state, TermState::Met { .. })).collect();
    open.sort_by_key(|term| {
        (term.owner != Owner::Person, term.nature != Nature::Law, term.end.unwrap_or(Date::MAX))
    });
    open
}

/// The message `<kind>-<term>` when this term has one of its own.
fn own(tr: &Tr, kind: &str, term: &RunningTerm, on: &Text) -> Option<Text> {
    let mut args = Args::new();
    args.set("day", on);
    msg::legal_term::by_id(tr, &format!("{kind}-{}", term.term), &args)
}

/// What there is to say about a term, in the order in which it is said.
pub(super) fn sentences(tr: &Tr, term: &RunningTerm) -> Vec<Text> {
    let day = |date: Date| when::day(tr, date);
    match (term.state, term.end) {
        (TermState::Suspended { since }, _) => {
            vec![msg::legal_term::suspended(tr, day(since)), msg::legal_term::suspended_note(tr)]
        }
        (TermState::Passed, Some(end)) => passed(tr, term, &day(end)),
        (TermState::Running, Some(end)) => {
            let mut said = vec![until(tr, term, &day(end))];
            if term.extended.is_some() {
                said.extend([msg::legal_term::extended(tr), msg::legal_term::extended_note(tr)]);
            }
            said
        }
        (TermState::Running | TermState::Passed, None) => {
            let mut said = vec![msg::legal_term::unknown(tr)];
            said.extend(term.at_least_until.map(|date| msg::legal_term::at_least(tr, day(date))));
            said.extend(term.cap.map(|date| msg::legal_term::cap(tr, day(date))));
            said
        }
        (TermState::Met { .. }, _) => Vec::new(),
    }
}

fn until(tr: &Tr, term: &RunningTerm, end: &Text) -> Text {
    match (term.nature, term.owner) {
        (Nature::Minimum, _) => msg::legal_term::by_minimum(tr, end),
        (Nature::Aim, _) => msg::legal_term::by_aim(tr, end),
        (Nature::Law, Owner::Authority) => {
            own(tr, "by", term, end).unwrap_or_else(|| msg::legal_term::by_authority(tr, end))
        }
        (Nature::Law, Owner::Person) => msg::legal_term::by_person(tr, end),
        (Nature::Law, Owner::Court) => msg::legal_term::by_court(tr, end),
    }
}

fn passed(tr: &Tr, term: &RunningTerm, end: &Text) -> Vec<Text> {
    match (term.nature, term.owner) {
        (Nature::Aim | Nature::Minimum, _) => vec![msg::legal_term::passed_aim(tr, end)],
        (Nature::Law, Owner::Authority) => {
            let late =
                own(tr, "passed", term, end).unwrap_or_else(|| msg::legal_term::passed_authority(tr, end));
            vec![late, msg::legal_term::passed_help(tr)]
        }
        (Nature::Law, Owner::Person) => vec![msg::legal_term::passed_person(tr, end)],
        (Nature::Law, Owner::Court) => vec![msg::legal_term::passed_court(tr, end)],
    }
}

/// What is not certain about a term: an open question of law, or a source that no lawyer has checked.
fn doubts(tr: &Tr, term: &RunningTerm) -> Vec<Text> {
    let question = term.uncertain.as_ref().and_then(|id| word(tr, "uncertain", id.as_str()));
    let source = match term.confidence {
        Confidence::Official | Confidence::Professional => None,
        Confidence::Policy | Confidence::Memory | Confidence::Design => {
            word(tr, "confidence", term.confidence.code())
        }
    };
    question.into_iter().chain(source).collect()
}

/// Where the term comes from, for who wants to check it or show it to a lawyer.
fn facts(tr: &Tr, term: &RunningTerm) -> Vec<Fact> {
    let mut facts = vec![Fact::new(msg::legal_term::started(tr), when::day(tr, term.start))];
    facts.extend(term.end.map(|end| Fact::new(msg::legal_term::last_day(tr), when::day(tr, end))));
    facts.push(Fact::new(msg::legal_term::basis(tr), term.basis.clone()));
    facts.push(Fact::new(msg::legal_term::source(tr), term.source.clone()));
    let certainty = word(tr, "confidence", term.confidence.code());
    facts.extend(certainty.map(|text| Fact::new(msg::legal_term::certainty(tr), text)));
    facts
}

/// Which day was told before, and why it is another now.
fn why(tr: &Tr, change: &TermChange) -> Text {
    let (was, on) = (when::day(tr, change.was), when::day(tr, change.on));
    match &change.because {
        Because::Extended => msg::legal_term::changed_extended(tr, on, was),
        Because::StoodStill => msg::legal_term::changed_stood_still(tr, on, was),
        Because::Corrected => msg::legal_term::changed_corrected(tr, on, was),
        Because::OtherWay => msg::legal_term::changed_other_way(tr, on, was),
        Because::Rule(reason) => {
            let reason = word(tr, "reason", reason.as_str()).unwrap_or_else(|| msg::legal_term::title(tr));
            msg::legal_term::changed_rule(tr, on, reason, was)
        }
    }
}

/// The card about all terms that still matter.
pub(super) fn card(tr: &Tr, terms: &[RunningTerm], changes: &[TermChange]) -> AnyView {
    let of = |term: &RunningTerm| changes.iter().find(|change| change.term == term.term);
    let parts = open(terms).into_iter().map(|term| part(tr, term, of(term))).collect::<Vec<_>>();
    let none = parts.is_empty().then(|| view! { <Paragraph text=msg::legal_term::none(tr)/> });
    view! {
        <Card title=msg::legal_term::title(tr)>
            {parts}
            {none}
        </Card>
    }
    .into_any()
}

fn part(tr: &Tr, term: &RunningTerm, changed: Option<&TermChange>) -> AnyView {
    let name = word(tr, "term", term.term.as_str()).map(|name| msg::legal_term::what(tr, name));
    let mut said = sentences(tr, term).into_iter();
    let first = said.next();
    let rest = said.map(|text| view! { <Paragraph text/> }).collect::<Vec<_>>();
    let nature = match term.nature {
        Nature::Law => None,
        Nature::Aim | Nature::Minimum => word(tr, "nature", term.nature.code()),
    };
    let doubts = doubts(tr, term)
        .into_iter()
        .map(|text| view! { <Alert kind=alert::Kind::Info title=msg::legal_term::unsure_title(tr) text/> })
        .collect::<Vec<_>>();
    let ground = term.extended.as_ref().and_then(|told| told.ground.clone());
    let ground = ground.map(|ground| msg::legal_term::ground(tr, ground));
    let facts = facts(tr, term);
    view! {
        <div class="ww-flow">
            {first.map(|text| view! { <Paragraph kind=paragraph::Kind::Lead text/> })}
            {rest}
            {changed.map(|change| view! { <Paragraph text=why(tr, change)/> })}
            {name.map(|text| view! { <Paragraph kind=paragraph::Kind::Small text/> })}
            {doubts}
            <More summary=msg::legal_term::source_summary(tr)>
                {nature.map(|text| view! { <Paragraph text/> })}
                {ground.map(|text| view! { <Paragraph text/> })}
                <KeyValues facts/>
            </More>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{position::Told, procedure::TermId};
    use jiff::civil::date;
    use locales::Voice;

    fn term() -> RunningTerm {
        RunningTerm {
            term: TermId::new("decision"),
            nature: Nature::Law,
            owner: Owner::Authority,
            start: date(2026, 7, 1),
            end: Some(date(2027, 1, 4)),
            ends_at: None,
            at_least_until: None,
            cap: None,
            state: TermState::Running,
            extended: None,
            basis: "APR art. 35".into(),
            source: "a source".into(),
            confidence: Confidence::Official,
            uncertain: None,
        }
    }

    fn said(term: &RunningTerm) -> String {
        let tr = Tr::new("en", Voice::B1);
        sentences(&tr, term).iter().map(Text::plain).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_term_is_told_as_it_stands() {
        let aim = RunningTerm { nature: Nature::Aim, ..term() };
        let passed = RunningTerm { state: TermState::Passed, ..term() };
        let other = |state| RunningTerm { term: TermId::new("lodging"), state, ..term() };
        let unknown =
            RunningTerm { end: None, at_least_until: Some(date(2026, 7, 6)), owner: Owner::Person, ..term() };
        let told = Told { until: date(2027, 1, 4), ground: None };
        let cases = [
            (term(), "The IND must decide on or before Monday 04-01-2027."),
            (other(TermState::Running), "The government must finish this on or before Monday 04-01-2027."),
            (
                RunningTerm { owner: Owner::Person, term: TermId::new("appeal"), ..term() },
                "You have time for this",
            ),
            (
                RunningTerm { owner: Owner::Court, term: TermId::new("ruling"), ..term() },
                "The court must finish",
            ),
            (RunningTerm { nature: Nature::Minimum, ..term() }, "You have time at least up to"),
            (aim.clone(), "This is not a promise."),
            (
                unknown,
                "We do not know how long this may take. It runs at least up to and including Monday 06-07-2026.",
            ),
            (
                RunningTerm { state: TermState::Suspended { since: date(2026, 9, 1) }, ..term() },
                "The time has stood still since Tuesday 01-09-2026.",
            ),
            (
                RunningTerm { extended: Some(told), ..term() },
                "The time was made longer. Keep going to your appointments.",
            ),
            (passed.clone(), "The IND is late. This is not your fault."),
            (other(TermState::Passed), "The government is late. This is not your fault."),
            (RunningTerm { state: TermState::Passed, ..aim }, "It takes longer. This is not your fault."),
            (RunningTerm { owner: Owner::Person, ..passed }, "Call your legal help today."),
        ];
        for (term, wanted) in cases {
            assert!(said(&term).contains(wanted), "{wanted}\n{}", said(&term));
        }
    }

    #[test]
    fn a_term_that_was_met_is_not_shown_and_the_own_one_comes_first() {
        let met = RunningTerm { state: TermState::Met { on: date(2026, 8, 1) }, ..term() };
        let mine = RunningTerm { owner: Owner::Person, end: None, ..term() };
        let aim = RunningTerm { nature: Nature::Aim, end: Some(date(2026, 8, 1)), ..term() };
        let terms = [met, aim.clone(), term(), mine.clone()];
        let order: Vec<RunningTerm> = open(&terms).into_iter().cloned().collect();
        assert_eq!(order, [mine, term(), aim]);
    }

    #[test]
    fn what_is_not_sure_is_said_to_be_so() {
        let tr = Tr::new("nl", Voice::B1);
        assert!(doubts(&tr, &term()).is_empty());
        let memory = RunningTerm { confidence: Confidence::Memory, ..term() };
        assert_eq!(doubts(&tr, &memory).len(), 1);
        let open =
            RunningTerm { uncertain: Some(domain::procedure::UncertainId::new("appeal-days")), ..memory };
        assert_eq!(doubts(&tr, &open).len(), 2);
    }
}
