//! Which child a page is about: in its path, in its forms, and on top of it.

use crate::{
    component::{ActingFor, Hidden, acting_for::Tone},
    visit::Visit,
};
use domain::ids::CaseId;
use jiff::civil::Date;
use leptos::prelude::*;
use locales::{Tr, msg::staff_wards as words, when};
use service::{Fault, wards::Named};

/// In every form: the child that the band on its page names.
const CHILD: &str = "child";

/// The child that the path names.
pub(super) fn asked(visit: &Visit) -> Result<CaseId, Fault> {
    visit.parts.read("ward").ok_or(Fault::Absent)
}

/// Whether the form was made on a page about the child that the path names.
pub(super) fn same_child(visit: &Visit) -> bool {
    visit.form.read::<CaseId>(CHILD) == visit.parts.read("ward")
}

/// The child, unseen in a form.
pub(super) fn along(case: CaseId) -> AnyView {
    view! { <Hidden name=CHILD value=case.to_string()/> }.into_any()
}

/// For whom the page acts.
pub(super) fn acting(tr: &Tr, named: &Named) -> AnyView {
    band(tr, named.case, &named.name, named.born, true)
}

/// Whom the page is about; `acts` for whoever can do something, else somebody only looks.
pub(super) fn band(tr: &Tr, case: CaseId, name: &str, born: Date, acts: bool) -> AnyView {
    let (text, note) = if acts {
        (words::acting(tr, name.to_owned()), words::band_note(tr))
    } else {
        (words::looking(tr, name.to_owned()), words::band_look(tr))
    };
    let tone = Tone::of(case.uuid().as_u128());
    view! { <ActingFor text apart=words::born(tr, when::date(born)) note tone/> }.into_any()
}
