//! When a card is due, as words that a lawyer can read: `at n2`, `hearing within 14 days`, `ward and aged 210 months`.

use crate::{
    event::Outcome,
    position::{Position, RunningTerm, Stage, TermState},
    procedure::{StepId, TermId, TrackId, VersionId},
    term::Length,
    time::{day, start_of_day},
};
use jiff::{Timestamp, civil::Date};

/// What a card's time depends on besides the position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// When the hearing that is reserved or confirmed starts.
    pub hearing: Option<Timestamp>,
    pub born: Date,
    /// Whether the person is an unaccompanied minor.
    pub ward: bool,
}

/// Conditions that must all hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trigger(pub Vec<Condition>);

/// One thing that can be so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// `always`
    Always,
    /// `ward`
    Ward,
    /// `waiting`: after a step and before the next, whichever they are.
    Waiting,
    /// `at b2`: the step goes on, or the procedure ended there.
    At(StepId),
    /// `after b2`: waiting after the step.
    After(StepId),
    /// `track start`
    Track(TrackId),
    /// `version nl-2026-pact`
    Version(VersionId),
    /// `decided refused`: the last decision that stands.
    Decided(Outcome),
    /// `extended decision`: the term is open and was made longer.
    Extended(TermId),
    /// `suspended decision`: the term stands still.
    Suspended(TermId),
    /// `passed decision`: the term is over and was not met.
    Passed(TermId),
    /// `hearing`, `hearing within 14 days`: one is to come, at most so many days of the calendar away.
    Hearing(Option<u16>),
    /// `lodged 6 months ago`, or longer.
    Lodged(Length),
    /// `aged 210 months`, or older.
    Aged(Length),
}

/// What a lawyer may write; part of the message about what is none of it.
pub(super) const GRAMMAR: &str = "Write always, ward, waiting, at or after a step, track, version, decided, \
    extended, suspended or passed a term, hearing, hearing within 14 days, lodged 6 months ago or aged 210 months; \
    join two with \" and \".";

impl Condition {
    /// Reads one condition; `None` for anything else.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
        match (word, rest) {
            ("always", "") => Some(Self::Always),
            ("ward", "") => Some(Self::Ward),
            ("waiting", "") => Some(Self::Waiting),
            ("hearing", "") => Some(Self::Hearing(None)),
            ("hearing", within) => {
                let days = within.strip_prefix("within ")?.strip_suffix(" days")?;
                Some(Self::Hearing(Some(days.parse().ok()?)))
            }
            ("lodged", ago) => Some(Self::Lodged(ago.strip_suffix(" ago")?.parse().ok()?)),
            ("aged", length) => Some(Self::Aged(length.parse().ok()?)),
            ("decided", outcome) => Outcome::from_code(outcome).map(Self::Decided),
            (_, "") => None,
            ("at", step) => Some(Self::At(StepId::new(step))),
            ("after", step) => Some(Self::After(StepId::new(step))),
            ("track", track) => Some(Self::Track(TrackId::new(track))),
            ("version", version) => Some(Self::Version(VersionId::new(version))),
            ("extended", term) => Some(Self::Extended(TermId::new(term))),
            ("suspended", term) => Some(Self::Suspended(TermId::new(term))),
            ("passed", term) => Some(Self::Passed(TermId::new(term))),
            _ => None,
        }
    }

    /// Whether it is so. After a withdrawal no step, track or wait goes on.
    fn holds(&self, position: &Position, facts: &Facts, now: Timestamp) -> bool {
        let going = position.withdrawn.is_none();
        match self {
            Self::Always => true,
            Self::Ward => facts.ward,
            Self::Waiting => going && matches!(position.stage, Stage::Between { .. }),
            Self::At(step) => {
                let at = matches!(position.stage, Stage::In { .. } | Stage::Ended { .. });
                going && at && position.stage.step() == Some(step)
            }
            Self::After(step) => {
                going && matches!(&position.stage, Stage::Between { after, .. } if after == step)
            }
            Self::Track(track) => going && position.track == *track,
            Self::Version(version) => position.version == *version,
            Self::Decided(outcome) => {
                position.decision.as_ref().is_some_and(|decision| decision.outcome == *outcome)
            }
            Self::Extended(term) => any(position, term, |term| term.is_open() && term.extended.is_some()),
            Self::Suspended(term) => {
                any(position, term, |term| matches!(term.state, TermState::Suspended { .. }))
            }
            Self::Passed(term) => any(position, term, |term| term.state == TermState::Passed),
            Self::Hearing(within) => facts.hearing.is_some_and(|starts| {
                let days = day(now).until(day(starts)).map_or(i32::MAX, |span| span.get_days());
                starts > now && within.is_none_or(|within| days <= i32::from(within))
            }),
            Self::Lodged(length) => position.lodged.is_some_and(|lodged| is_past(*length, lodged, now)),
            Self::Aged(length) => is_past(*length, facts.born, now),
        }
    }
}

impl Trigger {
    /// Reads conditions joined by " and ".
    pub(super) fn parse(text: &str) -> Option<Self> {
        text.split(" and ").map(Condition::parse).collect::<Option<Vec<_>>>().map(Self)
    }

    /// Whether all of it is so.
    pub fn holds(&self, position: &Position, facts: &Facts, now: Timestamp) -> bool {
        self.0.iter().all(|condition| condition.holds(position, facts, now))
    }
}

fn any(position: &Position, id: &TermId, is: impl Fn(&RunningTerm) -> bool) -> bool {
    position.terms.iter().any(|term| term.term == *id && is(term))
}

/// Whether `length` from `since` is over.
fn is_past(length: Length, since: Date, now: Timestamp) -> bool {
    length.after(start_of_day(since), false).is_some_and(|end| end <= now)
}
