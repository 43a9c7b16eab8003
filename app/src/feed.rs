//! What the authority's own system sends: one `POST` with events, and the description that its makers read.
//!
//! The answers are machine words and English for whoever looks after the sender; nothing here is read by the people that
//! Wegwijs is for. `feed/openapi.json` says what is sent and answered, and a test holds it against this code.

use crate::route::Call;
use axum::{
    body::Body,
    response::{IntoResponse, Response},
};
use domain::{
    account::TRY_WINDOW,
    feed::{BODY_BYTES, EVENTS, KEY_CHARS, Mode, REQUESTS, REQUESTS_WINDOW, Report},
};
use futures_util::StreamExt;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use service::{
    Ctx, Fault,
    feed::{self, Key, Numbered, TellRefusal, Turned},
};

const DESCRIPTION: &str = include_str!("feed/openapi.json");

const JSON: HeaderValue = HeaderValue::from_static("application/json");
const PROBLEM: HeaderValue = HeaderValue::from_static("application/problem+json");
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// Before the name of every problem (RFC 9457, 3.1.1).
const PROBLEMS: &str = "urn:wegwijs:feed:";

/// Why a request is not answered with a report.
#[derive(Debug)]
enum Problem {
    Unknown,
    TooOften(SignedDuration),
    NotJson,
    Key,
    TooLarge,
    Unreadable(String),
    Unfit(String),
    KeyTaken,
    /// One of the lines is refused, and so nothing is recorded.
    Refused(Report),
    Absent,
    Busy,
    Broken,
}

/// A problem as it is sent (RFC 9457).
#[derive(Serialize)]
struct Told<'p> {
    r#type: String,
    title: &'p str,
    status: u16,
    detail: String,
    #[serde(flatten)]
    report: Option<&'p Report>,
}

impl Problem {
    /// The end of its type, its title and status.
    const fn parts(&self) -> (&'static str, &'static str, StatusCode) {
        match self {
            Self::Unknown => ("unauthorized", "The secret opens nothing", StatusCode::UNAUTHORIZED),
            Self::TooOften(_) => ("too-often", "Too many requests", StatusCode::TOO_MANY_REQUESTS),
            Self::NotJson => ("not-json", "Not application/json", StatusCode::UNSUPPORTED_MEDIA_TYPE),
            Self::Key => ("idempotency-key", "No fit idempotency key", StatusCode::BAD_REQUEST),
            Self::TooLarge => ("too-large", "The request is too large", StatusCode::PAYLOAD_TOO_LARGE),
            Self::Unreadable(_) => ("unreadable", "The request cannot be read", StatusCode::BAD_REQUEST),
            Self::Unfit(_) => ("unfit", "The request is not as described", StatusCode::UNPROCESSABLE_ENTITY),
            Self::KeyTaken => {
                ("idempotency-key-taken", "The key was used before", StatusCode::UNPROCESSABLE_ENTITY)
            }
            Self::Refused(_) => ("refused", "Nothing was recorded", StatusCode::UNPROCESSABLE_ENTITY),
            Self::Absent => ("absent", "Not there", StatusCode::NOT_FOUND),
            Self::Busy => ("busy", "Cannot answer now", StatusCode::SERVICE_UNAVAILABLE),
            Self::Broken => ("broken", "A fault of this program", StatusCode::INTERNAL_SERVER_ERROR),
        }
    }

    fn detail(&self) -> String {
        match self {
            Self::Unknown => "Send the secret as \"Authorization: Bearer ...\".".into(),
            Self::TooOften(_) => format!(
                "A sender has {REQUESTS} requests in {} seconds, each with up to {EVENTS} events.",
                REQUESTS_WINDOW.as_secs()
            ),
            Self::NotJson => "Send \"Content-Type: application/json\".".into(),
            Self::Key => format!(
                "Send an Idempotency-Key of 1 to {KEY_CHARS} visible ASCII characters, a new one for each new request."
            ),
            Self::TooLarge => format!("A request has at most {BODY_BYTES} bytes."),
            Self::Unreadable(why) | Self::Unfit(why) => why.clone(),
            Self::KeyTaken => "This Idempotency-Key belongs to a request with another body.".into(),
            Self::Refused(_) => "Mode is all-or-nothing, and some events are refused.".into(),
            Self::Absent => "There is nothing here.".into(),
            Self::Busy => "Send the same request again, under the same Idempotency-Key.".into(),
            Self::Broken => {
                "Nothing is lost. Send the same request again, and tell who runs this server.".into()
            }
        }
    }

    /// After how many seconds it is worth to try again.
    fn retry_after(&self) -> Option<i64> {
        match self {
            Self::TooOften(window) => Some(window.as_secs()),
            Self::Busy => Some(5),
            _ => None,
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let (name, title, status) = self.parts();
        let report = match &self {
            Self::Refused(report) => Some(report),
            _ => None,
        };
        let told = Told {
            r#type: format!("{PROBLEMS}{name}"),
            title,
            status: status.as_u16(),
            detail: self.detail(),
            report,
        };
        let mut response = json(status, PROBLEM, &told);
        let headers = response.headers_mut();
        if matches!(self, Self::Unknown) {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Some(seconds) = self.retry_after() {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

impl From<Fault> for Problem {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Absent => Self::Absent,
            Fault::Busy(why) | Fault::Full(why) => {
                tracing::warn!(why, "cannot answer now");
                Self::Busy
            }
            Fault::Broken(what) => {
                tracing::error!(what, "fault");
                Self::Broken
            }
        }
    }
}

fn json(status: StatusCode, kind: HeaderValue, what: &impl Serialize) -> Response {
    match serde_json::to_vec(what) {
        Ok(text) => (status, [(header::CONTENT_TYPE, kind)], text).into_response(),
        Err(error) => {
            tracing::error!(%error, "an answer cannot be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// The answer to a machine when there is no place for its request.
pub fn busy() -> Response {
    Problem::Busy.into_response()
}

/// The answer at a route that is not for machines.
pub(crate) fn absent() -> Response {
    Problem::Absent.into_response()
}

/// The description of all this.
pub(crate) fn description() -> Response {
    ([(header::CONTENT_TYPE, JSON)], DESCRIPTION).into_response()
}

/// Who sends, by the secret in the request.
pub(crate) async fn come_in(ctx: Ctx, headers: &HeaderMap) -> Result<Ctx, Response> {
    let sent = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let secret = sent
        .and_then(|sent| sent.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
        .map(|(_, secret)| secret.trim());
    let problem = match feed::come_in(&ctx, secret).await {
        Ok(actor) => return Ok(ctx.by(actor)),
        Err(Turned::Unknown) => Problem::Unknown,
        Err(Turned::TooManyTries) => Problem::TooOften(TRY_WINDOW),
        Err(Turned::TooOften) => Problem::TooOften(REQUESTS_WINDOW),
        Err(Turned::Fault(fault)) => fault.into(),
    };
    Err(problem.into_response())
}

/// What is sent.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sent {
    mode: Mode,
    events: Vec<Value>,
}

/// Events of the authority's own system.
pub(crate) async fn events(call: Call) -> Response {
    match told(call).await {
        Ok(report) => json(StatusCode::OK, JSON, &report),
        Err(problem) => problem.into_response(),
    }
}

async fn told(Call { ctx, headers, body }: Call) -> Result<Report, Problem> {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = text(header::CONTENT_TYPE).split(';').next().unwrap_or_default();
    if !kind.trim().eq_ignore_ascii_case("application/json") {
        return Err(Problem::NotJson);
    }
    let key = text(IDEMPOTENCY_KEY);
    if !(1..=KEY_CHARS).contains(&key.len()) || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Problem::Key);
    }
    let body = whole(body).await?;
    let Sent { mode, events } = serde_json::from_slice(&body).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => Problem::Unfit(error.to_string()),
        _ => Problem::Unreadable(error.to_string()),
    })?;
    if !(1..=EVENTS).contains(&events.len()) {
        return Err(Problem::Unfit(format!("events has 1 to {EVENTS} of them, not {}", events.len())));
    }
    let lines = (1..).zip(events).map(|(number, event)| Numbered::of(number, event)).collect();
    let key = Key::of(key, &body);
    match feed::tell(&ctx, mode, lines, Some(key)).await {
        Ok(report) if mode == Mode::AllOrNothing && !report.refused.is_empty() => {
            Err(Problem::Refused(report))
        }
        Ok(report) => Ok(report),
        Err(TellRefusal::KeyTaken) => Err(Problem::KeyTaken),
        Err(TellRefusal::Fault(fault)) => Err(fault.into()),
    }
}

/// The body, unless it is larger than a request may be: then not more than that is ever in memory.
async fn whole(body: Body) -> Result<Vec<u8>, Problem> {
    let mut whole = Vec::new();
    let mut pieces = body.into_data_stream();
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(|_| Problem::Unreadable("the request was cut off".into()))?;
        if whole.len() + piece.len() > BODY_BYTES {
            return Err(Problem::TooLarge);
        }
        whole.extend_from_slice(&piece);
    }
    Ok(whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{
        event::Outcome,
        feed::{Code, KEY_DAYS, KINDS},
        record::AHEAD,
    };
    use std::collections::BTreeSet;

    fn described() -> Value {
        serde_json::from_str(DESCRIPTION).expect("the description is JSON")
    }

    fn texts(value: &Value) -> Vec<&str> {
        value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
    }

    #[test]
    fn the_description_names_every_kind_field_and_code_and_no_other() {
        let described = described();
        let schemas = &described["components"]["schemas"];
        let always = ["id", "v_number", "kind", "occurred", "ground"];
        let events = schemas["Event"]["oneOf"].as_array().expect("a list");
        assert_eq!(events.len(), KINDS.len());
        for (event, (kind, own)) in events.iter().zip(KINDS) {
            assert_eq!(event["properties"]["kind"]["const"], *kind);
            assert_eq!(event["additionalProperties"], false);
            let required: Vec<&str> =
                texts(&event["required"]).into_iter().filter(|field| *field != "corrects").collect();
            assert_eq!(required, [&always, *own].concat(), "{kind}");
            let fields: BTreeSet<&str> =
                event["properties"].as_object().expect("fields").keys().map(String::as_str).collect();
            let known: BTreeSet<&str> = always.iter().chain(*own).copied().chain(["corrects"]).collect();
            assert_eq!(fields, known, "{kind}");
            if let Some(outcomes) = event["properties"].get("outcome") {
                let codes: Vec<&str> = Outcome::ALL.iter().map(|outcome| outcome.code()).collect();
                assert_eq!(texts(&outcomes["enum"]), codes);
            }
        }
        let codes: Vec<&str> = Code::ALL.iter().map(|code| code.code()).collect();
        assert_eq!(texts(&schemas["Refusal"]["properties"]["code"]["enum"]), codes);
    }

    #[test]
    fn the_description_names_every_problem_under_its_status() {
        let problems = [
            Problem::Unknown,
            Problem::TooOften(TRY_WINDOW),
            Problem::NotJson,
            Problem::Key,
            Problem::TooLarge,
            Problem::Unreadable(String::new()),
            Problem::Unfit(String::new()),
            Problem::KeyTaken,
            Problem::Refused(Report::default()),
            Problem::Busy,
            Problem::Broken,
        ];
        let said: BTreeSet<(String, String)> = problems
            .iter()
            .map(Problem::parts)
            .map(|(name, _, status)| (status.as_u16().to_string(), format!("{PROBLEMS}{name}")))
            .collect();
        let described = described();
        let answers = described["paths"][crate::paths::FEED_EVENTS]["post"]["responses"].as_object();
        let mut known = BTreeSet::new();
        for (status, answer) in answers.expect("answers").iter().filter(|(status, _)| *status != "200") {
            let schema = &answer["content"]["application/problem+json"]["schema"]["allOf"][1];
            for name in texts(&schema["properties"]["type"]["enum"]) {
                known.insert((status.clone(), name.to_owned()));
            }
        }
        assert_eq!(said, known);
        assert!(described["paths"][crate::paths::FEED_DESCRIPTION]["get"].is_object());
    }

    #[test]
    fn the_limits_that_are_described_are_those_of_the_code() {
        let described = described();
        assert_eq!(described["components"]["schemas"]["Request"]["properties"]["events"]["maxItems"], EVENTS);
        assert_eq!((BODY_BYTES, EVENTS), (1024 * 1024, 1_000));
        assert_eq!((REQUESTS, REQUESTS_WINDOW.as_secs(), KEY_DAYS, AHEAD.as_mins()), (60, 60, 3, 5));
        assert_eq!((KEY_CHARS, domain::feed::ID_CHARS, domain::record::GROUND_CHARS), (64, 64, 80));
        for words in
            ["60 requests in a minute", "1000 events in 1 MiB", "{1,64}", "for three days", "five minutes"]
        {
            assert!(DESCRIPTION.contains(words), "{words}");
        }
    }
}
