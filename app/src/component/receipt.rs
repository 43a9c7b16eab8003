//! A receipt: what was received is on disk, and the person can show it.

use super::{Heading, Icon, KeyValues, Paragraph, Say, Shown, Symbol, heading::Level, key_values::Fact};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// What was received, with its number; children (a time card) stand between the title and the facts.
#[component]
pub fn Receipt(
    title: Text,
    facts: Vec<Fact>,
    number_name: Text,
    #[prop(into)] number: String,
    /// What happens now, and how to change it.
    #[prop(into)]
    next: Shown,
    #[prop(optional)] children: Option<Children>,
) -> AnyView {
    view! {
        <section class="ww-receipt">
            <div class="ww-receipt__head">
                <Icon symbol=Symbol::Success/>
                <Heading level=Level::Two text=title/>
            </div>
            {children.map(|children| children())}
            <KeyValues facts/>
            <Paragraph text=next/>
            <p class="ww-receipt__number"><Say text=number_name/>" "<Say text=number/></p>
        </section>
    }
    .into_any()
}

/// Of a booking.
pub fn samples() -> Vec<Sample> {
    vec![sample(
        "booking",
        view! {
            <Receipt
                title=nl("Uw afspraak staat vast")
                facts=vec![Fact::new(nl("Plaats"), "Demostad"), Fact::new(nl("Tolk"), nl("Tigrinya"))]
                number_name=nl("Nummer van deze ontvangst:")
                number="DEMO-0001"
                next=nl("U kunt de afspraak nog twee keer verzetten.")
            />
        },
    )]
}
