//! The papers that were handed in, for whoever may open them.

use super::super::papers;
use crate::{
    component::{
        Card, Paragraph, Table,
        table::{Cell, Column},
    },
    paths,
    staff::moment,
};
use domain::ids::CaseId;
use leptos::prelude::*;
use locales::{Tr, msg::staff_papers as words};
use service::cases::Paper;

pub(crate) fn card(tr: &Tr, case: CaseId, papers: Option<&Vec<Paper>>) -> AnyView {
    let Some(papers) = papers else { return ().into_any() };
    let body = if papers.is_empty() {
        view! { <Paragraph text=words::none(tr)/> }.into_any()
    } else {
        let column = |name, number| Column { name, number };
        let columns = vec![
            column(words::what(tr), false),
            column(words::when(tr), false),
            column(words::files(tr), true),
            column(words::state(tr), false),
        ];
        let rows = papers.iter().map(|paper| line(tr, case, paper)).collect::<Vec<_>>();
        view! { <Table id="papers" caption=words::title(tr) columns rows/> }.into_any()
    };
    view! { <Card title=words::title(tr)>{body}</Card> }.into_any()
}

fn line(tr: &Tr, case: CaseId, paper: &Paper) -> Vec<Cell> {
    let document = &paper.document;
    vec![
        Cell::Link {
            href: paths::case_paper(case, document.id),
            text: papers::kind(tr, document.kind).into(),
        },
        Cell::Shown(document.handed_in.map(moment).unwrap_or_default().into()),
        Cell::Number(paper.files.len().to_string()),
        papers::state(tr, document),
    ]
}
