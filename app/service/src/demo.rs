//! What exists in a demo world only: the codes that authenticators would show.

use crate::{Ctx, Fault, staff::totp};
use domain::access::Actor;
use store::{access::System, staff, world};

/// The code of a member of staff at this moment.
#[derive(Clone, PartialEq, Eq)]
pub struct FactorCode {
    pub login: String,
    pub name: String,
    /// Six digits; works once.
    pub code: String,
}

/// The code of everybody who has a second factor, by name.
///
/// # Errors
/// [`Fault::Absent`] when this is no demo.
pub async fn factor_codes(ctx: &Ctx) -> Result<Vec<FactorCode>, Fault> {
    let system = System::acting(&Actor::System)?;
    let seconds = u64::try_from(ctx.now.as_second()).unwrap_or_default();
    ctx.store
        .read(move |db| {
            Box::pin(async move {
                if world::seed(db).await?.is_none() {
                    return Err(Fault::Absent);
                }
                let mut codes = Vec::new();
                for member in staff::list(db, &system).await? {
                    if let Some(secret) = staff::totp_secret(db, member.id).await? {
                        let code = totp(&secret, &member.login)?.generate(seconds).to_string();
                        codes.push(FactorCode { login: member.login, name: member.name, code });
                    }
                }
                Ok(codes)
            })
        })
        .await
}
