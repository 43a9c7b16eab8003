//! Languages as data: tag, own name, direction.

use crate::access::coded;

coded! {
    /// A language of the interface or of an interpreter, by its canonical BCP 47 tag (`fa-AF`, not `prs`).
    Lang {
        Nl = "nl",
        En = "en",
        Ar = "ar",
        Ti = "ti",
        Fa = "fa",
        /// Dari.
        FaAf = "fa-AF",
        Ps = "ps",
        So = "so",
        Tr = "tr",
        /// Kurmanji, Latin script.
        Ku = "ku",
        Ckb = "ckb",
        Fr = "fr",
        Ru = "ru",
        Uk = "uk",
        Am = "am",
    }
}

/// The direction in which a language is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Dir {
    Ltr,
    Rtl,
}

impl Dir {
    /// The value of the HTML attribute.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Lang {
    /// The languages in which every page for applicants exists.
    pub const INTERFACE: &'static [Self] = &[Self::Nl, Self::En, Self::Ar, Self::Ti];

    /// The direction of the script.
    pub const fn dir(self) -> Dir {
        match self {
            Self::Ar | Self::Fa | Self::FaAf | Self::Ps | Self::Ckb => Dir::Rtl,
            _ => Dir::Ltr,
        }
    }

    /// The name by which its readers know it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Nl => "Nederlands",
            Self::En => "English",
            Self::Ar => "العربية",
            Self::Ti => "ትግርኛ",
            Self::Fa => "فارسی",
            Self::FaAf => "دری",
            Self::Ps => "پښتو",
            Self::So => "Soomaali",
            Self::Tr => "Türkçe",
            Self::Ku => "Kurmancî",
            Self::Ckb => "کوردی",
            Self::Fr => "Français",
            Self::Ru => "Русский",
            Self::Uk => "Українська",
            Self::Am => "አማርኛ",
        }
    }
}
