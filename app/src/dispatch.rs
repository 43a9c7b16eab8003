//! From a request to a page and back: who comes, whether the route is for them, and what the answer looks like.

use crate::{
    App, account, applicant, feed, render,
    route::{Access, Answers, Call, MachineFn, PageFn, Route, Sends},
    routes::ROUTES,
    upload::Upload,
    visit::{Around, Cookie, CookieName, Cookies, Fields, Visit},
};
use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{ConnectInfo, FromRequestParts, RawPathParams, Request, State},
    response::Response,
    routing::{MethodFilter, MethodRouter, on},
};
use domain::{
    access::{Actor, Role, open},
    language::Lang,
    presentation::{Words, presentation},
    support::level,
};
use http::{Method, header};
use locales::{Tr, Voice};
use service::{Fault, Origin, accounts};
use std::{net::SocketAddr, sync::Arc};

/// Longest form in bytes. A letter of Tigrinya is nine bytes in a form, and somebody who pastes fifty thousand of them
/// gets them back with a kind word instead of a page that is not there.
const FORM_BYTES: usize = 512 * 1024;

/// The routes of [`ROUTES`] and no other; demo routes only in a demo world.
pub fn router(app: Arc<App>) -> Router {
    // Leptos asks for an executor even when a page has nothing to wait for. A second router finds it there.
    drop(any_spawner::Executor::init_tokio());
    let exist = ROUTES.iter().filter(|route| app.demo || route.access != Access::Demo);
    exist
        .fold(Router::new(), |router, route| router.route(route.path, methods(route)))
        .fallback(|State(app): State<Arc<App>>, request: Request| async move {
            serve(&app, Access::Public, Sends::Words, |_| Box::pin(async { Err(Fault::Absent) }), request)
                .await
        })
        .with_state(app)
}

fn methods(route: &'static Route) -> MethodRouter<Arc<App>> {
    let filter = MethodFilter::try_from(route.method.clone()).unwrap_or(MethodFilter::GET);
    on(filter, move |State(app): State<Arc<App>>, request: Request| async move {
        match route.answers {
            Answers::Page(page) => serve(&app, route.access, route.sends, page, request).await,
            Answers::Machine(machine) => serve_machine(&app, route.access, machine, request).await,
        }
    })
}

/// Whether machines are answered here, which send no form from a page of ours. `path` is the pattern.
pub fn answers_machines(path: &str) -> bool {
    ROUTES.iter().any(|route| matches!(route.answers, Answers::Machine(_)) && route.path == path)
}

/// Answers a machine: who it is, its secret says, and nothing else of the request is looked at before.
async fn serve_machine(app: &Arc<App>, access: Access, machine: MachineFn, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let ctx = app.engine.ctx(Actor::Visitor, app.clock.now(), origin(&head, app.behind_proxy));
    let ctx = match access {
        Access::Public => ctx,
        Access::Sender => match feed::come_in(ctx, &head.headers).await {
            Ok(ctx) => ctx,
            Err(turned) => return turned,
        },
        _ => return feed::absent(),
    };
    machine(Call { ctx, headers: head.headers, body }).await
}

/// Whether what is sent to this route may have files, which take long on a bad connection. `path` is the pattern.
pub fn takes_files(method: &Method, path: &str) -> bool {
    ROUTES.iter().any(|route| route.sends == Sends::Files && route.method == *method && route.path == path)
}

async fn serve(app: &Arc<App>, access: Access, sends: Sends, page: PageFn, request: Request) -> Response {
    let method = request.method().clone();
    let mut visit = match visit(app, sends, request).await {
        Ok(visit) => visit,
        Err(fault) => return render::bare(&fault),
    };
    let around = visit.around.clone();
    let admission = admission(access, &around.ctx.actor);
    if let Some(upload) = visit.upload.take_if(|_| !matches!(admission, Admission::In)) {
        upload.drain().await;
    }
    let answer = match admission {
        Admission::In => page(visit).await,
        Admission::Absent => Err(Fault::Absent),
        Admission::Closed => Ok(applicant::beside::closed(&visit).into()),
        Admission::SignIn if method == Method::GET => Ok(account::sign_in::first(&visit)),
        Admission::SignIn => account::sign_in::keep(&visit).await,
        Admission::StaffSignIn if method == Method::GET => Ok(account::staff_sign_in::first(&visit)),
        Admission::StaffSignIn => Ok(account::staff_sign_in::keep(&visit)),
    };
    let renewed = Arc::clone(&around.renewed);
    let mut response = match answer {
        Ok(answer) => render::answer(around, answer).await,
        Err(fault) => render::fault(around, fault).await,
    };
    if let Some(token) = renewed.get() {
        render::set_cookies(response.headers_mut(), &[Cookie::passing(CookieName::Stay, token.expose())]);
    }
    response
}

enum Admission {
    In,
    /// As if the route did not exist.
    Absent,
    /// Not while somebody sits beside the person.
    Closed,
    SignIn,
    StaffSignIn,
}

/// Whether the actor may come to a route with this access. Deny by default: what is not listed is absent.
fn admission(access: Access, actor: &Actor) -> Admission {
    match (access, actor) {
        (Access::Public | Access::Demo, _) | (Access::AnyStaff, Actor::Staff { .. }) => Admission::In,
        (Access::Person(action), Actor::Person { role, .. })
        | (Access::Staff(action), Actor::Staff { role, .. })
            if role.has(action) =>
        {
            if open(actor, action) {
                Admission::In
            } else {
                Admission::Closed
            }
        }
        (Access::Person(_), Actor::Visitor) => Admission::SignIn,
        (Access::Staff(_) | Access::AnyStaff, Actor::Visitor) => Admission::StaffSignIn,
        _ => Admission::Absent,
    }
}

/// Reads the request. Nothing of it is trusted; the actor comes from the session alone.
pub(crate) async fn visit(app: &Arc<App>, sends: Sends, request: Request) -> Result<Visit, Fault> {
    let (mut head, body) = request.into_parts();
    let parts = RawPathParams::from_request_parts(&mut head, &()).await.map_or_else(
        |_| Fields::default(),
        |parts| Fields(parts.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()),
    );
    let text = |name| {
        head.headers.get(name).and_then(|value: &http::HeaderValue| value.to_str().ok()).unwrap_or_default()
    };
    let cookies = Cookies::parse(text(header::COOKIE));
    let agent = text(header::USER_AGENT).to_owned();
    let origin = origin(&head, app.behind_proxy);
    let mut ctx = app.engine.ctx(Actor::Visitor, app.clock.now(), origin);
    let stay = match cookies.get(CookieName::Stay) {
        Some(token) => accounts::stay(&ctx, token).await?,
        None => None,
    };
    if let Some(stay) = &stay {
        ctx = ctx.by(stay.actor.clone());
    }
    let presentation = presentation(level(stay.as_ref().and_then(|stay| stay.choice)));
    let voice = match presentation.words {
        _ if stay.as_ref().is_some_and(|stay| stay.child) => Voice::Child,
        Words::A2 if ctx.actor.role().is_some_and(Role::is_person) => Voice::A2,
        _ => Voice::B1,
    };
    // What was chosen here wins over what was registered, and that over what the browser asks for.
    let chosen = cookies.get(CookieName::Language);
    let registered = stay.as_ref().and_then(|stay| stay.language).map(Lang::code);
    let tr = Tr::negotiate(Some(text(header::ACCEPT_LANGUAGE)), chosen.or(registered)).with_voice(voice);
    let lang = Lang::from_code(tr.lang().as_str()).unwrap_or(Lang::Nl);
    let path = head.uri.path().to_owned();
    let query = Fields::parse(head.uri.query().unwrap_or_default());
    let (form, upload) = if head.method == Method::POST {
        sent(sends, text(header::CONTENT_TYPE), body).await?
    } else {
        (Fields::default(), None)
    };
    let around =
        Around { app: Arc::clone(app), ctx, tr, lang, presentation, stay, path, renewed: Arc::default() };
    Ok(Visit { around, parts, query, form, upload, cookies, agent })
}

/// What was sent: words at once, files when the page asks for them.
async fn sent(sends: Sends, content_type: &str, body: Body) -> Result<(Fields, Option<Upload>), Fault> {
    let body = match sends {
        Sends::Words => body,
        Sends::Files => match Upload::of(content_type, body) {
            Ok(upload) => return Ok((Fields::default(), Some(upload))),
            Err(body) => body,
        },
    };
    let bytes = to_bytes(body, FORM_BYTES).await.map_err(|_| Fault::Absent)?;
    Ok((Fields::parse(&String::from_utf8_lossy(&bytes)), None))
}

/// Where the request comes from, for the audit and against guessing.
fn origin(head: &http::request::Parts, behind_proxy: bool) -> Origin {
    let text = |name: &str| head.headers.get(name).and_then(|value| value.to_str().ok());
    // Only the last entry was written by our own proxy; the others are whatever the sender likes.
    let forwarded =
        text("x-forwarded-for").and_then(|list| list.rsplit(',').next()).map(|ip| ip.trim().to_owned());
    let direct = head.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip().to_string());
    let address = if behind_proxy { forwarded.or(direct) } else { direct };
    Origin {
        request: text("x-request-id").unwrap_or("none").to_owned(),
        address: address.unwrap_or_else(|| "unknown".into()),
    }
}
