//! The words of a message, as either side reads it.

use crate::component::message_list::Words;
use domain::{
    language::Lang,
    message::{Blank, Body, Sentence},
};
use jiff::civil::{Date, Time};
use locales::{Args, Text, Tr, msg, when};

/// The sending of one form: what makes a second click no second message.
pub(crate) const FORM: &str = "form";
/// The chosen sentence.
pub(crate) const SENTENCE: &str = "sentence";
pub(crate) const DAY: &str = "day";
/// The own words.
pub(crate) const TEXT: &str = "text";
/// In which language they are.
pub(crate) const LANGUAGE: &str = "language";

/// A ready sentence in the reader's language; what is not filled in is told in words.
///
/// # Panics
/// Never: a test holds that every sentence has its words in every language.
pub(crate) fn sentence(tr: &Tr, sentence: Sentence, day: Option<Date>, clock: Option<Time>) -> Text {
    let mut args = Args::new();
    for blank in sentence.blanks() {
        match blank {
            Blank::Day => {
                args.set("day", day.map_or_else(|| msg::messages::open_day(tr), |day| when::day(tr, day)));
            }
            Blank::Clock => match clock {
                Some(clock) => args.set("clock", when::time(clock)),
                None => args.set("clock", msg::messages::open_clock(tr)),
            },
        }
    }
    msg::messages::by_id(tr, &format!("ready-{}", sentence.code()), &args)
        .expect("every sentence has its words")
}

/// What a message says to this reader.
pub(crate) fn words(tr: &Tr, body: &Body) -> Words {
    match body {
        Body::Own { text, lang } => Words::Own { text: text.clone(), lang: lang.code() },
        Body::Ready { sentence: id, day, clock } => Words::Said(sentence(tr, *id, *day, *clock)),
    }
}

/// "Written in ..., not translated", when the reader's language is another.
pub(crate) fn untranslated(tr: &Tr, reader: Lang, body: &Body) -> Option<Text> {
    match body {
        Body::Own { lang, .. } if *lang != reader => Some(msg::messages::not_translated(tr, lang.own_name())),
        Body::Own { .. } | Body::Ready { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};
    use locales::Voice;

    #[test]
    fn every_sentence_is_told_in_every_language_with_and_without_its_blanks() {
        for lang in Lang::INTERFACE {
            for voice in [Voice::B1, Voice::A2, Voice::Child] {
                let tr = Tr::new(lang.code(), voice);
                for id in Sentence::ALL {
                    let open = sentence(&tr, *id, None, None);
                    assert_eq!(open.lang, *tr.lang(), "{id:?}");
                    let full = sentence(&tr, *id, Some(date(2026, 12, 1)), Some(time(14, 30, 0, 0)));
                    for (blank, shown) in [(Blank::Day, "01-12-2026"), (Blank::Clock, "14:30")] {
                        assert_eq!(full.plain().contains(shown), id.blanks().contains(&blank), "{full}");
                    }
                }
            }
        }
    }

    #[test]
    fn only_foreign_own_words_are_marked_as_not_translated() {
        let tr = Tr::new("en", Voice::B1);
        let own = Body::Own { text: "ሰላም".into(), lang: Lang::Ti };
        let note = untranslated(&tr, Lang::En, &own).map(|text| text.plain());
        assert_eq!(note.as_deref(), Some("Written in ትግርኛ. This is not translated."));
        assert_eq!(untranslated(&tr, Lang::Ti, &own), None);
        let ready = Body::Ready { sentence: Sentence::ThankYou, day: None, clock: None };
        assert_eq!(untranslated(&tr, Lang::En, &ready), None);
    }
}
