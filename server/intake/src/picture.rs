//! Pictures: judged by their size before they are decoded, decoded whole, and drawn again.
//!
//! The copy is upright and holds nothing but pixels: no place, no time, no device, no small picture of an earlier state.

use crate::{Fit, jpeg, png};
use domain::document::{Examined, Format, PIXELS, Shape, Unfit};
use image::{
    DynamicImage, ImageDecoder, ImageResult, Limits,
    codecs::{
        jpeg::{JpegDecoder, JpegEncoder},
        png::{PngDecoder, PngEncoder},
    },
};
use std::io::Cursor;

/// Bytes of all pixels together: what the limits of memory leave room for beside the file and the copy.
const DECODED: u64 = 3 * PIXELS;
/// Longest side of the copy in pixels: a sheet of paper at 340 dots to the inch, and what most phones take.
const SIDE: u32 = 4_096;
/// Of the copy, out of 100: no letter on a document suffers.
const QUALITY: u8 = 85;

/// The copy of a photo.
pub(crate) fn jpeg(sent: Vec<u8>) -> Result<Fit, Unfit> {
    if !jpeg::is_whole(&sent) {
        return Err(Unfit::Damaged);
    }
    let decoder = JpegDecoder::new(Cursor::new(sent)).map_err(|_| Unfit::Damaged)?;
    copy(decoder, Format::Jpeg)
}

/// The copy of a drawing, a scan or a screenshot.
pub(crate) fn png(sent: Vec<u8>) -> Result<Fit, Unfit> {
    let needed = png::needed_only(&sent).ok_or(Unfit::Damaged)?;
    drop(sent);
    let mut limits = Limits::default();
    limits.max_alloc = Some(DECODED);
    let decoder = PngDecoder::with_limits(Cursor::new(needed), limits).map_err(|_| Unfit::Damaged)?;
    copy(decoder, Format::Png)
}

fn copy(mut decoder: impl ImageDecoder, format: Format) -> Result<Fit, Unfit> {
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    // Asked before anything is decoded: `from_decoder` takes as much memory as the file says (image#3081).
    if pixels > PIXELS || decoder.total_bytes() > DECODED {
        return Err(Unfit::TooManyPixels);
    }
    if pixels == 0 {
        return Err(Unfit::Damaged);
    }
    let orientation = decoder.orientation().map_err(|_| Unfit::Damaged)?;
    let picture = DynamicImage::from_decoder(decoder).map_err(|_| Unfit::Damaged)?;
    // Made smaller before it is turned, because turning needs the room of a second picture.
    let mut upright = smaller(eight_bits(picture));
    upright.apply_orientation(orientation);
    let bytes = encode(&upright, format).map_err(|_| Unfit::Damaged)?;
    let shape = Shape::Picture { width: upright.width(), height: upright.height() };
    Ok((Examined { format, shape, copy_bytes: bytes.len() as u64 }, bytes))
}

/// The same picture in bytes: what is more is for photographers.
fn eight_bits(picture: DynamicImage) -> DynamicImage {
    match picture {
        DynamicImage::ImageLuma8(_)
        | DynamicImage::ImageLumaA8(_)
        | DynamicImage::ImageRgb8(_)
        | DynamicImage::ImageRgba8(_) => picture,
        DynamicImage::ImageLuma16(_) => DynamicImage::ImageLuma8(picture.into_luma8()),
        DynamicImage::ImageLumaA16(_) => DynamicImage::ImageLumaA8(picture.into_luma_alpha8()),
        other if other.color().has_alpha() => DynamicImage::ImageRgba8(other.into_rgba8()),
        other => DynamicImage::ImageRgb8(other.into_rgb8()),
    }
}

/// The same picture, no longer than [`SIDE`].
fn smaller(picture: DynamicImage) -> DynamicImage {
    if picture.width().max(picture.height()) > SIDE { picture.thumbnail(SIDE, SIDE) } else { picture }
}

fn encode(picture: &DynamicImage, format: Format) -> ImageResult<Vec<u8>> {
    let mut bytes = Vec::new();
    match format {
        Format::Png => picture.write_with_encoder(PngEncoder::new(&mut bytes))?,
        Format::Jpeg | Format::Pdf => {
            picture.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY))?;
        }
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{Rgb, RgbImage};

    /// Two halves, so that turning shows: red on the left, blue on the right.
    fn halves(width: u32, height: u32) -> DynamicImage {
        let colour = |x, _| if x < width / 2 { Rgb([200, 20, 20]) } else { Rgb([20, 20, 200]) };
        DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, colour))
    }

    /// An Exif segment that says which side is up, and in which place the photo was made.
    fn exif(orientation: u8) -> Vec<u8> {
        let mut tiff = b"II\x2a\x00\x08\x00\x00\x00\x02\x00".to_vec();
        tiff.extend_from_slice(&[0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
        tiff.extend_from_slice(&[0x0e, 0x01, 2, 0, 16, 0, 0, 0, 38, 0, 0, 0]);
        tiff.extend_from_slice(&[0, 0, 0, 0]);
        tiff.extend_from_slice(b"GPS 52.09,5.12\0\0");
        let body = [b"Exif\0\0", &tiff[..]].concat();
        let length = u16::try_from(body.len() + 2).unwrap().to_be_bytes();
        [&[0xff, 0xe1], &length[..], &body].concat()
    }

    fn photo(orientation: u8) -> Vec<u8> {
        let plain = encode(&halves(64, 32), Format::Jpeg).unwrap();
        [&plain[..2], &exif(orientation), &plain[2..]].concat()
    }

    #[test]
    fn a_photo_comes_out_upright_and_without_its_place() {
        let (examined, copy) = jpeg(photo(6)).unwrap();
        assert_eq!(examined.shape, Shape::Picture { width: 32, height: 64 });
        assert_eq!(examined.copy_bytes, copy.len() as u64);
        assert!(!copy.windows(4).any(|four| four == b"Exif" || four == b"GPS "));
        let seen = image::load_from_memory(&copy).unwrap().into_rgb8();
        let [red, _, blue] = seen.get_pixel(16, 8).0;
        assert!(red > 150 && blue < 80, "turned to the right, the left half is on top");
    }

    #[test]
    fn a_photo_that_was_cut_off_is_damaged() {
        let whole = photo(1);
        for cut in [whole.len() - 2, whole.len() / 2, 40] {
            assert_eq!(jpeg(whole[..cut].to_vec()).map(drop), Err(Unfit::Damaged), "cut at {cut}");
        }
    }

    #[test]
    fn a_drawing_stays_a_drawing() {
        let sent = encode(&halves(40, 20), Format::Png).unwrap();
        let (examined, copy) = png(sent.clone()).unwrap();
        assert_eq!((examined.format, png::is(&copy)), (Format::Png, true));
        assert_eq!(png(sent[..sent.len() - 20].to_vec()).map(drop), Err(Unfit::Damaged));
    }

    #[test]
    fn a_large_picture_becomes_smaller_and_keeps_its_shape() {
        let sent = encode(&halves(5_000, 1_000), Format::Png).unwrap();
        let (examined, _) = png(sent).unwrap();
        assert_eq!(examined.shape, Shape::Picture { width: 4_096, height: 819 });
    }

    #[test]
    fn a_picture_is_refused_by_its_size_before_it_is_decoded() {
        // Only a header: 20,000 by 20,000 pixels, and not one of them there.
        let mut header = b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR".to_vec();
        header.extend_from_slice(&[0, 0, 0x4e, 0x20, 0, 0, 0x4e, 0x20, 8, 2, 0, 0, 0]);
        let checksum = crc(&header[12..]);
        header.extend_from_slice(&checksum.to_be_bytes());
        header.extend_from_slice(b"\x00\x00\x00\x00IDAT\x35\xaf\x06\x1e\x00\x00\x00\x00IEND\xae\x42\x60\x82");
        assert_eq!(png(header).map(drop), Err(Unfit::TooManyPixels));
    }

    /// CRC-32 as PNG has it (W3C PNG, annex D), bit by bit.
    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 * (crc & 1)))
        })
    }
}
