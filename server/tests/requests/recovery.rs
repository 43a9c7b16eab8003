//! Everything lost: nobody begins anew without a look at who it is, and the owner sees that it happened.

use app::paths;
use domain::access::{Actor, Role};
use http::StatusCode;
use jiff::SignedDuration;
use server::demo;
use service::{notices, staff};
use testkit::{Answer, Browser, PIN, World};

/// What is sent about Amira at the desk.
struct Hers {
    case: String,
    number: String,
}

impl Hers {
    fn of(world: &World) -> Self {
        Self { case: world.case("amira").to_string(), number: demo::v_number(0).as_str().to_owned() }
    }

    async fn find(&self, desk: &Browser) -> Answer {
        desk.post(paths::DESK, &[("v-number", &self.number)]).await
    }

    async fn check(&self, desk: &Browser, proof: &str) -> Answer {
        let form = [("case", &*self.case), ("v-number", &*self.number), ("proof", proof)];
        desk.post(paths::DESK_CHECK, &form).await
    }

    async fn anew(&self, desk: &Browser) -> Answer {
        desk.post(paths::DESK_ANEW, &[("case", &*self.case), ("v-number", &*self.number)]).await
    }
}

/// The digits of the letter in the answer that shows it: three groups of four.
fn digits(answer: &Answer) -> String {
    let html = answer.html();
    let is_code = |at: &usize| {
        let piece = html.as_bytes().get(*at..*at + 14);
        piece.is_some_and(|piece| {
            piece.iter().enumerate().all(|(place, sign)| match place {
                4 | 9 => *sign == b' ',
                _ => sign.is_ascii_digit(),
            })
        })
    };
    let at = (0..html.len()).find(is_code).expect("the letter has its digits");
    html[at..at + 14].to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn who_lost_everything_begins_anew_and_the_thief_is_out() {
    let world = World::sqlite().await;
    let hers = Hers::of(&world);
    let stolen = world.named("amira").await;
    assert_eq!(stolen.get(paths::HOME).await.status, StatusCode::OK);
    let desk = world.in_role(Role::CoaContact).await;
    let found = hers.find(&desk).await;
    assert_eq!(found.status, StatusCode::OK);
    assert!(!found.html().contains(paths::DESK_ANEW), "no way on before a check");
    // Nothing happens without a check, or with one that says nothing.
    assert_eq!(hers.anew(&desk).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(hers.check(&desk, "").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(hers.anew(&desk).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(stolen.get(paths::HOME).await.status, StatusCode::OK, "she is still in");

    let checked = hers.check(&desk, "w-document").await;
    assert_eq!(checked.status, StatusCode::OK);
    assert!(checked.html().contains(paths::DESK_ANEW), "the way on is open");
    // A check is worth half an hour, and only to who made it.
    world.clock().pass(SignedDuration::from_mins(14));
    let desk = world.in_role(Role::CoaContact).await;
    world.clock().pass(SignedDuration::from_mins(14));
    let before = notices::outbox(&world.ctx(Actor::System)).await.unwrap().len();
    let printed = hers.anew(&desk).await;
    assert_eq!(printed.status, StatusCode::OK);
    assert_eq!(notices::outbox(&world.ctx(Actor::System)).await.unwrap().len(), before + 1, "she is told");

    // The stolen phone is out, and its PIN opens nothing any more.
    assert_eq!(stolen.get(paths::HOME).await.status, StatusCode::SEE_OTHER);
    stolen.post(paths::SIGN_IN, &[("secret", PIN)]).await;
    assert_eq!(stolen.get(paths::HOME).await.status, StatusCode::SEE_OTHER);
    // The new phone is in, has everything, and says what happened.
    let new = world.visitor();
    let typed = [("number", &*hers.number), ("code", &*digits(&printed))];
    assert_eq!(new.post(paths::ACTIVATE, &typed).await.location(), paths::ACTIVATE_DEVICE);
    let chosen = "73190284";
    let form = [("device", "mine"), ("kind", "pin"), ("secret", chosen), ("again", chosen)];
    assert_eq!(new.post(paths::ACTIVATE_SECRET, &form).await.location(), paths::HOME);
    assert!(new.get(paths::HOME).await.html().contains("Amira"));
    assert!(new.get(paths::DEVICES).await.html().contains("nl-alert--warning"), "the recovery is shown");
    world.clock().pass(SignedDuration::from_hours(31 * 24));
    new.post(paths::SIGN_IN, &[("secret", chosen)]).await;
    let later = new.get(paths::DEVICES).await;
    assert!(!later.html().contains("nl-alert--warning"), "after a month it is no news");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_gets_too_old_and_is_nobody_elses() {
    let world = World::sqlite().await;
    let hers = Hers::of(&world);
    world.named("amira").await;
    let desk = world.in_role(Role::CoaContact).await;
    assert_eq!(hers.check(&desk, "photo").await.status, StatusCode::OK);
    world.clock().pass(SignedDuration::from_mins(31));
    let desk = world.in_role(Role::CoaContact).await;
    assert!(!hers.find(&desk).await.html().contains(paths::DESK_ANEW));
    assert_eq!(hers.anew(&desk).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    // A colleague at the same place starts with a look of their own.
    assert_eq!(hers.check(&desk, "photo").await.status, StatusCode::OK);
    let members = staff::members(&world.ctx(Actor::System)).await.unwrap();
    let hanna = members.iter().find(|member| Some(&*member.login) == demo::login(Role::CoaContact)).unwrap();
    let other = members.iter().find(|member| Some(&*member.login) == demo::login(Role::Intake)).unwrap();
    let places: Vec<_> = hanna.roles.iter().filter_map(|given| given.place).collect();
    let colleague = world.ctx(Actor::Staff { staff: other.id, role: Role::Intake, places });
    let refused = service::desk::recover(&colleague, world.case("amira")).await;
    assert!(matches!(refused, Err(service::desk::RecoverRefusal::NotChecked)));
    // At another place the person is as absent as nobody.
    let elsewhere = world.in_role(Role::Intake).await;
    assert_eq!(hers.check(&elsewhere, "photo").await.status, StatusCode::NOT_FOUND);
    assert_eq!(hers.anew(&elsewhere).await.status, StatusCode::NOT_FOUND);
}
