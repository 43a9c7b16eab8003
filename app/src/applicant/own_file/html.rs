//! The file to read as HTML that needs nothing else: it streams, and fits any screen.

use super::{reading, walk::Part};
use jiff::Timestamp;
use locales::{Tr, msg::own_file as words};
use print::{Block, Kind, Run, Words};

const STYLE: &str = "body{font-family:system-ui,sans-serif;line-height:1.5;max-width:45rem;margin:1rem auto;padding:0 1rem}\
    dl{display:grid;grid-template-columns:minmax(8rem,1fr) 2fr;gap:.1rem 1rem;margin:0;padding:.6rem 0;\
    border-top:1px solid #bbb;break-inside:avoid}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}\
    h2{break-after:avoid}code{font-size:.9em}";

/// One part of the file, which was made at that moment.
pub(super) fn text(tr: &Tr, made: Timestamp, part: &Part) -> String {
    let blocks: String = reading::blocks(tr, made, part).iter().map(block).collect();
    match part {
        Part::Begin => head(tr) + &blocks,
        Part::Table { .. } | Part::Row { .. } | Part::TableEnd { .. } => blocks,
        Part::End => blocks + "</main></body></html>\n",
    }
}

/// Everything before the first block.
fn head(tr: &Tr) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{}</title><style>{STYLE}</style></head><body><main>",
        tr.lang().as_str(),
        tr.dir().code(),
        escaped(&words::title(tr).plain()),
    )
}

fn block(block: &Block) -> String {
    let element = |name: &str, words: &Words| format!("<{name}>{}</{name}>", spelled(words));
    let text = match block {
        Block::Title(words) => element("h1", words),
        Block::Heading(words) => element("h2", words),
        Block::Paragraph(words) => element("p", words),
        Block::List(items) => {
            let items: String = items.iter().map(|item| element("li", item)).collect();
            format!("<ul>{items}</ul>")
        }
        Block::Record(pairs) => {
            let pair = |(name, value): &(Words, Words)| element("dt", name) + &element("dd", value);
            let pairs: String = pairs.iter().map(pair).collect();
            format!("<dl>{pairs}</dl>")
        }
    };
    text + "\n"
}

fn spelled(words: &Words) -> String {
    words.0.iter().map(run).collect()
}

fn run(run: &Run) -> String {
    let text = escaped(&run.text);
    match &run.kind {
        Kind::Said => text,
        Kind::Foreign(language) => {
            let dir = if language.right_to_left { "rtl" } else { "ltr" };
            format!("<span lang=\"{}\" dir=\"{dir}\">{text}</span>", escaped(&language.tag))
        }
        Kind::Own => format!("<bdi>{text}</bdi>"),
        Kind::Code => format!("<code>{text}</code>"),
    }
}

/// Nothing that somebody wrote becomes markup.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_wrote_is_no_markup() {
        let wrote = Words::of(Kind::Own, "<script>\"لا\"</script> & 2026-11-23");
        let html = block(&Block::Record(vec![(Words::of(Kind::Said, "<b>"), wrote)]));
        assert_eq!(
            html,
            "<dl><dt>&lt;b&gt;</dt><dd><bdi>&lt;script&gt;&quot;لا&quot;&lt;/script&gt; &amp; 2026-11-23</bdi></dd></dl>\n"
        );
    }
}
