//! The list of doors: an address, a method, who may pass, and what happens. The router is made from nothing else,
//! so no door can be forgotten by the test that counts them.

use crate::pages::visit::App;
use axum::Extension;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use axum::routing::{MethodRouter, get, post};
use domain::rights::Role;

/// Who may pass a door at all. What they may do with a particular thing is asked again, of the thing's own center.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pass {
    /// Everybody.
    Anyone,
    /// Whoever is signed in.
    SignedIn,
    /// Whoever holds one of these roles somewhere.
    Holders(&'static [Role]),
}

/// Roles that run a center or more.
pub const STAFF: Pass = Pass::Holders(&[Role::Coordinator, Role::Manager, Role::Administrator, Role::Auditor]);
/// The same, with those who lead a shift.
pub const FLOOR: Pass =
    Pass::Holders(&[Role::Lead, Role::Coordinator, Role::Manager, Role::Administrator, Role::Auditor]);
/// The same, with those who teach.
pub const TEACHING: Pass =
    Pass::Holders(&[Role::Trainer, Role::Coordinator, Role::Manager, Role::Administrator, Role::Auditor]);
/// Roles that run a programme.
pub const MANAGEMENT: Pass = Pass::Holders(&[Role::Manager, Role::Administrator, Role::Auditor]);
/// Roles that run the instance.
pub const ADMINISTRATION: Pass = Pass::Holders(&[Role::Administrator, Role::Auditor]);

/// One door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Door {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The address with its parameters, such as `/shifts/{id}`.
    pub path: &'static str,
    /// Who may pass.
    pub pass: Pass,
}

/// Doors as they are being listed.
#[derive(Debug, Default)]
pub struct Doors {
    router: Router<App>,
    list: Vec<Door>,
}

impl Doors {
    /// A door for looking.
    #[must_use]
    pub fn get<H, T>(self, path: &'static str, pass: Pass, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("GET", path, pass, get(handler))
    }
    /// A door for acting.
    #[must_use]
    pub fn post<H, T>(self, path: &'static str, pass: Pass, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("POST", path, pass, post(handler))
    }
    /// A door for acting that takes files; the guard says how large they may be.
    #[must_use]
    pub fn upload<H, T>(self, path: &'static str, pass: Pass, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("POST", path, pass, post(handler).layer(DefaultBodyLimit::disable()))
    }
    fn add(mut self, method: &'static str, path: &'static str, pass: Pass, route: MethodRouter<App>) -> Self {
        self.list.push(Door { method, path, pass });
        self.router = self.router.route(path, route.layer(Extension(pass)));
        self
    }
    /// The list.
    #[must_use]
    pub fn list(&self) -> &[Door] {
        &self.list
    }
    /// The router.
    pub fn into_router(self, app: App) -> Router {
        self.router.with_state(app)
    }
}
