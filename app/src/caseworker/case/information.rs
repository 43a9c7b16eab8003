//! The required information that stood on the person's pages: offered, when, in which language; never whether it was
//! read.

use crate::{
    component::{
        More, Paragraph, Table, paragraph,
        table::{Cell, Column},
    },
    staff::date,
    visit::Around,
};
use leptos::prelude::*;
use locales::{
    Args,
    msg::{self, staff_information as words},
};
use service::cases::{CaseFile, Offer};

pub(super) fn offered(around: &Around, file: &CaseFile) -> AnyView {
    let tr = &around.tr;
    let body = if file.offered.is_empty() {
        view! { <Paragraph text=words::none(tr)/> }.into_any()
    } else {
        let columns = [words::card(tr), words::revision(tr), words::first(tr), words::language(tr)]
            .map(|name| Column { name, number: false });
        let rows = file.offered.iter().map(|offer| line(around, offer)).collect::<Vec<_>>();
        view! { <Table id="offered" caption=words::title(tr) columns=columns.to_vec() rows/> }.into_any()
    };
    let note = words::note(tr);
    view! {
        <More summary=words::title(tr)>
            <Paragraph kind=paragraph::Kind::Small text=note/>
            {body}
        </More>
    }
    .into_any()
}

fn line(around: &Around, offer: &Offer) -> Vec<Cell> {
    // A card that a later program no longer has is told by its code.
    let title = msg::information::by_id(&around.tr, &format!("card-{}", offer.card), &Args::new());
    vec![
        Cell::Shown(title.map_or_else(|| offer.card.as_str().into(), Into::into)),
        Cell::Number(offer.revision.to_string()),
        Cell::Shown(date(offer.at).into()),
        Cell::Shown(offer.language.own_name().into()),
    ]
}
