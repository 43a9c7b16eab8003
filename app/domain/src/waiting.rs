//! How long people wait at the same point of the procedure: an estimate that counts who still waits.
//!
//! Only who has moved on has a length of waiting, and who moves on first waited shortest; a mean of those flatters. So
//! the product-limit estimate is used, with delayed entry: whoever already waited when the window began counts from the
//! day on which they had waited that long (Klein and Moeschberger, Survival Analysis, 2nd ed. 2003, sections 3.4, 4.2 and
//! 4.6). The range of a quantile is where the log-log interval of the curve, with Greenwood's variance, holds the
//! quantile (Brookmeyer and Crowley 1982; Klein and Moeschberger, section 4.5). Time goes in whole days of the calendar,
//! and a day on which somebody waited is one trial, so that two who move on after equally many days are no matter.
//!
//! Nothing here says anything about the outcome, and nothing about one person.

use crate::{
    access::coded,
    procedure::{Procedures, StepId, TrackId, VersionId},
};
use jiff::{ToSpan, civil::Date};
use std::collections::BTreeMap;

coded! {
    /// Which part of the way a case waits on.
    Phase {
        /// In a step, for what is done there.
        In = "in",
        /// After a step, for the next one to begin.
        After = "after",
    }
}

coded! {
    /// How a wait ended.
    How {
        /// What comes next came.
        MovedOn = "moved-on",
        Withdrawn = "withdrawn",
        /// The authority chose another track.
        OtherTrack = "other-track",
    }
}

/// Where cases wait for the same thing.
///
/// The language is no part of it: people of one language share interpreters, so a figure is made for each language and
/// for all together (see [`PersonTime`]).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Queue {
    pub version: VersionId,
    pub track: TrackId,
    pub step: StepId,
    pub phase: Phase,
}

/// Every queue in which somebody can wait.
pub fn queues(procedures: &Procedures) -> impl Iterator<Item = Queue> {
    procedures.versions().iter().flat_map(|version| {
        let start = &version.start().id;
        let tracks = move || {
            let ids = version.tracks.iter().map(|track| &track.id);
            ids.filter(move |track| *track == start || version.is_way(track))
        };
        let steps = version.steps.iter().filter(|step| !step.end && step.beside.is_empty());
        steps.flat_map(move |step| {
            tracks().flat_map(move |track| {
                Phase::ALL.iter().map(move |phase| Queue {
                    version: version.id.clone(),
                    track: track.clone(),
                    step: step.id.clone(),
                    phase: *phase,
                })
            })
        })
    })
}

/// One wait of one case. `position::waits` says when it begins and ends.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wait {
    pub queue: Queue,
    pub entered: Date,
    /// `None` while the case waits.
    pub left: Option<(Date, How)>,
}

/// A figure looks back so many months.
pub const WINDOW_MONTHS: i32 = 6;
/// With fewer people who moved on in the window nothing is said (domain.md section 7).
pub const LEAST: u32 = 30;
/// So many must have waited at each length before the most did. Where hardly anybody begins to wait any more, the first
/// days are seen of almost nobody, and one of them would decide the whole curve (Klein and Moeschberger, section 4.6).
const LEAST_AT_FIRST: u32 = 10;
/// Of a standard normal: one and a quarter in a hundred lie beyond it on each side. With the usual two and a half the ranges
/// of thirty people with long waits held the truth 89 times in a hundred (`tests/waiting_simulation.rs`).
const Z: f64 = 2.241_403;
/// Products of fractions miss their value by less than this.
const ROUNDING: f64 = 1e-9;

/// The days within the window on which people of one cohort waited, by how long they had.
///
/// It holds counts only, one for each length, so a cohort of any size is added wait by wait.
#[derive(Clone, Debug)]
pub struct PersonTime {
    first: Date,
    last: Date,
    lately: Date,
    lengths: BTreeMap<u32, Counts>,
    moved_on: u32,
    moved_on_lately: u32,
    waiting: u32,
}

/// What happened after so many days of waiting.
#[derive(Clone, Copy, Default, Debug)]
struct Counts {
    /// Came into view: began to wait, or had waited so long when the window began.
    came: u32,
    moved_on: u32,
    /// Went out of view, whatever came.
    went: u32,
}

/// What is known of the people of one cohort on one day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Figure {
    pub on: Date,
    /// How many moved on in the window, and of those in the last month.
    pub moved_on: u32,
    pub moved_on_lately: u32,
    /// How many wait on that day.
    pub waiting: u32,
    /// Half of the people moved on within so many days.
    pub half: Within,
    /// Eight in ten did.
    pub eight: Within,
}

/// Within how many days a share of the people moved on, as a range that holds the truth at least nine times in ten.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Within {
    /// The estimate; `None` when the curve does not come that far.
    pub days: Option<u32>,
    pub low: u32,
    /// `None`: longer than `low`.
    pub high: Option<u32>,
}

/// The first day of the window of a figure of this day.
pub fn window_begins(on: Date) -> Date {
    on.checked_sub(WINDOW_MONTHS.months()).and_then(Date::tomorrow).unwrap_or(Date::MIN)
}

/// The day of a figure that is about a month older.
pub fn month_before(on: Date) -> Date {
    on.checked_sub(1.month()).unwrap_or(Date::MIN)
}

impl PersonTime {
    /// Nobody yet, in the window that ends with the day `on`.
    pub fn until(on: Date) -> Self {
        Self {
            first: window_begins(on),
            last: on,
            lately: month_before(on),
            lengths: BTreeMap::new(),
            moved_on: 0,
            moved_on_lately: 0,
            waiting: 0,
        }
    }

    /// Adds one wait; what of it lies outside the window is not seen.
    pub fn add(&mut self, entered: Date, left: Option<(Date, How)>) {
        let gone = left.filter(|(on, _)| *on <= self.last);
        let until = gone.map_or(self.last, |(on, _)| on);
        if entered > self.last || until < self.first || until < entered {
            return;
        }
        self.lengths.entry(days(entered, self.first)).or_default().came += 1;
        let end = self.lengths.entry(days(entered, until)).or_default();
        end.went += 1;
        match gone {
            Some((on, How::MovedOn)) => {
                end.moved_on += 1;
                self.moved_on += 1;
                self.moved_on_lately += u32::from(on > self.lately);
            }
            Some((_, How::Withdrawn | How::OtherTrack)) => {}
            None => self.waiting += 1,
        }
    }

    /// What can be said; `None` when too few moved on, or too little is seen of the first days of waiting.
    pub fn figure(&self) -> Option<Figure> {
        if self.moved_on < LEAST {
            return None;
        }
        let curve = self.curve()?;
        Some(Figure {
            on: self.last,
            moved_on: self.moved_on,
            moved_on_lately: self.moved_on_lately,
            waiting: self.waiting,
            half: curve.within(0.5),
            eight: curve.within(0.8),
        })
    }

    fn curve(&self) -> Option<Curve> {
        let mut at_risk = 0;
        let mut seen: Vec<(u32, u32, Counts)> = Vec::with_capacity(self.lengths.len());
        for (&length, &counts) in &self.lengths {
            // Where nobody is seen at a length, nothing longer follows from what is shorter.
            if at_risk == 0 && seen.last().map_or(0, |(before, ..)| before + 1) != length {
                break;
            }
            at_risk += counts.came;
            seen.push((length, at_risk, counts));
            at_risk -= counts.went;
        }
        let most = seen.iter().map(|(_, at_risk, _)| *at_risk).max()?;
        let few = |(_, at_risk, _): &(u32, u32, Counts)| *at_risk < LEAST_AT_FIRST;
        let few_after = |(_, at_risk, counts): &(u32, u32, Counts)| at_risk - counts.went < LEAST_AT_FIRST;
        let rising = seen.iter().take_while(|(_, at_risk, _)| *at_risk < most);
        if most < LEAST_AT_FIRST || rising.clone().any(few) || rising.clone().any(few_after) {
            return None;
        }
        let mut curve = Curve { points: Vec::new(), last: seen.last()?.0 };
        let (mut share, mut variance, mut upper) = (1.0_f64, 0.0_f64, 1.0_f64);
        for (length, at_risk, counts) in seen.into_iter().filter(|(_, _, counts)| counts.moved_on > 0) {
            let (at_risk, gone) = (f64::from(at_risk), f64::from(counts.moved_on));
            share *= 1.0 - gone / at_risk;
            let mut lower = 0.0;
            if share > 0.0 {
                variance += gone / (at_risk * (at_risk - gone));
                let spread = (Z * variance.sqrt() / share.ln().abs()).exp();
                lower = share.powf(spread);
                upper = share.powf(spread.recip());
            }
            curve.points.push(Point { length, share, lower, upper });
            if share <= 0.0 {
                break;
            }
        }
        Some(curve)
    }
}

/// Which share of the people waits longer than so many days.
struct Curve {
    /// By length; between two points nothing changes.
    points: Vec<Point>,
    /// The longest wait that is seen.
    last: u32,
}

struct Point {
    length: u32,
    share: f64,
    lower: f64,
    upper: f64,
}

impl Curve {
    /// When this share of the people has moved on.
    fn within(&self, moved_on: f64) -> Within {
        let wait = 1.0 - moved_on + ROUNDING;
        let first = |line: fn(&Point) -> f64| {
            self.points.iter().find(|point| line(point) <= wait).map(|point| point.length)
        };
        Within {
            days: first(|point| point.share),
            low: first(|point| point.lower).unwrap_or(self.last),
            high: first(|point| point.upper),
        }
    }
}

/// From `from` until `to`; none when that is the other way round.
fn days(from: Date, to: Date) -> u32 {
    from.until(to).map_or(0, |span| u32::try_from(span.get_days()).unwrap_or(0))
}

/// Days up to which a length of waiting is told in days; above it in weeks.
const LONGEST_IN_DAYS: u32 = 21;

/// What somebody who waits is told.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outlook {
    /// Whether it is of the people with the same language only.
    pub same_language: bool,
    pub figure: Figure,
    /// About the same people, about a month earlier.
    pub before: Option<Figure>,
}

/// A figure of now and one of about a month earlier, as far as they are known.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Known {
    pub now: Option<Figure>,
    pub before: Option<Figure>,
}

/// The figure of those with the same language when there is one, else that of everybody in the queue, else nothing.
///
/// People of one language share interpreters. We know no sourced grouping of languages for that: interpreters are
/// registered for each language apart, also for Farsi and Dari (register of sworn interpreters and translators).
pub fn outlook(same_language: Known, everybody: Known) -> Option<Outlook> {
    let of = |known: Known, same_language| {
        let Known { now, before } = known;
        now.map(|figure| Outlook { same_language, figure, before })
    };
    of(same_language, true).or_else(|| of(everybody, false))
}

/// A figure older than this is not shown: nobody computes any more.
const STALE_DAYS: i32 = 7;
/// How old the figure is that one of now is compared with.
const MONTH_AGO: (i32, i32) = (28, 45);

/// The days of which a figure counts as one of `today`, and as one of about a month earlier: after the first, up to and
/// with the second.
pub fn days_of_figures(today: Date) -> [(Date, Date); 2] {
    let ago = |days: i32| today.checked_sub(days.days()).unwrap_or(Date::MIN);
    [(ago(STALE_DAYS), today), (ago(MONTH_AGO.1), ago(MONTH_AGO.0))]
}

/// A range as it is told, in whole days or weeks. It is never narrower than the range that it tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Told {
    Days { low: u32, high: u32 },
    Weeks { low: u32, high: u32 },
    LongerThanDays(u32),
    LongerThanWeeks(u32),
}

impl Within {
    /// As it is told to people.
    pub const fn told(self) -> Told {
        match self.high {
            Some(high) if high <= LONGEST_IN_DAYS => Told::Days { low: self.low, high },
            Some(high) => Told::Weeks { low: self.low / 7, high: high.div_ceil(7) },
            None if self.low < LONGEST_IN_DAYS => Told::LongerThanDays(self.low),
            None => Told::LongerThanWeeks(self.low / 7),
        }
    }
}

#[cfg(test)]
mod tests;
