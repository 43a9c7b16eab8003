//! Every way in which a procedure file can be wrong, and what is then said.

use super::{PACT, SMALL, SPOREN};
use crate::procedure::Procedures;

/// What stands in the small version, what is written instead, and what is said about that.
const WRONG: &[(&str, &str, &str)] = &[
    // What the reader of TOML finds.
    (
        "revision = 1",
        "revision = ",
        "small.toml:2: string values must be quoted. Write text in \"quotes\", a number, true or false.",
    ),
    (
        "[[uncertain]]\nid",
        "[[uncertain]]\nidd",
        "small.toml:7: unknown field `idd`. Write one of `id`, `dated`, `what`.",
    ),
    ("\nname = \"Klein\"", "", "small.toml:1: `name` is missing. Add a line `name` = … under this heading."),
    (
        "late = \"ask-status\"\nuncertain",
        "late = \"X9\"\nuncertain",
        "small.toml:25: unknown variant `X9`. Write one of `ask-status`, `authority-late`, `own-term`, \
             `missed-appointment`.",
    ),
    (
        "actors = [\"ind\"]",
        "actors = [\"king\"]",
        "small.toml:20: unknown variant `king`. Write one of \
            `applicant`, `ind`, `kmar`, `avim`, `gza`, `lawyer`, `court`, `rvs`, `nidos`, `coa`, `dtv`, `vwn`, \
            `counsellor`, `interpreter`, `iom`, `expert`.",
    ),
    ("end = true", "end = \"yes\"", "small.toml:34: invalid type: string \"yes\". Write a boolean."),
    // What stands on one line.
    (
        "\"2026-11-21\"\nwhat",
        "\"21-11-2026\"\nwhat",
        "small.toml:8: \"21-11-2026\" is not a day. Write a day as \"2026-06-12\".",
    ),
    (
        "id = \"start\"",
        "id = \"The start\"",
        "small.toml:12: \"The start\" is not a code. Write lower-case letters, digits and single hyphens.\n\
            small.toml:18: step \"s1\" belongs to \"start\", which is not a track. Write one of: The start.\n\
            small.toml:32: step \"s2\" belongs to \"start\", which is not a track. Write one of: The start.",
    ),
    (
        "name = \"Begin\"",
        "name = \" \"",
        "small.toml:13: `name` is empty. Write it out; every fact is named.",
    ),
    (
        "basis = \"A test\"",
        "basis = \"\"",
        "small.toml:49: `basis` is empty. Write it out; every fact is named.",
    ),
    (
        "{ to = \"s2\" }",
        "{ to = \"s9\" }",
        "small.toml:23: step \"s1\" goes on to \"s9\", which is not a step. Write one of: s1, s2.",
    ),
    (
        "{ to = \"s2\" }",
        "{ track = \"fast\" }",
        "small.toml:23: step \"s1\" goes on to \"fast\", which is not a track. Write one of: start.",
    ),
    (
        "{ to = \"s2\" }",
        "{ if = \"granted\" }",
        "small.toml:23: a way on from step \"s1\" does not say where to. \
            Write { to = \"a step\" } or { track = \"a track\" }, one of the two.",
    ),
    (
        "first = \"s1\"",
        "first = \"s0\"",
        "small.toml:14: the first step of the track is \"s0\", which is not a step. Write one of: s1, s2.",
    ),
    (
        "first = \"s1\"",
        "",
        "small.toml:12: track \"start\" has no first step. Write first = \"…\" for a track with steps, or outline = true for one without.",
    ),
    (
        "first = \"s1\"",
        "first = \"s1\"\noutline = true",
        "small.toml:12: track \"start\" is an outline and has a first step. Write first = \"…\" for a track with steps, or outline = true for one without.",
    ),
    (
        "terms = [\"t1\"]",
        "terms = [\"t2\"]",
        "small.toml:21: step \"s1\" has \"t2\", which is not a term. Write one of: t1.",
    ),
    (
        "uncertain = \"open\"",
        "uncertain = \"shut\"",
        "small.toml:26: step \"s1\" leaves open \"shut\", which is not an open question. Write one of: open.",
    ),
    (
        "length = \"6 days\"",
        "length = \"6 moons\"",
        "small.toml:41: \"6 moons\" is not a length. \
            Write a number and one of: hours, days, working days, weeks, months, such as \"6 months\" or \"1 week\".",
    ),
    (
        "by = \"1 week\"",
        "by = \"a week\"",
        "small.toml:47: \"a week\" is not a length. \
            Write a number and one of: hours, days, working days, weeks, months, such as \"6 months\" or \"1 week\".",
    ),
    (
        ", by = \"1 week\"",
        "",
        "small.toml:47: an extension of term \"t1\" does not say how long. \
            Write by = \"3 months\" to add, or to = \"9 months\" for the whole, one of the two.",
    ),
    (
        "[\"s1 started\"]",
        "[]",
        "small.toml:42: term \"t1\" starts with nothing. Write at least one of: \"lodged\", \"decided\", \"b2 started\", \"b2 done\".",
    ),
    (
        "\"s1 started\"",
        "\"s1 begun\"",
        "small.toml:42: term \"t1\" starts with \"s1 begun\", which is no moment. \
            Write lodged, decided, or a step and one of: started, done, granted, refused, inadmissible, transfer.",
    ),
    (
        "\"s1 done\"",
        "\"s7 done\"",
        "small.toml:43: term \"t1\" is met by \"s7 done\", and \"s7\" is not a step. Write one of: s1, s2.",
    ),
    (
        "owner = \"authority\"",
        "owner = \"authority\"\nafter = \"s7\"",
        "small.toml:45: term \"t1\" comes after \"s7\", which is not a step. Write one of: s1, s2.",
    ),
    // What must hold for the file as a whole.
    (
        "{ to = \"s2\" },\n",
        "",
        "small.toml:17: step \"s1\" is a dead end. Write next = [{ to = \"…\" }], or end = true when the procedure ends here.",
    ),
    (
        "name = \"Een\"",
        "name = \"Een\"\nend = true",
        "small.toml:17: step \"s1\" is an end and goes on. Leave out next, or leave out end = true.",
    ),
    ("actors = [\"ind\"]", "", "small.toml:17: nobody acts at step \"s1\". Write actors = [\"…\"]."),
    (
        "terms = [\"t1\"]",
        "",
        "small.toml:40: no step has term \"t1\". Write terms = [\"t1\"] at the step it is about.",
    ),
    (
        "length = \"6 days\"",
        "length = \"unknown\"",
        "small.toml:40: nobody knows how long term \"t1\" is, and no open question says so. \
            Write uncertain = \"…\" and the [[uncertain]] it names, or the length.",
    ),
    (
        "first = \"s1\"",
        "first = \"s1\"\nkind = \"overlay\"",
        "small.toml:12: track \"start\" is no way and has a first step or an outline. \
            Leave out first and outline, or leave out kind = \"overlay\".",
    ),
    (
        "first = \"s1\"",
        "first = \"s1\"\nkind = \"beside\"",
        "small.toml:15: unknown variant `beside`. Write one of `way`, `shared`, `overlay`, `unused`.",
    ),
    (
        "owner = \"authority\"",
        "owner = \"authority\"\ntracks = [\"fast\"]",
        "small.toml:45: term \"t1\" belongs to \"fast\", which is not a track. Write one of: start.",
    ),
    (
        "end = true",
        "end = true\nbeside = [\"s7\"]",
        "small.toml:35: step \"s2\" goes on beside \"s7\", which is not a step. Write one of: s1, s2.",
    ),
    (
        "end = true",
        "end = true\nbeside = [\"s1\"]",
        "small.toml:31: step \"s2\" goes on beside others outside of an overlay. \
            Leave out beside, or write kind = \"overlay\" at its track.\n\
            small.toml:17: step \"s1\" goes on to \"s2\", where no case goes. Leave it out.",
    ),
    (
        "length = \"6 days\"",
        "length = \"6 days\"\nat_least = \"1 day\"",
        "small.toml:40: term \"t1\" has a length and bounds. Leave out at_least and at_most where the length is known.",
    ),
    (
        "{ to = \"s2\" }",
        "{ to = \"s1\" }",
        "small.toml:17: step \"s1\" goes round and never comes to an end. Let a way lead to an end. Write one of: s2.\n\
            small.toml:31: step \"s2\" cannot be reached from \"s1\". Write { to = \"s2\" } in the next of the step before it, or leave it out.",
    ),
    (
        "\n[[step]]\nid = \"s1\"",
        "\n[[track]]\nid = \"fast\"\nname = \"Snel\"\noutline = true\n\n[[step]]\nid = \"s1\"",
        "small.toml:17: no step goes on to track \"fast\". Write { track = \"fast\" } in the next of the step that chooses it, or leave it out.",
    ),
    (
        "\n[[track]]\nid = \"start\"",
        "\n[[track]]\nid = \"fast\"\nname = \"Snel\"\noutline = true\n\n[[track]]\nid = \"start\"",
        "small.toml:12: every case starts in track \"fast\", which is an outline. Write first a track that has steps.",
    ),
    (
        "\n[[step]]\nid = \"s1\"",
        "\n[[track]]\nid = \"fast\"\nname = \"Snel\"\nfirst = \"s2\"\n\n[[step]]\nid = \"s1\"",
        "small.toml:17: track \"fast\" begins with step \"s2\", which belongs to track \"start\". There is none yet.",
    ),
    (
        "name = \"Klein\"",
        "name = \"Klein\"\nlodged_from = \"2026-01-01\"",
        "small.toml:1: nothing governs applications lodged before `lodged_from` of the oldest version. Leave out lodged_from in this file.",
    ),
    (
        "name = \"Klein\"",
        "name = \"Klein\"\nlodged_until = \"2026-01-01\"",
        "small.toml:1: nothing governs applications lodged after `lodged_until` of the newest version. Leave out lodged_until in this file.",
    ),
];

/// What is said about the small version after `from` became `to`.
fn said(from: &str, to: &str) -> String {
    assert_eq!(SMALL.matches(from).count(), 1, "{from:?} stands once");
    match Procedures::read([("small.toml", SMALL.replace(from, to).as_str())]) {
        Ok(_) => "nothing".to_owned(),
        Err(faults) => faults.to_string(),
    }
}

#[test]
fn every_fault_names_file_line_and_what_to_write() {
    let mut wrong = Vec::new();
    for (from, to, expected) in WRONG {
        let found = said(from, to);
        if found != *expected {
            wrong.push(format!("{from:?} -> {to:?}\n  expected: {expected}\n  said:     {found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_goes_on_beside_says_beside_which_and_moves_no_case() {
    let said = |step: &str| {
        let track = "[[track]]\nid = \"child\"\nname = \"Kind\"\nkind = \"overlay\"\n";
        let text = format!(
            "{SMALL}\n{track}\n[[step]]\nid = \"k1\"\ntrack = \"child\"\nname = \"Voogd\"\nactors = [\"nidos\"]\n\
            {step}\nlate = \"ask-status\"\nsource = \"A test\"\nconfidence = \"design\"\n"
        );
        Procedures::read([("small.toml", text.as_str())])
            .err()
            .map_or_else(String::new, |faults| faults.to_string())
    };
    assert_eq!(said("beside = [\"s1\"]"), "");
    assert_eq!(
        said("end = true"),
        "small.toml:59: step \"k1\" belongs to an overlay and goes on beside nothing. Write beside = [\"…\"]."
    );
    assert_eq!(
        said("beside = [\"s1\"]\nnext = [{ to = \"s2\" }]"),
        "small.toml:59: step \"k1\" belongs to an overlay and moves a case. Leave out next and end = true."
    );
}

#[test]
fn two_steps_with_one_id_are_told_apart() {
    let text = format!(
        "{SMALL}\n[[step]]\nid = \"s1\"\ntrack = \"start\"\nname = \"Weer\"\nend = true\n\
        late = \"ask-status\"\nsource = \"A test\"\nconfidence = \"design\"\n"
    );
    let faults = Procedures::read([("small.toml", text.as_str())]).unwrap_err();
    assert_eq!(
        faults.to_string(),
        "small.toml:54: step \"s1\" is already on line 17. Give one of the two another id."
    );
}

#[test]
fn versions_leave_no_day_without_law_and_no_day_with_two() {
    let read = |until: &str| {
        let older = SMALL.replace("name = \"Klein\"", &format!("name = \"Klein\"\n{until}"));
        let newer = SMALL
            .replace("id = \"small\"", "id = \"newer\"")
            .replace("name = \"Klein\"", "name = \"Klein\"\nlodged_from = \"2026-06-12\"");
        Procedures::read([("newer.toml", newer.as_str()), ("older.toml", older.as_str())])
    };
    let write = "Write lodged_from as the day after lodged_until of the version before it.";
    for (until, found) in [
        ("lodged_until = \"2026-06-10\"", "\"small\" ends on 2026-06-10"),
        ("lodged_until = \"2026-06-12\"", "\"small\" ends on 2026-06-12"),
        ("", "\"small\" has no last day"),
    ] {
        let expected = format!("newer.toml:1: {found}, and this version begins on 2026-06-12. {write}");
        assert_eq!(read(until).unwrap_err().to_string(), expected);
    }
    assert_eq!(read("lodged_until = \"2026-06-11\"").unwrap().versions().len(), 2);
    assert_eq!(
        Procedures::read([]).unwrap_err().to_string(),
        "procedures:1: there is no procedure file. Write at least one version."
    );
}

#[test]
fn an_id_means_the_same_step_in_every_version() {
    let pact = PACT.replace("name = \"Einde van de procedure\"", "name = \"Klaar\"");
    let faults = Procedures::read([("sporen.toml", SPOREN), ("pact.toml", pact.as_str())]).unwrap_err();
    assert!(
        faults.to_string().contains(
            "step \"end\" is \"Klaar\" here and \"Einde van de procedure\" in sporen.toml. \
             Write the same name, or another id."
        ),
        "{faults}"
    );
}
