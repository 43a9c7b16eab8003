//! The receipt: what was agreed, on a page that can be printed or shown.

use super::{facts, kind_name};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Heading, LinkAlone, Paragraph, Picture, Receipt, Shown, Symbol, TimeCard, heading::Level,
        key_values::Fact,
    },
    paths,
    visit::{Around, Visit},
};
use domain::{ids::HearingId, presentation::Confirmation, time::wall};
use leptos::prelude::*;
use locales::{msg, when};
use service::{
    Fault,
    hearings::{self, Mine},
};

/// The receipt of an appointment that stands; there is none for a time that nobody has answered yet.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    match hearings::mine(&visit.ctx).await? {
        Some(mine) if mine.stands => Ok(draw(&visit.around, mine).into()),
        _ => Ok(redirect(paths::HEARING)),
    }
}

/// The end of the identifier in groups that can be read over the telephone: `7F3A-09C2-51BE`.
///
/// Its beginning is a time, which is the same for many; its end is chance.
fn number(id: HearingId) -> String {
    let hex = id.uuid().simple().to_string().to_uppercase();
    [&hex[20..24], &hex[24..28], &hex[28..32]].join("-")
}

fn draw(around: &Around, mine: Mine) -> Page {
    let around = around.clone();
    Page::new(msg::hearing::title(&around.tr), Frame::Person, move || {
        let (tr, hearing) = (&around.tr, &mine.hearing);
        let at = wall(hearing.time.starts).datetime();
        // What is printed or shown goes from hand to hand, so a secret address does not stand on it.
        let place: Shown = if mine.address_secret {
            msg::hearing::receipt_place(tr).into()
        } else {
            mine.place.as_str().into()
        };
        let mut facts = facts(tr, hearing, place.clone());
        let shown = when::moment(tr, wall(around.ctx.now).datetime());
        facts.push(Fact::new(msg::hearing::receipt_shown(tr), shown));
        // How to undo it is told wherever it can be undone; some levels say it again with a person to call.
        let undo = hearing.may_cancel(around.ctx.now).is_ok().then(|| msg::hearing::receipt_undo(tr));
        let (undo, call, picture) = match around.presentation.confirmation {
            Confirmation::Summary => (undo, None, None),
            Confirmation::SummaryWithUndo => (undo, None, Some(Symbol::Success)),
            Confirmation::PictureWithCall => {
                (undo, Some(msg::hearing::receipt_call(tr)), Some(Symbol::Meeting))
            }
        };
        let when_and_where = view! { <TimeCard tr=tr.clone() at place/> };
        let kind = kind_name(tr, hearing.time.kind);
        view! {
            <Heading level=Level::One text=msg::hearing::receipt_title(tr)/>
            {picture.map(|symbol| view! { <Picture symbol/> })}
            <Receipt
                title=msg::hearing::receipt_agreed(tr)
                facts
                number_name=msg::hearing::receipt_number(tr)
                number=number(hearing.id)
                next=msg::hearing::receipt_keep(tr)
            >
                <Paragraph text=kind/>
                {when_and_where}
            </Receipt>
            {undo.map(|text| view! { <Paragraph text/> })}
            {call.map(|text| view! { <Paragraph text/> })}
            <p><LinkAlone href=paths::HEARING text=msg::status::appointment_link(tr) symbol=Symbol::Calendar/></p>
            <p>
                <LinkAlone
                    href=paths::HEARING_CALENDAR text=msg::hearing::calendar_link(tr) symbol=Symbol::CalendarAdd
                />
            </p>
            <p><LinkAlone href=paths::HOME text=msg::page::nav_home(tr) symbol=Symbol::Route/></p>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::number;
    use domain::ids::HearingId;

    #[test]
    fn a_number_can_be_read_aloud() {
        let id: HearingId = "0191f3a0-1111-7222-8333-7f3a09c251be".parse().unwrap();
        assert_eq!(number(id), "7F3A-09C2-51BE");
    }
}
