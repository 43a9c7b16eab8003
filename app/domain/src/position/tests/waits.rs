//! Where a case waited.

use super::*;
use crate::waiting::How;

/// Track, step, phase, begun and left of each wait.
fn told(story: &Story) -> Vec<String> {
    let waits = waits(&story.0, &Procedures::embedded().unwrap());
    let line = |wait: &crate::waiting::Wait| {
        let left = wait.left.map_or("waits".to_owned(), |(on, how)| format!("{on} {}", how.code()));
        let queue = &wait.queue;
        format!("{} {} {} {} {left}", queue.track, queue.step, queue.phase.code(), wait.entered)
    };
    waits.iter().map(line).collect()
}

#[test]
fn each_step_is_a_wait_and_between_two_only_over_night() {
    assert_eq!(
        told(&lodged()),
        [
            "start b1 in 2026-06-12 2026-06-12 moved-on",
            "start b2 in 2026-06-12 2026-06-15 moved-on",
            "start b3 in 2026-06-15 2026-06-15 moved-on",
            "start b4 in 2026-06-15 2026-06-16 moved-on",
            "start b4 after 2026-06-16 waits",
        ]
    );
}

#[test]
fn a_choice_of_track_is_what_comes_next_only_where_it_is() {
    let chosen = lodged()
        .then("2026-06-17", started("b6"))
        .then("2026-06-20", EventKind::TrackAssigned { track: TrackId::new("regular") })
        .then("2026-06-25", started("n0"))
        .then("2026-07-01", started("n1"));
    assert_eq!(
        told(&chosen)[5..],
        [
            "start b6 in 2026-06-17 2026-06-20 moved-on",
            "regular b6 in 2026-06-20 2026-06-25 moved-on",
            "regular n0 in 2026-06-25 2026-07-01 moved-on",
            "regular n1 in 2026-07-01 waits",
        ]
    );
    let elsewhere =
        chosen.then("2026-07-09", EventKind::TrackAssigned { track: TrackId::new("accelerated") });
    assert_eq!(
        told(&elsewhere)[8..],
        ["regular n1 in 2026-07-01 2026-07-09 other-track", "accelerated n1 in 2026-07-09 waits"]
    );
}

#[test]
fn a_decision_ends_the_wait_for_it_and_a_withdrawal_every_wait() {
    assert_eq!(told(&refused()).last().unwrap(), "regular n3 in 2026-07-10 2026-08-03 moved-on");
    let gone = lodged().then("2026-06-20", EventKind::Withdrawn);
    assert_eq!(told(&gone).last().unwrap(), "start b4 after 2026-06-16 2026-06-20 withdrawn");
    let back = gone.then("2026-07-20", EventKind::Reopened);
    assert_eq!(
        told(&back)[4..],
        ["start b4 after 2026-06-16 2026-06-20 withdrawn", "start b4 after 2026-07-20 waits"]
    );
}

#[test]
fn what_was_corrected_was_never_waited() {
    let story = lodged().then("2026-06-17", started("b6"));
    let corrected = story.correcting(10, "2026-06-30", started("b6"));
    assert_eq!(
        told(&corrected)[4..],
        ["start b4 after 2026-06-16 2026-06-30 moved-on", "start b6 in 2026-06-30 waits"]
    );
    let retracted = corrected.correcting(10, "2026-07-01", EventKind::Retracted);
    assert_eq!(told(&retracted)[4..], ["start b4 after 2026-06-16 waits"]);
    assert_eq!(How::ALL.len(), 3);
}
