//! Drawings beside words, never instead of them.

use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;

/// Names each drawing once: its file in `app/assets/icons` is compiled in.
macro_rules! symbols {
    ($($name:ident = $file:literal,)+) => {
        /// A drawing from `app/assets/icons`; the sources and licences stand there in `LICENCES.md`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Symbol {
            $($name,)+
        }

        impl Symbol {
            /// Every drawing, in the order of this file.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The drawing as one `<svg>` element in the colour of the text around it.
            pub const fn svg(self) -> &'static str {
                match self {
                    $(Self::$name => include_str!(concat!("../../assets/icons/", $file, ".svg")),)+
                }
            }
        }
    };
}

symbols! {
    Back = "arrow-left",
    Forward = "arrow-right",
    Calendar = "calendar-days",
    Camera = "camera",
    CalendarAdd = "calendar-plus",
    Check = "check",
    Chevron = "chevron-right",
    Mistake = "circle-alert",
    Success = "circle-check",
    Question = "circle-question-mark",
    Clock = "clock",
    Leave = "door-open",
    Download = "download",
    Eye = "eye",
    Flag = "flag",
    File = "file-text",
    Footsteps = "footprints",
    Wait = "hourglass",
    Image = "image",
    Info = "info",
    Key = "key-round",
    Languages = "languages",
    Help = "life-buoy",
    List = "list",
    Lock = "lock",
    SignOut = "log-out",
    Place = "map-pin",
    Plane = "plane",
    Message = "message-circle",
    Pencil = "pencil",
    Phone = "phone",
    Print = "printer",
    Turn = "rotate-cw",
    Route = "route",
    Search = "search",
    Warning = "triangle-alert",
    Bin = "trash-2",
    Undo = "undo-2",
    Upload = "upload",
    User = "user",
    Larger = "zoom-in",
    Smaller = "zoom-out",
    Document = "ocha-document",
    Office = "ocha-government-office",
    Group = "ocha-group",
    Doctor = "ocha-health-worker",
    House = "ocha-house",
    Meeting = "ocha-meeting",
    Person = "ocha-person-2",
    Registration = "ocha-registration",
    Headset = "ocha-remote-support",
    Justice = "ocha-rule-of-law-and-justice",
    Shelter = "ocha-shelter",
    Smartphone = "ocha-smartphone",
    TwoPeople = "ocha-users",
}

impl Symbol {
    /// Whether it points along the line of reading, and so turns round in a right-to-left page.
    const fn turns(self) -> bool {
        matches!(self, Self::Back | Self::Forward | Self::Chevron | Self::SignOut | Self::List | Self::Undo)
    }
}

/// A drawing of the height of the text beside it, silent for screen readers.
#[component]
pub fn Icon(symbol: Symbol) -> impl IntoView {
    let class = if symbol.turns() { "ww-icon ww-icon--turns" } else { "ww-icon" };
    view! { <span class=class aria-hidden="true" inner_html=symbol.svg()></span> }
}

/// A drawing large enough to be recognised before the words are read, silent for screen readers.
#[component]
pub fn Picture(symbol: Symbol) -> impl IntoView {
    view! {
        <span class="ww-icon ww-icon--picture" aria-hidden="true" inner_html=symbol.svg()></span>
    }
}

/// Every drawing with a word beside it.
pub fn samples() -> Vec<Sample> {
    let icons = Symbol::ALL
        .iter()
        .map(|symbol| view! { <span><Icon symbol=*symbol/>" "{format!("{symbol:?}")}</span> })
        .collect::<Vec<_>>();
    vec![
        sample("every drawing", view! { <p class="ww-actions">{icons}</p> }),
        sample(
            "picture",
            view! { <p><Picture symbol=Symbol::Meeting/>" "<super::Say text=nl("Gesprek")/></p> },
        ),
    ]
}
