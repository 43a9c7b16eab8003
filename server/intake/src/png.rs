//! The frame of a PNG: its chunks (W3C PNG, third edition, section 5).

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The chunks that make the picture, and the one that says which side is up.
///
/// Text and colour profiles are left out before a decoder sees them: they can unpack to gigabytes (png#696).
const NEEDED: [&[u8]; 6] = [b"IHDR", b"PLTE", b"tRNS", b"eXIf", b"IDAT", b"IEND"];

pub(crate) fn is(bytes: &[u8]) -> bool {
    bytes.starts_with(SIGNATURE)
}

/// The same picture with the needed chunks only; `None` when a chunk is cut off or the end is missing.
pub(crate) fn needed_only(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut kept = bytes.get(..SIGNATURE.len())?.to_vec();
    let mut at = SIGNATURE.len();
    loop {
        let length = bytes.get(at..at + 4)?.try_into().map(u32::from_be_bytes).ok()?;
        let kind = bytes.get(at + 4..at + 8)?;
        // Length, kind, content, checksum.
        let end = at.checked_add(usize::try_from(length).ok()?)?.checked_add(12)?;
        let chunk = bytes.get(at..end)?;
        if NEEDED.contains(&kind) {
            kept.extend_from_slice(chunk);
        }
        if kind == b"IEND" {
            return Some(kept);
        }
        at = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunk(kind: &[u8], content: &[u8]) -> Vec<u8> {
        let length = u32::try_from(content.len()).unwrap().to_be_bytes();
        [&length[..], kind, content, &[0; 4]].concat()
    }

    #[test]
    fn only_what_makes_the_picture_stays() {
        let frame = |with: &[&[u8]]| -> Vec<u8> {
            let chunks = with.iter().flat_map(|kind| chunk(kind, b"content"));
            SIGNATURE.iter().copied().chain(chunks).collect()
        };
        let sent = frame(&[b"IHDR", b"zTXt", b"iCCP", b"IDAT", b"tEXt", b"IEND"]);
        assert_eq!(needed_only(&sent), Some(frame(&[b"IHDR", b"IDAT", b"IEND"])));
        for cut in 0..sent.len() {
            assert_eq!(needed_only(&sent[..cut]), None, "cut at {cut}");
        }
        let with_tail = [&sent[..], b"tail"].concat();
        assert_eq!(needed_only(&with_tail), needed_only(&sent));
    }
}
