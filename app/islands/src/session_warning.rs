//! Warns before a session ends and lets the person stay signed in.

use std::time::Duration;

use leptos::{html, prelude::*};
use wasm_bindgen::{JsCast, JsValue};

use crate::{number, origin};

/// How often the island looks at the clock.
///
/// A phone that slept runs no timers, so one long timer would fire far too late; a short beat that
/// compares with the clock is right within seconds of waking up.
const BEAT: Duration = Duration::from_secs(5);

/// What happens to the page when the session has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtEnd {
    /// The page is replaced at once, because the next reader of a shared phone may be somebody else.
    Clear,
    /// A page with something typed on it stays, and signing in opens beside it, because nothing
    /// that a person typed on their own phone may be lost.
    KeepTyped,
}

/// A dialog that asks "are you still there?" before the session ends.
///
/// Without JavaScript the dialog stays closed, and the server ends the session at the same moment.
///
/// `stay_action` answers a POST with `200` and, as plain text, the number of milliseconds until the
/// new end; any other answer means that the session is over. Somebody who is typing is not asked:
/// their session is renewed silently, and the absolute end of the server still holds.
#[component]
pub fn SessionWarning(
    /// Milliseconds from the rendering of the page until the session ends.
    ends_in_ms: u32,
    /// Milliseconds before the end at which the dialog opens.
    warn_ms: u32,
    /// What becomes of the page at the end.
    at_end: AtEnd,
    /// The heading of the question.
    title: String,
    /// One sentence: what will happen, and that nothing is lost.
    text: String,
    /// The button that keeps the session.
    stay_label: String,
    /// The link that leads to signing out.
    leave_label: String,
    /// The heading when the session has ended and the page stays.
    ended_title: String,
    /// One sentence: the session has ended, what was typed is still here, sign in beside it.
    ended_text: String,
    /// The link to sign in.
    sign_in_label: String,
    /// The path that renews the session.
    stay_action: &'static str,
    /// The path where a person signs out.
    leave_path: &'static str,
    /// The path to sign in.
    sign_in_path: &'static str,
) -> impl IntoView {
    view! {
        <SessionClock>
            <dialog
                class="ww-session-warning"
                role="alertdialog"
                aria-labelledby="session-warning-title"
                aria-describedby="session-warning-text"
                data-ends-in=ends_in_ms.to_string()
                data-warn=warn_ms.to_string()
                data-keep-typed=(at_end == AtEnd::KeepTyped).then_some("")
                data-stay=stay_action
                data-sign-in=sign_in_path
            >
                <div>
                    <h2 class="nl-heading nl-heading--level-2" id="session-warning-title">{title}</h2>
                    <p class="nl-paragraph" id="session-warning-text">{text}</p>
                    <p class="ww-actions">
                        <button type="button" class="nl-button nl-button--primary">{stay_label}</button>
                        <a class="nl-link" href=leave_path>{leave_label}</a>
                    </p>
                </div>
                <div hidden>
                    <h2 class="nl-heading nl-heading--level-2">{ended_title}</h2>
                    <p class="nl-paragraph">{ended_text}</p>
                    <p class="ww-actions">
                        <a class="nl-button nl-button--primary" href=sign_in_path target="_blank" rel="noopener">
                            {sign_in_label}
                        </a>
                    </p>
                </div>
            </dialog>
        </SessionClock>
    }
}

/// What the island remembers between two beats.
#[derive(Clone, Copy)]
struct Clock {
    /// The end of the session, in milliseconds of the browser's clock.
    ends_at: f64,
    /// Whether something was typed since the session was last renewed.
    typing: bool,
    /// Whether something was typed since the page was loaded.
    typed: bool,
    /// Whether the session is over and the page stayed.
    ended: bool,
}

/// Keeps the time of the dialog inside.
#[island]
fn SessionClock(children: Children) -> impl IntoView {
    let frame = NodeRef::<html::Div>::new();
    let clock = StoredValue::new(Clock { ends_at: 0.0, typing: false, typed: false, ended: false });

    Effect::new(move || {
        let Some(dialog) = dialog_in(frame) else { return };
        clock.update_value(|clock| clock.ends_at = now() + f64::from(number(&dialog, "data-ends-in")));
        let warn = f64::from(number(&dialog, "data-warn"));
        let typing = window_event_listener(leptos::ev::input, move |_| {
            clock.update_value(|clock| (clock.typing, clock.typed) = (true, true));
        });
        let beat = set_interval_with_handle(
            move || {
                let state = clock.get_value();
                let left = state.ends_at - now();
                if state.ended || left > warn {
                    return;
                }
                if left <= 0.0 {
                    finish(&dialog, clock);
                } else if state.typing {
                    renew(dialog.clone(), clock);
                } else {
                    open(&dialog);
                }
            },
            BEAT,
        );
        on_cleanup(move || {
            typing.remove();
            if let Ok(beat) = beat {
                beat.clear();
            }
        });
    });

    view! {
        <div
            node_ref=frame
            on:click=move |event| {
                if let (Some(_), Some(dialog)) = (origin(&event, "button"), dialog_in(frame)) {
                    renew(dialog, clock);
                }
            }
        >
            {children()}
        </div>
    }
}

/// The browser's clock in milliseconds; only differences of it are used.
fn now() -> f64 {
    js_sys::Date::now()
}

fn dialog_in(frame: NodeRef<html::Div>) -> Option<web_sys::HtmlDialogElement> {
    let dialog = frame.get()?.query_selector("dialog").ok()??;
    dialog.dyn_into().ok()
}

/// Opens the dialog over the page, unless it is open.
///
/// The browser moves the focus into it, and gives the focus back when it closes.
fn open(dialog: &web_sys::HtmlDialogElement) {
    if !dialog.open() {
        // Fails only for a dialog that is open or gone, and then there is nothing to open.
        let _ = dialog.show_modal();
    }
}

/// Asks the server for more time, and closes the dialog when it is given.
fn renew(dialog: web_sys::HtmlDialogElement, clock: StoredValue<Clock>) {
    clock.update_value(|clock| clock.typing = false);
    leptos::task::spawn_local(async move {
        let path = dialog.get_attribute("data-stay").unwrap_or_default();
        match post_for_milliseconds(&path).await {
            Ok(Some(milliseconds)) => {
                clock.update_value(|clock| clock.ends_at = now() + milliseconds);
                dialog.close();
            }
            Ok(None) => finish(&dialog, clock),
            // No network: the server may still be counting, so the question stays as it is.
            Err(_) => {}
        }
    });
}

/// Ends the page, or says that the session is over when typed text must stay.
fn finish(dialog: &web_sys::HtmlDialogElement, clock: StoredValue<Clock>) {
    if dialog.has_attribute("data-keep-typed") && clock.get_value().typed {
        clock.update_value(|clock| clock.ended = true);
        if let (Some(question), Some(end)) = (dialog.first_element_child(), dialog.last_element_child()) {
            let _ = question.toggle_attribute_with_force("hidden", true);
            let _ = end.toggle_attribute_with_force("hidden", false);
        }
        open(dialog);
    } else {
        // `replace`, so that the back button does not lead to the page of the ended session.
        let path = dialog.get_attribute("data-sign-in").unwrap_or_default();
        let _ = window().location().replace(&path);
    }
}

/// Posts to `path` and reads the answer as a number of milliseconds.
///
/// Returns `None` when the server answers anything but `200` with a number above zero.
/// Fails when no answer came.
async fn post_for_milliseconds(path: &str) -> Result<Option<f64>, JsValue> {
    let request = web_sys::RequestInit::new();
    request.set_method("POST");
    // An ended session redirects to the sign-in page, which must not be read as a success.
    request.set_redirect(web_sys::RequestRedirect::Manual);
    let answer = window().fetch_with_str_and_init(path, &request);
    let answer: web_sys::Response = wasm_bindgen_futures::JsFuture::from(answer).await?.unchecked_into();
    if answer.status() != 200 {
        return Ok(None);
    }
    let text = wasm_bindgen_futures::JsFuture::from(answer.text()?).await?;
    // The conversion by JavaScript (unary plus) spares the wasm Rust's parser of floating-point numbers.
    let milliseconds = text.unchecked_into_f64();
    Ok((milliseconds > 0.0).then_some(milliseconds))
}
