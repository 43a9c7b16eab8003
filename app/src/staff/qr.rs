//! A QR code as a drawing inside the page, so that its secret is in no file and no address.

use leptos::prelude::*;
use locales::Text;
use qrcode::{EcLevel, QrCode, render::svg};

/// The drawing of `text`, with `name` for those who cannot see it.
///
/// It is black on white in every theme: a camera reads nothing else well. A text too long for a code draws nothing,
/// and stands beside the drawing in letters anyway.
pub(crate) fn qr(text: &str, name: &Text) -> AnyView {
    let drawing = drawing(text).unwrap_or_default();
    view! { <div class="ww-qr" role="img" aria-label=name.plain() inner_html=drawing></div> }.into_any()
}

/// The `<svg>` element.
fn drawing(text: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let drawing = code.render::<svg::Color<'_>>().min_dimensions(200, 200).build();
    // The prolog of an XML file has no place inside a page.
    drawing.find("<svg").map(|start| drawing[start..].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_one_svg_element() {
        let drawing = drawing("https://example.org/l/abc").unwrap();
        assert!(drawing.starts_with("<svg") && drawing.trim_end().ends_with("</svg>"));
        assert!(!drawing.contains("<?xml"));
    }

    #[test]
    fn what_is_too_long_draws_nothing() {
        assert_eq!(drawing(&"x".repeat(5_000)), None);
    }
}
