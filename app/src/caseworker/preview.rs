//! "This is what the person will see": before and after, in their words, and nothing recorded yet.

use super::{
    case::{self, asked},
    draft,
    names::event_name,
};
use crate::{
    answer::{Answer, Frame, Page},
    applicant,
    component::{
        Alert, Button, Card, Heading, KeyValues, LinkAlone, Paragraph, Symbol, alert, heading::Level,
        key_values::Fact, paragraph,
    },
    paths,
    visit::{Around, Fields, Visit},
};
use domain::{event::EventKind, language::Lang, position::Position, record::Draft};
use leptos::prelude::*;
use locales::{Text, Tr, Voice, msg::staff_case as words, when};
use service::{
    Fault,
    cases::{self, CaseFile},
};

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let id = asked(&visit)?;
    let (tr, form, procedures) = (&visit.tr, &visit.form, &visit.ctx.procedures);
    let file = cases::open(&visit.ctx, id).await?;
    let wrong = match draft::read(tr, &file, form) {
        Err(wrong) => wrong,
        Ok(draft) => match cases::preview(&visit.ctx, id, &draft).await {
            Ok((before, after)) => {
                return Ok(draw(&visit.around, &file, &draft, form.clone(), before, after).into());
            }
            Err(refusal) => draft::refused(tr, procedures, &file, refusal)?,
        },
    };
    Ok(case::draw(&visit.around, file, form.clone(), wrong, None).into())
}

/// The readers for whom the preview is drawn: the person's own language, and Dutch for the caseworker.
///
/// The words are those of the level that everybody begins with: which level the person chose is theirs to know.
fn readers(language: Lang, child: bool) -> Vec<Tr> {
    let voice = if child { Voice::Child } else { Voice::A2 };
    let (own, dutch) = (Tr::new(language.code(), voice), Tr::new(Lang::Nl.code(), voice));
    if own.lang() == dutch.lang() { vec![dutch] } else { vec![dutch, own] }
}

fn draw(
    around: &Around,
    file: &CaseFile,
    draft: &Draft,
    form: Fields,
    before: Position,
    after: Position,
) -> Page {
    let around = around.clone();
    let kind = draft.kind.clone();
    let (case, person) = (file.case, file.person.clone());
    let facts = facts(&around, &before, draft);
    Page::new(words::preview_title(&around.tr), Frame::Staff, move || {
        let tr = &around.tr;
        let same = same(&before, &after).then(|| {
            view! {
                <Alert kind=alert::Kind::Info text=words::preview_same(tr)/>
            }
        });
        let decided = matches!(kind, EventKind::Decided { .. }).then(|| {
            view! {
                <Alert kind=alert::Kind::Warning text=words::preview_decision(tr)/>
            }
        });
        let pairs = readers(person.language, person.unaccompanied)
            .into_iter()
            .map(|reader| pair(tr, &reader, &before, &after))
            .collect::<Vec<_>>();
        let record = view! {
            <form method="post" action=paths::case_record(case)>
                {draft::along(&form)}
                <Button text=words::preview_send(tr) symbol=Symbol::Check/>
            </form>
            <Paragraph kind=paragraph::Kind::Small text=words::preview_legal(tr)/>
        };
        view! {
            <p><LinkAlone href=paths::case(case) text=words::preview_change(tr) symbol=Symbol::Back/></p>
            <Heading level=Level::One text=words::preview_title(tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::preview_lead(tr)/>
            <Card title=words::preview_what(tr)>
                <KeyValues facts/>
                {decided}
                {same}
                {record}
            </Card>
            {pairs}
        }
    })
}

fn facts(around: &Around, before: &Position, draft: &Draft) -> Vec<Fact> {
    let tr = &around.tr;
    let mut facts = vec![
        Fact::new(words::event_what(tr), event_name(tr, &around.ctx.procedures, before, &draft.kind)),
        Fact::new(words::event_on(tr), when::day(tr, draft.occurred.day())),
        Fact::new(words::event_ground(tr), draft.ground.clone()),
    ];
    facts.extend(draft.corrects.map(|number| Fact::new(words::event_change(tr), number.to_string())));
    facts
}

/// Whether nothing changes of what the person's page is made of.
fn same(before: &Position, after: &Position) -> bool {
    before.stage == after.stage
        && before.done == after.done
        && before.next == after.next
        && before.terms == after.terms
        && before.decision == after.decision
        && before.withdrawn == after.withdrawn
}

/// Now and after, side by side, in one language.
fn pair(tr: &Tr, reader: &Tr, before: &Position, after: &Position) -> AnyView {
    let language = Lang::from_code(reader.lang().as_str()).map_or("", Lang::own_name);
    view! {
        <section class="ww-flow">
            <Heading level=Level::Two text=language/>
            <div class="ww-compare">
                {side(words::preview_before(tr), reader, before)}
                {side(words::preview_after(tr), reader, after)}
            </div>
        </section>
    }
    .into_any()
}

fn side(title: Text, reader: &Tr, position: &Position) -> AnyView {
    view! {
        <section class="ww-card">
            <Heading level=Level::Three text=title/>
            <div class="ww-flow" lang=reader.lang().to_string() dir=reader.dir().code()>
                {applicant::status::seen(reader, position)}
            </div>
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_preview_is_in_dutch_and_in_the_language_of_the_person() {
        let langs = |language, child| -> Vec<(String, Voice)> {
            readers(language, child).iter().map(|tr| (tr.lang().to_string(), tr.voice())).collect()
        };
        assert_eq!(langs(Lang::Ti, false), [("nl".to_owned(), Voice::A2), ("ti".to_owned(), Voice::A2)]);
        assert_eq!(langs(Lang::Nl, true), [("nl".to_owned(), Voice::Child)]);
        // There are no words in Somali yet, so the person reads English.
        assert_eq!(langs(Lang::So, false)[1].0, "en");
    }
}
