//! Coming in, staying in and going away: the pages of a person's account, and those that stand before any account.

pub(crate) mod activate;
pub(crate) mod device;
pub(crate) mod devices;
pub(crate) mod error;
mod kept;
pub(crate) mod language;
pub(crate) mod leave;
pub(crate) mod letter;
pub(crate) mod notices;
pub(crate) mod passkeys;
pub(crate) mod secret;
pub(crate) mod secret_change;
pub(crate) mod session;
pub(crate) mod show;
pub(crate) mod sign_in;
pub(crate) mod sign_out;
pub(crate) mod staff_sign_in;
pub(crate) mod start;
pub(crate) mod stay;
pub(crate) mod way_back;

use crate::visit::{Cookie, CookieName, Visit};
use domain::{
    access::Role,
    account::{DeviceKind, PASSPHRASE_CHARS, PIN_DIGITS, TRY_WINDOW, WeakSecret},
};
use locales::{Text, Tr, msg};
use service::accounts::{self, SignedIn};

/// The cookies of somebody who has just come in.
fn came_in(signed_in: &SignedIn) -> Vec<Cookie> {
    let mut cookies =
        vec![Cookie::passing(CookieName::Stay, signed_in.stay.expose()), Cookie::gone(CookieName::Pending)];
    if let Some(device) = &signed_in.device {
        cookies.push(match signed_in.keep_device {
            Some(keep) => Cookie::kept(CookieName::Device, device.expose(), keep),
            None => Cookie::passing(CookieName::Device, device.expose()),
        });
    }
    cookies
}

/// The cookies to take away from somebody who goes: on a shared phone the device and the language too.
async fn gone(visit: &Visit) -> Vec<Cookie> {
    let mut names = vec![CookieName::Stay, CookieName::Pending];
    let at_work = visit.ctx.actor.role().is_some_and(|role| !role.is_person());
    if !at_work && phone(visit).await == DeviceKind::Shared {
        names.extend([CookieName::Device, CookieName::Language]);
    }
    names.into_iter().map(Cookie::gone).collect()
}

/// Whose phone this is, also when the stay has ended by itself. A phone that nobody knows, or that cannot be looked
/// up now, counts as shared: forgetting too much costs a walk to the desk, forgetting too little may cost more.
async fn phone(visit: &Visit) -> DeviceKind {
    if let Some(kind) = visit.device() {
        return kind;
    }
    match visit.cookies.get(CookieName::Device) {
        Some(token) => {
            let known = accounts::known_device(&visit.ctx, token).await;
            known.ok().flatten().map_or(DeviceKind::Shared, |device| device.kind)
        }
        None => DeviceKind::Shared,
    }
}

/// Whether the person whose procedure it is has signed in.
fn is_person(visit: &Visit) -> bool {
    visit.ctx.actor.role().is_some_and(Role::is_person)
}

/// What is wrong with a new PIN or passphrase.
fn weakness(tr: &Tr, weak: WeakSecret) -> Text {
    match weak {
        WeakSecret::NotEightDigits => msg::account::weak_digits(tr, PIN_DIGITS),
        WeakSecret::Sequence => msg::account::weak_sequence(tr),
        WeakSecret::Date => msg::account::weak_date(tr),
        WeakSecret::Short => msg::account::weak_short(tr, PASSPHRASE_CHARS),
        WeakSecret::Repeats => msg::account::weak_repeats(tr),
    }
}

/// How long to wait after too many wrong tries.
fn wait(tr: &Tr) -> Text {
    msg::page::too_many(tr, TRY_WINDOW.as_mins())
}
