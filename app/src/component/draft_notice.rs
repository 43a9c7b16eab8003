//! Says once, at the end of a page, that words on it were not yet checked by a translator.

use super::Say;
use crate::{
    layout::Reader,
    samples::{Sample, nl, sample},
};
use leptos::prelude::*;
use locales::Text;

/// Nothing when every text before it was checked; so it is built after the rest of the page.
///
/// # Panics
/// When there is no [`Reader`] in the context.
#[component]
pub fn DraftNotice(text: Text) -> impl IntoView {
    let seen = with_context(Reader::saw_draft).expect("the document has a reader");
    seen.then(|| view! { <p class="ww-draft-notice"><Say text/></p> })
}

/// After a text that was not checked.
pub fn samples() -> Vec<Sample> {
    let draft = Text { state: locales::State::Draft, ..nl("Een vertaling.") };
    vec![sample(
        "after a draft",
        view! {
            <p><Say text=draft/></p>
            <DraftNotice text=nl("Een vertaler heeft deze pagina nog niet nagekeken.")/>
        },
    )]
}
