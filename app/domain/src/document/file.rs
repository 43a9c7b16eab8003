//! What a file may be, and what the limited process that examines it says.
//!
//! Limits: security.md, "Uploads".

use crate::access::coded;
use std::fmt;

/// Longest file, in bytes.
pub const FILE_BYTES: u64 = 20 * 1024 * 1024;
/// Most pixels of a picture.
pub const PIXELS: u64 = 40_000_000;
/// Most pages of a PDF.
pub const PDF_PAGES: usize = 200;
/// Most files of one case.
pub const CASE_FILES: u64 = 50;
/// Most bytes of all files of one case, as they were sent.
pub const CASE_BYTES: u64 = 500 * 1024 * 1024;
/// Longest name that is kept of a file, in characters.
pub const NAME_CHARS: usize = 80;

coded! {
    /// What a file is, by its content and not by its name.
    Format {
        Jpeg = "jpeg",
        Png = "png",
        Pdf = "pdf",
    }
}

impl Format {
    /// The media type.
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Pdf => "application/pdf",
        }
    }

    /// A neutral name with the right ending, for a file that is saved.
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::Jpeg => "file.jpg",
            Self::Png => "file.png",
            Self::Pdf => "file.pdf",
        }
    }
}

/// How large it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// The upright copy, in pixels.
    Picture {
        width: u32,
        height: u32,
    },
    Pages(usize),
}

/// A file that is fit to be kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Examined {
    pub format: Format,
    pub shape: Shape,
    /// The bytes of the copy that follow: upright, and without anything but the picture or the pages.
    pub copy_bytes: u64,
}

coded! {
    /// Why a file is not kept.
    Unfit {
        Empty = "empty",
        TooLarge = "too-large",
        /// Neither JPEG, PNG nor PDF.
        OtherType = "other-type",
        /// A photo as iPhones keep it.
        Heic = "heic",
        /// Cut off, broken, or more work than the limits allow.
        Damaged = "damaged",
        TooManyPixels = "too-many-pixels",
        TooManyPages = "too-many-pages",
        /// A PDF with a password or other encryption.
        Locked = "locked",
        /// A PDF with programs, actions or other files inside.
        Active = "active",
    }
}

/// The first line of the answer of the limited process; the copy follows it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    Fit(Examined),
    Unfit(Unfit),
}

/// Longest line of a verdict, in bytes, with its end.
const LINE: usize = 80;

impl Verdict {
    /// Longest line of a verdict, in bytes, with its end.
    pub const LINE: usize = LINE;

    /// Reads a line without its end.
    pub fn parse(line: &str) -> Option<Self> {
        let words: Vec<&str> = line.split(' ').collect();
        Some(match words[..] {
            ["picture", format, width, height, bytes] => Self::Fit(Examined {
                format: Format::from_code(format).filter(|format| *format != Format::Pdf)?,
                shape: Shape::Picture { width: width.parse().ok()?, height: height.parse().ok()? },
                copy_bytes: bytes.parse().ok()?,
            }),
            ["pages", count, bytes] => Self::Fit(Examined {
                format: Format::Pdf,
                shape: Shape::Pages(count.parse().ok()?),
                copy_bytes: bytes.parse().ok()?,
            }),
            ["unfit", why] => Self::Unfit(Unfit::from_code(why)?),
            _ => return None,
        })
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fit(Examined { format, shape: Shape::Picture { width, height }, copy_bytes }) => {
                write!(f, "picture {} {width} {height} {copy_bytes}", format.code())
            }
            Self::Fit(Examined { shape: Shape::Pages(pages), copy_bytes, .. }) => {
                write!(f, "pages {pages} {copy_bytes}")
            }
            Self::Unfit(why) => write!(f, "unfit {}", why.code()),
        }
    }
}

/// Whether a case that has so many files and bytes has room for one more file of `bytes`.
pub const fn room(files: u64, kept: u64, bytes: u64) -> bool {
    files < CASE_FILES && kept.saturating_add(bytes) <= CASE_BYTES
}

/// The name of a file as it is kept: without folders, and without signs that are not seen or that turn the words around.
///
/// It is shown to its owner and to whoever reads the paper, and never used as a name on disk.
pub fn tidy_name(sent: &str) -> String {
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let seen: String = last.chars().filter(|sign| !sign.is_control() && !turns(*sign)).collect();
    let words: Vec<&str> = seen.split_whitespace().collect();
    let name: String = words.join(" ").chars().take(NAME_CHARS).collect();
    if name.chars().all(|sign| sign == '.') { String::new() } else { name.trim_end().to_owned() }
}

/// Signs without a shape of their own: marks of direction, joiners, and what splits a line.
const fn turns(sign: char) -> bool {
    matches!(
        sign,
        '\u{00ad}'
            | '\u{061c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_verdict_is_read_as_it_was_written() {
        let picture = Examined {
            format: Format::Jpeg,
            shape: Shape::Picture { width: 3024, height: 4032 },
            copy_bytes: 1_234_567,
        };
        let pages = Examined { format: Format::Pdf, shape: Shape::Pages(12), copy_bytes: 9 };
        let all = [Verdict::Fit(picture), Verdict::Fit(pages)];
        for verdict in all.into_iter().chain(Unfit::ALL.iter().map(|why| Verdict::Unfit(*why))) {
            let line = verdict.to_string();
            assert!(line.len() < Verdict::LINE, "{line}");
            assert_eq!(Verdict::parse(&line), Some(verdict), "{line}");
        }
        for line in ["", "picture jpeg 1 2", "picture pdf 1 2 3", "pages -1 3", "unfit so", "pages 1 2 3"] {
            assert_eq!(Verdict::parse(line), None, "{line}");
        }
    }

    #[test]
    fn a_name_keeps_its_words_and_nothing_else() {
        for (sent, kept) in [
            ("paspoort voorkant.jpg", "paspoort voorkant.jpg"),
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\me\\foto.png", "foto.png"),
            ("\u{202e}gpj.exe", "gpj.exe"),
            ("صورة\u{200f} جواز.jpg", "صورة جواز.jpg"),
            ("a\0b\nc.pdf", "abc.pdf"),
            ("..", ""),
            ("", ""),
            ("map/", ""),
        ] {
            assert_eq!(tidy_name(sent), kept, "{sent:?}");
        }
        assert_eq!(tidy_name(&"ሀ".repeat(5_000)).chars().count(), NAME_CHARS);
    }

    proptest! {
        #[test]
        fn no_name_is_a_way_out(sent in any::<String>()) {
            let kept = tidy_name(&sent);
            prop_assert!(kept.chars().count() <= NAME_CHARS);
            prop_assert!(!kept.contains(['/', '\\']) && kept != "." && kept != "..");
            prop_assert!(!kept.chars().any(|sign| sign.is_control() || turns(sign)));
            prop_assert_eq!(tidy_name(&kept), kept);
        }

        #[test]
        fn what_has_room_stays_within_the_quota(files in 0..60_u64, kept in 0..CASE_BYTES * 2, bytes in 0..=FILE_BYTES) {
            if room(files, kept, bytes) {
                prop_assert!(files < CASE_FILES && kept + bytes <= CASE_BYTES);
            }
        }
    }
}
