//! The steps of building, testing and running Wegwijs, each as `cargo xtask <step>`.
//!
//! The Makefile calls these after it has seen to the tools; a step does everything else it needs.
//! To add a step: write a module with a function that returns [`Done`], and name it in [`STEPS`].

mod bench;
mod browser;
mod budgets;
mod mutants;
mod postgres;
mod proofs;
mod prove;
mod repository;
mod run;
mod site;
mod test;

use std::process::ExitCode;

/// What a step comes to: nothing, or the sentence that tells the person at the keyboard what went wrong.
type Done = Result<(), String>;

/// What does a step; it gets the arguments after the step's name.
type Step = fn(&[String]) -> Done;

/// Every step: its name, what it does, and what does it.
const STEPS: &[(&str, &str, Step)] = &[
    ("site", "build islands, style sheet and scripts into target/site", site::build),
    ("budgets", "hold target/site to the byte budgets", budgets::hold),
    ("run", "serve the demo world with an optimised server", run::serve_demo),
    ("test", "everything that must be true before a change is kept", test::everything),
    ("journeys", "the end-to-end journeys only; arguments are files", browser::journeys),
    ("gallery", "a picture of every page into target/gallery", browser::gallery),
    ("prove", "run the proofs at full size and write PROOFS.md", prove::everything),
    (
        "mutants",
        "change the rules of access and the sealing, and see that a test notices",
        mutants::everything,
    ),
    ("bench", "measure speed against the budgets", bench::everything),
];

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let wanted = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let Some((.., step)) = STEPS.iter().find(|(name, ..)| *name == wanted) else {
        eprintln!("usage: cargo xtask <step>\n");
        for (name, what, _) in STEPS {
            eprintln!("  {name:10} {what}");
        }
        return ExitCode::FAILURE;
    };
    match step(&rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("\nxtask {wanted}: {reason}");
            ExitCode::FAILURE
        }
    }
}
