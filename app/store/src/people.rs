//! The person whose case it is, the people around them, and what they report. All of it can be erased.

use crate::{
    Reads, StoreError, Tx,
    access::{System, branches},
    entity::{account, case_file, case_summary, contact, data_key, letter, person, report, retention_hold},
    keyring::{self, Purpose},
    row::{code, day, impossible, instant, instant_if, langs, langs_text},
};
use domain::{
    access::{Act, Permit, Role, Scope, act},
    account::VNumber,
    ids::{CaseId, ContactId, PersonId, PlaceId, ReportId},
    language::Lang,
    person::{Contact, ContactKind, Field, Person, Report},
    time::to_millis,
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, Query, SelectStatement},
};
use std::collections::HashMap;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use uuid::Uuid;

/// Acts for which the registered details may be read.
pub trait MaySee: Act {}
impl MaySee for act::ViewStatus {}
impl MaySee for act::ViewDetails {}
impl MaySee for act::ReportDetails {}
impl MaySee for act::ViewHearing {}
impl MaySee for act::ChooseHearing {}
impl MaySee for act::ManageAccount {}
impl MaySee for act::ViewCase {}
impl MaySee for act::RecordEvent {}
impl MaySee for act::InviteHearing {}
impl MaySee for act::IssueLetter {}
impl MaySee for act::AssignPeople {}
impl MaySee for act::StartRecovery {}
impl MaySee for act::ViewMessages {}
impl MaySee for act::AskForCall {}
impl MaySee for act::AnswerCall {}
impl MaySee for act::ManageMandates {}
impl MaySee for act::SettleDisagreement {}
impl MaySee for act::ManageFamily {}
impl MaySee for act::ViewShared {}

/// Acts for which the people around the person may be read.
pub trait MaySeeContacts: Act {}
impl MaySeeContacts for act::ViewStatus {}
impl MaySeeContacts for act::ViewDetails {}
impl MaySeeContacts for act::HandInDocument {}
impl MaySeeContacts for act::ViewCase {}
impl MaySeeContacts for act::SettleDisagreement {}

const PERSON: &str = "person";
const REPORT: &str = "report";

impl TryFrom<person::Model> for Person {
    type Error = StoreError;

    fn try_from(row: person::Model) -> Result<Self, StoreError> {
        // Erased people keep their id for the events and nothing else.
        let number = row.v_number.ok_or(StoreError::Absent)?;
        Ok(Self {
            id: PersonId::from_uuid(row.id),
            v_number: VNumber::parse(&number).ok_or_else(|| impossible(PERSON, "V-number"))?,
            given_name: row.given_name,
            family_name: row.family_name,
            born: day(PERSON, &row.born)?,
            nationality: row.nationality,
            language: code(PERSON, Lang::from_code, &row.language)?,
            phone: row.phone,
            place: row.place_id.map(PlaceId::from_uuid),
            unaccompanied: row.unaccompanied,
        })
    }
}

pub(crate) fn row(person: &Person) -> person::Model {
    person::Model {
        id: person.id.uuid(),
        v_number: Some(person.v_number.as_str().to_owned()),
        given_name: person.given_name.clone(),
        family_name: person.family_name.clone(),
        born: person.born.to_string(),
        nationality: person.nationality.clone(),
        language: person.language.code().to_owned(),
        phone: person.phone.clone(),
        place_id: person.place.map(PlaceId::uuid),
        unaccompanied: person.unaccompanied,
        erased_at: None,
    }
}

/// What a search by name compares: family name, then given name, in small letters without accents.
pub fn name_key(given: &str, family: &str) -> String {
    format!("{} {}", folded(family), folded(given)).trim().to_owned()
}

/// `text` in small letters, without accents and with single spaces.
pub(crate) fn folded(text: &str) -> String {
    let letters: String =
        text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The person of the case.
///
/// # Errors
/// [`StoreError::Absent`] when the person was erased.
pub async fn details<A: MaySee>(db: &dyn Reads, permit: &Permit<A>) -> Result<Person, StoreError> {
    let row = person::Entity::find().filter(person::Column::Id.in_subquery(person_of(permit.case())));
    row.one(&db.executor()).await?.ok_or(StoreError::Absent)?.try_into()
}

pub(crate) fn person_of(case: CaseId) -> SelectStatement {
    Query::select()
        .column(case_file::Column::PersonId)
        .from(case_file::Entity)
        .and_where(Expr::col((case_file::Entity, case_file::Column::Id)).eq(case.uuid()))
        .take()
}

/// What the person is in the case.
pub async fn role_in(db: &dyn Reads, permit: &Permit<act::IssueLetter>) -> Result<Role, StoreError> {
    let file = case_file::Entity::find_by_id(permit.case().uuid()).one(&db.executor()).await?;
    code("case_file", Role::from_code, &file.ok_or(StoreError::Absent)?.role)
}

/// The people around the person of the case, by kind and name.
pub async fn contacts<A: MaySeeContacts>(
    db: &dyn Reads,
    permit: &Permit<A>,
) -> Result<Vec<Contact>, StoreError> {
    let rows = contact::Entity::find()
        .filter(contact::Column::CaseId.eq(permit.case().uuid()))
        .order_by_asc(contact::Column::Kind)
        .order_by_asc(contact::Column::Name)
        .all(&db.executor())
        .await?;
    rows.into_iter().map(Contact::try_from).collect()
}

impl TryFrom<contact::Model> for Contact {
    type Error = StoreError;

    fn try_from(row: contact::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: ContactId::from_uuid(row.id),
            kind: code("contact", ContactKind::from_code, &row.kind)?,
            name: row.name,
            phone: row.phone,
            languages: langs("contact", &row.languages)?,
        })
    }
}

pub(crate) fn contact_row(case: CaseId, contact: &Contact) -> contact::Model {
    contact::Model {
        id: contact.id.uuid(),
        case_id: case.uuid(),
        kind: contact.kind.code().to_owned(),
        name: contact.name.clone(),
        phone: contact.phone.clone(),
        languages: langs_text(&contact.languages),
    }
}

/// The reception agency told that the person moved: where they are reached, and who may find them at a desk.
pub async fn set_place(tx: &Tx, permit: &Permit<act::RecordEvent>, place: PlaceId) -> Result<(), StoreError> {
    let db = tx.executor();
    person::Entity::update_many()
        .col_expr(person::Column::PlaceId, Expr::value(place.uuid()))
        .filter(person::Column::Id.in_subquery(person_of(permit.case())))
        .exec(&db)
        .await?;
    case_summary::Entity::update_many()
        .col_expr(case_summary::Column::PlaceId, Expr::value(place.uuid()))
        .filter(case_summary::Column::PersonId.in_subquery(person_of(permit.case())))
        .exec(&db)
        .await?;
    Ok(())
}

/// Keeps a report; its words are sealed.
pub async fn report(
    tx: &Tx,
    permit: &Permit<act::ReportDetails>,
    id: ReportId,
    report: &Report,
) -> Result<(), StoreError> {
    let (kind, field, text) = match report {
        Report::Wrong { field, text } => ("wrong", Some(field.code().to_owned()), text),
        Report::Moved { text } => ("moved", None, text),
    };
    let case = permit.case().uuid();
    let row = report::ActiveModel {
        id: Set(id.uuid()),
        case_id: Set(case),
        kind: Set(kind.to_owned()),
        field: Set(field),
        sealed: Set(keyring::seal(tx, Purpose::Reports, case, REPORT, text.as_bytes()).await?),
        at: Set(to_millis(tx.deed().now)),
        handled_at: Set(None),
    };
    report::Entity::insert(row).exec_without_returning(&tx.executor()).await?;
    Ok(())
}

/// A report as it was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptReport {
    pub id: ReportId,
    pub report: Report,
    pub at: Timestamp,
    pub handled: Option<Timestamp>,
}

/// Acts for which reports may be read.
pub trait MaySeeReports: Act {}
impl MaySeeReports for act::ViewDetails {}
impl MaySeeReports for act::ReportDetails {}
impl MaySeeReports for act::ViewCase {}

/// The reports of the case, newest first.
pub async fn reports<A: MaySeeReports>(
    db: &dyn Reads,
    permit: &Permit<A>,
) -> Result<Vec<KeptReport>, StoreError> {
    let case = permit.case().uuid();
    let db = db.executor();
    let rows = report::Entity::find()
        .filter(report::Column::CaseId.eq(case))
        .order_by_desc(report::Column::Id)
        .all(&db)
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let missing = keyring::KeyError::NoDataKey { purpose: Purpose::Reports.code() };
    let key = keyring::data_key(&db, Purpose::Reports, case).await?.ok_or(missing)?;
    rows.into_iter().map(|row| kept_report(db.keyring(), &key, row)).collect()
}

fn kept_report(
    keyring: &keyring::Keyring,
    key: &data_key::Model,
    row: report::Model,
) -> Result<KeptReport, StoreError> {
    let plain = keyring::open_with(keyring, Purpose::Reports, key, REPORT, &row.sealed)?;
    let text = String::from_utf8(plain.to_vec()).map_err(|error| impossible(REPORT, error))?;
    let report = match (row.kind.as_str(), row.field) {
        ("wrong", Some(field)) => Report::Wrong { field: code(REPORT, Field::from_code, &field)?, text },
        ("moved", None) => Report::Moved { text },
        (kind, field) => return Err(impossible(REPORT, format_args!("{kind} with {field:?}"))),
    };
    Ok(KeptReport {
        id: ReportId::from_uuid(row.id),
        report,
        at: instant(REPORT, row.at)?,
        handled: instant_if(REPORT, row.handled_at)?,
    })
}

/// Marks a report as dealt with; the first moment stays.
pub async fn handle_report(
    tx: &Tx,
    permit: &Permit<act::RecordEvent>,
    id: ReportId,
) -> Result<(), StoreError> {
    report::Entity::update_many()
        .col_expr(report::Column::HandledAt, Expr::value(to_millis(tx.deed().now)))
        .filter(report::Column::Id.eq(id.uuid()))
        .filter(report::Column::CaseId.eq(permit.case().uuid()))
        .filter(report::Column::HandledAt.is_null())
        .exec(&tx.executor())
        .await?;
    Ok(())
}

/// Somebody as found at a desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtDesk {
    pub case: CaseId,
    /// What the person is in the case.
    pub role: Role,
    pub person: Person,
    pub has_account: bool,
    /// Letters issued since the moment asked for.
    pub letters: u32,
}

/// The person with this V-number, when inside the scope.
pub async fn find_at_desk(
    db: &dyn Reads,
    scope: &Scope<act::FindAtDesk>,
    number: &VNumber,
    letters_since: Timestamp,
) -> Result<Option<AtDesk>, StoreError> {
    let db = db.executor();
    for branch in branches(&db, scope).await? {
        let found: Option<(Uuid, Uuid)> = case_summary::Entity::find()
            .select_only()
            .column(case_summary::Column::CaseId)
            .column(case_summary::Column::PersonId)
            .filter(branch)
            .filter(case_summary::Column::VNumber.eq(number.as_str()))
            .order_by_desc(case_summary::Column::CaseId)
            .into_tuple()
            .one(&db)
            .await?;
        if let Some(found) = found {
            return Ok(at_desk(&db, &[found], letters_since).await?.pop());
        }
    }
    Ok(None)
}

/// Up to `limit` people inside the scope who have no account, by name, after the case `after`.
pub async fn without_account(
    db: &dyn Reads,
    scope: &Scope<act::FindAtDesk>,
    after: Option<CaseId>,
    limit: u64,
    letters_since: Timestamp,
) -> Result<Vec<AtDesk>, StoreError> {
    use case_summary::Column;
    let db = db.executor();
    let after: Option<(String, Uuid)> = match after {
        None => None,
        Some(case) => {
            case_summary::Entity::find_by_id(case.uuid())
                .select_only()
                .column(Column::NameKey)
                .column(Column::CaseId)
                .into_tuple()
                .one(&db)
                .await?
        }
    };
    let has_account = Query::select()
        .expr(Expr::value(1))
        .from(account::Entity)
        .and_where(
            Expr::col((account::Entity, account::Column::PersonId))
                .equals((case_summary::Entity, Column::PersonId)),
        )
        .take();
    let mut found: Vec<(String, Uuid, Uuid)> = Vec::new();
    for branch in branches(&db, scope).await? {
        let mut rows = case_summary::Entity::find()
            .select_only()
            .column(Column::NameKey)
            .column(Column::CaseId)
            .column(Column::PersonId)
            .filter(branch)
            .filter(Expr::exists(has_account.clone()).not());
        if let Some((name, case)) = &after {
            rows = rows.filter(
                Expr::tuple([Expr::col(Column::NameKey), Expr::col(Column::CaseId)])
                    .gt(Expr::tuple([Expr::value(name.as_str()), Expr::value(*case)])),
            );
        }
        let rows = rows.order_by_asc(Column::NameKey).order_by_asc(Column::CaseId).limit(limit);
        found.extend(rows.into_tuple::<(String, Uuid, Uuid)>().all(&db).await?);
    }
    found.sort();
    found.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    let ids: Vec<(Uuid, Uuid)> = found.into_iter().map(|(_, case, person)| (case, person)).collect();
    at_desk(&db, &ids, letters_since).await
}

/// Fills in the people of (case, person) pairs, in that order.
async fn at_desk(
    db: &crate::Executor<'_>,
    ids: &[(Uuid, Uuid)],
    letters_since: Timestamp,
) -> Result<Vec<AtDesk>, StoreError> {
    let people = ids.iter().map(|(_, person)| *person);
    let rows = person::Entity::find().filter(person::Column::Id.is_in(people.clone())).all(db).await?;
    let mut persons: HashMap<Uuid, person::Model> = rows.into_iter().map(|row| (row.id, row)).collect();
    let accounts: Vec<Uuid> = account::Entity::find()
        .select_only()
        .column(account::Column::PersonId)
        .filter(account::Column::PersonId.is_in(people))
        .into_tuple()
        .all(db)
        .await?;
    let letters: Vec<(Uuid, i64)> = letter::Entity::find()
        .select_only()
        .column(letter::Column::CaseId)
        .column_as(letter::Column::Id.count(), "letters")
        .filter(letter::Column::CaseId.is_in(ids.iter().map(|(case, _)| *case)))
        .filter(letter::Column::IssuedAt.gt(to_millis(letters_since)))
        .group_by(letter::Column::CaseId)
        .into_tuple()
        .all(db)
        .await?;
    let letters: HashMap<Uuid, i64> = letters.into_iter().collect();
    let files =
        case_file::Entity::find().filter(case_file::Column::Id.is_in(ids.iter().map(|(case, _)| *case)));
    let roles: HashMap<Uuid, String> =
        files.all(db).await?.into_iter().map(|file| (file.id, file.role)).collect();
    ids.iter()
        .filter_map(|(case, person)| Some((*case, persons.remove(person)?)))
        .map(|(case, row)| {
            Ok(AtDesk {
                case: CaseId::from_uuid(case),
                role: code("case_file", Role::from_code, roles.get(&case).map_or("", String::as_str))?,
                has_account: accounts.contains(&row.id),
                letters: letters.get(&case).copied().unwrap_or(0).try_into().unwrap_or(u32::MAX),
                person: row.try_into()?,
            })
        })
        .collect()
}

/// Whether anything of the person is held.
pub async fn is_held(tx: &Tx, _: System, person: PersonId) -> Result<bool, StoreError> {
    let cases = Query::select()
        .column(case_file::Column::Id)
        .from(case_file::Entity)
        .and_where(Expr::col((case_file::Entity, case_file::Column::PersonId)).eq(person.uuid()))
        .take();
    let held = retention_hold::Entity::find()
        .filter(retention_hold::Column::CaseId.in_subquery(cases))
        .filter(retention_hold::Column::EndedAt.is_null());
    Ok(held.one(&tx.executor()).await?.is_some())
}

/// Erases a person: names, number, day of birth, phone, contacts, account, and what was sealed for their cases.
///
/// Events and audit lines stay; they hold ids and codes only. What is left in which table stands in `domain::register`.
pub async fn erase(tx: &Tx, system: System, person: PersonId) -> Result<(), StoreError> {
    let db = tx.executor();
    let cases: Vec<Uuid> = case_file::Entity::find()
        .select_only()
        .column(case_file::Column::Id)
        .filter(case_file::Column::PersonId.eq(person.uuid()))
        .into_tuple()
        .all(&db)
        .await?;
    for case in &cases {
        for purpose in [
            Purpose::Support,
            Purpose::Notes,
            Purpose::Reports,
            Purpose::Messages,
            Purpose::Calls,
            Purpose::Notices,
        ] {
            keyring::destroy(tx, system, purpose, *case).await?;
        }
    }
    crate::support::forget(&db, &cases).await?;
    crate::notes::forget(&db, &cases).await?;
    crate::messages::forget(&db, &cases).await?;
    crate::calls::forget(&db, &cases).await?;
    crate::notices::forget(&db, &cases).await?;
    crate::mandates::forget(&db, &cases).await?;
    crate::doubts::forget(&db, &cases).await?;
    crate::break_glass::forget(&db, &cases).await?;
    crate::documents::forget(&db, &cases).await?;
    crate::family::forget(&db, person, &cases).await?;
    crate::feed::forget(&db, &cases).await?;
    report::Entity::delete_many().filter(report::Column::CaseId.is_in(cases.clone())).exec(&db).await?;
    contact::Entity::delete_many().filter(contact::Column::CaseId.is_in(cases.clone())).exec(&db).await?;
    letter::Entity::delete_many().filter(letter::Column::CaseId.is_in(cases)).exec(&db).await?;
    crate::accounts::forget(tx, person).await?;
    let empty = || Set(String::new());
    let row = person::ActiveModel {
        id: Set(person.uuid()),
        v_number: Set(None),
        given_name: empty(),
        family_name: empty(),
        born: empty(),
        nationality: empty(),
        phone: Set(None),
        place_id: Set(None),
        erased_at: Set(Some(to_millis(tx.deed().now))),
        ..Default::default()
    };
    person::Entity::update(row).exec(&db).await?;
    case_summary::Entity::update_many()
        .set(case_summary::ActiveModel {
            v_number: Set(None),
            name_key: empty(),
            place_id: Set(None),
            alone_since: Set(None),
            message_at: Set(None),
            asked_due_at: Set(None),
            legal_help_due_at: Set(None),
            ..Default::default()
        })
        .filter(case_summary::Column::PersonId.eq(person.uuid()))
        .exec(&db)
        .await?;
    Ok(())
}
