//! A letter whose numbers are typed, for who cannot scan.

use super::{
    letter::{Spent, spent},
    wait,
};
use crate::{
    answer::{Answer, Frame, Page},
    component::{
        Button, ErrorSummary, Heading, LinkAlone, Paragraph, Symbol, TextField,
        error_summary::Problem,
        field::{Field, Kind},
        heading::Level,
        paragraph,
    },
    paths,
    visit::{Around, Cookie, CookieName, Fields, Visit},
};
use domain::account::{LetterCode, VNumber};
use leptos::prelude::*;
use locales::{
    Text,
    msg::{account as words, page as common},
};
use service::{
    Fault,
    accounts::{self, OpenRefusal},
};

const NUMBER: &str = "number";
const CODE: &str = "code";
/// Digits of a V-number and of the code of a letter, as `domain::account` reads them.
const NUMBER_DIGITS: u8 = 10;
const CODE_DIGITS: u8 = 12;

/// What is wrong with each field.
#[derive(Default)]
struct Refusal {
    number: Option<Text>,
    code: Option<Text>,
}

pub(crate) fn page(visit: &Visit) -> Answer {
    draw(&visit.around, &Fields::default(), Refusal::default()).into()
}

/// Looks for the letter. A number that cannot be one is told before that, and is no try.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let (around, tr) = (&visit.around, &visit.tr);
    let (number, code) = (visit.form.get(NUMBER), visit.form.get(CODE));
    let shape = Refusal {
        number: VNumber::parse(number).is_none().then(|| words::activate_number_shape(tr, NUMBER_DIGITS)),
        code: LetterCode::parse(code).is_none().then(|| words::activate_code_shape(tr, CODE_DIGITS)),
    };
    if shape.number.is_some() || shape.code.is_some() {
        return Ok(draw(around, &visit.form, shape).into());
    }
    let refused = |text| draw(around, &visit.form, Refusal { code: Some(text), number: None });
    Ok(match accounts::open_code(&visit.ctx, number, code).await {
        Ok(pending) => Answer::Redirect {
            to: paths::ACTIVATE_DEVICE.to_owned(),
            cookies: vec![Cookie::passing(CookieName::Pending, pending.expose())],
        },
        Err(OpenRefusal::Wrong) => refused(words::activate_wrong(tr)).into(),
        Err(OpenRefusal::TooManyTries) => refused(wait(tr)).into(),
        Err(OpenRefusal::Used) => spent(around, Spent::Used).into(),
        Err(OpenRefusal::Expired) => spent(around, Spent::Expired).into(),
        Err(OpenRefusal::Fault(fault)) => return Err(fault),
    })
}

fn draw(around: &Around, form: &Fields, refusal: Refusal) -> Page {
    let tr = around.tr.clone();
    let Refusal { number: wrong_number, code: wrong_code } = refusal;
    let named = [(NUMBER, &wrong_number), (CODE, &wrong_code)];
    let problems: Vec<Problem> = named
        .into_iter()
        .filter_map(|(field, text)| text.clone().map(|text| Problem { field: field.to_owned(), text }))
        .collect();
    let refused = !problems.is_empty();
    let number = Field::new(NUMBER, words::activate_number(&tr))
        .with_hint(words::activate_number_hint(&tr, NUMBER_DIGITS))
        .with_value(form.get(NUMBER))
        .with_error(wrong_number);
    let code = Field::new(CODE, words::activate_code(&tr))
        .with_hint(words::activate_code_hint(&tr, CODE_DIGITS))
        .with_value(form.get(CODE))
        .with_error(wrong_code);
    Page::new(words::activate_title(&tr), Frame::Public, move || {
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems/>
            <Heading level=Level::One text=words::activate_title(&tr)/>
            <Paragraph text=words::activate_scan(&tr)/>
            <form class="ww-form" method="post" action=paths::ACTIVATE>
                <TextField kind=Kind::Code field=number/>
                <TextField kind=Kind::Code field=code/>
                <Button text=common::next(&tr) symbol=Symbol::Forward/>
            </form>
            <Paragraph kind=paragraph::Kind::Small text=words::letter_desk(&tr)/>
            <p><LinkAlone href=paths::START text=common::back(&tr) symbol=Symbol::Back/></p>
        }
    })
    .refused(refused)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_tell_as_many_digits_as_the_domain_reads() {
        let digits = |count: u8| "7".repeat(usize::from(count));
        assert!(VNumber::parse(&digits(NUMBER_DIGITS)).is_some());
        assert!(LetterCode::parse(&digits(CODE_DIGITS)).is_some());
    }
}
