//! Who is here: everything that every page needs of a stay, in one read.
//!
//! A page of an applicant may cost six reads (design.md section 7); asking one by one for session, person, device and
//! chosen help would take five of them.

use crate::{
    Reads, StoreError,
    accounts::{Hash, PersonHere, Session, adult, is_live},
    beside::{self, Beside},
    entity::{data_key, session},
    keyring::Purpose,
    plan, support,
};
use domain::{
    access::{Actor, Relation, act, permit},
    account::DeviceKind,
    ids::{CaseId, PersonId},
    language::Lang,
    support::Choice,
};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, Statement};
use uuid::Uuid;

/// A stay, and of a person's stay what every page of theirs needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Here {
    pub session: Session,
    /// `None` for staff.
    pub person: Option<PersonHere>,
    /// How much help the person chose; read with the permit of the person themselves.
    pub choice: Option<Choice>,
    /// Who sits beside the person; always `None` for staff.
    pub beside: Option<Beside>,
}

#[derive(FromQueryResult)]
struct Row {
    language: Option<String>,
    born: Option<String>,
    adult_on: Option<String>,
    unaccompanied: Option<bool>,
    device_kind: Option<String>,
    owner_id: Option<Uuid>,
    sealed: Option<Vec<u8>>,
    key_id: Option<Uuid>,
    kek_version: Option<i32>,
    wrapped: Option<Vec<u8>>,
}

const HERE: &str = "\
SELECT s.*, p.language, p.born, p.unaccompanied, w.adult_on, d.kind AS device_kind, c.person_id AS owner_id, \
       x.sealed, k.id AS key_id, k.kek_version, k.wrapped, \
       b.staff_id AS helper_id, b.role AS helper_role, b.until_at AS helper_until, \
       h.name AS helper_name, h.starts_on AS helper_starts, h.ends_on AS helper_ends \
FROM session s \
LEFT JOIN person p ON s.subject_kind = 'person' AND p.id = s.subject_id AND p.erased_at IS NULL \
LEFT JOIN device d ON d.id = s.device_id \
LEFT JOIN case_summary c ON c.case_id = s.case_id \
LEFT JOIN ward w ON w.case_id = s.case_id \
LEFT JOIN support_choice x ON x.case_id = s.case_id \
LEFT JOIN data_key k ON k.owner_id = s.case_id AND k.purpose = $2 \
LEFT JOIN beside b ON b.session_id = s.id AND b.ended_at IS NULL \
      AND EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = b.staff_id AND r.role = b.role) \
LEFT JOIN staff h ON h.id = b.staff_id \
WHERE s.token_hash = $1";

fn question(backend: DbBackend, token: &Hash) -> Statement {
    Statement::from_sql_and_values(backend, HERE, [token.to_vec().into(), Purpose::Support.code().into()])
}

/// How the database would go about [`here`], in its own words: a test holds that it does not grow with the stays.
pub async fn plan(db: &dyn Reads, token: &Hash) -> Result<String, StoreError> {
    let db = db.executor();
    plan::of(&db, question(db.get_database_backend(), token)).await
}

/// The stay with this token, unless it has ended in any way or its person was erased. One read.
pub async fn here(db: &dyn Reads, token: &Hash, now: Timestamp) -> Result<Option<Here>, StoreError> {
    let db = db.executor();
    let Some(found) = db.query_one_raw(question(db.get_database_backend(), token)).await? else {
        return Ok(None);
    };
    let session = session::Model::from_query_result(&found, "")?;
    if !is_live(&session, now) {
        return Ok(None);
    }
    let session: Session = session.try_into()?;
    let crate::accounts::Subject::Person(person) = session.subject else {
        return Ok(Some(Here { session, person: None, choice: None, beside: None }));
    };
    let row = Row::from_query_result(&found, "")?;
    let (Some(language), Some(born), Some(unaccompanied), Some(case)) =
        (row.language, row.born, row.unaccompanied, session.case)
    else {
        return Ok(None);
    };
    // The relation, from the same row as the choice: whose case it is decides whether it may be opened.
    let own = row.owner_id.map(PersonId::from_uuid) == Some(person);
    let relation = if own { Relation::Own } else { Relation::Other };
    let beside = beside::here(&found, now)?;
    let helper = beside.as_ref().map(|beside| beside.helper);
    let actor = Actor::Person { person, case, role: session.role, helper };
    let choice = match (row.sealed, row.key_id, row.kek_version, row.wrapped) {
        (Some(sealed), Some(id), Some(kek_version), Some(wrapped)) => {
            let key = data_key::Model {
                id,
                purpose: Purpose::Support.code().to_owned(),
                owner_id: CaseId::uuid(case),
                kek_version,
                wrapped,
            };
            match permit::<act::ChooseSupport>(&actor, case, relation) {
                Ok(may) => Some(support::opened(&db, &may, &key, &sealed)?),
                Err(_) => None,
            }
        }
        _ => None,
    };
    let person = PersonHere {
        language: crate::row::code("person", Lang::from_code, &language)?,
        adult_on: adult(&born, row.adult_on.as_deref())?,
        unaccompanied,
        device: row
            .device_kind
            .map(|kind| crate::row::code("device", DeviceKind::from_code, &kind))
            .transpose()?,
    };
    Ok(Some(Here { session, person: Some(person), choice, beside }))
}
