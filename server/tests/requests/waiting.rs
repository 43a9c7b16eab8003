//! Waiting by people: the figures follow the events, the card stands at every level of help, and nothing is made up.

use app::paths;
use domain::{
    access::Actor,
    ids::CaseId,
    language::Lang,
    position::waits,
    procedure::TermId,
    support::Level,
    waiting::{Figure, PersonTime, Queue, Wait, Within, month_before},
};
use jiff::civil::{Date, date};
use service::{Ctx, Fault, support, waiting};
use std::{collections::HashMap, sync::Arc};
use store::{
    Deed,
    access::System,
    cases::{self, Kept},
    waiting as rows,
};
use testkit::{Answer, World};

testkit::both!(a_case_whose_waits_drifted_is_found_and_mended, the_card_stands_at_every_level,);

const TODAY: Date = date(2026, 11, 23);

fn words(answer: &Answer) -> String {
    answer.words().replace(['\u{2068}', '\u{2069}'], "")
}

async fn all(world: &World) -> Vec<Kept> {
    let system = System::acting(&Actor::System).unwrap();
    cases::batch(&world.app.engine.store, system, None, 1_000).await.unwrap()
}

fn open(waits: &[Wait]) -> Option<&Wait> {
    waits.last().filter(|wait| wait.left.is_none())
}

fn own(world: &World, key: &str) -> Ctx {
    let (_, actor) = world.first.iter().find(|(case, _)| *case == world.case(key)).unwrap();
    world.ctx(actor.clone())
}

/// Everybody of the world is told what follows from the events of all.
#[tokio::test(flavor = "multi_thread")]
async fn the_job_says_what_the_events_say() {
    let world = World::of(400).await;
    let cases = all(&world).await;
    let procedures = &world.app.engine.procedures;
    let yesterday = TODAY.yesterday().unwrap();
    let told: HashMap<CaseId, Vec<Wait>> =
        cases.iter().map(|kept| (kept.case, waits(&kept.events, procedures))).collect();
    assert!(cases.iter().all(|kept| told[&kept.case] == kept.waits));
    let mut times: HashMap<(Queue, Option<Lang>), PersonTime> = HashMap::new();
    for kept in &cases {
        for wait in &told[&kept.case] {
            for language in [None, Some(kept.language)] {
                let key = (wait.queue.clone(), language);
                times.entry(key).or_insert_with(|| PersonTime::until(yesterday)).add(wait.entered, wait.left);
            }
        }
    }
    let expected = times.values().filter_map(PersonTime::figure).count();
    assert!(expected > 0, "the world has history");
    // At two in the morning, once in a night whatever restarts, and by nobody but the program.
    world.clock().set("2026-11-23T01:30:00Z".parse().unwrap());
    assert_eq!(waiting::nightly(&world.ctx(Actor::System)).await.unwrap(), expected);
    assert_eq!(waiting::nightly(&world.ctx(Actor::System)).await.unwrap(), 0);
    assert!(matches!(waiting::nightly(&own(&world, "amira")).await, Err(Fault::Absent)));
    let kept = world.count("SELECT COUNT(*) FROM waiting_figure WHERE on_day = '2026-11-22'").await;
    assert_eq!(usize::try_from(kept).unwrap(), expected);
    world.clock().set("2026-11-23T09:00:00Z".parse().unwrap());
    let (mut known, mut unknown) = (0, 0);
    for (case, actor) in &world.first {
        let kept = cases.iter().find(|kept| kept.case == *case).unwrap();
        let shown = service::status::load(&world.ctx(actor.clone())).await.unwrap().waiting;
        let wait = open(&told[case]);
        assert_eq!(shown.as_ref().map(|shown| shown.since), wait.map(|wait| wait.entered));
        let Some(wait) = wait else { continue };
        let figure = |language| times[&(wait.queue.clone(), language)].figure();
        let same = figure(Some(kept.language));
        let outlook = shown.unwrap().outlook;
        if outlook.is_some() {
            known += 1;
        } else {
            unknown += 1;
        }
        assert_eq!(
            outlook.as_ref().map(|outlook| outlook.same_language),
            same.as_ref().map(|_| true).or(figure(None).map(|_| false))
        );
        assert_eq!(outlook.map(|outlook| outlook.figure), same.or(figure(None)));
    }
    assert!(known > 0 && unknown > 0, "{known} know, {unknown} do not");
}

async fn a_case_whose_waits_drifted_is_found_and_mended(world: World) {
    let ctx = world.ctx(Actor::System);
    assert_eq!(service::summaries::check(&ctx).await.unwrap().drifted, []);
    let before = all(&world).await;
    let waits = |all: &[Kept]| all.iter().map(|kept| (kept.case, kept.waits.clone())).collect::<Vec<_>>();
    world.harm("UPDATE case_wait SET entered_on = '2020-01-01' WHERE seq = 2").await;
    world.harm("DELETE FROM case_wait WHERE seq = 3").await;
    let drifted = service::summaries::check(&ctx).await.unwrap().drifted;
    assert_eq!(drifted.len(), before.iter().filter(|kept| kept.waits.len() > 1).count());
    for case in drifted {
        service::summaries::rebuild(&ctx, case).await.unwrap();
    }
    assert_eq!(service::summaries::check(&ctx).await.unwrap().drifted, []);
    assert!(waits(&all(&world).await) == waits(&before), "the waits are as they were");
}

async fn keep(world: &World, queue: &Queue, on: Date, figures: Vec<(Option<Lang>, Figure)>) {
    let (ctx, queue) = (world.ctx(Actor::System), queue.clone());
    let system = System::acting(&Actor::System).unwrap();
    let deed = Deed::housekeeping(ctx.now, "test", Arc::clone(&ctx.ids));
    let kept: Result<(), Fault> = ctx
        .store
        .write(deed, move |tx| {
            let (queue, figures) = (queue.clone(), figures.clone());
            Box::pin(async move { Ok(rows::keep(tx, system, &queue, on, &figures).await?) })
        })
        .await;
    kept.unwrap();
}

/// Somebody who waits reads in Dutch how long others do, beside what the law says.
async fn the_card_stands_at_every_level(world: World) {
    world.harm("DELETE FROM waiting_figure").await;
    let amira = all(&world).await.into_iter().find(|kept| kept.case == world.case("amira")).unwrap();
    let wait = open(&amira.waits).expect("Amira waits");
    let law = service::status::load(&own(&world, "amira")).await.unwrap().position.terms;
    assert!(law.iter().any(|term| term.term == TermId::new("decision")), "{law:?}");
    let phone = world.named("amira").await;
    phone.post(paths::LANGUAGE, &[("language", "nl"), ("back", paths::HOME)]).await;
    let page = async |level| {
        support::choose(&own(&world, "amira"), level).await.unwrap();
        phone.get(paths::HOME).await
    };
    let levels = [Level::Overview, Level::StepByStep, Level::Together];

    for level in levels {
        let page = page(level).await;
        let said = words(&page);
        for sentence in [
            "Hoelang anderen hier wachten",
            "Wij weten niet hoelang mensen",
            "Niemand weet uw datum.",
            "Wat de wet zegt",
        ] {
            assert!(said.contains(sentence), "{level:?}: {sentence}\n{said}");
        }
        for never in ["De helft van de mensen", "Acht van de tien", "Berekend op"] {
            assert!(!said.contains(never), "{level:?}: {never}");
        }
    }

    let within = |low, high| Within { days: None, low, high };
    let figure = Figure {
        on: TODAY.yesterday().unwrap(),
        moved_on: 64,
        moved_on_lately: 12,
        waiting: 120,
        half: within(36, Some(48)),
        eight: within(100, None),
    };
    let before = Figure { on: date(2026, 10, 23), waiting: 90, half: within(5, Some(20)), ..figure.clone() };
    assert!(before.on <= month_before(TODAY));
    keep(&world, &wait.queue, before.on, vec![(None, before.clone())]).await;
    keep(&world, &wait.queue, figure.on, vec![(None, figure.clone())]).await;
    for level in levels {
        let page = page(level).await;
        let said = words(&page);
        for sentence in [
            "De helft van de mensen ging verder binnen 5 tot 7 weken.",
            "langer dan 14 weken.",
            "Niemand weet uw datum. Dit zegt ook niets over ja of nee.",
            "met alle talen samen",
            "Berekend op zondag 22-11-2026",
            "64 mensen verder gegaan en wachtten er nog 120",
            "Op vrijdag 23-10-2026 stond hier: De helft van de mensen ging verder binnen 5 tot 20 dagen.",
            "Verder gegaan in de laatste maand: 12. Nu wachten er 120; toen waren dat er 90.",
            "De IND moet beslissen",
        ] {
            assert!(said.contains(sentence), "{level:?}: {sentence}\n{said}");
        }
        // No countdown, no chance.
        for never in ["kans", "nog te gaan", "%"] {
            assert!(!said.contains(never), "{level:?}: {never}\n{said}");
        }
        let html = page.html();
        let card = html
            .split_once("Hoelang anderen hier wachten")
            .and_then(|(_, card)| card.split_once("Wat de wet zegt"));
        let (card, _) = card.expect("the card ends with the law");
        assert_eq!(card.contains("ww-icon--picture"), level != Level::Overview, "{level:?}");
    }
    // Of people with the same language, when there is such a figure.
    keep(
        &world,
        &wait.queue,
        figure.on,
        vec![(Some(amira.language), Figure { half: within(0, Some(7)), ..figure })],
    )
    .await;
    let said = words(&page(Level::Overview).await);
    assert!(said.contains("binnen hoogstens 7 dagen") && said.contains("met dezelfde taal als u"), "{said}");
    assert!(!said.contains("Wat er veranderde"), "nothing to compare with");
}
