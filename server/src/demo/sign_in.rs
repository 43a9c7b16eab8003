//! How to sign in as everybody in the demo, as text for a terminal.

use super::{
    people::{NAMED, v_number},
    secrets::Secrets,
    team,
};
use std::fmt::Write;

/// The table for the world with this seed, reached at `address` (scheme and host).
pub(super) fn table(address: &str, seed: u64) -> String {
    let secrets = Secrets(seed);
    let mut text = format!(
        "Wegwijs, a demo: nobody in it exists. Open {address}\n\nPeople who wait (each letter works once):\n"
    );
    let mut line = |rest: std::fmt::Arguments<'_>| {
        // Writing to a text cannot fail.
        text.write_fmt(rest).ok();
        text.push('\n');
    };
    for (nth, named) in (0..).zip(&NAMED) {
        let (address_part, digits) = secrets.letter(named.key);
        line(format_args!("  {:6} {} ({})", named.key, named.story, named.language.own_name()));
        line(format_args!("         {address}{}", app::paths::letter(address_part.expose())));
        line(format_args!("         or V-number {} and {}", v_number(nth).as_str(), digits.grouped()));
    }
    line(format_args!("\nPeople at work, at {address}{}:", app::paths::STAFF_SIGN_IN));
    for (login, _, role) in team::logins() {
        line(format_args!("  {login:8} {}  {}", secrets.password(login), role.code()));
    }
    line(format_args!("\nThe codes of their second factor stand at {address}{}", app::paths::OUTBOX));
    line(format_args!(
        "A letter that is used up: sign in as hanna (Wolkendam) or gijs (Ter Apel) and make a new one at the desk,\n\
         or run: wegwijs letter V-NUMBER --by hanna"
    ));
    text
}
