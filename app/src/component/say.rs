//! Words and data, each marked with its own language and direction.

use crate::{
    layout::Reader,
    samples::{Sample, ar, nl, sample},
};
use leptos::{
    either::{Either, EitherOf4},
    prelude::*,
};
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
        Shown::Data(data) => {
            // Nothing but a date, perhaps with a time: longer data may break, or it would widen the page.
            let only_a_day =
                has_date(&data) && data.chars().all(|sign| matches!(sign, '0'..='9' | '-' | ':' | ' '));
            let class = if only_a_day { "ww-data ww-date" } else { "ww-data" };
            EitherOf4::A(view! { <bdi class=class>{data}</bdi> })
        }
        Shown::Said(text)
            if with_context(|reader: &Reader| reader.reads(&text)).expect("the document has a reader") =>
        {
            if has_date(&text.value) {
                EitherOf4::D(with_dates(&text.value))
            } else {
                EitherOf4::B(text.value)
            }
        }
        Shown::Said(text) => EitherOf4::C(view! {
            <span lang=text.lang.to_string() dir=text.dir.code()>
                {with_dates(&text.value)}
            </span>
        }),
    }
}

/// Whether a date such as `29-03-2026` stands in the words.
fn has_date(words: &str) -> bool {
    words
        .as_bytes()
        .windows(3)
        .any(|three| three[1] == b'-' && three[0].is_ascii_digit() && three[2].is_ascii_digit())
}

/// The words with each date kept on one line: browsers break a line after the hyphens of a date.
fn with_dates(words: &str) -> Vec<Either<String, impl IntoView + use<>>> {
    let in_date = |sign: char| sign.is_ascii_digit() || sign == '-';
    let mut pieces = Vec::new();
    let mut rest = words;
    while let Some(first) = rest.chars().next() {
        let date = in_date(first);
        let end = rest.find(|sign| in_date(sign) != date).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        pieces.push(if has_date(piece) {
            Either::Right(view! { <span class="ww-date">{piece.to_owned()}</span> })
        } else {
            Either::Left(piece.to_owned())
        });
        rest = after;
    }
    pieces
}

/// The three ways.
pub fn samples() -> Vec<Sample> {
    vec![
        sample("in the language of the page", view! { <p><Say text=nl("Uw gesprek is geboekt.")/></p> }),
        sample("in another language", view! { <p><Say text=ar("تم حجز موعدك.")/></p> }),
        sample("with a date", view! { <p><Say text=nl("Tot 29-03-2026 kunt u kiezen.")/></p> }),
        sample("data", view! { <p><Say text="29-03-2026"/></p> }),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use locales::{Tr, Voice};

    fn shown(lang: &str, text: Text) -> String {
        Owner::new().with(|| {
            Reader::provide(&Tr::new(lang, Voice::B1));
            view! { <Say text/> }.to_html()
        })
    }

    #[test]
    fn only_a_foreign_text_is_marked() {
        assert_eq!(shown("nl", nl("Ja")), "Ja");
        assert!(shown("ar", nl("Ja")).starts_with("<span lang=\"nl\" dir=\"ltr\">"));
    }

    #[test]
    fn a_date_stays_on_one_line_and_stays_one_text() {
        let html = shown("nl", nl("Tot 29-03-2026 om 14:30, vrij-uit."));
        assert!(html.contains(">29-03-2026<"), "{html}");
        assert_eq!(html.matches("ww-date").count(), 1, "{html}");
    }

    #[test]
    fn markup_in_a_text_is_words() {
        let html = shown("nl", nl("<b>29-03-2026</b>"));
        assert!(html.contains("&lt;b&gt;") && !html.contains("<b>"), "{html}");
    }

    #[test]
    fn a_draft_is_noticed_once_it_was_shown() {
        Owner::new().with(|| {
            Reader::provide(&Tr::new("nl", Voice::B1));
            let notice = || view! { <super::super::DraftNotice text=nl("Niet nagekeken.")/> }.to_html();
            assert!(!notice().contains("nagekeken"));
            let _ = view! { <Say text=Text { state: locales::State::Draft, ..nl("Ja") }/> }.to_html();
            assert!(notice().contains("nagekeken"));
        });
    }
}
