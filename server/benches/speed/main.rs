//! Speed of the server against the budgets of design.md section 7, each as a ratio within one run.
//!
//! Prints lines `BENCH | what | budget | figure | verdict`, which `make bench` makes a table of. Costs are the server's
//! own processor time as the kernel counts it, so that the clients beside it do not count; what is compared is
//! alternated three times, and the median counts.

mod client;
mod floor;
mod world;

use client::Views;
use std::sync::Arc;
use world::{Running, World};

const HOME: &str = "/home";
const WORKLIST: &str = "/staff/cases";
/// Different people whose pages are asked for.
const PEOPLE: usize = 10_000;
/// People whose pages are kept in memory to compare with.
const REMEMBERED: usize = 2_000;
const AT_ONCE: usize = 16;
const TURNS: usize = 3;
/// The sizes between which growth is measured.
const SMALL: u32 = 10_000;
const LARGE: u32 = 1_000_000;

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.first().is_some_and(|first| first == floor::FLOOR) {
        return floor::serve(&arguments[1..]).await;
    }
    let small = World::make(SMALL);
    let people = small.people(PEOPLE).await;
    let server = small.serve();
    tell(
        "memory of the server at rest",
        "<= 40 MB",
        format!("{:.0} MB", server.memory()),
        server.memory() <= 40.0,
    );
    // Cargo says `--bench` too; a word of ours names the only part to measure.
    let wanted = |part: &str| arguments.iter().all(|word| word.starts_with("--") || word == part);
    if wanted("views") {
        views(&small, &server, &people).await;
    }
    if wanted("connections") {
        connections(&server, &people).await;
    }
    if wanted("growth") {
        growth(&small, &server, people).await;
    }
}

fn tell(what: &str, budget: &str, figure: impl std::fmt::Display, holds: bool) {
    println!("BENCH | {what} | {budget} | {figure} | {}", if holds { "ok" } else { "MISSED" });
}

/// Processor time for one answer, in milliseconds.
async fn cost(server: &Running, views: &Views) -> f64 {
    let before = server.processor();
    client::all(server.address, views, AT_ONCE).await;
    (server.processor() - before) / f64::from(u32::try_from(views.len()).expect("views can be counted"))
}

fn views_of(path: &str, cookies: &[String]) -> Views {
    Arc::new(cookies.iter().map(|cookie| (path.to_owned(), cookie.clone())).collect())
}

/// The status page of many different people, against the same bytes and against the same page from memory.
async fn views(world: &World, server: &Running, people: &[String]) {
    let mut first = client::Client::open(server.address).await;
    let (_, page) = first.get(HOME, &people[0]).await;
    let floor = floor::start(world, &people[..REMEMBERED], &page);
    let (home, bytes, memory) =
        (views_of(HOME, people), views_of(floor::BYTES, people), views_of(floor::MEMORY, people));
    client::all(server.address, &home, AT_ONCE).await;
    client::all(floor.address, &memory, AT_ONCE).await;
    let (mut of_home, mut of_bytes, mut of_memory) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..TURNS {
        of_home.push(cost(server, &home).await);
        of_memory.push(cost(&floor, &memory).await);
        of_bytes.push(cost(&floor, &bytes).await);
    }
    let (home, bytes, memory) = (median(&of_home), median(&of_bytes), median(&of_memory));
    let what = format!("status page of {PEOPLE} people ({} kB of HTML)", page.len() / 1_000);
    tell(&format!("{what}: processor time of the server"), "<= 1 ms", format!("{home:.3} ms"), home <= 1.0);
    tell(
        &format!("{what}: against axum sending the same bytes"),
        ">= 1/50, goal 1/20",
        format!("1/{:.0} ({bytes:.3} ms)", home / bytes),
        home <= 50.0 * bytes,
    );
    tell(
        &format!("{what}: against the same page drawn from memory"),
        ">= 1/3",
        format!("1/{:.2} ({memory:.3} ms)", home / memory),
        home <= 3.0 * memory,
    );
}

/// A thousand browsers that all keep their connection.
async fn connections(server: &Running, people: &[String]) {
    let mut clients = Vec::new();
    for cookie in &people[..1_000] {
        let mut client = client::Client::open(server.address).await;
        client.get(HOME, cookie).await;
        clients.push(client);
    }
    let mut asking = tokio::task::JoinSet::new();
    for (mut client, cookie) in clients.into_iter().zip(people[..1_000].to_vec()) {
        asking.spawn(async move {
            // All at once is more than there are places: who finds none is told so, and that is an answer too.
            let (status, _) = client.get(HOME, &cookie).await;
            assert!([200, 503].contains(&status), "{status}");
            client
        });
    }
    let clients = asking.join_all().await;
    let memory = server.memory();
    tell(
        "memory of the server with 1,000 connections",
        "<= 200 MB",
        format!("{memory:.0} MB"),
        memory <= 200.0,
    );
    drop(clients);
}

/// How much longer an answer takes among many more cases, at a fixed rate of arrival.
async fn growth(small: &World, server: &Running, people: Vec<String>) {
    let large = World::make(LARGE);
    let others = large.people(PEOPLE).await;
    let (few, many) = (small.caseworker().await, large.caseworker().await);
    let large_server = large.serve();
    for (what, path, rate, of_small, of_large) in [
        ("status page", HOME, 100, people, others),
        ("worklist", WORKLIST, 50, vec![few; 1_000], vec![many; 1_000]),
    ] {
        let take = |cookies: &[String], turn: usize| views_of(path, &cookies[turn * 300..(turn + 1) * 300]);
        let (mut fast, mut slow) = (Vec::new(), Vec::new());
        for (server, cookies) in [(server, &of_small), (&large_server, &of_large)] {
            client::all(server.address, &views_of(path, &cookies[..300]), AT_ONCE).await;
        }
        for turn in 0..TURNS {
            for (server, cookies, times) in
                [(server, &of_small, &mut fast), (&large_server, &of_large, &mut slow)]
            {
                let taken = client::at_rate(server.address, &take(cookies, turn), rate, 64).await;
                times.push((quantile(&taken, 0.5), quantile(&taken, 0.99)));
            }
        }
        let of = |times: &[(f64, f64)]| {
            let (half, most): (Vec<f64>, Vec<f64>) = times.iter().copied().unzip();
            (median(&half), median(&most))
        };
        let ((small_half, small_most), (large_half, large_most)) = (of(&fast), of(&slow));
        let sizes = format!("{what} among {LARGE} cases against {SMALL}, {rate} a second");
        tell(
            &format!("{sizes}: half of the answers"),
            "<= 1.3 x",
            format!("{large_half:.2} ms against {small_half:.2} ms, {:.2} x", large_half / small_half),
            large_half <= 1.3 * small_half,
        );
        tell(
            &format!("{sizes}: 99 in a hundred"),
            "<= 1.5 x + 2 ms",
            format!("{large_most:.2} ms against {small_most:.2} ms"),
            large_most <= 1.5f64.mul_add(small_most, 2.0),
        );
    }
}

fn median(figures: &[f64]) -> f64 {
    quantile(figures, 0.5)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a short list")]
#[expect(clippy::cast_precision_loss, reason = "lists are short")]
fn quantile(figures: &[f64], part: f64) -> f64 {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[((sorted.len() - 1) as f64 * part).round() as usize]
}
