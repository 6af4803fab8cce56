//! A visit: who asks, in which language, and how they want the answer. Every door takes one.

use crate::pages::doors::Pass;
use crate::pages::paths;
use crate::pages::problem::{Problem, problem_page};
use crate::pages::shifts::Rows;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use domain::ids::ProgrammeId;
use domain::language::Language;
use domain::programmes::Programme;
use domain::rights::{Role, Who};
use domain::time::Zone;
use programme::notices::inbox;
use programme::people::{Member, sessions};
use programme::{Act, Error, Future, Look, Service};
use serde::Serialize;
use std::sync::Arc;
use words::Words;

mod device;
mod request;

use request::{cookie, query, text};

/// The hashed names of the browser half, read once at start.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct Site {
    /// The style sheet.
    pub css: String,
    /// The module that wakes the islands.
    pub boot: Option<String>,
}

/// What every door can reach.
#[derive(Debug, Clone)]
pub struct App {
    /// The programme.
    pub service: Service,
    /// The browser half.
    pub site: Arc<Site>,
    /// Rows of shifts as they were written before.
    pub rows: Arc<Rows>,
}

impl App {
    /// A programme with its browser half.
    #[must_use]
    pub fn new(service: Service, site: Site) -> Self {
        Self { service, site: Arc::new(site), rows: Arc::default() }
    }
}

/// The nonce of this answer's content security policy; put in place by the guard.
#[derive(Debug, Clone)]
pub struct Nonce(pub String);

/// The id of this request, as in the logs; put in place by the guard.
#[derive(Debug, Clone)]
pub struct RequestId(pub String);

/// One request, understood.
#[derive(Debug, Clone)]
pub struct Visit {
    /// What the door can reach.
    pub app: App,
    /// Whoever is signed in.
    pub member: Option<Arc<Member>>,
    /// How many notices they have not read.
    pub unread: i64,
    /// The programme whose pages they read: their own, or the one they switched to; for visitors the instance's first.
    pub programme: Option<Arc<Programme>>,
    /// The programmes they can switch between: those where they hold a role; for visitors every one.
    pub programmes: Vec<Arc<Programme>>,
    /// The reader's words.
    pub words: Words,
    /// The moment.
    pub now: DateTime<Utc>,
    /// The address with its query.
    pub path: String,
    /// What the browser calls itself.
    pub device: String,
    /// Whether the caller wants facts instead of a page.
    pub wants_json: bool,
    /// What this browser shows of an earlier sign-in.
    pub known_device: Option<String>,
    browser: device::Browser,
    pub(crate) nonce: String,
    pub(crate) request_id: String,
    referer: Option<String>,
    set_language: Option<Language>,
    set_programme: Option<String>,
    secure: bool,
}

/// An answer, or the page that says why not.
pub type Answer = Result<Response, Problem>;

impl FromRequestParts<App> for Visit {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let pass = parts.extensions.get::<Pass>().copied().unwrap_or(Pass::SignedIn);
        let secure = app.service.settings().public_url.starts_with("https://");
        let token = cookie(&parts.headers, session_cookie(secure)).map(str::to_owned);
        let nonce = parts.extensions.get::<Nonce>().map(|n| n.0.as_str()).unwrap_or_default();
        let request_id = parts.extensions.get::<RequestId>().map(|n| n.0.as_str()).unwrap_or_default();
        let mut visit = Self::of_request(app, &parts.uri, &parts.headers, nonce, request_id);
        // Only pages show it
        let counts = parts.method == Method::GET && !visit.wants_json;
        let loaded = match token {
            Some(token) if token.len() < 100 => {
                app.service.look(Who::anyone(), |look| Box::pin(inbox::member(look, token, counts))).await
            }
            _ => Ok((None, 0)),
        };
        match loaded {
            Ok((member, unread)) => {
                visit.unread = unread;
                visit.take_member(member, parts).await;
            }
            Err(error) => return Err(visit.problem(error).into_response()),
        }
        visit.check(pass).map_err(|error| visit.problem(error).into_response())?;
        visit.mark_seen();
        Ok(visit)
    }
}

impl Visit {
    /// A visit as far as the request alone tells, before anybody is looked up.
    pub(crate) fn of_request(app: &App, uri: &Uri, headers: &HeaderMap, nonce: &str, request_id: &str) -> Self {
        let chosen = query(uri, "lang").and_then(Language::parse);
        let language = chosen
            .or_else(|| cookie(headers, LANGUAGE_COOKIE).and_then(Language::parse))
            .or_else(|| Language::from_accept(text(headers, &header::ACCEPT_LANGUAGE)));
        let accept = text(headers, &header::ACCEPT);
        let public_url = &app.service.settings().public_url;
        Self {
            app: app.clone(),
            member: None,
            unread: 0,
            programme: None,
            programmes: Vec::new(),
            words: Words::of(language.unwrap_or(Language::Az)),
            now: app.service.clock().now(),
            path: uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string),
            device: text(headers, &header::USER_AGENT).chars().take(120).collect(),
            wants_json: accept.contains("application/json") && !accept.contains("text/html"),
            known_device: cookie(headers, KNOWN_COOKIE).map(str::to_owned),
            browser: device::Browser::of(headers),
            nonce: nonce.to_owned(),
            request_id: request_id.to_owned(),
            referer: same_origin_path(text(headers, &header::REFERER), public_url),
            set_language: chosen,
            set_programme: None,
            secure: public_url.starts_with("https://"),
        }
    }

    async fn take_member(&mut self, member: Option<Member>, parts: &Parts) {
        let all = self.app.service.programmes().await;
        let reached = |p: &Arc<Programme>| member.as_ref().is_none_or(|m| m.reaches(p.id, self.now));
        self.programmes = all.iter().filter(|p| reached(p)).cloned().collect();
        let coded = |code: &str| self.programmes.iter().find(|p| p.code == code).cloned();
        let switched = query(&parts.uri, PROGRAMME).and_then(coded);
        self.programme = switched
            .clone()
            .or_else(|| cookie(&parts.headers, PROGRAMME).and_then(coded))
            .or_else(|| member.as_ref().map(|m| Arc::new(m.programme.clone())))
            .or_else(|| self.programmes.first().cloned());
        self.set_programme = switched.map(|p| p.code.clone());
        let asked = self.set_language.or_else(|| cookie(&parts.headers, LANGUAGE_COOKIE).and_then(Language::parse));
        let language = asked
            .or_else(|| member.as_ref().map(|m| m.person.language))
            .or_else(|| Language::from_accept(text(&parts.headers, &header::ACCEPT_LANGUAGE)))
            .or_else(|| self.programme.as_ref().map(|p| p.default_language))
            .unwrap_or(Language::Az);
        self.words = Words::of(language);
        self.member = member.map(Arc::new);
    }

    fn check(&self, pass: Pass) -> Result<(), Error> {
        match (pass, &self.member) {
            (Pass::Anyone, _) | (Pass::SignedIn, Some(_)) => Ok(()),
            (_, None) => Err(Error::NotSignedIn),
            (Pass::Holders(roles), Some(_)) if self.has_any(roles) => Ok(()),
            (Pass::Holders(_), Some(_)) => Err(Error::NotAllowed),
        }
    }

    /// Marks the session as seen now and then, beside the answer.
    fn mark_seen(&self) {
        let Some(member) = self.member.as_ref().filter(|m| sessions::is_stale(m, self.now)) else { return };
        let (service, id, who) = (self.app.service.clone(), member.sign_in, member.who.clone());
        tokio::spawn(async move {
            // Not being marked costs nothing but an earlier end of the session
            let _ = service.act(who, move |act| Box::pin(sessions::seen(act, id))).await;
        });
    }

    /// Whoever acts.
    #[must_use]
    pub fn who(&self) -> Who {
        self.member.as_ref().map_or_else(Who::anyone, |m| m.who.clone())
    }
    /// Whether one of these roles is held somewhere now.
    #[must_use]
    pub fn has_any(&self, roles: &[Role]) -> bool {
        self.who().roles(self.now).iter().any(|role| roles.contains(role))
    }
    /// The member; doors for everybody that need one ask here.
    ///
    /// # Errors
    /// The way to the sign-in page.
    pub fn signed_in(&self) -> Result<&Member, Problem> {
        self.member.as_deref().ok_or_else(|| self.problem(Error::NotSignedIn))
    }
    /// The visitor's programme.
    ///
    /// # Errors
    /// Not found, on an instance without any.
    pub fn programme(&self) -> Result<&Programme, Problem> {
        self.programme.as_deref().ok_or_else(|| self.problem(Error::NotFound))
    }

    /// The programme that a form was made for, by the code that it carries: somebody may have switched in another tab.
    ///
    /// # Errors
    /// Not found, for a programme that they don't reach.
    pub fn programme_of_form(&self, code: &str) -> Result<&Arc<Programme>, Problem> {
        let found = match code {
            "" => self.programme.as_ref(),
            code => self.programmes.iter().find(|p| p.code == code),
        };
        found.ok_or_else(|| self.problem(Error::NotFound))
    }
    /// One of the programmes that they reach.
    ///
    /// # Errors
    /// Not found, for any other.
    pub fn programme_by(&self, id: ProgrammeId) -> Result<&Arc<Programme>, Problem> {
        self.programmes.iter().find(|p| p.id == id).ok_or_else(|| self.problem(Error::NotFound))
    }
    /// What a form for something new carries, so that it lands where it was begun: as typed before, or the present one.
    #[must_use]
    pub fn form_programme(&self, typed: &str) -> (&'static str, String) {
        let present = || self.programme.as_ref().map(|p| p.code.clone()).unwrap_or_default();
        (PROGRAMME, if typed.is_empty() { present() } else { typed.to_owned() })
    }
    /// The zone of a programme's deadlines, for a page about something of that programme.
    ///
    /// # Errors
    /// Not found, on an instance without any programme.
    pub fn zone_of(&self, id: ProgrammeId) -> Result<Zone, Problem> {
        match self.programmes.iter().find(|p| p.id == id) {
            Some(programme) => Ok(programme.zone),
            None => self.programme().map(|p| p.zone),
        }
    }

    /// Reads something, as this visitor.
    ///
    /// # Errors
    /// The page that says why not.
    pub async fn look<T, F>(&self, work: F) -> Result<T, Problem>
    where
        F: for<'a> FnOnce(&'a mut Look) -> Future<'a, T>,
    {
        self.app.service.look(self.who(), work).await.map_err(|error| self.problem(error))
    }
    /// Does something, as this visitor. What comes back goes to [`Visit::done`] or back into the form.
    ///
    /// # Errors
    /// What the programme says.
    pub async fn act<T, F>(&self, work: F) -> programme::Result<T>
    where
        T: Send + 'static,
        F: for<'a> Fn(&'a mut Act) -> Future<'a, T> + Send + Sync + 'static,
    {
        self.app.service.act(self.who(), work).await
    }

    /// The answer to a post: facts for programs; for people on to a page, or the page that says why not.
    ///
    /// # Errors
    /// The page that says why not.
    pub fn done<T: Serialize>(&self, outcome: programme::Result<T>, to: impl FnOnce(&T) -> String) -> Answer {
        let value = outcome.map_err(|error| self.problem(error))?;
        Ok(if self.wants_json { self.json(StatusCode::OK, &value) } else { see_other(&to(&value)) })
    }
    /// Facts.
    #[must_use]
    pub fn json<T: Serialize>(&self, status: StatusCode, value: &T) -> Response {
        (status, axum::Json(value)).into_response()
    }
    /// The page that says why not, in the reader's words; the facts of it for programs.
    #[must_use]
    pub fn problem(&self, error: Error) -> Problem {
        problem_page(self, &error)
    }
    /// A page of our own to go back to.
    #[must_use]
    pub fn back(&self) -> &str {
        self.referer.as_deref().unwrap_or(if self.member.is_some() { paths::HOME } else { paths::LANDING })
    }

    /// A page as text, with the chosen language remembered.
    pub(crate) fn html(&self, status: StatusCode, html: String) -> Response {
        let mut response =
            (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::VARY, "Cookie, Accept")], html)
                .into_response();
        let language = self.set_language.map(Language::as_str);
        for (name, value) in [(LANGUAGE_COOKIE, language), (PROGRAMME, self.set_programme.as_deref())] {
            let Some(value) = value else { continue };
            let secure = if self.secure { "; Secure" } else { "" };
            let line = format!("{name}={value}; Path=/; Max-Age=31536000; SameSite=Lax{secure}");
            if let Ok(line) = HeaderValue::from_str(&line) {
                response.headers_mut().append(header::SET_COOKIE, line);
            }
        }
        response
    }
    /// Lets the browser show later that somebody has signed in on it.
    #[must_use]
    pub fn with_known_device(&self, mut response: Response, token: &str) -> Response {
        let secure = if self.secure { "; Secure" } else { "" };
        let line =
            format!("{KNOWN_COOKIE}={token}; Path=/api/account; HttpOnly; SameSite=Strict; Max-Age=31536000{secure}");
        if let Ok(value) = HeaderValue::from_str(&line) {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
        response
    }
    /// Puts the session's secret into the browser, or takes it out.
    #[must_use]
    pub fn with_session(&self, mut response: Response, token: Option<&str>) -> Response {
        let secure = if self.secure { "; Secure" } else { "" };
        let age = if token.is_some() { 30 * 24 * 3600 } else { 0 };
        let name = session_cookie(self.secure);
        let value = token.unwrap_or_default();
        let line = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}");
        if let Ok(value) = HeaderValue::from_str(&line) {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
        response
    }
}

const LANGUAGE_COOKIE: &str = "lang";
const KNOWN_COOKIE: &str = "known";
/// The code of the programme somebody switched to: the cookie, and the parameter of an address that switches.
pub const PROGRAMME: &str = "programme";

/// `__Host-` binds the cookie to this host and to TLS; without TLS browsers would refuse it.
const fn session_cookie(secure: bool) -> &'static str {
    if secure { "__Host-konullu" } else { "konullu" }
}

/// On to another page of ours, with GET.
#[must_use]
pub fn see_other(path: &str) -> Response {
    let target = HeaderValue::from_str(path).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, target)]).into_response()
}

/// The path and query of an address of ours; nothing for any other.
#[must_use]
pub fn same_origin_path(address: &str, public_url: &str) -> Option<String> {
    let path = address.strip_prefix(public_url)?;
    is_local_path(path).then(|| path.to_owned())
}

/// Whether it is a path on this very site, and not `//elsewhere` in disguise.
#[must_use]
pub fn is_local_path(path: &str) -> bool {
    path.starts_with('/')
        && !path.starts_with("//")
        && !path.contains('\\')
        && path.bytes().all(|b| b.is_ascii_graphic())
}
