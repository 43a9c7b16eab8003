//! The side of whoever helps a person from outside: the lawyer of record, a volunteer, a legal counsellor.

use crate::{Ctx, Fault};
use domain::{
    access::{Role, act, scope},
    ids::CaseId,
    language::Lang,
    person::Contact,
    position::{Position, position},
};
use jiff::Timestamp;
use store::{
    StoreError,
    access::permit,
    assignments, cases,
    documents::{self, Paper},
    family,
    hearings::{self, Booked},
    people,
    worklist::{self, Filter, Row},
};

/// One page of the list, nearest legal term first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clients {
    pub rows: Vec<Row>,
    /// The last of the page, for the page that follows.
    pub next: Option<CaseId>,
}

/// The people whom the actor helps now.
///
/// # Errors
/// [`Fault::Absent`] for roles without clients.
pub async fn list(ctx: &Ctx, after: Option<CaseId>) -> Result<Clients, Fault> {
    let scope = scope::<act::ListClients>(&ctx.actor)?;
    ctx.store
        .look(ctx.deed_at_large::<act::ListClients>(), move |look| {
            Box::pin(async move {
                let page = worklist::page(look, &scope, &Filter::default(), after).await?;
                for row in &page.rows {
                    look.saw(row.case);
                }
                Ok(Clients { rows: page.rows, next: page.next })
            })
        })
        .await
}

/// One person, as far as the role sees them.
#[derive(Clone, Debug)]
pub struct Client {
    pub case: CaseId,
    pub name: String,
    /// What the person speaks best.
    pub language: Lang,
    pub position: Position,
    /// When the own mandate, consent or work ends.
    pub until: Option<Timestamp>,
    /// Who is around the person, for roles that see the details.
    pub contacts: Vec<Contact>,
    /// The hearing that is reserved or confirmed; `None` too for roles that do not see it.
    pub hearing: Option<Booked>,
    /// Whether its place is kept back: a secret address is for the lawyer and no other helper.
    pub place_kept_back: bool,
    /// Papers that were handed in; `None` for roles that do not open them.
    pub papers: Option<Vec<Paper>>,
}

/// Opens a client: the look is in the audit before anything is shown.
///
/// # Errors
/// [`Fault::Absent`] for a case that is not there or not for this actor.
pub async fn open(ctx: &Ctx, case: CaseId) -> Result<Client, Fault> {
    let (actor, now) = (ctx.actor.clone(), ctx.now);
    let procedures = ctx.procedures.clone();
    ctx.store
        .look(ctx.deed::<act::ViewStatus>(case), move |look| {
            Box::pin(async move {
                // Whoever acts for a ward has another page for them.
                permit::<act::ListClients>(look, &actor, case).await?;
                let may = permit::<act::ViewStatus>(look, &actor, case).await?;
                let events = cases::events(look, &may).await?;
                let works = assignments::of_case(look, &may).await?;
                let own = works.iter().filter(|work| {
                    Some(work.holder.uuid()) == actor.id()
                        && Some(work.role) == actor.role()
                        && work.holds(now)
                });
                let (hearing, secret) = match permit::<act::ViewHearing>(look, &actor, case).await {
                    Ok(may) => {
                        (hearings::active(look, &may).await?, family::address_secret(look, &may).await?)
                    }
                    Err(StoreError::Absent) => (None, true),
                    Err(error) => return Err(error.into()),
                };
                let papers = match permit::<act::ViewDocuments>(look, &actor, case).await {
                    Ok(may) => Some(documents::handed_in(look, &may).await?),
                    Err(StoreError::Absent) => None,
                    Err(error) => return Err(error.into()),
                };
                let contacts = match permit::<act::ViewDetails>(look, &actor, case).await {
                    Ok(may) => people::contacts(look, &may).await?,
                    Err(StoreError::Absent) => Vec::new(),
                    Err(error) => return Err(error.into()),
                };
                let person = people::details(look, &may).await?;
                Ok(Client {
                    case,
                    name: format!("{} {}", person.given_name, person.family_name),
                    language: person.language,
                    position: position(&events, &procedures, now),
                    until: own.map(|work| work.ends).max(),
                    contacts,
                    hearing,
                    place_kept_back: secret && actor.role() != Some(Role::Lawyer),
                    papers,
                })
            })
        })
        .await
}
