//! The people around a person: who they are and how to reach them.

use super::{Icon, Say, Symbol};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// Somebody who helps.
#[derive(Clone, Debug)]
pub struct Helper {
    pub name: String,
    pub role: Text,
    /// As it is dialled; spaces are only for the eye.
    pub phone: Option<String>,
    /// The languages they speak, as one sentence.
    pub languages: Option<Text>,
    pub picture: Symbol,
}

/// Only digits and a leading `+` reach the telephone.
fn dialled(phone: &str) -> String {
    let digits = phone.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+');
    format!("tel:{}", digits.collect::<String>())
}

/// Each helper with the role first: that is what a person looks for.
#[component]
pub fn PeopleList(people: Vec<Helper>) -> AnyView {
    let people = people
        .into_iter()
        .map(|Helper { name, role, phone, languages, picture }| {
            view! {
                <li class="ww-people-list__person">
                    <super::Picture symbol=picture/>
                    <div class="ww-people-list__words">
                        <p class="ww-people-list__role"><Say text=role/></p>
                        <p class="ww-people-list__name"><bdi>{name}</bdi></p>
                        {languages.map(|text| view! { <p class="ww-people-list__languages"><Say text/></p> })}
                        {phone.map(|phone| {
                            let href = dialled(&phone);
                            view! {
                                <a class="nl-link nl-link--alone" href=href>
                                    <Icon symbol=Symbol::Phone/>
                                    <bdi class="ww-data" dir="ltr">{phone}</bdi>
                                </a>
                            }
                        })}
                    </div>
                </li>
            }
        })
        .collect::<Vec<_>>();
    view! { <ul class="ww-people-list">{people}</ul> }.into_any()
}

/// With and without a telephone.
pub fn samples() -> Vec<Sample> {
    vec![sample(
        "two people",
        view! {
            <PeopleList people=vec![
                Helper {
                    name: "Demo Advocaat".to_owned(),
                    role: nl("Uw advocaat"),
                    phone: Some("+31 00 000 00 00".to_owned()),
                    languages: Some(nl("Spreekt Nederlands en Engels")),
                    picture: Symbol::Justice,
                },
                Helper {
                    name: "Demo Begeleider".to_owned(),
                    role: nl("Uw begeleider op de locatie"),
                    phone: None,
                    languages: None,
                    picture: Symbol::House,
                },
            ]/>
        },
    )]
}

#[cfg(test)]
mod tests {
    use super::dialled;

    #[test]
    fn only_what_a_telephone_understands_is_dialled() {
        assert_eq!(dialled("+31 (00) 000-00 00"), "tel:+31000000000");
    }
}
