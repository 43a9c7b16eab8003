//! The appointment: the time that is kept, what it is, and what the person can do with it.
//!
//! Whoever does nothing keeps the time and every right; the page says so before it offers anything.

pub(crate) mod calendar;
pub(crate) mod cancel;
pub(crate) mod move_to;
pub(crate) mod receipt;
mod refusal;

use super::fold::Fold;
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Button, ButtonLink, EmptyState, Heading, KeyValues, LinkAlone, Paragraph, Say, Shown, Symbol,
        TimeCard, alert, button, heading::Level, key_values::Fact, paragraph,
    },
    paths,
    visit::{Around, Visit},
};
use domain::{
    hearing::{FREE_CHANGES, Hearing, Kind},
    time::wall,
};
use leptos::{either::Either, prelude::*};
use locales::{Text, Tr, msg, when};
use service::{
    Fault,
    hearings::{self, ChooseRefusal, Mine},
};

/// In the query: the hearing was cancelled just now.
const CANCELLED: &str = "cancelled";

/// The hearing of the own case.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let mine = hearings::mine(&visit.ctx).await?;
    // Whoever has an appointment again is not told about the one before.
    let cancelled = mine.is_none() && visit.query.has(CANCELLED);
    Ok(draw(&visit.around, mine, cancelled.then_some(News::Cancelled)).into())
}

/// "Yes, I come."
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    match hearings::confirm(&visit.ctx).await {
        Ok(()) => Ok(redirect(paths::HEARING_RECEIPT)),
        Err(refusal) => refused(&visit, refusal).await,
    }
}

/// What just happened, on top of the page.
enum News {
    Cancelled,
    /// Why the choice does not hold.
    Refused(Text),
}

/// The page as it is now, with why the choice does not hold on top.
async fn refused(visit: &Visit, refusal: ChooseRefusal) -> Result<Answer, Fault> {
    let text = refusal::words(&visit.tr, refusal)?;
    let mine = hearings::mine(&visit.ctx).await?;
    Ok(draw(&visit.around, mine, Some(News::Refused(text))).into())
}

fn draw(around: &Around, mine: Option<Mine>, news: Option<News>) -> Page {
    let around = around.clone();
    let refused = matches!(news, Some(News::Refused(_)));
    Page::new(msg::hearing::title(&around.tr), Frame::Person, move || {
        let tr = &around.tr;
        let news = news.map(|news| match news {
            News::Cancelled => {
                let (title, text) = (msg::hearing::cancelled_title(tr), msg::hearing::cancelled(tr));
                view! { <Alert kind=alert::Kind::Ok title text/> }.into_any()
            }
            News::Refused(text) => refusal::alert(tr, text),
        });
        let body = match &mine {
            Some(mine) => booked(&around, mine).into_any(),
            None => none(tr).into_any(),
        };
        view! {
            {news}
            {body}
        }
    })
    .refused(refused)
}

fn none(tr: &Tr) -> impl IntoView + use<> {
    view! {
        <Heading level=Level::One text=msg::hearing::title(tr)/>
        <EmptyState symbol=Symbol::Calendar title=msg::hearing::none_title(tr) text=msg::hearing::none(tr)/>
        <p><LinkAlone href=paths::HOME text=msg::page::nav_home(tr) symbol=Symbol::Route/></p>
    }
}

fn booked(around: &Around, mine: &Mine) -> impl IntoView + use<> {
    let (tr, hearing) = (&around.tr, &mine.hearing);
    let at = wall(hearing.time.starts).datetime();
    let open = hearing.may_confirm(around.ctx.now).is_ok();
    let unanswered = open && !mine.stands;
    let standing = if !open {
        msg::hearing::begun(tr)
    } else if unanswered {
        msg::hearing::reserved(tr)
    } else {
        msg::hearing::confirmed(tr)
    };
    let silence = unanswered.then(|| {
        view! {
            <Paragraph text=msg::hearing::answer_by(tr, when::day(tr, hearing.answer_by))/>
            <Alert kind=alert::Kind::Info text=msg::hearing::nothing(tr)/>
        }
    });
    view! {
        <Heading level=Level::One text=kind_name(tr, hearing.time.kind)/>
        <Paragraph kind=paragraph::Kind::Lead text=standing/>
        <TimeCard tr=tr.clone() at place=mine.place.clone()/>
        {silence}
        {open.then(|| deeds(tr, mine, unanswered))}
        {explained(around, hearing, &mine.place)}
    }
}

/// Yes, another time, or not at all: one primary button, and only while there is something to answer.
fn deeds(tr: &Tr, mine: &Mine, unanswered: bool) -> impl IntoView + use<> {
    let yes = if unanswered {
        Either::Left(view! {
            <form method="post" action=paths::HEARING>
                <Button text=msg::hearing::confirm(tr) symbol=Symbol::Check/>
            </form>
        })
    } else {
        Either::Right(view! {
            <p><LinkAlone href=paths::HEARING_RECEIPT text=msg::hearing::receipt_link(tr) symbol=Symbol::File/></p>
        })
    };
    let other = match mine.may_move {
        Ok(()) => {
            let left = FREE_CHANGES.saturating_sub(mine.hearing.changes);
            Either::Left(view! {
                <p>
                    <ButtonLink
                        href=paths::HEARING_MOVE text=msg::hearing::move_link(tr) kind=button::Kind::Secondary
                        symbol=Symbol::Calendar
                    />
                </p>
                <Paragraph kind=paragraph::Kind::Small text=msg::hearing::changes_left(tr, left)/>
            })
        }
        Err(rule) => Either::Right(view! { <Paragraph text=refusal::rule(tr, rule)/> }),
    };
    let word = msg::hearing::title(tr);
    view! {
        {yes}
        {other}
        <p>
            <ButtonLink
                href=paths::HEARING_CANCEL text=msg::hearing::cancel_link(tr) kind=button::Kind::Secondary
                symbol=Symbol::Message
            />
        </p>
        <p><LinkAlone href=paths::HEARING_CALENDAR text=msg::hearing::calendar_link(tr) symbol=Symbol::CalendarAdd/></p>
        <Paragraph kind=paragraph::Kind::Small text=msg::hearing::calendar_note(tr, word)/>
    }
}

/// What happens there and what may be asked. Where pictures lead, what may be asked is one tap further; where one time
/// at once is shown, all of it is.
fn explained(around: &Around, hearing: &Hearing, place: &str) -> impl IntoView + use<> {
    let (tr, shown) = (&around.tr, around.presentation);
    let rights =
        [msg::hearing::rights_break(tr), msg::hearing::rights_gender(tr), msg::hearing::rights_unknown(tr)]
            .into_iter()
            .map(|text| view! { <li><Say text/></li> })
            .collect::<Vec<_>>();
    let what = view! {
        <Paragraph text=kind_explanation(tr, hearing.time.kind)/>
        <KeyValues facts=facts(tr, hearing, place)/>
        <Paragraph text=msg::hearing::interpreter_note(tr)/>
    };
    let company = view! { <Paragraph text=msg::hearing::company_text(tr)/> };
    let asked = Fold::when(!shown.pictures);
    view! {
        {Fold::when(shown.times > 1).part(msg::hearing::what(tr), what.into_any())}
        {asked.part(msg::hearing::company(tr), company.into_any())}
        {asked.part(msg::hearing::rights(tr), view! { <ul>{rights}</ul> }.into_any())}
    }
}

/// How long, where, and in which language.
fn facts(tr: &Tr, hearing: &Hearing, place: impl Into<Shown>) -> Vec<Fact> {
    vec![
        Fact::new(msg::hearing::kind(tr), kind_name(tr, hearing.time.kind)),
        Fact::new(msg::hearing::length(tr), length(tr, hearing.time.quarters)),
        Fact::new(msg::hearing::r#where(tr), place),
        Fact::new(msg::hearing::interpreter(tr), hearing.time.language.own_name()),
    ]
}

/// A number of quarters of an hour in words.
fn length(tr: &Tr, quarters: u8) -> Text {
    let (hours, minutes) = (quarters / 4, quarters % 4 * 15);
    let whole = match (hours, minutes) {
        (0, minutes) => msg::when::minutes(tr, minutes),
        (hours, 0) => msg::when::hours(tr, hours),
        (hours, minutes) => msg::hearing::length_hours_minutes(
            tr,
            msg::when::hours(tr, hours),
            msg::when::minutes(tr, minutes),
        ),
    };
    msg::hearing::length_about(tr, whole)
}

fn kind_name(tr: &Tr, kind: Kind) -> Text {
    match kind {
        Kind::First => msg::hearing_kinds::first(tr),
        Kind::Responsibility => msg::hearing_kinds::responsibility(tr),
        Kind::Main => msg::hearing_kinds::main(tr),
        Kind::Additional => msg::hearing_kinds::additional(tr),
    }
}

fn kind_explanation(tr: &Tr, kind: Kind) -> Text {
    match kind {
        Kind::First => msg::hearing_kinds::first_explain(tr),
        Kind::Responsibility => msg::hearing_kinds::responsibility_explain(tr),
        Kind::Main => msg::hearing_kinds::main_explain(tr),
        Kind::Additional => msg::hearing_kinds::additional_explain(tr),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use locales::Voice;

    #[test]
    fn a_length_is_told_in_hours_and_minutes() {
        let tr = Tr::new("en", Voice::B1);
        let said = |quarters| length(&tr, quarters).plain();
        assert_eq!(said(28), "about 7 hours");
        assert_eq!(said(4), "about 1 hour");
        assert_eq!(said(3), "about 45 minutes");
        assert_eq!(said(9), "about 2 hours and 15 minutes");
    }
}
