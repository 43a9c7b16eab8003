//! Everything lost: somebody looks who this is, then the person begins anew with a letter.

use super::{
    find::{self, CASE, NUMBER},
    letters,
};
use crate::{
    answer::Answer,
    component::{
        Alert, Button, Heading, Hidden, Paragraph, Select, Symbol, alert, button,
        field::{Choice, Field},
        heading::Level,
    },
    paths,
    staff::{Wrong, moment},
    visit::Visit,
};
use domain::{
    account::LETTER_DAYS,
    ids::CaseId,
    recovery::{CHECK_MINUTES, Proof},
};
use leptos::{either::Either, prelude::*};
use locales::{
    Text, Tr,
    msg::{staff_desk as desk_words, staff_recovery as words},
};
use service::{
    Fault,
    desk::{self, Found, RecoverRefusal},
};

/// With what the person was compared.
const PROOF: &str = "proof";

/// Keeps that the person was compared with a document or a photo.
pub(crate) async fn check(visit: Visit) -> Result<Answer, Fault> {
    let case: CaseId = visit.form.read(CASE).ok_or(Fault::Absent)?;
    let Some(proof) = Proof::from_code(visit.form.get(PROOF)) else {
        return again(&visit, case, Wrong::at(PROOF, words::proof_missing(&visit.tr))).await;
    };
    desk::check_identity(&visit.ctx, case, proof).await?;
    again(&visit, case, Wrong::default()).await
}

/// Ends what there was and prints the letter.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let case: CaseId = visit.form.read(CASE).ok_or(Fault::Absent)?;
    let refusal = match desk::recover(&visit.ctx, case).await {
        Ok(letter) => return Ok(letters::draw(&visit, vec![letter], 0).into()),
        Err(RecoverRefusal::NotChecked) => words::not_checked(&visit.tr, CHECK_MINUTES),
        Err(RecoverRefusal::TooMany) => desk_words::too_many(&visit.tr, LETTER_DAYS),
        Err(RecoverRefusal::Fault(fault)) => return Err(fault),
    };
    again(&visit, case, Wrong::at(NUMBER, refusal)).await
}

/// The desk with the same person. Whose number does not fit the case any more is looked for again by hand.
async fn again(visit: &Visit, case: CaseId, wrong: Wrong) -> Result<Answer, Fault> {
    let found = desk::find(&visit.ctx, visit.form.get(NUMBER)).await?;
    find::show(visit, found.filter(|found| found.case == case), wrong).await
}

/// First the check, and only after it the way to begin anew.
pub(super) fn part(tr: &Tr, found: &Found, wrong: &Wrong) -> AnyView {
    let body = match found.checked {
        None => Either::Left(check_form(tr, found, wrong)),
        Some(at) => Either::Right(view! {
            <Alert kind=alert::Kind::Ok text=words::checked(tr, moment(at), CHECK_MINUTES)/>
            <Paragraph text=words::anew_text(tr)/>
            <form method="post" action=paths::DESK_ANEW>
                {about(found)}
                <Button text=words::anew_send(tr) kind=button::Kind::Danger symbol=Symbol::Key/>
            </form>
        }),
    };
    let title = words::title(tr);
    view! {
        <div class="ww-flow">
            <Heading level=Level::Three text=title/>
            {body}
        </div>
    }
    .into_any()
}

fn check_form(tr: &Tr, found: &Found, wrong: &Wrong) -> AnyView {
    let choices = std::iter::once(Choice::new("", words::choose(tr)))
        .chain(Proof::ALL.iter().map(|proof| Choice::new(proof.code(), name(tr, *proof))))
        .collect::<Vec<_>>();
    let field = Field::new(PROOF, words::proof(tr)).with_error(wrong.of(PROOF));
    view! {
        <Paragraph text=words::check_text(tr)/>
        <form class="ww-form" method="post" action=paths::DESK_CHECK>
            {about(found)}
            <Select field choices/>
            <Button text=words::check_send(tr) kind=button::Kind::Secondary symbol=Symbol::Check/>
        </form>
    }
    .into_any()
}

/// Who it is about, and the number with which the same person is found again.
fn about(found: &Found) -> AnyView {
    view! {
        <Hidden name=CASE value=found.case.to_string()/>
        <Hidden name=NUMBER value=found.v_number.clone()/>
    }
    .into_any()
}

fn name(tr: &Tr, proof: Proof) -> Text {
    match proof {
        Proof::WDocument => words::w_document(tr),
        Proof::TravelDocument => words::travel_document(tr),
        Proof::Photo => words::photo(tr),
    }
}
