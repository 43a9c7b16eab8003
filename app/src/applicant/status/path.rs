//! Where the person is: the procedure as a path.

use super::super::lawful;
use crate::component::timeline::{Place, Stop};
use domain::{
    position::{Beside, NextStep, Position, Stage},
    presentation::Timeline,
    procedure::{Procedure, StepId},
    time::day,
};
use locales::{Tr, msg, when};

/// What is behind and where the person is, as much of it as `timeline` has.
pub(super) fn so_far(tr: &Tr, position: &Position, timeline: Timeline) -> Vec<Stop> {
    // While nothing goes on, the last step is both done and the one that is waited after.
    let behind = position.done.as_slice();
    let shown = match timeline {
        Timeline::Whole => behind.len(),
        Timeline::Near => behind.len().min(1),
        Timeline::NowOnly => 0,
    };
    let mut stops: Vec<Stop> =
        behind[behind.len() - shown..].iter().map(|done| done_stop(tr, &done.step)).collect();
    stops.push(now(tr, position));
    stops
}

/// What may come, parted into what stands open and what is one tap further.
///
/// Near by only the plain way stands open: five ways on, each with an "if", tell a reader in a hurry nothing, and some of
/// them frighten. Where no way is plain, all of them stand open, because then none of them comes first.
pub(super) fn next(position: &Position, timeline: Timeline) -> (&[NextStep], &[NextStep]) {
    let all = position.next.as_slice();
    let plain = all.iter().take_while(|next| next.condition.is_none() && !next.optional).count();
    if timeline == Timeline::Whole || plain == 0 { (all, &[]) } else { all.split_at(plain) }
}

/// Steps that may come, with the condition on which they do.
pub(super) fn possible(tr: &Tr, steps: &[NextStep]) -> Vec<Stop> {
    steps.iter().map(|next| stop(tr, next)).collect()
}

/// What goes on beside the step, with its explanation: what has begun, and what every child who came alone has. Whether an
/// age is looked into, and other things that not everybody meets, nobody is told before they begin.
pub(super) fn beside(tr: &Tr, position: &Position, steps: Option<&Procedure>) -> Vec<Stop> {
    let everybody = |step: &StepId| steps.and_then(|all| all.step(step)).is_some_and(|step| !step.optional);
    let shown = position.beside.iter().filter(|one| one.since.is_some() || everybody(&one.step));
    let stop = |one: &Beside| Stop {
        place: if one.since.is_some() { Place::Now } else { Place::Possible },
        place_name: match one.since {
            Some(since) => msg::status::beside_since(tr, when::day(tr, day(since))),
            None => msg::status::beside_yet(tr),
        },
        name: lawful::step(tr, &one.step),
        explanation: lawful::explanation(tr, &one.step),
        who: None,
    };
    shown.map(stop).collect()
}

fn done_stop(tr: &Tr, step: &StepId) -> Stop {
    Stop {
        place: Place::Done,
        place_name: msg::status::done(tr),
        name: lawful::step(tr, step),
        explanation: None,
        who: None,
    }
}

fn now(tr: &Tr, position: &Position) -> Stop {
    let (name, explanation) = match &position.stage {
        Stage::NotBegun => (msg::status::not_begun(tr), Some(msg::status::not_begun_explain(tr))),
        Stage::In { step, .. } | Stage::Ended { step, .. } => {
            (lawful::step(tr, step), lawful::explanation(tr, step))
        }
        Stage::Between { after, .. } => {
            (msg::status::waiting(tr), Some(msg::status::waiting_explain(tr, lawful::step(tr, after))))
        }
    };
    let who = lawful::actors(tr, &position.actors).map(|who| msg::status::acts(tr, who));
    Stop { place: Place::Now, place_name: msg::status::now(tr), name, explanation, who }
}

fn stop(tr: &Tr, next: &NextStep) -> Stop {
    let name = match &next.step {
        Some(step) => lawful::step(tr, step),
        None => lawful::track(tr, &next.track).unwrap_or_else(|| msg::status::step_unknown(tr)),
    };
    let when = next.condition.as_ref().and_then(|condition| lawful::condition(tr, condition));
    let outline = next.step.is_none().then(|| msg::procedure::track_outline(tr));
    let optional = next.optional.then(|| msg::status::optional(tr));
    Stop {
        place: Place::Possible,
        place_name: msg::status::possible(tr),
        name,
        explanation: when.or(outline).or(optional),
        who: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{position::position, procedure::Procedures};

    #[test]
    fn near_by_only_the_plain_way_stands_open() {
        let now = "2027-03-10T09:00:00Z".parse().unwrap();
        let start = position(&[], &Procedures::embedded().unwrap(), now);
        let plain = start.next.iter().find(|next| next.condition.is_none()).unwrap().clone();
        let seldom = NextStep { optional: true, ..plain.clone() };
        let parted = |next: &[&NextStep], timeline| {
            let here = Position { next: next.iter().copied().cloned().collect(), ..start.clone() };
            let (open, folded) = super::next(&here, timeline);
            (open.len(), folded.len())
        };
        assert_eq!(parted(&[&plain, &seldom, &seldom], Timeline::Near), (1, 2));
        assert_eq!(parted(&[&plain, &seldom, &seldom], Timeline::Whole), (3, 0));
        assert_eq!(parted(&[&seldom, &seldom], Timeline::Near), (2, 0), "none of them comes first");
        assert_eq!(parted(&[], Timeline::Near), (0, 0));
    }
}
