//! Administration: what needs attention, centers, positions, rules, roles, delivery and the audit trail.

/// A field with its value and its fault.
macro_rules! ask {
    ($filled:expr, $field:expr, $label:expr $(, $prop:ident = $given:expr)* $(,)?) => {{
        let field: String = $field.to_string();
        let (value, wrong) = ($filled.value(&field), $filled.wrong(&field));
        view! { <Field name=field label=$label value=value error=wrong $($prop={$given})* /> }.into_any()
    }};
}

mod audit;
mod centers;
mod delivery;
mod erasures;
mod holidays;
pub(super) mod lists;
mod overview;
mod positions;
mod programme;
mod roles;
mod rules;

pub(super) use delivery::{state_tag, state_word};

use crate::pages::account::told as sentences_of;
use crate::pages::doors::{ADMINISTRATION, Doors, MANAGEMENT, Pass};
use crate::parts::*;
use ::programme::typed::Values;
use domain::faults;
use domain::language::Language;
use domain::rights::Role;
use leptos::prelude::*;
use serde::Deserialize;
use words::Words;

/// Those who change things here; auditors only look.
const KEEPERS: Pass = Pass::Holders(&[Role::Administrator]);
/// Those who keep what belongs to a center.
const COORDINATORS: Pass = Pass::Holders(&[Role::Coordinator, Role::Manager, Role::Administrator]);

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get("/admin", MANAGEMENT, overview::page)
        .get("/admin/centers", MANAGEMENT, centers::list)
        .get("/admin/centers/new", KEEPERS, centers::new_page)
        .get("/admin/centers/{code}", KEEPERS, centers::page)
        .post("/api/admin/centers/add", KEEPERS, centers::add)
        .post("/api/admin/centers/change", KEEPERS, centers::change)
        .get("/centers/{code}/keep/{list}", COORDINATORS, lists::page)
        .post("/api/centers/put", COORDINATORS, lists::put)
        .post("/api/centers/remove", COORDINATORS, lists::remove)
        .get("/admin/holidays", MANAGEMENT, holidays::page)
        .post("/api/admin/holidays/add", KEEPERS, holidays::add)
        .post("/api/admin/holidays/change", KEEPERS, holidays::change)
        .post("/api/admin/holidays/remove", KEEPERS, holidays::remove)
        .post("/api/admin/holidays/take-over", KEEPERS, holidays::take_over)
        .get("/admin/positions", MANAGEMENT, positions::list)
        .get("/admin/positions/new", KEEPERS, positions::new_page)
        .get("/admin/positions/{id}", KEEPERS, positions::page)
        .post("/api/admin/positions/add", KEEPERS, positions::add)
        .post("/api/admin/positions/change", KEEPERS, positions::change)
        .get("/admin/programme", KEEPERS, programme::page)
        .post("/api/admin/programme", KEEPERS, programme::change)
        .get("/admin/erasures", KEEPERS, erasures::page)
        .post("/api/people/erasure", KEEPERS, erasures::decide)
        .get("/admin/delivery", KEEPERS, delivery::list)
        .get("/admin/delivery/{id}", KEEPERS, delivery::page)
        .post("/api/admin/delivery/resend", KEEPERS, delivery::resend)
        .get("/admin/audit", ADMINISTRATION, audit::page)
        .post("/api/admin/audit/verify", ADMINISTRATION, audit::verify)
        .get("/admin/roles", ADMINISTRATION, roles::page)
}

/// What addresses here may ask.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    told: String,
    before: String,
    after: String,
    state: String,
    kind: String,
    role: String,
}

/// The news behind a word of the address.
fn news(w: Words, word: &str) -> Option<AnyView> {
    let title = match word {
        "saved" => w.admin_told_saved(),
        "resent" => w.admin_told_resent(),
        _ => return None,
    };
    Some(view! { <Banner news=News::Good title=title /> }.into_any())
}

/// A form as it is shown: what was typed, and what is wrong with it.
#[derive(Debug, Clone)]
struct Filled {
    values: Values,
    faults: Vec<Fault>,
}

impl Filled {
    fn new(w: Words, values: Values, faults: &[faults::Fault]) -> Self {
        Self { values, faults: sentences_of(w, faults) }
    }
    fn value(&self, field: &str) -> String {
        self.values.get(field).to_owned()
    }
    fn wrong(&self, field: &str) -> Option<String> {
        fault_of(&self.faults, field)
    }
    fn summary(&self, w: Words) -> AnyView {
        view! { <ErrorSummary title=w.error_summary_title() faults=self.faults.clone() /> }.into_any()
    }
    /// A name in each language.
    fn names(&self, w: Words) -> AnyView {
        let fields = Language::ALL
            .iter()
            .map(|language| {
                let field = format!("names_{}", language.as_str());
                let (label, optional) = (w.admin_name_in(language.own_name()), w.optional());
                ask!(self, &field, label, optional = optional)
            })
            .collect::<Vec<_>>();
        view! { <p class="hint">{w.admin_names_hint()}</p> {fields} }.into_any()
    }
}
