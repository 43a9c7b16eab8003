//! Every path of the product. No other file spells one out.
//!
//! Paths are neutral: they name no person, no state and no subject that would tell a neighbour what this is.

use domain::{
    ids::{BreakGlassId, CallId, CaseId, DocumentId, DoubtId, FileId, ResourceId, RoleRequestId, StaffId},
    information::Topic,
};

pub const START: &str = "/";
pub const LANGUAGE: &str = "/language";
pub const LEAVE: &str = "/leave";
/// Where a quick exit goes: a page about the weather, outside.
pub const AWAY: &str = "https://www.knmi.nl/";
/// Where the prepared files are.
pub const ASSETS: &str = "/assets/";
pub const SHOW: &str = "/show";
pub const SIGN_OUT: &str = "/sign-out";
pub const STAY: &str = "/stay";
pub const LETTER: &str = "/l/{link}";
pub const ACTIVATE: &str = "/activate";
pub const ACTIVATE_DEVICE: &str = "/activate/device";
pub const ACTIVATE_SECRET: &str = "/activate/secret";
pub const SIGN_IN: &str = "/sign-in";
pub const SIGN_IN_PASSKEY: &str = "/sign-in/passkey";
/// The ways through the procedure. Laws and ways have numbers, so that no address tells what somebody reads.
pub const WAYS: &str = "/steps";
pub const WAY: &str = "/steps/{law}/{way}";

/// For systems of the authority.
pub const FEED_DESCRIPTION: &str = "/feed/v1/openapi.json";
pub const FEED_EVENTS: &str = "/feed/v1/events";

pub const HOME: &str = "/home";
pub const READ: &str = "/read";
pub const READ_ABOUT: &str = "/read/{topic}";
pub const DETAILS: &str = "/details";
pub const DETAILS_WRONG: &str = "/details/wrong";
pub const DETAILS_MOVED: &str = "/details/moved";
/// Everything that is kept about the person, as a file.
pub const OWN_FILE: &str = "/details/copy";
pub const HEARING: &str = "/appointment";
pub const HEARING_MOVE: &str = "/appointment/move";
pub const HEARING_CANCEL: &str = "/appointment/cancel";
pub const HEARING_RECEIPT: &str = "/appointment/receipt";
pub const HEARING_CALENDAR: &str = "/appointment/appointment.ics";
pub const PAPERS: &str = "/papers";
pub const PAPER: &str = "/papers/{paper}";
pub const PAPER_HAND_IN: &str = "/papers/{paper}/hand-in";
pub const PAPER_RECEIPT: &str = "/papers/{paper}/receipt";
pub const PAPER_TAKE_BACK: &str = "/papers/{paper}/take-back";
pub const PAPER_REMOVE: &str = "/papers/{paper}/remove";
pub const PAPER_FILE: &str = "/papers/{paper}/{file}";
pub const SUPPORT: &str = "/help-level";
pub const BESIDE: &str = "/beside";
pub const BESIDE_STOP: &str = "/beside/stop";
pub const ALONG: &str = "/along";
pub const FAMILY: &str = "/family";
pub const MESSAGES: &str = "/messages";
pub const MESSAGES_CHOOSE: &str = "/messages/choose";
pub const MESSAGES_WRITE: &str = "/messages/write";
pub const CALL_ME: &str = "/call";
pub const CALL_WITHDRAW: &str = "/call/withdraw";
pub const DONE_FOR_YOU: &str = "/done-for-you";
pub const DISAGREE: &str = "/done-for-you/disagree";
pub const WHO_IS_WHO: &str = "/who-is-who";
pub const LOOKED: &str = "/looked";
pub const LOOKED_WRONG: &str = "/looked/wrong";
pub const DEVICES: &str = "/devices";
pub const DEVICES_END: &str = "/devices/end";
pub const SECRET_CHANGE: &str = "/devices/secret";
pub const PASSKEYS: &str = "/devices/passkeys";
pub const PASSKEYS_ADD: &str = "/devices/passkeys/add";
pub const NOTICES: &str = "/devices/notices";

pub const STAFF_SIGN_IN: &str = "/staff/sign-in";
pub const STAFF_SIGN_IN_PASSKEY: &str = "/staff/sign-in/passkey";
pub const STAFF_CODE: &str = "/staff/code";
pub const STAFF_ENROL: &str = "/staff/enrol";
pub const STAFF_HOME: &str = "/staff";
pub const STAFF_ROLE: &str = "/staff/role";
pub const WORKLIST: &str = "/staff/cases";
pub const TOGETHER: &str = "/staff/together";
pub const CASE: &str = "/staff/cases/{case}";
pub const CASE_RECORD: &str = "/staff/cases/{case}/record";
pub const CASE_PREVIEW: &str = "/staff/cases/{case}/preview";
pub const CASE_NOTE: &str = "/staff/cases/{case}/note";
pub const CASE_REPORT: &str = "/staff/cases/{case}/report";
pub const CASE_INVITE: &str = "/staff/cases/{case}/invite";
pub const CASE_PEOPLE: &str = "/staff/cases/{case}/people";
pub const CASE_FAMILY: &str = "/staff/cases/{case}/family";
pub const CASE_MESSAGES: &str = "/staff/cases/{case}/messages";
pub const CALLS: &str = "/staff/calls";
pub const CALL: &str = "/staff/calls/{call}";
pub const CLIENTS: &str = "/staff/clients";
pub const CLIENT: &str = "/staff/clients/{case}";
pub const APPOINTMENTS: &str = "/staff/appointments";
pub const WARDS: &str = "/staff/wards";
pub const WEEK: &str = "/staff/week";
pub const WARD: &str = "/staff/wards/{ward}";
pub const WARD_HEARING: &str = "/staff/wards/{ward}/appointment";
pub const WARD_MOVE: &str = "/staff/wards/{ward}/move";
pub const WARD_CANCEL: &str = "/staff/wards/{ward}/cancel";
pub const WARD_DETAILS: &str = "/staff/wards/{ward}/details";
pub const WARD_OBJECT: &str = "/staff/wards/{ward}/object";
pub const MANDATES: &str = "/staff/mandates";
pub const MANDATES_WARD: &str = "/staff/mandates/{ward}";
pub const MEMBER_WARDS: &str = "/staff/team/{member}";
pub const DISAGREEMENTS: &str = "/staff/disagreements";
pub const CASE_PAPER: &str = "/staff/cases/{case}/papers/{paper}";
pub const CASE_PAPER_FILE: &str = "/staff/cases/{case}/papers/{paper}/{file}";
pub const TIMES: &str = "/staff/times";
pub const RESOURCES: &str = "/staff/resources";
pub const RESOURCE: &str = "/staff/resources/{resource}";
pub const DAY: &str = "/staff/day";
pub const DESK: &str = "/staff/desk";
pub const DESK_CHECK: &str = "/staff/desk/check";
pub const DESK_ANEW: &str = "/staff/desk/anew";
pub const DESK_LETTER: &str = "/staff/desk/letter";
pub const DESK_BATCH: &str = "/staff/desk/letters";
pub const STAFF_BESIDE: &str = "/staff/beside";
pub const STAFF_BESIDE_LEAVE: &str = "/staff/beside/leave";
pub const PEOPLE: &str = "/staff/people";
pub const PEOPLE_MEMBER: &str = "/staff/people/{staff}";
pub const REQUESTS: &str = "/staff/requests";
pub const REQUEST: &str = "/staff/requests/{request}";
pub const PLACES: &str = "/staff/places";
pub const FAULTS: &str = "/staff/codes";
pub const DOUBTS: &str = "/staff/doubts";
pub const DOUBT: &str = "/staff/doubts/{doubt}";
pub const AUDIT: &str = "/staff/audit";
pub const EMERGENCY: &str = "/staff/emergency";
pub const EMERGENCY_BACK: &str = "/staff/emergency/back";
pub const EMERGENCIES: &str = "/staff/emergencies";
pub const EMERGENCY_REVIEW: &str = "/staff/emergencies/{emergency}";
pub const STAFF_SESSIONS: &str = "/staff/sessions";
pub const STAFF_PASSKEYS: &str = "/staff/passkeys";
pub const STAFF_PASSKEYS_ADD: &str = "/staff/passkeys/add";

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

/// One way through the procedure, by the numbers of its law and of itself, from 1.
pub fn way(law: usize, way: usize) -> String {
    fill(&fill(WAY, "law", &law.to_string()), "way", &way.to_string())
}

/// Where a step stands on the page of its way.
pub fn way_step(law: usize, number: usize, step: &str) -> String {
    format!("{}#{step}", way(law, number))
}

/// What can be read about `topic`, which is a neutral word.
pub fn read_about(topic: Topic) -> String {
    fill(READ_ABOUT, "topic", topic.code())
}

/// Where the card with this number stands among those that matter now.
pub fn read_card(number: u16) -> String {
    format!("{READ}#{}", read_anchor(number))
}

/// The name of a card within its page: a number, so that no address tells what somebody reads.
pub fn read_anchor(number: u16) -> String {
    format!("c{number}")
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

/// Where something that the person told is marked as dealt with.
pub fn case_report(case: CaseId) -> String {
    fill(CASE_REPORT, "case", &case.to_string())
}

/// Where a time is reserved for the person.
pub fn case_invite(case: CaseId) -> String {
    fill(CASE_INVITE, "case", &case.to_string())
}

/// Who else works on the case.
pub fn case_people(case: CaseId) -> String {
    fill(CASE_PEOPLE, "case", &case.to_string())
}

/// Who is family of the person of the case.
pub fn case_family(case: CaseId) -> String {
    fill(CASE_FAMILY, "case", &case.to_string())
}

/// Somebody whom one helps.
pub fn client(case: CaseId) -> String {
    fill(CLIENT, "case", &case.to_string())
}

/// What the person of the case and the caseworker write to each other.
pub fn case_messages(case: CaseId) -> String {
    fill(CASE_MESSAGES, "case", &case.to_string())
}

/// Somebody who is to be called.
pub fn call(call: CallId) -> String {
    fill(CALL, "call", &call.to_string())
}

/// One of `WARD`, `WARD_MOVE`, ... for this child.
pub fn ward(path: &str, case: CaseId) -> String {
    fill(path, "ward", &case.to_string())
}

/// All wards of a member of a team of Nidos.
pub fn member_wards(member: StaffId) -> String {
    fill(MEMBER_WARDS, "member", &member.to_string())
}

/// One of the steps of a paper: `path` is the pattern of one of its pages.
pub fn paper(path: &str, paper: DocumentId) -> String {
    fill(path, "paper", &paper.to_string())
}

/// A file of an own paper.
pub fn paper_file(paper: DocumentId, file: FileId) -> String {
    fill(&fill(PAPER_FILE, "paper", &paper.to_string()), "file", &file.to_string())
}

/// A paper of a case that was handed in.
pub fn case_paper(case: CaseId, paper: DocumentId) -> String {
    fill(&fill(CASE_PAPER, "case", &case.to_string()), "paper", &paper.to_string())
}

/// A file of such a paper.
pub fn case_paper_file(case: CaseId, paper: DocumentId, file: FileId) -> String {
    let path = fill(&fill(CASE_PAPER_FILE, "case", &case.to_string()), "paper", &paper.to_string());
    fill(&path, "file", &file.to_string())
}

/// What a person said looks wrong.
pub fn doubt(doubt: DoubtId) -> String {
    fill(DOUBT, "doubt", &doubt.to_string())
}

/// Roles that an administrator asked for.
pub fn request(request: RoleRequestId) -> String {
    fill(REQUEST, "request", &request.to_string())
}

/// What somebody opened in an emergency.
pub fn emergency(emergency: BreakGlassId) -> String {
    fill(EMERGENCY_REVIEW, "emergency", &emergency.to_string())
}

/// One officer, interpreter or room.
pub fn resource(resource: ResourceId) -> String {
    fill(RESOURCE, "resource", &resource.to_string())
}

/// One member of staff.
pub fn member(staff: StaffId) -> String {
    fill(PEOPLE_MEMBER, "staff", &staff.to_string())
}
