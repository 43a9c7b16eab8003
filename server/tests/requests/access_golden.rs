//! Who gets what from every route: the table in `golden/access.txt`.
//!
//! Every role, visitors too, asks for every route: with what is their own, and with what is somebody else's. Whoever
//! adds a route runs this test with `UPDATE=1`, and reads the difference before keeping it.

use app::{route::Access, routes::ROUTES};
use domain::{
    access::{Actor, RULES, Role},
    break_glass::Reason,
    call::Part,
    ids::{CaseId, StaffId},
    language::Lang,
    time::day,
};
use http::{Method, StatusCode};
use service::{
    assignments::{self, Wish},
    break_glass::{self, Wanted},
    calls::{self, Ask},
    details,
    documents::{self, Paper},
    looked::{self, By},
    staff::{Given, SteppedUp},
};
use std::{collections::BTreeMap, fmt::Write, net::Ipv4Addr};
use testkit::{Browser, World};

/// Ids to fill a path with: what is one's own, and what is somebody else's.
struct Ids {
    own: Vec<(&'static str, String)>,
    other: Vec<(&'static str, String)>,
}

impl Ids {
    async fn of(world: &World) -> Self {
        let link = |key| server::demo::Secrets(testkit::SEED).letter(key).0.expose().to_owned();
        let ctx = world.ctx(Actor::System);
        let members = service::staff::members(&ctx).await.unwrap();
        let member = |role| {
            let login = server::demo::login(role).unwrap();
            members.iter().find(|member| member.login == login).unwrap().id.to_string()
        };
        // Both have asked to be called.
        for place in [0, 2] {
            let person = world.ctx(world.first[place].1.clone());
            let ask = Ask { phone: String::new(), language: Lang::Ar, part: Part::Any };
            calls::ask(&person, ask).await.unwrap();
        }
        let call = async |place: usize| {
            let person = world.ctx(world.first[place].1.clone());
            calls::mine(&person).await.unwrap().open[0].id.to_string()
        };
        work_on(world, world.case("amira")).await;
        // Amira said that something looks wrong; there is nothing of the sort with somebody else's number.
        let said = looked::mine(&world.ctx(world.first[0].1.clone()), By::Others, None).await.unwrap().said;
        let doubt = said.first().expect("somebody in the demo world doubts a look").doubt.id.to_string();
        let mut papers = Vec::new();
        for key in ["amira", "selam"] {
            let place = server::demo::named().position(|name| name == key).unwrap();
            let ctx = world.ctx(world.first[place].1.clone());
            let mut mine = documents::mine(&ctx).await.unwrap();
            // First the one in the drawer, then the one that was handed in.
            mine.sort_by_key(|paper| paper.document.handed_in.is_some());
            papers.push(mine);
        }
        let [amira, selam] = &papers[..] else { panic!("two people have papers") };
        let file = |papers: &[Paper], which: usize| {
            format!("papers/{}/{}", papers[which].document.id, papers[which].files[0].id)
        };
        // Longer patterns come first. Staff ask for the paper that was handed in, the person for the one in the drawer.
        let of_papers = |case: String, papers: &[Paper]| {
            vec![
                ("{case}/papers/{paper}/{file}", format!("{case}/{}", file(papers, 1))),
                ("{case}/papers/{paper}", format!("{case}/papers/{}", papers[1].document.id)),
                ("papers/{paper}/{file}", file(papers, 0)),
                ("{paper}", papers[0].document.id.to_string()),
                ("{case}", case),
            ]
        };
        // Selam is a ward of the first guardian, Farid is no ward.
        // Amira's case is that of the first caseworker; Farid's is that of another, in another team. The team lead leads
        // both teams.
        Self {
            own: vec![
                ("{link}", link("elif")),
                ("{staff}", member(Role::Auditor)),
                ("{topic}", "talk".to_owned()),
                ("{law}", "2".to_owned()),
                ("{way}", "1".to_owned()),
                ("{call}", call(0).await),
                ("{doubt}", doubt),
                ("{member}", member(Role::Guardian)),
                ("{ward}", world.case("selam").to_string()),
                ("{emergency}", emergency(world).await),
                ("{request}", request(world).await),
            ]
            .into_iter()
            .chain(of_papers(world.case("amira").to_string(), amira))
            .collect(),
            other: vec![
                ("{link}", "x".repeat(43)),
                ("{staff}", world.case("farid").to_string()),
                ("{topic}", "gossip".to_owned()),
                ("{law}", "9".to_owned()),
                ("{way}", "x".to_owned()),
                ("{call}", call(2).await),
                ("{doubt}", world.case("farid").to_string()),
                ("{member}", member(Role::Planner)),
                ("{ward}", world.case("farid").to_string()),
                ("{emergency}", world.case("farid").to_string()),
                ("{request}", world.case("farid").to_string()),
            ]
            .into_iter()
            .chain(of_papers(world.case("farid").to_string(), selam))
            .collect(),
        }
    }
}

/// Everybody who can has work on this case: what is their own.
async fn work_on(world: &World, case: CaseId) {
    let volunteer = world.actor(Role::Volunteer).await.id().map(StaffId::from_uuid).unwrap();
    assignments::consent(&world.ctx(world.first[0].1.clone()), volunteer, 7).await.unwrap();
    for (giver, role) in [
        (Role::Caseworker, Role::Lawyer),
        (Role::TeamLead, Role::HearingOfficer),
        (Role::TeamLead, Role::DecisionOfficer),
        (Role::TeamLead, Role::Counsellor),
    ] {
        let ctx = world.ctx(world.actor(giver).await);
        let holder = world.actor(role).await.id().map(StaffId::from_uuid).unwrap();
        let wish = Wish { holder, role, last_day: Some(day(ctx.now)), phone: String::new() };
        assignments::give(&ctx, case, wish).await.unwrap();
    }
}

/// Dirk opened Amira's case in an emergency; the team lead of both teams and the auditor judge it.
async fn emergency(world: &World) -> String {
    let program = world.ctx(Actor::System);
    let members = service::staff::members(&program).await.unwrap();
    let dirk = members.iter().find(|member| member.login == "dirk").unwrap().id;
    let person = details::load(&world.ctx(world.first[0].1.clone())).await.unwrap().person;
    let actor = Actor::Staff { staff: dirk, role: Role::Caseworker, places: vec![] };
    let words = "De behandelaar is ziek.".to_owned();
    let wanted = Wanted { number: person.v_number, reason: Reason::Today, words };
    let proof = SteppedUp::program(&program).unwrap();
    break_glass::open(&world.ctx(actor), proof, &wanted).await.unwrap();
    let list = break_glass::list(&world.ctx(world.actor(Role::Auditor).await)).await.unwrap();
    list.waiting.last().unwrap().id.to_string()
}

/// The command line asked that the auditor also becomes a planner.
async fn request(world: &World) -> String {
    let program = world.ctx(Actor::System);
    let Actor::Staff { staff, .. } = world.actor(Role::Auditor).await else { panic!("somebody of staff") };
    let roles = [Role::Auditor, Role::Planner].map(|role| Given { role, team: None, place: None });
    let proof = SteppedUp::program(&program).unwrap();
    service::staff::change_roles(&program, proof, staff, roles.to_vec()).await.unwrap();
    service::staff::requests(&program).await.unwrap().asked[0].id.to_string()
}

fn filled(path: &str, ids: &[(&'static str, String)]) -> String {
    ids.iter().fold(path.to_owned(), |path, (part, id)| path.replace(part, id))
}

#[tokio::test(flavor = "multi_thread")]
async fn every_route_lets_in_whom_the_table_says() {
    let world = World::sqlite().await;
    // She has an account, so that what is about an account is there.
    world.named("amira").await;
    let ids = Ids::of(&world).await;
    let case = world.case("amira").to_string();
    let mut table = String::from(
        "# Route, access, relation: status for the roles. Made by `UPDATE=1 cargo test -p server --test requests access_golden`.\n",
    );
    let mut wrong = Vec::new();
    let mut asked = 0_u16;
    for route in ROUTES {
        let relations: &[(&str, &[(&'static str, String)])] = if route.path.contains('{') {
            &[("own", &ids.own), ("other", &ids.other)]
        } else {
            &[("-", &ids.own)]
        };
        for (relation, ids) in relations {
            let path = filled(route.path, ids);
            let mut by_status: BTreeMap<u16, Vec<&str>> = BTreeMap::new();
            for role in [None].into_iter().chain(Role::ALL.iter().copied().map(Some)) {
                asked += 1;
                let status = ask(&world, role, &route.method, &path, &case, asked).await;
                by_status.entry(status.as_u16()).or_default().push(role.map_or("visitor", Role::code));
                if let Some(role) =
                    role.filter(|role| !may(route.access, *role) && status != StatusCode::NOT_FOUND)
                {
                    wrong.push(format!("{} {path}: {} for {}", route.method, status, role.code()));
                }
            }
            let most = by_status.values().map(Vec::len).max().unwrap_or_default();
            let row: Vec<String> = by_status
                .iter()
                .map(|(status, roles)| {
                    let rest = roles.len() == most && most > Role::ALL.len() / 2;
                    let roles = if rest { "all others".to_owned() } else { roles.join(" ") };
                    format!("{status} {roles}")
                })
                .collect();
            let (method, access) = (route.method.as_str(), route.access.code());
            writeln!(table, "{method:4} {:32} {access:24} {relation:5} : {}", route.path, row.join("; "))
                .unwrap();
        }
    }
    assert_eq!(wrong, Vec::<String>::new(), "let in without a rule");
    crate::golden::hold("access.txt", &table);
}

/// Whether a rule gives the role anything to do at a route with this access.
fn may(access: Access, role: Role) -> bool {
    let allowed = |action| RULES.iter().any(|rule| rule.role == role && rule.actions.contains(&action));
    match access {
        Access::Public | Access::Demo | Access::Sender => true,
        Access::AnyStaff => !role.is_person(),
        Access::Person(action) => role.is_person() && allowed(action),
        Access::Staff(action) => !role.is_person() && allowed(action),
    }
}

/// Asks once, with a stay of its own and from an address of its own, so that no request changes the next.
///
/// The form has what a route needs to know what it is about, and not what it needs to do its deed, as far as it can.
async fn ask(
    world: &World,
    role: Option<Role>,
    method: &Method,
    path: &str,
    case: &str,
    number: u16,
) -> StatusCode {
    let browser: Browser = match role {
        None => world.visitor(),
        Some(role) => world.in_role(role).await,
    };
    let [high, low] = number.to_be_bytes();
    let browser = browser.from_address(Ipv4Addr::new(198, 18, high, low));
    let form = [("field", "born"), ("kind", "main"), ("case", case), ("report", case)];
    let answer = if *method == Method::GET {
        browser.get(&format!("{path}?field=born")).await
    } else {
        browser.post(path, &form).await
    };
    answer.status
}
