//! `wegwijs retention` and `wegwijs hold`: what is erased when its term is over, and what keeps it.

use crate::{command::Stop, config::Config, staff};
use clap::{Args, Subcommand};
use domain::{account::VNumber, retention::Ground};
use service::{
    Fault,
    retention::{self, Plan},
};
use std::{fmt::Write as _, io::Write as _};

/// Whether to say or to do it.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct How {
    /// Say who is due, and change nothing.
    #[arg(long)]
    dry_run: bool,
    /// Erase who is due.
    #[arg(long)]
    apply: bool,
}

/// What to do with the holds on somebody's file.
#[derive(Debug, Subcommand)]
pub(crate) enum Hold {
    /// Keep it, on this ground.
    Begin {
        v_number: String,
        /// archive, appeal or complaint.
        #[arg(long, value_parser = ground)]
        ground: Ground,
    },
    /// Stop keeping it on this ground.
    End {
        v_number: String,
        /// archive, appeal or complaint.
        #[arg(long, value_parser = ground)]
        ground: Ground,
    },
}

fn ground(code: &str) -> Result<Ground, String> {
    Ground::from_code(code).ok_or_else(|| {
        let codes: Vec<&str> = Ground::ALL.iter().map(|ground| ground.code()).collect();
        format!("write one of: {}", codes.join(", "))
    })
}

/// Says or does it.
pub(crate) async fn run(config: &Config, how: &How) -> Result<(), Stop> {
    let (ctx, term) = (staff::ctx(config).await?, config.term()?);
    let plan =
        if how.apply { retention::apply(&ctx, &term).await? } else { retention::plan(&ctx, &term).await? };
    Ok(std::io::stdout().write_all(words(&plan, how.apply).as_bytes())?)
}

/// The same words for both, but one: ids only, no names.
fn words(plan: &Plan, done: bool) -> String {
    let mut text = String::new();
    for person in &plan.due {
        writeln!(text, "{} {person}", if done { "erased" } else { "due" }).expect("text grows");
    }
    let Plan { due, open, held, waiting, term_unknown } = plan;
    let due = due.len();
    writeln!(text, "{due} due, {waiting} closed whose term runs, {held} held, {open} open")
        .expect("text grows");
    if *term_unknown > 0 {
        writeln!(
            text,
            "{term_unknown} closed whose term is unknown: nothing of theirs is erased; set erase_after_years, with its \
             source, once somebody has confirmed it"
        )
        .expect("text grows");
    }
    text
}

/// Begins or ends a hold.
pub(crate) async fn hold(config: &Config, hold: Hold) -> Result<(), Stop> {
    let ctx = staff::ctx(config).await?;
    let number = |text: &str| VNumber::parse(text).ok_or_else(|| Stop::because("a V-number has ten digits"));
    let absent = |fault: Fault| match fault {
        Fault::Absent => Stop::because("nobody has this V-number"),
        fault => fault.into(),
    };
    let said = match hold {
        Hold::Begin { v_number, ground } => {
            let count = retention::hold(&ctx, &number(&v_number)?, ground).await.map_err(absent)?;
            format!("{count} held ({})\n", ground.code())
        }
        Hold::End { v_number, ground } => {
            let count = retention::release(&ctx, &number(&v_number)?, ground).await.map_err(absent)?;
            format!("{count} not held any more ({})\n", ground.code())
        }
    };
    Ok(std::io::stdout().write_all(said.as_bytes())?)
}
