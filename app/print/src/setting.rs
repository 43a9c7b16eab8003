//! Words become lines of glyphs.

use crate::{Kind, Words};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use parley::{
    Alignment, AlignmentOptions, BaseDirection, FontContext, FontFamily, FontFamilyName, LayoutContext,
    LineHeight, OverflowWrap, StyleProperty,
    fontique::{Blob, Collection, CollectionOptions, SourceCache},
};
use std::{borrow::Cow, collections::HashMap, fmt::Write, ops::Range, rc::Rc, sync::Arc};

/// The fonts, each for letters that those before it lack: Latin, Cyrillic and Greek; Arabic with the letters of Persian,
/// Pashto, Sorani and Urdu; Ge'ez.
const FONTS: [(&str, &[u8]); 3] = [
    ("Noto Sans", include_bytes!("../fonts/NotoSans-Regular.ttf")),
    ("Noto Naskh Arabic", include_bytes!("../fonts/NotoNaskhArabic-Regular.ttf")),
    ("Noto Sans Ethiopic", include_bytes!("../fonts/NotoSansEthiopic-Regular.ttf")),
];

/// How large words are; lengths on paper are in points, 72 to the inch.
#[derive(Clone, Copy)]
pub(crate) struct Size {
    pub(crate) letters: f32,
    /// From one line to the next, whatever the script: then a name and its value stand on one line.
    pub(crate) line: f32,
}

/// The words of one line, from its left end.
pub(crate) struct Line {
    /// In the order of reading.
    pub(crate) strokes: Vec<Stroke>,
}

/// Glyphs of one font and one kind beside each other.
pub(crate) struct Stroke {
    pub(crate) x: f32,
    pub(crate) glyphs: Vec<KrillaGlyph>,
    /// What the ranges of the glyphs are in.
    pub(crate) text: Rc<str>,
    pub(crate) font: Font,
    pub(crate) letters: f32,
    pub(crate) kind: Kind,
    /// Where in the text it begins.
    start: usize,
}

/// Words that were set.
pub(crate) struct Set {
    pub(crate) lines: Vec<Line>,
    /// Whether a letter stands there as its code.
    pub(crate) undrawn: bool,
}

pub(crate) struct Setter {
    fonts: FontContext,
    layouts: LayoutContext<usize>,
    /// The fonts of the PDF, by the id that the typesetter gave them.
    embedded: HashMap<u64, Font>,
    direction: BaseDirection,
}

impl Setter {
    pub(crate) fn new(right_to_left: bool) -> Self {
        // Only our own fonts: a file must not differ from machine to machine.
        let options = CollectionOptions { shared: false, system_fonts: false };
        let mut collection = Collection::new(options);
        for (_, bytes) in FONTS {
            collection.register_fonts(Blob::new(Arc::new(bytes)), None);
        }
        Self {
            fonts: FontContext { collection, source_cache: SourceCache::default() },
            layouts: LayoutContext::new(),
            embedded: HashMap::new(),
            direction: if right_to_left { BaseDirection::Rtl } else { BaseDirection::Ltr },
        }
    }

    /// The words in lines that are at most so wide, each beginning where the sheet's language begins.
    pub(crate) fn set(&mut self, words: &Words, size: Size, width: f32) -> Set {
        let mut undrawn = false;
        let mut runs: Vec<String> = words.0.iter().map(|run| plain(&run.text, &mut undrawn)).collect();
        loop {
            let (text, ranges) = joined(words, &runs);
            let (lines, missing) = self.lines(words, &text, &ranges, size, width);
            if missing.is_empty() {
                return Set { lines, undrawn };
            }
            undrawn = true;
            // Codes are letters of the first font, so that this comes to an end.
            for (run, (before, range)) in runs.iter_mut().zip(ranges) {
                let own = &text[range.start + before..range.end];
                let mut coded = String::with_capacity(own.len());
                for (at, c) in own.char_indices().take_while(|(at, _)| *at < run.len()) {
                    let at = range.start + before + at;
                    if !missing.iter().any(|missing| missing.contains(&at)) {
                        coded.push(c);
                    } else if !is_invisible(c) {
                        // What steered letters that are not drawn has nothing to steer any more.
                        code(&mut coded, c);
                    }
                }
                *run = coded;
            }
        }
    }

    /// The lines, and the parts of the text that no font has.
    fn lines(
        &mut self,
        words: &Words,
        text: &str,
        ranges: &[(usize, Range<usize>)],
        size: Size,
        width: f32,
    ) -> (Vec<Line>, Vec<Range<usize>>) {
        let families = FONTS.map(|(name, _)| FontFamilyName::Named(Cow::Borrowed(name)));
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.set_base_direction(self.direction);
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(Cow::Borrowed(&families))));
        builder.push_default(StyleProperty::FontSize(size.letters));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(size.line)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
        for (place, (_, range)) in ranges.iter().enumerate() {
            builder.push(StyleProperty::Brush(place), range.clone());
        }
        for range in arabic(text) {
            builder.push(StyleProperty::FontSize(size.letters * ARABIC), range);
        }
        let mut layout = builder.build(text);
        layout.break_all_lines(Some(width));
        layout.align(Alignment::Start, AlignmentOptions::default());

        let shared: Rc<str> = text.into();
        let (mut lines, mut missing) = (Vec::new(), Vec::new());
        for line in layout.lines() {
            let mut x = line.metrics().offset;
            let mut strokes: Vec<Stroke> = Vec::new();
            for run in line.runs() {
                let (font, letters) = (self.embedded(run.font()), run.font_size());
                let mut current: Option<usize> = None;
                // In a run from right to left the rest of a ligature comes before its begin.
                let mut rest: Option<usize> = None;
                for cluster in run.visual_clusters() {
                    let mut range = cluster.text_range();
                    if cluster.is_ligature_continuation() {
                        if cluster.is_rtl() {
                            rest = Some(rest.map_or(range.end, |end| end.max(range.end)));
                        } else if let Some(glyph) =
                            strokes.last_mut().and_then(|stroke| stroke.glyphs.last_mut())
                        {
                            glyph.text_range.end = range.end;
                        }
                        continue;
                    }
                    if let Some(end) = rest.take() {
                        range.end = range.end.max(end);
                    }
                    let kind = cluster.style().brush;
                    let seen = text[range.clone()].chars().any(|c| !is_invisible(c));
                    for glyph in cluster.glyphs() {
                        if !seen {
                            x += glyph.advance;
                            continue;
                        }
                        if glyph.id == 0 {
                            missing.push(range.clone());
                        }
                        if current != Some(kind) {
                            current = Some(kind);
                            strokes.push(Stroke {
                                x,
                                glyphs: Vec::new(),
                                text: Rc::clone(&shared),
                                font: font.clone(),
                                letters,
                                kind: words.0.get(kind).map_or(Kind::Said, |run| run.kind.clone()),
                                start: range.start,
                            });
                        }
                        let stroke = strokes.last_mut().expect("one was begun");
                        stroke.start = stroke.start.min(range.start);
                        stroke.glyphs.push(KrillaGlyph::new(
                            GlyphId::new(glyph.id),
                            glyph.advance / letters,
                            glyph.x / letters,
                            glyph.y / letters,
                            0.0,
                            range.clone(),
                            None,
                        ));
                        x += glyph.advance;
                    }
                }
            }
            strokes.sort_by_key(|stroke| stroke.start);
            lines.push(Line { strokes });
        }
        (lines, missing)
    }

    fn embedded(&mut self, font: &parley::FontData) -> Font {
        let known = self.embedded.entry(font.data.id()).or_insert_with(|| {
            let bytes: Arc<dyn AsRef<[u8]> + Send + Sync> = Arc::new(font.data.clone());
            Font::new(bytes.into(), font.index).expect("the fonts in this crate are fonts")
        });
        known.clone()
    }
}

/// The text of all runs, with for each what stands before it to keep it apart, in bytes, and where it is.
///
/// What somebody wrote may turn the order of letters, on purpose or not; between isolates it turns only its own.
fn joined(words: &Words, runs: &[String]) -> (String, Vec<(usize, Range<usize>)>) {
    const LEFT_TO_RIGHT: &str = "\u{2066}";
    const RIGHT_TO_LEFT: &str = "\u{2067}";
    const AS_IT_BEGINS: &str = "\u{2068}";
    const END: &str = "\u{2069}";
    let mut text = String::new();
    let ranges = words.0.iter().zip(runs).map(|(run, own)| {
        let start = text.len();
        let before = match &run.kind {
            Kind::Said => "",
            Kind::Foreign(language) if language.right_to_left => RIGHT_TO_LEFT,
            Kind::Foreign(_) | Kind::Code => LEFT_TO_RIGHT,
            Kind::Own => AS_IT_BEGINS,
        };
        text.push_str(before);
        text.push_str(own);
        if !before.is_empty() {
            text.push_str(END);
        }
        (before.len(), start..text.len())
    });
    let ranges = ranges.collect();
    (text, ranges)
}

/// The text without what has no look and no place on paper, and without ends of isolates that it did not begin itself.
/// A control character has no letter in any font, so it stands there as its code.
fn plain(text: &str, undrawn: &mut bool) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut open = 0_usize;
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\n' => {
                // A line of its own begins without anything open.
                (0..open).for_each(|_| plain.push('\u{2069}'));
                open = 0;
                plain.push(c);
            }
            '\t' => plain.push(' '),
            '\u{ad}' | '\u{feff}' => {}
            '\u{2066}'..='\u{2068}' => {
                open += 1;
                plain.push(c);
            }
            '\u{2069}' if open == 0 => {}
            '\u{2069}' => {
                open -= 1;
                plain.push(c);
            }
            c if c.is_control() || is_no_character(c) => {
                *undrawn = true;
                code(&mut plain, c);
            }
            c => plain.push(c),
        }
    }
    (0..open).for_each(|_| plain.push('\u{2069}'));
    plain
}

/// Whether it is one of the code points that Unicode keeps free of characters, and that no PDF may hold.
fn is_no_character(c: char) -> bool {
    let number = u32::from(c);
    number & 0xfffe == 0xfffe || (0xfdd0..=0xfdef).contains(&number)
}

/// The Arabic font draws its letters small beside those of the others.
const ARABIC: f32 = 1.2;

/// Where the text is in Arabic letters.
fn arabic(text: &str) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices() {
        let is_arabic = matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}'
            | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
        if is_arabic {
            let end = at + c.len_utf8();
            match ranges.last_mut() {
                Some(last) if last.end == at => last.end = end,
                _ => ranges.push(at..end),
            }
        }
    }
    ranges
}

/// Whether it only steers the letters around it: joiners, marks of direction, selectors of a variant, ends of lines.
fn is_invisible(c: char) -> bool {
    matches!(c, '\n' | '\u{b}'..='\r' | '\u{85}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}')
}

/// A character as its code, `[U+1F600]`.
fn code(text: &mut String, c: char) {
    write!(text, "[U+{:04X}]", u32::from(c)).expect("text grows");
}
