//! Lines become pages, and pages a tagged PDF.

use crate::{
    Block, Kind, Sheet, Unprintable, Words,
    setting::{Line, Set, Setter, Size, Stroke},
};
use krilla::{
    Document, SerializeSettings,
    color::luma,
    configure::{Accessibility, ConfigurationBuilder},
    destination::XyzDestination,
    geom::{PathBuilder, Point, Rect, Transform},
    metadata::{Metadata, TextDirection},
    outline::{Outline, OutlineNode},
    page::PageSettings,
    paint::{Fill, Stroke as Pen},
    surface::Surface,
    tagging::{Artifact, ArtifactType, ContentTag, ListNumbering, SpanTag, Tag, TagGroup, TagKind, TagTree},
};
use std::num::NonZeroU16;

/// A4, in points.
const WIDTH: f32 = 595.28;
const HEIGHT: f32 = 841.89;
const MARGIN: f32 = 56.0;
const BOTTOM: f32 = HEIGHT - 64.0;
/// Where the page number and the note about letters stand.
const FOOT: f32 = HEIGHT - 52.0;
const ACROSS: f32 = WIDTH - 2.0 * MARGIN;
/// The part of the width that names of things have.
const NAMES: f32 = 150.0;
const GAP: f32 = 14.0;
const BULLET: f32 = 14.0;

const TITLE: Size = Size { letters: 20.0, line: 29.0 };
const HEADING: Size = Size { letters: 14.0, line: 22.0 };
const TEXT: Size = Size { letters: 10.0, line: 16.0 };
const SMALL: Size = Size { letters: 8.5, line: 13.0 };
/// How much of the height of a line is above its letters' foot.
const ABOVE: f32 = 0.7;

pub(crate) fn pdf(sheet: &Sheet) -> Result<Vec<u8>, Unprintable> {
    let configuration = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let configuration = configuration.map_err(|error| Unprintable(format!("{error:?}")))?;
    let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
    let mut pages = Pages::new(sheet, Document::new_with(settings));
    for (place, block) in sheet.blocks.iter().enumerate() {
        pages.block(block, sheet.blocks.get(place + 1));
    }
    pages.finish().map_err(|error| Unprintable(format!("{error:?}")))
}

/// A line at its place on the page that is being filled.
struct Placed {
    /// Which leaf of the tree it belongs to.
    leaf: usize,
    x: f32,
    /// The top of the line.
    y: f32,
    size: Size,
    look: Look,
    line: Line,
}

#[derive(Clone, Copy, PartialEq)]
enum Look {
    Plain,
    /// Drawn with a thin pen around each letter: a second set of fonts would double the program.
    Bold,
}

/// What the tree of the document says of some leaves.
enum Branch {
    Leaf(usize),
    /// What each item is called, and what it is.
    List(ListNumbering, Vec<(usize, usize)>),
}

struct Pages<'a> {
    sheet: &'a Sheet,
    setter: Setter,
    document: Document,
    number: usize,
    /// Where the next line begins.
    y: f32,
    placed: Vec<Placed>,
    /// The heights of thin lines across the page.
    rules: Vec<f32>,
    /// Whether a letter of this page stands there as its code.
    undrawn: bool,
    leaves: Vec<TagGroup>,
    branches: Vec<Branch>,
    outline: Outline,
}

impl<'a> Pages<'a> {
    fn new(sheet: &'a Sheet, document: Document) -> Self {
        Self {
            sheet,
            setter: Setter::new(sheet.language.right_to_left),
            document,
            number: 0,
            y: MARGIN,
            placed: Vec::new(),
            rules: Vec::new(),
            undrawn: false,
            leaves: Vec::new(),
            branches: Vec::new(),
            outline: Outline::new(),
        }
    }

    fn block(&mut self, block: &Block, next: Option<&Block>) {
        match block {
            Block::Title(words) => {
                self.heading(words, TITLE, 1);
                self.y += 6.0;
            }
            Block::Heading(words) => {
                self.y += 14.0;
                // A heading at the foot of a page would be a heading of nothing.
                let next = if let Some(Block::Record(pairs)) = next { whole(pairs) } else { 3.0 * TEXT.line };
                self.room(HEADING.line + next);
                self.heading(words, HEADING, 2);
                self.y += 2.0;
            }
            Block::Paragraph(words) => {
                let leaf = self.leaf(Tag::P.into());
                let set = self.setter.set(words, TEXT, ACROSS);
                self.column(set, leaf, TEXT, Look::Plain);
                self.branches.push(Branch::Leaf(leaf));
                self.y += 6.0;
            }
            Block::List(items) => {
                let bullet = Words::of(Kind::Said, "•");
                let items = items.iter().map(|item| self.pair(&bullet, item, BULLET, Look::Plain)).collect();
                self.branches.push(Branch::List(ListNumbering::Disc, items));
                self.y += 6.0;
            }
            Block::Record(pairs) => self.record(pairs),
        }
    }

    fn heading(&mut self, words: &Words, size: Size, level: u16) {
        let text: String = words.0.iter().map(|run| run.text.as_str()).collect();
        let text = text.replace(['\u{2068}', '\u{2069}', '\u{200f}'], "");
        let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
        let leaf = self.leaf(Tag::Hn(level, Some(text.clone())).into());
        let set = self.setter.set(words, size, ACROSS);
        self.room(size.line);
        let place = Point::from_xy(0.0, self.y);
        self.outline.push_child(OutlineNode::new(text, XyzDestination::new(self.number, place)));
        self.column(set, leaf, size, Look::Bold);
        self.branches.push(Branch::Leaf(leaf));
    }

    /// Names and what they are, in two columns, under a thin line; on one page where it fits on one.
    fn record(&mut self, pairs: &[(Words, Words)]) {
        if pairs.is_empty() {
            return;
        }
        self.room(whole(pairs));
        self.y += 4.0;
        self.rules.push(self.y);
        self.y += 4.0;
        let items = pairs.iter().map(|(name, value)| self.pair(name, value, NAMES, Look::Bold)).collect();
        self.branches.push(Branch::List(ListNumbering::None, items));
    }

    /// A name, in a column of its own, with what it is beside it; both may go on on the next page.
    fn pair(&mut self, name: &Words, value: &Words, names: f32, look: Look) -> (usize, usize) {
        let leaves = (self.leaf(Tag::Lbl.into()), self.leaf(Tag::LBody.into()));
        let gap = if look == Look::Bold { GAP } else { 0.0 };
        let rest = ACROSS - names - gap;
        let (name, value) = (self.setter.set(name, TEXT, names), self.setter.set(value, TEXT, rest));
        let undrawn = name.undrawn || value.undrawn;
        // The first column is where reading begins.
        let (x, beside) = if self.sheet.language.right_to_left {
            (WIDTH - MARGIN - names, MARGIN)
        } else {
            (MARGIN, MARGIN + names + gap)
        };
        let (mut name, mut value) = (name.lines.into_iter(), value.lines.into_iter());
        loop {
            let line = (name.next(), value.next());
            if let (None, None) = line {
                return leaves;
            }
            self.room(TEXT.line);
            self.undrawn |= undrawn;
            if let Some(line) = line.0 {
                self.put(line, leaves.0, x, TEXT, look);
            }
            if let Some(line) = line.1 {
                self.put(line, leaves.1, beside, TEXT, Look::Plain);
            }
            self.y += TEXT.line;
        }
    }

    /// Words over the whole width.
    fn column(&mut self, set: Set, leaf: usize, size: Size, look: Look) {
        for line in set.lines {
            self.room(size.line);
            self.undrawn |= set.undrawn;
            self.put(line, leaf, MARGIN, size, look);
            self.y += size.line;
        }
    }

    fn put(&mut self, line: Line, leaf: usize, x: f32, size: Size, look: Look) {
        self.placed.push(Placed { leaf, x, y: self.y, size, look, line });
    }

    fn leaf(&mut self, tag: TagKind) -> usize {
        self.leaves.push(TagGroup::new(tag));
        self.leaves.len() - 1
    }

    /// Begins a new page if so much does not fit on this one any more.
    fn room(&mut self, height: f32) {
        if self.y + height > BOTTOM && self.y > MARGIN {
            self.turn();
        }
    }

    /// Draws what was placed on this page, and begins the next one.
    fn turn(&mut self) {
        let note = std::mem::take(&mut self.undrawn).then(|| {
            let leaf = self.leaf(Tag::P.into());
            self.branches.push(Branch::Leaf(leaf));
            (leaf, self.setter.set(&self.sheet.undrawn, SMALL, ACROSS - 60.0))
        });
        if let Some((leaf, set)) = note {
            self.y = FOOT;
            let x = if self.sheet.language.right_to_left { MARGIN + 60.0 } else { MARGIN };
            for line in set.lines {
                self.put(line, leaf, x, SMALL, Look::Plain);
                self.y += SMALL.line;
            }
        }
        let number = Words::of(Kind::Said, (self.number + 1).to_string());
        let number = self.setter.set(&number, SMALL, 20.0);

        let settings = PageSettings::from_wh(WIDTH, HEIGHT).expect("A4 is a size");
        let mut page = self.document.start_page_with(settings);
        let mut surface = page.surface();
        for placed in self.placed.drain(..) {
            for stroke in &placed.line.strokes {
                let language = match &stroke.kind {
                    Kind::Foreign(language) => Some(language.tag.as_str()),
                    Kind::Said | Kind::Own | Kind::Code => None,
                };
                let tag = ContentTag::Span(SpanTag::empty().with_lang(language));
                let part = surface.start_tagged(tag);
                draw(&mut surface, stroke, placed.x, placed.y, placed.size, placed.look);
                surface.end_tagged();
                self.leaves[placed.leaf].push(part);
            }
        }
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
        surface.set_stroke(None);
        surface.set_fill(Some(Fill { paint: luma::Color::new(0xb0).into(), ..Fill::default() }));
        for y in self.rules.drain(..) {
            let mut path = PathBuilder::new();
            path.push_rect(Rect::from_xywh(MARGIN, y, ACROSS, 0.5).expect("a line has a size"));
            if let Some(path) = path.finish() {
                surface.draw_path(&path);
            }
        }
        surface.end_tagged();
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::PageNumber)));
        let x = if self.sheet.language.right_to_left { MARGIN } else { WIDTH - MARGIN - 20.0 };
        for stroke in number.lines.iter().flat_map(|line| &line.strokes) {
            draw(&mut surface, stroke, x, FOOT, SMALL, Look::Plain);
        }
        surface.end_tagged();
        surface.finish();
        page.finish();
        self.number += 1;
        self.y = MARGIN;
    }

    fn finish(mut self) -> krilla::error::KrillaResult<Vec<u8>> {
        self.turn();
        let language = &self.sheet.language;
        let direction =
            if language.right_to_left { TextDirection::RightToLeft } else { TextDirection::LeftToRight };
        self.document.set_metadata(
            Metadata::new()
                .title(self.sheet.title.clone())
                .language(language.tag.clone())
                .text_direction(direction),
        );
        self.document.set_outline(self.outline);
        let mut leaves: Vec<Option<TagGroup>> = self.leaves.into_iter().map(Some).collect();
        let mut take = |leaf: usize| leaves[leaf].take().expect("each leaf is on one branch");
        let mut tree = TagTree::new().with_lang(Some(language.tag.clone()));
        for branch in self.branches {
            match branch {
                Branch::Leaf(leaf) => tree.push(take(leaf)),
                Branch::List(numbering, items) => {
                    let mut list = TagGroup::new(Tag::L(numbering));
                    for (name, value) in items {
                        let mut item = TagGroup::new(Tag::LI);
                        item.push(take(name));
                        item.push(take(value));
                        list.push(item);
                    }
                    tree.push(list);
                }
            }
        }
        self.document.set_tag_tree(tree);
        self.document.finish()
    }
}

/// The height of a record of short words, at most half a page: so much of it stays together.
#[expect(clippy::cast_precision_loss, reason = "a record has some tens of pairs")]
fn whole(pairs: &[(Words, Words)]) -> f32 {
    (pairs.len() as f32 * TEXT.line + 8.0).min((BOTTOM - MARGIN) / 2.0)
}

/// Draws glyphs on a line with its left end at `x` and its top at `y`.
fn draw(surface: &mut Surface<'_>, stroke: &Stroke, x: f32, y: f32, size: Size, look: Look) {
    let start = Point::from_xy(x + stroke.x, y + size.line * ABOVE);
    surface.set_fill(Some(Fill::default()));
    surface.set_stroke((look == Look::Bold).then(|| Pen { width: size.letters * 0.035, ..Pen::default() }));
    // Codes lean over, so that they are told from words without colour.
    let lean = stroke.kind == Kind::Code;
    if lean {
        surface.push_transform(&Transform::from_row(1.0, 0.0, -0.2, 1.0, 0.2 * start.y, 0.0));
    }
    surface.draw_glyphs(start, &stroke.glyphs, stroke.font.clone(), &stroke.text, stroke.letters, false);
    if lean {
        surface.pop();
    }
}
