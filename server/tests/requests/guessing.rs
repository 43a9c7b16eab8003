//! Whoever guesses waits, and nobody else does: neither the owner of the account nor those behind the same address.

use app::paths;
use domain::access::{Actor, Role};
use http::StatusCode;
use service::desk::{self, Asked};
use std::net::Ipv4Addr;
use testkit::{PIN, World, redirects};

#[tokio::test(flavor = "multi_thread")]
async fn wrong_tries_from_many_origins_lock_nobody_out() {
    hold(60, 20).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "full size, for `make prove`"]
async fn proof_guessing() {
    let (told, waited) = hold(5_000, 200).await;
    println!(
        "\nPROOF | 5,000 wrong tries from 1,000 origins against one person, whose own phone still gets in; 200 people \
         behind an address of a guesser come in | - | {told} refused as wrong, {waited} made to wait, 0 let in"
    );
}

/// Tries `tries` times to come in as Amira, and then lets `neighbours` come in from the address of a guesser. How many
/// tries were wrong, and how many had to wait.
async fn hold(tries: usize, neighbours: usize) -> (usize, usize) {
    let world = World::of(u32::try_from(neighbours * 2).unwrap().max(60)).await;
    let owner = world.named("amira").await;
    let number = server::demo::v_number(0);
    let (mut wrong, mut waits) = (0, 0);
    // Each origin tries its five times and one more, as somebody who knows the limit and hopes would.
    for at in 0..tries {
        let [_, _, high, low] = u32::try_from(at / 6).unwrap().to_be_bytes();
        let guesser = world.visitor().from_address(Ipv4Addr::new(198, 51, high, low));
        let code = format!("{:012}", 111_122_223_333_u64 + u64::try_from(at).unwrap());
        let answer = guesser.post(paths::ACTIVATE, &[("number", number.as_str()), ("code", &code)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let many = locales::msg::page::too_many(&locales::Tr::new("nl", locales::Voice::B1), 10);
        if crate::says(&answer, &many) { waits += 1 } else { wrong += 1 }
    }
    assert!(waits >= tries / 6, "{waits} waited");
    // The owner signs out and in again on the own phone, with the PIN and without a letter.
    owner.post(paths::SIGN_OUT, &[]).await;
    redirects(&owner.post(paths::SIGN_IN, &[("secret", PIN)]).await, paths::HOME);
    assert_eq!(owner.get(paths::HOME).await.status, StatusCode::OK);

    let (mut after, mut came) = (None, 0);
    let desk = everywhere(&world).await;
    while came < neighbours {
        let (people, next) = desk::here(&desk, after).await.unwrap();
        for person in people.into_iter().take(neighbours - came) {
            let letter = desk::letter(&desk, person.case, Asked::No).await.unwrap();
            let phone = world.visitor().from_address(Ipv4Addr::new(198, 51, 0, 0));
            let code = letter.code.grouped();
            let form = [("number", letter.v_number.as_str()), ("code", code.as_str())];
            redirects(&phone.post(paths::ACTIVATE, &form).await, paths::ACTIVATE_DEVICE);
            came += 1;
        }
        after = next;
        assert!(came == neighbours || after.is_some(), "the world has only {came} people without an account");
    }
    (wrong, waits)
}

/// Somebody at a desk of every place.
async fn everywhere(world: &World) -> service::Ctx {
    let Actor::Staff { staff, .. } = world.actor(Role::CoaContact).await else { panic!("somebody of staff") };
    let ctx = world.ctx(Actor::System);
    let all = ctx.store.read(|db| Box::pin(async move { store::places::all(db).await })).await;
    let places = all.unwrap_or_else(|error: store::StoreError| panic!("{error}"));
    let places = places.into_iter().map(|place| place.id).collect();
    world.ctx(Actor::Staff { staff, role: Role::CoaContact, places })
}
