//! What to do now, drawn from where the case stands and from the hearing.

use super::super::{contacts::PEOPLE, lawful::word};
use crate::{
    component::{Symbol, task_list::Task},
    paths,
};
use domain::{
    hearing::{Hearing, State},
    position::{Decision, Position, RunningTerm, TermState},
    procedure::{Document, Nature, Owner},
    time::wall,
};
use jiff::Timestamp;
use locales::{Text, Tr, msg, when};

/// Where the papers stand on the page.
pub(super) const PAPERS: &str = "papers";

/// Everything to do, what cannot wait first. `open` is the page with nothing folded away, for links into it.
pub(super) fn tasks(
    tr: &Tr,
    position: &Position,
    hearing: Option<&Hearing>,
    now: Timestamp,
    open: &str,
) -> Vec<Task> {
    let people = format!("{open}#{PEOPLE}");
    let mut tasks = Vec::new();
    if decided(position).is_some() {
        tasks.push(task(msg::status::task_decision(tr), None, Symbol::Phone, people.clone()));
    }
    tasks.extend(position.terms.iter().filter(|term| is_own(term)).map(|term| {
        task(msg::status::task_own_term(tr), Some(own_term(tr, term)), Symbol::Phone, people.clone())
    }));
    tasks.extend(hearing.and_then(|hearing| about_hearing(tr, hearing, now)));
    if !papers_of(position).is_empty() {
        let note = Some(msg::status::task_papers_note(tr));
        tasks.push(task(msg::status::task_papers(tr), note, Symbol::Document, format!("{open}#{PAPERS}")));
    }
    tasks.push(task(msg::status::task_details(tr), None, Symbol::Registration, paths::DETAILS.to_owned()));
    tasks
}

/// The decision, while it is news: at the step where it was made and at the one that follows.
pub(super) fn decided(position: &Position) -> Option<&Decision> {
    let step = position.decision.as_ref().and_then(|decision| decision.step.as_ref());
    let last = position.done.last().map(|done| &done.step);
    position.decision.as_ref().filter(|_| step == position.stage.step() || step == last)
}

/// Whether anything of that list cannot wait: papers and details can.
pub(super) fn pressing(position: &Position, hearing: Option<&Hearing>, now: Timestamp) -> bool {
    let unanswered = |hearing: &Hearing| hearing.may_confirm(now).is_ok() && !hearing.stands(now);
    decided(position).is_some() || position.terms.iter().any(is_own) || hearing.is_some_and(unanswered)
}

/// The documents of the current step and of the next, each once.
pub(super) fn papers_of(position: &Position) -> Vec<Document> {
    let mut papers = position.documents.clone();
    papers.extend(position.documents_next.iter().filter(|paper| !position.documents.contains(paper)));
    papers
}

fn task(name: Text, note: Option<Text>, picture: Symbol, href: String) -> Task {
    Task { name, note, picture: Some(picture), href: Some(href) }
}

/// A term that the person has to keep, or has missed: both are for legal help.
fn is_own(term: &RunningTerm) -> bool {
    term.owner == Owner::Person && term.nature == Nature::Law && term.is_open()
}

/// Until when that can be done.
fn own_term(tr: &Tr, term: &RunningTerm) -> Text {
    let what = word(tr, "term", term.term.as_str()).unwrap_or_else(|| msg::legal_term::title(tr));
    match (term.state, term.end) {
        (TermState::Passed, Some(end)) => msg::status::task_own_term_passed(tr, what, when::day(tr, end)),
        (_, Some(end)) => msg::status::task_own_term_note(tr, what, when::day(tr, end)),
        (_, None) => msg::status::task_own_term_open(tr, what),
    }
}

fn about_hearing(tr: &Tr, hearing: &Hearing, now: Timestamp) -> Option<Task> {
    hearing.may_confirm(now).ok()?;
    let (name, note) = if hearing.state == State::Reserved && !hearing.stands(now) {
        let day = when::day(tr, hearing.answer_by);
        (msg::status::task_answer(tr), msg::status::task_answer_note(tr, day))
    } else {
        (msg::status::task_prepare(tr), when::moment(tr, wall(hearing.time.starts).datetime()))
    };
    Some(task(name, Some(note), Symbol::Meeting, paths::HEARING.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{
        hearing::{Kind, Time},
        ids::{HearingId, PlaceId, TimeId},
        language::Lang,
        position::position,
        procedure::Procedures,
    };
    use jiff::civil::date;
    use locales::Voice;
    use uuid::Uuid;

    fn hearing(state: State) -> Hearing {
        let time = Time {
            id: TimeId::from_uuid(Uuid::nil()),
            kind: Kind::Main,
            place: PlaceId::from_uuid(Uuid::nil()),
            starts: at("2027-03-29T12:30:00Z"),
            quarters: 28,
            language: Lang::Ti,
        };
        let id = HearingId::from_uuid(Uuid::nil());
        Hearing { id, time, state, answer_by: date(2027, 3, 15), changes: 0 }
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn names(position: &Position, hearing: Option<&Hearing>, now: &str) -> Vec<String> {
        let tr = Tr::new("en", Voice::B1);
        tasks(&tr, position, hearing, at(now), "").into_iter().map(|task| task.name.plain()).collect()
    }

    #[test]
    fn the_invitation_is_a_task_until_it_is_answered_or_stands() {
        let start = position(&[], &Procedures::embedded().unwrap(), at("2027-03-10T09:00:00Z"));
        let first = |hearing: &Hearing, now: &str| names(&start, Some(hearing), now).first().cloned();
        let (reserved, confirmed) = (hearing(State::Reserved), hearing(State::Confirmed));
        let answer = Some("Say whether you come to the interview".to_owned());
        let prepare = Some("Prepare for the interview".to_owned());
        assert_eq!(first(&reserved, "2027-03-10T09:00:00Z"), answer);
        assert_eq!(
            first(&reserved, "2027-03-16T09:00:00Z"),
            prepare,
            "after the answer date it simply stands"
        );
        assert_eq!(first(&confirmed, "2027-03-10T09:00:00Z"), prepare);
        assert!(pressing(&start, Some(&reserved), at("2027-03-10T09:00:00Z")));
        assert!(!pressing(&start, Some(&confirmed), at("2027-03-10T09:00:00Z")));
        let after = names(&start, Some(&confirmed), "2027-03-30T09:00:00Z");
        assert!(!after.contains(&"Prepare for the interview".to_owned()), "{after:?}");
    }

    #[test]
    fn checking_the_details_is_always_possible_and_comes_last() {
        let start = position(&[], &Procedures::embedded().unwrap(), at("2027-03-10T09:00:00Z"));
        let all = names(&start, None, "2027-03-10T09:00:00Z");
        assert_eq!(all.last().map(String::as_str), Some("Check whether your details are right"));
        assert!(!pressing(&start, None, at("2027-03-10T09:00:00Z")));
    }
}
