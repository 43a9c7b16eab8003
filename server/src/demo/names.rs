//! Names, languages and countries of fictional people.
//!
//! Nobody in the demo world exists. Names are common ones, drawn by chance and combined without meaning.

use domain::language::Lang;
use rand::{Rng, seq::IndexedRandom};

/// A country of origin in the demo: ISO 3166-1 alpha-3, the languages spoken, and the names used there.
pub(super) struct Origin {
    pub nationality: &'static str,
    pub languages: &'static [Lang],
    given: &'static [&'static str],
    family: &'static [&'static str],
}

const ARABIC_GIVEN: &[&str] = &[
    "Salma", "Layla", "Yusuf", "Omar", "Huda", "Samir", "Nour", "Karim", "Rania", "Tarek", "Dunya", "Walid",
];
const ARABIC_FAMILY: &[&str] =
    &["Haddad", "Khalil", "Nassar", "Saleh", "Darwish", "Mansour", "Aziz", "Sabbagh", "Hamdan", "Zaydan"];
const HORN_GIVEN: &[&str] = &[
    "Senait", "Yonas", "Miriam", "Filmon", "Ruta", "Bereket", "Winta", "Abel", "Saba", "Mussie", "Feven",
    "Natnael",
];
const HORN_FAMILY: &[&str] =
    &["Tesfay", "Haile", "Gebre", "Kidane", "Weldu", "Berhe", "Mehari", "Ghebru", "Abraha", "Tekle"];
const SOMALI_GIVEN: &[&str] =
    &["Hodan", "Abdi", "Ifrah", "Liban", "Sahra", "Guled", "Asha", "Bashir", "Ayaan"];
const SOMALI_FAMILY: &[&str] = &["Warsame", "Farah", "Jama", "Nur", "Abdullahi", "Hersi", "Elmi", "Dirie"];
const PERSIAN_GIVEN: &[&str] =
    &["Hamid", "Shirin", "Omid", "Laleh", "Navid", "Parwin", "Reza", "Zahra", "Jawid"];
const PERSIAN_FAMILY: &[&str] =
    &["Karimi", "Ahmadi", "Rahimi", "Azizi", "Noori", "Sharifi", "Rostami", "Amini"];
const TURKISH_GIVEN: &[&str] = &["Deniz", "Leman", "Baran", "Zelal", "Emre", "Rojda", "Can", "Derya", "Azad"];
const TURKISH_FAMILY: &[&str] = &["Yildiz", "Demir", "Kaya", "Aydin", "Aslan", "Polat", "Kilic", "Arslan"];

const SYRIA: Origin = Origin {
    nationality: "SYR",
    languages: &[Lang::Ar, Lang::Ar, Lang::Ar, Lang::Ku],
    given: ARABIC_GIVEN,
    family: ARABIC_FAMILY,
};
const ERITREA: Origin =
    Origin { nationality: "ERI", languages: &[Lang::Ti], given: HORN_GIVEN, family: HORN_FAMILY };
const SOMALIA: Origin =
    Origin { nationality: "SOM", languages: &[Lang::So], given: SOMALI_GIVEN, family: SOMALI_FAMILY };
const IRAQ: Origin = Origin {
    nationality: "IRQ",
    languages: &[Lang::Ar, Lang::Ckb],
    given: ARABIC_GIVEN,
    family: ARABIC_FAMILY,
};
const SUDAN: Origin =
    Origin { nationality: "SDN", languages: &[Lang::Ar], given: ARABIC_GIVEN, family: ARABIC_FAMILY };
const AFGHANISTAN: Origin = Origin {
    nationality: "AFG",
    languages: &[Lang::FaAf, Lang::Ps],
    given: PERSIAN_GIVEN,
    family: PERSIAN_FAMILY,
};
const IRAN: Origin =
    Origin { nationality: "IRN", languages: &[Lang::Fa], given: PERSIAN_GIVEN, family: PERSIAN_FAMILY };
const TURKEY: Origin = Origin {
    nationality: "TUR",
    languages: &[Lang::Tr, Lang::Ku],
    given: TURKISH_GIVEN,
    family: TURKISH_FAMILY,
};

/// Shares in percent of unaccompanied minors, January to November 2023.
/// Source: letter to parliament of 22-12-2023 on amv (sources/002); the rest is spread over two more countries.
const MINORS: &[(&Origin, u32)] =
    &[(&SYRIA, 49), (&ERITREA, 18), (&SOMALIA, 9), (&IRAQ, 5), (&SUDAN, 4), (&AFGHANISTAN, 10), (&TURKEY, 5)];

/// Shares of adults: a choice for the demo, no statistic. The report gives none by nationality.
const ADULTS: &[(&Origin, u32)] = &[
    (&SYRIA, 35),
    (&ERITREA, 12),
    (&TURKEY, 12),
    (&IRAQ, 10),
    (&AFGHANISTAN, 10),
    (&SOMALIA, 8),
    (&IRAN, 8),
    (&SUDAN, 5),
];

/// Whence a fictional person comes.
pub(super) fn origin(rng: &mut impl Rng, minor: bool) -> &'static Origin {
    let shares = if minor { MINORS } else { ADULTS };
    let whole: u32 = shares.iter().map(|(_, share)| share).sum();
    let mut drawn = rng.random_range(0..whole);
    for (origin, share) in shares {
        if drawn < *share {
            return origin;
        }
        drawn -= share;
    }
    &SYRIA
}

impl Origin {
    /// A given name, a family name and a language.
    pub(super) fn person(&self, rng: &mut impl Rng) -> (&'static str, &'static str, Lang) {
        (
            self.given.choose(rng).copied().unwrap_or("Nour"),
            self.family.choose(rng).copied().unwrap_or("Saleh"),
            self.languages.choose(rng).copied().unwrap_or(Lang::Ar),
        )
    }
}
