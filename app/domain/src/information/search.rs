//! Finding a card by words, in the spelling of the reader.
//!
//! People leave out accents and vowel signs, write one letter for another that sounds alike, and put an article or a
//! preposition before the word; none of that may hide a card. Nothing here is kept: a search leaves no trace.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The words of one card in the language of the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub title: String,
    pub brief: String,
    pub text: String,
}

/// What a word counts for where it stands.
const IN_TITLE: u32 = 9;
const IN_BRIEF: u32 = 3;
const IN_TEXT: u32 = 1;

/// The places in `entries` of those that have the words of `query`, best first.
///
/// An entry must have all words; where none has, any of them is enough.
pub fn find(query: &str, entries: &[Entry]) -> Vec<usize> {
    let words = words(query);
    let all = ranked(&words, entries, words.len());
    if all.is_empty() { ranked(&words, entries, 1) } else { all }
}

fn ranked(words: &[String], entries: &[Entry], at_least: usize) -> Vec<usize> {
    if words.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(u32, usize)> = entries
        .iter()
        .enumerate()
        .filter_map(|(place, entry)| {
            let parts = [
                (IN_TITLE, folded(&entry.title)),
                (IN_BRIEF, folded(&entry.brief)),
                (IN_TEXT, folded(&entry.text)),
            ];
            let of = |word: &String| -> u32 {
                parts.iter().filter(|(_, part)| part.contains(word.as_str())).map(|(points, _)| points).sum()
            };
            let points: Vec<u32> = words.iter().map(of).filter(|points| *points > 0).collect();
            (points.len() >= at_least).then(|| (points.iter().sum(), place))
        })
        .collect();
    found.sort_by_key(|(points, place)| (std::cmp::Reverse(*points), *place));
    found.into_iter().map(|(_, place)| place).collect()
}

/// The words of a query as they are looked for; words of one letter only when there is no other.
fn words(query: &str) -> Vec<String> {
    let folded = folded(query);
    let all: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).map(stem).collect();
    let long: Vec<&str> = all.iter().copied().filter(|word| word.chars().count() > 1).collect();
    let kept = if long.is_empty() { all } else { long };
    kept.into_iter().map(str::to_owned).collect()
}

/// An Arabic word without what is written before it: "and", the article, "to the".
fn stem(word: &str) -> &str {
    let plain = ["وال", "بال", "فال", "كال", "لل", "ال"].iter().find_map(|before| word.strip_prefix(before));
    plain.filter(|plain| plain.chars().count() > 2).unwrap_or(word)
}

/// `text` in small letters without accents or vowel signs, with one letter for those that sound alike and single
/// spaces for everything that is neither letter nor digit.
fn folded(text: &str) -> String {
    let letters = text
        .nfkd()
        .filter(|sign| !is_combining_mark(*sign) && *sign != TATWEEL)
        .flat_map(char::to_lowercase)
        .map(alike)
        .map(|sign| if sign.is_alphanumeric() { sign } else { ' ' });
    let letters: String = letters.collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The stroke that only makes an Arabic word longer.
const TATWEEL: char = '\u{640}';

/// The letter that stands for all that sound alike. Hamza and madda are combining marks after decomposition, so that
/// the forms of alif are one already.
fn alike(sign: char) -> char {
    match sign {
        'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        'ٱ' => 'ا',
        // Ge'ez: each consonant is a row of seven or eight vowels in the same order.
        '\u{1210}'..='\u{1217}' => moved(sign, 0x1210, 0x1200),
        '\u{1280}'..='\u{1287}' => moved(sign, 0x1280, 0x1200),
        '\u{1220}'..='\u{1227}' => moved(sign, 0x1220, 0x1230),
        '\u{12D0}'..='\u{12D7}' => moved(sign, 0x12D0, 0x12A0),
        '\u{1340}'..='\u{1347}' => moved(sign, 0x1340, 0x1338),
        other => other,
    }
}

/// The letter as far into the row at `to` as `sign` is into the row at `from`.
fn moved(sign: char, from: u32, to: u32) -> char {
    char::from_u32(to + (u32::from(sign) - from)).unwrap_or(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(title: &str, text: &str) -> Entry {
        Entry { title: title.to_owned(), brief: String::new(), text: text.to_owned() }
    }

    #[test]
    fn spelling_hides_nothing() {
        for (query, text) in [
            ("ADVOCAAT", "Uw advocaat"),
            ("familië", "Uw familie"),
            ("مقابله", "المقابلة"),
            ("والمقابلة", "مقابلة"),
            ("الإستراحة", "استراحة"),
            ("مُحامٍ", "محام"),
            ("محـــام", "محام"),
            ("ሓጺር", "ሃጺር"),
            ("ፀሎት", "ጸሎት"),
            ("ዓይኒ", "ኣይኒ"),
        ] {
            assert_eq!(find(query, &[entry("", text)]), [0], "{query} in {text}");
        }
    }

    #[test]
    fn the_title_counts_most_and_all_words_before_any() {
        let entries = [
            entry("Rust", "Een tolk is er ook."),
            entry("De tolk", "U mag een man of een vrouw vragen."),
            entry("School", "Elk kind gaat naar school."),
        ];
        assert_eq!(find("tolk", &entries), [1, 0]);
        assert_eq!(find("tolk vrouw", &entries), [1], "one has both words");
        assert_eq!(find("tolk school", &entries), [2, 1, 0], "none has both");
        assert_eq!(find("fiets", &entries), [] as [usize; 0]);
    }

    #[test]
    fn nothing_finds_nothing() {
        let entries = [entry("Rust", "Rust")];
        for query in ["", "   ", "?!", "\u{200f}"] {
            assert_eq!(find(query, &entries), [] as [usize; 0], "{query:?}");
        }
    }
}
