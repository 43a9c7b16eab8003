//! What two sides wrote to each other, newest first.

use super::{Say, Shown};
use crate::samples::{Sample, nl, sample};
use leptos::{either::Either, prelude::*};
use locales::Text;

/// What a message says.
#[derive(Clone, Debug)]
pub enum Words {
    /// A sentence that exists in the language of the reader.
    Said(Text),
    /// Own words, in the language with this tag.
    Own { text: String, lang: &'static str },
}

/// One message.
#[derive(Clone, Debug)]
pub struct Message {
    /// Who wrote it.
    pub who: Shown,
    pub at: Shown,
    /// Whether the reader's side wrote it; the words of `who` say the same.
    pub own: bool,
    pub words: Words,
    /// In which language it is, when the reader's is another.
    pub note: Option<Text>,
    /// What became of it.
    pub mark: Option<Text>,
}

/// The messages in the order in which they are given.
#[component]
pub fn MessageList(messages: Vec<Message>) -> AnyView {
    let messages = messages
        .into_iter()
        .map(|Message { who, at, own, words, note, mark }| {
            let class = if own { "ww-message ww-message--own" } else { "ww-message" };
            let words = match words {
                Words::Said(text) => Either::Left(view! { <p class="ww-message__text"><Say text/></p> }),
                // The letters themselves tell the direction: somebody may write English where Arabic was chosen.
                Words::Own { text, lang } => {
                    Either::Right(view! { <p class="ww-message__text" lang=lang dir="auto">{text}</p> })
                }
            };
            view! {
                <li class=class>
                    <p class="ww-message__head">
                        <span class="ww-message__who"><Say text=who/></span>
                        " "
                        <span class="ww-message__at"><Say text=at/></span>
                    </p>
                    {words}
                    {note.map(|text| view! { <p class="ww-message__note"><Say text/></p> })}
                    {mark.map(|text| view! { <p class="ww-message__note"><Say text/></p> })}
                </li>
            }
        })
        .collect::<Vec<_>>();
    view! { <ol class="ww-message-list">{messages}</ol> }.into_any()
}

/// One of each side.
pub fn samples() -> Vec<Sample> {
    vec![sample(
        "two messages",
        view! {
            <MessageList messages=vec![
                Message {
                    who: nl("Medewerker van de IND").into(),
                    at: "29-03-2026 14:30".into(),
                    own: false,
                    words: Words::Said(nl("Er is nog geen nieuws. U bent niet vergeten.")),
                    note: None,
                    mark: None,
                },
                Message {
                    who: nl("U schreef").into(),
                    at: "28-03-2026 09:05".into(),
                    own: true,
                    words: Words::Own { text: "هل هناك أخبار؟".to_owned(), lang: "ar" },
                    note: Some(nl("Geschreven in het Arabisch. Dit is niet vertaald.")),
                    mark: Some(nl("Nog niet geopend door een medewerker.")),
                },
            ]/>
        },
    )]
}
