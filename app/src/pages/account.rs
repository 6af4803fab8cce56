//! One's account: signing up, in and out, devices, language and password.

mod devices;
mod sign_in;
mod sign_up;

use crate::pages::doors::{Doors, Pass};
use crate::parts::Fault;
use domain::faults;
use words::Words;

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get("/sign-in", Pass::Anyone, sign_in::page)
        .get("/sign-in/link", Pass::Anyone, sign_in::ask_link_page)
        .get("/sign-in/link/{token}", Pass::Anyone, sign_in::link_page)
        .post("/api/account/sign-in", Pass::Anyone, sign_in::sign_in)
        .post("/api/account/sign-in-link", Pass::Anyone, sign_in::send_link)
        .post("/api/account/use-link", Pass::Anyone, sign_in::use_link)
        .post("/api/account/sign-out", Pass::SignedIn, sign_in::sign_out)
        .get("/sign-up", Pass::Anyone, sign_up::page)
        .get("/sign-up/sent", Pass::Anyone, sign_up::sent)
        .get("/confirm/{token}", Pass::Anyone, sign_up::confirm_page)
        .post("/api/account/sign-up", Pass::Anyone, sign_up::sign_up)
        .post("/api/account/confirm", Pass::Anyone, sign_up::confirm)
        .get("/account", Pass::SignedIn, devices::page)
        .post("/api/account/language", Pass::SignedIn, devices::choose_language)
        .post("/api/account/password", Pass::SignedIn, devices::change_password)
        .post("/api/account/end-device", Pass::SignedIn, devices::end)
}

/// The faults of a form with their sentences, for the summary and the fields.
#[must_use]
pub fn told(w: Words, faults: &[faults::Fault]) -> Vec<Fault> {
    faults.iter().map(|f| Fault { field: f.field.clone(), text: w.fault(f.kind) }).collect()
}
