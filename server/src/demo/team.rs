//! The people at work in the demo: at least one in every role.

use super::{places::Places, secrets::Secrets};
use domain::{
    access::{Actor, Role},
    ids::{Ids, PlaceId, StaffId},
};
use jiff::{Timestamp, civil::Date};
use service::{
    Fault,
    secret::{self, Strength},
};
use store::staff::{Given, Joiner};

/// One row: login, name, role, teams, places. Who has neither team nor place has the role as such.
struct Row {
    login: &'static str,
    name: &'static str,
    role: Role,
    teams: &'static [&'static str],
    places: &'static [&'static str],
}

const fn row(login: &'static str, name: &'static str, role: Role) -> Row {
    Row { login, name, role, teams: &[], places: &[] }
}

const NORTH: &[&str] = &["noord"];
const SOUTH: &[&str] = &["zuid"];
/// A team of Nidos.
const NIDOS: &[&str] = &["nidos-noord"];

/// Caseworkers come first: cases are dealt to them in turn.
const ROWS: &[Row] = &[
    Row { teams: NORTH, ..row("anna", "Anna Demo", Role::Caseworker) },
    Row { teams: NORTH, ..row("bram", "Bram Demo", Role::Caseworker) },
    Row { teams: SOUTH, ..row("carla", "Carla Demo", Role::Caseworker) },
    Row { teams: SOUTH, ..row("dirk", "Dirk Demo", Role::Caseworker) },
    Row { teams: &["noord", "zuid"], ..row("eva", "Eva Demo", Role::TeamLead) },
    Row {
        places: &["Ter Apel", "Budel", "Den Bosch", "Zevenaar", "Schiphol"],
        ..row("finn", "Finn Demo", Role::Planner)
    },
    Row { places: &["Ter Apel"], ..row("gijs", "Gijs Demo", Role::Intake) },
    Row { places: &["Wolkendam"], ..row("hanna", "Hanna Demo", Role::CoaContact) },
    row("ivo", "Ivo Demo", Role::Administrator),
    row("jaap", "Jaap Demo", Role::HearingOfficer),
    row("kim", "Kim Demo", Role::DecisionOfficer),
    row("leyla", "Leyla Demo", Role::Interpreter),
    row("maria", "Maria Demo", Role::Auditor),
    row("noor", "Noor Demo", Role::Lawyer),
    Row { places: &["Wolkendam"], ..row("otto", "Otto Demo", Role::Volunteer) },
    row("petra", "Petra Demo", Role::Counsellor),
    Row { teams: NIDOS, ..row("quinten", "Quinten Demo", Role::Guardian) },
    Row { teams: NIDOS, ..row("rosa", "Rosa Demo", Role::GuardianSubstitute) },
    Row { teams: NIDOS, ..row("sara", "Sara Demo", Role::GuardianLead) },
    row("tom", "Tom Demo", Role::GuardianDuty),
    Row { teams: NIDOS, ..row("ursula", "Ursula Demo", Role::Guardian) },
    // Giving a role takes two.
    row("vera", "Vera Demo", Role::Administrator),
];

/// Everybody at work.
pub(super) struct Team(Vec<Member>);

/// Somebody at work.
pub(super) struct Member {
    pub id: StaffId,
    pub login: &'static str,
    pub role: Role,
    pub team: Option<&'static str>,
    pub places: Vec<PlaceId>,
    pub name: &'static str,
    given: Vec<Given>,
}

impl Member {
    /// Acting in their role.
    pub(super) fn actor(&self) -> Actor {
        Actor::Staff { staff: self.id, role: self.role, places: self.places.clone() }
    }
}

impl Team {
    pub(super) fn new(ids: &dyn Ids, now: Timestamp, places: &Places) -> Self {
        let member = |row: &Row| {
            let at: Vec<PlaceId> = row.places.iter().map(|name| places.named(name).id).collect();
            let role = row.role;
            let mut given: Vec<Given> =
                at.iter().map(|place| Given { role, team: None, place: Some(*place) }).collect();
            given.extend(row.teams.iter().map(|team| Given {
                role,
                team: Some((*team).into()),
                place: None,
            }));
            if given.is_empty() {
                given.push(Given { role, team: None, place: None });
            }
            let id = StaffId::from_uuid(ids.next(now));
            let team = row.teams.first().copied();
            Member { id, login: row.login, name: row.name, role, team, places: at, given }
        };
        Self(ROWS.iter().map(member).collect())
    }

    /// The caseworker whose turn it is.
    ///
    /// # Panics
    /// Never: the table has caseworkers.
    pub(super) fn caseworker(&self, turn: usize) -> &Member {
        let caseworkers = self.0.iter().filter(|member| member.role == Role::Caseworker);
        caseworkers.cycle().nth(turn % 4).expect("the team has caseworkers")
    }

    /// The guardian whose turn it is.
    ///
    /// # Panics
    /// Never: the table has guardians.
    pub(super) fn guardian(&self, turn: usize) -> &Member {
        let guardians = self.0.iter().filter(|member| member.role == Role::Guardian);
        guardians.cycle().nth(turn).expect("the team has guardians")
    }

    /// Somebody who works in this role.
    ///
    /// # Panics
    /// Never: a test holds that there is one in every role.
    pub(super) fn in_role(&self, role: Role) -> &Member {
        self.0.iter().find(|member| member.role == role).expect("the team has every role")
    }

    /// Everybody as joiners, with the passwords of this seed.
    pub(super) async fn joiners(&self, secrets: Secrets, starts: Date) -> Result<Vec<Joiner>, Fault> {
        let mut joiners = Vec::with_capacity(self.0.len());
        for member in &self.0 {
            let password = secrets.password(member.login);
            joiners.push(Joiner {
                id: member.id,
                login: member.login.to_owned(),
                name: member.name.to_owned(),
                secret_hash: secret::hash(password.as_bytes(), Strength::Staff).await?,
                starts,
                ends: None,
                roles: member.given.clone(),
            });
        }
        Ok(joiners)
    }
}

/// Login, name and role of everybody, for the table of how to sign in.
pub(super) fn logins() -> impl Iterator<Item = (&'static str, &'static str, Role)> {
    ROWS.iter().map(|row| (row.login, row.name, row.role))
}

#[cfg(test)]
mod tests {
    use super::*;
    use service::SeededIds;

    #[test]
    fn every_role_at_work_has_somebody() {
        let now: Timestamp = "2026-11-20T14:00:00Z".parse().unwrap();
        let ids = SeededIds::new(1);
        let team = Team::new(&ids, now, &Places::new(&ids, now));
        for role in Role::ALL.iter().filter(|role| !role.is_person()) {
            assert_eq!(team.in_role(*role).role, *role);
        }
        let turns: Vec<&str> = (0..5).map(|turn| team.caseworker(turn).login).collect();
        assert_eq!(turns, ["anna", "bram", "carla", "dirk", "anna"]);
    }
}
