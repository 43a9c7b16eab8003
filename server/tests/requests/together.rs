//! One event for many cases: looked at first, case by case, and no more than the actor may.

use app::paths;
use domain::{access::Role, event::EventKind, ids::CaseId, position::position};
use http::StatusCode;
use service::cases::{self, Filter, Row};
use testkit::{Browser, World};

testkit::both!(
    a_pause_for_many_is_looked_at_recorded_and_refused_the_second_time,
    what_is_missing_is_said_and_what_was_typed_stays,
    who_only_looks_records_nothing_for_many,
);

const STILL: &str = "term-suspended:decision";

/// The cases of the caseworker of which the decision term runs under the old law, and one of another law.
async fn cases_of(world: &World) -> (Vec<Row>, Row) {
    let ctx = world.ctx(world.actor(Role::Caseworker).await);
    let rows = cases::worklist(&ctx, &Filter::default()).await.unwrap().rows;
    let mut running = Vec::new();
    let mut other = None;
    for row in rows {
        let file = cases::open(&ctx, row.case).await.unwrap();
        let open = file.position.terms.iter().any(|term| term.term.as_str() == "decision" && term.is_open());
        if open { running.push(row) } else { other = other.or(Some(row)) }
    }
    assert!(running.len() > 1, "too few cases wait for a decision");
    (running, other.expect("some case does not"))
}

async fn suspensions(world: &World, case: CaseId) -> usize {
    let ctx = world.ctx(world.actor(Role::Caseworker).await);
    let file = cases::open(&ctx, case).await.unwrap();
    file.events.iter().filter(|event| matches!(event.kind, EventKind::TermSuspended { .. })).count()
}

fn fields<'a>(numbers: &'a str, go: &'a str, today: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("numbers", numbers), ("what", STILL), ("on", today), ("ground", "WBV"), ("go", go)]
}

async fn a_pause_for_many_is_looked_at_recorded_and_refused_the_second_time(world: World) {
    let (running, other) = cases_of(&world).await;
    let browser: Browser = world.staff(Role::Caseworker).await;
    let today = domain::time::day(world.ctx(domain::access::Actor::Visitor).now).to_string();
    let two = [&running[0], &running[1]];
    let typed = format!("{}\r\n{}\r\n{}\r\n9999999999", two[0].v_number, two[1].v_number, other.v_number);

    let look = browser.post(paths::TOGETHER, &fields(&typed, "", &today)).await;
    assert_eq!(look.status, StatusCode::OK, "{}", look.words());
    assert!(look.html().contains("9999999999"), "{}", look.words());
    for row in two {
        assert_eq!(suspensions(&world, row.case).await, 0, "nothing is recorded unseen");
    }

    let done = browser.post(paths::TOGETHER, &fields(&typed, "record", &today)).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.words());
    for row in two {
        assert_eq!(suspensions(&world, row.case).await, 1, "{}", done.words());
    }
    assert_eq!(suspensions(&world, other.case).await, 0);
    // The button once more, and an hour later: what stands still is not stopped twice.
    browser.post(paths::TOGETHER, &fields(&typed, "record", &today)).await;
    world.clock().pass(jiff::SignedDuration::from_mins(50));
    let browser = world.staff(Role::Caseworker).await;
    browser.post(paths::TOGETHER, &fields(&typed, "record", &today)).await;
    for row in two {
        assert_eq!(suspensions(&world, row.case).await, 1);
    }
    let ctx = world.ctx(world.actor(Role::Caseworker).await);
    let file = cases::open(&ctx, two[0].case).await.unwrap();
    let here = position(&file.events, &ctx.procedures, ctx.now);
    assert!(
        here.terms.iter().any(|term| matches!(term.state, domain::position::TermState::Suspended { .. }))
    );
}

async fn what_is_missing_is_said_and_what_was_typed_stays(world: World) {
    let browser = world.staff(Role::Caseworker).await;
    let many: Vec<String> = (0..101).map(|number| format!("10000000{number:02}")).collect();
    let answer = browser.post(paths::TOGETHER, &[("numbers", &many.join("\n")), ("ground", "WBV")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = answer.html();
    assert!(html.contains("ww-error-summary") && html.contains("1000000042") && html.contains("WBV"));
    let none = browser.post(paths::TOGETHER, &[("go", "find"), ("nationality", "zzz")]).await;
    assert_eq!(none.status, StatusCode::OK);
    let ctx = world.ctx(world.actor(Role::Caseworker).await);
    let row = cases::worklist(&ctx, &Filter::default()).await.unwrap().rows.remove(0);
    let nationality = cases::open(&ctx, row.case).await.unwrap().person.nationality;
    let found = browser.post(paths::TOGETHER, &[("go", "find"), ("nationality", &nationality)]).await;
    assert!(found.html().contains(&row.v_number), "{}", found.words());
}

async fn who_only_looks_records_nothing_for_many(world: World) {
    for role in [Role::TeamLead, Role::Planner, Role::Intake] {
        let browser = world.staff(role).await;
        assert_eq!(browser.get(paths::TOGETHER).await.status, StatusCode::NOT_FOUND, "{role:?}");
    }
}
