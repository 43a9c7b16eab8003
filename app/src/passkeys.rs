//! What persons and staff share of passkeys: the page that asks the device, and the script that does it.
//!
//! Whatever needs a script lies hidden until the script has found that the browser knows passkeys.

use crate::{
    component::{
        Alert, Button, Heading, Hidden, LinkAlone, Paragraph, Symbol, alert, heading::Level, paragraph,
    },
    layout::asset,
    visit::{Around, Cookie, CookieName},
};
use domain::passkey::ANSWER as ANSWER_TIME;
use leptos::{nonce::use_nonce, prelude::*};
use locales::Text;
use service::token::Token;

/// The field with the answer of the device.
pub(crate) const ANSWER: &str = "answer";

/// The script, on the pages that need it and on no other.
pub(crate) fn script(around: &Around) -> impl IntoView + use<> {
    view! { <script src=asset(&around.app.site.manifest.passkey_js) nonce=use_nonce() type="module"></script> }
}

/// The cookie that ties a question to this browser.
pub(crate) fn asked(token: &Token) -> Cookie {
    Cookie::kept(CookieName::Passkey, token.expose(), ANSWER_TIME)
}

/// What the device is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asks {
    /// To make a passkey.
    Make,
    /// To sign with one.
    ComeIn,
}

impl Asks {
    /// The function of the browser.
    const fn code(self) -> &'static str {
        match self {
            Self::Make => "create",
            Self::ComeIn => "get",
        }
    }
}

/// The page on which the device is asked, at once and by its button again.
pub(crate) struct Prompt {
    pub(crate) asks: Asks,
    /// The question as JSON.
    pub(crate) question: String,
    pub(crate) title: Text,
    pub(crate) lead: Text,
    pub(crate) button: Text,
    /// Nothing came of it, or the person stopped.
    pub(crate) stopped: Text,
    /// The device has one already.
    pub(crate) already: Option<Text>,
    /// Where the answer goes.
    pub(crate) action: &'static str,
    /// What goes along with it.
    pub(crate) along: Option<(&'static str, String)>,
    /// The way on without a passkey.
    pub(crate) instead: (String, Text),
}

impl Prompt {
    pub(crate) fn draw(self, around: &Around) -> AnyView {
        let along = self.along.map(|(name, value)| view! { <Hidden name value/> });
        let already = self.already.map(|text| {
            view! { <div hidden data-passkey-told="already"><Alert kind=alert::Kind::Info text/></div> }
        });
        let (href, instead) = self.instead;
        view! {
            <Heading level=Level::One text=self.title/>
            <Paragraph kind=paragraph::Kind::Lead text=self.lead/>
            <div role="status">
                <div hidden data-passkey-told="stopped"><Alert kind=alert::Kind::Warning text=self.stopped/></div>
                {already}
            </div>
            <form
                class="ww-form" method="post" action=self.action data-passkey=self.asks.code()
                data-question=self.question
            >
                {along}
                <Hidden name=ANSWER value=String::new()/>
                <Button text=self.button symbol=Symbol::Key/>
            </form>
            <p><LinkAlone href text=instead symbol=Symbol::Back/></p>
            {script(around)}
        }
        .into_any()
    }
}
