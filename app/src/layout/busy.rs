//! The page for when nothing else works.

use domain::language::Lang;
use leptos::prelude::*;
use locales::{Tr, Voice, msg};

/// Seconds after which trying again makes sense; the same as in the header `Retry-After`.
const SECONDS: u8 = 5;

/// One document in every language of the interface, without style sheet, script or reader: it is made once.
///
/// The words are bare, because each section is in one language and nobody is signed in.
pub fn busy_document() -> String {
    let sections = Lang::INTERFACE
        .iter()
        .map(|lang| {
            let tr = Tr::new(lang.code(), Voice::B1);
            let (title, text) = (msg::page::busy_title(&tr), msg::page::busy(&tr, SECONDS));
            view! {
                <section lang=title.lang.to_string() dir=title.dir.code()>
                    <h2>{title.value}</h2>
                    <p>{text.value}</p>
                </section>
            }
        })
        .collect::<Vec<_>>();
    let product = msg::page::product(&Tr::new(Lang::Nl.code(), Voice::B1)).plain();
    let title = product.clone();
    Owner::new().with(|| {
        view! {
            <!DOCTYPE html>
            <html lang="nl">
                <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    <meta name="color-scheme" content="light dark"/>
                    <title>{title}</title>
                </head>
                <body>
                    <main>
                        <h1>{product}</h1>
                        {sections}
                    </main>
                </body>
            </html>
        }
        .to_html()
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_busy_page_speaks_every_language_and_needs_no_other_file() {
        let page = super::busy_document();
        for lang in domain::language::Lang::INTERFACE {
            assert!(page.contains(&format!("lang=\"{}\"", lang.code())), "{lang:?}");
        }
        assert!(!page.contains("href=") && !page.contains("src="));
    }
}
