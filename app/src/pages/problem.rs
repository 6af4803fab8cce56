//! What a page can show of a no: a sentence, what to do next, and never a driver's message.

use crate::pages::visit::{App, Visit, see_other};
use crate::pages::{paths, sentences};
use crate::parts::*;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use programme::Error;
use serde_json::json;
use words::Words;

/// An answer that says why not. Boxed, because most answers are no problem.
#[derive(Debug)]
pub struct Problem(Box<Response>);

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        *self.0
    }
}
impl From<Response> for Problem {
    fn from(response: Response) -> Self {
        Self(Box::new(response))
    }
}

/// The status for an error.
#[must_use]
pub const fn status_of(error: &Error) -> StatusCode {
    match error {
        Error::Refused(domain::refusals::Refusal::TooMany { .. }) => StatusCode::TOO_MANY_REQUESTS,
        Error::Refused(domain::refusals::Refusal::SignInWrong) | Error::NotSignedIn => StatusCode::UNAUTHORIZED,
        Error::Refused(_) => StatusCode::CONFLICT,
        Error::Faulty(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::NotFound => StatusCode::NOT_FOUND,
        Error::NotAllowed => StatusCode::FORBIDDEN,
        Error::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
        Error::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

fn code_of(error: &Error) -> &'static str {
    match error {
        Error::Refused(refusal) => refusal.code(),
        Error::Faulty(_) => "faulty",
        Error::NotFound => "not_found",
        Error::NotSignedIn => "not_signed_in",
        Error::NotAllowed => "not_allowed",
        Error::Unavailable(_) => "unavailable",
        Error::Broken(_) => "broken",
    }
}

/// The page, or the JSON, that says why not.
pub(crate) fn problem_page(visit: &Visit, error: &Error) -> Problem {
    let status = status_of(error);
    if let Error::Broken(cause) | Error::Unavailable(cause) = error {
        tracing::error!(request_id = visit.request_id, path = "", %status, cause, "broken");
    }
    let w = visit.words;
    let message = sentences::error(w, error);
    if visit.wants_json {
        return visit.json(status, &facts(visit, error, &message)).into();
    }
    if matches!(error, Error::NotSignedIn) {
        // A post can't be repeated by following a link; the page it came from can be opened again
        let next = if visit.path.starts_with("/api/") { visit.back() } else { visit.path.as_str() };
        return see_other(&format!("{}?next={}", paths::SIGN_IN, encoded(next))).into();
    }
    let reasons: Vec<(String, Option<(String, String)>)> = match error {
        Error::Refused(refusal) => refusal.reasons().iter().map(|r| sentences::reason(w, r)).collect(),
        Error::Faulty(faults) => faults.iter().map(|f| (w.fault(f.kind), None)).collect(),
        _ => Vec::new(),
    };
    let (title, back) = (w.problem_title(), visit.back().to_owned());
    let request_id = matches!(error, Error::Broken(_)).then(|| w.problem_request(&visit.request_id));
    visit
        .sheet(title)
        .status(status)
        .layout(Layout::Narrow)
        .show(move || {
            view! {
                <PageHead title=title />
                <Banner news=News::Warn title=message>
                    <p>{w.problem_nothing_lost()}</p>
                </Banner>
                <ul class="reasons">
                    {reasons
                        .into_iter()
                        .map(|(sentence, fix)| {
                            view! {
                                <li>
                                    {sentence} " "
                                    {fix.map(|(href, label)| view! { <a href=href>{label}</a> })}
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
                {request_id.map(|text| view! { <p class="hint">{text}</p> })}
                <p><a class="button" href=back>{w.problem_back()}</a></p>
            }
        })
        .into()
}

fn facts(visit: &Visit, error: &Error, message: &str) -> serde_json::Value {
    let w = visit.words;
    let reasons: Vec<_> = match error {
        Error::Refused(refusal) => refusal
            .reasons()
            .iter()
            .map(|reason| {
                let (sentence, fix) = sentences::reason(w, reason);
                json!({ "code": reason.code(), "message": sentence, "link": fix.map(|(href, _)| href) })
            })
            .collect(),
        _ => Vec::new(),
    };
    let mut facts = json!({ "refused": code_of(error), "message": message, "reasons": reasons });
    if matches!(error, Error::Refused(domain::refusals::Refusal::Full)) {
        // A full shift has a list to wait on
        facts["waitlist"] = "/api/exchange/join".into();
    }
    if let Error::Faulty(faults) = error {
        facts["faults"] =
            faults.iter().map(|f| json!({ "field": f.field, "code": f.kind, "message": w.fault(f.kind) })).collect();
    }
    facts
}

/// A path as a value in a query.
#[must_use]
pub fn encoded(path: &str) -> String {
    serde_urlencoded::to_string([("", path)]).map(|pair| pair.trim_start_matches('=').to_owned()).unwrap_or_default()
}

/// The page for a refusal of the guard: nothing was looked up, so it is a visitor's page.
#[must_use]
pub fn bare_page(app: &App, status: StatusCode, uri: &Uri, headers: &HeaderMap, nonce: &str, id: &str) -> String {
    let visit = Visit::of_request(app, uri, headers, nonce, id);
    let (title, text) = bare_sentences(visit.words, status, id);
    visit.sheet(title).layout(Layout::Narrow).html(move |w| {
        view! {
            <PageHead title=title.into_any() lead=text />
            <p><a class="button" href=paths::LANDING>{w.home_page_link()}</a></p>
        }
    })
}

/// The sentence of a refusal of the guard, for programs.
#[must_use]
pub fn bare_message(app: &App, status: StatusCode, uri: &Uri, headers: &HeaderMap, id: &str) -> String {
    bare_sentences(Visit::of_request(app, uri, headers, "", id).words, status, id).1
}

fn bare_sentences(w: Words, status: StatusCode, id: &str) -> (&'static str, String) {
    match status.as_u16() {
        404 | 405 | 421 => (w.not_found_title(), w.not_found_text().to_owned()),
        403 => (w.not_allowed_title(), w.not_allowed_text().to_owned()),
        401 => (w.sign_in_first_title(), w.sign_in_first_text().to_owned()),
        429 => (w.too_many_requests_title(), w.too_many_requests_text(60)),
        502..=504 => (w.busy_title(), w.busy_text().to_owned()),
        500.. => (w.broken_title(), w.broken_text(id)),
        _ => (w.problem_title(), w.problem_nothing_lost().to_owned()),
    }
}
