//! What to compare with: axum that only sends the same bytes, and the same page drawn from memory.
//!
//! It is this program again, in a process of its own, so that its processor time is its own.

use crate::world::{Running, World, free_address};
use app::{App, SystemClock, memory::Remembered};
use axum::{Router, body::Body, extract::Request, routing::get};
use domain::procedure::Procedures;
use http::header;
use server::channels;
use service::{Engine, Files, Intake, Passkeys, RealIds, information::Information};
use std::{
    fs,
    path::PathBuf,
    process::{Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

/// The word with which this program starts itself again.
pub(crate) const FLOOR: &str = "floor";
/// The same bytes each time.
pub(crate) const BYTES: &str = "/bytes";
/// The pages of all people in turn, each drawn anew.
pub(crate) const MEMORY: &str = "/memory";

/// Starts it for people with these cookies; `page` is what [`BYTES`] answers.
pub(crate) fn start(world: &World, cookies: &[String], page: &[u8]) -> Running {
    let address = free_address();
    fs::write(world.folder.join("cookies"), cookies.join("\n")).expect("a file is written");
    fs::write(world.folder.join("page"), page).expect("a file is written");
    let program = std::env::current_exe().expect("this is a program");
    let child = Command::new(program)
        .args([FLOOR, &address.to_string(), &world.cases.to_string()])
        .arg(&world.folder)
        .stdout(Stdio::null())
        .spawn();
    Running::wait(child.expect("this program starts again"), address)
}

/// Serves until it is killed. `arguments`: address, cases, folder.
pub(crate) async fn serve(arguments: &[String]) {
    let [address, cases, folder] = arguments else { panic!("floor takes an address, a number and a folder") };
    let world = World { folder: PathBuf::from(folder), cases: cases.parse().expect("a number") };
    let cookies = fs::read_to_string(world.folder.join("cookies")).expect("the cookies are there");
    let page: axum::body::Bytes = fs::read(world.folder.join("page")).expect("the page is there").into();
    let people = Arc::new(remember(&world, &cookies).await);
    // The folder is that of the program which started this one.
    std::mem::forget(world);
    let turn = Arc::new(AtomicUsize::new(0));
    let router =
        Router::new()
            .route(
                BYTES,
                get(move || async move { ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page) }),
            )
            .route(
                MEMORY,
                get(move || async move {
                    people[turn.fetch_add(1, Ordering::Relaxed) % people.len()].page().await
                }),
            );
    let listener = tokio::net::TcpListener::bind(address).await.expect("the address is free");
    axum::serve(listener, router).await.expect("it serves");
}

async fn remember(world: &World, cookies: &str) -> Vec<Remembered> {
    let store = world.store().await;
    let ids = Arc::new(RealIds::of(&store).await.expect("the store answers"));
    let procedures = Arc::new(Procedures::embedded().expect("the procedure files hold together"));
    let information = Arc::new(Information::embedded().expect("the cards hold together"));
    // No page of this bench has a file.
    let files = Files::open(&world.folder.join("files")).expect("a folder is made");
    let intake = Intake::new(PathBuf::new());
    let (channels, passkeys) = (channels::log_only(), Passkeys::default());
    let app = Arc::new(App {
        engine: Engine { store, ids, procedures, information, files, intake, channels, passkeys },
        clock: Arc::new(SystemClock),
        site: app::Site::read(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target/site"))
            .expect("`make site` was run"),
        demo: true,
        legal_help: None,
        public_url: "http://localhost".into(),
        behind_proxy: false,
    });
    // As the real router does: Leptos asks for an executor.
    drop(app::router(Arc::clone(&app)));
    let mut people = Vec::new();
    for cookie in cookies.lines() {
        let request = Request::get("/home")
            .header(header::ACCEPT_LANGUAGE, "nl")
            .header(header::COOKIE, format!("__Host-stay={cookie}"))
            .body(Body::empty())
            .expect("a request");
        people.push(Remembered::read(&app, request).await.expect("this person is signed in"));
    }
    people
}
