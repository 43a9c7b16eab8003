//! Reserving a time for the person.

use super::case::{self, DONE_INVITED, KIND, asked};
use crate::{answer::Answer, staff::Wrong, visit::Visit};
use domain::hearing::Kind;
use jiff::SignedDuration;
use locales::msg::staff_case as words;
use service::{
    Fault,
    cases::{self, CaseFile},
    hearings::{self, InviteRefusal},
};

/// A second click comes within this time of the first.
const CLICKS: SignedDuration = SignedDuration::from_secs(60);

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let id = asked(&visit)?;
    let (tr, form) = (&visit.tr, &visit.form);
    let kind = Kind::from_code(form.get(KIND)).ok_or(Fault::Absent)?;
    let wrong = match hearings::invite(&visit.ctx, id, kind).await {
        Ok(_) => return Ok(case::after(id, DONE_INVITED)),
        Err(InviteRefusal::NoTime) => words::invite_none(tr),
        Err(InviteRefusal::Already) => words::invite_already(tr),
        Err(InviteRefusal::Fault(fault)) => return Err(fault),
    };
    let file = cases::open(&visit.ctx, id).await?;
    if just_invited(&visit, &file, kind) {
        return Ok(case::after(id, DONE_INVITED));
    }
    Ok(case::draw(&visit.around, file, form.clone(), Wrong::at(KIND, wrong), None).into())
}

/// Whether the hearing that is in the way is the one that the first of two clicks reserved.
fn just_invited(visit: &Visit, file: &CaseFile, kind: Kind) -> bool {
    file.hearing.as_ref().is_some_and(|booked| {
        booked.hearing.time.kind == kind && visit.ctx.now.duration_since(booked.invited) < CLICKS
    })
}
