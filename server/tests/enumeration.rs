//! Nobody learns from an answer, or from the time it takes, whether somebody is known (security.md, "No enumeration").
//!
//! Known and unknown names are tried by turns, each from an address of its own. Times are compared with the test of
//! Mann and Whitney; a right program still fails one time in a hundred at p = 0.01, so a finding counts only when it
//! comes three times in a row.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use app::paths;
use server::demo::Secrets;
use std::{net::Ipv4Addr, time::Instant};
use testkit::{Answer, Browser, SEED, World};

/// Times of a known and of an unknown name are told apart by less than this chance.
const P: f64 = 0.01;
/// How often a difference must come back before it is one.
const TURNS: usize = 3;

#[tokio::test(flavor = "multi_thread")]
async fn unknown_names_answer_as_known_ones() {
    hold(60).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "full size, for `make prove`"]
async fn proof_no_enumeration() {
    for (door, p) in hold(1_000).await {
        println!(
            "\nPROOF | {door}: 1,000 known and 1,000 unknown names get the same answer in the same time | - | \
             Mann-Whitney p = {p:.2}"
        );
    }
}

/// A door to come in by: the path, the form for a name that is known, and for one that is not.
type Door = (&'static str, &'static str, fn(usize) -> Form, fn(usize) -> Form);
type Form = Vec<(&'static str, String)>;

const DOORS: [Door; 2] = [
    (
        "letter typed by hand",
        paths::ACTIVATE,
        |_| vec![("number", number("amira")), ("code", "0000 0000 0000".to_owned())],
        |turn| vec![("number", format!("8{turn:09}")), ("code", "0000 0000 0000".to_owned())],
    ),
    (
        "password of staff",
        paths::STAFF_SIGN_IN,
        |_| vec![("login", "anna".to_owned()), ("password", "not the password".to_owned())],
        |turn| vec![("login", format!("nobody{turn}")), ("password", "not the password".to_owned())],
    ),
];

fn number(key: &str) -> String {
    let nth = server::demo::named().position(|name| name == key).unwrap();
    server::demo::v_number(u32::try_from(nth).unwrap()).as_str().to_owned()
}

/// Tries `times` known and unknown names at each door, and gives the chance that a difference in time is none.
async fn hold(times: usize) -> Vec<(&'static str, f64)> {
    let world = World::sqlite().await;
    let mut held = Vec::new();
    for (door, path, known, unknown) in DOORS {
        let mut p = 0.0;
        for _ in 0..TURNS {
            p = turn(&world, path, known, unknown, times).await;
            if p > P {
                break;
            }
        }
        assert!(p > P, "{door}: the time tells who is known, p = {p}");
        held.push((door, p));
    }
    held
}

async fn turn(
    world: &World,
    path: &str,
    known: fn(usize) -> Form,
    unknown: fn(usize) -> Form,
    times: usize,
) -> f64 {
    let (mut of_known, mut of_unknown) = (Vec::new(), Vec::new());
    let (first, _) = ask(world, path, &unknown(usize::MAX >> 40), 0).await;
    for at in 0..times {
        // By turns, and each first as often as the other, so that what warms up or slows down meets both alike.
        let mut order = [(known(at), &mut of_known, 0), (unknown(at), &mut of_unknown, 1)];
        if at % 2 == 1 {
            order.reverse();
        }
        for (form, of, which) in order {
            let (answer, took) = ask(world, path, &form, at * 2 + which + 1).await;
            assert_eq!(
                told(&answer, &form),
                told(&first, &unknown(usize::MAX >> 40)),
                "{path} tells who is known"
            );
            of.push(took);
        }
    }
    mann_whitney(&of_known, &of_unknown)
}

/// Everything that an answer tells: status, headers, and the page apart from what was typed.
fn told(answer: &Answer, form: &Form) -> (u16, Vec<String>, String) {
    let mut headers: Vec<String> = answer
        .headers
        .iter()
        .filter(|(name, _)| {
            !["content-security-policy", "content-length", "x-request-id"].contains(&name.as_str())
        })
        .map(|(name, value)| format!("{name}: {value:?}"))
        .collect();
    headers.sort();
    let mut page = answer.settled();
    for (_, typed) in form {
        page = page.replace(typed.as_str(), "");
    }
    (answer.status.as_u16(), headers, page)
}

#[expect(clippy::disallowed_methods, reason = "the time that an answer takes is what is tested")]
async fn ask(world: &World, path: &str, form: &Form, from: usize) -> (Answer, f64) {
    let [.., a, b, c] = from.to_be_bytes();
    let browser: Browser = world.visitor().from_address(Ipv4Addr::new(10, a, b, c));
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let asked = Instant::now();
    let answer = browser.post(path, &form).await;
    (answer, asked.elapsed().as_secs_f64())
}

/// The chance of a difference like this between samples of one and the same kind (two-sided, normal approximation).
#[expect(clippy::cast_precision_loss, reason = "samples are thousands, not quadrillions")]
fn mann_whitney(one: &[f64], other: &[f64]) -> f64 {
    let (n, m) = (one.len() as f64, other.len() as f64);
    let wins: f64 = one.iter().map(|a| other.iter().filter(|b| a > b).count() as f64).sum();
    let mean = n * m / 2.0;
    let deviation = (n * m * (n + m + 1.0) / 12.0).sqrt();
    2.0 * tail((wins - mean).abs() / deviation)
}

/// The chance of more than `z` standard deviations (Abramowitz and Stegun 7.1.26, error under 1.5e-7).
fn tail(z: f64) -> f64 {
    let x = z / std::f64::consts::SQRT_2;
    let t = 1.0 / (1.0 + 0.327_591_1 * x);
    let sum = t
        * (0.254_829_592
            + t * (-0.284_496_736 + t * (1.421_413_741 + t * (-1.453_152_027 + t * 1.061_405_429))));
    0.5 * sum * (-x * x).exp()
}

#[test]
fn a_difference_is_seen_and_none_is_not() {
    let numbers = |from: u32| (from..from + 100).map(f64::from).collect::<Vec<_>>();
    assert!(mann_whitney(&numbers(0), &numbers(0)) > 0.9);
    assert!(mann_whitney(&numbers(0), &numbers(40)) < P);
    assert!((tail(1.96) - 0.025).abs() < 0.001);
}

#[test]
fn secrets_of_the_demo_are_not_what_is_tried() {
    assert_ne!(Secrets(SEED).password("anna"), "not the password");
    assert_ne!(Secrets(SEED).letter("amira").1.grouped(), "0000 0000 0000");
}
