//! What came back.

use http::{HeaderMap, StatusCode};

/// A response, read to its end.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    /// The page.
    ///
    /// # Panics
    /// When it is not text.
    pub fn html(&self) -> &str {
        std::str::from_utf8(&self.body).expect("a page is UTF-8")
    }

    /// Where a redirect leads.
    ///
    /// # Panics
    /// When this is no redirect: the words of the page are in the message.
    pub fn location(&self) -> &str {
        let to = self.headers.get(http::header::LOCATION).and_then(|to| to.to_str().ok());
        to.unwrap_or_else(|| panic!("{} is no redirect: {}", self.status, self.words()))
    }

    /// The words of the page, without its markup and without the marks that keep variables in order.
    pub fn words(&self) -> String {
        let html = self.html().replace(['\u{2068}', '\u{2069}'], "");
        let parts = html.split('<').map(|part| part.split_once('>').map_or("", |(_, words)| words));
        parts.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
    }

    /// The values of the fields called `name`, in order: hidden fields, choices, texts.
    pub fn values(&self, name: &str) -> Vec<String> {
        let inputs =
            self.html().split("<input").skip(1).map(|rest| rest.split('>').next().unwrap_or_default());
        let named = inputs.filter(|input| attribute(input, "name") == Some(name));
        named.filter_map(|input| attribute(input, "value")).map(str::to_owned).collect()
    }

    /// What a page asks the device for a passkey.
    ///
    /// # Panics
    /// When the page asks nothing.
    pub fn question(&self) -> serde_json::Value {
        let asked = attribute(self.html(), "data-question").map(|json| json.replace("&quot;", "\""));
        let asked = asked.unwrap_or_else(|| panic!("nothing is asked: {}", self.words()));
        serde_json::from_str(&asked).expect("a question is JSON")
    }

    /// The page without what differs by chance: two pages for the same thing are then the same text.
    pub fn settled(&self) -> String {
        let mut rest = self.html();
        let mut settled = String::with_capacity(rest.len());
        while let Some((before, after)) = rest.split_once("nonce=\"") {
            settled.push_str(before);
            rest = after.split_once('"').map_or("", |(_, after)| after);
        }
        settled.push_str(rest);
        settled
    }
}

fn attribute<'a>(input: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = input.split_once(&format!("{name}=\""))?;
    after.split_once('"').map(|(value, _)| value)
}

/// Asserts that the answer leads to exactly `to`.
///
/// # Panics
/// When it does not; the words of the page are in the message.
pub fn redirects(answer: &Answer, to: &str) {
    redirects_into(answer, to);
    assert_eq!(answer.location(), to);
}

/// Asserts that the answer leads to `to` or somewhere below it.
///
/// # Panics
/// When it does not; the words of the page are in the message.
pub fn redirects_into(answer: &Answer, to: &str) {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.words());
    assert!(answer.location().starts_with(to), "{} is not {to}", answer.location());
}
