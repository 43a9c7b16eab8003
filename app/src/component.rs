//! The parts of which pages are made.
//!
//! One file per component, with its style in `style/component/` under the same name and its named samples below it;
//! the samples page of a demo world shows them all.
//! To add one: write the file, its style sheet and its samples, name all three here and in `style/index.css`.
//!
//! # Words
//!
//! Words come as [`locales::Text`] and data (a name, a date, a number) as a string; where either fits, a component takes
//! [`Shown`]. Both are drawn by [`Say`], which marks what is not in the language of the page. Words in an attribute
//! cannot be marked, so use [`Text::plain`](locales::Text::plain) there only for names of regions.
//!
//! # Use
//!
//! A primary button once per screen. `children` are moved into a closure, so make their words before the view, or clone
//! the cheap [`Tr`](locales::Tr). A page is a flat row of these; `.into_any()` where a branch would nest deeper.
//!
//! ```text
//! <Heading level=heading::Level::One text=title/>                        // exactly one of level one per page
//! <Heading level=heading::Level::Two text=name id="people"/>             // any Shown
//! <Paragraph text=words/>                                                // kind=paragraph::Kind::{Lead, Body, Small}
//! <Say text=words/>  <Say text="29-03-2026"/>                            // inside an element of your own
//! <Link href=path text=words/>  <LinkAlone href=path text=words symbol=Symbol::Back/>
//! <p class="ww-actions">                                                 // a row of buttons
//!   <Button text=words/>                                                 // kind=button::Kind::{Primary, Secondary, Danger, Subtle}
//!   <Button text=words kind=button::Kind::Danger symbol=Symbol::Calendar name="deed" value="cancel"/>
//!   <ButtonLink href=path text=words kind=button::Kind::Secondary symbol=Symbol::Forward/>
//! </p>
//! <Icon symbol=Symbol::Phone/>  <Picture symbol=Symbol::Meeting/>        // beside words, never instead
//!
//! <Alert kind=alert::Kind::Warning title=title text=words/>              // Info, Ok, Warning, Error; title and children optional
//! <EmptyState symbol=Symbol::Calendar title=title text=words/>
//! <Card title=words>...</Card>  <More summary=words>...</More>
//!
//! <form method="post" class="ww-form">                                   // posts to the page's own path
//!   <ErrorSummary title=words problems=vec![Problem { field: "phone".to_owned(), text: wrong }]/>   // nothing when empty
//!   <TextField field=Field::new("phone", label).with_hint(hint).with_error(wrong).with_value(typed)
//!              kind=field::Kind::Phone/>   // Line, Phone, Code, OneTimeCode, Pin, NewPin, Passphrase, NewPassphrase,
//!                                          // Login, Search, Date, Clock
//!   <TextArea field=field rows=5/>
//!   <Select field=field choices=vec![Choice::new("ill", words)]/>
//!   <Radios field=field.with_value(chosen) choices=vec![Choice::new("mine", words).with_hint(hint).with_picture(Symbol::Smartphone)]/>
//!   <Checkboxes field=field choices=choices chosen=vec!["ill".to_owned()]/>
//!   <Checkbox field=field.with_value("yes")/>
//!   <FileField field=field source=file_field::Source::Camera/>           // or Phone: several at once
//!   <KindChoice id="kind" name="kind" question=words sorts=vec![Sort { value, name, symbol }]/>   // one tap sends
//!   <Hidden name="hearing" value=id/>
//!   <fieldset><legend class="ww-field__label"><Say text=question/></legend>
//!     <TimeOptions tr=tr name="time" chosen=value options=vec![TimeOption { value, at, place, mark }]/>
//!   </fieldset>                                                          // may stand inside islands::TimePicker
//! </form>
//!
//! <TaskList tasks=vec![Task { name, note, picture: Some(Symbol::Meeting), href: Some(path) }]/>     // href: None = done
//! <PaperList lines=vec![Line { href, name, symbol, state, private }]/>
//! <Timeline stops=vec![Stop { place: timeline::Place::Now, place_name, name, explanation, who }]/>   // Done, Now, Possible
//! <TimeCard tr=tr at=civil place=place/>                                 // at: jiff::civil::DateTime in Amsterdam
//! <PeopleList people=vec![Helper { name, role, phone, languages, picture: Symbol::Justice }]/>
//! <MessageList messages=vec![Message { who, at, own, words: Words::Said(text), note, mark }]/>
//! <LogList entries=vec![Entry { who, role, deeds: vec![Deed { what, notes, link }] }]/>
//! <KeyValues facts=vec![Fact::new(name, value)]/>
//! <Receipt title=words facts=facts number_name=words number=number next=words>...</Receipt>
//!
//! <ActingFor text=words apart=words note=words tone=acting_for::Tone::of(id)/>   // on every page about one child; staff, as the rest
//! <FilterBar action=path button=words>...</FilterBar>
//! <Table id="cases" caption=words columns=vec![Column { name, number: false }]
//!        rows=vec![vec![Cell::Link { href, text }, Cell::Shown(shown), Cell::Number(n), Cell::Badge { kind, text }]]/>
//! <Pager label=words back=Some(Turn { href, text }) forward=None/>
//! <Badge text=words kind=badge::Kind::Late/>                             // Plain, Good, Soon, Late
//! <BigCode code="482 917"/>                                             // read across a table
//! <KeyHints hints=vec![Hint { key: "n", text: words }]/>
//! ```
//!
//! [`LanguageList`] (sends `language` and `back`), [`HelpChoice`] (sends `level` and `back`), [`QuickExit`],
//! [`SkipLink`], [`SessionEnds`], [`SitsBeside`], [`OpenEmergency`] and [`DraftNotice`] belong to the frame that `layout` draws around every page.
//! Classes for pages: `ww-form`, `ww-actions`, `ww-flow` (the rhythm of `<main>`, for a `<section>`), `ww-columns`
//! (staff: two columns where there is room), `ww-only-heard` (for screen readers alone).

pub mod acting_for;
pub mod alert;
pub mod badge;
pub mod big_code;
pub mod button;
pub mod card;
pub mod draft_notice;
pub mod empty_state;
pub mod error_summary;
pub mod field;
pub mod file_field;
pub mod filter_bar;
pub mod heading;
pub mod help_choice;
pub mod icon;
pub mod key_hints;
pub mod key_values;
pub mod kind_choice;
pub mod language_list;
pub mod link;
pub mod log_list;
pub mod message_list;
pub mod more;
pub mod open_emergency;
pub mod pager;
pub mod paper_list;
pub mod paragraph;
pub mod people_list;
pub mod quick_exit;
pub mod receipt;
pub mod say;
pub mod session_ends;
pub mod sits_beside;
pub mod skip_link;
pub mod table;
pub mod task_list;
pub mod time_card;
pub mod timeline;

pub use acting_for::ActingFor;
pub use alert::Alert;
pub use badge::Badge;
pub use big_code::BigCode;
pub use button::{Button, ButtonLink};
pub use card::Card;
pub use draft_notice::DraftNotice;
pub use empty_state::EmptyState;
pub use error_summary::ErrorSummary;
pub use field::{Checkbox, Checkboxes, Hidden, Radios, Select, TextArea, TextField};
pub use file_field::FileField;
pub use filter_bar::FilterBar;
pub use heading::Heading;
pub use help_choice::HelpChoice;
pub use icon::{Icon, Picture, Symbol};
pub use key_hints::KeyHints;
pub use key_values::KeyValues;
pub use kind_choice::KindChoice;
pub use language_list::LanguageList;
pub use link::{Link, LinkAlone};
pub use log_list::LogList;
pub use message_list::MessageList;
pub use more::More;
pub use open_emergency::OpenEmergency;
pub use pager::Pager;
pub use paper_list::PaperList;
pub use paragraph::Paragraph;
pub use people_list::PeopleList;
pub use quick_exit::QuickExit;
pub use receipt::Receipt;
pub use say::{Say, Shown};
pub use session_ends::SessionEnds;
pub use sits_beside::SitsBeside;
pub use skip_link::SkipLink;
pub use table::Table;
pub use task_list::TaskList;
pub use time_card::{ClockFace, TimeCard, TimeOptions};
pub use timeline::Timeline;

use crate::samples::Sample;

/// Every component with its samples, by the name of its file.
pub fn samples() -> Vec<(&'static str, Vec<Sample>)> {
    vec![
        ("acting_for", acting_for::samples()),
        ("alert", alert::samples()),
        ("badge", badge::samples()),
        ("big_code", big_code::samples()),
        ("button", button::samples()),
        ("card", card::samples()),
        ("draft_notice", draft_notice::samples()),
        ("empty_state", empty_state::samples()),
        ("error_summary", error_summary::samples()),
        ("field", field::samples()),
        ("file_field", file_field::samples()),
        ("filter_bar", filter_bar::samples()),
        ("heading", heading::samples()),
        ("help_choice", help_choice::samples()),
        ("icon", icon::samples()),
        ("key_hints", key_hints::samples()),
        ("key_values", key_values::samples()),
        ("kind_choice", kind_choice::samples()),
        ("language_list", language_list::samples()),
        ("link", link::samples()),
        ("log_list", log_list::samples()),
        ("message_list", message_list::samples()),
        ("more", more::samples()),
        ("open_emergency", open_emergency::samples()),
        ("pager", pager::samples()),
        ("paper_list", paper_list::samples()),
        ("paragraph", paragraph::samples()),
        ("people_list", people_list::samples()),
        ("quick_exit", quick_exit::samples()),
        ("receipt", receipt::samples()),
        ("say", say::samples()),
        ("session_ends", session_ends::samples()),
        ("sits_beside", sits_beside::samples()),
        ("skip_link", skip_link::samples()),
        ("table", table::samples()),
        ("task_list", task_list::samples()),
        ("time_card", time_card::samples()),
        ("timeline", timeline::samples()),
    ]
}
