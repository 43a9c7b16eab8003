//! What somebody sent after their stay had ended: kept in the page, so that nothing typed is lost.
//!
//! It stands in the answer to the one who sent it and nowhere else; the server keeps no copy.

use crate::{
    component::{Button, Paragraph, paragraph},
    paths,
    visit::{Fields, Visit},
};
use leptos::prelude::*;
use locales::Text;

/// Before the name of each kept field, so that it does not meet a field of the page that carries it.
const MARK: &str = "kept.";
/// Under which name the path goes along that the form was for.
const ACTION: &str = "kept-action";

/// A form that could not be taken, ready to be sent again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Kept {
    /// The path that it was sent to.
    pub(super) action: String,
    fields: Fields,
}

impl Kept {
    /// The form of this request; `None` when it carries a secret, which never goes back into a page, or nothing.
    pub(super) fn sent(visit: &Visit) -> Option<Self> {
        let secret = matches!(&*visit.path, paths::SECRET_CHANGE | paths::PASSKEYS | paths::PASSKEYS_ADD);
        (!secret && !visit.form.0.is_empty())
            .then(|| Self { action: visit.path.clone(), fields: visit.form.clone() })
    }

    /// The form that went along with a sign-in; `None` when there was none or it is for no form that `known` knows.
    pub(super) fn carried(form: &Fields, known: fn(&str) -> bool) -> Option<Self> {
        let action = form.get(ACTION);
        let fields = form
            .0
            .iter()
            .filter_map(|(name, value)| name.strip_prefix(MARK).map(|name| (name.to_owned(), value.clone())));
        known(action).then(|| Self { action: action.to_owned(), fields: Fields(fields.collect()) })
    }

    /// The fields as they go along with a sign-in.
    pub(super) fn along(&self) -> impl IntoView + use<> {
        let mut along = vec![hidden(ACTION.to_owned(), self.action.clone())];
        along
            .extend(self.fields.0.iter().map(|(name, value)| hidden(format!("{MARK}{name}"), value.clone())));
        along
    }

    /// The form itself, to be sent by one button.
    pub(super) fn form(self, send: Text) -> impl IntoView + use<> {
        let fields = self.fields.0.into_iter().map(|(name, value)| hidden(name, value)).collect::<Vec<_>>();
        view! {
            <form class="ww-form" method="post" action=self.action>
                {fields}
                <Button text=send/>
            </form>
        }
    }

    /// What a human typed, to be copied. Ids, codes and choices have no spaces in them, sentences do.
    pub(super) fn typed(&self, label: &Text, hint: &Text) -> impl IntoView + use<> {
        let sentences = self
            .fields
            .0
            .iter()
            .map(|(_, value)| value)
            .filter(|value| value.trim().contains(char::is_whitespace));
        sentences
            .enumerate()
            .map(|(index, sentence)| {
                let id = format!("typed-{index}");
                let rows = sentence.lines().count().clamp(3, 12).to_string();
                view! {
                    <div class="ww-field">
                        <label class="ww-field__label" for=id.clone()>{label.value.clone()}</label>
                        <Paragraph kind=paragraph::Kind::Small text=hint.clone()/>
                        <textarea class="ww-input" id=id rows=rows dir="auto" readonly>
                            {format!("\n{sentence}")}
                        </textarea>
                    </div>
                }
            })
            .collect::<Vec<_>>()
    }
}

fn hidden(name: String, value: String) -> impl IntoView + use<> {
    view! { <input type="hidden" name=name value=value/> }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        Fields(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn what_goes_along_with_a_sign_in_comes_back_whole() {
        let form = fields(&[
            ("secret", "48209173"),
            (ACTION, paths::DETAILS_WRONG),
            ("kept.text", "Mijn naam is fout."),
            ("kept.secret", "a field of the form that has the name of a field of the page"),
        ]);
        let kept = Kept::carried(&form, |path| path == paths::DETAILS_WRONG).unwrap();
        assert_eq!(kept.action, paths::DETAILS_WRONG);
        assert_eq!(kept.fields.get("text"), "Mijn naam is fout.");
        assert_eq!(kept.fields.0.len(), 2);
    }

    #[test]
    fn a_form_for_elsewhere_is_not_carried() {
        let form = fields(&[(ACTION, "https://example.org/"), ("kept.text", "words")]);
        assert_eq!(Kept::carried(&form, |path| path == paths::DETAILS_WRONG), None);
        assert_eq!(
            Kept::carried(&fields(&[("secret", "48209173")]), |path| path == paths::DETAILS_WRONG),
            None
        );
    }
}
