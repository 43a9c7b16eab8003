//! Language tags: what people and browsers write, and what we mean by it.

use std::{fmt, sync::Arc};
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// Other tags for a language, and the one we use. Browsers, phones and interpreter lists all have their own.
/// Source: CLDR supplemental metadata, `languageAlias`.
const ALIASES: [(&str, &str); 20] = [
    ("prs", "fa-AF"),
    ("pes", "fa"),
    ("fas", "fa"),
    ("per", "fa"),
    ("kmr", "ku"),
    ("kur", "ku"),
    ("arb", "ar"),
    ("ara", "ar"),
    ("tir", "ti"),
    ("pus", "ps"),
    ("pbu", "ps"),
    ("pbt", "ps"),
    ("som", "so"),
    ("amh", "am"),
    ("nld", "nl"),
    ("dut", "nl"),
    ("eng", "en"),
    ("tur", "tr"),
    ("fra", "fr"),
    ("ukr", "uk"),
];

/// The direction in which a text is written.
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

/// The canonical BCP 47 tag of a language, cheap to clone.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct LangId(Arc<str>);

impl LangId {
    pub(crate) fn new(tag: &str) -> Self {
        Self(tag.into())
    }

    /// The value of the HTML attribute `lang`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LangId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Reads a tag as people write it (`prs`, `ar_SY`, `KMR-Latn`), or `None` when it is no tag.
pub(crate) fn canonical(tag: &str) -> Option<LanguageIdentifier> {
    let mut id: LanguageIdentifier = tag.trim().replace('_', "-").parse().ok()?;
    if let Some((_, ours)) = ALIASES.iter().find(|(theirs, _)| id.language.as_str() == *theirs) {
        let ours: LanguageIdentifier = ours.parse().ok()?;
        id.language = ours.language;
        id.region = id.region.or(ours.region);
    }
    Some(id)
}

/// The tags that `id` falls back to, itself first: `ku-Arab-IQ`, `ku-Arab`, `ku`.
pub(crate) fn parents(id: &LanguageIdentifier) -> Vec<String> {
    let mut tags = Vec::new();
    let mut id = id.clone();
    loop {
        tags.push(id.to_string());
        if id.variants().len() > 0 {
            id.clear_variants();
        } else if id.region.take().is_none() && id.script.take().is_none() {
            return tags;
        }
    }
}

/// The direction of the script in which the language is usually written.
pub(crate) fn dir(id: &LanguageIdentifier) -> Dir {
    // A tag without a script says nothing of Pashto or Sorani being different, so the table of CLDR decides.
    match id.character_direction() {
        CharacterDirection::RTL => Dir::Rtl,
        CharacterDirection::LTR | CharacterDirection::TTB => Dir::Ltr,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_as_people_write_them() {
        let cases = [
            ("prs", "fa-AF"),
            ("prs-AF", "fa-AF"),
            ("kmr", "ku"),
            ("kmr-Latn", "ku-Latn"),
            ("AR_sy", "ar-SY"),
            ("tir-ER", "ti-ER"),
            ("nl", "nl"),
        ];
        for (theirs, ours) in cases {
            assert_eq!(canonical(theirs).map(|id| id.to_string()).as_deref(), Some(ours), "{theirs}");
        }
        assert_eq!(canonical("*"), None);
        assert_eq!(canonical("'; drop"), None);
    }

    #[test]
    fn a_tag_falls_back_to_its_parents() {
        let id = canonical("ku-Arab-IQ").unwrap();
        assert_eq!(parents(&id), ["ku-Arab-IQ", "ku-Arab", "ku"]);
    }

    #[test]
    fn scripts_have_their_direction() {
        for (tag, wanted) in [
            ("nl", Dir::Ltr),
            ("ti", Dir::Ltr),
            ("ku", Dir::Ltr),
            ("ku-Arab", Dir::Rtl),
            ("ar", Dir::Rtl),
            ("fa-AF", Dir::Rtl),
            ("ps", Dir::Rtl),
            ("ckb", Dir::Rtl),
        ] {
            assert_eq!(dir(&canonical(tag).unwrap()), wanted, "{tag}");
        }
    }
}
