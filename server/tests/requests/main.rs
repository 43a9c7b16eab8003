//! Everything that people do by requests, on both databases: one program, because to link the server once for each
//! file takes longer than to run them all.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod access_golden;
mod administration;
mod assignments;
mod beside;
mod clock;
#[path = "../corpus/mod.rs"]
mod corpus;
mod documents;
mod dumps;
mod emergency;
mod family;
mod feed;
mod foreign;
mod golden;
mod guardian;
mod guessing;
mod headers;
mod information;
mod judges;
mod looked;
mod notices;
#[path = "../outside/mod.rs"]
mod outside;
mod own_file;
mod passkeys;
mod presence;
mod procedures;
mod recovery;
mod register;
mod retention;
mod story;
mod talk;
mod together;
mod waiting;

use locales::Text;
use testkit::Answer;

/// Whether the page says `text`, whatever marks stand around its variables.
fn says(answer: &Answer, text: &Text) -> bool {
    answer.words().contains(&text.value.replace(['\u{2068}', '\u{2069}'], ""))
}
