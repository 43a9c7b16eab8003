//! What was put on a sheet stands in the PDF, in every script, and nothing else does.

use lopdf::Document;
use print::{Block, Kind, Language, Run, Sheet, Words, pdf};
use proptest::prelude::*;

fn said(text: &str) -> Words {
    Words::of(Kind::Said, text)
}

fn own(text: &str) -> Words {
    Words::of(Kind::Own, text)
}

fn sheet(tag: &str, right_to_left: bool, blocks: Vec<Block>) -> Sheet {
    let language = Language { tag: tag.to_owned(), right_to_left };
    Sheet { language, title: "A title".to_owned(), undrawn: said("NOT DRAWN"), blocks }
}

fn read(sheet: &Sheet) -> Document {
    Document::load_mem(&pdf(sheet).expect("it can be printed")).expect("it is a PDF")
}

/// The letters of all pages in the order in which they are drawn, without what stands between words.
fn letters(document: &Document) -> String {
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let text = document.extract_text(&pages).expect("it has text");
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Letters from right to left are drawn from the last one to the first.
fn drawn(text: &str) -> [String; 2] {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let turned = text.chars().rev().collect();
    [text, turned]
}

#[test]
fn names_in_every_script_stand_in_a_sheet_of_any_direction() {
    let names = [
        "Ångström Łukasz Şerîf Ñandú",
        "Тарас Шевченко Ґ Ї Є",
        "سلام",
        "حداد",
        "پژچگ",
        "ښځړڼټ",
        "ڕۆژێ",
        "ትግርኛ ሰላም፡ ገብረሚካኤል",
        "አማርኛ",
        "+31 6 12345678",
    ];
    for (tag, right_to_left) in [("nl", false), ("ar", true), ("ti", false)] {
        let pairs = names.iter().map(|name| (said("Naam"), own(name))).collect();
        let text = letters(&read(&sheet(tag, right_to_left, vec![Block::Record(pairs)])));
        for name in names {
            assert!(drawn(name).iter().any(|drawn| text.contains(drawn)), "{name} is not in {text}");
        }
        assert!(!text.contains("NOTDRAWN"), "{text}");
    }
}

#[test]
fn a_letter_without_a_font_stands_as_its_code_and_the_page_says_so() {
    let strange = own("a😀b\u{7}c日\u{feff}\u{200d}d");
    let many = (0..60).map(|_| Block::Paragraph(said("plain"))).collect::<Vec<_>>();
    let blocks = [vec![Block::Paragraph(strange)], many].concat();
    let text = letters(&read(&sheet("nl", false, blocks)));
    assert!(text.contains("a[U+1F600]b[U+0007]c[U+65E5]d"), "{text}");
    assert_eq!(text.matches("NOTDRAWN").count(), 1, "only the page where it happens says so: {text}");
}

#[test]
fn what_somebody_wrote_turns_no_other_words() {
    // An override that is not ended, and an end of an isolate that was not begun.
    for name in ["\u{202e}abc", "\u{2069}\u{202e}abc", "\u{2067}\u{202e}abc"] {
        let row = Words(vec![
            Run { text: name.to_owned(), kind: Kind::Own },
            Run { text: " after".to_owned(), kind: Kind::Said },
        ]);
        let text = letters(&read(&sheet("nl", false, vec![Block::Paragraph(row)])));
        assert!(text.starts_with("cbaafter"), "{name:?} became {text}");
    }
}

#[test]
fn the_file_is_tagged_and_says_its_language_and_nothing_of_who_made_it() {
    let foreign = Kind::Foreign(Language { tag: "nl".to_owned(), right_to_left: false });
    let blocks = vec![
        Block::Title(said("عنوان")),
        Block::Heading(said("جزء")),
        Block::List(vec![said("واحد"), Words::of(foreign, "twee")]),
        Block::Record(vec![(said("رمز"), Words::of(Kind::Code, "handed-in"))]),
    ];
    let bytes = pdf(&sheet("ar", true, blocks)).expect("it can be printed");
    let text = String::from_utf8_lossy(&bytes);
    for has in ["/Lang(ar)", "/Marked true", "/S/H1", "/S/H2", "/S/LI", "/S/LBody", "pdfuaid:part"] {
        assert!(text.contains(has), "{has}");
    }
    for none in
        ["/JavaScript", "/JS", "/EmbeddedFile", "/OpenAction", "/Author", "/Creator", "/Producer", "/Link"]
    {
        assert!(!text.contains(none), "{none}");
    }
    assert!(Document::load_mem(&bytes).is_ok_and(|document| letters(&document).contains("handed-in")));
}

#[test]
fn long_words_go_on_over_pages_that_have_numbers() {
    let story: Vec<String> = (0..3000).map(|n| format!("w{n}")).collect();
    let blocks = vec![Block::Record(vec![(said("Verhaal"), own(&story.join(" ")))])];
    let document = read(&sheet("nl", false, blocks));
    let pages = document.get_pages().len();
    let text = letters(&document);
    assert!(pages > 3, "{pages} pages");
    let all = story.concat();
    let without: String = text.replace("Verhaal", "");
    // Numbers of pages stand between the words of two pages.
    for word in &story {
        assert!(without.contains(word), "{word}");
    }
    assert_eq!(without.len(), all.len() + pages, "each page has its number");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// Somebody may have written anything; a PDF that cannot be made would take their own file from them.
    #[test]
    fn whatever_somebody_wrote_can_be_printed(
        text in "\\PC{0,40}|[\\u{600}-\\u{6ff}\\u{200b}-\\u{206f}\\u{300}-\\u{36f}\\n\\r ]{0,40}|[\\u{0}-\\u{10ffff}]{0,30}|[a-z😀日\\u{301}\\u{fe0f}\\u{200d}\\u{e0000}-\\u{e007f}]{0,20}",
        right_to_left in any::<bool>(),
    ) {
        let blocks = vec![Block::Title(own(&format!("Title {text}"))), Block::Record(vec![(own(&text), Words::of(Kind::Code, &*text))])];
        prop_assert!(pdf(&sheet("nl", right_to_left, blocks)).is_ok());
    }
}
