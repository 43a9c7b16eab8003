//! Hashing of what people choose, with argon2id.
//!
//! At most [`AT_ONCE`] hashes run at the same time, away from the threads that serve pages, so that a crowd at the
//! door costs a bounded amount of memory (security.md, "Argon2id").

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use std::sync::LazyLock;
use tokio::sync::Semaphore;

/// Hashes at once; each holds up to 46 MiB.
pub const AT_ONCE: usize = 4;

static GATE: Semaphore = Semaphore::const_new(AT_ONCE);

/// How hard a hash is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Strength {
    /// 19 MiB, two passes (OWASP minimum): a PIN on a known device.
    Person,
    /// 46 MiB, one pass: staff.
    Staff,
}

/// Something went wrong with hashing itself; nothing the person can do about it.
#[derive(Debug, thiserror::Error)]
pub enum HashFault {
    #[error("the hash cannot be computed: {0}")]
    Compute(String),
    #[error("the hashing task ended early")]
    Task,
}

fn hasher(strength: Strength) -> Argon2<'static> {
    let (kib, passes) = match strength {
        Strength::Person => (19 * 1024, 2),
        Strength::Staff => (46 * 1024, 1),
    };
    let params = Params::new(kib, passes, 1, None).expect("the two settings are within the limits of argon2");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// The hash of `secret` in PHC form, with a random salt.
///
/// # Errors
/// [`HashFault`], which is a fault of the program or the machine.
pub async fn hash(secret: &[u8], strength: Strength) -> Result<String, HashFault> {
    let secret = secret.to_vec();
    run(move || {
        hasher(strength)
            .hash_password(&secret)
            .map(|hash| hash.to_string())
            .map_err(|error| HashFault::Compute(error.to_string()))
    })
    .await
}

/// Whether `secret` belongs to `hash`. Takes as long for `None` as for a real hash, so that the answer's time does not
/// tell whether an account exists.
///
/// # Errors
/// [`HashFault`], which is a fault of the program or the machine.
pub async fn verify(secret: &[u8], hash: Option<&str>, strength: Strength) -> Result<bool, HashFault> {
    static NOBODY: LazyLock<[String; 2]> = LazyLock::new(|| {
        [Strength::Person, Strength::Staff].map(|strength| {
            let hash = hasher(strength).hash_password(b"nobody chose this");
            hash.map(|hash| hash.to_string()).unwrap_or_default()
        })
    });
    let secret = secret.to_vec();
    let hash = hash.map(str::to_owned);
    run(move || {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODY[usize::from(strength == Strength::Staff)].clone());
        let parsed = PasswordHash::new(&hash).map_err(|error| HashFault::Compute(error.to_string()))?;
        Ok(hasher(strength).verify_password(&secret, &parsed).is_ok() && known)
    })
    .await
}

async fn run<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, HashFault> + Send + 'static,
) -> Result<T, HashFault> {
    let _place = GATE.acquire().await.map_err(|_| HashFault::Task)?;
    tokio::task::spawn_blocking(work).await.map_err(|_| HashFault::Task)?
}
