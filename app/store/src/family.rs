//! Who is family of whom, what one lets another see, and whose address is secret.
//!
//! A link has one row for each side under one id. What is shared is judged at the moment of the look; [`shares_with`] is
//! the one place that asks whether one case shares anything with another.

use crate::{
    Executor, Reads, StoreError, Tx, cases,
    entity::{address_secret, case_file, family_link, person, place, share},
    people::person_of,
    row::{code, instant, instant_if},
};
use domain::{
    access::{Act, Actor, Permit, act},
    account::VNumber,
    family::{Item, Kin, Link, Share},
    ids::{CaseId, FamilyLinkId, PersonId, ShareId},
    time::to_millis,
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait, sea_query::Expr,
};
use std::collections::HashMap;
use uuid::Uuid;

const LINK: &str = "family_link";
const SHARE: &str = "share";

/// Acts for which it may be read who is family.
pub trait MaySee: Act {}
impl MaySee for act::ShareItems {}
impl MaySee for act::ManageFamily {}

/// Acts for which it may be read whether the address is secret: whoever shows a place to others has to know.
pub trait MayKnowSecret: Act {}
impl MayKnowSecret for act::ShareItems {}
impl MayKnowSecret for act::ViewShared {}
impl MayKnowSecret for act::ManageFamily {}
impl MayKnowSecret for act::ViewCase {}
impl MayKnowSecret for act::ViewHearing {}
impl MayKnowSecret for act::StartRecovery {}

impl TryFrom<family_link::Model> for Link {
    type Error = StoreError;

    fn try_from(row: family_link::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: FamilyLinkId::from_uuid(row.id),
            case: CaseId::from_uuid(row.case_id),
            other: CaseId::from_uuid(row.other_id),
            kin: code(LINK, Kin::from_code, &row.kin)?,
            begins: instant(LINK, row.begins_at)?,
            ends: instant_if(LINK, row.ends_at)?,
        })
    }
}

impl TryFrom<share::Model> for Share {
    type Error = StoreError;

    fn try_from(row: share::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: ShareId::from_uuid(row.id),
            case: CaseId::from_uuid(row.case_id),
            with: CaseId::from_uuid(row.with_id),
            item: code(SHARE, Item::from_code, &row.item)?,
            begins: instant(SHARE, row.begins_at)?,
            ends: instant(SHARE, row.ends_at)?,
        })
    }
}

/// Somebody of the family, with the name that the person of the case knows them by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relative {
    pub link: Link,
    pub name: String,
}

/// Shares that hold at `now`, between cases that are family at `now`.
fn sharing(now: Timestamp) -> Condition {
    let now = to_millis(now);
    let family = family_link::Entity::find()
        .select_only()
        .column(family_link::Column::Id)
        .filter(
            Expr::col((family_link::Entity, family_link::Column::CaseId))
                .equals((share::Entity, share::Column::CaseId)),
        )
        .filter(
            Expr::col((family_link::Entity, family_link::Column::OtherId))
                .equals((share::Entity, share::Column::WithId)),
        )
        .filter(family_link::Column::BeginsAt.lte(now))
        .filter(
            Condition::any()
                .add(family_link::Column::EndsAt.is_null())
                .add(family_link::Column::EndsAt.gt(now)),
        )
        .into_query();
    Condition::all()
        .add(share::Column::BeginsAt.lte(now))
        .add(share::Column::EndsAt.gt(now))
        .add(Expr::exists(family))
}

fn from_to(case: CaseId, with: CaseId, now: Timestamp) -> Condition {
    sharing(now).add(share::Column::CaseId.eq(case.uuid())).add(share::Column::WithId.eq(with.uuid()))
}

/// Whether `case` shares anything with `with` now. Outside of a deed or look nobody shares anything.
pub(crate) async fn shares_with(db: &Executor<'_>, case: CaseId, with: CaseId) -> Result<bool, StoreError> {
    let Some(now) = db.moment() else { return Ok(false) };
    Ok(share::Entity::find().filter(from_to(case, with, now)).count(db).await? > 0)
}

/// Everybody whom staff recorded as family, also those of before; the oldest link first.
pub async fn relatives<A: MaySee>(db: &dyn Reads, permit: &Permit<A>) -> Result<Vec<Relative>, StoreError> {
    let db = db.executor();
    let rows = family_link::Entity::find()
        .filter(family_link::Column::CaseId.eq(permit.case().uuid()))
        .order_by_asc(family_link::Column::BeginsAt)
        .order_by_asc(family_link::Column::Id)
        .all(&db)
        .await?;
    let links = rows.into_iter().map(Link::try_from).collect::<Result<Vec<_>, _>>()?;
    let known = names(&db, links.iter().map(|link| link.other)).await?;
    // Nobody is left to share with once their details are erased.
    let named = |link: Link| Some(Relative { name: known.get(&link.other)?.clone(), link });
    Ok(links.into_iter().filter_map(named).collect())
}

/// Given and family name of the persons of these cases; none for who was erased.
async fn names(
    db: &Executor<'_>,
    cases: impl Iterator<Item = CaseId>,
) -> Result<HashMap<CaseId, String>, StoreError> {
    let cases: Vec<Uuid> = cases.map(CaseId::uuid).collect();
    let files: Vec<(Uuid, Uuid)> = case_file::Entity::find()
        .select_only()
        .column(case_file::Column::Id)
        .column(case_file::Column::PersonId)
        .filter(case_file::Column::Id.is_in(cases))
        .into_tuple()
        .all(db)
        .await?;
    let persons = person::Entity::find()
        .filter(person::Column::Id.is_in(files.iter().map(|(_, person)| *person)))
        .filter(person::Column::ErasedAt.is_null())
        .all(db)
        .await?;
    let name = |id: &Uuid| {
        let person = persons.iter().find(|person| person.id == *id)?;
        Some(format!("{} {}", person.given_name, person.family_name))
    };
    Ok(files.iter().filter_map(|(case, id)| Some((CaseId::from_uuid(*case), name(id)?))).collect())
}

/// The newest case of the person with exactly this V-number. Whether it is for the actor is for a permit to say.
pub async fn case_of(
    db: &dyn Reads,
    _: &Permit<act::ManageFamily>,
    number: &VNumber,
) -> Result<Option<CaseId>, StoreError> {
    cases::newest_of(&db.executor(), number).await
}

/// Records that the persons of two cases are family from now on, and that they are no longer what was recorded before.
///
/// # Errors
/// [`StoreError::Absent`] for one case twice, and for an actor who is not staff.
pub async fn link(
    tx: &Tx,
    one: &Permit<act::ManageFamily>,
    other: &Permit<act::ManageFamily>,
    id: FamilyLinkId,
    kin: Kin,
) -> Result<(), StoreError> {
    let Actor::Staff { staff, .. } = one.actor() else { return Err(StoreError::Absent) };
    if one.case() == other.case() {
        return Err(StoreError::Absent);
    }
    end(tx, both_ways(one.case(), other.case())).await?;
    let now = to_millis(tx.deed().now);
    let side = |case: CaseId, other: CaseId, kin: Kin| family_link::ActiveModel {
        id: Set(id.uuid()),
        case_id: Set(case.uuid()),
        other_id: Set(other.uuid()),
        kin: Set(kin.code().to_owned()),
        begins_at: Set(now),
        ends_at: Set(None),
        recorded_by: Set(staff.uuid()),
    };
    let sides = [side(one.case(), other.case(), kin), side(other.case(), one.case(), kin.seen_back())];
    family_link::Entity::insert_many(sides).exec_without_returning(&tx.executor()).await?;
    Ok(())
}

fn both_ways(one: CaseId, other: CaseId) -> Condition {
    let way = |case: CaseId, other: CaseId| {
        Condition::all()
            .add(family_link::Column::CaseId.eq(case.uuid()))
            .add(family_link::Column::OtherId.eq(other.uuid()))
    };
    Condition::any().add(way(one, other)).add(way(other, one))
}

/// The persons are no longer recorded as family, from now on; `false` when they were not.
pub async fn unlink(
    tx: &Tx,
    permit: &Permit<act::ManageFamily>,
    id: FamilyLinkId,
) -> Result<bool, StoreError> {
    let here = family_link::Entity::find()
        .filter(family_link::Column::Id.eq(id.uuid()))
        .filter(family_link::Column::CaseId.eq(permit.case().uuid()))
        .count(&tx.executor())
        .await?;
    if here == 0 {
        return Ok(false);
    }
    Ok(end(tx, Condition::all().add(family_link::Column::Id.eq(id.uuid()))).await? > 0)
}

async fn end(tx: &Tx, which: Condition) -> Result<u64, StoreError> {
    let ended = family_link::Entity::update_many()
        .col_expr(family_link::Column::EndsAt, Expr::value(to_millis(tx.deed().now)))
        .filter(which)
        .filter(family_link::Column::EndsAt.is_null())
        .exec(&tx.executor())
        .await?;
    Ok(ended.rows_affected)
}

/// Lets somebody see an item from now on; what was shared with them of the same item before ends now.
///
/// # Errors
/// [`StoreError::Absent`] when the share is of another case.
pub async fn share(tx: &Tx, permit: &Permit<act::ShareItems>, new: &Share) -> Result<(), StoreError> {
    if new.case != permit.case() {
        return Err(StoreError::Absent);
    }
    let before = Condition::all()
        .add(share::Column::CaseId.eq(new.case.uuid()))
        .add(share::Column::WithId.eq(new.with.uuid()))
        .add(share::Column::Item.eq(new.item.code()));
    stop_now(tx, before).await?;
    let row = share::ActiveModel {
        id: Set(new.id.uuid()),
        case_id: Set(new.case.uuid()),
        with_id: Set(new.with.uuid()),
        item: Set(new.item.code().to_owned()),
        begins_at: Set(to_millis(new.begins)),
        ends_at: Set(to_millis(new.ends)),
    };
    share::Entity::insert(row).exec_without_returning(&tx.executor()).await?;
    Ok(())
}

/// Stops sharing now; `false` when it had stopped already.
pub async fn stop(tx: &Tx, permit: &Permit<act::ShareItems>, id: ShareId) -> Result<bool, StoreError> {
    let this = Condition::all()
        .add(share::Column::Id.eq(id.uuid()))
        .add(share::Column::CaseId.eq(permit.case().uuid()));
    Ok(stop_now(tx, this).await? > 0)
}

async fn stop_now(tx: &Tx, which: Condition) -> Result<u64, StoreError> {
    let now = to_millis(tx.deed().now);
    let stopped = share::Entity::update_many()
        .col_expr(share::Column::EndsAt, Expr::value(now))
        .filter(which)
        .filter(share::Column::BeginsAt.lte(now))
        .filter(share::Column::EndsAt.gt(now))
        .exec(&tx.executor())
        .await?;
    Ok(stopped.rows_affected)
}

/// What the person shares at `now`, the oldest first.
pub async fn given(
    db: &dyn Reads,
    permit: &Permit<act::ShareItems>,
    now: Timestamp,
) -> Result<Vec<Share>, StoreError> {
    of(db, sharing(now).add(share::Column::CaseId.eq(permit.case().uuid()))).await
}

/// What others share with the person at `now`: only that they do. What it is takes a permit of each of them.
pub async fn givers(
    db: &dyn Reads,
    permit: &Permit<act::ShareItems>,
    now: Timestamp,
) -> Result<Vec<CaseId>, StoreError> {
    let shares = of(db, sharing(now).add(share::Column::WithId.eq(permit.case().uuid()))).await?;
    let mut cases: Vec<CaseId> = shares.iter().map(|share| share.case).collect();
    cases.sort_unstable();
    cases.dedup();
    Ok(cases)
}

/// What the person of the case shares with the actor now, in the order of [`Item`].
pub async fn received(db: &dyn Reads, permit: &Permit<act::ViewShared>) -> Result<Vec<Item>, StoreError> {
    let Actor::Person { case, .. } = permit.actor() else { return Ok(Vec::new()) };
    let Some(now) = db.executor().moment() else { return Ok(Vec::new()) };
    let shares = of(db, from_to(permit.case(), *case, now)).await?;
    let mut items: Vec<Item> = shares.iter().map(|share| share.item).collect();
    items.sort_unstable();
    items.dedup();
    Ok(items)
}

async fn of(db: &dyn Reads, which: Condition) -> Result<Vec<Share>, StoreError> {
    let rows = share::Entity::find()
        .filter(which)
        .order_by_asc(share::Column::BeginsAt)
        .order_by_asc(share::Column::Id)
        .all(&db.executor())
        .await?;
    rows.into_iter().map(Share::try_from).collect()
}

/// The name of the place where the person stays.
pub async fn place_of(
    db: &dyn Reads,
    permit: &Permit<act::ViewShared>,
) -> Result<Option<String>, StoreError> {
    let db = db.executor();
    let person = person::Entity::find().filter(person::Column::Id.in_subquery(person_of(permit.case())));
    let Some(id) = person.one(&db).await?.and_then(|person| person.place_id) else { return Ok(None) };
    Ok(place::Entity::find_by_id(id).one(&db).await?.map(|place| place.name))
}

/// Whether the address of the person is secret.
pub async fn address_secret<A: MayKnowSecret>(
    db: &dyn Reads,
    permit: &Permit<A>,
) -> Result<bool, StoreError> {
    let secret = address_secret::Entity::find()
        .filter(address_secret::Column::PersonId.in_subquery(person_of(permit.case())))
        .count(&db.executor())
        .await?;
    Ok(secret > 0)
}

/// Makes the address of the person secret, or not secret any more. The first moment stays.
///
/// # Errors
/// [`StoreError::Absent`] for an actor who is not staff.
pub async fn set_address_secret(
    tx: &Tx,
    permit: &Permit<act::ManageFamily>,
    secret: bool,
) -> Result<(), StoreError> {
    let Actor::Staff { staff, .. } = permit.actor() else { return Err(StoreError::Absent) };
    let db = tx.executor();
    if !secret {
        address_secret::Entity::delete_many()
            .filter(address_secret::Column::PersonId.in_subquery(person_of(permit.case())))
            .exec(&db)
            .await?;
        return Ok(());
    }
    if address_secret(tx, permit).await? {
        return Ok(());
    }
    let file = case_file::Entity::find_by_id(permit.case().uuid()).one(&db).await?;
    let row = address_secret::ActiveModel {
        person_id: Set(file.ok_or(StoreError::Absent)?.person_id),
        since_at: Set(to_millis(tx.deed().now)),
        set_by: Set(staff.uuid()),
    };
    address_secret::Entity::insert(row).exec_without_returning(&db).await?;
    Ok(())
}

/// Nothing tells any more with whom the erased person belonged, or what was shared.
pub(crate) async fn forget(db: &Executor<'_>, who: PersonId, cases: &[Uuid]) -> Result<(), StoreError> {
    let of = |cases: &[Uuid]| cases.to_vec();
    let either = Condition::any()
        .add(share::Column::CaseId.is_in(of(cases)))
        .add(share::Column::WithId.is_in(of(cases)));
    share::Entity::delete_many().filter(either).exec(db).await?;
    let either = Condition::any()
        .add(family_link::Column::CaseId.is_in(of(cases)))
        .add(family_link::Column::OtherId.is_in(of(cases)));
    family_link::Entity::delete_many().filter(either).exec(db).await?;
    address_secret::Entity::delete_by_id(who.uuid()).exec(db).await?;
    Ok(())
}
