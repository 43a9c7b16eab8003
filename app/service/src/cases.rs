//! The caseworker's side of a case: list, file, what happened, notes.

use crate::{
    Ctx, Fault,
    assignments::{self, Work},
    beside,
    calls::after_event,
    own_terms,
};
use domain::{
    access::{Actor, act, scope},
    account::VNumber,
    event::{Author, Event},
    ids::{CaseId, NoteId, ReportId, StaffId},
    person::{Contact, Person},
    position::{Position, position, summary, waits},
    procedure::StepId,
    record::{Draft, Refused, judged},
    time::day,
};
use jiff::{SignedDuration, Timestamp};
use store::{
    StoreError, access::permit, calls, cases, documents, family, hearings, information, notes, people,
    places, staff, worklist,
};

pub use store::{
    calls::Call, documents::Paper, hearings::Booked, information::Offer, people::KeptReport, worklist::Row,
};

/// A note as it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteLine {
    pub text: String,
    /// The name of the member of staff who wrote it.
    pub author: String,
    pub at: Timestamp,
}

/// What a caseworker looks for in the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The start of a name, or a V-number.
    pub text: String,
    pub step: Option<StepId>,
    /// Only cases whose nearest legal term has passed.
    pub overdue: bool,
    /// Only cases with a message of the person that nobody opened.
    pub unopened: bool,
    /// The last case of the page before, from [`Worklist::next`].
    pub after: Option<CaseId>,
}

/// One page of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worklist {
    pub rows: Vec<Row>,
    /// What to give as [`Filter::after`] for the page that follows, if there is one.
    pub next: Option<CaseId>,
}

/// The cases that the actor may see, nearest legal term first.
///
/// # Errors
/// [`Fault::Absent`] for roles without a list.
pub async fn worklist(ctx: &Ctx, filter: &Filter) -> Result<Worklist, Fault> {
    let scope = scope::<act::ListCases>(&ctx.actor)?;
    let typed = filter.text.trim();
    let text = match VNumber::parse(typed) {
        _ if typed.is_empty() => None,
        Some(number) => Some(worklist::Text::VNumber(number)),
        None => Some(worklist::Text::NameStart(typed.to_owned())),
    };
    let judges = ctx.actor.judges();
    let query = worklist::Filter {
        text,
        step: filter.step.clone(),
        due_before: filter.overdue.then_some(ctx.now),
        unopened: filter.unopened && !judges,
    };
    let after = filter.after;
    ctx.store
        .look(ctx.deed_at_large::<act::ListCases>(), move |look| {
            Box::pin(async move {
                let mut page = worklist::page(look, &scope, &query, after).await?;
                for row in &mut page.rows {
                    look.saw(row.case);
                    if judges {
                        (row.call_due, row.message) = (None, None);
                    }
                }
                Ok(Worklist { rows: page.rows, next: page.next })
            })
        })
        .await
}

/// A case on one screen.
#[derive(Clone, Debug)]
pub struct CaseFile {
    pub case: CaseId,
    pub person: Person,
    pub place: Option<String>,
    /// Whether nobody outside may learn where the person stays or comes.
    pub address_secret: bool,
    pub position: Position,
    pub events: Vec<Event>,
    pub notes: Vec<NoteLine>,
    pub reports: Vec<KeptReport>,
    pub contacts: Vec<Contact>,
    /// The hearing that is reserved or confirmed.
    pub hearing: Option<Booked>,
    /// The required information that stood on the person's pages.
    pub offered: Vec<Offer>,
    /// Calls that are still to be made. What was offered, asked for and done with somebody beside is empty for whoever
    /// hears or decides.
    pub calls: Vec<Call>,
    /// What the person did with somebody beside, newest first.
    pub beside: Vec<beside::Done>,
    /// Who works on it now beside the caseworker.
    pub works: Vec<Work>,
    /// The papers that were handed in; `None` for whoever may not open them.
    pub papers: Option<Vec<Paper>>,
    /// Whether this actor may also record events; a team lead only looks.
    pub may_record: bool,
}

/// Opens a case: the look is in the audit before anything is shown.
///
/// # Errors
/// [`Fault::Absent`] for a case that is not there or not for this actor.
pub async fn open(ctx: &Ctx, case: CaseId) -> Result<CaseFile, Fault> {
    let actor = ctx.actor.clone();
    let (now, procedures) = (ctx.now, ctx.procedures.clone());
    ctx.store
        .look(ctx.deed::<act::ViewCase>(case), move |look| {
            Box::pin(async move {
                let view = permit::<act::ViewCase>(look, &actor, case).await?;
                let may_record = permit::<act::RecordEvent>(look, &actor, case).await.is_ok();
                let judges = actor.judges();
                let person = people::details(look, &view).await?;
                let mut events = cases::events(look, &view).await?;
                for event in events.iter_mut().filter(|_| judges) {
                    event.by.helper = None;
                }
                let holds = |work: &Work| work.assignment.holds(now);
                let place = match person.place {
                    Some(place) => Some(places::one(look, place).await?.name),
                    None => None,
                };
                let kept = notes::list(look, &view).await?;
                let authors: Vec<StaffId> = kept.iter().map(|note| note.author).collect();
                let names = staff::names(look, &authors).await?;
                let line = |note: notes::Note| NoteLine {
                    author: names.get(&note.author).cloned().unwrap_or_default(),
                    text: note.text,
                    at: note.at,
                };
                let notes = kept.into_iter().map(line).collect();
                let papers = match permit::<act::ViewDocuments>(look, &actor, case).await {
                    Ok(may) => Some(documents::handed_in(look, &may).await?),
                    Err(_) => None,
                };
                Ok(CaseFile {
                    case,
                    place,
                    address_secret: family::address_secret(look, &view).await?,
                    position: position(&events, &procedures, now),
                    notes,
                    reports: people::reports(look, &view).await?,
                    contacts: people::contacts(look, &view).await?,
                    hearing: hearings::active(look, &view).await?,
                    offered: if judges { Vec::new() } else { information::offered(look, &view).await? },
                    calls: if judges { Vec::new() } else { calls::open_of(look, &view).await? },
                    beside: if judges { Vec::new() } else { beside::done(look, &view).await? },
                    works: assignments::works(look, &view).await?.into_iter().filter(holds).collect(),
                    person,
                    events,
                    papers,
                    may_record,
                })
            })
        })
        .await
}

/// Why an event is not recorded.
#[derive(Debug, thiserror::Error)]
pub enum RecordRefusal {
    #[error(transparent)]
    Refused(#[from] Refused),
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for RecordRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// What the applicant sees now, and would see after `draft`. Nothing is written.
///
/// # Errors
/// As [`record`].
pub async fn preview(ctx: &Ctx, case: CaseId, draft: &Draft) -> Result<(Position, Position), RecordRefusal> {
    let (actor, now, procedures) = (ctx.actor.clone(), ctx.now, ctx.procedures.clone());
    let (draft, author) = (draft.clone(), ctx.author());
    ctx.store
        .look(ctx.deed::<act::RecordEvent>(case).about("preview"), move |look| {
            Box::pin(async move {
                let may = permit::<act::RecordEvent>(look, &actor, case).await?;
                let mut events = cases::events(look, &may).await?;
                let before = position(&events, &procedures, now);
                events.push(judged(case, &events, &draft, author, &procedures, now)?);
                Ok((before, position(&events, &procedures, now)))
            })
        })
        .await
}

/// Records what happened. The applicant's page follows at once.
///
/// # Errors
/// [`RecordRefusal`]: the rules of the procedure say no, or the draft is not complete.
pub async fn record(ctx: &Ctx, case: CaseId, draft: Draft) -> Result<(), RecordRefusal> {
    let about = format!("event {}", draft.kind.code());
    let inside = ctx.clone();
    ctx.store
        .write(ctx.deed::<act::RecordEvent>(case).about(about), move |tx| {
            let (ctx, draft) = (inside.clone(), draft.clone());
            Box::pin(async move {
                let (now, procedures, author) = (ctx.now, &ctx.procedures, ctx.author());
                let may = permit::<act::RecordEvent>(tx, &ctx.actor, case).await?;
                let mut events = cases::events(tx, &may).await?;
                // A second click sends the same draft again; what stands there already is not recorded twice.
                if repeats(&events, &draft, &author, now) {
                    return Ok(());
                }
                let event = judged(case, &events, &draft, author, procedures, now)?;
                let before = position(&events, procedures, now);
                events.push(event.clone());
                let legal_help = calls::legal_help(tx, &may).await?;
                let here = position(&events, procedures, now);
                let event = Event { revision: Some(here.revision), ..event };
                let summary = summary(&here, legal_help);
                cases::append(tx, &may, &[event], &summary, &waits(&events, procedures)).await?;
                after_event(tx, &ctx, &may, &summary).await?;
                own_terms::warn(tx, &ctx, case, &before, &here).await?;
                Ok(())
            })
        })
        .await
}

/// Whether the last event is this very draft, recorded by the same hand a moment ago.
fn repeats(events: &[Event], draft: &Draft, by: &Author, now: Timestamp) -> bool {
    events.iter().max_by_key(|event| event.seq).is_some_and(|last| {
        last.kind == draft.kind
            && last.by == *by
            && last.corrects == draft.corrects
            && last.ground.as_deref() == Some(draft.ground.trim())
            && day(last.occurred) == draft.occurred.day()
            && now.duration_since(last.recorded) < SAME_CLICK
    })
}

/// Within this time the very same deed of the same hand is one deed: a double click, or an answer that was lost.
const SAME_CLICK: SignedDuration = SignedDuration::from_secs(60);

fn note_repeats(last: &notes::Note, actor: &Actor, text: &str, now: Timestamp) -> bool {
    actor.id() == Some(last.author.uuid()) && last.text == text && now.duration_since(last.at) < SAME_CLICK
}

/// Longest note, in characters.
pub const NOTE_CHARS: usize = 4_000;

/// Why a note is not kept.
#[derive(Debug, thiserror::Error)]
pub enum NoteRefusal {
    #[error("the note is empty")]
    Empty,
    #[error("the note is longer than {NOTE_CHARS} characters")]
    TooLong,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for NoteRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Keeps a note in the file; sealed, for staff on the case.
///
/// # Errors
/// [`NoteRefusal`].
pub async fn note(ctx: &Ctx, case: CaseId, text: &str) -> Result<(), NoteRefusal> {
    let text = text.trim().to_owned();
    if text.is_empty() {
        return Err(NoteRefusal::Empty);
    }
    if text.chars().count() > NOTE_CHARS {
        return Err(NoteRefusal::TooLong);
    }
    let (actor, id, now) = (ctx.actor.clone(), NoteId::from_uuid(ctx.ids.next(ctx.now)), ctx.now);
    ctx.store
        .write(ctx.deed::<act::WriteNote>(case).about(format!("note {id}")), move |tx| {
            let (actor, text) = (actor.clone(), text.clone());
            Box::pin(async move {
                let may = permit::<act::WriteNote>(tx, &actor, case).await?;
                // A double click, or the back button and once more, is one note.
                if notes::last(tx, &may).await?.is_some_and(|last| note_repeats(&last, &actor, &text, now)) {
                    return Ok(());
                }
                notes::write(tx, &may, id, &text).await?;
                Ok(())
            })
        })
        .await
}

/// Marks something that the person told as dealt with; the first moment stays, and the person sees it.
///
/// # Errors
/// [`Fault::Absent`] for a case that is not there or not for this actor.
pub async fn handle_report(ctx: &Ctx, case: CaseId, report: ReportId) -> Result<(), Fault> {
    let actor = ctx.actor.clone();
    ctx.store
        .write(ctx.deed::<act::RecordEvent>(case).about(format!("report {report}")), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::RecordEvent>(tx, &actor, case).await?;
                Ok(people::handle_report(tx, &may, report).await?)
            })
        })
        .await
}
