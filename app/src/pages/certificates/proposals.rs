//! Certificates that somebody has to approve: one of them, and proposing one by hand.

use super::{Filled, kind_title};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::sentences;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use domain::centers::Center;
use domain::certificates::{Kind, ProposalState};
use domain::faults;
use domain::ids::{CertificateProposalId, PersonId};
use domain::rights::May;
use leptos::prelude::*;
use programme::certificates::{self, Filter, Proposal};
use programme::typed::Values;
use programme::{Error, people};
use serde_json::json;
use words::Words;

/// What stood in the way of a proposal when it was approved.
pub(super) fn fault(w: Words, one: &Proposal) -> Option<String> {
    let broken = || w.certificate_fault_broken().to_owned();
    (!one.fault.is_empty()).then(|| one.refusal().map_or_else(broken, |refusal| sentences::refusal(w, &refusal)))
}

/// The form that narrows down what waits, and what it holds now.
pub(super) fn picks(
    w: Words,
    kinds: &[Kind],
    centers: &[Center],
    (kind, center, until): (&str, &str, &str),
) -> (AnyView, Vec<(&'static str, String)>) {
    let choice = |value: String, label: String, now: &str| Choice::new(value.clone(), label).chosen(value == now);
    let kinds = kinds.iter().map(|one| choice(one.id.to_string(), kind_title(w, one), kind)).collect();
    let names = |one: &Center| one.names.in_language(w.language()).to_owned();
    let centers = centers.iter().map(|one| choice(one.id.to_string(), names(one), center)).collect();
    let fields = vec![("kind", kind.to_owned()), ("center", center.to_owned()), ("until", until.to_owned())];
    let until = until.to_owned();
    let form = view! {
        <Form action=paths::CERTIFICATES method="get" class="inline">
            <Select
                name="kind"
                label=w.certificate_filter_kind()
                choices=kinds
                nothing=w.certificate_filter_all_kinds()
                optional=w.optional()
            />
            <Select
                name="center"
                label=w.center_label()
                choices=centers
                nothing=w.certificate_filter_all_centers()
                optional=w.optional()
            />
            <Field
                name="until"
                kind="date"
                label=w.certificate_filter_until()
                value=until
                optional=w.optional()
                width=16
            />
            <Button label=w.certificate_filter_show() tone=Tone::Quiet />
        </Form>
    };
    (form.into_any(), fields)
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Answer {
    show(&visit, StatusCode::OK, &id, Values::default(), &[]).await
}

async fn show(
    visit: &Visit,
    status: StatusCode,
    id: &str,
    values: Values,
    faults: &[faults::Fault],
) -> Result<Response, Problem> {
    let id: CertificateProposalId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let (one, kind, center) = visit
        .look(move |look| {
            Box::pin(async move {
                let one = certificates::proposal(look, id).await?;
                let kind = certificates::kind(look, one.kind).await?;
                let center = match one.center {
                    Some(center) => Some(programme::centers::find(look, center).await?),
                    None => None,
                };
                Ok((one, kind, center))
            })
        })
        .await?;
    let (w, me) = (visit.words, visit.who().person);
    let waits = one.state == ProposalState::Waiting;
    let may = waits && visit.who().may(May::IssueCertificates(one.programme), visit.now);
    let (approves, declines) = (may && one.may_be_decided_by(me), may && me != Some(one.person));
    let day = w.date(visit.zone_of(one.programme)?.date(one.proposed_at));
    let by = if one.proposed_by.is_some() {
        w.certificate_proposed_by_somebody(&day)
    } else {
        w.certificate_proposed_by_itself(&day)
    };
    let period = if one.from < one.until {
        format!("{} – {}", w.date(one.from), w.date(one.until))
    } else {
        w.date(one.until)
    };
    let rows = [
        (w.certificate_what_label(), Some(kind_title(w, &kind))),
        (w.certificate_service_label(), (one.minutes > 0).then(|| w.hours(one.minutes))),
        (w.certificate_period_label(), Some(period)),
        (w.center_label(), center.map(|center| center.names.in_language(w.language()).to_owned())),
        (w.certificate_for_label(), (!one.note.is_empty()).then(|| one.note.clone())),
        (w.certificate_proposed_label(), Some(by)),
        (w.certificate_fault_label(), fault(w, &one)),
    ];
    let rows: Vec<_> = rows
        .into_iter()
        .filter_map(|(label, value)| value.map(|value| (label.to_owned(), view! { <bdi>{value}</bdi> }.into_any())))
        .collect();
    let (name, person) = (one.name.full(), paths::person(one.person));
    let filled = Filled::new(w, values, faults);
    let sheet = visit.sheet(w.certificate_proposal_title()).status(status).layout(Layout::Narrow);
    Ok(sheet.back(paths::CERTIFICATES, w.nav_certificates()).show(move || {
        let fields = vec![("proposal", id.to_string())];
        let approve = approves.then(|| {
            let fields = fields.clone();
            view! { <PostButton action="/api/certificates/approve" fields=fields label=w.certificate_approve() /> }
        });
        let own = (waits && !approves).then(|| view! { <p class="hint">{w.certificate_own_word()}</p> });
        let (note, wrong, faults) = (filled.value("note"), filled.wrong("note"), filled.faults);
        let decline = declines.then(|| {
            view! {
                <Section title=w.certificate_decline_title()>
                    <p class="hint">{w.certificate_decline_text()}</p>
                    <Form action="/api/certificates/decline" fields=fields>
                        <Field
                            name="note"
                            label=w.certificate_decline_reason()
                            value=note
                            error=wrong
                            maxlength=160
                        />
                        <Actions><Button label=w.certificate_decline() tone=Tone::Danger /></Actions>
                    </Form>
                </Section>
            }
        });
        view! {
            <PageHead title=w.certificate_proposal_title() />
            <ErrorSummary title=w.error_summary_title() faults=faults />
            <p><a href=person><Name name=name /></a></p>
            <Facts facts=rows />
            {approve}
            {own}
            {decline}
        }
    }))
}

fn proposal_of(values: &Values) -> Result<CertificateProposalId, Error> {
    values.get("proposal").parse().map_err(|_| Error::NotFound)
}

pub(super) async fn approve(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let outcome = match proposal_of(&values) {
        Err(error) => Err(error),
        Ok(id) => visit.act(move |act| Box::pin(certificates::approve(act, id))).await,
    };
    visit.done(outcome.map(|id| json!({ "certificate": id })), |_| format!("{}?told=issued", paths::CERTIFICATES))
}

pub(super) async fn decline(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let why = values.get("note").to_owned();
    let outcome = match proposal_of(&values) {
        Err(error) => Err(error),
        Ok(id) => {
            let act = visit.act(move |act| {
                let why = why.clone();
                Box::pin(async move { certificates::decline(act, id, &why).await })
            });
            act.await
        }
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            let id = values.get("proposal").to_owned();
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &id, values, &faults).await
        }
        outcome => visit.done(outcome, |()| format!("{}?told=declined", paths::CERTIFICATES)),
    }
}

pub(super) async fn form(visit: Visit, Query(values): Query<Values>) -> Answer {
    show_form(&visit, StatusCode::OK, values, &[]).await
}

async fn show_form(
    visit: &Visit,
    status: StatusCode,
    values: Values,
    faults: &[faults::Fault],
) -> Result<Response, Problem> {
    let person: PersonId = values.get("person").parse().map_err(|_| visit.problem(Error::NotFound))?;
    let (found, kinds) = visit
        .look(move |look| {
            Box::pin(async move {
                let found = people::find(look, person).await?;
                look.require(May::IssueCertificates(found.programme))?;
                Ok((found.clone(), certificates::kinds(look, found.programme).await?))
            })
        })
        .await?;
    let (w, name) = (visit.words, found.name.full());
    let filled = Filled::new(w, values, faults);
    let chosen = filled.value("kind");
    let choices: Vec<Choice> = kinds
        .iter()
        .filter(|kind| kind.active)
        .map(|kind| {
            let id = kind.id.to_string();
            let chosen = id == chosen;
            Choice::new(id, kind_title(w, kind)).hint(w.basis(kind.basis)).chosen(chosen)
        })
        .collect();
    let sheet = visit.sheet(w.certificate_propose_title()).status(status).layout(Layout::Narrow);
    let (wrong_kind, note, wrong_note) = (filled.wrong("kind"), filled.value("note"), filled.wrong("note"));
    let faults = filled.faults;
    Ok(sheet.back(&paths::person(person), &name.clone()).show(move || {
        view! {
            <PageHead title=w.certificate_propose_title() lead=w.certificate_propose_text() />
            <ErrorSummary title=w.error_summary_title() faults=faults />
            <p><Name name=name /></p>
            <Form action="/api/certificates/propose" fields=vec![("person", person.to_string())]>
                <Radios name="kind" label=w.certificate_filter_kind() choices=choices error=wrong_kind />
                <Field
                    name="note"
                    label=w.certificate_propose_note()
                    hint=w.certificate_propose_note_hint()
                    value=note
                    error=wrong_note
                    optional=w.optional()
                    maxlength=160
                />
                <Actions><Button label=w.certificate_propose() /></Actions>
            </Form>
        }
    }))
}

pub(super) async fn propose(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let typed = values.clone();
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move { certificates::propose_form(act, &typed).await })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show_form(&visit, StatusCode::UNPROCESSABLE_ENTITY, values, &faults).await
        }
        outcome => visit
            .done(outcome.map(|id| json!({ "proposal": id })), |_| format!("{}?told=proposed", paths::CERTIFICATES)),
    }
}

/// What a form about many names.
pub(super) fn filter_of(values: &Values) -> Filter {
    let filter = super::all::filter(values.get("kind"), values.get("center"), values.get("until"));
    Filter { newest: values.get("newest").parse().ok(), ..filter }
}
