//! "Who looked, who acted": what a line of the audit tells the person whose case it is about.
//!
//! A line holds codes. Here a code becomes the end of a message id: `did-<what>` of `looked.ftl` for what somebody at
//! work or of the family did, `own-<what>` for what the person did. Source: security.md "Person sees log" (NEN 7513, AVG art. 15).

use crate::{
    access::{Action, Role},
    ids::BreakGlassId,
};

/// What is told when there is no sentence of its own, such as for a line of a program that is newer than this one.
pub const SOMETHING: &str = "something";

/// What people at work can do that is about no case, so that no line of it reaches a person.
pub const ABOUT_NO_CASE: &[Action] = &[
    Action::ListTimes,
    Action::OpenTimes,
    Action::ManageResources,
    Action::ListAppointments,
    Action::SitBeside,
    Action::ManageStaff,
    Action::LookUpError,
];

/// What a person does by reading; a person's own reading is not recorded (design.md principle 14).
pub const OWN_READING: &[Action] = &[
    Action::ViewStatus,
    Action::ViewDetails,
    Action::ViewHearing,
    Action::ViewMessages,
    Action::ViewOwnDocuments,
    Action::SeeWhoLooked,
    Action::ViewShared,
];

/// What another person can do with a case that is not theirs.
const BY_FAMILY: Action = Action::ViewShared;

/// Sentences about work that shares its action with another deed, but looks otherwise to the person.
pub const APART: &[&str] = &[
    "view-name",
    "view-call",
    "handle-report",
    "view-mandates",
    "view-family",
    "list-disagreements",
    "view-doubt",
    "give-back-break-glass",
    "view-break-glass",
];

/// What a person does without an action of the access table.
const SIGN_IN: &str = "sign-in";

/// Whether the name of somebody in this role is kept from the person: whoever hears, decides or interprets can be
/// threatened over how it went. The role and the organisation are told (security.md, "safety-critical names masked").
pub const fn name_kept_back(role: Role) -> bool {
    matches!(role, Role::HearingOfficer | Role::DecisionOfficer | Role::Interpreter)
}

/// What somebody else did, from the action and object of a line.
///
/// A look must not be told as a deed: opening the form to move an appointment moves nothing.
pub fn told(action: &str, object: Option<&str>) -> &'static str {
    let Some(action) = Action::from_code(action) else { return SOMETHING };
    let object: Vec<&str> = object.unwrap_or_default().split_whitespace().collect();
    match (action, object.as_slice()) {
        (Action::ChooseHearing, ["name"]) => "view-name",
        (Action::RecordEvent, ["preview"]) => Action::ViewCase.code(),
        (Action::RecordEvent, ["report", _]) => "handle-report",
        (Action::AnswerCall, ["call", _]) => "view-call",
        (Action::ManageMandates, []) => "view-mandates",
        (Action::ManageFamily, []) => "view-family",
        (Action::SettleDisagreement, []) => "list-disagreements",
        (Action::AnswerDoubt, ["doubt", _]) => "view-doubt",
        (Action::BreakGlass, ["break-glass", _, "back"]) => "give-back-break-glass",
        (Action::ReviewBreakGlass, [] | ["break-glass", _]) => "view-break-glass",
        _ if has_sentence(action) => action.code(),
        _ => SOMETHING,
    }
}

/// Whether an actor of this kind is the person whose case the line is about. On the way in the person is nobody yet.
pub fn is_own(actor_kind: &str) -> bool {
    matches!(actor_kind, "person" | "visitor")
}

/// What the person did, from the action of a line.
pub fn told_own(action: &str) -> &'static str {
    match Action::from_code(action) {
        Some(action) if has_own_sentence(action) => action.code(),
        None if action == SIGN_IN => SIGN_IN,
        _ => SOMETHING,
    }
}

/// Every end of a `did-` message, so that a test can ask for the words of each.
pub fn sentences() -> impl Iterator<Item = &'static str> {
    let of_actions = Action::ALL.iter().copied().filter(|action| has_sentence(*action)).map(Action::code);
    of_actions.chain(APART.iter().copied()).chain([SOMETHING])
}

/// Every end of an `own-` message.
pub fn own_sentences() -> impl Iterator<Item = &'static str> {
    let of_actions = Action::ALL.iter().copied().filter(|action| has_own_sentence(*action)).map(Action::code);
    of_actions.chain([SIGN_IN, SOMETHING])
}

/// Whether somebody else can do this and so leave a line about a case: the access table says who can.
fn has_sentence(action: Action) -> bool {
    let at_work = !ABOUT_NO_CASE.contains(&action) && done_by(action, |role| !role.is_person());
    at_work || action == BY_FAMILY
}

fn has_own_sentence(action: Action) -> bool {
    !OWN_READING.contains(&action) && done_by(action, Role::is_person)
}

fn done_by(action: Action, who: impl Fn(Role) -> bool) -> bool {
    crate::access::RULES.iter().any(|rule| who(rule.role) && rule.actions.contains(&action))
}

/// Before the id of an emergency, in the reason of every line that was left under it and in the object of those about it.
const EMERGENCY: &str = "break-glass";

/// What stands as the reason of a line that was left under an emergency.
pub fn emergency_ground(id: BreakGlassId) -> String {
    format!("{EMERGENCY} {id}")
}

/// Under which emergency a line was left, or which one it is about.
pub fn emergency(object: Option<&str>, reason: Option<&str>) -> Option<BreakGlassId> {
    [reason, object].into_iter().flatten().find_map(|text| {
        let mut words = text.split_whitespace();
        (words.next() == Some(EMERGENCY)).then(|| words.next()?.parse().ok()).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_is_not_told_as_a_deed() {
        for (action, object, what) in [
            ("view-case", None, "view-case"),
            ("record-event", Some("preview"), "view-case"),
            ("record-event", Some("step-started"), "record-event"),
            ("record-event", Some("report 0190"), "handle-report"),
            ("choose-hearing", Some("name"), "view-name"),
            ("choose-hearing", Some("move"), "choose-hearing"),
            ("answer-call", Some("call 0190"), "view-call"),
            ("answer-call", Some("call 0190 take"), "answer-call"),
            ("manage-mandates", None, "view-mandates"),
            ("manage-mandates", Some("end 0190"), "manage-mandates"),
            ("settle-disagreement", None, "list-disagreements"),
            ("settle-disagreement", Some("event 4"), "settle-disagreement"),
            ("answer-doubt", Some("doubt 0190"), "view-doubt"),
            ("answer-doubt", Some("doubt 0190 answer"), "answer-doubt"),
            ("break-glass", Some("break-glass 0190"), "break-glass"),
            ("break-glass", Some("break-glass 0190 back"), "give-back-break-glass"),
            ("review-break-glass", None, "view-break-glass"),
            ("review-break-glass", Some("break-glass 0190"), "view-break-glass"),
            ("review-break-glass", Some("break-glass 0190 review"), "review-break-glass"),
            ("view-shared", None, "view-shared"),
            ("manage-family", None, "view-family"),
            ("manage-family", Some("link 0190"), "manage-family"),
            ("of-tomorrow", None, SOMETHING),
            ("manage-staff", None, SOMETHING),
        ] {
            assert_eq!(told(action, object), what, "{action} {object:?}");
        }
    }

    #[test]
    fn a_line_names_its_emergency() {
        let id = BreakGlassId::from_uuid(uuid::Uuid::from_u128(7));
        let ground = emergency_ground(id);
        assert_eq!(emergency(None, Some(&ground)), Some(id));
        assert_eq!(emergency(Some(&format!("{ground} back")), Some("safety")), Some(id));
        assert_eq!(emergency(Some(&format!("document {id}")), None), None);
        assert_eq!(emergency(Some("break-glass"), Some("break-glass soon")), None);
    }

    #[test]
    fn own_deeds_are_told_and_own_reading_never_is() {
        assert_eq!(told_own("sign-in"), "sign-in");
        assert_eq!(told_own("write-message"), "write-message");
        assert_eq!(told_own("rebuild"), SOMETHING);
        let own: Vec<&str> = own_sentences().collect();
        assert!(own.contains(&"doubt-look") && own.contains(&"hand-in-document"));
        assert!(OWN_READING.iter().all(|action| !own.contains(&action.code())));
    }

    #[test]
    fn every_line_has_one_of_the_sentences() {
        let all: Vec<&str> = sentences().collect();
        for action in Action::ALL {
            for object in [
                None,
                Some("name"),
                Some("preview"),
                Some("call 1"),
                Some("doubt 1"),
                Some("break-glass 1 back"),
            ] {
                assert!(all.contains(&told(action.code(), object)), "{action:?} {object:?}");
            }
        }
    }

    #[test]
    fn who_hears_decides_or_interprets_is_told_by_role_alone() {
        let kept: Vec<Role> = Role::ALL.iter().copied().filter(|role| name_kept_back(*role)).collect();
        assert_eq!(kept, [Role::HearingOfficer, Role::DecisionOfficer, Role::Interpreter]);
    }
}
