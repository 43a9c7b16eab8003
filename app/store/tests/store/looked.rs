//! "Who looked": the lines of a case and of a search in the order of an index, and what persons say about them.

use crate::{
    databases::{Fresh, both, number},
    people::{World, at, now, system},
};
use domain::{
    access::{Actor, Role, Scope, act, scope},
    doubt::{Finding, Reply, State, Words},
    ids::{AuditId, CaseId, DoubtId},
    language::Lang,
};
use jiff::SignedDuration;
use std::sync::Arc;
use store::{
    StoreError,
    access::permit,
    audit::{self, By, Filter, Line, Outcome, Span},
    doubts, people, staff,
};

both!(
    others_and_the_person_are_apart_and_upkeep_is_nobodys,
    a_line_is_doubted_once_however_often_it_is_said,
    a_doubt_is_answered_once_and_only_by_an_auditor,
    the_words_are_sealed_and_gone_with_the_person,
    a_search_finds_what_was_asked_for_and_pages_without_a_gap,
    no_question_to_the_audit_scans_or_sorts,
);

fn auditor(world: &World) -> Actor {
    world.staff(world.planner, Role::Auditor)
}

/// A line that somebody left, so many minutes after the beginning.
fn line(world: &World, actor: &Actor, action: &'static str, case: usize, minutes: i64) -> Line {
    let deed = world.deed(actor, action).on(world.cases[case].file.id);
    at(deed, now() + SignedDuration::from_mins(minutes)).line(Outcome::Done)
}

async fn keep(world: &World, lines: Vec<Line>) {
    let lines = Arc::new(lines);
    let kept = world.fresh.store.write(world.housekeeping(), move |tx| {
        let lines = Arc::clone(&lines);
        Box::pin(async move { audit::insert_all(tx, &lines).await })
    });
    kept.await.unwrap();
}

async fn of_case(world: &World, case: usize, by: By, span: Span, limit: u64) -> Vec<Line> {
    let store = &world.fresh.store;
    let id = world.cases[case].file.id;
    let may = permit::<act::SeeWhoLooked>(store, &world.applicant(case), id).await.unwrap();
    audit::of_case(store, &may, by, span, limit).await.unwrap()
}

async fn others_and_the_person_are_apart_and_upkeep_is_nobodys(fresh: Fresh) {
    let world = World::with_cases(fresh, 3).await;
    let (person, caseworker) = (world.applicant(0), world.caseworker(0));
    assert!(of_case(&world, 0, By::Others, Span::default(), 50).await.is_empty(), "at zero too");
    let looks: Vec<Line> =
        (0..5_000).map(|minute| line(&world, &caseworker, "view-case", 0, minute)).collect();
    let newest = looks.last().unwrap().id;
    keep(&world, looks).await;
    keep(
        &world,
        vec![
            line(&world, &person, "write-message", 0, 6_000),
            line(&world, &Actor::Visitor, "sign-in", 0, 6_001),
            line(&world, &Actor::System, "rebuild", 0, 6_002),
            line(&world, &world.caseworker(1), "view-case", 1, 6_003),
        ],
    )
    .await;
    let (mut seen, mut before) = (Vec::new(), None);
    loop {
        let page = of_case(&world, 0, By::Others, Span { before, ..Span::default() }, 499).await;
        let Some(last) = page.last() else { break };
        before = Some(last.id);
        seen.extend(page.into_iter().map(|line| line.id));
    }
    assert_eq!((seen.len(), seen[0]), (5_000, newest));
    assert!(seen.is_sorted_by(|one, next| one > next), "newest first, each once");
    let own = of_case(&world, 0, By::Person, Span::default(), 50).await;
    let own: Vec<&str> = own.iter().map(|line| line.action.as_str()).collect();
    assert_eq!(own, ["sign-in", "write-message"]);
    let from = Some(now() + SignedDuration::from_mins(4_990));
    assert_eq!(of_case(&world, 0, By::Others, Span { from, ..Span::default() }, 50).await.len(), 10);
    // Somebody else's list is as absent as none, also for who works on the case.
    let id = world.cases[0].file.id;
    for actor in [world.applicant(1), caseworker, auditor(&world)] {
        let may = permit::<act::SeeWhoLooked>(&world.fresh.store, &actor, id).await;
        assert_eq!(may.map(drop), Err(StoreError::Absent), "{actor:?}");
    }
}

async fn doubt(world: &World, case: usize, lines: Vec<AuditId>, words: Option<&str>) -> bool {
    let (actor, id) = (world.applicant(case), world.cases[case].file.id);
    let doubt = DoubtId::from_uuid(world.id());
    let words = words.map(|text| Words { text: text.into(), lang: Lang::Ti });
    let said: Result<bool, StoreError> = world
        .fresh
        .store
        .write(world.deed(&actor, "doubt-look").on(id), move |tx| {
            let (actor, lines, words) = (actor.clone(), lines.clone(), words.clone());
            Box::pin(async move {
                let may = permit::<act::DoubtLook>(tx, &actor, id).await?;
                doubts::say(tx, &may, doubt, &lines, words.as_ref()).await
            })
        })
        .await;
    said.unwrap()
}

fn listing(world: &World) -> Scope<act::ListDoubts> {
    scope(&auditor(world)).unwrap()
}

async fn a_line_is_doubted_once_however_often_it_is_said(fresh: Fresh) {
    let world = Arc::new(World::with_cases(fresh, 2).await);
    let store = &world.fresh.store;
    let looks: Vec<Line> =
        (0..4).map(|minute| line(&world, &world.caseworker(0), "view-case", 0, minute)).collect();
    let ids: Vec<AuditId> = looks.iter().rev().map(|line| line.id).collect();
    keep(&world, looks).await;
    // Twenty taps at once are one.
    let mut taps = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let (world, lines) = (Arc::clone(&world), ids[1..].to_vec());
        taps.spawn(async move { doubt(&world, 0, lines, Some("ሰላም")).await });
    }
    let kept = taps.join_all().await.into_iter().filter(|kept| *kept).count();
    assert_eq!(kept, 1);
    // What came later on is another one, about that line alone.
    assert!(doubt(&world, 0, ids.clone(), None).await);
    assert!(!doubt(&world, 0, ids.clone(), None).await);
    let open = doubts::open(store, &listing(&world), 10).await.unwrap();
    assert_eq!(open.len(), 2);
    let mut about: Vec<(AuditId, u64)> = Vec::new();
    for one in &open {
        let (lines, count) = doubts::lines(store, &listing(&world), one.id, 10).await.unwrap();
        assert_eq!(lines.first().map(|line| line.id), Some(one.about.id), "the newest of its lines");
        about.push((one.about.id, count));
    }
    about.sort_unstable();
    assert_eq!(about, [(ids[1], 3), (ids[0], 1)]);
    let may = permit::<act::SeeWhoLooked>(store, &world.applicant(0), world.cases[0].file.id).await.unwrap();
    assert_eq!(doubts::of_case(store, &may, 10).await.unwrap().len(), 2);
    let marks = doubts::of_lines(store, &may, &ids).await.unwrap();
    assert_eq!(marks.len(), 4);
    assert!(marks.values().all(|(_, state)| *state == State::Sent));
}

async fn answer(world: &World, id: DoubtId, reply: Reply) -> Result<bool, StoreError> {
    let scope = scope::<act::AnswerDoubt>(&auditor(world)).unwrap();
    world
        .fresh
        .store
        .write(world.deed(&auditor(world), "answer-doubt"), move |tx| {
            let (scope, reply) = (scope.clone(), reply.clone());
            Box::pin(async move {
                doubts::mark_opened(tx, &scope, id).await?;
                let doubt = doubts::one(tx, &scope, id).await?.ok_or(StoreError::Absent)?;
                doubts::answer(tx, &scope, &doubt, &reply).await
            })
        })
        .await
}

async fn a_doubt_is_answered_once_and_only_by_an_auditor(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    let store = &world.fresh.store;
    for actor in [world.applicant(0), world.caseworker(0), world.staff(world.planner, Role::Administrator)] {
        assert!(scope::<act::ListDoubts>(&actor).is_err(), "{actor:?}");
        assert!(scope::<act::SearchAudit>(&actor).is_err(), "{actor:?}");
    }
    let look = line(&world, &world.caseworker(0), "view-case", 0, 0);
    let id = look.id;
    keep(&world, vec![look]).await;
    assert!(doubt(&world, 0, vec![id], None).await);
    let open = doubts::open(store, &listing(&world), 10).await.unwrap();
    let (which, ready) = (open[0].id, Reply::Ready(Finding::Mistake));
    assert_eq!((open[0].state(), open[0].words.clone()), (State::Sent, None));
    assert!(answer(&world, which, ready.clone()).await.unwrap());
    assert!(!answer(&world, which, Reply::Ready(Finding::Allowed)).await.unwrap(), "the first answer stands");
    assert!(doubts::open(store, &listing(&world), 10).await.unwrap().is_empty());
    let answered = doubts::answered(store, &listing(&world), 10).await.unwrap();
    let given = answered[0].answer.as_ref().unwrap();
    assert_eq!((&given.reply, given.by, given.at), (&ready, world.planner, now()));
    assert_eq!(answered[0].state(), State::Answered);
    let nobody = DoubtId::from_uuid(world.id());
    assert_eq!(answer(&world, nobody, ready).await, Err(StoreError::Absent));
}

async fn the_words_are_sealed_and_gone_with_the_person(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    let raw = world.fresh.raw().await;
    let rows = async |table: &str| number(&raw, &format!("SELECT COUNT(*) FROM {table}")).await;
    for case in 0..2 {
        let look = line(&world, &world.caseworker(case), "view-case", case, 0);
        let id = look.id;
        keep(&world, vec![look]).await;
        assert!(doubt(&world, case, vec![id], Some("canary of the person")).await);
    }
    for one in doubts::open(&world.fresh.store, &listing(&world), 10).await.unwrap() {
        let words = Words { text: "canary of the auditor".into(), lang: Lang::Nl };
        assert!(answer(&world, one.id, Reply::Own(words)).await.unwrap());
    }
    let backend = sea_orm::ConnectionTrait::get_database_backend(&raw);
    let sql = "SELECT sealed, answer FROM doubt";
    let kept = sea_orm::ConnectionTrait::query_all_raw(
        &raw,
        sea_orm::Statement::from_string(backend, sql.to_owned()),
    );
    for row in kept.await.unwrap() {
        for column in 0..2 {
            let sealed: Vec<u8> = row.try_get_by_index(column).unwrap();
            assert!(!sealed.windows(6).any(|bytes| bytes == b"canary"), "the words lie open");
        }
    }
    assert_eq!((rows("doubt").await, rows("doubt_line").await), (2, 2));
    let person = world.cases[0].person.id;
    let erased = world.fresh.store.write(world.housekeeping(), move |tx| {
        Box::pin(async move { people::erase(tx, system(), person).await })
    });
    erased.await.unwrap();
    assert_eq!((rows("doubt").await, rows("doubt_line").await), (1, 1));
    let left = doubts::answered(&world.fresh.store, &listing(&world), 10).await.unwrap();
    assert_eq!(left[0].words.as_ref().unwrap().text, "canary of the person");
    assert_eq!(left[0].case, world.cases[1].file.id);
}

fn searching(world: &World) -> Scope<act::SearchAudit> {
    scope(&auditor(world)).unwrap()
}

async fn a_search_finds_what_was_asked_for_and_pages_without_a_gap(fresh: Fresh) {
    let world = World::with_cases(fresh, 6).await;
    let store = &world.fresh.store;
    let mut lines = Vec::new();
    for minute in 0..600 {
        let case = usize::try_from(minute % 6).unwrap();
        let action = if minute % 10 == 0 { "write-note" } else { "view-case" };
        let actor = if minute % 4 == 3 { world.applicant(case) } else { world.caseworker(case % 3) };
        lines.push(line(&world, &actor, action, case, minute));
    }
    keep(&world, lines.clone()).await;
    let from = Some(now());
    let until = Some(now() + SignedDuration::from_mins(500));
    let filters = [
        Filter::default(),
        Filter { cases: Some(vec![world.cases[0].file.id]), ..Filter::default() },
        Filter { staff: Some(vec![world.caseworkers[0], world.caseworkers[2]]), ..Filter::default() },
        Filter { action: Some("write-note".into()), ..Filter::default() },
        Filter {
            cases: Some(vec![world.cases[0].file.id, world.cases[1].file.id]),
            staff: Some(vec![world.caseworkers[1]]),
            action: Some("view-case".into()),
        },
        Filter { staff: Some(vec![]), ..Filter::default() },
    ];
    for filter in &filters {
        let wanted: Vec<AuditId> = lines
            .iter()
            .filter(|line| until.is_none_or(|until| line.at < until))
            .filter(|line| {
                line.case.is_some_and(|case| filter.cases.as_ref().is_none_or(|of| of.contains(&case)))
            })
            .filter(|line| {
                filter.staff.as_ref().is_none_or(|of| of.iter().any(|who| line.actor_id == Some(who.uuid())))
            })
            .filter(|line| filter.action.as_ref().is_none_or(|action| line.action == *action))
            .map(|line| line.id)
            .rev()
            .collect();
        let (mut found, mut before) = (Vec::new(), None);
        loop {
            let span = Span { before, from, until };
            let page = audit::search(store, &searching(&world), filter, span, 7).await.unwrap();
            let Some(last) = page.last() else { break };
            before = Some(last.id);
            let made_here =
                page.iter().map(|line| line.id).filter(|id| lines.iter().any(|line| line.id == *id));
            found.extend(made_here);
        }
        assert_eq!(found, wanted, "{filter:?}");
    }
    // Whom and which case somebody means.
    let meant = async |typed: &str| staff::meant(store, &searching(&world), typed, 10).await.unwrap();
    assert_eq!(meant("staff1").await, [world.caseworkers[1]]);
    assert_eq!(meant(" STÁFF 2 ").await, [world.caseworkers[2]]);
    assert_eq!(meant("staff ").await.len(), 4);
    assert_eq!(meant("nobody").await, []);
    let v_number = world.cases[4].person.v_number.clone();
    let cases: Vec<CaseId> = audit::cases_with(store, &searching(&world), &v_number).await.unwrap();
    assert_eq!(cases, [world.cases[4].file.id]);
}

/// Every question is a range of an index that also gives the order.
async fn no_question_to_the_audit_scans_or_sorts(fresh: Fresh) {
    let world = World::with_cases(fresh, 30).await;
    let mut lines = Vec::new();
    for minute in 0..3_000 {
        let case = usize::try_from(minute % 30).unwrap();
        let actor = if minute % 2 == 0 { world.applicant(case) } else { world.caseworker(case % 3) };
        let action = if minute % 100 == 0 { "start-recovery" } else { "view-case" };
        lines.push(line(&world, &actor, action, case, minute));
    }
    let before = Some(lines[1_500].id);
    keep(&world, lines).await;
    world.fresh.store.analyze().await.unwrap();
    let store = world.fresh.by_index().await;
    let holds = |plan: &str, what: &str| {
        for bad in ["SCAN", "TEMP B-TREE", "Seq Scan", "Sort"] {
            assert!(!plan.contains(bad), "{what}\n{plan}");
        }
    };
    let id = world.cases[0].file.id;
    let may = permit::<act::SeeWhoLooked>(&store, &world.applicant(0), id).await.unwrap();
    for by in [By::Others, By::Person] {
        for before in [None, before] {
            let span = Span { before, ..Span::default() };
            for plan in audit::plans_of_case(&store, &may, by, span).await.unwrap() {
                holds(&plan, &format!("{by:?} {before:?}"));
                assert!(plan.contains("audit_by_case_kind"), "{plan}");
            }
        }
    }
    let from = Some(now() - SignedDuration::from_hours(1));
    let until = Some(now() + SignedDuration::from_mins(2_900));
    let by = |cases, staff, action: Option<&str>| Filter { cases, staff, action: action.map(str::to_owned) };
    let (case, who) = (Some(vec![id]), Some(vec![world.caseworkers[0]]));
    let filters = [
        by(None, None, None),
        by(case.clone(), None, None),
        by(None, who.clone(), None),
        by(None, None, Some("start-recovery")),
        by(case.clone(), who.clone(), None),
        by(None, who.clone(), Some("view-case")),
        by(case, who, Some("view-case")),
    ];
    for filter in &filters {
        for before in [None, before] {
            let span = Span { before, from, until };
            for plan in audit::plans(&store, &searching(&world), filter, span).await.unwrap() {
                holds(&plan, &format!("{filter:?} {before:?}"));
            }
        }
    }
    let [open, answered] = doubts::plans(&store, &listing(&world)).await.unwrap();
    for (plan, index) in [(open, "doubt_open"), (answered, "doubt_answered")] {
        assert!(plan.contains(index) && !plan.contains("TEMP B-TREE") && !plan.contains("Sort"), "{plan}");
    }
}
