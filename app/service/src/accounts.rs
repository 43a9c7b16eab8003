//! How a person comes in: letter, device, PIN, passkey; and how a stay ends.
//!
//! A PIN works only on a known device, so nobody elsewhere can guess it or lock its owner out
//! (security.md, "Known devices" and "Victim not locked out").

mod activation;
mod devices;
mod passkeys;
mod stay;

pub use activation::{
    ActivateRefusal, LetterState, OpenRefusal, PendingLetter, activate, letter, open_code, open_letter,
    pending_letter,
};
pub use devices::{
    ChangeRefusal, DeviceLine, KnownDevice, SignInRefusal, change_secret, devices, end_device, known_device,
    recovered, sign_in,
};
pub use passkeys::{
    add_passkey, ask_for_passkey, passkey_question, passkeys, remove_passkey, sign_in_with_passkey,
};
pub(crate) use stay::works;
pub use stay::{Stay, sign_out, sign_out_everywhere, stay, stay_longer};

use crate::{Ctx, token::Token};
use domain::{
    account::{DeviceKind, MINE_DAYS, person_lifetime},
    ids::{DeviceId, SessionId},
    time::day,
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use store::{StoreError, Tx, accounts as rows};

/// What to set as cookies after coming in.
#[derive(Clone, Debug)]
pub struct SignedIn {
    pub stay: Token,
    /// The token of a device that is known from now on; `None` when it was known before.
    pub device: Option<Token>,
    /// How long the browser keeps the device's token; `None` until it closes.
    pub keep_device: Option<SignedDuration>,
}

/// How long a device stays known after somebody came in on it.
fn device_lifetime(kind: DeviceKind) -> SignedDuration {
    match kind {
        DeviceKind::Mine => SignedDuration::from_hours(MINE_DAYS * 24),
        DeviceKind::Shared => person_lifetime(DeviceKind::Shared).whole,
    }
}

/// Starts the stay of a person on a device.
async fn begin_stay(
    tx: &Tx,
    id: SessionId,
    token: &Token,
    entrant: &rows::Entrant,
    device: DeviceId,
    kind: DeviceKind,
) -> Result<(), StoreError> {
    let new = rows::NewSession {
        id,
        token: token.hash(),
        subject: rows::Subject::Person(entrant.person),
        case: Some(entrant.case),
        role: entrant.role,
        device: Some(device),
        lifetime: person_lifetime(kind),
    };
    rows::start_session(tx, &new).await.map(drop)
}

/// Whether somebody who is of age on `adult_on` is a minor at `now`: until midnight in Amsterdam of that day.
fn is_minor(adult_on: Date, now: Timestamp) -> bool {
    day(now) < adult_on
}

fn new_session(ctx: &Ctx) -> SessionId {
    SessionId::from_uuid(ctx.ids.next(ctx.now))
}
