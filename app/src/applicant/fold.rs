//! Whether a part of a page stands open or is one tap further: that is all that the level of help may decide about it.

use crate::component::{Card, More};
use leptos::prelude::*;
use locales::Text;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Fold {
    Open,
    /// Folded away, and opened without a script.
    OneTap,
}

impl Fold {
    /// Open when `shown`.
    pub(super) const fn when(shown: bool) -> Self {
        if shown { Self::Open } else { Self::OneTap }
    }

    /// The part with its title.
    pub(super) fn part(self, title: Text, body: AnyView) -> AnyView {
        match self {
            Self::Open => view! { <Card title>{body}</Card> }.into_any(),
            Self::OneTap => view! { <More summary=title>{body}</More> }.into_any(),
        }
    }
}
