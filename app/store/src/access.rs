//! From rows to the facts that `domain::access` judges, and from a scope to SQL.
//!
//! [`relation`] and [`branches`] are two views of the same facts; a property test holds them together.

use crate::{
    Executor, Reads, StoreError, assignments, break_glass,
    entity::{case_summary, staff_role},
    family, mandates,
};
use domain::{
    access::{self, Act, Actor, Denied, Permit, Reach, Relation, Role, Scope, breaks_glass, opens},
    ids::{CaseId, PersonId, PlaceId, StaffId},
    looked::emergency_ground,
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, ExprTrait, QueryFilter, QuerySelect, sea_query::Expr};
use uuid::Uuid;

/// Proof that the program itself acts: jobs, sealing, checks, the demo world. No request can make one.
#[derive(Clone, Copy, Debug)]
pub struct System(());

impl System {
    /// # Errors
    /// [`Denied`] for anybody but [`Actor::System`].
    pub fn acting(actor: &Actor) -> Result<Self, Denied> {
        if *actor == Actor::System { Ok(Self(())) } else { Err(Denied) }
    }
}

/// Person, caseworker, team and place of a case: all that a relation follows from.
type Facts = (Uuid, Option<Uuid>, Option<String>, Option<Uuid>);

/// What `actor` is to `case`. A case that does not exist is nobody's: [`Relation::Other`].
///
/// When several hold, the first of own, assigned, colleague, place counts; of another's case a person has what is shared
/// with them now, and nothing else; an emergency counts where that one opens no
/// case to the role. Roles of Nidos reach wards by mandate, as it is at the moment of the deed or look, and nothing by
/// team or place of the IND. The case of a caseworker is theirs in that role, other work on a case counts in the role in
/// which it was given, a team in the role in which one belongs to it: somebody acts in one role at a time.
pub async fn relation(db: &dyn Reads, actor: &Actor, case: CaseId) -> Result<Relation, StoreError> {
    // It is nothing to any case, and may tell of all of them.
    if let Actor::Sender { .. } = actor {
        return Ok(Relation::Other);
    }
    let db = db.executor();
    if let Actor::Staff { staff, role, .. } = actor
        && role.is_nidos()
    {
        let acts = mandates::relation(&db, *staff, *role, case).await?;
        return match acts {
            Relation::Former | Relation::Other => {
                Ok(assignments::relation(&db, *staff, *role, case).await?.unwrap_or(acts))
            }
            acts => Ok(acts),
        };
    }
    let row: Option<Facts> = case_summary::Entity::find_by_id(case.uuid())
        .select_only()
        .column(case_summary::Column::PersonId)
        .column(case_summary::Column::CaseworkerId)
        .column(case_summary::Column::Team)
        .column(case_summary::Column::PlaceId)
        .into_tuple()
        .one(&db)
        .await?;
    let Some((person, caseworker, team, place)) = row else { return Ok(Relation::Other) };
    let usual = match actor {
        Actor::Person { person: me, case: mine, .. }
            if PersonId::from_uuid(person) == *me && *mine == case =>
        {
            Relation::Own
        }
        Actor::Staff { staff, role, .. } if *role == Role::Caseworker && caseworker == Some(staff.uuid()) => {
            Relation::Assigned
        }
        Actor::Staff { staff, role, places } => {
            let colleague = match team {
                Some(team) => teams(&db, *staff, *role).await?.contains(&team),
                None => false,
            };
            if let Some(work) = assignments::relation(&db, *staff, *role, case).await? {
                work
            } else if colleague {
                Relation::Colleague
            } else if place.is_some_and(|place| places.contains(&PlaceId::from_uuid(place))) {
                Relation::Place
            } else {
                Relation::Other
            }
        }
        Actor::Person { case: mine, .. }
            if *mine != case && family::shares_with(&db, case, *mine).await? =>
        {
            Relation::Family
        }
        _ => Relation::Other,
    };
    if let Actor::Staff { staff, role, .. } = actor
        && breaks_glass(*role)
        && !opens(*role, usual)
        && let Some(id) = break_glass::holding(&db, *staff, *role, case).await?
    {
        db.rests_on(emergency_ground(id));
        return Ok(Relation::BreakGlass);
    }
    Ok(usual)
}

/// Reads the relation and asks the table for `A`.
///
/// # Errors
/// [`StoreError::Absent`] when the table says no, as if there were no such case.
pub async fn permit<A: Act>(db: &dyn Reads, actor: &Actor, case: CaseId) -> Result<Permit<A>, StoreError> {
    let relation = relation(db, actor, case).await?;
    access::permit(actor, case, relation).map_err(|Denied| StoreError::Absent)
}

/// The cases of a scope as conditions on `case_summary` that no row meets twice.
///
/// Each fixes one column to one value wherever the reach allows, so that an index also gives the order and a page
/// costs the same however many cases there are; the pages of the branches are merged by the caller.
pub(crate) async fn branches<A: Act>(
    db: &Executor<'_>,
    scope: &Scope<A>,
) -> Result<Vec<Condition>, StoreError> {
    use case_summary::Column;
    let reaches = scope.reaches();
    let Actor::Staff { staff, role, places } = scope.actor() else {
        return Ok(reaches.iter().filter_map(|reach| own(scope.actor(), reach)).collect());
    };
    let teams = teams(db, *staff, *role).await?;
    if role.is_nidos() {
        let in_any = |held| Condition::all().add(Column::CaseId.in_subquery(held));
        let by_mandate = reaches.iter().filter_map(|reach| mandates::held(db, reach, &teams)).map(in_any);
        let by_consent = reaches.contains(&Reach::ByConsentTo(*staff)).then(|| {
            let held = assignments::held(db, *staff, *role).map(in_any)?;
            // Who acts by mandate needs no consent, as in `relation`.
            let acts = mandates::held(db, &Reach::WardsOf(*staff), &teams).map(in_any)?;
            Some(held.add(acts.not()))
        });
        return Ok(by_mandate.chain(by_consent.flatten()).collect());
    }
    let places: Vec<Uuid> = places.iter().map(|place| place.uuid()).collect();
    let as_caseworker = (*role == Role::Caseworker).then(|| {
        Condition::all().add(Column::CaseworkerId.is_not_null()).add(Column::CaseworkerId.eq(staff.uuid()))
    });
    let by_assignment = assignments::held(db, *staff, *role)
        .map(|held| Condition::all().add(Column::CaseId.in_subquery(held)));
    // The ways in which a case is assigned; a row that meets both counts as the first.
    let ways: Vec<Condition> = as_caseworker.into_iter().chain(by_assignment).collect();
    let assigned = || ways.iter().cloned().fold(Condition::any().add(Expr::value(false)), Condition::add);
    let in_team = || Condition::all().add(Column::Team.is_not_null()).add(Column::Team.is_in(teams.clone()));
    let at_place =
        || Condition::all().add(Column::PlaceId.is_not_null()).add(Column::PlaceId.is_in(places.clone()));
    let broken = breaks_glass(*role).then(|| break_glass::held(db, *staff, *role)).flatten();
    let broken = || broken.clone().map(|held| Column::CaseId.in_subquery(held));
    // Where the usual relation opens no case to the role, an emergency comes before it, as in `relation`.
    let unless_broken = |relation, rows: Condition| match broken() {
        Some(broken) if !opens(*role, relation) => rows.add(broken.not()),
        _ => rows,
    };
    let mut branches = Vec::new();
    for reach in reaches {
        match reach {
            // Whom Nidos helps is found above.
            Reach::Own(_)
            | Reach::WardsOf(_)
            | Reach::WardsOfTeamOf(_)
            | Reach::WardsWithoutGuardian
            | Reach::ByConsentTo(_) => {}
            Reach::AssignedTo(_) => branches.extend(ways.iter().enumerate().map(|(number, way)| {
                ways.iter().take(number).fold(way.clone(), |rows, before| rows.add(before.clone().not()))
            })),
            Reach::TeamOf(_) => branches.extend(teams.iter().map(|team| {
                let rows = Condition::all().add(Column::Team.eq(team.as_str())).add(assigned().not());
                unless_broken(Relation::Colleague, rows)
            })),
            Reach::Places(_) => branches.extend(places.iter().map(|place| {
                let rows = Condition::all()
                    .add(Column::PlaceId.eq(*place))
                    .add(assigned().not())
                    .add(in_team().not());
                unless_broken(Relation::Place, rows)
            })),
            Reach::BrokenGlassOf(_) => branches.extend(broken().map(|broken| {
                let usual = [
                    (Relation::Assigned, assigned()),
                    (Relation::Colleague, in_team().add(assigned().not())),
                    (Relation::Place, at_place().add(assigned().not()).add(in_team().not())),
                ];
                let open = usual.into_iter().filter(|(relation, _)| opens(*role, *relation));
                open.fold(Condition::all().add(broken), |rows, (_, usual)| rows.add(usual.not()))
            })),
            Reach::Everything => {
                let rows = Condition::all().add(assigned().not()).add(in_team().not()).add(at_place().not());
                branches.push(unless_broken(Relation::Other, rows));
            }
        }
    }
    Ok(branches)
}

fn own(actor: &Actor, reach: &Reach) -> Option<Condition> {
    use case_summary::Column;
    match (actor, reach) {
        (Actor::Person { person, .. }, Reach::Own(case)) => {
            Some(Condition::all().add(Column::CaseId.eq(case.uuid())).add(Column::PersonId.eq(person.uuid())))
        }
        _ => None,
    }
}

/// The teams in which `staff` works in `role`, each once.
pub(crate) async fn teams(db: &Executor<'_>, staff: StaffId, role: Role) -> Result<Vec<String>, StoreError> {
    let mut teams: Vec<String> = staff_role::Entity::find()
        .select_only()
        .column(staff_role::Column::Team)
        .filter(staff_role::Column::StaffId.eq(staff.uuid()))
        .filter(staff_role::Column::Role.eq(role.code()))
        .filter(staff_role::Column::Team.is_not_null())
        .into_tuple()
        .all(db)
        .await?;
    teams.sort();
    teams.dedup();
    Ok(teams)
}
