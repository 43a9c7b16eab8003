//! Shows a long list of times a few days at a time.

use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;

use crate::{number, origin};

/// Wraps the list of times of a form and shows a few days of it at a time.
///
/// The children are the plain list: one element with `data-day` for each day, in order, each holding
/// ordinary radio buttons. Without JavaScript the whole list is visible. Days are hidden and never
/// removed, so a chosen time is sent with the form even when its day is out of sight; `data-summary`
/// of a radio button is its time in words, repeated below the list once chosen.
#[component]
pub fn TimePicker(
    /// How many days are visible at once; at least one is.
    days_at_once: u32,
    /// The button back to earlier days.
    earlier_label: String,
    /// The button on to later days.
    later_label: String,
    /// The words before the chosen time.
    chosen_label: String,
    children: Children,
) -> impl IntoView {
    view! {
        <TimePages>
            <div class="ww-time-picker" data-days=days_at_once.to_string()>
                <button type="button" class="nl-button nl-button--secondary" data-turn="earlier" hidden>
                    {earlier_label}
                </button>
                {children()}
                <button type="button" class="nl-button nl-button--secondary" data-turn="later" hidden>
                    {later_label}
                </button>
                <p class="nl-paragraph" data-chosen hidden>
                    {chosen_label}
                    " "
                    <strong aria-live="polite"></strong>
                </p>
            </div>
        </TimePages>
    }
}

/// Turns the pages of the list inside.
#[island]
fn TimePages(children: Children) -> impl IntoView {
    let frame = NodeRef::<html::Div>::new();

    Effect::new(move || {
        let Some(list) = List::within(frame) else { return };
        let chosen =
            list.days.iter().position(|day| matches!(day.query_selector("input:checked"), Ok(Some(_))));
        // Pages start at fixed days, so that the same day always has the same neighbours.
        list.show_from(chosen.map_or(0, |day| day - day % list.at_once));
        list.tell_choice();
    });

    view! {
        <div
            node_ref=frame
            on:change=move |_| {
                if let Some(list) = List::within(frame) {
                    list.tell_choice();
                }
            }
            on:click=move |event| {
                if let (Some(button), Some(list)) = (
                    origin(&event, "[data-turn]"),
                    List::within(frame),
                ) {
                    let first = list.first_in_sight();
                    list.turn_to(match button.get_attribute("data-turn").as_deref() {
                        Some("later") => first + list.at_once,
                        _ => first.saturating_sub(list.at_once),
                    });
                }
            }
        >
            {children()}
        </div>
    }
}

/// The list as it stands in the page; the page itself is the only place where its state is kept.
struct List {
    frame: web_sys::Element,
    days: Vec<web_sys::Element>,
    at_once: usize,
}

impl List {
    fn within(frame: NodeRef<html::Div>) -> Option<Self> {
        let frame = frame.get()?.query_selector("[data-days]").ok()??;
        let found = frame.query_selector_all("[data-day]").ok()?;
        let days = (0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok()).collect();
        let at_once = number(&frame, "data-days").max(1) as usize;
        Some(Self { frame, days, at_once })
    }

    /// Shows one page, and the buttons that lead on from it.
    fn show_from(&self, first: usize) {
        for (index, day) in self.days.iter().enumerate() {
            set_visible(day, (first..first + self.at_once).contains(&index));
        }
        if let Some(earlier) = self.part("[data-turn=earlier]") {
            set_visible(&earlier, first > 0);
        }
        if let Some(later) = self.part("[data-turn=later]") {
            set_visible(&later, first + self.at_once < self.days.len());
        }
    }

    /// The first day that is not hidden.
    fn first_in_sight(&self) -> usize {
        self.days.iter().position(|day| !day.has_attribute("hidden")).unwrap_or(0)
    }

    /// Shows another page and leads the reader to it.
    fn turn_to(&self, first: usize) {
        self.show_from(first);
        // The button may have vanished under the finger, so the focus goes to the first time in sight.
        if let Some(radio) = self.part("[data-day]:not([hidden]) input") {
            let _ = radio.unchecked_into::<web_sys::HtmlElement>().focus();
        }
    }

    /// Repeats the chosen time in words below the list.
    fn tell_choice(&self) {
        let summary = self.part("input:checked").and_then(|radio| radio.get_attribute("data-summary"));
        if let Some(line) = self.part("[data-chosen]") {
            set_visible(&line, summary.is_some());
            if let Some(words) = line.last_element_child() {
                words.set_text_content(summary.as_deref());
            }
        }
    }

    fn part(&self, selector: &str) -> Option<web_sys::Element> {
        self.frame.query_selector(selector).ok()?
    }
}

fn set_visible(element: &web_sys::Element, visible: bool) {
    // Fails only for an attribute name that is not valid.
    let _ = element.toggle_attribute_with_force("hidden", !visible);
}
