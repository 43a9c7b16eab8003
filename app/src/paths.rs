//! Every path of the product. No other file spells one out.
//!
//! Paths are neutral: they name no person, no state and no subject that would tell a neighbour what this is.

use domain::ids::{CaseId, StaffId};

pub const START: &str = "/";
pub const LANGUAGE: &str = "/language";
pub const LEAVE: &str = "/leave";
/// Where a quick exit goes: a page about the weather, outside.
pub const AWAY: &str = "https://www.knmi.nl/";
/// Where the prepared files are.
pub const ASSETS: &str = "/assets/";
pub const SIGN_OUT: &str = "/sign-out";
pub const STAY: &str = "/stay";
pub const LETTER: &str = "/l/{link}";
pub const ACTIVATE: &str = "/activate";
pub const ACTIVATE_DEVICE: &str = "/activate/device";
pub const ACTIVATE_SECRET: &str = "/activate/secret";
pub const SIGN_IN: &str = "/sign-in";

pub const HOME: &str = "/home";
pub const DETAILS: &str = "/details";
pub const DETAILS_WRONG: &str = "/details/wrong";
pub const DETAILS_MOVED: &str = "/details/moved";
pub const HEARING: &str = "/appointment";
pub const HEARING_MOVE: &str = "/appointment/move";
pub const HEARING_CANCEL: &str = "/appointment/cancel";
pub const HEARING_RECEIPT: &str = "/appointment/receipt";
pub const HEARING_CALENDAR: &str = "/appointment/appointment.ics";
pub const SUPPORT: &str = "/help-level";
pub const DEVICES: &str = "/devices";
pub const DEVICES_END: &str = "/devices/end";
pub const SECRET_CHANGE: &str = "/devices/secret";

pub const STAFF_SIGN_IN: &str = "/staff/sign-in";
pub const STAFF_CODE: &str = "/staff/code";
pub const STAFF_ENROL: &str = "/staff/enrol";
pub const STAFF_HOME: &str = "/staff";
pub const STAFF_ROLE: &str = "/staff/role";
pub const WORKLIST: &str = "/staff/cases";
pub const CASE: &str = "/staff/cases/{case}";
pub const CASE_RECORD: &str = "/staff/cases/{case}/record";
pub const CASE_PREVIEW: &str = "/staff/cases/{case}/preview";
pub const CASE_NOTE: &str = "/staff/cases/{case}/note";
pub const CASE_INVITE: &str = "/staff/cases/{case}/invite";
pub const TIMES: &str = "/staff/times";
pub const DESK: &str = "/staff/desk";
pub const DESK_LETTER: &str = "/staff/desk/letter";
pub const DESK_BATCH: &str = "/staff/desk/letters";
pub const PEOPLE: &str = "/staff/people";
pub const PEOPLE_MEMBER: &str = "/staff/people/{staff}";
pub const FAULTS: &str = "/staff/codes";
pub const STAFF_SESSIONS: &str = "/staff/sessions";

pub const SAMPLES: &str = "/demo/samples";
pub const OUTBOX: &str = "/demo/outbox";

/// `path` with its `{part}` filled in.
fn fill(path: &str, part: &str, value: &str) -> String {
    path.replace(&format!("{{{part}}}"), value)
}

/// The choice of a language, and back to `path`.
pub fn language(path: &str) -> String {
    format!("{LANGUAGE}?back={}", path.replace('&', "%26"))
}

/// The link in a letter's QR code.
pub fn letter(link: &str) -> String {
    fill(LETTER, "link", link)
}

/// The case on one screen.
pub fn case(case: CaseId) -> String {
    fill(CASE, "case", &case.to_string())
}

/// Where an event is recorded.
pub fn case_record(case: CaseId) -> String {
    fill(CASE_RECORD, "case", &case.to_string())
}

/// What the applicant will see.
pub fn case_preview(case: CaseId) -> String {
    fill(CASE_PREVIEW, "case", &case.to_string())
}

/// Where a note is written.
pub fn case_note(case: CaseId) -> String {
    fill(CASE_NOTE, "case", &case.to_string())
}

/// Where a time is reserved for the person.
pub fn case_invite(case: CaseId) -> String {
    fill(CASE_INVITE, "case", &case.to_string())
}

/// One member of staff.
pub fn member(staff: StaffId) -> String {
    fill(PEOPLE_MEMBER, "staff", &staff.to_string())
}
