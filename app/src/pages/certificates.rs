//! Certificates: the check that is open to everybody, the files, one's own, and those of a programme.

mod all;
mod batch;
mod book;
mod designs;
mod files;
mod kinds;
mod mine;
mod one;
mod proposals;
mod signatures;
mod verify;

use crate::pages::account::told as sentences_of;
use crate::pages::doors::{Doors, MANAGEMENT, Pass};
use crate::parts::*;
use chrono::{DateTime, NaiveDate, Utc};
use domain::certificates::{Kind, Standing};
use domain::faults;
use domain::language::Language;
use domain::rights::Role;
use leptos::prelude::*;
use programme::certificates::Verdict;
use programme::typed::Values;
use serde::Serialize;
use words::Words;

/// Whoever signs.
const MANAGING: Pass = Pass::Holders(&[Role::Manager, Role::Administrator]);
/// Whoever keeps the kinds.
const ADMINISTERING: Pass = Pass::Holders(&[Role::Administrator]);

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get("/verify", Pass::Anyone, verify::form)
        .get("/verify/{code}", Pass::Anyone, verify::page)
        .get("/verify/{code}/photo", Pass::Anyone, files::photo)
        .post("/api/certificates/check", Pass::Anyone, verify::check)
        .upload("/api/certificates/check-file", Pass::Anyone, verify::check_file)
        .upload("/api/certificates/read", Pass::Anyone, verify::read)
        .get("/certificates/{file}", Pass::Anyone, files::file)
        .get("/.well-known/did.json", Pass::Anyone, files::did)
        .get("/status/{list}", Pass::Anyone, files::status)
        .get("/my/certificates", Pass::SignedIn, mine::page)
        .post("/api/certificates/photo", Pass::SignedIn, mine::photo)
        .get("/my/book", Pass::SignedIn, book::page)
        .get("/my/book.pdf", Pass::SignedIn, book::pdf)
        .get("/my/book.jwt", Pass::SignedIn, book::whole)
        .get("/my/book/{entry}", Pass::SignedIn, book::entry)
        .get("/certificates", MANAGEMENT, all::page)
        .get("/certificates/propose", MANAGING, proposals::form)
        .get("/certificates/proposals/{id}", MANAGEMENT, proposals::page)
        .get("/certificates/batches/{id}", MANAGEMENT, batch::page)
        .get("/certificates/kinds", MANAGEMENT, kinds::list)
        .get("/certificates/kinds/new", ADMINISTERING, kinds::new_page)
        .get("/certificates/kinds/{id}", ADMINISTERING, kinds::page)
        .get("/certificates/kinds/{id}/designs", ADMINISTERING, designs::page)
        .get("/certificates/kinds/{id}/preview", ADMINISTERING, designs::preview)
        .get("/certificates/signatures", ADMINISTERING, signatures::page)
        .get("/certificates/signatures/{id}", ADMINISTERING, signatures::drawing)
        .upload("/api/certificates/send-signature", ADMINISTERING, signatures::send)
        .post("/api/certificates/end-signature", ADMINISTERING, signatures::take_away)
        .get("/certificates/design.svg", ADMINISTERING, designs::house)
        .upload("/api/certificates/send-design", ADMINISTERING, designs::send)
        .post("/api/certificates/use-design", ADMINISTERING, designs::put_to_use)
        .post("/api/certificates/end-design", ADMINISTERING, designs::take_away)
        .post("/api/certificates/propose", MANAGING, proposals::propose)
        .post("/api/certificates/approve", MANAGING, proposals::approve)
        .post("/api/certificates/approve-many", MANAGING, batch::approve)
        .post("/api/certificates/decline", MANAGING, proposals::decline)
        .post("/api/certificates/ask", MANAGING, one::ask)
        .post("/api/certificates/decide", MANAGING, one::decide)
        .post("/api/certificates/save-kind", ADMINISTERING, kinds::save)
}

/// What a verdict says, for programs.
#[derive(Debug, Serialize)]
struct Fact {
    standing: &'static str,
    #[serde(flatten)]
    facts: Option<Facts>,
    #[serde(skip_serializing_if = "Option::is_none")]
    revoked_at: Option<DateTime<Utc>>,
    /// Since when it stands so, where it is not genuine.
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<DateTime<Utc>>,
}

/// The signed facts.
#[derive(Debug, Serialize)]
struct Facts {
    code: String,
    kind: String,
    title: String,
    criteria: String,
    name: String,
    programme: String,
    center: String,
    minutes: u32,
    from: NaiveDate,
    until: NaiveDate,
    issued_at: DateTime<Utc>,
    valid_until: Option<DateTime<Utc>>,
    version: u32,
    ledger: Option<String>,
    language: String,
}

impl From<Verdict> for Fact {
    fn from(verdict: Verdict) -> Self {
        let facts = verdict.facts.map(|facts| Facts {
            code: facts.code,
            kind: facts.kind,
            title: facts.title,
            criteria: facts.criteria,
            name: facts.person_name,
            programme: facts.programme_name,
            center: facts.center_name,
            minutes: facts.minutes,
            from: facts.from,
            until: facts.until,
            issued_at: facts.issued_at.to_utc(),
            valid_until: facts.valid_until.map(|until| until.to_utc()),
            version: facts.version,
            ledger: facts.evidence.map(|evidence| evidence.digest),
            language: facts.language,
        });
        let (standing, since) = (verdict.standing, verdict.since);
        let revoked_at = since.filter(|_| standing == Standing::Revoked);
        Self { standing: standing.as_str(), facts, revoked_at, since }
    }
}

/// Where a certificate stands, in a word.
fn tag(w: Words, standing: Standing) -> AnyView {
    let news = match standing {
        Standing::Genuine => News::Good,
        Standing::Superseded | Standing::Suspended | Standing::Expired => News::Warn,
        Standing::Revoked | Standing::Altered | Standing::Unknown => News::Bad,
    };
    view! { <Tag label=w.standing(standing) news=news /> }.into_any()
}

/// What a kind is called: in the programme's words, or in those of the product.
fn kind_title(w: Words, kind: &Kind) -> String {
    use domain::certificates::Basis;
    let product = match kind.basis {
        Basis::Hours => w.certificate_title(),
        Basis::Placement => w.certificate_title_placement(),
        Basis::Course => w.certificate_title_course(),
        Basis::Appreciation => w.certificate_title_appreciation(),
    };
    Kind::own(&kind.titles, w.language()).unwrap_or(product).to_owned()
}

/// The addresses of a certificate's files.
fn file(code: &str, ending: &str) -> String {
    format!("/certificates/{code}.{ending}")
}

/// The news that an act brought along, by the word in the address.
fn told(w: Words, word: &str) -> Option<AnyView> {
    let title = match word {
        "issued" => w.certificate_told_issued(),
        "proposed" => w.certificate_told_proposed(),
        "declined" => w.certificate_told_declined(),
        "asked" => w.certificate_told_asked(),
        "decided" => w.certificate_told_decided(),
        "corrected" => w.certificate_told_corrected(),
        "kind" => w.certificate_kind_told(),
        "design-sent" => w.certificate_design_told_sent(),
        "design-used" => w.certificate_design_told_used(),
        "design-ended" => w.certificate_design_told_ended(),
        "signature-sent" => w.certificate_signature_told_sent(),
        "signature-ended" => w.certificate_signature_told_ended(),
        "photo" => w.certificate_told_photo(),
        _ => return None,
    };
    Some(view! { <Banner news=News::Good title=title /> }.into_any())
}

/// A form as it is shown: what was typed, and what is wrong with it.
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
    fn ticked(&self, field: &str) -> bool {
        !self.values.get(field).is_empty()
    }
    fn wrong(&self, field: &str) -> Option<String> {
        fault_of(&self.faults, field)
    }
    /// A text in each language, where there is one.
    fn in_languages(&self, w: Words, prefix: &str, max: usize) -> Vec<AnyView> {
        let max = u32::try_from(max).unwrap_or(u32::MAX);
        let field = |language: &Language| {
            let name = format!("{prefix}_{}", language.as_str());
            let (value, wrong) = (self.value(&name), self.wrong(&name));
            let label = w.admin_name_in(language.own_name());
            view! {
                <Field name=name label=label value=value error=wrong optional=w.optional() maxlength=max />
            }
            .into_any()
        };
        Language::ALL.iter().map(field).collect()
    }
}
