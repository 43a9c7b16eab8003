//! The end of a page: where else to go, and how much help.

use crate::{
    account::show,
    component::{HelpChoice, LinkAlone, Symbol, help_choice::Way},
    paths,
    visit::Around,
};
use domain::support::Level;
use leptos::prelude::*;
use locales::msg;

/// For the signed-in person.
pub(super) fn person(around: &Around) -> AnyView {
    let tr = &around.tr;
    let show = show::link(&around.path).map(|href| {
        view! { <LinkAlone href text=msg::show::link(tr) symbol=Symbol::Print/> }
    });
    view! {
        <footer class="ww-footer">
            <div class="ww-footer__row">
                <nav class="ww-footer__nav" aria-label=msg::page::navigation(tr).plain()>
                    <LinkAlone href=paths::HOME text=msg::page::nav_home(tr) symbol=Symbol::Route/>
                    <LinkAlone href=paths::HEARING text=msg::page::nav_hearings(tr) symbol=Symbol::Calendar/>
                    <LinkAlone href=paths::MESSAGES text=msg::messages::title(tr) symbol=Symbol::Message/>
                    <LinkAlone href=paths::DETAILS text=msg::page::nav_details(tr) symbol=Symbol::User/>
                    {show}
                </nav>
                <HelpChoice
                    label=msg::page::help_level(tr)
                    note=msg::page::help_private(tr)
                    action=paths::SUPPORT
                    back=around.path.clone()
                    ways=ways(around)
                />
            </div>
        </footer>
    }
    .into_any()
}

/// One level less and one more; the level with most help is called by what it is.
fn ways(around: &Around) -> Vec<Way> {
    let tr = &around.tr;
    let now = around.presentation.level;
    let less = now.less().map(|level| Way {
        value: level.code(),
        name: msg::page::help_less(tr),
        symbol: Symbol::List,
    });
    let more = now.more().filter(|level| *level != Level::Together).map(|level| Way {
        value: level.code(),
        name: msg::page::help_more(tr),
        symbol: Symbol::Footsteps,
    });
    let together = (now != Level::Together).then(|| Way {
        value: Level::Together.code(),
        name: msg::page::help_together(tr),
        symbol: Symbol::TwoPeople,
    });
    [less, more, together].into_iter().flatten().collect()
}
