//! Messages and calls: kept once, sealed, in the lists of whom they concern, and gone with the person.

use crate::{
    databases::{Fresh, both, number},
    people::{World, at, event, now, summary, system},
};
use domain::{
    access::{Actor, Role, act, scope},
    call::{Ending, Part, Reason},
    event::EventKind,
    ids::{CallId, CaseId, ContactId, FormId, MessageId},
    language::Lang,
    message::{Body, Sentence, Side},
    person::Contact,
    position::Summary,
};
use jiff::{SignedDuration, Timestamp};
use store::{
    StoreError,
    access::permit,
    calls::{self, NewCall},
    cases, messages, people,
    worklist::{self, Filter},
};

both!(
    a_message_is_kept_once_and_read_by_both_sides,
    what_waits_is_in_the_list_until_the_caseworker_opens_it,
    a_call_is_asked_for_once_and_ends_once,
    a_call_is_on_the_list_of_whom_it_is_a_duty,
    who_stands_alone_comes_before_every_term,
    erased_people_leave_no_words_and_no_numbers,
    no_list_of_calls_scans_or_sorts,
);

pub(crate) fn own(text: &str) -> Body {
    Body::Own { text: text.into(), lang: Lang::Ti }
}

pub(crate) async fn say(
    world: &World,
    actor: &Actor,
    case: CaseId,
    form: FormId,
    body: Body,
) -> Result<bool, StoreError> {
    let id = MessageId::from_uuid(world.id());
    let (actor, deed) = (actor.clone(), world.deed(actor, "write-message").on(case));
    world
        .fresh
        .store
        .write(deed, move |tx| {
            let (actor, body) = (actor.clone(), body.clone());
            Box::pin(async move {
                let may = permit::<act::WriteMessage>(tx, &actor, case).await?;
                messages::write(tx, &may, id, form, &body).await
            })
        })
        .await
}

async fn thread(world: &World, actor: &Actor, case: CaseId) -> Vec<messages::Kept> {
    let may = permit::<act::ViewMessages>(&world.fresh.store, actor, case).await.unwrap();
    messages::list(&world.fresh.store, &may, None, 50).await.unwrap()
}

pub(crate) fn form(world: &World) -> FormId {
    FormId::from_uuid(world.id())
}

async fn a_message_is_kept_once_and_read_by_both_sides(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    let (case, other) = (world.cases[0].file.id, world.cases[1].file.id);
    let (person, caseworker) = (world.applicant(0), world.caseworker(0));
    let sending = form(&world);
    assert!(say(&world, &person, case, sending, own("ሰላም")).await.unwrap());
    assert!(!say(&world, &person, case, sending, own("ሰላም")).await.unwrap(), "the same form again");
    let ready = Body::Ready { sentence: Sentence::NoNews, day: None, clock: None };
    assert!(say(&world, &caseworker, case, form(&world), ready.clone()).await.unwrap());
    for reader in [&person, &caseworker] {
        let kept = thread(&world, reader, case).await;
        let said: Vec<_> = kept.iter().map(|kept| (kept.side, kept.body.clone())).collect();
        assert_eq!(said, [(Side::Staff, ready.clone()), (Side::Person, own("ሰላም"))]);
    }
    // Somebody else's case is as absent as none, for reading and for writing.
    assert_eq!(say(&world, &person, other, form(&world), own("x")).await, Err(StoreError::Absent));
    let lead = world.staff(world.caseworkers[0], Role::TeamLead);
    assert_eq!(say(&world, &lead, case, form(&world), own("x")).await, Err(StoreError::Absent));
    let planner = permit::<act::ViewMessages>(&world.fresh.store, &world.planner(), case).await;
    assert_eq!(planner.map(drop), Err(StoreError::Absent));
}

async fn waiting(world: &World, actor: &Actor) -> Vec<CaseId> {
    let scope = scope::<act::ListCases>(actor).unwrap();
    let filter = Filter { unopened: true, ..Filter::default() };
    let page = worklist::page(&world.fresh.store, &scope, &filter, None).await.unwrap();
    page.rows.into_iter().map(|row| row.case).collect()
}

async fn what_waits_is_in_the_list_until_the_caseworker_opens_it(fresh: Fresh) {
    let world = World::with_cases(fresh, 7).await;
    let caseworker = world.caseworker(0);
    assert!(waiting(&world, &caseworker).await.is_empty());
    for number in [3, 0] {
        say(&world, &world.applicant(number), world.cases[number].file.id, form(&world), own("?"))
            .await
            .unwrap();
    }
    let (first, second) = (world.cases[0].file.id, world.cases[3].file.id);
    let mut expected = vec![first, second];
    expected.sort_unstable();
    assert_eq!(waiting(&world, &caseworker).await, expected, "written at one moment: by case");
    // What staff write waits for nobody.
    say(&world, &caseworker, world.cases[6].file.id, form(&world), own("!")).await.unwrap();
    assert_eq!(waiting(&world, &caseworker).await.len(), 2);
    let opened = world.fresh.store.write(world.housekeeping(), move |tx| {
        let actor = caseworker.clone();
        Box::pin(async move {
            let may = permit::<act::WriteMessage>(tx, &actor, first).await?;
            messages::mark_opened(tx, &may).await
        })
    });
    opened.await.unwrap();
    assert_eq!(waiting(&world, &world.caseworker(0)).await, [second]);
    let kept = thread(&world, &world.applicant(0), first).await;
    assert_eq!(kept[0].opened, Some(now()));
    assert!(drifted(&world).await.is_empty());
}

/// Cases of which the list says something else than the tables do.
async fn drifted(world: &World) -> Vec<CaseId> {
    let kept = world.fresh.store.read(|db| Box::pin(cases::batch(db, system(), None, 100))).await.unwrap();
    let kept: Vec<cases::Kept> = kept;
    kept.into_iter().filter(|kept| !kept.copies_agree).map(|kept| kept.case).collect()
}

fn new_call(world: &World, reason: Reason, due: Timestamp) -> NewCall {
    let phone = (reason == Reason::Asked).then(|| "0612345678".to_owned());
    let id = CallId::from_uuid(world.id());
    NewCall { id, reason, language: Lang::Ti, part: Part::Any, phone, asked: now(), due }
}

async fn ask(world: &World, number: usize, due: Timestamp) -> (CallId, bool) {
    let (actor, case) = (world.applicant(number), world.cases[number].file.id);
    let new = new_call(world, Reason::Asked, due);
    let id = new.id;
    let asked: Result<bool, StoreError> = world
        .fresh
        .store
        .write(world.deed(&actor, "ask-for-call").on(case), move |tx| {
            let (actor, new) = (actor.clone(), new.clone());
            Box::pin(async move {
                let may = permit::<act::AskForCall>(tx, &actor, case).await?;
                calls::ask(tx, &may, &new).await
            })
        })
        .await;
    (id, asked.unwrap())
}

async fn close(world: &World, actor: Actor, case: CaseId, ending: Ending) -> Result<(), StoreError> {
    world
        .fresh
        .store
        .write(world.deed(&actor, "answer-call").on(case), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::AnswerCall>(tx, &actor, case).await?;
                calls::close(tx, &may, Reason::Asked, ending).await
            })
        })
        .await
}

/// Somebody of COA at one of the places.
fn coa(world: &World, place: usize) -> Actor {
    Actor::Staff { staff: world.planner, role: Role::CoaContact, places: vec![world.places[place]] }
}

async fn a_call_is_asked_for_once_and_ends_once(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    let (store, case) = (&world.fresh.store, world.cases[0].file.id);
    let due = now() + SignedDuration::from_hours(30);
    let (id, asked) = ask(&world, 0, due).await;
    assert!(asked);
    assert!(!ask(&world, 0, due).await.1, "one open call is enough");
    let may = permit::<act::AnswerCall>(store, &coa(&world, 0), case).await.unwrap();
    let (call, phone) = calls::one(store, &may, id).await.unwrap();
    assert_eq!((call.case, call.closed, phone.as_deref()), (case, None, Some("0612345678")));
    // The number opens for nobody at another place.
    assert!(permit::<act::AnswerCall>(store, &coa(&world, 1), case).await.is_err());
    close(&world, coa(&world, 0), case, Ending::Spoken).await.unwrap();
    close(&world, coa(&world, 0), case, Ending::PassedOn).await.unwrap();
    let (call, _) = calls::one(store, &may, id).await.unwrap();
    assert_eq!(call.closed, Some((Ending::Spoken, now())), "the first end stays");
    assert!(ask(&world, 0, due).await.1, "and one may ask again");
    assert!(drifted(&world).await.is_empty());
}

async fn a_call_is_on_the_list_of_whom_it_is_a_duty(fresh: Fresh) {
    let world = World::with_cases(fresh, 8).await;
    let store = &world.fresh.store;
    let hours = |hours| now() + SignedDuration::from_hours(hours);
    // Cases 0, 2, 4 and 6 are at the first place; 0, 3 and 6 are those of the first caseworker.
    for (number, due) in [(6, 3), (0, 9), (2, 5), (1, 1)] {
        ask(&world, number, hours(due)).await;
    }
    let restored = new_call(&world, Reason::LegalHelp, hours(2));
    let alone = world.cases[6].file.id;
    let made = store.write(world.housekeeping(), move |tx| {
        let new = restored.clone();
        Box::pin(async move { calls::restore(tx, system(), alone, Some(&new)).await })
    });
    made.await.unwrap();
    let listed = async |actor: &Actor| -> Vec<(usize, Reason)> {
        let scope = scope::<act::ListCalls>(actor).unwrap();
        let (lines, more) = calls::list(store, &scope).await.unwrap();
        assert!(!more);
        let place = |case| world.cases.iter().position(|one| one.file.id == case).unwrap();
        lines.iter().map(|line| (place(line.call.case), line.call.reason)).collect()
    };
    let asked = |number| (number, Reason::Asked);
    assert_eq!(listed(&coa(&world, 0)).await, [asked(6), asked(2), asked(0)], "not why a lawyer is sought");
    assert_eq!(listed(&world.caseworker(0)).await, [(6, Reason::LegalHelp)]);
    let lead = world.staff(world.caseworkers[0], Role::TeamLead);
    assert_eq!(listed(&lead).await, [asked(1), (6, Reason::LegalHelp), asked(6), asked(0)]);
    assert!(scope::<act::ListCalls>(&world.planner()).is_err());
    // The contact of COA does not open what is no duty of theirs, not by its number either.
    let scope = scope::<act::ListCalls>(&lead).unwrap();
    let (lines, _) = calls::list(store, &scope).await.unwrap();
    let legal = lines.iter().find(|line| line.call.reason == Reason::LegalHelp).unwrap().call.id;
    let may = permit::<act::AnswerCall>(store, &coa(&world, 0), alone).await.unwrap();
    assert_eq!(calls::one(store, &may, legal).await.map(drop), Err(StoreError::Absent));
    assert!(drifted(&world).await.is_empty());
}

async fn who_stands_alone_comes_before_every_term(fresh: Fresh) {
    let world = World::with_cases(fresh, 30).await;
    let store = &world.fresh.store;
    let caseworker = world.caseworker(0);
    let case = world.cases[27].file.id;
    let alone = Summary { alone_since: Some(now()), ..summary(27) };
    let actor = caseworker.clone();
    let recorded = store.write(world.deed(&caseworker, "record-event").on(case), move |tx| {
        let (actor, alone) = (actor.clone(), alone.clone());
        Box::pin(async move {
            let may = permit::<act::RecordEvent>(tx, &actor, case).await?;
            let started = EventKind::StepStarted { step: domain::procedure::StepId::new("n3") };
            cases::append(tx, &may, &[event(case, 2, started)], &alone, &[]).await
        })
    });
    recorded.await.unwrap();
    let scope = scope::<act::ListCases>(&caseworker).unwrap();
    let page = async |filter: Filter| worklist::page(store, &scope, &filter, None).await.unwrap().rows;
    let rows = page(Filter::default()).await;
    assert_eq!((rows[0].case, rows[0].alone_since, rows.len()), (case, Some(now()), 10));
    assert_eq!(rows[0].due, summary(27).due_at, "its term is told as before");
    let soon = now() + SignedDuration::from_hours(10);
    let overdue = page(Filter { due_before: Some(soon), ..Filter::default() }).await;
    assert!(overdue.iter().all(|row| row.due.unwrap() < soon), "standing first is not being overdue");
    // Legal help was found: the case goes back to its place.
    let actor = caseworker.clone();
    let found = store.write(at(world.deed(&caseworker, "answer-call").on(case), now()), move |tx| {
        let actor = actor.clone();
        Box::pin(async move {
            let may = permit::<act::AnswerCall>(tx, &actor, case).await?;
            assert!(!calls::legal_help(tx, &may).await?.known);
            let contact = Contact {
                id: ContactId::from_uuid(tx.deed().ids.next(tx.deed().now)),
                kind: domain::call::LegalHelp::CONTACT,
                name: "Kantoor".into(),
                phone: None,
                languages: vec![],
            };
            calls::add_legal_help(tx, &may, &contact).await?;
            assert!(calls::legal_help(tx, &may).await?.known);
            cases::restate(tx, &may, 2, &summary(27)).await
        })
    });
    found.await.unwrap();
    assert_eq!(page(Filter::default()).await.last().map(|row| row.case), Some(case));
}

async fn erased_people_leave_no_words_and_no_numbers(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    for number in [0, 1] {
        let case = world.cases[number].file.id;
        say(&world, &world.applicant(number), case, form(&world), own("words")).await.unwrap();
        ask(&world, number, now()).await;
    }
    let person = world.cases[0].person.id;
    let erased = world.fresh.store.write(world.deed(&Actor::System, "erase"), move |tx| {
        Box::pin(async move { people::erase(tx, system(), person).await })
    });
    erased.await.unwrap();
    let raw = world.fresh.raw().await;
    for question in [
        "SELECT count(*) FROM message",
        "SELECT count(*) FROM call",
        "SELECT count(*) FROM case_summary WHERE message_at IS NOT NULL OR asked_due_at IS NOT NULL",
        "SELECT count(*) FROM data_key WHERE purpose = 'messages'",
        "SELECT count(*) FROM data_key WHERE purpose = 'calls'",
    ] {
        assert_eq!(number(&raw, question).await, 1, "{question}: only the other person's are left");
    }
}

/// Every list of calls is a range of an index that also gives the order.
async fn no_list_of_calls_scans_or_sorts(fresh: Fresh) {
    let world = World::with_cases(fresh, 3_000).await;
    // Some wait, most do not, as it is.
    let raw = world.fresh.raw().await;
    let mark = "UPDATE case_summary SET asked_due_at = last_seq, legal_help_due_at = last_seq, message_at = last_seq \
                WHERE v_number < '2800000200'";
    sea_orm::ConnectionTrait::execute_unprepared(&raw, mark).await.unwrap();
    world.fresh.store.analyze().await.unwrap();
    let store = world.fresh.by_index().await;
    let lead = world.staff(world.caseworkers[0], Role::TeamLead);
    for actor in [world.caseworker(0), lead, coa(&world, 0)] {
        let list = scope::<act::ListCalls>(&actor).unwrap();
        let mut plans = calls::plans(&store, &list).await.unwrap();
        if let Ok(cases) = scope::<act::ListCases>(&actor) {
            let filter = Filter { unopened: true, ..Filter::default() };
            plans.extend(worklist::plans(&store, &cases, &filter, None).await.unwrap());
        }
        assert!(!plans.is_empty());
        for plan in plans {
            for bad in ["SCAN", "TEMP B-TREE", "Seq Scan", "Sort"] {
                assert!(!plan.contains(bad), "{actor:?}\n{plan}");
            }
        }
    }
}
