//! Holds the first page to its budget of reads (design.md, "Budgets").

use app::paths;
use domain::access::Role;

/// Reads for one view of the first page: whose it is, and all that stands on it.
const BUDGET: u64 = 2;

#[tokio::test(flavor = "multi_thread")]
async fn the_first_page_keeps_to_its_reads() {
    let world = testkit::World::sqlite().await;
    let phone = world.in_role(Role::Applicant).await;
    let before = world.app.engine.store.statements();
    assert_eq!(phone.get(paths::HOME).await.status, http::StatusCode::OK);
    let reads = world.app.engine.store.statements() - before;
    assert!((1..=BUDGET).contains(&reads), "{reads} reads for one view");
}
