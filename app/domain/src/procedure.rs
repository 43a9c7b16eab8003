//! The procedure as data (design.md section 4). The files under `app/domain/procedures/` are the law; this reads them.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            pub fn new(code: impl Into<String>) -> Self { Self(code.into()) }
            pub fn as_str(&self) -> &str { &self.0 }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
        }
    )+};
}

codes! {
    /// `nl-2026-pact`, `nl-2024-sporen`.
    VersionId,
    /// `start`, `regular`, `track-4`.
    TrackId,
    /// `b2`, `n1`, `r3`: the ids of domain.md section 1.
    StepId,
    /// `decision`, `appeal`, ...
    TermId,
}
