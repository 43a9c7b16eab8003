//! The band on top of every page about one child, for whoever acts for several.

use super::{Icon, Say, Symbol};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// The colour of a band, so that two children in two tabs look different; the name is what tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    First,
    Second,
    Third,
    Fourth,
}

impl Tone {
    /// Always the same one for the same child; chance decides which.
    pub const fn of(child: u128) -> Self {
        match child % 4 {
            0 => Self::First,
            1 => Self::Second,
            2 => Self::Third,
            _ => Self::Fourth,
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::First => "ww-acting-for ww-acting-for--first",
            Self::Second => "ww-acting-for ww-acting-for--second",
            Self::Third => "ww-acting-for ww-acting-for--third",
            Self::Fourth => "ww-acting-for ww-acting-for--fourth",
        }
    }
}

/// Who is acted for, what tells two of the same name apart, and who sees it. Stays in sight while the page moves.
#[component]
pub fn ActingFor(text: Text, apart: Text, note: Text, tone: Tone) -> AnyView {
    let label = text.plain();
    view! {
        <div class=tone.class() role="region" aria-label=label>
            <Icon symbol=Symbol::TwoPeople/>
            <p class="ww-acting-for__words">
                <strong class="ww-acting-for__name"><Say text/></strong>
                <span><Say text=apart/></span>
                <span><Say text=note/></span>
            </p>
        </div>
    }
    .into_any()
}

/// The four tones.
pub fn samples() -> Vec<Sample> {
    // Four children: each band is a place on the page of its own.
    let band = |tone, text| {
        let (text, apart) = (nl(text), nl("Geboren op \u{2068}01-01-2010\u{2069}"));
        view! { <ActingFor text apart note=nl("Het kind ziet wat u hier doet.") tone/> }
    };
    vec![
        sample("first", band(Tone::First, "U handelt voor Demo Een")),
        sample("second", band(Tone::Second, "U handelt voor Demo Twee")),
        sample("third", band(Tone::Third, "U handelt voor Demo Drie")),
        sample("fourth", band(Tone::Fourth, "U handelt voor Demo Vier")),
    ]
}

#[cfg(test)]
mod tests {
    use super::Tone;

    #[test]
    fn every_tone_occurs_and_stays() {
        let tones = [4, 5, 6, 7].map(Tone::of);
        assert_eq!(tones, [Tone::First, Tone::Second, Tone::Third, Tone::Fourth]);
        assert_eq!(Tone::of(7), Tone::of(7));
    }
}
