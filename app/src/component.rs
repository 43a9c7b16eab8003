//! The parts of which pages are made.

pub mod alert;
pub mod badge;
pub mod button;
pub mod card;
pub mod draft_notice;
pub mod empty_state;
pub mod error_summary;
pub mod field;
pub mod filter_bar;
pub mod heading;
pub mod help_choice;
pub mod icon;
pub mod key_hints;
pub mod key_values;
pub mod language_list;
pub mod link;
pub mod more;
pub mod pager;
pub mod paragraph;
pub mod people_list;
pub mod quick_exit;
pub mod receipt;
pub mod say;
pub mod session_ends;
pub mod skip_link;
pub mod table;
pub mod task_list;
pub mod time_card;
pub mod timeline;

pub use alert::Alert;
pub use badge::Badge;
pub use button::{Button, ButtonLink};
pub use card::Card;
pub use draft_notice::DraftNotice;
pub use empty_state::EmptyState;
pub use error_summary::ErrorSummary;
pub use field::{Checkbox, Checkboxes, Hidden, Radios, Select, TextArea, TextField};
pub use filter_bar::FilterBar;
pub use heading::Heading;
pub use help_choice::HelpChoice;
pub use icon::{Icon, Picture, Symbol};
pub use key_hints::KeyHints;
pub use key_values::KeyValues;
pub use language_list::LanguageList;
pub use link::{Link, LinkAlone};
pub use more::More;
pub use pager::Pager;
pub use paragraph::Paragraph;
pub use people_list::PeopleList;
pub use quick_exit::QuickExit;
pub use receipt::Receipt;
pub use say::{Say, Shown};
pub use session_ends::SessionEnds;
pub use skip_link::SkipLink;
pub use table::Table;
pub use task_list::TaskList;
pub use time_card::{ClockFace, TimeCard, TimeOptions};
pub use timeline::Timeline;

use crate::samples::Sample;

/// Every component with its samples, by the name of its file.
pub fn samples() -> Vec<(&'static str, Vec<Sample>)> {
    vec![
        ("alert", alert::samples()),
        ("badge", badge::samples()),
        ("button", button::samples()),
        ("card", card::samples()),
        ("draft_notice", draft_notice::samples()),
        ("empty_state", empty_state::samples()),
        ("error_summary", error_summary::samples()),
        ("field", field::samples()),
        ("filter_bar", filter_bar::samples()),
        ("heading", heading::samples()),
        ("help_choice", help_choice::samples()),
        ("icon", icon::samples()),
        ("key_hints", key_hints::samples()),
        ("key_values", key_values::samples()),
        ("language_list", language_list::samples()),
        ("link", link::samples()),
        ("more", more::samples()),
        ("pager", pager::samples()),
        ("paragraph", paragraph::samples()),
        ("people_list", people_list::samples()),
        ("quick_exit", quick_exit::samples()),
        ("receipt", receipt::samples()),
        ("say", say::samples()),
        ("session_ends", session_ends::samples()),
        ("skip_link", skip_link::samples()),
        ("table", table::samples()),
        ("task_list", task_list::samples()),
        ("time_card", time_card::samples()),
        ("timeline", timeline::samples()),
    ]
}
