//! The receipt of a paper that was handed in, to show and to print; then the question about this phone.

use super::{asked, words};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Heading, LinkAlone, Paragraph, Receipt, Symbol, alert, heading::Level, key_values::Fact,
    },
    paths,
    visit::{Around, Visit},
};
use domain::{account::DeviceKind, ids::ReceiptId};
use jiff::Timestamp;
use leptos::prelude::*;
use locales::msg::documents as said;
use service::{
    Fault,
    documents::{self, Paper},
};

/// How the checksum is made.
const SUM: &str = "SHA-256";

/// The receipt; what is in the drawer has none.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let id = asked(&visit)?;
    let paper = documents::one(&visit.ctx, id).await?;
    Ok(match (paper.document.receipt, paper.document.handed_in) {
        (Some(receipt), Some(at)) => draw(&visit.around, paper, receipt, at).into(),
        _ => redirect(paths::paper(paths::PAPER, id)),
    })
}

fn draw(around: &Around, paper: Paper, receipt: ReceiptId, at: Timestamp) -> Page {
    let around = around.clone();
    Page::new(said::title(&around.tr), Frame::Person, move || {
        let (tr, document) = (&around.tr, &paper.document);
        let mut facts = vec![
            Fact::new(said::receipt_what(tr), words::kind(tr, document.kind)),
            Fact::new(said::receipt_when(tr), words::moment(tr, at)),
        ];
        if let Some(back) = document.withdrawn.filter(|_| document.state.in_drawer()) {
            facts.push(Fact::new(said::receipt_back(tr), words::moment(tr, back)));
        }
        for (place, file) in paper.files.iter().enumerate() {
            facts.push(Fact::new(said::receipt_sum(tr, place + 1, SUM), words::checksum(&file.sha256)));
        }
        let until = document
            .take_back_until()
            .filter(|_| document.may_withdraw(around.ctx.now).is_ok())
            .map(|until| said::take_back_until(tr, words::moment(tr, until)));
        let shared = (around.device() == Some(DeviceKind::Shared)).then(|| {
            view! { <Alert kind=alert::Kind::Warning title=said::phone_title(tr) text=said::phone(tr)/> }
        });
        let back = paths::paper(paths::PAPER, document.id);
        view! {
            <Heading level=Level::One text=said::receipt_title(tr)/>
            <Receipt
                title=said::receipt_received(tr)
                facts
                number_name=said::receipt_number(tr)
                number=words::number(receipt)
                next=said::receipt_keep(tr)
            />
            {shared}
            {until.map(|text| view! { <Paragraph text/> })}
            <p><LinkAlone href=back text=said::back_to_paper(tr) symbol=Symbol::Document/></p>
            <p><LinkAlone href=paths::PAPERS text=said::back(tr) symbol=Symbol::Back/></p>
        }
    })
}
