//! Narrows a list, for staff.

use super::{Button, TextField, button, field};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// A form that asks for the same page with the fields in its address, so that a list can be kept as a bookmark.
#[component]
pub fn FilterBar(#[prop(into)] action: String, button: Text, children: Children) -> AnyView {
    view! {
        <form class="ww-filter-bar" method="get" action=action role="search">
            {children()}
            <Button text=button kind=button::Kind::Secondary symbol=super::Symbol::Search/>
        </form>
    }
    .into_any()
}

/// With one field.
pub fn samples() -> Vec<Sample> {
    vec![sample(
        "search",
        view! {
            <FilterBar action="#" button=nl("Zoek")>
                <TextField
                    kind=field::Kind::Search
                    field=field::Field::new("sample-search", nl("Naam of nummer"))
                />
            </FilterBar>
        },
    )]
}
