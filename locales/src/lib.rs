//! Every word that a person reads, and the choice of the language it is read in.
//!
//! `locales/<lang>/<feature>.ftl` holds the words; Dutch is the source.
//! The build makes one function per Dutch message, so a message that does not exist, or a variable that is
//! forgotten, does not compile:
//!
//! ```
//! use locales::{Tr, Voice, msg};
//!
//! let tr = Tr::new("ar", Voice::B1);
//! let text = msg::page::fault(&tr, "K7-M2");
//! assert_eq!(text.lang.as_str(), "ar");
//! assert!(text.plain().contains("K7-M2"));
//! ```
//!
//! A message that a language does not have comes from the next one in its chain (`fa-AF`, `fa`, `en`, `nl`),
//! and [`Text`] says which language that was, so that the page can mark it with `lang` and `dir`.

mod catalog;
mod check;
mod set;
mod tag;
mod text;
mod tr;
pub mod when;

pub use catalog::Fault;
pub use check::{Report, check};
pub use fluent_bundle::{FluentArgs as Args, FluentValue as Arg};
pub use set::{Faults, Locales};
pub use tag::{Dir, LangId};
pub use text::{State, Text};
pub use tr::{Tr, Voice};

/// One module per feature file, one function per Dutch message.
pub mod msg {
    include!(concat!(env!("OUT_DIR"), "/msg.rs"));
}
