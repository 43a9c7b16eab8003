//! What to do now.

use super::{Icon, Picture, Say, Symbol};
use crate::samples::{Sample, nl, sample};
use leptos::{either::Either, prelude::*};
use locales::Text;

/// One thing to do, or one that is done.
#[derive(Clone, Debug)]
pub struct Task {
    pub name: Text,
    /// Until when, how long it takes, who helps.
    pub note: Option<Text>,
    /// A picture for those who read little; left out where the presentation has none.
    pub picture: Option<Symbol>,
    /// Where it is done; `None` for a task that is done.
    pub href: Option<String>,
}

/// The tasks in the order in which they matter; a task to do is one large link.
#[component]
pub fn TaskList(tasks: Vec<Task>) -> AnyView {
    let tasks = tasks
        .into_iter()
        .map(|Task { name, note, picture, href }| {
            let words = view! {
                <span class="ww-task-list__words">
                    <span class="ww-task-list__name"><Say text=name/></span>
                    {note.map(|note| view! { <span class="ww-task-list__note"><Say text=note/></span> })}
                </span>
            };
            view! {
                <li>
                    {match href {
                        Some(href) => Either::Left(view! {
                            <a class="ww-task-list__link" href=href>
                                {picture.map(|symbol| view! { <Picture symbol/> })}
                                {words}
                                <Icon symbol=Symbol::Chevron/>
                            </a>
                        }),
                        None => Either::Right(view! {
                            <div class="ww-task-list__done"><Picture symbol=Symbol::Success/>{words}</div>
                        }),
                    }}
                </li>
            }
        })
        .collect::<Vec<_>>();
    view! { <ul class="ww-task-list">{tasks}</ul> }.into_any()
}

/// One to do with a picture, one without, one done.
pub fn samples() -> Vec<Sample> {
    vec![sample(
        "to do and done",
        view! {
            <TaskList tasks=vec![
                Task {
                    name: nl("Zeg of u naar het gesprek komt"),
                    note: Some(nl("Dit duurt een minuut.")),
                    picture: Some(Symbol::Meeting),
                    href: Some("#".to_owned()),
                },
                Task { name: nl("Bekijk uw gegevens"), note: None, picture: None, href: Some("#".to_owned()) },
                Task { name: nl("Uw account openen"), note: Some(nl("Klaar.")), picture: None, href: None },
            ]/>
        },
    )]
}
