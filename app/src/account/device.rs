//! Whose phone it is, in pictures. Nothing is changed yet: the choice goes along to the next page.

use super::secret;
use crate::{
    answer::{Answer, Frame, Page},
    component::{
        Alert, Button, Heading, Paragraph, Radios, Symbol, alert,
        field::{Choice, Field},
        heading::Level,
        paragraph,
    },
    paths,
    visit::Visit,
};
use domain::account::{DeviceKind, MINE_DAYS};
use leptos::prelude::*;
use locales::msg::{account as words, page as common};
use service::Fault;

/// Asks, with "shared" chosen: whoever only taps on leaves nothing behind.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(tr) = secret::reader(&visit).await? else { return Ok(secret::too_late(&visit.around).into()) };
    let question =
        Field::new(secret::DEVICE, words::device_question(&tr)).with_value(DeviceKind::Shared.code());
    let choices = vec![
        Choice::new(DeviceKind::Shared.code(), words::device_shared(&tr))
            .with_hint(words::device_shared_hint(&tr))
            .with_picture(Symbol::Group),
        Choice::new(DeviceKind::Mine.code(), words::device_mine(&tr))
            .with_hint(words::device_mine_hint(&tr, MINE_DAYS))
            .with_picture(Symbol::Smartphone),
    ];
    Ok(Page::new(words::device_title(&tr), Frame::Public, move || {
        view! {
            <Heading level=Level::One text=words::device_title(&tr)/>
            <form class="ww-form" method="get" action=paths::ACTIVATE_SECRET>
                <Radios field=question choices/>
                <Alert kind=alert::Kind::Info text=words::device_shared_return(&tr)/>
                <Button text=common::next(&tr) symbol=Symbol::Forward/>
            </form>
            <Paragraph kind=paragraph::Kind::Small text=words::device_unsure(&tr)/>
        }
    })
    .into())
}

/// What a person can recognise a phone by in their list, "Android, Firefox", from the `User-Agent` header.
///
/// Brand and version are left out: they are no help, and one more thing that could give somebody away.
/// The order matters, because browsers also name those that they descend from.
pub(super) fn label(agent: &str) -> String {
    const SYSTEMS: [(&str, &str); 6] = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Macintosh", "Mac"),
        ("Linux", "Linux"),
    ];
    const BROWSERS: [(&str, &str); 6] = [
        ("Firefox/", "Firefox"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    let named = |names: &[(&str, &'static str)]| {
        names.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name)
    };
    let parts: Vec<&str> = [named(&SYSTEMS), named(&BROWSERS)].into_iter().flatten().collect();
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::label;

    #[test]
    fn a_phone_is_named_by_what_its_owner_knows() {
        for (agent, name) in [
            ("Mozilla/5.0 (Android 13; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0", "Android, Firefox"),
            (
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/26.0 \
                 Chrome/122.0.0.0 Mobile Safari/537.36",
                "Android, Samsung Internet",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) \
                 Version/17.5 Mobile/15E148 Safari/604.1",
                "iPhone, Safari",
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36",
                "Linux, Chrome",
            ),
            ("curl/8.5", ""),
            ("", ""),
        ] {
            assert_eq!(label(agent), name, "{agent}");
        }
    }
}
