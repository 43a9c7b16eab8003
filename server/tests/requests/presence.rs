//! The day sheet by the people who work with it: at the own places only, on the day only, and without consequences.

use app::paths;
use domain::{
    access::{Actor, Role},
    time::day,
};
use http::StatusCode;
use jiff::SignedDuration;
use service::{Ctx, hearings, staff};
use testkit::{Answer, Browser, World};

/// Amira's hearing: its id, when it starts, and its day and place as the page takes them.
struct Hers {
    id: String,
    starts: jiff::Timestamp,
    date: String,
    at: String,
}

impl Hers {
    async fn of(world: &World) -> Self {
        let (_, actor) = world.first.iter().find(|(case, _)| *case == world.case("amira")).unwrap();
        let hearing = hearings::mine(&world.ctx(actor.clone())).await.unwrap().unwrap().hearing;
        let (starts, at) = (hearing.time.starts, hearing.time.place.to_string());
        Self { id: hearing.id.to_string(), starts, date: day(starts).to_string(), at }
    }

    async fn sheet(&self, browser: &Browser) -> Answer {
        browser.get(&format!("{}?date={}&at={}", paths::DAY, self.date, self.at)).await
    }

    async fn mark(&self, browser: &Browser, presence: &str) -> Answer {
        let form = [("date", &*self.date), ("at", &*self.at), ("hearing", &*self.id), ("presence", presence)];
        browser.post(paths::DAY, &form).await
    }
}

async fn caseworker(world: &World) -> Ctx {
    let members = staff::members(&world.ctx(Actor::System)).await.unwrap();
    let login = server::demo::login(Role::Caseworker).unwrap();
    let member = members.into_iter().find(|member| member.login == login).unwrap();
    world.ctx(Actor::Staff { staff: member.id, role: Role::Caseworker, places: vec![] })
}

#[tokio::test(flavor = "multi_thread")]
async fn the_door_marks_who_comes_and_nothing_follows_from_it() {
    let world = World::sqlite().await;
    let hers = Hers::of(&world).await;
    let planner = world.in_role(Role::Planner).await;
    let before = hers.sheet(&planner).await;
    assert_eq!(before.status, StatusCode::OK);
    assert!(before.html().contains("Amira"), "her hearing is on the sheet of that day");
    assert!(!before.html().contains(&format!("value=\"{}\"", hers.id)), "nothing to press before the day");
    assert_eq!(hers.mark(&planner, "arrived").await.status, StatusCode::UNPROCESSABLE_ENTITY);

    world
        .clock()
        .pass(hers.starts.duration_since(world.ctx(Actor::System).now) - SignedDuration::from_mins(20));
    let planner = world.in_role(Role::Planner).await;
    let case = world.case("amira");
    let file = service::cases::open(&caseworker(&world).await, case).await.unwrap();
    for (presence, said) in [("arrived", "is er"), ("late", "is er, later"), ("left", "is weg")] {
        world.clock().pass(SignedDuration::from_mins(1));
        // A double click, and the back button.
        for _ in 0..2 {
            let answer = hers.mark(&planner, presence).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER);
            assert!(answer.location().contains(&hers.at), "back to the same list");
        }
        assert!(hers.sheet(&planner).await.html().contains(said), "{said}");
    }
    world.clock().pass(SignedDuration::from_mins(1));
    assert_eq!(hers.mark(&planner, "awaited").await.status, StatusCode::SEE_OTHER);
    assert!(hers.sheet(&planner).await.html().contains("nog niet gezien"));
    let after = service::cases::open(&caseworker(&world).await, case).await.unwrap();
    assert_eq!(after.events, file.events, "no event was recorded");
    assert_eq!(after.position.stage, file.position.stage);

    world.clock().pass(SignedDuration::from_hours(72));
    let planner = world.in_role(Role::Planner).await;
    assert_eq!(hers.mark(&planner, "arrived").await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_of_others_is_absent() {
    let world = World::sqlite().await;
    let hers = Hers::of(&world).await;
    for role in [Role::Intake, Role::CoaContact] {
        let browser = world.in_role(role).await;
        assert_eq!(browser.get(paths::DAY).await.status, StatusCode::OK, "{role:?} has a sheet");
        assert_eq!(hers.sheet(&browser).await.status, StatusCode::NOT_FOUND, "{role:?}");
        assert_eq!(hers.mark(&browser, "arrived").await.status, StatusCode::NOT_FOUND, "{role:?}");
    }
    let planner = world.in_role(Role::Planner).await;
    let nowhere = format!("{}?date=tomorrow&at=nowhere", paths::DAY);
    assert_eq!(planner.get(&nowhere).await.status, StatusCode::OK, "what cannot be read is today, here");
    assert_eq!(hers.mark(&planner, "asleep").await.status, StatusCode::NOT_FOUND);
}
