//! What a person types to come in, and how long they stay in.
//!
//! Source of the numbers: security.md, "Authentication" and "Sessions" (anchors: ASVS 5.0 6.x and 7.x).

use crate::access::coded;
use jiff::{SignedDuration, Timestamp, civil::Date};

/// Decimal digits of any script the applicants write in, as ASCII. Spaces, dots and dashes are dropped.
///
/// `None` when anything else stands in the text.
pub(crate) fn digits(text: &str) -> Option<String> {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '.' | '-' | '\u{2010}'..='\u{2015}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}'))
        .map(ascii_digit)
        .collect()
}

fn ascii_digit(c: char) -> Option<char> {
    const ZEROS: [char; 4] = ['0', '\u{0660}', '\u{06f0}', '\u{0966}'];
    ZEROS.iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(*zero))?;
        char::from_digit(value, 10)
    })
}

/// The number by which the IND knows a person: ten digits.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct VNumber(String);

impl VNumber {
    /// Reads what was typed, in any script's digits and with any spacing; `None` unless it is ten digits.
    pub fn parse(text: &str) -> Option<Self> {
        digits(text).filter(|number| number.len() == 10).map(Self)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The twelve digits of a letter, for who cannot scan. It redeems one letter once and never becomes a password.
#[derive(Clone, PartialEq, Eq)]
pub struct LetterCode(String);

impl LetterCode {
    /// Reads what was typed; `None` unless it is twelve digits.
    pub fn parse(text: &str) -> Option<Self> {
        digits(text).filter(|code| code.len() == 12).map(Self)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Three groups of four, as printed.
    pub fn grouped(&self) -> String {
        format!("{} {} {}", &self.0[..4], &self.0[4..8], &self.0[8..])
    }
}

impl std::fmt::Debug for LetterCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LetterCode(..)")
    }
}

/// Days that a letter can be used.
pub const LETTER_DAYS: i64 = 30;
/// Letters that one case may get within [`LETTER_DAYS`].
pub const LETTERS_AT_MOST: u32 = 4;
/// Wrong tries from one origin within [`TRY_WINDOW`], after which that origin waits.
pub const TRIES: u32 = 5;
pub const TRY_WINDOW: SignedDuration = SignedDuration::from_mins(10);
/// Days that "my phone" stays known.
pub const MINE_DAYS: i64 = 30;
/// How long before an idle end the person is warned.
pub const WARNING: SignedDuration = SignedDuration::from_secs(150);

coded! {
    /// Whose phone it is.
    DeviceKind {
        Mine = "mine",
        Shared = "shared",
    }
}

/// How long a signed-in stay lasts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lifetime {
    /// Ends when nothing happened for so long.
    pub idle: SignedDuration,
    /// Ends after so long in any case.
    pub whole: SignedDuration,
}

/// The lifetime of a person's stay on this kind of device.
pub const fn person_lifetime(device: DeviceKind) -> Lifetime {
    match device {
        DeviceKind::Mine => {
            Lifetime { idle: SignedDuration::from_mins(15), whole: SignedDuration::from_hours(12) }
        }
        DeviceKind::Shared => {
            Lifetime { idle: SignedDuration::from_mins(10), whole: SignedDuration::from_hours(1) }
        }
    }
}

/// The lifetime of a stay of staff.
pub const STAFF_LIFETIME: Lifetime =
    Lifetime { idle: SignedDuration::from_mins(15), whole: SignedDuration::from_hours(10) };

/// How long a code of the second factor, accepted within a stay, is enough for what is dangerous.
pub const STEPPED_UP: SignedDuration = SignedDuration::from_mins(5);

/// Whether the code that was accepted at `accepted` is still enough. After a clock went back it no longer is.
pub fn stepped_up(accepted: Option<Timestamp>, now: Timestamp) -> bool {
    accepted.is_some_and(|at| at <= now && now.duration_since(at) < STEPPED_UP)
}

coded! {
    SecretKind {
        Pin = "pin",
        Passphrase = "passphrase",
    }
}

/// What a person chose to sign in with on a known device.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret {
    kind: SecretKind,
    text: String,
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Secret({}, ..)", self.kind.code())
    }
}

/// Why a new secret is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum WeakSecret {
    #[error("a PIN has {PIN_DIGITS} digits")]
    NotEightDigits,
    #[error("the digits follow each other or repeat")]
    Sequence,
    #[error("the digits are a date")]
    Date,
    #[error("a passphrase has at least {PASSPHRASE_CHARS} characters")]
    Short,
    #[error("the passphrase repeats itself")]
    Repeats,
}

pub const PIN_DIGITS: usize = 8;
pub const PASSPHRASE_CHARS: usize = 15;
/// Longer input is cut off before hashing would start, so that nobody can keep the server busy.
const PASSPHRASE_CHARS_AT_MOST: usize = 200;

impl Secret {
    /// Reads a new secret and refuses one that is easy to guess.
    ///
    /// # Errors
    /// [`WeakSecret`] says which rule it breaks.
    pub fn choose(kind: SecretKind, typed: &str) -> Result<Self, WeakSecret> {
        match kind {
            SecretKind::Pin => choose_pin(typed),
            SecretKind::Passphrase => choose_passphrase(typed),
        }
    }

    /// Reads what was typed to sign in, without judging it: a PIN in any script's digits, else the words themselves.
    pub fn typed(kind: SecretKind, typed: &str) -> Self {
        let text = match kind {
            SecretKind::Pin => digits(typed).unwrap_or_default(),
            SecretKind::Passphrase => spaced(typed),
        };
        Self { kind, text }
    }

    pub const fn kind(&self) -> SecretKind {
        self.kind
    }

    /// The text to hash.
    pub fn expose(&self) -> &[u8] {
        self.text.as_bytes()
    }
}

fn choose_pin(typed: &str) -> Result<Secret, WeakSecret> {
    let pin = digits(typed).filter(|pin| pin.len() == PIN_DIGITS).ok_or(WeakSecret::NotEightDigits)?;
    let values: Vec<i8> = pin.bytes().map(|byte| byte.cast_signed() - b'0'.cast_signed()).collect();
    let runs = |step: i8| values.windows(2).filter(|pair| pair[1] - pair[0] == step).count();
    let halves_repeat = pin[..4] == pin[4..];
    let pairs_repeat = values[..6] == values[2..];
    // Of seven neighbours, five or more that repeat, climb or fall make a row that a hand types without thinking.
    if halves_repeat || pairs_repeat || [0, 1, -1].into_iter().any(|step| runs(step) >= 5) {
        return Err(WeakSecret::Sequence);
    }
    if is_date(&pin) { Err(WeakSecret::Date) } else { Ok(Secret { kind: SecretKind::Pin, text: pin }) }
}

/// Whether the eight digits read as a day between 1900 and 2039 in any usual order.
fn is_date(pin: &str) -> bool {
    let number = |range: std::ops::Range<usize>| pin[range].parse::<i16>().unwrap_or_default();
    let orders = [
        (number(4..8), number(2..4), number(0..2)),
        (number(4..8), number(0..2), number(2..4)),
        (number(0..4), number(4..6), number(6..8)),
        (number(0..4), number(6..8), number(4..6)),
    ];
    orders.into_iter().any(|(year, month, day)| {
        let small = |value: i16| i8::try_from(value).unwrap_or_default();
        (1900..2040).contains(&year) && Date::new(year, small(month), small(day)).is_ok()
    })
}

fn choose_passphrase(typed: &str) -> Result<Secret, WeakSecret> {
    let text = spaced(typed);
    if text.chars().count() < PASSPHRASE_CHARS {
        return Err(WeakSecret::Short);
    }
    let different: std::collections::BTreeSet<char> = text.chars().collect();
    if different.len() < 5 {
        return Err(WeakSecret::Repeats);
    }
    Ok(Secret { kind: SecretKind::Passphrase, text })
}

/// The words with single spaces between them: a phone keyboard adds spaces that nobody sees.
fn spaced(typed: &str) -> String {
    let words: Vec<&str> = typed.split_whitespace().collect();
    words.join(" ").chars().take(PASSPHRASE_CHARS_AT_MOST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_enough_for_five_minutes_and_never_before_it_was_accepted() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let accepted = Some(at("2026-11-23T09:00:00Z"));
        for (now, enough) in [
            ("2026-11-23T08:59:59.999Z", false),
            ("2026-11-23T09:00:00Z", true),
            ("2026-11-23T09:04:59.999Z", true),
            ("2026-11-23T09:05:00Z", false),
            ("2026-11-23T08:00:00Z", false),
        ] {
            assert_eq!(stepped_up(accepted, at(now)), enough, "{now}");
        }
        assert!(!stepped_up(None, at("2026-11-23T09:00:00Z")));
    }

    #[test]
    fn numbers_are_read_in_any_script_and_spacing() {
        assert_eq!(VNumber::parse("281 234 5678").map(|v| v.as_str().to_owned()), Some("2812345678".into()));
        assert_eq!(VNumber::parse("٢٨١٢٣٤٥٦٧٨").map(|v| v.as_str().to_owned()), Some("2812345678".into()));
        assert_eq!(VNumber::parse("۲۸۱۲۳۴۵۶۷۸").map(|v| v.as_str().to_owned()), Some("2812345678".into()));
        assert_eq!(VNumber::parse("28123456789"), None);
        assert_eq!(VNumber::parse("28123x5678"), None);
        assert_eq!(LetterCode::parse("1234-5678 9012").map(|c| c.grouped()), Some("1234 5678 9012".into()));
    }

    #[test]
    fn easy_pins_are_refused() {
        let choose = |pin| Secret::choose(SecretKind::Pin, pin).map(|_| ());
        for (pin, answer) in [
            ("1234567", Err(WeakSecret::NotEightDigits)),
            ("12345678", Err(WeakSecret::Sequence)),
            ("87654321", Err(WeakSecret::Sequence)),
            ("11111112", Err(WeakSecret::Sequence)),
            ("12121212", Err(WeakSecret::Sequence)),
            ("48204820", Err(WeakSecret::Sequence)),
            ("29032008", Err(WeakSecret::Date)),
            ("20080329", Err(WeakSecret::Date)),
            ("03292008", Err(WeakSecret::Date)),
            ("٤٨٢٠٩١٧٣", Ok(())),
            ("48209173", Ok(())),
            ("29032050", Ok(())),
        ] {
            assert_eq!(choose(pin), answer, "{pin}");
        }
    }

    #[test]
    fn passphrases_need_length_and_variety() {
        let choose = |words| Secret::choose(SecretKind::Passphrase, words).map(|_| ());
        assert_eq!(choose("drie blauwe"), Err(WeakSecret::Short));
        assert_eq!(choose("aaaa aaaa aaaa aaaa"), Err(WeakSecret::Repeats));
        assert_eq!(choose("  drie blauwe   fietsen lachen "), Ok(()));
        assert_eq!(
            Secret::choose(SecretKind::Passphrase, "drie blauwe  fietsen").ok(),
            Some(Secret::typed(SecretKind::Passphrase, " drie blauwe fietsen"))
        );
    }
}
