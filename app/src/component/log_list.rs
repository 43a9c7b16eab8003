//! Who did what: people below one another, each with what they did.

use super::{Icon, Say, Shown, Symbol};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// Somebody with what they did. Without `who` the list speaks of its reader.
#[derive(Clone, Debug)]
pub struct Entry {
    pub who: Option<Shown>,
    /// One line below the name.
    pub role: Option<Text>,
    pub deeds: Vec<Deed>,
}

/// One thing that was done.
#[derive(Clone, Debug)]
pub struct Deed {
    pub what: Text,
    /// When and how often, and what came of it.
    pub notes: Vec<Text>,
    /// What the reader can say about it.
    pub link: Option<(String, Text)>,
}

/// The people in the order in which they are given.
#[component]
pub fn LogList(entries: Vec<Entry>) -> AnyView {
    let entries = entries
        .into_iter()
        .map(|Entry { who, role, deeds }| {
            let deeds = deeds.into_iter().map(deed).collect::<Vec<_>>();
            view! {
                <li class="ww-log-list__entry">
                    {who.map(|text| view! { <p class="ww-log-list__who"><Say text/></p> })}
                    {role.map(|text| view! { <p class="ww-log-list__note"><Say text/></p> })}
                    <ul class="ww-log-list__deeds">{deeds}</ul>
                </li>
            }
        })
        .collect::<Vec<_>>();
    view! { <ol class="ww-log-list">{entries}</ol> }.into_any()
}

fn deed(Deed { what, notes, link }: Deed) -> AnyView {
    // The same words stand at every deed, so who only hears them hears which one they are about.
    let heard = what.clone();
    let link = link.map(|(href, text)| {
        view! {
            <a class="nl-link nl-link--alone" href=href>
                <Icon symbol=Symbol::Flag/>
                <span><Say text/><span class="ww-only-heard">": "<Say text=heard/></span></span>
            </a>
        }
    });
    view! {
        <li class="ww-log-list__deed">
            <p><Say text=what/></p>
            {notes.into_iter().map(|text| view! { <p class="ww-log-list__note"><Say text/></p> }).collect::<Vec<_>>()}
            {link}
        </li>
    }
    .into_any()
}

/// Somebody at work, and the reader.
pub fn samples() -> Vec<Sample> {
    let deed = |what: &str, notes: &[&str], link: bool| Deed {
        what: nl(what),
        notes: notes.iter().map(|note| nl(note)).collect(),
        link: link.then(|| ("#".to_owned(), nl("Dit klopt niet"))),
    };
    vec![
        sample(
            "two people",
            view! {
                <LogList entries=vec![
                    Entry {
                        who: Some("Sanne Demo".into()),
                        role: Some(nl("Zaakbehandelaar van de IND")),
                        deeds: vec![
                            deed("Bekeek papieren die u inleverde", &["3 keer, het laatst om 14:30"], true),
                            deed("Opende uw dossier", &["Om 14:25", "U zei: dit klopt niet."], false),
                        ],
                    },
                    Entry {
                        who: Some(nl("Tolk").into()),
                        role: Some(nl("Naam niet getoond")),
                        deeds: vec![deed("Zag uw naam op de lijst", &["Om 09:05"], true)],
                    },
                ]/>
            },
        ),
        sample(
            "the reader",
            view! {
                <LogList entries=vec![Entry {
                    who: None,
                    role: None,
                    deeds: vec![deed("U schreef een bericht", &["Om 09:05"], false)],
                }]/>
            },
        ),
    ]
}
