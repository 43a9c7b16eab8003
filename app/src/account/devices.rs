//! The phones and computers that know the person, and how to stop one or all.

use super::{gone, secret::KIND};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    applicant,
    component::{
        Alert, Badge, Button, ButtonLink, Card, Heading, Hidden, KeyValues, LinkAlone, More, Paragraph,
        Shown, Symbol, alert, badge, button, heading::Level, key_values::Fact,
    },
    passkeys::script,
    paths,
    visit::{Around, Visit},
};
use domain::{
    account::{DeviceKind, SecretKind},
    ids::DeviceId,
    time::wall,
};
use jiff::Timestamp;
use leptos::{either::Either, prelude::*};
use locales::{
    Text, Tr,
    msg::{account as words, notices, page as common, passkeys, recovery},
    when,
};
use service::{
    Fault,
    accounts::{self, DeviceLine},
    beside::{self, Sitting},
};

/// Which device a form is about.
const DEVICE: &str = "device";
/// Sent instead of a device to stop all of them.
const ALL: &str = "all";
/// What was done just now, in the query.
pub(super) const DONE: &str = "done";
pub(super) const DONE_SECRET: &str = "secret";
const DONE_ENDED: &str = "ended";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(stay) = &visit.stay else { return Err(Fault::Absent) };
    let devices = accounts::devices(&visit.ctx, stay).await?;
    let recovered = accounts::recovered(&visit.ctx).await?;
    let past = beside::past(&visit.ctx).await?;
    let passkeys = !accounts::passkeys(&visit.ctx).await?.is_empty();
    let done = match visit.query.get(DONE) {
        DONE_ENDED => Some(words::devices_ended(&visit.tr)),
        DONE_SECRET => Some(words::devices_secret_changed(&visit.tr)),
        _ => None,
    };
    Ok(draw(&visit.around, devices, passkeys, recovered, past, done).into())
}

/// Stops one device or all. Stopping one that is already stopped is as good as done.
pub(crate) async fn end(visit: Visit) -> Result<Answer, Fault> {
    if visit.form.has(ALL) {
        // Read before the end, because after it nobody knows whose phone this is.
        let cookies = gone(&visit).await;
        accounts::sign_out_everywhere(&visit.ctx).await?;
        return Ok(Answer::Leave { to: paths::START.to_owned(), cookies });
    }
    let Some(device) = visit.form.read::<DeviceId>(DEVICE) else { return Ok(redirect(paths::DEVICES)) };
    accounts::end_device(&visit.ctx, device).await?;
    Ok(redirect(format!("{}?{DONE}={DONE_ENDED}", paths::DEVICES)))
}

fn draw(
    around: &Around,
    devices: Vec<DeviceLine>,
    has_passkeys: bool,
    recovered: Option<Timestamp>,
    past: Vec<Sitting>,
    done: Option<Text>,
) -> Page {
    let (tr, around) = (around.tr.clone(), around.clone());
    let possible = around.ctx.passkeys.are_possible();
    let change = format!("{}?{KIND}={}", paths::SECRET_CHANGE, SecretKind::Pin.code());
    Page::new(words::devices_title(&tr), Frame::Person, move || {
        let cards = devices.into_iter().map(|device| card(&tr, device)).collect::<Vec<_>>();
        let recovered = recovered.map(|at| {
            let told = recovery::told(&tr, when::moment(&tr, wall(at).datetime()));
            view! { <Alert kind=alert::Kind::Warning title=recovery::title(&tr) text=told/> }
        });
        // Whoever has one must be able to take it away without a script; to others it is offered where it works.
        let offer = (possible || has_passkeys).then(|| {
            view! {
                <p hidden=!has_passkeys data-passkey-offer="">
                    <LinkAlone href=paths::PASSKEYS text=passkeys::title(&tr) symbol=Symbol::Smartphone/>
                </p>
                {script(&around)}
            }
        });
        let past = applicant::beside::past(&tr, &past);
        view! {
            {done.map(|text| view! { <Alert kind=alert::Kind::Ok text/> })}
            <Heading level=Level::One text=words::devices_title(&tr)/>
            {recovered}
            <Paragraph text=words::devices_lead(&tr)/>
            {cards}
            <p class="ww-actions">
                <ButtonLink
                    href=change text=words::devices_secret(&tr) kind=button::Kind::Secondary symbol=Symbol::Key
                />
                <ButtonLink
                    href=paths::NOTICES text=notices::title(&tr) kind=button::Kind::Secondary symbol=Symbol::Message
                />
            </p>
            {offer}
            // Folded away, because one tap on it by mistake would cost a walk to the desk.
            <More summary=words::devices_everywhere(&tr)>
                <Paragraph text=words::devices_everywhere_text(&tr)/>
                <form class="ww-form" method="post" action=paths::DEVICES_END>
                    <Button
                        text=words::devices_everywhere_button(&tr) kind=button::Kind::Danger symbol=Symbol::SignOut name=ALL
                        value="yes"
                    />
                </form>
            </More>
            {past}
        }
    })
}

fn card(tr: &Tr, device: DeviceLine) -> impl IntoView + use<> {
    let at = |instant: Timestamp| when::moment(tr, wall(instant).datetime());
    let sort = match device.kind {
        DeviceKind::Mine => words::devices_mine(tr),
        DeviceKind::Shared => words::devices_shared(tr),
    };
    // A browser that says nothing about itself is called by its sort.
    let title = if device.label.is_empty() { Shown::from(sort.clone()) } else { device.label.into() };
    let mut facts =
        vec![Fact::new(words::devices_sort(tr), sort), Fact::new(words::devices_known(tr), at(device.known))];
    facts.extend(device.last_seen.map(|seen| Fact::new(words::devices_seen(tr), at(seen))));
    let deed = if device.here {
        Either::Left(view! {
            <p><Badge text=words::devices_here(tr) kind=badge::Kind::Good/></p>
            <form method="post" action=paths::SIGN_OUT>
                <Button text=common::sign_out(tr) kind=button::Kind::Secondary symbol=Symbol::SignOut/>
            </form>
        })
    } else {
        Either::Right(view! {
            <form method="post" action=paths::DEVICES_END>
                <Hidden name=DEVICE value=device.id.to_string()/>
                <Button text=words::devices_end(tr) kind=button::Kind::Secondary symbol=Symbol::Leave/>
            </form>
        })
    };
    view! {
        <Card title>
            <KeyValues facts/>
            {deed}
        </Card>
    }
}
