//! Behind the rules stands a wall: a page with a mistake, opened by who hears or decides, still tells nothing of help.

use app::paths;
use domain::{
    access::{Actor, Role, act},
    register::{Kind, Register},
    support::Level,
};
use store::{StoreError, access::permit, keyring::KeyError, support};
use testkit::{World, redirects_into};

testkit::both!(
    a_page_with_a_mistake_opens_no_chosen_help,
    the_login_of_who_judges_reads_no_closed_table,
    who_judges_works_as_ever,
);

const JUDGES: [Role; 2] = [Role::HearingOfficer, Role::DecisionOfficer];

async fn a_page_with_a_mistake_opens_no_chosen_help(world: World) {
    let (case, amira) = world.first[0].clone();
    let own = world.ctx(amira.clone());
    service::support::choose(&own, Level::Together).await.unwrap();
    // The mistake: the permit of the person, in the request of somebody who judges.
    let may = permit::<act::ChooseSupport>(&own.store, &amira, case).await.unwrap();
    let choice = support::get(&own.store, &may).await.unwrap();
    assert_eq!(choice.map(|choice| choice.level), Some(Level::Together));
    for role in JUDGES {
        let ctx = world.ctx(world.actor(role).await);
        let answer = support::get(&ctx.store, &may).await;
        let shut = matches!(
            answer,
            Err(StoreError::Key(KeyError::NoVersion { purpose: "support", .. }) | StoreError::Broken(_))
        );
        assert!(shut, "{role:?}: {answer:?}");
    }
    // Everybody else's requests come as they came.
    let visitor = world.ctx(Actor::Visitor);
    assert!(support::get(&visitor.store, &may).await.unwrap().is_some());
}

async fn the_login_of_who_judges_reads_no_closed_table(world: World) {
    let told = Register::built_in().tables.iter().filter(|table| {
        table.processing == "support" || table.columns.iter().any(|column| column.kind == Kind::Support)
    });
    for table in told {
        assert!(store::CLOSED_TABLES.contains(&table.name.as_str()), "{} tells of help", table.name);
    }
    assert_eq!(world.app.engine.store.open_to_judges().await.unwrap(), Vec::<&str>::new());
    for table in store::CLOSED_TABLES {
        let sql = format!("SELECT * FROM \"{table}\"");
        if let Some(answer) = world.asked_by_judges(&sql).await {
            assert!(
                answer.as_ref().is_err_and(|why| why.contains("permission denied")),
                "{table}: {answer:?}"
            );
        }
    }
    for table in store::ADDED_TO {
        let sql = format!("SELECT * FROM \"{table}\"");
        if let Some(answer) = world.asked_by_judges(&sql).await {
            assert!(
                answer.as_ref().is_err_and(|why| why.contains("permission denied")),
                "{table}: {answer:?}"
            );
        }
    }
    // Of the keys it finds none of the help. A division by nothing is how the database says that it found one.
    let own = world.ctx(world.first[0].1.clone());
    service::support::choose(&own, Level::Together).await.unwrap();
    assert!(world.count("SELECT count(*) FROM data_key WHERE purpose = 'support'").await > 0);
    let found_none =
        "SELECT 1 / (CASE count(*) WHEN 0 THEN 1 ELSE 0 END) FROM data_key WHERE purpose = 'support'";
    if let Some(answer) = world.asked_by_judges(found_none).await {
        answer.unwrap();
    }
    // A test that is refused everything would prove nothing.
    if let Some(answer) = world.asked_by_judges("SELECT * FROM case_event").await {
        answer.unwrap();
        // An owner, as after a mistake of whoever runs it, is found before the server starts.
        world.harm("GRANT SELECT ON support_choice TO wegwijs_test_judges").await;
        assert_eq!(world.app.engine.store.open_to_judges().await.unwrap(), ["support_choice"]);
    }
}

async fn who_judges_works_as_ever(world: World) {
    for role in JUDGES {
        let browser = world.staff(role).await;
        let list = browser.get(paths::WORKLIST).await;
        assert!(list.status.is_success(), "{role:?}: {}", list.words());
        let out = browser.post(paths::SIGN_OUT, &[]).await;
        redirects_into(&out, "/");
    }
}
