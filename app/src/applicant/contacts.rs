//! My people: who helps, and how to reach them.

use super::lawful::listed;
use crate::component::{
    Heading, Icon, More, Paragraph, PeopleList, Say, Symbol, heading::Level, people_list::Helper,
};
use domain::{
    call::Line,
    person::{Contact, ContactKind},
};
use leptos::prelude::*;
use locales::{Dir, State, Text, Tr, msg};

/// Where the list stands on the status page, for links to it.
pub(crate) const PEOPLE: &str = "people";

/// Police, fire and ambulance everywhere in the European Union.
pub(super) const EMERGENCY: &str = "112";

/// In the order in which they matter: whoever is at the side of the person comes before organisations.
const ORDER: [ContactKind; 5] =
    [ContactKind::LegalHelp, ContactKind::Guardian, ContactKind::Vwn, ContactKind::Coa, ContactKind::Gza];

/// How much of the list stands open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Fold {
    Open,
    /// The others are one tap further.
    AllButFirst,
}

/// The contacts as the component wants them, in order.
pub(crate) fn helpers(tr: &Tr, contacts: &[Contact]) -> Vec<Helper> {
    let of = |kind: ContactKind| contacts.iter().filter(move |contact| contact.kind == kind);
    ORDER.into_iter().flat_map(of).map(|contact| helper(tr, contact)).collect()
}

fn helper(tr: &Tr, contact: &Contact) -> Helper {
    let (role, picture) = match contact.kind {
        ContactKind::LegalHelp => (msg::contacts::contact_legal_help(tr), Symbol::Justice),
        ContactKind::Guardian => (msg::contacts::contact_guardian(tr), Symbol::TwoPeople),
        ContactKind::Vwn => (msg::contacts::contact_vwn(tr), Symbol::Help),
        ContactKind::Coa => (msg::contacts::contact_coa(tr), Symbol::House),
        ContactKind::Gza => (msg::contacts::contact_gza(tr), Symbol::Doctor),
    };
    // A language is called as its own speakers call it: that is the name the reader will hear from the helper.
    let names = contact.languages.iter().map(|lang| Text {
        value: format!("\u{2068}{}\u{2069}", lang.own_name()),
        lang: tr.lang().clone(),
        dir: Dir::Ltr,
        state: State::Source,
    });
    Helper {
        name: contact.name.clone(),
        role,
        phone: contact.phone.clone(),
        languages: listed(tr, names).map(|names| msg::contacts::speaks(tr, names)),
        picture,
    }
}

/// The number for legal help that everybody may call.
pub(crate) fn hotline(tr: &Tr, line: &Line) -> Helper {
    Helper {
        name: line.name.clone(),
        role: msg::contacts::contact_legal_help(tr),
        phone: Some(line.phone.clone()),
        languages: None,
        picture: Symbol::Justice,
    }
}

/// The one whom the person calls first, when somebody with a telephone is known.
pub(crate) fn nearest(tr: &Tr, contacts: &[Contact]) -> Option<Helper> {
    helpers(tr, contacts).into_iter().find(|helper| helper.phone.is_some())
}

/// The list with its title, what is missing in it, and the number for danger.
pub(crate) fn section(tr: &Tr, contacts: &[Contact], fold: Fold) -> AnyView {
    let mut people = helpers(tr, contacts);
    let others = match fold {
        Fold::Open => Vec::new(),
        Fold::AllButFirst => people.split_off(people.len().min(1)),
    };
    let missing = if people.is_empty() {
        Some(msg::contacts::none(tr))
    } else {
        let helped = contacts.iter().any(|contact| contact.kind == ContactKind::LegalHelp);
        (!helped).then(|| msg::contacts::no_legal_help(tr))
    };
    let lead = (!people.is_empty()).then(|| msg::contacts::lead(tr));
    let list = (!people.is_empty()).then(|| view! { <PeopleList people/> });
    let others = (!others.is_empty()).then(|| {
        view! { <More summary=msg::contacts::others(tr)><PeopleList people=others/></More> }
    });
    view! {
        <section class="ww-flow" aria-labelledby=PEOPLE>
            <Heading level=Level::Two text=msg::contacts::title(tr) id=PEOPLE/>
            {lead.map(|text| view! { <Paragraph text/> })}
            {list}
            {others}
            {missing.map(|text| view! { <Paragraph text/> })}
            <p>
                <a class="nl-link nl-link--alone" href=format!("tel:{EMERGENCY}")>
                    <Icon symbol=Symbol::Phone/>
                    <span><Say text=msg::contacts::emergency(tr, EMERGENCY)/></span>
                </a>
            </p>
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{ids::ContactId, language::Lang};
    use locales::Voice;
    use uuid::Uuid;

    fn contact(kind: ContactKind, phone: Option<&str>) -> Contact {
        Contact {
            id: ContactId::from_uuid(Uuid::nil()),
            kind,
            name: kind.code().to_owned(),
            phone: phone.map(str::to_owned),
            languages: vec![Lang::Nl, Lang::Ar],
        }
    }

    #[test]
    fn who_stands_beside_the_person_comes_first() {
        let tr = Tr::new("nl", Voice::B1);
        let contacts = [
            contact(ContactKind::Gza, Some("+31 00 000 00 01")),
            contact(ContactKind::Guardian, Some("+31 00 000 00 02")),
            contact(ContactKind::LegalHelp, None),
        ];
        let names: Vec<String> = helpers(&tr, &contacts).into_iter().map(|helper| helper.name).collect();
        assert_eq!(names, ["legal-help", "guardian", "gza"]);
        // Legal help without a number cannot be called, so the next one is offered.
        assert_eq!(nearest(&tr, &contacts).map(|helper| helper.name).as_deref(), Some("guardian"));
        assert!(nearest(&tr, &[]).is_none());
    }

    #[test]
    fn languages_are_called_by_their_own_names() {
        let tr = Tr::new("en", Voice::B1);
        let helper = helper(&tr, &contact(ContactKind::Vwn, None));
        assert_eq!(helper.languages.map(|text| text.plain()).as_deref(), Some("Speaks: Nederlands, العربية"));
    }
}
