//! Tables for staff.

use super::{Badge, Link, Say, Shown, badge};
use crate::samples::{Sample, nl, sample};
use leptos::{either::EitherOf4, prelude::*};
use locales::Text;

/// What stands in one cell.
#[derive(Clone, Debug)]
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
}

/// The head of a column.
#[derive(Clone, Debug)]
pub struct Column {
    pub name: Text,
    /// Whether its cells are [`Cell::Number`], so that the head stands above them.
    pub number: bool,
}

/// A table that scrolls inside itself on a small screen, with arrow keys too.
///
/// `id` must be unique on the page: it ties the scrolling region to the caption.
#[component]
pub fn Table(id: &'static str, caption: Text, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> AnyView {
    let heads = columns
        .into_iter()
        .map(|Column { name, number }| {
            let class = if number { "ww-table__head ww-table__head--number" } else { "ww-table__head" };
            view! { <th class=class scope="col"><Say text=name/></th> }
        })
        .collect::<Vec<_>>();
    let rows = rows
        .into_iter()
        .map(|cells| {
            let cells = cells.into_iter().map(drawn).collect::<Vec<_>>();
            view! { <tr class="ww-table__row">{cells}</tr> }
        })
        .collect::<Vec<_>>();
    view! {
        <div class="ww-table" role="region" aria-labelledby=id tabindex="0">
            <table class="ww-table__grid">
                <caption class="ww-table__caption" id=id><Say text=caption/></caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn drawn(cell: Cell) -> impl IntoView {
    match cell {
        Cell::Shown(text) => EitherOf4::A(view! { <td class="ww-table__cell"><Say text/></td> }),
        Cell::Number(number) => {
            EitherOf4::B(view! { <td class="ww-table__cell ww-table__cell--number">{number}</td> })
        }
        Cell::Link { href, text } => {
            EitherOf4::C(view! { <td class="ww-table__cell"><Link href text/></td> })
        }
        Cell::Badge { kind, text } => {
            EitherOf4::D(view! { <td class="ww-table__cell"><Badge kind text/></td> })
        }
    }
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
