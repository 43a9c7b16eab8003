//! `wegwijs-intake`: examines one file that somebody sent, and makes the copy that others may see.
//!
//! It reads the file from standard input and answers on standard output: one line with a [`Verdict`], then the bytes of
//! the copy. Whatever is in the file can at worst end this process: before it reads the first byte it gives up memory,
//! time, files and sockets, and the server that started it waits no longer than it wants to.

mod jpeg;
mod limits;
mod pdf;
mod picture;
mod png;

use domain::document::{Examined, FILE_BYTES, Unfit, Verdict};
use std::{
    io::{self, Read, Write},
    process::ExitCode,
};

/// A file that is fit, with its copy.
type Fit = (Examined, Vec<u8>);

/// With this it says that it could not limit itself, and has read nothing.
const UNLIMITED: u8 = 70;

fn main() -> ExitCode {
    if let Err(error) = limits::give_up() {
        eprintln!("wegwijs-intake: cannot limit itself: {error}");
        return ExitCode::from(UNLIMITED);
    }
    match answer() {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn answer() -> io::Result<()> {
    let mut sent = Vec::new();
    io::stdin().lock().take(FILE_BYTES + 1).read_to_end(&mut sent)?;
    let mut out = io::stdout().lock();
    match examine(sent) {
        Ok((examined, copy)) => {
            writeln!(out, "{}", Verdict::Fit(examined))?;
            out.write_all(&copy)?;
        }
        Err(unfit) => writeln!(out, "{}", Verdict::Unfit(unfit))?,
    }
    out.flush()
}

/// Judges a file by its content alone; its name is never asked.
fn examine(sent: Vec<u8>) -> Result<Fit, Unfit> {
    if sent.is_empty() {
        return Err(Unfit::Empty);
    }
    if sent.len() as u64 > FILE_BYTES {
        return Err(Unfit::TooLarge);
    }
    if jpeg::is(&sent) {
        picture::jpeg(sent)
    } else if png::is(&sent) {
        picture::png(sent)
    } else if pdf::is(&sent) {
        pdf::examine(&sent)
    } else if is_heic(&sent) {
        Err(Unfit::Heic)
    } else {
        Err(Unfit::OtherType)
    }
}

/// Whether this is a photo in the format that iPhones keep (ISO/IEC 23008-12, brands of the file type box).
fn is_heic(sent: &[u8]) -> bool {
    const BRANDS: [&[u8]; 8] = [b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"];
    sent.get(4..8) == Some(b"ftyp") && sent.get(8..12).is_some_and(|brand| BRANDS.contains(&brand))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_is_is_told_by_content() {
        for (sent, unfit) in [
            (&b""[..], Unfit::Empty),
            (b"GIF89a\x01\x00\x01\x00", Unfit::OtherType),
            (b"MZ\x90\x00", Unfit::OtherType),
            (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", Unfit::Heic),
            (b"\xff\xd8\xff", Unfit::Damaged),
            (b"\x89PNG\r\n\x1a\n", Unfit::Damaged),
            (b"%PDF-1.7\n", Unfit::Damaged),
        ] {
            assert_eq!(examine(sent.to_vec()).map(drop), Err(unfit), "{sent:?}");
        }
    }

    #[test]
    fn one_byte_too_many_is_too_large() {
        let length = usize::try_from(FILE_BYTES).unwrap() + 1;
        assert_eq!(examine(vec![0xff; length]).map(drop), Err(Unfit::TooLarge));
    }
}
