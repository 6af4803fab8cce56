//! One's account: signing up, in and out, devices, language and password.

mod contact;
mod data;
mod devices;
mod sign_in;
mod sign_up;

pub(super) use devices::mailbox_fails;

use crate::pages::doors::{Doors, Pass};
use crate::pages::paths;
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
        .get(paths::DATA, Pass::SignedIn, data::page)
        .get(paths::ERASE, Pass::SignedIn, data::erase_page)
        .get(paths::GONE, Pass::Anyone, data::gone)
        .post("/api/account/data", Pass::SignedIn, data::download)
        .post("/api/account/erase", Pass::SignedIn, data::erase)
        .post("/api/account/ask-erasure", Pass::SignedIn, data::ask)
        .post("/api/account/keep", Pass::SignedIn, data::keep)
        .post("/api/account/language", Pass::SignedIn, devices::choose_language)
        .post("/api/account/password", Pass::SignedIn, devices::change_password)
        .get("/account/email/{token}", Pass::Anyone, contact::take_page)
        .post("/api/account/phone", Pass::SignedIn, contact::phone)
        .post("/api/account/email", Pass::SignedIn, contact::email)
        .post("/api/account/email-take", Pass::Anyone, contact::take)
        .post("/api/account/end-device", Pass::SignedIn, devices::end)
}

/// The faults of a form with their sentences, for the summary and the fields.
#[must_use]
pub fn told(w: Words, faults: &[faults::Fault]) -> Vec<Fault> {
    let fault = |f: &faults::Fault| Fault {
        field: f.field.clone(),
        text: w.fault(f.kind),
        label: label(w, &f.field).unwrap_or_default().to_owned(),
    };
    faults.iter().map(fault).collect()
}

/// The same where a form has fields of its own, with what those are called.
pub fn told_by(w: Words, faults: &[faults::Fault], name: impl Fn(&str) -> Option<String>) -> Vec<Fault> {
    let mut told = told(w, faults);
    for fault in &mut told {
        if let Some(name) = name(&fault.field) {
            fault.label = name;
        }
    }
    told
}

/// What the fields are called that stand in many forms.
fn label(w: Words, field: &str) -> Option<&'static str> {
    Some(match field {
        "given_name" => w.given_name(),
        "surname" => w.surname(),
        "fathers_name" => w.fathers_name(),
        "birth_date" => w.birth_date(),
        "email" => w.email(),
        "phone" => w.phone(),
        "password" => w.password(),
        "programme" => w.programme_label(),
        "old" => w.account_old_password(),
        "new" => w.account_new_password(),
        "date" => w.date_label(),
        "center" => w.center_label(),
        "position" => w.attendance_position_label(),
        "minutes" => w.attendance_hours_minutes(),
        "note" | "reason" => w.reason_label(),
        _ => return None,
    })
}
