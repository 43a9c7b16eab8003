//! The islands: the only code of Wegwijs that runs in the browser as wasm.
//!
//! Every page is complete without them; an island only adds comfort.
//!
//! Each file here holds two things. A *component* is what pages use: purpose-made props, words already
//! translated, never a case. It renders complete markup on the server, with plain facts in `data-` attributes.
//! An *island* wraps that markup and brings it to life. The island itself has no props but its children,
//! because props would carry serde and its parser of JSON into the wasm, which is 20 kB of the 65 kB that
//! a phone may be asked to load, and would send every word twice.
//!
//! To add an island: write such a file, and let its page ask for the island script, so that pages without
//! islands ship no wasm. `load.js` beside this folder wakes them; `cargo xtask budgets` holds their size.

pub mod session_warning;
pub mod time_picker;

pub use session_warning::{AtEnd, SessionWarning};
pub use time_picker::TimePicker;

use wasm_bindgen::JsCast;

/// Prepares the browser for the islands; the loader calls it once, before it wakes them one by one.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}

/// The nearest element from where `event` happened upwards that matches `selector`.
fn origin(event: &web_sys::Event, selector: &str) -> Option<web_sys::Element> {
    let target: web_sys::Element = event.target()?.dyn_into().ok()?;
    target.closest(selector).ok()?
}

/// The number in an attribute; zero when there is none.
fn number(element: &web_sys::Element, attribute: &str) -> u32 {
    element.get_attribute(attribute).and_then(|text| text.parse().ok()).unwrap_or(0)
}
