//! What would have been sent: a page that exists in a demo world only.

use crate::{
    account::notices::knock,
    answer::{Answer, Frame, Page},
    component::{
        EmptyState, Heading, Paragraph, Shown, Symbol, Table, badge,
        heading::Level,
        paragraph,
        table::{Cell, Column},
    },
    staff::moment,
    visit::Visit,
};
use domain::notice::Ending;
use leptos::{either::Either, prelude::*};
use locales::{Text, Tr, msg::staff_outbox as words};
use service::{
    Fault,
    demo::{self, FactorCode},
    notices::{self, OutboxLine},
};

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let lines = notices::outbox(&visit.ctx).await?;
    let codes = demo::factor_codes(&visit.ctx).await?;
    let tr = visit.tr.clone();
    Ok(Page::new(words::title(&tr), Frame::Staff, move || {
        let list = if lines.is_empty() {
            Either::Left(view! {
                <EmptyState symbol=Symbol::Message title=words::none_title(&tr) text=words::none(&tr)/>
            })
        } else {
            let columns =
                [words::made(&tr), words::send(&tr), words::ended(&tr), words::how(&tr), words::says(&tr)]
                    .map(|name| Column { name, number: false });
            let caption = words::caption(&tr, lines.len());
            let rows = lines.iter().map(|line| row(&tr, line)).collect::<Vec<_>>();
            Either::Right(view! { <Table id="outbox" caption columns=columns.to_vec() rows/> })
        };
        let code_columns = [words::codes_login(&tr), words::codes_name(&tr), words::codes_code(&tr)]
            .map(|name| Column { name, number: false })
            .to_vec();
        let codes: Vec<Vec<Cell>> = codes.into_iter().map(code_row).collect();
        view! {
            <Heading level=Level::One text=words::title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::lead(&tr)/>
            <Paragraph text=words::words(&tr)/>
            {list}
            <Heading level=Level::Two text=words::codes_title(&tr)/>
            <Paragraph text=words::codes_lead(&tr)/>
            <Table id="codes" caption=words::codes_caption(&tr) columns=code_columns rows=codes/>
        }
    })
    .into())
}

fn code_row(code: FactorCode) -> Vec<Cell> {
    Vec::from([code.login, code.name, code.code].map(|text| Cell::Shown(text.into())))
}

fn row(tr: &Tr, line: &OutboxLine) -> Vec<Cell> {
    let ended = match line.ended {
        Some(at) => Cell::Shown(moment(at).into()),
        None => Cell::Badge { kind: badge::Kind::Soon, text: words::waits(tr) },
    };
    let how = line.ending.map_or_else(|| Shown::from(""), |ending| how(tr, ending).into());
    let says = line.language.map_or_else(|| Shown::from(""), |language| knock(language).into());
    vec![
        Cell::Shown(moment(line.made).into()),
        Cell::Shown(moment(line.send).into()),
        ended,
        Cell::Shown(how),
        Cell::Shown(says),
    ]
}

fn how(tr: &Tr, ending: Ending) -> Text {
    match ending {
        Ending::Sms => words::sms(tr),
        Ending::Mail => words::mail(tr),
        Ending::Nowhere => words::nowhere(tr),
        Ending::Joined => words::joined(tr),
        Ending::Moot => words::moot(tr),
        Ending::GivenUp => words::given_up(tr),
    }
}
