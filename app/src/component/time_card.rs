//! A moment as on the paper letter: weekday, date, clock time, part of the day and a small clock.
//!
//! Some readers count the hours from six in the morning; the picture of the clock is the same for everybody.

use super::{Icon, Say, Shown, Symbol};
use crate::samples::{Sample, nl, sample};
use jiff::civil::{DateTime, Time};
use leptos::prelude::*;
use locales::{
    Text, Tr, Voice,
    when::{When, when},
};

/// A clock that shows `at`, as one `<svg>` element in the colour of the text around it.
fn face(at: Time) -> String {
    let hour = f64::from(at.hour() % 12) * 30.0 + f64::from(at.minute()) / 2.0;
    let minute = f64::from(at.minute()) * 6.0;
    let marks = "M24 4.5v3M43.5 24h-3M24 43.5v-3M4.5 24h3";
    format!(
        "<svg viewBox=\"0 0 48 48\" fill=\"none\" stroke=\"currentColor\" stroke-linecap=\"round\">\
         <circle cx=\"24\" cy=\"24\" r=\"22\" stroke-width=\"2.5\"/><path d=\"{marks}\" stroke-width=\"2\"/>\
         <path d=\"M24 24V13.5\" stroke-width=\"4\" transform=\"rotate({hour} 24 24)\"/>\
         <path d=\"M24 24V9\" stroke-width=\"2.5\" transform=\"rotate({minute} 24 24)\"/></svg>"
    )
}

/// A clock with the hands where they will stand, silent for screen readers.
#[component]
pub fn ClockFace(at: Time) -> AnyView {
    view! { <span class="ww-time-card__clock" aria-hidden="true" inner_html=face(at)></span> }.into_any()
}

/// When and where to be; `at` is the wall clock in Amsterdam.
#[expect(clippy::needless_pass_by_value, reason = "a component owns its props")]
#[component]
pub fn TimeCard(tr: Tr, at: DateTime, #[prop(optional, into)] place: Option<Shown>) -> AnyView {
    let When { weekday, date, time, part } = when(&tr, at);
    view! {
        <div class="ww-time-card">
            <ClockFace at=at.time()/>
            <div class="ww-time-card__words">
                <p class="ww-time-card__day">
                    <span class="ww-time-card__weekday"><Say text=weekday/></span>
                    <Say text=date/>
                </p>
                <p class="ww-time-card__hour">
                    <span class="ww-time-card__clock-time"><Say text=time/></span>
                    <span class="ww-time-card__part"><Say text=part/></span>
                </p>
                {place.map(|text| view! {
                    <p class="ww-time-card__place"><span><Icon symbol=Symbol::Place/>" "<Say text/></span></p>
                })}
            </div>
        </div>
    }
    .into_any()
}

/// One time to choose.
#[derive(Clone, Debug)]
pub struct TimeOption {
    /// What is sent.
    pub value: String,
    /// The wall clock in Amsterdam.
    pub at: DateTime,
    pub place: Option<Shown>,
    /// Why this one is suggested, on the one that is.
    pub mark: Option<Text>,
}

/// The times grouped by day, each day an element with `data-day`, ready to stand inside `islands::TimePicker`.
///
/// Wrap it in a `<fieldset>` whose legend is the question. `options` are in order of time;
/// `chosen` is the value that is on. The first card has the `id` `name`, where the error summary lands.
#[expect(clippy::needless_pass_by_value, reason = "a component owns its props")]
#[component]
pub fn TimeOptions(
    tr: Tr,
    name: &'static str,
    options: Vec<TimeOption>,
    #[prop(optional, into)] chosen: String,
) -> AnyView {
    let numbered = options.into_iter().enumerate().collect::<Vec<_>>();
    let days = numbered
        .chunk_by(|(_, a), (_, b)| a.at.date() == b.at.date())
        .map(|day| {
            let When { weekday, date, .. } = when(&tr, day[0].1.at);
            let times = day
                .iter()
                .map(|(index, option)| {
                    let id = if *index == 0 { name.to_owned() } else { format!("{name}-{index}") };
                    one_time(&tr, name, id, option.clone(), option.value == chosen)
                })
                .collect::<Vec<_>>();
            view! {
                <div class="ww-time-options__day" data-day="">
                    <p class="ww-time-card__day">
                        <span class="ww-time-card__weekday"><Say text=weekday/></span>
                        <Say text=date/>
                    </p>
                    <div class="ww-choices">{times}</div>
                </div>
            }
        })
        .collect::<Vec<_>>();
    view! { <div class="ww-time-options">{days}</div> }.into_any()
}

/// A radio button that says its whole moment to a screen reader, day included.
fn one_time(tr: &Tr, name: &'static str, id: String, option: TimeOption, checked: bool) -> AnyView {
    let TimeOption { value, at, place, mark } = option;
    let When { weekday, date, time, part } = when(tr, at);
    let summary = locales::when::moment(tr, at).value;
    view! {
        <div class="ww-choice">
            <input
                class="ww-choice__control" type="radio" id=id.clone() name=name value=value checked=checked
                data-summary=summary
            />
            <label class="ww-choice__card" for=id>
                <ClockFace at=at.time()/>
                <span class="ww-choice__words">
                    <span class="ww-only-heard"><Say text=weekday/>" "<Say text=date/>" "</span>
                    <span class="ww-time-card__hour">
                        <span class="ww-time-card__clock-time"><Say text=time/></span>
                        <span class="ww-time-card__part"><Say text=part/></span>
                    </span>
                    {place.map(|text| view! { <span class="ww-time-card__place"><Say text/></span> })}
                    {mark.map(|text| view! { <span class="ww-badge ww-badge--good"><Say text/></span> })}
                </span>
            </label>
        </div>
    }
    .into_any()
}

/// One moment, and a choice over two days.
pub fn samples() -> Vec<Sample> {
    let at = |day, hour, minute| jiff::civil::datetime(2027, 3, day, hour, minute, 0, 0);
    let option = |value: &str, at, mark| TimeOption {
        value: value.to_owned(),
        at,
        place: Some("Demostad".into()),
        mark,
    };
    let tr = Tr::new("nl", Voice::B1);
    vec![
        sample("time card", view! { <TimeCard tr=tr.clone() at=at(29, 14, 30) place="Demostad"/> }),
        sample(
            "times to choose",
            view! {
                <TimeOptions
                    tr
                    name="sample-time"
                    options=vec![
                        option("a", at(29, 9, 0), Some(nl("Past goed bij u"))),
                        option("b", at(29, 14, 30), None),
                        option("c", at(31, 10, 15), None),
                    ]
                    chosen="a"
                />
            },
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::face;

    #[test]
    fn the_hands_stand_where_a_clock_has_them() {
        let half_past_two = face(jiff::civil::time(14, 30, 0, 0));
        assert!(half_past_two.contains("rotate(75 24 24)"));
        assert!(half_past_two.contains("rotate(180 24 24)"));
        let six = face(jiff::civil::time(6, 0, 0, 0));
        assert!(six.contains("rotate(180 24 24)") && six.contains("rotate(0 24 24)"));
    }
}
