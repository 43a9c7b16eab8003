//! Buildings.

use crate::{Reads, StoreError, Tx, entity::place, row::code, staff::Manages};
use domain::ids::PlaceId;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr};

/// What a building is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceKind {
    ApplicationCentre,
    Reception,
    Desk,
    Court,
}

impl PlaceKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::ApplicationCentre, Self::Reception, Self::Desk, Self::Court];

    pub const fn code(self) -> &'static str {
        match self {
            Self::ApplicationCentre => "application-centre",
            Self::Reception => "reception",
            Self::Desk => "desk",
            Self::Court => "court",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub id: PlaceId,
    pub name: String,
    pub kind: PlaceKind,
}

impl TryFrom<place::Model> for Place {
    type Error = StoreError;

    fn try_from(row: place::Model) -> Result<Self, StoreError> {
        let kind = code("place", PlaceKind::from_code, &row.kind)?;
        Ok(Self { id: PlaceId::from_uuid(row.id), name: row.name, kind })
    }
}

/// All places, by name. They are public: no permit.
pub async fn all(db: &dyn Reads) -> Result<Vec<Place>, StoreError> {
    let rows = place::Entity::find().order_by_asc(place::Column::Name).all(&db.executor()).await?;
    rows.into_iter().map(Place::try_from).collect()
}

/// One place.
///
/// # Errors
/// [`StoreError::Absent`] when there is none with this id.
pub async fn one(db: &dyn Reads, id: PlaceId) -> Result<Place, StoreError> {
    place::Entity::find_by_id(id.uuid()).one(&db.executor()).await?.ok_or(StoreError::Absent)?.try_into()
}

/// Adds a place.
pub async fn add(tx: &Tx, _: &dyn Manages, place: &Place) -> Result<(), StoreError> {
    let row = place::ActiveModel {
        id: Set(place.id.uuid()),
        name: Set(place.name.clone()),
        kind: Set(place.kind.code().to_owned()),
    };
    place::Entity::insert(row).exec_without_returning(&tx.executor()).await?;
    Ok(())
}

/// Gives a place another name.
///
/// # Errors
/// [`StoreError::Absent`] when there is none with this id.
pub async fn rename(tx: &Tx, _: &dyn Manages, id: PlaceId, name: &str) -> Result<(), StoreError> {
    let renamed = place::Entity::update_many()
        .col_expr(place::Column::Name, Expr::value(name))
        .filter(place::Column::Id.eq(id.uuid()))
        .exec(&tx.executor())
        .await?;
    if renamed.rows_affected == 1 { Ok(()) } else { Err(StoreError::Absent) }
}
