//! The list finds, filters and pages, and its plans use an index for the order.

use crate::{
    databases::{Fresh, both},
    people::{World, now},
};
use domain::{
    access::{Actor, Role, act, scope},
    account::VNumber,
    ids::CaseId,
    procedure::StepId,
};
use jiff::SignedDuration;
use store::{
    people,
    worklist::{self, Filter, PAGE, Row, Text},
};

both!(
    pages_follow_each_other_without_a_gap,
    names_are_found_without_accents_and_case,
    filters_keep_what_they_say,
    the_desk_finds_its_own_people_only,
    no_page_scans_or_sorts,
);

async fn all(world: &World, actor: &Actor, filter: &Filter) -> Vec<Row> {
    let scope = scope::<act::ListCases>(actor).unwrap();
    let mut rows = Vec::new();
    let mut after: Option<CaseId> = None;
    loop {
        let page = worklist::page(&world.fresh.store, &scope, filter, after).await.unwrap();
        assert!(page.rows.len() <= PAGE);
        rows.extend(page.rows);
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(rows.len() as u64, worklist::count(&world.fresh.store, &scope, filter).await.unwrap());
    rows
}

fn lead(world: &World, number: usize) -> Actor {
    world.staff(world.caseworkers[number], Role::TeamLead)
}

async fn pages_follow_each_other_without_a_gap(fresh: Fresh) {
    let world = World::with_cases(fresh, 400).await;
    for (actor, numbers) in [
        (world.caseworker(0), (0..400).filter(|number| number % 3 == 0).collect::<Vec<_>>()),
        (lead(&world, 0), (0..400).filter(|number| number % 3 != 2).collect()),
        (lead(&world, 2), (0..400).filter(|number| number % 3 == 2).collect()),
    ] {
        let rows = all(&world, &actor, &Filter::default()).await;
        let mut expected: Vec<_> = numbers
            .iter()
            .map(|number| &world.cases[*number])
            .map(|case| (case.summary.due_at.map_or(i64::MAX, jiff::Timestamp::as_millisecond), case.file.id))
            .collect();
        expected.sort_unstable();
        let found: Vec<_> = rows
            .iter()
            .map(|row| (row.due.map_or(i64::MAX, jiff::Timestamp::as_millisecond), row.case))
            .collect();
        assert_eq!(found, expected);
    }
}

async fn names_are_found_without_accents_and_case(fresh: Fresh) {
    let world = World::with_cases(fresh, 300).await;
    let by = |text: &str| Filter { text: Some(Text::NameStart(text.into())), ..Filter::default() };
    let rows = all(&world, &world.caseworker(0), &by("FAMILY0000")).await;
    let names: Vec<_> = rows.iter().map(|row| row.family_name.as_str()).collect();
    assert_eq!(names, ["Fámily00000", "Fámily00003", "Fámily00006", "Fámily00009"]);
    assert_eq!(all(&world, &world.caseworker(0), &by("fámily00009  given9")).await.len(), 1);
    assert_eq!(all(&world, &world.caseworker(0), &by("family")).await.len(), 100);
    assert_eq!(all(&world, &world.caseworker(0), &by("amily")).await.len(), 0);
    assert_eq!(all(&world, &world.caseworker(0), &by("%")).await.len(), 0);
    let number = |number: usize| Filter {
        text: Some(Text::VNumber(VNumber::parse(&format!("28{number:08}")).unwrap())),
        ..Filter::default()
    };
    assert_eq!(all(&world, &world.caseworker(0), &number(3)).await[0].case, world.cases[3].file.id);
    assert_eq!(all(&world, &world.caseworker(0), &number(4)).await.len(), 0, "a colleague's case");
}

async fn filters_keep_what_they_say(fresh: Fresh) {
    let world = World::with_cases(fresh, 60).await;
    let step = Filter { step: Some(StepId::new("n1")), ..Filter::default() };
    let rows = all(&world, &lead(&world, 0), &step).await;
    assert_eq!(rows.len(), 20);
    assert!(rows.iter().all(|row| row.step == Some(StepId::new("n1"))));
    let moment = now() + SignedDuration::from_hours(10);
    let overdue = Filter { due_before: Some(moment), ..Filter::default() };
    let rows = all(&world, &lead(&world, 0), &overdue).await;
    assert_eq!(rows.len(), 7);
    assert!(rows.iter().all(|row| row.due.unwrap() < moment));
}

async fn the_desk_finds_its_own_people_only(fresh: Fresh) {
    let world = World::with_cases(fresh, 40).await;
    let store = &world.fresh.store;
    let here = Actor::Staff { staff: world.planner, role: Role::Intake, places: vec![world.places[0]] };
    let scope = scope::<act::FindAtDesk>(&here).unwrap();
    let since = now() - SignedDuration::from_hours(1);
    for (number, found) in [(0, true), (2, true), (1, false), (3, false)] {
        let v_number = &world.cases[number].person.v_number;
        let person = people::find_at_desk(store, &scope, v_number, since).await.unwrap();
        assert_eq!(person.is_some(), found, "{number}");
    }
    let mut names = Vec::new();
    let mut after = None;
    loop {
        let some = people::without_account(store, &scope, after, 7, since).await.unwrap();
        let Some(last) = some.last() else { break };
        after = Some(last.case);
        names.extend(some.into_iter().map(|found| found.person.family_name));
    }
    let expected: Vec<_> = (0..40).step_by(2).map(|number| format!("Fámily{number:05}")).collect();
    assert_eq!(names, expected);
}

/// Every way into the list is a range of an index that also gives the order.
async fn no_page_scans_or_sorts(fresh: Fresh) {
    let world = World::with_cases(fresh, 3_000).await;
    world.fresh.store.analyze().await.unwrap();
    let store = world.fresh.by_index().await;
    let after = Some(world.cases[1_500].file.id);
    let filters = [
        Filter::default(),
        Filter { step: Some(StepId::new("n1")), ..Filter::default() },
        Filter { due_before: Some(now() + SignedDuration::from_hours(2_000)), ..Filter::default() },
        Filter { text: Some(Text::NameStart("Fami".into())), ..Filter::default() },
        Filter { text: Some(Text::VNumber(world.cases[1].person.v_number.clone())), ..Filter::default() },
    ];
    for actor in [world.caseworker(0), lead(&world, 0)] {
        let scope = scope::<act::ListCases>(&actor).unwrap();
        for filter in &filters {
            for after in [None, after] {
                let plans = worklist::plans(&store, &scope, filter, after).await.unwrap();
                assert_eq!(plans.len(), 1, "one team, one branch");
                // One row is not worth an index; everything else must come in order.
                let one = matches!(filter.text, Some(Text::VNumber(_)));
                for bad in ["SCAN", "TEMP B-TREE", "Seq Scan", "Sort"] {
                    let sorts = bad == "TEMP B-TREE" || bad == "Sort";
                    assert!(!plans[0].contains(bad) || (one && sorts), "{filter:?} {after:?}\n{}", plans[0]);
                }
            }
        }
    }
}
