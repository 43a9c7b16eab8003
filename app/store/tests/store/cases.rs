//! A case is read as it was written, another's case is absent, and drift of a summary is found and repaired.

use crate::{
    databases::{Fresh, both},
    people::{World, event, now, summary, system},
};
use domain::{
    access::{Actor, act},
    event::{Event, EventKind},
    ids::{CaseId, NoteId, ReportId},
    person::{Field, Report},
    support::{Choice, Level},
};
use sea_orm::ConnectionTrait;
use store::{StoreError, access::permit, cases, notes, people, support};

both!(
    what_is_read_is_what_was_written,
    anothers_case_is_absent,
    drift_is_found_and_repaired,
    an_impossible_row_is_an_error_with_its_table,
    an_event_needs_the_one_before_it,
    sealed_words_come_back,
    an_erased_person_leaves_events_only,
);

async fn what_is_read_is_what_was_written(fresh: Fresh) {
    let world = World::with_cases(fresh, 3).await;
    for (number, written) in world.cases.iter().enumerate() {
        let actor = world.applicant(number);
        let store = &world.fresh.store;
        let may = permit::<act::ViewStatus>(store, &actor, written.file.id).await.unwrap();
        assert_eq!(cases::file(store, &may).await.unwrap(), written.file);
        assert_eq!(cases::events(store, &may).await.unwrap(), written.events);
        assert_eq!(cases::summary(store, &may).await.unwrap(), written.summary);
        assert_eq!(people::details(store, &may).await.unwrap(), written.person);
    }
}

async fn anothers_case_is_absent(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    let store = &world.fresh.store;
    let nowhere = CaseId::from_uuid(world.id());
    for case in [world.cases[1].file.id, nowhere] {
        let refused = permit::<act::ViewStatus>(store, &world.applicant(0), case).await;
        assert_eq!(refused.map(drop), Err(StoreError::Absent));
        let refused = permit::<act::ViewCase>(store, &world.caseworker(0), case).await;
        assert_eq!(refused.map(drop), Err(StoreError::Absent));
    }
    let refused = permit::<act::ChooseSupport>(store, &world.caseworker(0), world.cases[0].file.id).await;
    assert_eq!(refused.map(drop), Err(StoreError::Absent));
}

async fn drift_is_found_and_repaired(fresh: Fresh) {
    let world = World::with_cases(fresh, 5).await;
    let store = &world.fresh.store;
    let all = cases::batch(store, system(), None, 10).await.unwrap();
    assert_eq!(all.len(), 5);
    assert!(all.iter().all(|kept| kept.copies_agree && kept.summary.is_some() && kept.events.len() == 1));
    let paged = [
        cases::batch(store, system(), None, 3).await.unwrap(),
        cases::batch(store, system(), Some(all[2].case), 3).await.unwrap(),
    ];
    assert_eq!(paged.concat(), all);

    let raw = world.fresh.raw().await;
    raw.execute_unprepared("UPDATE case_summary SET team = 'nowhere' WHERE name_key LIKE '%given1'")
        .await
        .unwrap();
    raw.execute_unprepared("DELETE FROM case_summary WHERE name_key LIKE '%given2'").await.unwrap();
    raw.execute_unprepared("DELETE FROM case_wait WHERE step = 'n1'").await.unwrap();
    let wrong: Vec<_> = cases::batch(store, system(), None, 10)
        .await
        .unwrap()
        .into_iter()
        .filter(|kept| !kept.copies_agree || kept.waits.is_empty())
        .collect();
    // The first and the third have no waits, the first and the second no summary that agrees.
    assert_eq!(wrong.len(), 3);
    for kept in wrong {
        let number = world.cases.iter().position(|case| case.file.id == kept.case).unwrap();
        let (summary, waits) = (world.cases[number].summary.clone(), world.cases[number].waits.clone());
        store
            .write(world.deed(&Actor::System, "repair").on(kept.case), move |tx| {
                let (summary, waits) = (summary.clone(), waits.clone());
                Box::pin(async move { cases::repair(tx, system(), kept.case, &summary, &waits).await })
            })
            .await
            .unwrap();
    }
    assert_eq!(cases::batch(store, system(), None, 10).await.unwrap(), all);
}

async fn an_impossible_row_is_an_error_with_its_table(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let raw = world.fresh.raw().await;
    raw.execute_unprepared("UPDATE case_file SET role = 'king'").await.unwrap();
    let store = &world.fresh.store;
    let may = permit::<act::ViewStatus>(store, &world.applicant(0), world.cases[0].file.id).await.unwrap();
    let error = cases::file(store, &may).await.unwrap_err();
    assert_eq!(error, StoreError::Inconsistent { table: "case_file", what: "code \"king\"".into() });
}

async fn an_event_needs_the_one_before_it(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    let case = world.cases[0].file.id;
    let append = async |event: Event| {
        let actor = world.caseworker(0);
        let deed = world.deed(&actor, "record-event").on(case);
        let kept = world.fresh.store.write(deed, move |tx| {
            let (actor, event) = (actor.clone(), event.clone());
            Box::pin(async move {
                let may = permit::<act::RecordEvent>(tx, &actor, case).await?;
                cases::append(tx, &may, &[event], &summary(0), &[]).await
            })
        });
        kept.await
    };
    let gap = append(event(case, 3, EventKind::Withdrawn)).await;
    assert!(matches!(gap, Err(StoreError::Unavailable(_))), "a gap is a conflict that stays: {gap:?}");
    let taken = append(event(case, 1, EventKind::Withdrawn)).await;
    assert!(matches!(taken, Err(StoreError::Unavailable(_))), "{taken:?}");
    let foreign = append(event(world.cases[1].file.id, 2, EventKind::Withdrawn)).await;
    assert!(matches!(foreign, Err(StoreError::Inconsistent { table: "case_event", .. })), "{foreign:?}");
    append(event(case, 2, EventKind::Withdrawn)).await.unwrap();
}

async fn sealed_words_come_back(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let store = &world.fresh.store;
    let case = world.cases[0].file.id;
    let (applicant, caseworker) = (world.applicant(0), world.caseworker(0));
    let report = Report::Wrong { field: Field::Born, text: "CANARY-report".into() };
    let choice = Choice { level: Level::Together, chosen: now() };
    let (report_id, note_id) = (ReportId::from_uuid(world.id()), NoteId::from_uuid(world.id()));
    let (actor, told) = (applicant.clone(), report.clone());
    store
        .write(world.deed(&applicant, "report-details").on(case), move |tx| {
            let (actor, told) = (actor.clone(), told.clone());
            Box::pin(async move {
                let may = permit::<act::ReportDetails>(tx, &actor, case).await?;
                people::report(tx, &may, report_id, &told).await?;
                let may = permit::<act::ChooseSupport>(tx, &actor, case).await?;
                support::put(tx, &may, Choice { level: Level::Overview, ..choice }).await?;
                support::put(tx, &may, choice).await
            })
        })
        .await
        .unwrap();
    let actor = caseworker.clone();
    store
        .write(world.deed(&caseworker, "write-note").on(case), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::WriteNote>(tx, &actor, case).await?;
                notes::write(tx, &may, note_id, "CANARY-note").await
            })
        })
        .await
        .unwrap();
    let may = permit::<act::ViewCase>(store, &caseworker, case).await.unwrap();
    assert_eq!(people::reports(store, &may).await.unwrap()[0].report, report);
    assert_eq!(notes::list(store, &may).await.unwrap()[0].text, "CANARY-note");
    let may = permit::<act::ChooseSupport>(store, &applicant, case).await.unwrap();
    assert_eq!(support::get(store, &may).await.unwrap(), Some(choice));
    if world.fresh.is_sqlite() {
        // Neither in the file nor in its log does any sealed word stand in the clear.
        for file in ["test.db", "test.db-wal"] {
            let bytes = std::fs::read(world.fresh.folder.join(file)).unwrap_or_default();
            assert!(!bytes.windows(6).any(|some| some == b"CANARY"), "{file}");
            assert!(!bytes.windows(8).any(|some| some == b"together"), "{file}");
        }
    }
}

async fn an_erased_person_leaves_events_only(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    let store = &world.fresh.store;
    let (case, person) = (world.cases[0].file.id, world.cases[0].person.id);
    store
        .write(world.deed(&Actor::System, "erase").on(case), move |tx| {
            Box::pin(async move { people::erase(tx, system(), person).await })
        })
        .await
        .unwrap();
    let may = permit::<act::ViewStatus>(store, &world.applicant(0), case).await.unwrap();
    assert_eq!(people::details(store, &may).await, Err(StoreError::Absent));
    assert_eq!(cases::events(store, &may).await.unwrap().len(), 1);
    let other = permit::<act::ViewStatus>(store, &world.applicant(1), world.cases[1].file.id).await.unwrap();
    assert_eq!(people::details(store, &other).await.unwrap(), world.cases[1].person);
    assert!(cases::batch(store, system(), None, 10).await.unwrap().iter().all(|kept| kept.copies_agree));
}
