//! What is wrong with a form, field by field.

use crate::component::error_summary::Problem;
use locales::Text;

/// The refusals of one form, in the order of its fields. Empty when nothing was refused.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wrong(Vec<(&'static str, Text)>);

impl Wrong {
    /// One field was refused.
    pub(crate) fn at(field: &'static str, text: Text) -> Self {
        Self(vec![(field, text)])
    }

    /// Adds a refusal when `wrong` holds.
    pub(crate) fn when(&mut self, wrong: bool, field: &'static str, text: impl FnOnce() -> Text) {
        if wrong {
            self.0.push((field, text()));
        }
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words at this field.
    pub(crate) fn of(&self, field: &str) -> Option<Text> {
        self.0.iter().find(|(name, _)| *name == field).map(|(_, text)| text.clone())
    }

    /// The words for the summary on top.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        self.0
            .iter()
            .map(|(field, text)| Problem { field: (*field).to_owned(), text: text.clone() })
            .collect()
    }
}
