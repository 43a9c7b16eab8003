//! The top of a page.

use crate::{
    component::{Button, Icon, QuickExit, Say, SkipLink, Symbol, button},
    paths,
    visit::Around,
};
use domain::access::{Action, Actor, Role};
use leptos::prelude::*;
use locales::{Text, Tr, Voice, msg};

/// For visitors and for the person: the way out is always in sight, the language one tap away.
pub(super) fn person(around: &Around, signed_in: bool) -> AnyView {
    let tr = &around.tr;
    let home = if signed_in { paths::HOME } else { paths::START };
    let sign_out = signed_in.then(|| sign_out(tr));
    // Always the short words, so that the bar is one line on the smallest screen.
    let exit = msg::page::quick_exit(&tr.clone().with_voice(Voice::A2));
    view! {
        <SkipLink text=msg::page::skip_link(tr)/>
        <header class="ww-header">
            <div class="ww-header__bar ww-header__bar--sticky">
                <div class="ww-header__row">
                    {name(tr, home)}
                    <QuickExit text=exit action=paths::LEAVE to=paths::AWAY/>
                </div>
            </div>
            <div class="ww-header__row ww-header__row--second">
                {language_link(tr, &around.path)}
                {sign_out}
            </div>
        </header>
    }
    .into_any()
}

/// For staff: the parts that their role has.
pub(super) fn staff(around: &Around) -> AnyView {
    let tr = &around.tr;
    let signed_in = matches!(around.ctx.actor, Actor::Staff { .. });
    let home = if signed_in { paths::STAFF_HOME } else { paths::STAFF_SIGN_IN };
    let links = signed_in.then(|| {
        view! {
            <nav aria-label=msg::page::navigation(tr).plain()>
                <ul class="ww-header__links">{staff_links(around)}</ul>
            </nav>
        }
    });
    let sign_out = signed_in.then(|| sign_out(tr));
    view! {
        <SkipLink text=msg::page::skip_link(tr)/>
        <header class="ww-header">
            <div class="ww-header__bar">
                <div class="ww-header__row">
                    {name(tr, home)}
                    {links}
                    {language_link(tr, &around.path)}
                    {sign_out}
                </div>
            </div>
        </header>
    }
    .into_any()
}

/// A part of the work: the action without which it is not there, its path and its name.
type Part = (Option<Action>, &'static str, fn(&Tr) -> Text);

/// The parts for staff.
const STAFF_PARTS: &[Part] = &[
    (Some(Action::ListCases), paths::WORKLIST, msg::staff_frame::worklist),
    (Some(Action::ListClients), paths::CLIENTS, msg::staff_clients::nav),
    (Some(Action::ListAppointments), paths::APPOINTMENTS, msg::staff_appointments::nav),
    (Some(Action::ListCalls), paths::CALLS, msg::staff_calls::nav),
    (Some(Action::ListWards), paths::WARDS, msg::staff_wards::nav),
    (Some(Action::ListWards), paths::WEEK, msg::staff_wards::week_link),
    (Some(Action::ManageMandates), paths::MANDATES, msg::staff_wards::mandates_link),
    (Some(Action::SettleDisagreement), paths::DISAGREEMENTS, msg::staff_wards::disagreements_link),
    (Some(Action::ListTimes), paths::TIMES, msg::staff_frame::times),
    (Some(Action::ManageResources), paths::RESOURCES, msg::staff_resources::nav),
    (Some(Action::ViewDaySheet), paths::DAY, msg::staff_frame::day),
    (Some(Action::FindAtDesk), paths::DESK, msg::staff_frame::desk),
    (Some(Action::SitBeside), paths::STAFF_BESIDE, msg::staff_beside::nav),
    (Some(Action::BreakGlass), paths::EMERGENCY, msg::staff_emergency::nav),
    (Some(Action::ReviewBreakGlass), paths::EMERGENCIES, msg::staff_emergency::reviews_nav),
    (Some(Action::ManageStaff), paths::PEOPLE, msg::staff_frame::people),
    (Some(Action::LookUpError), paths::FAULTS, msg::staff_frame::faults),
    (Some(Action::ListDoubts), paths::DOUBTS, msg::staff_audit::nav),
    (Some(Action::SearchAudit), paths::AUDIT, msg::staff_audit::search_nav),
    (None, paths::STAFF_SESSIONS, msg::staff_frame::sessions),
];

fn staff_links(around: &Around) -> Vec<impl IntoView + use<>> {
    STAFF_PARTS
        .iter()
        .filter(|(action, ..)| action.is_none_or(|action| around.ctx.actor.has(action)))
        .map(|(_, path, text)| {
            let current = around.path.starts_with(*path).then_some("true");
            // A guardian's clients are only those who came of age.
            let text = match around.ctx.actor.role() {
                Some(Role::Guardian) if *path == paths::CLIENTS => msg::staff_clients::guardian_nav,
                _ => *text,
            };
            view! {
                <li>
                    <a class="nl-link nl-link--alone" href=*path aria-current=current><Say text=text(&around.tr)/></a>
                </li>
            }
        })
        .collect()
}

/// The name of the product, which leads home.
fn name(tr: &Tr, home: &'static str) -> impl IntoView + use<> {
    view! {
        <a class="ww-header__name" href=home>
            <span class="ww-header__mark" aria-hidden="true" inner_html=MARK></span>
            <Say text=msg::page::product(tr)/>
        </a>
    }
}

/// The drawing of the favicon: a path that goes up and down and arrives somewhere.
const MARK: &str = include_str!("../../assets/favicon.svg");

/// In the language of the page, and in English for who cannot read that one.
fn language_link(tr: &Tr, path: &str) -> impl IntoView + use<> {
    let here = msg::page::language(tr);
    let there = msg::page::language(&Tr::new("en", Voice::B1));
    let href = paths::language(path);
    let english = (here.lang != there.lang).then(|| view! { " · "<Say text=there/> });
    view! {
        <a class="nl-link nl-link--alone ww-header__language" href=href>
            <Icon symbol=Symbol::Languages/>
            <span><Say text=here/>{english}</span>
        </a>
    }
}

fn sign_out(tr: &Tr) -> impl IntoView + use<> {
    view! {
        <form method="post" action=paths::SIGN_OUT>
            <Button text=msg::page::sign_out(tr) kind=button::Kind::Subtle symbol=Symbol::SignOut/>
        </form>
    }
}
