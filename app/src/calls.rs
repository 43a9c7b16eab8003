//! Who is to be called, for whoever is on duty: the list, and one call with its number.

pub(crate) mod list;
pub(crate) mod one;

use domain::call::{Ending, Part, Reason};
use locales::{Text, Tr, msg::staff_calls as words};

/// Why somebody is called.
pub(crate) fn reason_name(tr: &Tr, reason: Reason) -> Text {
    match reason {
        Reason::Asked => words::reason_asked(tr),
        Reason::LegalHelp => words::reason_legal_help(tr),
    }
}

fn part_name(tr: &Tr, part: Part) -> Text {
    match part {
        Part::Any => words::part_any(tr),
        Part::Morning => words::part_morning(tr),
        Part::Afternoon => words::part_afternoon(tr),
    }
}

/// The name of an ending that staff can choose.
fn ending_name(tr: &Tr, ending: Ending) -> Option<Text> {
    match ending {
        Ending::Spoken => Some(words::ending_spoken(tr)),
        Ending::PassedOn => Some(words::ending_passed_on(tr)),
        Ending::Found => Some(words::ending_found(tr)),
        Ending::Declined => Some(words::ending_declined(tr)),
        Ending::Withdrawn | Ending::NotNeeded => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::call::DUTIES;
    use locales::Voice;

    #[test]
    fn every_ending_that_can_be_chosen_has_a_name() {
        let tr = Tr::new("nl", Voice::B1);
        for ending in DUTIES.iter().flat_map(|duty| duty.endings) {
            assert!(ending_name(&tr, *ending).is_some(), "{ending:?}");
        }
    }
}
