//! Who is family of the person of a case, and whether their address is secret: facts that staff record.

use super::case::asked;
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Badge, Button, Card, ErrorSummary, Heading, Hidden, LinkAlone, Paragraph, Select, Symbol,
        Table, TextField, alert, badge, button,
        field::{Choice, Field, Kind as Typed},
        heading::Level,
        table::{Cell, Column},
    },
    paths,
    staff::{DONE, Wrong, done, moment},
    visit::{Fields, Visit},
};
use domain::{
    access::{Action, Actor},
    family::Kin,
    ids::{CaseId, FamilyLinkId},
};
use jiff::Timestamp;
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{page as common, staff_family as words},
};
use service::{
    Fault,
    family::{self, LinkRefusal, OfCase, Relative},
};

const NUMBER: &str = "v-number";
const KIN: &str = "kin";
/// Which link to end.
const END: &str = "end";
/// Whether the address is to be secret from now on.
const SECRET: &str = "secret";
const YES: &str = "yes";
const NO: &str = "no";
const DONE_LINKED: &str = "linked";
const DONE_ENDED: &str = "ended";
const DONE_SECRET: &str = "secret";
const DONE_OPEN: &str = "open";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let told = match visit.query.get(DONE) {
        DONE_LINKED => Some(words::linked(&visit.tr)),
        DONE_ENDED => Some(words::ended(&visit.tr)),
        DONE_SECRET => Some(words::made_secret(&visit.tr)),
        DONE_OPEN => Some(words::made_open(&visit.tr)),
        _ => None,
    };
    show(&visit, Wrong::default(), told).await
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let case = asked(&visit)?;
    let (tr, form) = (&visit.tr, &visit.form);
    let after = |deed: &str| redirect(format!("{}?{DONE}={deed}", paths::case_family(case)));
    if let Some(link) = form.read::<FamilyLinkId>(END) {
        family::unlink(&visit.ctx, case, link).await?;
        return Ok(after(DONE_ENDED));
    }
    if form.has(SECRET) {
        let secret = form.get(SECRET) == YES;
        family::set_address_secret(&visit.ctx, case, secret).await?;
        return Ok(after(if secret { DONE_SECRET } else { DONE_OPEN }));
    }
    let Some(kin) = Kin::from_code(form.get(KIN)) else {
        return show(&visit, Wrong::at(KIN, words::kin_choose(tr)), None).await;
    };
    let wrong = match family::link(&visit.ctx, case, form.get(NUMBER), kin).await {
        Ok(()) => return Ok(after(DONE_LINKED)),
        Err(LinkRefusal::Nobody) => Wrong::at(NUMBER, words::nobody(tr)),
        Err(LinkRefusal::Same) => Wrong::at(NUMBER, words::same(tr)),
        Err(LinkRefusal::Fault(fault)) => return Err(fault),
    };
    show(&visit, wrong, None).await
}

async fn show(visit: &Visit, wrong: Wrong, told: Option<Text>) -> Result<Answer, Fault> {
    let of = family::open(&visit.ctx, asked(visit)?).await?;
    let (tr, form, now) = (visit.tr.clone(), visit.form.clone(), visit.ctx.now);
    let (back, back_text) = way_back(&visit.tr, &visit.ctx.actor, of.case);
    let refused = !wrong.is_empty();
    let page = Page::new(words::title(&tr), Frame::Staff, move || {
        let name = format!("{} {}", of.person.given_name, of.person.family_name);
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            {done(told)}
            <p><LinkAlone href=back text=back_text symbol=Symbol::Back/></p>
            <Heading level=Level::One text=words::title_of(&tr, name)/>
            {list(&tr, &of.relatives, now)}
            {ends(&tr, &of, now)}
            <div class="ww-columns ww-columns--even">
                {link(&tr, of.case, &form, &wrong)}
                {secret(&tr, &of)}
            </div>
        }
    });
    Ok(page.refused(refused).into())
}

/// To the case for who opens cases, else to the desk.
fn way_back(tr: &Tr, actor: &Actor, case: CaseId) -> (String, Text) {
    if actor.has(Action::ViewCase) {
        (paths::case(case), words::back_case(tr))
    } else {
        (paths::DESK.to_owned(), words::back_desk(tr))
    }
}

fn kin_name(tr: &Tr, kin: Kin) -> Text {
    match kin {
        Kin::Partner => words::kin_partner(tr),
        Kin::Parent => words::kin_parent(tr),
        Kin::Child => words::kin_child(tr),
        Kin::Sibling => words::kin_sibling(tr),
        Kin::Other => words::kin_other(tr),
    }
}

/// Everybody who is or was recorded as family, the oldest first.
fn list(tr: &Tr, relatives: &[Relative], now: Timestamp) -> AnyView {
    if relatives.is_empty() {
        return view! { <Paragraph text=words::none(tr)/> }.into_any();
    }
    let columns = [words::name(tr), words::kin(tr), words::from(tr), words::until(tr), words::state(tr)]
        .map(Column::new);
    let rows = relatives
        .iter()
        .map(|Relative { link, name }| {
            let (kind, text) = if link.holds(now) {
                (badge::Kind::Good, words::state_now(tr))
            } else {
                (badge::Kind::Plain, words::state_ended(tr))
            };
            vec![
                Cell::Shown(name.as_str().into()),
                Cell::Shown(kin_name(tr, link.kin).into()),
                Cell::Shown(moment(link.begins).into()),
                Cell::Shown(link.ends.map(moment).unwrap_or_default().into()),
                Cell::Badge { kind, text },
            ]
        })
        .collect::<Vec<_>>();
    view! { <Table id="family" caption=words::caption(tr) columns=columns.to_vec() rows/> }.into_any()
}

/// One button for each link that holds.
fn ends(tr: &Tr, of: &OfCase, now: Timestamp) -> AnyView {
    let forms = of
        .relatives
        .iter()
        .filter(|one| one.link.holds(now))
        .map(|one| {
            let text = words::end(tr, one.name.as_str(), kin_name(tr, one.link.kin));
            view! {
                <form method="post" action=paths::case_family(of.case)>
                    <Hidden name=END value=one.link.id.to_string()/>
                    <Button text kind=button::Kind::Danger/>
                </form>
            }
        })
        .collect::<Vec<_>>();
    (!forms.is_empty()).then(|| view! { <div class="ww-actions">{forms}</div> }).into_any()
}

fn link(tr: &Tr, case: CaseId, form: &Fields, wrong: &Wrong) -> AnyView {
    let field = |name: &'static str, label: Text| {
        Field::new(name, label).with_value(form.get(name)).with_error(wrong.of(name))
    };
    let number = field(NUMBER, words::v_number(tr)).with_hint(words::v_number_hint(tr));
    let kin = field(KIN, words::kin_of(tr));
    let mut choices = vec![Choice::new("", words::kin_choose(tr))];
    choices.extend(Kin::ALL.iter().map(|kin| Choice::new(kin.code(), kin_name(tr, *kin))));
    let (title, lead, send) = (words::link(tr), words::link_lead(tr), words::link_send(tr));
    view! {
        <Card title>
            <Paragraph text=lead/>
            <form class="ww-form" method="post" action=paths::case_family(case)>
                <TextField field=number kind=Typed::Code/>
                <Select field=kin choices/>
                <Button text=send kind=button::Kind::Secondary/>
            </form>
        </Card>
    }
    .into_any()
}

fn secret(tr: &Tr, of: &OfCase) -> AnyView {
    let (value, send, kind) = if of.address_secret {
        (NO, words::secret_lift(tr), button::Kind::Danger)
    } else {
        (YES, words::secret_make(tr), button::Kind::Secondary)
    };
    let state = of.address_secret.then(|| mark(tr));
    let (title, lead) = (words::secret_title(tr), words::secret_lead(tr));
    let action = paths::case_family(of.case);
    view! {
        <Card title>
            {state}
            <Paragraph text=lead/>
            <form class="ww-form" method="post" action=action>
                <Hidden name=SECRET value=value.to_owned()/>
                <Button text=send kind/>
            </form>
        </Card>
    }
    .into_any()
}

/// The mark that stands wherever staff see somebody whose address is secret.
pub(crate) fn mark(tr: &Tr) -> AnyView {
    view! { <p><Badge text=words::secret_mark(tr) kind=badge::Kind::Soon/></p> }.into_any()
}

/// The same in full, with what it asks of whoever reads it.
pub(crate) fn warning(tr: &Tr) -> AnyView {
    view! { <Alert kind=alert::Kind::Warning title=words::secret_mark(tr) text=words::secret_do(tr)/> }
        .into_any()
}
