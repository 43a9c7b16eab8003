//! For whom a page is being built, and what was noticed while building it.

use leptos::prelude::provide_context;
use locales::{LangId, State, Text, Tr};
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

/// The language of the page, and whether a text on it was not yet checked by a translator.
///
/// It goes through the context, because every word of every component asks for it.
#[derive(Clone, Debug)]
pub struct Reader {
    lang: LangId,
    draft: Arc<AtomicBool>,
}

impl Reader {
    /// Puts a reader of `tr` into the context; what is built after this is for them.
    pub fn provide(tr: &Tr) {
        provide_context(Self { lang: tr.lang().clone(), draft: Arc::default() });
    }

    /// Whether the page is in the language of `text`; takes note when `text` is a draft.
    pub fn reads(&self, text: &Text) -> bool {
        if text.state == State::Draft {
            self.draft.store(true, Ordering::Relaxed);
        }
        text.lang == self.lang
    }

    /// Whether any text so far was a draft.
    pub fn saw_draft(&self) -> bool {
        self.draft.load(Ordering::Relaxed)
    }
}
