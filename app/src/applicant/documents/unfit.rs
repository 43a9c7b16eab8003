//! Why a file was not kept, and what to do about it.

use domain::document::{CASE_FILES, FILE_BYTES, NotNow, PDF_PAGES, PIXELS, Unfit, tidy_name};
use http::StatusCode;
use locales::{Text, Tr, msg::documents as said};
use service::{Fault, documents::KeepRefusal};

/// A file that was not kept.
pub(super) struct Refused {
    pub(super) text: Text,
    pub(super) status: StatusCode,
}

/// What is said of a refusal; a fault stays one.
pub(super) fn refused(tr: &Tr, sent_name: &str, refusal: KeepRefusal) -> Result<Refused, Fault> {
    let tidy = tidy_name(sent_name);
    let name = if tidy.is_empty() { said::nameless(tr).plain() } else { tidy };
    let text = match refusal {
        KeepRefusal::Unfit(why) => {
            let status = match why {
                Unfit::TooLarge | Unfit::TooManyPixels => StatusCode::PAYLOAD_TOO_LARGE,
                _ => StatusCode::UNPROCESSABLE_ENTITY,
            };
            return Ok(Refused { text: unfit(tr, name, why), status });
        }
        KeepRefusal::NoRoom => said::no_room(tr, CASE_FILES),
        KeepRefusal::NotNow(NotNow::HandedIn) => said::handed_in_already(tr),
        KeepRefusal::NotNow(other) => return Err(Fault::Broken(other.to_string())),
        KeepRefusal::Fault(fault) => return Err(fault),
    };
    Ok(Refused { text, status: StatusCode::UNPROCESSABLE_ENTITY })
}

fn unfit(tr: &Tr, name: String, why: Unfit) -> Text {
    match why {
        Unfit::Empty => said::unfit_empty(tr, name),
        Unfit::TooLarge => said::unfit_too_large(tr, name, FILE_BYTES / (1024 * 1024)),
        Unfit::OtherType => said::unfit_other_type(tr, name),
        Unfit::Heic => said::unfit_heic(tr, name),
        Unfit::Damaged => said::unfit_damaged(tr, name),
        Unfit::TooManyPixels => said::unfit_too_many_pixels(tr, name, PIXELS / 1_000_000),
        Unfit::TooManyPages => said::unfit_too_many_pages(tr, name, PDF_PAGES),
        Unfit::Locked => said::unfit_locked(tr, name),
        Unfit::Active => said::unfit_active(tr, name),
    }
}
