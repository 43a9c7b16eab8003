//! The order of every file: a begin, then table after table with its rows, then an end.

use domain::register::Table;
use service::{
    Fault,
    export::{Export, Piece, Record},
};

/// What comes next in a file.
pub(super) enum Part {
    Begin,
    /// A table begins; its place counts from 0.
    Table {
        table: &'static Table,
        place: usize,
    },
    /// A row of it; its place in the table counts from 0.
    Row {
        table: &'static Table,
        place: usize,
        record: Record,
    },
    /// The table ends after so many rows.
    TableEnd {
        rows: usize,
    },
    End,
}

#[derive(Clone, Copy)]
enum At {
    Begin,
    /// Before the first table.
    Tables,
    /// In this table, behind so many rows.
    Rows(&'static Table, usize),
    End,
}

/// A walk through everything that is kept, as it is read.
pub(super) struct Walk {
    export: Export,
    /// How many tables were begun.
    tables: usize,
    at: At,
}

impl Walk {
    pub(super) const fn new(export: Export) -> Self {
        Self { export, tables: 0, at: At::Begin }
    }

    /// The next parts; `None` behind the end.
    ///
    /// # Errors
    /// [`Fault`] when the store cannot: then the file is not whole, and must not look so.
    pub(super) async fn next(&mut self) -> Result<Option<Vec<Part>>, Fault> {
        match self.at {
            At::Begin => {
                self.at = At::Tables;
                Ok(Some(vec![Part::Begin]))
            }
            At::Tables | At::Rows(..) => {
                let piece = self.export.next().await?;
                Ok(Some(self.parts(piece)))
            }
            At::End => Ok(None),
        }
    }

    /// The rows of `piece`, behind the end of the table before and the begin of its own where one changes into the other.
    fn parts(&mut self, piece: Option<Piece>) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut before = None;
        if let At::Rows(table, rows) = self.at {
            if piece.as_ref().is_some_and(|piece| piece.table.name == table.name) {
                before = Some(rows);
            } else {
                parts.push(Part::TableEnd { rows });
            }
        }
        let Some(Piece { table, records }) = piece else {
            self.at = At::End;
            parts.push(Part::End);
            return parts;
        };
        let before = before.unwrap_or_else(|| {
            parts.push(Part::Table { table, place: self.tables });
            self.tables += 1;
            0
        });
        self.at = At::Rows(table, before + records.len());
        let rows = (before..).zip(records);
        parts.extend(rows.map(|(place, record)| Part::Row { table, place, record }));
        parts
    }
}
