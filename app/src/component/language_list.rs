//! Languages by their own names.

use super::{Icon, Symbol};
use crate::samples::{Sample, sample};
use domain::language::Lang;
use leptos::prelude::*;

/// A form of one tap: posts `language` to `action` and comes back to the page `back`.
#[component]
pub fn LanguageList(
    #[prop(into)] action: String,
    #[prop(into)] back: String,
    languages: Vec<Lang>,
    chosen: Lang,
) -> AnyView {
    let languages = languages
        .into_iter()
        .map(|lang| {
            let current = (lang == chosen).then_some("true");
            view! {
                <li>
                    <button
                        class="ww-language-list__language" type="submit" name="language" value=lang.code()
                        lang=lang.code() dir=lang.dir().code() aria-current=current
                    >
                        {lang.own_name()}
                        {current.map(|_| view! { <Icon symbol=Symbol::Check/> })}
                    </button>
                </li>
            }
        })
        .collect::<Vec<_>>();
    view! {
        <form method="post" action=action>
            <input type="hidden" name="back" value=back/>
            <ul class="ww-language-list">{languages}</ul>
        </form>
    }
    .into_any()
}

/// The languages of the interface.
pub fn samples() -> Vec<Sample> {
    vec![sample(
        "languages",
        view! {
            <LanguageList action="#" back="/" languages=Lang::INTERFACE.to_vec() chosen=Lang::Nl/>
        },
    )]
}
