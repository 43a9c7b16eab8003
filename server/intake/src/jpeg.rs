//! The frame of a JPEG: its segments (ITU-T T.81, annex B).
//!
//! Decoders are lenient and paint grey where a file was cut off, so the end is looked for here.

/// Start of image, and the first byte of the next marker.
const START: [u8; 3] = [0xff, 0xd8, 0xff];
const END_OF_IMAGE: u8 = 0xd9;
const START_OF_SCAN: u8 = 0xda;

pub(crate) fn is(bytes: &[u8]) -> bool {
    bytes.starts_with(&START)
}

/// One step through the file.
enum Step {
    /// A segment with its marker and where it ends.
    Segment { marker: u8, end: usize },
    /// The end of the image.
    End { end: usize },
}

/// The marker at `at`, after any fill bytes; `None` where there is none.
fn marker(bytes: &[u8], at: usize) -> Option<(u8, usize)> {
    let mut at = at;
    if *bytes.get(at)? != 0xff {
        return None;
    }
    while *bytes.get(at)? == 0xff {
        at += 1;
    }
    Some((bytes[at], at + 1))
}

/// What stands at `at`. The coded data after a start of scan belongs to that segment.
fn step(bytes: &[u8], at: usize) -> Option<Step> {
    let (marker, after) = marker(bytes, at)?;
    match marker {
        END_OF_IMAGE => Some(Step::End { end: after }),
        // Markers without a length.
        0x01 | 0xd0..=0xd7 => Some(Step::Segment { marker, end: after }),
        _ => {
            let length = usize::from(u16::from_be_bytes([*bytes.get(after)?, *bytes.get(after + 1)?]));
            let end = after.checked_add(length).filter(|end| length >= 2 && *end <= bytes.len())?;
            let end = if marker == START_OF_SCAN { after_scan(bytes, end)? } else { end };
            Some(Step::Segment { marker, end })
        }
    }
}

/// Where the coded data that begins at `from` ends: at a marker that is neither a stuffed zero nor a restart.
fn after_scan(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == 0xff)?;
        match bytes.get(at + 1)? {
            0x00 | 0xd0..=0xd7 => at += 2,
            0xff => at += 1,
            _ => return Some(at),
        }
    }
}

/// Whether the file has a scan and goes on to the end of the image. What stands behind that is not looked at:
/// phones put a film there, and the copy does not have it.
pub(crate) fn is_whole(bytes: &[u8]) -> bool {
    let (mut at, mut scans) = (2, 0);
    loop {
        match step(bytes, at) {
            Some(Step::End { .. }) => return scans > 0,
            Some(Step::Segment { marker, end }) => {
                scans += u32::from(marker == START_OF_SCAN);
                at = end;
            }
            None => return false,
        }
    }
}

/// The same picture without what tells where, when, by what and by whom it was made, and without what stands behind it.
///
/// `None` when the file is not whole. Kept of the application segments are those that say how colours are coded.
pub(crate) fn without_metadata(bytes: &[u8]) -> Option<Vec<u8>> {
    const JFIF: u8 = 0xe0;
    const ADOBE: u8 = 0xee;
    if !is(bytes) {
        return None;
    }
    let mut kept = bytes[..2].to_vec();
    let mut at = 2;
    loop {
        match step(bytes, at)? {
            Step::End { end } => {
                kept.extend_from_slice(&bytes[at..end]);
                return Some(kept);
            }
            Step::Segment { marker, end } => {
                // Application segments and comments; JFIF may carry a small picture, so only its plain form stays.
                let drop = match marker {
                    JFIF => end - at != 18,
                    ADOBE => false,
                    0xe1..=0xef | 0xfe => true,
                    _ => false,
                };
                if !drop {
                    kept.extend_from_slice(&bytes[at..end]);
                }
                at = end;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A frame without a picture: comment, scan of a few bytes with a stuffed zero and a restart, end, and a tail.
    const FRAME: &[u8] =
        b"\xff\xd8\xff\xfe\x00\x06GPS!\xff\xda\x00\x02\x12\xff\x00\x34\xff\xd0\x56\xff\xd9film";

    #[test]
    fn the_end_is_found_behind_the_scan() {
        assert!(is_whole(FRAME));
        for cut in 3..FRAME.len() - 4 {
            assert!(!is_whole(&FRAME[..cut]), "cut at {cut}");
        }
        assert!(!is_whole(b"\xff\xd8\xff\xd9"), "without a scan there is no picture");
    }

    #[test]
    fn comments_and_tails_go_and_the_scan_stays() {
        let kept = without_metadata(FRAME).unwrap();
        assert_eq!(kept, b"\xff\xd8\xff\xda\x00\x02\x12\xff\x00\x34\xff\xd0\x56\xff\xd9");
        assert_eq!(without_metadata(&FRAME[..20]), None);
    }
}
