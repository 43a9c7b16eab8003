use super::*;
use jiff::civil::date;
use proptest::{collection::vec, option, prelude::*, sample::select};

const ON: Date = date(2026, 11, 20);

fn ago(days: i32) -> Date {
    ON.checked_sub(days.days()).unwrap()
}

/// Waits by when they began and after how many days they ended, if they did.
fn figure(waits: &[(i32, Option<(i32, How)>)]) -> Option<Figure> {
    let mut time = PersonTime::until(ON);
    for (began, ended) in waits {
        time.add(ago(*began), ended.map(|(after, how)| (ago(*began - after), how)));
    }
    time.figure()
}

fn moved_on(began: i32, after: i32) -> (i32, Option<(i32, How)>) {
    (began, Some((after, How::MovedOn)))
}

#[test]
fn the_window_is_six_months_and_ends_with_its_day() {
    assert_eq!(window_begins(date(2026, 11, 20)), date(2026, 5, 21));
    assert_eq!(window_begins(date(2026, 8, 31)), date(2026, 3, 1));
    assert_eq!(window_begins(Date::MIN), Date::MIN);
    assert_eq!(month_before(date(2026, 3, 31)), date(2026, 2, 28));
}

#[test]
fn below_thirty_who_moved_on_nothing_is_said_however_many_wait() {
    let mut waits: Vec<_> = (0..29).map(|turn| moved_on(100, turn)).collect();
    waits.extend(vec![(50, None); 500]);
    waits.extend(vec![(50, Some((10, How::Withdrawn))); 500]);
    assert_eq!(figure(&waits), None);
    waits.push(moved_on(100, 12));
    let figure = figure(&waits).unwrap();
    assert_eq!((figure.moved_on, figure.waiting, figure.on), (30, 500, ON));
}

#[test]
fn the_curve_is_that_of_a_table_made_by_hand() {
    // Forty began 100 days ago: ten moved on after 10 days, ten withdrew after 20, ten moved on after 30, ten after 40.
    // After 10 days 3/4 wait; of the twenty seen after 30 days half move on: 3/8; then nobody is left.
    let mut waits = Vec::new();
    for (after, how) in [(10, How::MovedOn), (20, How::Withdrawn), (30, How::MovedOn), (40, How::MovedOn)] {
        waits.extend(vec![(100, Some((after, how))); 10]);
    }
    let figure = figure(&waits).unwrap();
    assert_eq!((figure.half.days, figure.eight.days), (Some(30), Some(40)));
    // All who were seen until the end moved on there, so how much longer it may take nobody saw.
    assert_eq!((figure.half.low, figure.half.high), (30, None));
}

#[test]
fn the_range_is_that_of_the_method() {
    // One hundred, one of whom moves on each day. After d days S = 1 - d/100 and Greenwood's variance of ln S is
    // 1/n (1/S - 1). At d = 39, S = 0.61 and exp(2.2414 * 0.0800 / 0.4943) = 1.437; 0.61^1.437 = 0.4915, below a half for
    // the first time (0.5016 at d = 38). Above, 0.39^(1/1.346) = 0.4970 at d = 61, and 0.5071 at d = 60.
    let waits: Vec<_> = (1..=100).map(|day| moved_on(120, day)).collect();
    let half = figure(&waits).unwrap().half;
    assert_eq!((half.days, half.low, half.high), (Some(50), 39, Some(61)));
}

#[test]
fn who_came_before_the_window_counts_from_the_length_at_which_the_window_found_them() {
    // All waited for 300 days; most of them are seen only from their 118th day or later.
    let waits: Vec<_> = (0..40).flat_map(|turn| [moved_on(300 + turn, 300), (turn, None)]).collect();
    let figure = figure(&waits).unwrap();
    // Between day 39 and day 117 nobody was seen, so nothing is known of longer waits.
    assert_eq!((figure.half.days, figure.half.low, figure.half.high), (None, 39, None));
    assert_eq!(figure.half.told(), Told::LongerThanWeeks(5));
    // With people at every length the curve goes on to where they moved on.
    let mut waits = waits;
    waits.extend((40..300).map(|turn| (turn, None)));
    assert_eq!(super::tests::figure(&waits).unwrap().half.days, Some(300));
}

#[test]
fn when_nobody_begins_to_wait_any_more_nothing_is_said_of_the_first_days() {
    // The window saw nobody in their first hundred days.
    let old: Vec<_> = (0..60).map(|turn| moved_on(400, 310 + turn)).collect();
    assert_eq!(figure(&old), None);
    // And one who does begin would decide it all.
    let mut one = old;
    one.extend((0..300).map(|turn| (turn, None)).take(5));
    one.push(moved_on(20, 3));
    assert_eq!(figure(&one), None);
}

#[test]
fn a_share_that_the_curve_does_not_reach_is_longer_than_what_is_seen() {
    let mut waits: Vec<_> = (1..=60).map(|turn| moved_on(150, turn)).collect();
    waits.extend(vec![(150, None); 60]);
    let figure = figure(&waits).unwrap();
    assert_eq!(figure.half.days, Some(60));
    assert_eq!((figure.eight.days, figure.eight.low, figure.eight.high), (None, 150, None));
    assert_eq!(figure.eight.told(), Told::LongerThanWeeks(21));
}

#[test]
fn what_happens_after_the_day_is_not_known_on_it() {
    let mut waits: Vec<_> = (1..=40).map(|turn| moved_on(60, turn)).collect();
    let before = figure(&waits);
    waits.push(moved_on(-1, 0));
    waits.push((-3, None));
    assert_eq!(figure(&waits), before);
    // Who moves on tomorrow still waits today.
    waits.push(moved_on(30, 31));
    assert_eq!(figure(&waits).unwrap().waiting, before.unwrap().waiting + 1);
}

#[test]
fn what_is_told_is_never_narrower_than_what_is_known() {
    let within = |low, high| Within { days: None, low, high };
    assert_eq!(within(3, Some(21)).told(), Told::Days { low: 3, high: 21 });
    assert_eq!(within(13, Some(22)).told(), Told::Weeks { low: 1, high: 4 });
    assert_eq!(within(14, Some(28)).told(), Told::Weeks { low: 2, high: 4 });
    assert_eq!(within(20, None).told(), Told::LongerThanDays(20));
    assert_eq!(within(27, None).told(), Told::LongerThanWeeks(3));
}

fn waits() -> impl Strategy<Value = Vec<(Date, Option<(Date, How)>)>> {
    let near = || (-20_i32..900).prop_map(ago);
    let day = move || prop_oneof![60 => near(), 1 => Just(Date::MIN), 1 => Just(Date::MAX)];
    vec((day(), option::of((day(), select(How::ALL)))), 0..200)
}

/// Begun within the window and moved on within it.
fn whole() -> impl Strategy<Value = Vec<(i32, i32)>> {
    vec((100_i32..180, 0_i32..100), 30..150)
}

fn of(waits: &[(Date, Option<(Date, How)>)], on: Date) -> Option<Figure> {
    let mut time = PersonTime::until(on);
    for (entered, left) in waits {
        time.add(*entered, *left);
    }
    time.figure()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_waits_give_a_figure_or_none_in_whatever_order(
        (waits, shuffled) in waits().prop_flat_map(|waits| (Just(waits.clone()), Just(waits).prop_shuffle())),
        on in prop_oneof![20 => Just(ON), 1 => Just(Date::MIN), 1 => Just(Date::MAX)],
    ) {
        let figure = of(&waits, on);
        prop_assert_eq!(&figure, &of(&shuffled, on));
        if let Some(Figure { half, eight, moved_on, .. }) = figure {
            prop_assert!(moved_on >= LEAST);
            for within in [half, eight] {
                prop_assert!(within.days.is_none_or(|days| within.low <= days));
                prop_assert!(within.high.is_none_or(|high| within.days.is_some_and(|days| days <= high)));
            }
            prop_assert!(half.low <= eight.low);
            prop_assert!(eight.days.is_none_or(|days| half.days.is_some_and(|half| half <= days)));
            prop_assert!(eight.high.is_none_or(|days| half.high.is_some_and(|half| half <= days)));
        }
    }

    /// When everybody is seen from beginning to end, the estimate is the plain quantile.
    #[test]
    fn with_everybody_seen_whole_it_is_the_plain_quantile(waits in whole()) {
        let all: Vec<_> = waits.iter().map(|(began, after)| moved_on(*began, *after)).collect();
        let figure = figure(&all).unwrap();
        let mut lengths: Vec<i32> = waits.iter().map(|(_, after)| *after).collect();
        lengths.sort_unstable();
        let plain = |tenths: usize| lengths[(lengths.len() * tenths).div_ceil(10) - 1].unsigned_abs();
        prop_assert_eq!(figure.half.days, Some(plain(5)));
        prop_assert_eq!(figure.eight.days, Some(plain(8)));
    }

    /// One wait that takes longer never makes a figure shorter.
    #[test]
    fn waiting_longer_never_shortens(waits in whole(), which in any::<prop::sample::Index>(), more in 1_i32..80) {
        let figure_of = |waits: &[(i32, i32)]| {
            let all: Vec<_> = waits.iter().map(|(began, after)| moved_on(*began, *after)).collect();
            figure(&all).unwrap()
        };
        let before = figure_of(&waits);
        let mut waits = waits;
        let one = which.index(waits.len());
        waits[one].1 = (waits[one].1 + more).min(waits[one].0);
        let after = figure_of(&waits);
        prop_assert!(after.half.days >= before.half.days && after.eight.days >= before.eight.days);
    }
}
