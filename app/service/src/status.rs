//! Where the person is: what the first page shows.

use crate::{Ctx, Fault};
use domain::{
    access::Actor,
    calendar::add_working_days,
    ids::CaseId,
    order,
    person::Contact,
    position::{Position, TermChange, changes, position, waits},
    time::day,
    waiting::{Outlook, outlook},
    ward::{Act, Choice, acts, choices},
};
use jiff::{Timestamp, civil::Date};
use store::{
    hearings::Booked,
    home::{Home, home},
};

/// Working days after which what the IND told counts as old (issue "The procedure engine": stale feeds).
const STALE_WORKING_DAYS: u16 = 3;

/// Everything that the first page shows.
#[derive(Clone, Debug)]
pub struct Status {
    pub given_name: String,
    pub born: Date,
    pub position: Position,
    /// How the last days of its open terms last changed.
    pub changes: Vec<TermChange>,
    /// What places the person in a line.
    pub line: Vec<order::Rule>,
    /// The hearing that is reserved or confirmed.
    pub hearing: Option<Booked>,
    /// When the IND wrote last in the messages.
    pub written: Option<Timestamp>,
    pub contacts: Vec<Contact>,
    /// What a guardian did, and what the person chose; both newest first, and of who has no guardian the first is empty.
    pub acts: Vec<Act>,
    pub choices: Vec<Choice>,
    /// Whether what the IND told last is older than three working days, counted in full days.
    pub stale: bool,
    /// Where the case waits for something; `None` when nothing is awaited.
    pub waiting: Option<Waiting>,
}

/// A wait that goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub since: Date,
    /// How long others wait there; `None` when that is not known.
    pub outlook: Option<Outlook>,
}

/// The own case of a signed-in person.
///
/// # Errors
/// [`Fault::Absent`] for anybody without an own case.
pub fn own_case(ctx: &Ctx) -> Result<CaseId, Fault> {
    match &ctx.actor {
        Actor::Person { case, .. } => Ok(*case),
        _ => Err(Fault::Absent),
    }
}

/// Loads the status of the own case.
///
/// # Errors
/// [`Fault`] only: there is nothing to refuse.
pub async fn load(ctx: &Ctx) -> Result<Status, Fault> {
    let case = own_case(ctx)?;
    let today = day(ctx.now);
    let home = home(&ctx.store, &ctx.actor, case, today).await?;
    let Home { person, events, contacts, hearing, written, waiting: [same_language, everybody] } = home;
    let position = position(&events, &ctx.procedures, ctx.now);
    let stale = position
        .known_at
        .and_then(|known| add_working_days(day(known), STALE_WORKING_DAYS))
        .is_some_and(|limit| limit < today);
    let open = waits(&events, &ctx.procedures).pop().filter(|wait| wait.left.is_none());
    let waiting =
        open.map(|wait| Waiting { since: wait.entered, outlook: outlook(same_language, everybody) });
    let (acts, choices) = (acts(&events), choices(&events));
    let changes = changes(&events, &ctx.procedures, &position);
    let line = order::rules(&events, &position, &ctx.procedures, &person);
    Ok(Status {
        given_name: person.given_name,
        born: person.born,
        position,
        changes,
        line,
        hearing,
        written,
        contacts,
        acts,
        choices,
        stale,
        waiting,
    })
}
