//! Papers with where each of them is.

use super::{Icon, Picture, Say, Symbol};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// One paper.
#[derive(Clone, Debug)]
pub struct Line {
    pub href: String,
    pub name: Text,
    pub symbol: Symbol,
    /// Where it is, in a sentence.
    pub state: Text,
    /// Whether nobody else can open it.
    pub private: bool,
}

/// The papers, each one large link; nothing when there are none.
#[component]
pub fn PaperList(lines: Vec<Line>) -> AnyView {
    let items = lines
        .into_iter()
        .map(|Line { href, name, symbol, state, private }| {
            let mark = if private { Symbol::Lock } else { Symbol::Office };
            view! {
                <li>
                    <a class="ww-task-list__link" href=href>
                        <Picture symbol/>
                        <span class="ww-task-list__words">
                            <span class="ww-task-list__name"><Say text=name/></span>
                            <span class="ww-task-list__note ww-paper-list__state">
                                <Icon symbol=mark/>
                                <span><Say text=state/></span>
                            </span>
                        </span>
                        <Icon symbol=Symbol::Chevron/>
                    </a>
                </li>
            }
        })
        .collect::<Vec<_>>();
    (!items.is_empty()).then(|| view! { <ul class="ww-task-list">{items}</ul> }).into_any()
}

/// One in the drawer, one handed in.
pub fn samples() -> Vec<Sample> {
    let line = |name, state, symbol, private| Line { href: "#".to_owned(), name, symbol, state, private };
    vec![sample(
        "kept and handed in",
        view! {
            <PaperList lines=vec![
                line(nl("Papier van een dokter"), nl("Bewaard. Alleen u ziet dit."), Symbol::Doctor, true),
                line(nl("Paspoort of ID-kaart"), nl("Ingeleverd op 29-03-2026."), Symbol::Registration, false),
            ]/>
        },
    )]
}
