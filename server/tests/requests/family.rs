//! Family: nobody sees anything of another but what that other shares, for as long as they share it; on both databases.

use crate::says;
use app::paths;
use domain::{
    access::{Actor, Role},
    family::{Item, Kin},
};
use http::StatusCode;
use jiff::SignedDuration;
use locales::{
    Tr, Voice,
    msg::{self, family as words, staff_family as said},
};
use service::{
    Fault,
    family::{self, LinkRefusal, ShareRefusal, Shown},
};
use testkit::{Answer, Browser, World, redirects, redirects_into};

testkit::both!(
    an_item_is_seen_until_its_owner_stops,
    a_share_ends_by_itself_to_the_millisecond,
    without_a_link_nothing_is_shared_and_its_end_ends_all,
    a_secret_address_is_nowhere_but_on_the_own_page,
    only_who_has_both_cases_makes_them_family,
    a_form_that_is_wrong_comes_back,
    a_child_in_a_family_has_an_account_when_it_asks,
);

fn refused(answer: &Answer) {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.words());
}

/// How many facts of others stand on the page.
fn facts(answer: &Answer) -> usize {
    answer.html().matches("<dt").count()
}

const DAY: SignedDuration = SignedDuration::from_hours(24);

fn staff() -> Tr {
    Tr::new("nl", Voice::B1)
}

/// The words of both.
fn theirs() -> Tr {
    Tr::new("ar", Voice::A2)
}

/// The own context of somebody with a name.
fn own(world: &World, key: &str) -> service::Ctx {
    let case = world.case(key);
    let (_, actor) = world.first.iter().find(|(one, _)| *one == case).unwrap();
    world.ctx(actor.clone())
}

async fn share(world: &World, from: &Browser, with: &str, item: &str) {
    let with = world.case(with).to_string();
    let form = [("who", with.as_str()), ("what", item), ("days", "7")];
    redirects(&from.post(paths::FAMILY, &form).await, &format!("{}?done=shared", paths::FAMILY));
}

async fn stop(world: &World, from: &Browser, key: &str) {
    let shares = family::mine(&own(world, key)).await.unwrap().given;
    let id = shares.last().unwrap().0.id.to_string();
    redirects(&from.post(paths::FAMILY, &[("stop", &id)]).await, &format!("{}?done=stopped", paths::FAMILY));
}

async fn an_item_is_seen_until_its_owner_stops(world: World) {
    let (amira, omar) = (world.named("amira").await, world.named("omar").await);
    // Omar shares when he is heard: she sees that and no more. She shares nothing, and he sees nothing.
    let page = amira.get(paths::FAMILY).await;
    assert!(says(&page, &words::their_appointment(&theirs())) && page.words().contains("Omar Barakat"));
    assert_eq!(facts(&page), 1);
    assert_eq!(facts(&omar.get(paths::FAMILY).await), 0);
    // Her look is in his list as somebody else's, and never as his own; in hers there is nothing.
    let looked = omar.get(paths::LOOKED).await;
    assert!(says(&looked, &msg::looked::did_view_shared(&theirs())), "{}", looked.words());
    assert!(says(&looked, &msg::looked::who_family(&theirs())));
    let his = omar.get(&format!("{}?own=1", paths::LOOKED)).await;
    assert!(!says(&his, &msg::looked::did_view_shared(&theirs())));
    let hers = amira.get(&format!("{}?own=1", paths::LOOKED)).await;
    assert!(!says(&hers, &msg::looked::own_share_items(&theirs())), "own reading is recorded nowhere");

    share(&world, &omar, "amira", Item::Step.code()).await;
    share(&world, &omar, "amira", Item::Place.code()).await;
    let page = amira.get(paths::FAMILY).await;
    assert!(facts(&page) == 3 && page.words().contains("Wolkendam"), "{}", page.words());
    let sent = world.count("SELECT COUNT(*) FROM outbox").await;
    // He stops, one after the other, and she is told nothing: it is simply not there.
    for _ in 0..3 {
        stop(&world, &omar, "omar").await;
    }
    let page = amira.get(paths::FAMILY).await;
    assert!(!page.words().contains("Wolkendam") && facts(&page) == 0);
    assert_eq!(world.count("SELECT COUNT(*) FROM outbox").await, sent, "nobody is told");
    let his = omar.get(&format!("{}?own=1", paths::LOOKED)).await;
    assert!(says(&his, &msg::looked::own_share_items(&theirs())));
}

async fn a_share_ends_by_itself_to_the_millisecond(world: World) {
    let milli = SignedDuration::from_millis(1);
    let (amira, omar) = (own(&world, "amira"), own(&world, "omar"));
    family::share(&omar, world.case("amira"), Item::Appointment, 7).await.unwrap();
    let at = |now| service::Ctx { now, ..amira.clone() };
    let seen = async |ctx| family::mine(&ctx).await.unwrap().received.len();
    assert_eq!(seen(at(omar.now)).await, 1);
    assert_eq!(seen(at(omar.now + DAY * 7 - milli)).await, 1);
    assert_eq!(seen(at(omar.now + DAY * 7)).await, 0);
}

async fn without_a_link_nothing_is_shared_and_its_end_ends_all(world: World) {
    // Farid is nobody to Amira.
    let (amira, farid) = (own(&world, "amira"), own(&world, "farid"));
    let refusal = family::share(&farid, world.case("amira"), Item::Step, 7).await;
    assert!(matches!(refusal, Err(ShareRefusal::NotFamily)));
    let refusal = family::share(&amira, world.case("amira"), Item::Step, 7).await;
    assert!(matches!(refusal, Err(ShareRefusal::NotFamily)));
    assert_eq!(family::mine(&amira).await.unwrap().received.len(), 1);
    // Staff end what is not so any more.
    let anna = world.staff(Role::Caseworker).await;
    let path = paths::case_family(world.case("amira"));
    let caseworker = world.ctx(world.actor(Role::Caseworker).await);
    let link = family::open(&caseworker, world.case("amira")).await.unwrap().relatives[0].link;
    redirects(&anna.post(&path, &[("end", &link.id.to_string())]).await, &format!("{path}?done=ended"));
    let mine = family::mine(&own(&world, "amira")).await.unwrap();
    assert!(mine.received.is_empty() && mine.relatives.is_empty());
    assert!(family::mine(&own(&world, "omar")).await.unwrap().given.is_empty());
    // Both have their line.
    for key in ["amira", "omar"] {
        let told = world.named(key).await.get(paths::LOOKED).await;
        assert!(says(&told, &msg::looked::did_manage_family(&theirs())), "{key}");
    }
}

async fn a_secret_address_is_nowhere_but_on_the_own_page(world: World) {
    let (amira, omar) = (world.named("amira").await, world.named("omar").await);
    let anna = world.staff(Role::Caseworker).await;
    share(&world, &omar, "amira", Item::Place.code()).await;
    redirects_into(&omar.post(paths::HEARING, &[]).await, paths::HEARING);
    let place = hearing_place(&world, "omar").await;
    assert!(omar.get(paths::HEARING_RECEIPT).await.words().contains(&place));
    assert!(amira.get(paths::FAMILY).await.words().contains(&place));

    let path = paths::case_family(world.case("omar"));
    redirects(&anna.post(&path, &[("secret", "yes")]).await, &format!("{path}?done=secret"));
    // What is shared goes on, without a place in it.
    let page = amira.get(paths::FAMILY).await;
    assert!(says(&page, &words::their_appointment(&theirs())));
    assert!(!page.words().contains(&place) && !page.words().contains("Wolkendam"), "{}", page.words());
    // The receipt and the calendar carry none; his own page after signing in does.
    let receipt = omar.get(paths::HEARING_RECEIPT).await;
    assert!(!receipt.words().contains(&place) && says(&receipt, &msg::hearing::receipt_place(&theirs())));
    assert!(!omar.get(paths::HEARING_CALENDAR).await.html().contains(&place));
    assert!(omar.get(paths::HEARING).await.words().contains(&place));
    // A place cannot be shared now, not even when somebody makes him try.
    let with = world.case("amira").to_string();
    let form = [("who", with.as_str()), ("what", "place"), ("days", "7")];
    let again = omar.post(paths::FAMILY, &form).await;
    refused(&again);
    assert!(says(&again, &words::place_secret(&theirs())));
    // Whoever works with the case is warned, and it can be lifted.
    assert!(says(&anna.get(&paths::case(world.case("omar"))).await, &said::secret_do(&staff())));
    redirects(&anna.post(&path, &[("secret", "no")]).await, &format!("{path}?done=open"));
    assert!(omar.get(paths::HEARING_RECEIPT).await.words().contains(&place));
}

async fn hearing_place(world: &World, key: &str) -> String {
    service::hearings::mine(&own(world, key)).await.unwrap().unwrap().place
}

async fn only_who_has_both_cases_makes_them_family(world: World) {
    let anna = world.ctx(world.actor(Role::Caseworker).await);
    let number = |key: &str| {
        let ctx = own(&world, key);
        async move { service::details::load(&ctx).await.unwrap().person.v_number.as_str().to_owned() }
    };
    let amira = world.case("amira");
    // Farid's case is another's; a number that nobody has gets the same answer.
    for number in [number("farid").await, "9912345678".to_owned(), "tien".to_owned()] {
        let refusal = family::link(&anna, amira, &number, Kin::Sibling).await;
        assert!(matches!(refusal, Err(LinkRefusal::Nobody)), "{number}: {refusal:?}");
    }
    let refusal = family::link(&anna, amira, &number("amira").await, Kin::Other).await;
    assert!(matches!(refusal, Err(LinkRefusal::Same)), "{refusal:?}");
    // Neither whoever only leads, nor a helper of the person, nor another caseworker.
    for role in [Role::TeamLead, Role::Lawyer, Role::DecisionOfficer, Role::CoaContact] {
        let ctx = world.ctx(world.actor(role).await);
        assert!(matches!(family::open(&ctx, amira).await, Err(Fault::Absent)), "{role:?}");
    }
    // What was recorded is corrected by recording it again: there is one link, seen from both sides.
    family::link(&anna, amira, &number("omar").await, Kin::Parent).await.unwrap();
    let holds = async |key: &str| {
        let all = family::open(&anna, world.case(key)).await.unwrap().relatives;
        all.into_iter().filter(|one| one.link.holds(anna.now)).map(|one| one.link.kin).collect::<Vec<_>>()
    };
    assert_eq!((holds("amira").await, holds("omar").await), (vec![Kin::Parent], vec![Kin::Child]));
    let received = family::mine(&own(&world, "amira")).await.unwrap().received;
    assert!(matches!(&received[0].items[..], [Shown::Appointment(_)]), "what he shared goes on");
}

async fn a_form_that_is_wrong_comes_back(world: World) {
    let omar = world.named("omar").await;
    let empty = omar.post(paths::FAMILY, &[("what", "step")]).await;
    refused(&empty);
    assert!(says(&empty, &words::who_choose(&theirs())) && says(&empty, &words::days_choose(&theirs())));
    assert!(!says(&empty, &words::what_choose(&theirs())), "what was chosen is kept");
    let with = world.case("amira").to_string();
    for days in ["0", "8", "-7", "3650", "x"] {
        let form = [("who", with.as_str()), ("what", "step"), ("days", days)];
        refused(&omar.post(paths::FAMILY, &form).await);
    }
    // Somebody else's share is not his to stop, and stopping twice is stopping once.
    let others = family::mine(&own(&world, "omar")).await.unwrap().given[0].0.id.to_string();
    let farid = world.named("farid").await;
    redirects_into(&farid.post(paths::FAMILY, &[("stop", &others)]).await, paths::FAMILY);
    assert_eq!(family::mine(&own(&world, "omar")).await.unwrap().given.len(), 1);
    for _ in 0..2 {
        redirects_into(&omar.post(paths::FAMILY, &[("stop", &others)]).await, paths::FAMILY);
    }
    let anna = world.staff(Role::Caseworker).await;
    let path = paths::case_family(world.case("amira"));
    let typed = anna.post(&path, &[("v-number", "9912345678"), ("kin", "child")]).await;
    refused(&typed);
    assert!(says(&typed, &said::nobody(&staff())) && typed.html().contains("9912345678"));
    let typed = anna.post(&path, &[("v-number", "9912345678"), ("kin", "cousin")]).await;
    assert!(says(&typed, &said::kin_choose(&staff())));
}

async fn a_child_in_a_family_has_an_account_when_it_asks(world: World) {
    // Omar as a child of 15, of 14, of 18: his role and his day of birth are all that count.
    world.harm("UPDATE case_file SET role = 'family-child' WHERE role = 'family-adult'").await;
    let hanna = world.ctx(world.actor(Role::CoaContact).await);
    let case = world.case("omar");
    let asked = service::desk::Asked::ByTheChild;
    for (years, unasked, by_child) in [(14, false, false), (15, false, true), (18, true, true)] {
        let born =
            domain::time::day(world.ctx(Actor::System).now).saturating_sub(jiff::Span::new().years(years));
        world.harm(&format!("UPDATE person SET born = '{born}' WHERE given_name = 'Omar'")).await;
        let made = service::desk::letter(&hanna, case, service::desk::Asked::No).await;
        assert_eq!(made.is_ok(), unasked, "{years}");
        let made = service::desk::letter(&hanna, case, asked).await;
        assert_eq!(made.is_ok(), by_child, "{years}");
    }
}
