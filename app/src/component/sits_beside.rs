//! The bar on every page of a person beside whom somebody of staff sits.

use super::{Button, Icon, Say, Symbol, button};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// Who sits there, and the way to send them away, which posts to `action`. Stays in sight while the page moves.
#[component]
pub fn SitsBeside(text: Text, stop: Text, action: &'static str) -> AnyView {
    let label = text.plain();
    view! {
        <div class="ww-sits-beside" role="region" aria-label=label>
            <div class="ww-sits-beside__row">
                <Icon symbol=Symbol::TwoPeople/>
                <p class="ww-sits-beside__words"><Say text/></p>
                <form method="post" action=action>
                    <Button text=stop kind=button::Kind::Secondary/>
                </form>
            </div>
        </div>
    }
    .into_any()
}

/// With a name and a role.
pub fn samples() -> Vec<Sample> {
    let text = nl("\u{2068}Demo Medewerker\u{2069} (COA) zit naast u");
    vec![sample("with a name", view! { <SitsBeside text stop=nl("Stop") action="#"/> })]
}
