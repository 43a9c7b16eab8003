//! Where somebody goes on after a detour, such as signing in or choosing a language.
//!
//! The place comes from a link or a form, so it is not trusted: only a place that the route table has is gone to.
//! That keeps a link with our name on it from leading to somebody else's site.

use crate::{
    route::Access,
    routes::ROUTES,
    visit::{Fields, Visit},
};
use http::Method;

/// The name under which a place travels in links and forms.
pub(crate) const BACK: &str = "back";

/// The place in `fields` when it is a page of the person.
pub(crate) fn person(fields: &Fields) -> Option<&str> {
    page(fields.get(BACK), |access| matches!(access, Access::Person(_)))
}

/// The place in `fields` when it is a page of staff.
pub(crate) fn staff(fields: &Fields) -> Option<&str> {
    page(fields.get(BACK), |access| matches!(access, Access::Staff(_) | Access::AnyStaff))
}

/// The place in `fields` when it is any page.
pub(crate) fn anywhere(fields: &Fields) -> Option<&str> {
    page(fields.get(BACK), |_| true)
}

/// Whether the person has a form that posts to `path`.
pub(super) fn posts(path: &str) -> bool {
    answers(&Method::POST, path, |access| matches!(access, Access::Person(_)))
}

/// Whether `path` is one of those that the `pattern` of a route stands for.
pub(super) fn fits(pattern: &str, path: &str) -> bool {
    let (mut parts, mut given) = (pattern.split('/'), path.split('/'));
    loop {
        match (parts.next(), given.next()) {
            (None, None) => return true,
            (Some(part), Some(piece)) if part == piece => {}
            (Some(part), Some(piece)) if part.starts_with('{') && !piece.is_empty() => {}
            _ => return false,
        }
    }
}

/// A link to the sign-in page at `path` that comes back to what was asked for now.
pub(super) fn detour(path: &str, visit: &Visit) -> String {
    let query = written(&visit.query.0);
    let asked = if query.is_empty() { visit.path.clone() } else { format!("{}?{query}", visit.path) };
    onward(path, Some(&asked))
}

/// A link to `path`, a step of a detour, that carries the place to come back to.
pub(crate) fn onward(path: &str, back: Option<&str>) -> String {
    back.map_or_else(|| path.to_owned(), |back| format!("{path}?{}", written(&[(BACK, back)])))
}

/// Names and values as a query.
fn written<N: AsRef<str>, V: AsRef<str>>(pairs: &[(N, V)]) -> String {
    let pairs: Vec<(&str, &str)> =
        pairs.iter().map(|(name, value)| (name.as_ref(), value.as_ref())).collect();
    // Pairs of texts can always be written as a query.
    serde_urlencoded::to_string(pairs).unwrap_or_default()
}

/// `to` when the part before its query is a page that `admits` lets in.
fn page(to: &str, admits: fn(Access) -> bool) -> Option<&str> {
    let path = to.split_once('?').map_or(to, |(path, _)| path);
    answers(&Method::GET, path, admits).then_some(to)
}

fn answers(method: &Method, path: &str, admits: fn(Access) -> bool) -> bool {
    ROUTES.iter().any(|route| route.method == *method && admits(route.access) && fits(route.path, path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths;

    fn to(place: &str) -> Fields {
        Fields(vec![(BACK.to_owned(), place.to_owned())])
    }

    #[test]
    fn only_pages_of_this_site_are_gone_to() {
        for (place, person_may) in [
            (paths::DEVICES, true),
            ("/devices?done=ended", true),
            (paths::SIGN_IN, false),
            (paths::DEVICES_END, false),
            ("/devices/", false),
            ("//devices", false),
            ("//example.org/devices", false),
            ("https://example.org/devices", false),
            ("/\\example.org", false),
            ("", false),
        ] {
            assert_eq!(person(&to(place)).is_some(), person_may, "{place}");
        }
        assert_eq!(anywhere(&to(paths::SIGN_IN)), Some(paths::SIGN_IN));
        assert_eq!(anywhere(&to("//example.org")), None);
    }

    #[test]
    fn a_detour_carries_its_way_back_whole() {
        assert_eq!(onward(paths::SIGN_IN, None), paths::SIGN_IN);
        let link = onward(paths::SIGN_IN, Some("/devices?done=ended&x=1"));
        let query = link.split_once('?').map(|(_, query)| Fields::parse(query)).unwrap();
        assert_eq!(person(&query), Some("/devices?done=ended&x=1"));
    }

    #[test]
    fn a_pattern_stands_for_the_paths_with_its_parts_filled_in() {
        assert!(fits(paths::LETTER, "/l/abc"));
        assert!(!fits(paths::LETTER, "/l/"));
        assert!(!fits(paths::LETTER, "/l"));
        assert!(!fits(paths::LETTER, "/l/abc/d"));
        assert!(fits("/", "/"));
    }

    #[test]
    fn a_form_of_the_person_is_known_by_its_path() {
        assert!(posts(paths::SECRET_CHANGE));
        assert!(!posts(paths::SIGN_IN));
        assert!(!posts("//example.org"));
    }
}
