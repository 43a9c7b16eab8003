//! What can help at this step and the next.

use super::{super::lawful::word, tasks::papers_of};
use crate::component::{Alert, Paragraph, Say, alert};
use domain::position::Position;
use leptos::prelude::*;
use locales::{Tr, msg};

/// The documents by name, that having none is no fault, and whom never to ask for them.
pub(super) fn list(tr: &Tr, position: &Position) -> AnyView {
    let papers = papers_of(position);
    if papers.is_empty() {
        return view! { <Paragraph text=msg::status::papers_none(tr)/> }.into_any();
    }
    let papers = papers
        .into_iter()
        .filter_map(|paper| word(tr, "document", paper.code()))
        .map(|name| view! { <li><Say text=name/></li> })
        .collect::<Vec<_>>();
    view! {
        <ul>{papers}</ul>
        <Paragraph text=msg::status::papers_missing(tr)/>
        <Alert kind=alert::Kind::Warning text=msg::status::papers_safe(tr)/>
    }
    .into_any()
}
