//! For tests of the whole server: a world in a fresh database, a clock that can be moved, and people who make requests.
//!
//! ```no_run
//! # async fn test() {
//! let world = testkit::World::sqlite().await;
//! let amira = world.named("amira").await;
//! assert!(amira.get(app::paths::HOME).await.html().contains("<main"));
//! # }
//! ```

mod answer;
mod authenticator;
mod browser;
mod clock;
mod intake;
mod world;

pub use answer::{Answer, redirects, redirects_into};
pub use authenticator::Authenticator;
pub use browser::Browser;
pub use clock::TestClock;
pub use intake::intake;
pub use world::{PIN, PUBLIC_URL, SEED, World};

/// Tests that run on both databases: each name is an async function that takes a [`World`].
#[macro_export]
macro_rules! both {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $name() {
                super::$name($crate::World::sqlite().await).await;
            })+
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $name() {
                if let Some(world) = $crate::World::postgres().await {
                    super::$name(world).await;
                }
            })+
        }
    };
}
