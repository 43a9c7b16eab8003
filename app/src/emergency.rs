//! Opening somebody else's case in an emergency, the band while it is open, and the pages of who judges it.

pub(crate) mod band;
pub(crate) mod open;
pub(crate) mod review;
pub(crate) mod reviews;

use crate::component::{Alert, Link, alert};
use crate::{paths, visit::Visit};
use domain::break_glass::{Finding, Reason};
use leptos::prelude::*;
use locales::{Text, Tr, Voice, msg::staff_emergency as own};
use service::{
    Fault,
    break_glass::{self, Waiting},
};

/// What the mail to the address of the settings says, in Dutch: it goes to people at work.
pub fn words() -> String {
    own::alert_mail(&Tr::new("nl", Voice::B1)).plain()
}

/// How many wait for a judgement of whoever reads this, loaded for [`alert`].
pub(crate) async fn waiting(visit: &Visit) -> Result<Waiting, Fault> {
    break_glass::waiting(&visit.ctx).await
}

/// On top of the start of whoever watches over it; nothing when nothing waits.
pub(crate) fn alert(tr: &Tr, waiting: Waiting) -> Option<AnyView> {
    (waiting.count > 0).then(|| {
        let (kind, title) = if waiting.overdue > 0 {
            (alert::Kind::Error, own::alert_overdue(tr, waiting.overdue))
        } else {
            (alert::Kind::Warning, own::reviews_title(tr))
        };
        let (text, link) = (own::alert(tr, waiting.count), own::alert_link(tr));
        view! {
            <Alert kind title text>
                <p><Link href=paths::EMERGENCIES text=link/></p>
            </Alert>
        }
        .into_any()
    })
}

fn reason_name(tr: &Tr, reason: Reason) -> Text {
    match reason {
        Reason::Health => own::reason_health(tr),
        Reason::Safety => own::reason_safety(tr),
        Reason::Today => own::reason_today(tr),
        Reason::Other => own::reason_other(tr),
    }
}

fn finding_name(tr: &Tr, finding: Finding) -> Text {
    match finding {
        Finding::Justified => own::finding_justified(tr),
        Finding::NotJustified => own::finding_not_justified(tr),
        Finding::ReportedOn => own::finding_reported_on(tr),
    }
}
