//! A way as a drawing: steps as boxes from above to below in the order of reading, and an arrow for each way on.
//!
//! It is drawn for the eye alone: every word of it stands in the text below, which grows with the letters of the reader and
//! is read aloud. Shapes are drawn for reading from the left and turned over for reading from the right.

use std::fmt::Write;

/// A step in the drawing.
pub(super) struct Place {
    pub(super) name: String,
    /// The procedure ends here.
    pub(super) end: bool,
    pub(super) ways: Vec<Way>,
}

/// A way on from a step.
pub(super) struct Way {
    /// The place it leads to, from 0; `None` outside of the drawing.
    pub(super) to: Option<usize>,
    /// Whether it is the usual one; others come on a condition.
    pub(super) plain: bool,
}

/// All lengths are in units of the drawing, of which a letter is 14 high.
const WIDTH: f32 = 320.0;
const LEFT: f32 = 4.0;
const BOX: f32 = 262.0;
const LETTER: f32 = 14.0;
const LINE: f32 = 19.0;
const PADDING: f32 = 9.0;
const BETWEEN: f32 = 22.0;
/// Where the words begin, behind the number.
const WORDS: f32 = 40.0;
/// How far apart arrows beside the boxes are.
const LANE: f32 = 9.0;

/// A box with its lines of words.
struct Drawn {
    top: f32,
    height: f32,
    lines: Vec<String>,
}

impl Drawn {
    fn bottom(&self) -> f32 {
        self.top + self.height
    }

    fn middle(&self) -> f32 {
        self.top + self.height / 2.0
    }
}

/// The drawing as SVG, hidden from who has it read aloud.
pub(super) fn drawing(places: &[Place], right_to_left: bool) -> String {
    let boxes = boxes(places);
    let height = boxes.last().map_or(0.0, Drawn::bottom) + 4.0;
    let mut shapes = String::new();
    let mut text = String::new();
    for (number, (place, drawn)) in (1..).zip(places.iter().zip(&boxes)) {
        shape(&mut shapes, place, drawn);
        words(&mut text, number, drawn, right_to_left);
    }
    arrows(&mut shapes, places, &boxes);
    let turned =
        if right_to_left { format!(" transform=\"matrix(-1 0 0 1 {WIDTH} 0)\"") } else { String::new() };
    format!(
        "<svg class=\"ww-way-map\" viewBox=\"0 0 {WIDTH} {height}\" aria-hidden=\"true\" focusable=\"false\" \
         fill=\"none\" stroke=\"currentColor\"><g{turned}>{shapes}</g><g fill=\"currentColor\" stroke=\"none\" \
         font-size=\"{LETTER}\">{text}</g></svg>"
    )
}

fn boxes(places: &[Place]) -> Vec<Drawn> {
    let mut top = 4.0;
    let mut boxes = Vec::new();
    for place in places {
        let lines = wrapped(&place.name);
        #[expect(clippy::cast_precision_loss, reason = "a name has some lines")]
        let height = lines.len() as f32 * LINE + 2.0 * PADDING;
        boxes.push(Drawn { top, height, lines });
        top += height + BETWEEN;
    }
    boxes
}

/// The box, the ring of its number, and a second line around an end.
fn shape(shapes: &mut String, place: &Place, drawn: &Drawn) {
    let Drawn { top, height, .. } = drawn;
    let width = if place.end { 3.0 } else { 1.5 };
    write!(
        shapes,
        "<rect x=\"{LEFT}\" y=\"{top}\" width=\"{BOX}\" height=\"{height}\" rx=\"6\" stroke-width=\"{width}\"/>\
         <circle cx=\"{}\" cy=\"{}\" r=\"11\"/>",
        LEFT + 19.0,
        drawn.middle(),
    )
    .expect("text grows");
}

fn words(text: &mut String, number: usize, drawn: &Drawn, right_to_left: bool) {
    let x = |left: f32| if right_to_left { WIDTH - left } else { left };
    let middle = drawn.middle() + LETTER * 0.35;
    write!(
        text,
        "<text x=\"{}\" y=\"{middle}\" text-anchor=\"middle\" font-weight=\"700\">{number}</text>",
        x(LEFT + 19.0)
    )
    .expect("text grows");
    let mut y = drawn.top + PADDING + LETTER;
    for line in &drawn.lines {
        let line = line.replace('&', "&amp;").replace('<', "&lt;");
        write!(text, "<text x=\"{}\" y=\"{y}\">{line}</text>", x(WORDS)).expect("text grows");
        y += LINE;
    }
}

fn arrows(shapes: &mut String, places: &[Place], boxes: &[Drawn]) {
    // Which parts of which lanes have an arrow already.
    let mut lanes: Vec<Vec<(usize, usize)>> = Vec::new();
    for (from, place) in places.iter().enumerate() {
        let mut leaves = false;
        let mut seen = Vec::new();
        for way in &place.ways {
            let Some(to) = way.to else {
                leaves = true;
                continue;
            };
            if seen.contains(&to) {
                continue;
            }
            seen.push(to);
            let dash = if way.plain { "" } else { " stroke-dasharray=\"4 4\"" };
            if to == from + 1 {
                let (x, y, end) = (LEFT + BOX / 2.0, boxes[from].bottom(), boxes[to].top);
                write!(shapes, "<path d=\"M{x} {y}V{end}\" stroke-width=\"1.5\"{dash}/>")
                    .expect("text grows");
                head(shapes, x, end, Head::Down);
            } else {
                let range = (from.min(to), from.max(to));
                let apart =
                    |lane: &Vec<(usize, usize)>| lane.iter().all(|one| range.1 <= one.0 || one.1 <= range.0);
                let lane = lanes.iter().position(apart).unwrap_or(lanes.len());
                if lane == lanes.len() {
                    lanes.push(Vec::new());
                }
                lanes[lane].push(range);
                #[expect(clippy::cast_precision_loss, reason = "a way has some arrows")]
                let x = (LEFT + BOX + 12.0 + lane as f32 * LANE).min(WIDTH - 2.0);
                // Arrows leave below the middle and arrive above it, so that the two are told apart.
                let (y, end) = (boxes[from].middle() + 5.0, boxes[to].middle() - 5.0);
                let side = LEFT + BOX;
                write!(shapes, "<path d=\"M{side} {y}H{x}V{end}H{side}\" stroke-width=\"1.5\"{dash}/>")
                    .expect("text grows");
                head(shapes, side, end, Head::Back);
            }
        }
        if leaves {
            let (side, y) = (LEFT + BOX, boxes[from].bottom() - 6.0);
            write!(
                shapes,
                "<path d=\"M{side} {y}H{}\" stroke-width=\"1.5\" stroke-dasharray=\"4 4\"/>",
                WIDTH - 2.0
            )
            .expect("text grows");
            head(shapes, WIDTH - 2.0, y, Head::On);
        }
    }
}

#[derive(Clone, Copy)]
enum Head {
    Down,
    Back,
    On,
}

/// The head of an arrow with its point there.
fn head(shapes: &mut String, x: f32, y: f32, head: Head) {
    let path = match head {
        Head::Down => "l-5 -8h10z",
        Head::Back => "l8 -5v10z",
        Head::On => "l-8 -5v10z",
    };
    write!(shapes, "<path d=\"M{x} {y}{path}\" fill=\"currentColor\" stroke=\"none\"/>").expect("text grows");
}

/// The name in lines that fit into a box, as far as one can tell without the font of the reader.
fn wrapped(name: &str) -> Vec<String> {
    let room = (LEFT + BOX - WORDS - 6.0) / LETTER;
    let mut lines = vec![String::new()];
    let mut used = 0.0;
    for word in name.split_whitespace() {
        let wide: f32 = word.chars().map(breadth).sum();
        if used > 0.0 && used + 0.3 + wide > room {
            lines.push(String::new());
            used = 0.0;
        }
        let line = lines.last_mut().expect("one was begun");
        if used > 0.0 {
            line.push(' ');
            used += 0.3;
        }
        line.push_str(word);
        used += wide;
    }
    lines
}

/// How wide a letter is at most in usual fonts, as a part of its height.
fn breadth(letter: char) -> f32 {
    match letter {
        '\u{1200}'..='\u{137f}' => 0.85,
        '\u{600}'..='\u{6ff}' => 0.58,
        letter if letter.is_uppercase() => 0.75,
        _ => 0.58,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(name: &str, ways: &[Option<usize>]) -> Place {
        let ways = ways.iter().map(|to| Way { to: *to, plain: true }).collect();
        Place { name: name.to_owned(), end: false, ways }
    }

    #[test]
    fn long_names_are_parted_and_nothing_of_them_is_lost() {
        for name in ["Gesprek over familie en over de reis naar Nederland", "ቃለ መጠይቕ ብዛዕባ ስድራቤትን ብዛዕባ ጉዕዞን"]
        {
            let lines = wrapped(name);
            assert!(lines.len() > 1, "{lines:?}");
            assert_eq!(lines.join(" "), name);
        }
    }

    #[test]
    fn every_way_has_an_arrow_within_the_drawing() {
        let places = [place("A & B", &[Some(1), Some(2), None]), place("B", &[Some(0)]), place("C", &[])];
        let svg = drawing(&places, false);
        assert_eq!(svg.matches("<path d=\"M").count(), 2 * 4, "an arrow is a line and a head: {svg}");
        assert!(svg.contains("A &amp; B") && svg.contains("aria-hidden"), "{svg}");
        assert!(drawing(&places, true).contains("matrix(-1"));
    }
}
