//! Files that people send, and files that they should not: all made here, none of anybody.

use image::{
    DynamicImage, GrayImage, ImageBuffer, Rgb, RgbImage, Rgba, RgbaImage, codecs::jpeg::JpegEncoder,
};
use lopdf::{Document, Object, Stream, dictionary};
use std::io::Cursor;

/// A file with the name under which it is sent.
pub(crate) type Named = (&'static str, Vec<u8>);

/// Words that no file on disk and no row may hold.
pub(crate) const CANARY: &str = "kanarievogel";

/// A picture in which no two places look alike, so that it does not become small; red on its left half.
fn scene(width: u32, height: u32) -> RgbImage {
    let mut state = 1_u32;
    RgbImage::from_fn(width, height, |x, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let grain = u8::try_from(state >> 26).expect("six bits fit");
        if x < width / 2 { Rgb([180 + grain, grain, grain]) } else { Rgb([grain, grain, 180 + grain]) }
    })
}

fn jpeg(picture: impl Into<DynamicImage>) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture.into().write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 92)).expect("it is drawn");
    bytes
}

fn png(picture: impl Into<DynamicImage>) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.into().write_to(&mut bytes, image::ImageFormat::Png).expect("it is drawn");
    bytes.into_inner()
}

/// A segment of a JPEG: which side is up, and where and by whom the photo was made.
fn exif(orientation: u8) -> Vec<u8> {
    let place = format!("GPS 52.0907N 5.1214E {CANARY}\0");
    let length = u8::try_from(place.len()).expect("it is short");
    let mut tiff = b"II\x2a\x00\x08\x00\x00\x00\x02\x00".to_vec();
    tiff.extend_from_slice(&[0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    tiff.extend_from_slice(&[0x0e, 0x01, 2, 0, length, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0]);
    tiff.extend_from_slice(place.as_bytes());
    segment(0xe1, &[b"Exif\0\0", &tiff[..]].concat())
}

fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len() + 2).expect("a segment is short").to_be_bytes();
    [&[0xff, marker], &length[..], body].concat()
}

fn with_segment(jpeg: &[u8], segment: &[u8]) -> Vec<u8> {
    [&jpeg[..2], segment, &jpeg[2..]].concat()
}

/// A photo as a phone makes it, held upright: several MB, lying on its side, with its place.
pub(crate) fn photo() -> Vec<u8> {
    with_segment(&jpeg(scene(3_000, 2_250)), &exif(6))
}

/// One side of a card, small.
pub(crate) fn side(shade: u8) -> Vec<u8> {
    jpeg(RgbImage::from_pixel(320, 200, Rgb([shade, 90, 120])))
}

fn chunk(png: &[u8], kind: &[u8], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).expect("a chunk is short").to_be_bytes();
    let named = [kind, content].concat();
    let chunk = [&length[..], &named, &crc(&named).to_be_bytes()].concat();
    // Behind the header, which is 8 bytes of signature and 25 of the first chunk.
    [&png[..33], &chunk, &png[33..]].concat()
}

/// CRC-32 as PNG has it (W3C PNG, annex D), bit by bit.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 * (crc & 1)))
    })
}

/// The same PNG with another size in its header.
fn resized(png: &[u8], width: u32, height: u32) -> Vec<u8> {
    let mut bytes = png.to_vec();
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc(&bytes[12..29]).to_be_bytes();
    bytes[29..33].copy_from_slice(&sum);
    bytes
}

/// A PDF of so many pages; `catalog` and `page` are put into the catalog and into every page.
fn pdf(pages: usize, catalog: &[(&str, Object)], page: &[(&str, Object)]) -> Vec<u8> {
    let mut document = Document::with_version("1.5");
    let tree = document.new_object_id();
    let photo = document.add_object(Stream::new(
        dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => 320, "Height" => 200,
            "ColorSpace" => "DeviceRGB", "BitsPerComponent" => 8, "Filter" => "DCTDecode",
        },
        with_segment(&side(10), &exif(1)),
    ));
    let kids: Vec<Object> = (0..pages)
        .map(|_| {
            let content = Stream::new(dictionary! {}, b"q 320 0 0 200 0 0 cm /P Do Q".to_vec());
            let content = document.add_object(content);
            let mut one = dictionary! {
                "Type" => "Page", "Parent" => tree, "Contents" => content,
                "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
                "Resources" => dictionary! { "XObject" => dictionary! { "P" => photo } },
            };
            for (key, value) in page {
                one.set(*key, value.clone());
            }
            document.add_object(one).into()
        })
        .collect();
    let count = i64::try_from(pages).expect("some pages");
    let node = dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count };
    document.objects.insert(tree, Object::Dictionary(node));
    let mut root = dictionary! { "Type" => "Catalog", "Pages" => tree };
    for (key, value) in catalog {
        root.set(*key, value.clone());
    }
    let root = document.add_object(root);
    let info = document.add_object(dictionary! { "Author" => Object::string_literal(CANARY) });
    document.trailer.set("Root", root);
    document.trailer.set("Info", info);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("it is written");
    bytes
}

fn action(kind: &str) -> Object {
    let js = Object::string_literal("app.alert(1)");
    Object::Dictionary(dictionary! { "Type" => "Action", "S" => kind, "JS" => js })
}

/// What nobody should send. Every one of them has to be refused.
pub(crate) fn hostile() -> Vec<Named> {
    let photo = with_segment(&jpeg(scene(400, 300)), &exif(1));
    let drawing = png(scene(400, 300));
    let paper = pdf(2, &[], &[]);
    let plain = |kind: &str| Object::Dictionary(dictionary! { "S" => kind });
    let annotation = |kind: &str| Object::Array(vec![Object::Dictionary(dictionary! { "Subtype" => kind })]);
    let mut sof = photo.clone();
    let at = sof.windows(2).position(|two| two == [0xff, 0xc0]).expect("a JPEG has a frame");
    sof[at + 5..at + 9].copy_from_slice(&[0xff, 0xff, 0xff, 0xff]);
    let mut broken_sum = drawing.clone();
    let middle = broken_sum.len() / 2;
    broken_sum[middle] ^= 0xff;
    let deep = [
        b"%PDF-1.4\n1 0 obj\n".as_slice(),
        &b"[".repeat(200_000),
        b"\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF",
    ];
    let turning = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
        2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF";
    vec![
        ("leeg.jpg", Vec::new()),
        ("tekst.jpg", b"dit is geen foto".to_vec()),
        ("programma.jpg", [b"MZ\x90\x00".as_slice(), &[0; 4_000]].concat()),
        ("programma.png", [b"\x7fELF\x02\x01\x01".as_slice(), &[0; 4_000]].concat()),
        ("pagina.pdf", b"<html><script>alert(1)</script></html>".to_vec()),
        ("tekening.png", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".to_vec()),
        ("beweegt.gif", b"GIF89a\x01\x00\x01\x00\x80\x00\x00".to_vec()),
        ("ingepakt.pdf", [b"PK\x03\x04".as_slice(), &[0; 4_000]].concat()),
        ("brief.docx", [b"PK\x03\x04\x14\x00\x06\x00".as_slice(), &[0; 4_000]].concat()),
        ("scan.tiff", [b"II\x2a\x00".as_slice(), &[0; 4_000]].concat()),
        ("scan.bmp", [b"BM".as_slice(), &[0; 4_000]].concat()),
        ("foto.webp", b"RIFF\x24\x00\x00\x00WEBPVP8 ".to_vec()),
        ("foto.heic", [b"\0\0\0\x18ftypheic".as_slice(), &[0; 4_000]].concat()),
        ("foto.avif", [b"\0\0\0\x18ftypavif".as_slice(), &[0; 4_000]].concat()),
        ("film.mp4", [b"\0\0\0\x18ftypisom".as_slice(), &[0; 4_000]].concat()),
        ("half.jpg", photo[..photo.len() / 2].to_vec()),
        ("zonder-einde.jpg", photo[..photo.len() - 2].to_vec()),
        ("alleen-begin.jpg", photo[..20].to_vec()),
        ("ruis.jpg", [b"\xff\xd8\xff\xe0".as_slice(), &drawing].concat()),
        ("reus.jpg", sof),
        ("half.png", drawing[..drawing.len() / 2].to_vec()),
        ("zonder-einde.png", drawing[..drawing.len() - 12].to_vec()),
        ("bom.png", resized(&drawing, 20_000, 20_000)),
        ("reus.png", resized(&drawing, 0x7fff_ffff, 0x7fff_ffff)),
        ("niets.png", resized(&drawing, 0, 0)),
        ("kapot.png", broken_sum),
        ("te-groot.jpg", [photo.as_slice(), &vec![0; 21 * 1024 * 1024]].concat()),
        ("nullen.pdf", vec![0; 1024 * 1024]),
        ("half.pdf", paper[..paper.len() / 2].to_vec()),
        ("alleen-begin.pdf", b"%PDF-1.7".to_vec()),
        ("op-slot.pdf", [paper.as_slice(), b"\ntrailer<</Encrypt 9 0 R>>"].concat()),
        ("programma.pdf", pdf(1, &[("OpenAction", action("JavaScript"))], &[])),
        ("start.pdf", pdf(1, &[("OpenAction", plain("Launch"))], &[])),
        ("stuurt.pdf", pdf(1, &[("OpenAction", plain("SubmitForm"))], &[])),
        ("bijlage.pdf", pdf(1, &[("Names", Object::Dictionary(dictionary! { "EmbeddedFiles" => 1 }))], &[])),
        ("formulier.pdf", pdf(1, &[("AcroForm", Object::Dictionary(dictionary! { "XFA" => 1 }))], &[])),
        (
            "blad-programma.pdf",
            pdf(1, &[], &[("AA", Object::Dictionary(dictionary! { "O" => action("JavaScript") }))]),
        ),
        ("paperclip.pdf", pdf(1, &[], &[("Annots", annotation("FileAttachment"))])),
        ("film.pdf", pdf(1, &[], &[("Annots", annotation("RichMedia"))])),
        ("zonder-bladen.pdf", pdf(0, &[], &[])),
        ("boek.pdf", pdf(201, &[], &[])),
        ("diep.pdf", deep.concat()),
        ("rond.pdf", turning.to_vec()),
    ]
}

/// What people do send. Every one of them has to be kept.
pub(crate) fn honest() -> Vec<Named> {
    let plain = jpeg(scene(400, 300));
    let drawing = png(scene(400, 300));
    let page = Object::Array(vec![0.into(), "Fit".into()]);
    let colour =
        ImageBuffer::from_fn(200, 100, |x, _| Rgb([u16::try_from(x).expect("small") * 300, 0, 40_000]));
    vec![
        ("paspoort.jpg", photo()),
        ("gewoon.jpg", plain.clone()),
        ("ondersteboven.jpg", with_segment(&plain, &exif(3))),
        ("gespiegeld.jpg", with_segment(&plain, &exif(7))),
        ("grijs.jpg", jpeg(GrayImage::from_pixel(300, 200, image::Luma([120])))),
        ("bewegende foto.jpg", [plain.as_slice(), b"\0\0\0\x18ftypmp42 een film erachter"].concat()),
        ("verkeerde naam.pdf", jpeg(scene(200, 300))),
        ("zonder naam", side(40)),
        ("حواز سفر.jpg", side(50)),
        ("tekening.png", drawing.clone()),
        ("doorzichtig.png", png(RgbaImage::from_pixel(120, 80, Rgba([10, 20, 30, 128])))),
        ("grijs.png", png(GrayImage::from_pixel(300, 200, image::Luma([200])))),
        ("diep.png", png(DynamicImage::ImageRgb16(colour))),
        ("met tekst.png", chunk(&drawing, b"tEXt", format!("Author\0{CANARY}").as_bytes())),
        ("lang.png", png(RgbImage::from_pixel(900, 9_000, Rgb([250, 250, 240])))),
        ("brief.pdf", pdf(1, &[], &[])),
        ("dossier.pdf", pdf(200, &[("OpenAction", page)], &[])),
    ]
}
