//! The bar on every page of who has a case open in an emergency.

use super::{Button, Icon, Link, Say, Symbol, button};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// How long it is still open, the way to the case, and the way to give it back, which posts to `action`. Stays in sight
/// while the page moves.
#[component]
pub fn OpenEmergency(
    label: String,
    text: Text,
    case: String,
    case_text: Text,
    action: &'static str,
    back: Text,
) -> AnyView {
    view! {
        <div class="ww-open-emergency" role="region" aria-label=label>
            <div class="ww-open-emergency__row">
                <Icon symbol=Symbol::Warning/>
                <p class="ww-open-emergency__words"><Say text/></p>
                <Link href=case text=case_text/>
                <form method="post" action=action>
                    <Button text=back kind=button::Kind::Secondary/>
                </form>
            </div>
        </div>
    }
    .into_any()
}

/// With some minutes left.
pub fn samples() -> Vec<Sample> {
    let text = nl("Noodtoegang: nog \u{2068}42\u{2069} minuten. Alles wat u opent, wordt bekeken.");
    let (label, case_text, back) = (nl("Noodtoegang").plain(), nl("Naar de zaak"), nl("Teruggeven"));
    let case = "#".to_owned();
    vec![sample("minutes left", view! { <OpenEmergency label text case case_text action="#" back/> })]
}
