//! From the types of rows to those of the domain and back. The only place that knows how instants and days are kept.

use crate::StoreError;
use domain::{
    access::{Helper, Role},
    ids::StaffId,
    language::Lang,
    time::{from_millis, to_millis},
};
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

pub(crate) fn impossible(table: &'static str, what: impl std::fmt::Display) -> StoreError {
    StoreError::Inconsistent { table, what: what.to_string() }
}

pub(crate) fn instant(table: &'static str, millis: i64) -> Result<Timestamp, StoreError> {
    from_millis(millis).ok_or_else(|| impossible(table, format_args!("instant {millis}")))
}

pub(crate) fn instant_if(table: &'static str, millis: Option<i64>) -> Result<Option<Timestamp>, StoreError> {
    millis.map(|millis| instant(table, millis)).transpose()
}

pub(crate) fn millis_if(instant: Option<Timestamp>) -> Option<i64> {
    instant.map(to_millis)
}

pub(crate) fn day(table: &'static str, text: &str) -> Result<Date, StoreError> {
    text.parse().map_err(|_| impossible(table, format_args!("day {text:?}")))
}

/// The value of a code, by the `from_code` of its type.
pub(crate) fn code<T>(
    table: &'static str,
    from_code: fn(&str) -> Option<T>,
    text: &str,
) -> Result<T, StoreError> {
    from_code(text).ok_or_else(|| impossible(table, format_args!("code {text:?}")))
}

/// Who sat beside somebody: id and role stand together or not at all.
pub(crate) fn helper(
    table: &'static str,
    id: Option<Uuid>,
    role: Option<&str>,
) -> Result<Option<Helper>, StoreError> {
    match (id, role) {
        (None, None) => Ok(None),
        (Some(id), Some(role)) => {
            Ok(Some(Helper { staff: StaffId::from_uuid(id), role: code(table, Role::from_code, role)? }))
        }
        (Some(_), None) | (None, Some(_)) => Err(impossible(table, "half a helper")),
    }
}

pub(crate) fn langs(table: &'static str, text: &str) -> Result<Vec<Lang>, StoreError> {
    text.split_whitespace().map(|tag| code(table, Lang::from_code, tag)).collect()
}

pub(crate) fn langs_text(langs: &[Lang]) -> String {
    let tags: Vec<&str> = langs.iter().map(|lang| lang.code()).collect();
    tags.join(" ")
}
