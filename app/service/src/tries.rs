//! Slowing down whoever guesses, without locking anybody out.
//!
//! Tries are counted for one door as seen from one origin, never for a person alone: five thousand wrong tries from
//! elsewhere leave the owner's own phone untouched (security.md, "Victim not locked out").

use crate::{Ctx, Fault};
use domain::{
    account::{TRIES, TRY_WINDOW},
    ids::{CaseId, SessionId, StaffId},
};
use sha2::{Digest, Sha256};
use store::{
    StoreError, Tx,
    accounts::{self, Hash},
};

/// Where somebody tries to come in.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Door<'a> {
    /// The twelve digits of a letter, with this V-number.
    Letter(&'a str),
    /// The PIN or passphrase on one known device, by the hash of its token.
    Device(&'a [u8]),
    /// The password of staff, with this login.
    Login(&'a str),
    /// A passkey, by what its device calls it.
    Passkey(&'a [u8]),
    /// The second factor of staff.
    Factor(&'a str),
    /// The second factor once more, within this stay.
    StepUp(SessionId),
    /// A V-number typed in an emergency, by this member of staff.
    Emergency(StaffId),
    /// The secret of a system of the authority.
    Feed,
    /// The code of a helper, by the case of who types it. Nobody else comes to this door, so no origin is needed.
    Beside(CaseId),
}

/// Counts a try and says whether it may go on.
///
/// # Errors
/// [`Fault`] when the count cannot be kept: then the door stays shut.
pub(crate) async fn may_try(ctx: &Ctx, door: Door<'_>) -> Result<bool, Fault> {
    let bucket = bucket(ctx, door);
    let count = ctx
        .store
        .write(ctx.deed_named("try"), move |tx| {
            Box::pin(async move { Ok::<_, Fault>(accounts::attempt(tx, &bucket, TRY_WINDOW).await?) })
        })
        .await?;
    Ok(count <= TRIES)
}

/// Forgets the tries after a right one, inside the deed that lets the person in.
pub(crate) async fn came_in(tx: &Tx, ctx: &Ctx, door: Door<'_>) -> Result<(), StoreError> {
    accounts::forget_attempts(tx, &bucket(ctx, door)).await
}

/// A hash of door and origin, so that the row names neither.
fn bucket(ctx: &Ctx, door: Door<'_>) -> Hash {
    let mut hash = Sha256::new();
    match door {
        // A device is one origin by itself: its token is as good as an address, and two hundred people behind one
        // address do not use up each other's tries.
        Door::Device(token) => {
            hash.update(b"device");
            hash.update(token);
        }
        Door::Letter(v_number) => {
            hash.update(b"letter");
            hash.update(v_number);
            hash.update(&ctx.origin.address);
        }
        Door::Login(login) => {
            hash.update(b"login");
            hash.update(login);
            hash.update(&ctx.origin.address);
        }
        Door::Passkey(called) => {
            hash.update(b"passkey");
            hash.update(called);
            hash.update(&ctx.origin.address);
        }
        Door::Factor(login) => {
            hash.update(b"factor");
            hash.update(login);
        }
        Door::StepUp(stay) => {
            hash.update(b"step-up");
            hash.update(stay.uuid().as_bytes());
        }
        Door::Emergency(staff) => {
            hash.update(b"emergency");
            hash.update(staff.uuid().as_bytes());
        }
        Door::Feed => {
            hash.update(b"feed");
            hash.update(&ctx.origin.address);
        }
        Door::Beside(case) => {
            hash.update(b"beside");
            hash.update(case.uuid().as_bytes());
        }
    }
    hash.finalize().into()
}
