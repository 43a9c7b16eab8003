//! What was offered stays as it was first offered, and nobody changes it.

use crate::{
    databases::{Fresh, both, number},
    people::{World, now, system},
};
use domain::{access::act, ids::CaseId, information::CardId, language::Lang};
use jiff::{Timestamp, ToSpan};
use sea_orm::ConnectionTrait;
use store::{
    StoreError,
    access::permit,
    information::{self, Offer},
};

both!(the_first_offer_stays, an_offer_is_not_changed_or_deleted, an_offer_is_seen_by_who_may_see_the_case);

fn offer(case: CaseId, card: &str, language: Lang, at: Timestamp) -> Offer {
    Offer { case, card: CardId::new(card), revision: 1, language, at }
}

async fn keep(world: &World, offers: Vec<Offer>) {
    let kept: Result<(), StoreError> = world
        .fresh
        .store
        .write(world.housekeeping(), move |tx| {
            let offers = offers.clone();
            Box::pin(async move { information::keep(tx, system(), &offers).await })
        })
        .await;
    kept.unwrap();
}

async fn seen(world: &World, case: usize) -> Vec<Offer> {
    let (store, case) = (&world.fresh.store, world.cases[case].file.id);
    let may = permit::<act::ViewCase>(store, &world.caseworker(0), case).await.unwrap();
    information::offered(store, &may).await.unwrap()
}

async fn the_first_offer_stays(fresh: Fresh) {
    let world = World::with_cases(fresh, 4).await;
    let (case, other) = (world.cases[0].file.id, world.cases[3].file.id);
    let (first, later) = (now(), now() + 1.hour());
    keep(&world, vec![offer(case, "rights", Lang::Ar, first)]).await;
    // Again from another server, in another language, another card, a new revision, and for somebody else.
    let revised = Offer { revision: 2, ..offer(case, "rights", Lang::Ar, later) };
    let more = [
        offer(case, "rights", Lang::Ar, later),
        offer(case, "rights", Lang::Nl, later),
        offer(case, "who", Lang::Ar, later),
        revised.clone(),
        offer(other, "rights", Lang::Ti, later),
    ];
    keep(&world, more.to_vec()).await;
    keep(&world, Vec::new()).await;
    let mut expected = vec![offer(case, "rights", Lang::Ar, first)];
    expected.extend([more[1].clone(), revised, more[2].clone()]);
    let mut found = seen(&world, 0).await;
    found.sort_by_key(|offer| (offer.at, offer.card.clone(), offer.language != Lang::Nl, offer.revision));
    assert_eq!(found, expected);
    assert_eq!(seen(&world, 3).await, [more[4].clone()]);
}

async fn an_offer_is_not_changed_or_deleted(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    keep(&world, vec![offer(world.cases[0].file.id, "rights", Lang::Ar, now())]).await;
    let raw = world.fresh.raw().await;
    for sql in ["UPDATE information_offered SET at = 0", "DELETE FROM information_offered"] {
        let refused = raw.execute_unprepared(sql).await.unwrap_err().to_string();
        assert!(refused.contains("append-only"), "{refused}");
    }
    assert_eq!(number(&raw, "SELECT count(*) FROM information_offered").await, 1);
}

async fn an_offer_is_seen_by_who_may_see_the_case(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    let case = world.cases[1].file.id;
    let denied = permit::<act::ViewCase>(&world.fresh.store, &world.caseworker(0), case).await;
    assert!(matches!(denied, Err(StoreError::Absent)), "another's case is as absent as nothing");
    let own = permit::<act::ViewCase>(&world.fresh.store, &world.applicant(1), case).await;
    assert!(matches!(own, Err(StoreError::Absent)), "the file is for staff");
}
