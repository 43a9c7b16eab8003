//! Words and data, each marked with its own language and direction.

use crate::{
    layout::Reader,
    samples::{Sample, ar, nl, sample},
};
use leptos::{either::EitherOf3, prelude::*};
use locales::Text;

/// Something to show: a sentence in a known language, or a piece of data that has none.
#[derive(Clone, Debug)]
pub enum Shown {
    /// A message, with the language that it is really in.
    Said(Text),
    /// A name, date, number or code, kept in its own order of letters.
    Data(String),
}

impl From<Text> for Shown {
    fn from(text: Text) -> Self {
        Self::Said(text)
    }
}

impl From<String> for Shown {
    fn from(data: String) -> Self {
        Self::Data(data)
    }
}

impl From<&str> for Shown {
    fn from(data: &str) -> Self {
        Self::Data(data.to_owned())
    }
}

/// Shows `text`: bare when it is in the language of the page, else in a `<span>` with `lang` and `dir` (WCAG 3.1.2).
///
/// A text that no translator has checked is noted on the [`Reader`], so that the page says so once, at its end.
///
/// # Panics
/// When there is no [`Reader`] in the context: `layout::document` puts one there before it builds the view.
#[component]
pub fn Say(#[prop(into)] text: Shown) -> impl IntoView {
    match text {
        Shown::Data(data) => EitherOf3::A(view! { <bdi class="ww-data">{data}</bdi> }),
        Shown::Said(text) if with_context(|reader: &Reader| reader.reads(&text)).expect("the document has a reader") => {
            EitherOf3::B(text.value)
        }
        Shown::Said(text) => EitherOf3::C(view! {
            <span lang=text.lang.to_string() dir=text.dir.code()>
                {text.value}
            </span>
        }),
    }
}

/// The three ways.
pub fn samples() -> Vec<Sample> {
    vec![
        sample("in the language of the page", view! { <p><Say text=nl("Uw gesprek is geboekt.")/></p> }),
        sample("in another language", view! { <p><Say text=ar("تم حجز موعدك.")/></p> }),
        sample("data", view! { <p><Say text="29-03-2026"/></p> }),
    ]
}
