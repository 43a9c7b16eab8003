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
mod browser;
mod clock;
mod world;

pub use answer::Answer;
pub use browser::Browser;
pub use clock::TestClock;
pub use world::{PIN, SEED, World};
