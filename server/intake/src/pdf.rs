//! PDF files: read whole, refused when they can do more than be read, and written again without what tells about the writer.

use crate::{Fit, jpeg};
use domain::document::{Examined, Format, PDF_PAGES, Shape, Unfit};
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeSet;

/// Keys under which programs, other files and forms with programs stand (ISO 32000-2).
const ACTIVE_KEYS: [&[u8]; 7] =
    [b"JS", b"JavaScript", b"EmbeddedFiles", b"EmbeddedFile", b"EF", b"RichMediaContent", b"XFA"];
/// Kinds of actions and annotations that do more than go to another page.
const ACTIVE_NAMES: [&[u8]; 12] = [
    b"JavaScript",
    b"Launch",
    b"SubmitForm",
    b"ImportData",
    b"GoToE",
    b"Rendition",
    b"RichMedia",
    b"RichMediaExecute",
    b"FileAttachment",
    b"EmbeddedFile",
    b"Movie",
    b"Sound",
];
/// Keys under which such a kind stands.
const KIND_KEYS: [&[u8]; 3] = [b"S", b"Subtype", b"Type"];
/// Keys that tell who made the file, with what, and when.
const TELLING: [&[u8]; 3] = [b"Metadata", b"PieceInfo", b"LastModified"];

pub(crate) fn is(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-")
}

pub(crate) fn examine(sent: &[u8]) -> Result<Fit, Unfit> {
    // lopdf opens files with an empty password by itself, so that is asked of the bytes first.
    if contains(sent, b"/Encrypt") {
        return Err(Unfit::Locked);
    }
    let mut document = Document::load_mem(sent).map_err(|_| Unfit::Damaged)?;
    if document.trailer.has(b"Encrypt") || document.is_encrypted() {
        return Err(Unfit::Locked);
    }
    if document.objects.values().any(is_active) {
        return Err(Unfit::Active);
    }
    let pages = pages(&document)?;
    clean(&mut document);
    let mut copy = Vec::new();
    document.save_to(&mut copy).map_err(|_| Unfit::Damaged)?;
    drop(document);
    // What was written must be readable, or somebody would be shown an empty page and think that this was all.
    let again = Document::load_mem(&copy).map_err(|_| Unfit::Damaged)?;
    if again.get_pages().len() != pages {
        return Err(Unfit::Damaged);
    }
    let examined =
        Examined { format: Format::Pdf, shape: Shape::Pages(pages), copy_bytes: copy.len() as u64 };
    Ok((examined, copy))
}

fn contains(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

/// How many pages there are, each of them readable.
fn pages(document: &Document) -> Result<usize, Unfit> {
    let pages = document.get_pages();
    if pages.is_empty() {
        return Err(Unfit::Damaged);
    }
    if pages.len() > PDF_PAGES {
        return Err(Unfit::TooManyPages);
    }
    if pages.values().any(|page| document.get_dictionary(*page).is_err()) {
        return Err(Unfit::Damaged);
    }
    Ok(pages.len())
}

/// Calls `look` for every dictionary in `object`, however deep, until it says yes.
fn any_dictionary(object: &Object, look: impl Fn(&Dictionary) -> bool) -> bool {
    // Its own list instead of calls within calls: a file decides how deep it goes.
    let mut waiting = vec![object];
    while let Some(object) = waiting.pop() {
        let dictionary = match object {
            Object::Array(items) => {
                waiting.extend(items);
                continue;
            }
            Object::Dictionary(dictionary) => dictionary,
            Object::Stream(stream) => &stream.dict,
            _ => continue,
        };
        if look(dictionary) {
            return true;
        }
        waiting.extend(dictionary.iter().map(|(_, value)| value));
    }
    false
}

/// Whether there is a program, an action or another file in it.
fn is_active(object: &Object) -> bool {
    any_dictionary(object, |dictionary| {
        let key = ACTIVE_KEYS.iter().any(|key| dictionary.has(key));
        let kind = KIND_KEYS.iter().any(|key| {
            dictionary.get(key).and_then(Object::as_name).is_ok_and(|name| ACTIVE_NAMES.contains(&name))
        });
        key || kind
    })
}

/// Takes out what tells about the writer, also in the photos that the pages show, and everything that nothing names any more.
fn clean(document: &mut Document) {
    document.trailer.remove(b"Info");
    for object in document.objects.values_mut() {
        strip(object);
        if let Object::Stream(stream) = object {
            let photo =
                stream.dict.get(b"Filter").and_then(Object::as_name).is_ok_and(|name| name == b"DCTDecode");
            if photo && let Some(content) = jpeg::without_metadata(&stream.content) {
                stream.set_content(content);
            }
        }
    }
    let named = named(document);
    document.objects.retain(|id, _| named.contains(id));
}

fn strip(object: &mut Object) {
    let mut waiting = vec![object];
    while let Some(object) = waiting.pop() {
        let dictionary = match object {
            Object::Array(items) => {
                waiting.extend(items);
                continue;
            }
            Object::Dictionary(dictionary) => dictionary,
            Object::Stream(stream) => &mut stream.dict,
            _ => continue,
        };
        for key in TELLING {
            dictionary.remove(key);
        }
        waiting.extend(dictionary.iter_mut().map(|(_, value)| value));
    }
}

/// Everything that can be reached from the trailer.
fn named(document: &Document) -> BTreeSet<ObjectId> {
    let mut named = BTreeSet::new();
    let mut waiting: Vec<&Object> = document.trailer.iter().map(|(_, value)| value).collect();
    while let Some(object) = waiting.pop() {
        match object {
            Object::Reference(id) if named.insert(*id) => waiting.extend(document.objects.get(id)),
            Object::Array(items) => waiting.extend(items),
            Object::Dictionary(dictionary) => waiting.extend(dictionary.iter().map(|(_, value)| value)),
            Object::Stream(stream) => waiting.extend(stream.dict.iter().map(|(_, value)| value)),
            _ => {}
        }
    }
    named
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::{Stream, dictionary};

    /// A document of so many empty pages, with what `more` puts into its catalog.
    fn written(pages: usize, more: &[(&str, Object)]) -> Vec<u8> {
        let mut document = Document::with_version("1.7");
        let tree = document.new_object_id();
        let kids: Vec<Object> = (0..pages)
            .map(|_| {
                let content = document.add_object(Stream::new(dictionary! {}, b"BT ET".to_vec()));
                document
                    .add_object(dictionary! {
                        "Type" => "Page", "Parent" => tree, "Contents" => content,
                        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
                    })
                    .into()
            })
            .collect();
        let count = i64::try_from(pages).unwrap();
        let node = dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count };
        document.objects.insert(tree, Object::Dictionary(node));
        let xmp = Stream::new(dictionary! { "Type" => "Metadata" }, b"<x>Kanarie</x>".to_vec());
        let metadata = document.add_object(xmp);
        let mut catalog = dictionary! { "Type" => "Catalog", "Pages" => tree, "Metadata" => metadata };
        for (key, value) in more {
            catalog.set(*key, value.clone());
        }
        let root = document.add_object(catalog);
        let author = Object::string_literal("Kanarie");
        let info = document.add_object(dictionary! { "Author" => author });
        document.trailer.set("Root", root);
        document.trailer.set("Info", info);
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn the_copy_has_the_pages_and_not_the_writer() {
        let sent = written(3, &[]);
        assert!(contains(&sent, b"Kanarie"));
        let (examined, copy) = examine(&sent).unwrap();
        assert_eq!(examined.shape, Shape::Pages(3));
        assert!(!contains(&copy, b"Kanarie"));
        let (again, _) = examine(&copy).unwrap();
        assert_eq!(again.shape, Shape::Pages(3), "the copy is a file that would be kept");
    }

    #[test]
    fn what_can_do_more_than_be_read_is_refused() {
        let script = dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("app.alert(1)") };
        let launch = dictionary! { "S" => "Launch", "F" => Object::string_literal("cmd.exe") };
        let files = dictionary! { "EmbeddedFiles" => dictionary! {} };
        for (key, value) in [("OpenAction", script), ("OpenAction", launch), ("Names", files)] {
            let sent = written(1, &[(key, Object::Dictionary(value))]);
            assert_eq!(examine(&sent).map(drop), Err(Unfit::Active), "{key}");
        }
        let to_a_page = Object::Array(vec![0.into(), "Fit".into()]);
        assert!(
            examine(&written(1, &[("OpenAction", to_a_page)])).is_ok(),
            "opening at a page is no program"
        );
    }

    #[test]
    fn no_page_too_many_pages_and_half_a_file_are_refused() {
        assert_eq!(examine(&written(0, &[])).map(drop), Err(Unfit::Damaged));
        assert!(examine(&written(PDF_PAGES, &[])).is_ok());
        assert_eq!(examine(&written(PDF_PAGES + 1, &[])).map(drop), Err(Unfit::TooManyPages));
        let whole = written(2, &[]);
        assert_eq!(examine(&whole[..whole.len() / 2]).map(drop), Err(Unfit::Damaged));
        let locked = [&whole[..], b"\n/Encrypt 9 0 R"].concat();
        assert_eq!(examine(&locked).map(drop), Err(Unfit::Locked));
    }
}
