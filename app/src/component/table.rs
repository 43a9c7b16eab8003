//! Tables for staff.

use super::{Badge, Link, Say, Shown, badge};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// What stands in one cell.
pub enum Cell {
    Shown(Shown),
    /// At the end of the line, digits below one another.
    Number(String),
    Link {
        href: String,
        text: Shown,
    },
    Badge {
        kind: badge::Kind,
        text: Text,
    },
    /// What the row is about, where that is not simply its first cell.
    Head(AnyView),
    /// What only this page has, such as a form.
    Drawn(AnyView),
}

/// The head of a column.
#[derive(Clone, Debug)]
pub struct Column {
    pub name: Text,
    /// Whether its cells are [`Cell::Number`], so that the head stands above them.
    pub number: bool,
}

impl Column {
    /// A column of words.
    pub const fn new(name: Text) -> Self {
        Self { name, number: false }
    }
}

/// A table; on a small screen each row is a card that starts with what it is about, and each other cell has the name
/// of its column beside it.
///
/// Anything else that is too wide scrolls inside the table, with arrow keys too. `id` must be unique on the page: it ties
/// the scrolling region to the caption, or without one to the heading above that has this id.
#[component]
pub fn Table(
    id: &'static str,
    #[prop(optional)] caption: Option<Text>,
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
) -> AnyView {
    // A browser may forget that a table is one when its rows are cards, so that everything says what it is.
    let names: Vec<String> = columns.iter().map(|column| column.name.plain()).collect();
    let heads = columns
        .into_iter()
        .map(|Column { name, number }| {
            let class = if number { "ww-table__head ww-table__head--number" } else { "ww-table__head" };
            view! { <th class=class role="columnheader" scope="col"><Say text=name/></th> }
        })
        .collect::<Vec<_>>();
    let rows = rows
        .into_iter()
        .map(|cells| {
            let head = cells.iter().position(|cell| matches!(cell, Cell::Head(_))).unwrap_or_default();
            let cells = cells
                .into_iter()
                .zip(&names)
                .enumerate()
                .map(|(at, (cell, name))| drawn(cell, (at != head).then(|| name.clone())))
                .collect::<Vec<_>>();
            view! { <tr class="ww-table__row" role="row">{cells}</tr> }
        })
        .collect::<Vec<_>>();
    view! {
        <div class="ww-table" role="region" aria-labelledby=id tabindex="0">
            <table class="ww-table__grid" role="table">
                {caption.map(|text| view! { <caption class="ww-table__caption" id=id><Say text/></caption> })}
                <thead class="ww-table__heads" role="rowgroup"><tr role="row">{heads}</tr></thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// The cell; without `column` it is the one that the row is about.
fn drawn(cell: Cell, column: Option<String>) -> AnyView {
    let class = match &cell {
        Cell::Number(_) => "ww-table__cell ww-table__cell--number",
        Cell::Shown(Shown::Data(data)) if data.is_empty() => "ww-table__cell ww-table__cell--empty",
        _ if column.is_none() => "ww-table__cell ww-table__cell--title",
        _ => "ww-table__cell",
    };
    let inside = match cell {
        Cell::Head(view) => {
            return view! { <th class=class role="rowheader" scope="row">{view}</th> }.into_any();
        }
        Cell::Drawn(view) => view,
        Cell::Shown(text) => view! { <Say text/> }.into_any(),
        Cell::Number(number) => number.into_any(),
        Cell::Link { href, text } => view! { <Link href text/> }.into_any(),
        Cell::Badge { kind, text } => view! { <Badge kind text/> }.into_any(),
    };
    view! { <td class=class role="cell" data-label=column>{inside}</td> }.into_any()
}

/// A worklist of two rows.
pub fn samples() -> Vec<Sample> {
    let row = |number: &str, name: &str, days: &str, kind, badge| {
        vec![
            Cell::Link { href: "#".to_owned(), text: number.into() },
            Cell::Shown(name.into()),
            Cell::Number(days.to_owned()),
            Cell::Badge { kind, text: nl(badge) },
        ]
    };
    vec![sample(
        "worklist",
        view! {
            <Table
                id="sample-table"
                caption=nl("Uw zaken")
                columns=vec![
                    Column { name: nl("Nummer"), number: false },
                    Column { name: nl("Naam"), number: false },
                    Column { name: nl("Dagen"), number: true },
                    Column { name: nl("Stand"), number: false },
                ]
                rows=vec![
                    row("000 000 0001", "Demo Persoon", "12", badge::Kind::Soon, "Deze week"),
                    row("000 000 0002", "Demo Ander", "148", badge::Kind::Late, "Termijn voorbij"),
                ]
            />
        },
    )]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Reader;
    use locales::{Tr, Voice};

    fn html(row: Vec<Cell>) -> String {
        Owner::new().with(|| {
            Reader::provide(&Tr::new("nl", Voice::B1));
            let columns = ["Uur", "Naam", "Kamer"].map(|name| Column::new(nl(name))).to_vec();
            view! { <Table id="t" caption=nl("Vandaag") columns rows=vec![row]/> }.to_html()
        })
    }

    #[test]
    fn each_cell_but_the_one_that_the_row_is_about_has_the_name_of_its_column() {
        let words = |text: &str| Cell::Shown(text.into());
        let plain = html(vec![words("09:00"), words("Demo"), words("1")]);
        assert!(!plain.contains("data-label=\"Uur\"") && plain.contains("data-label=\"Naam\""), "{plain}");
        let named = html(vec![words("09:00"), Cell::Head("Demo".into_any()), words("")]);
        assert!(named.contains("data-label=\"Uur\"") && !named.contains("data-label=\"Naam\""), "{named}");
        assert!(named.contains("ww-table__cell--empty") && named.contains("role=\"rowheader\""), "{named}");
    }
}
