//! The certificates of a programme: who has earned one, and those that were issued.

use super::tag;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::encoded;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Query;
use axum::http::StatusCode;
use domain::ids::{CertificateId, PersonId};
use domain::rights::May;
use leptos::prelude::*;
use programme::Error;
use programme::certificates::{self, Due, Listed, PAGE, paper};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What the address says.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    search: String,
    before: String,
    told: String,
}

pub(super) async fn page(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let programme = visit.programme()?.id;
    let issues = visit.who().may(May::IssueCertificates(programme), visit.now);
    let before: Option<CertificateId> = asked.before.parse().ok();
    let search: String = asked.search.chars().take(100).collect();
    let text = search.clone();
    let (list, due) = visit
        .look(move |look| {
            Box::pin(async move {
                let list = certificates::of_programme(look, programme, &text, before).await?;
                let due = if issues { certificates::due(look, programme).await? } else { Vec::new() };
                Ok((list, due))
            })
        })
        .await?;
    let w = visit.words;
    if visit.wants_json {
        let facts: Vec<_> = list
            .iter()
            .map(|one| json!({ "code": one.certificate.code, "standing": one.certificate.standing.as_str() }))
            .collect();
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let next = list
        .last()
        .filter(|_| i64::try_from(list.len()).is_ok_and(|n| n == PAGE))
        .map(|last| format!("{}?search={}&before={}", paths::CERTIFICATES, encoded(&search), last.certificate.id))
        .map(|href| (href, w.next_page().to_owned()));
    let first = before.map(|_| format!("{}?search={}", paths::CERTIFICATES, encoded(&search)));
    let previous = first.map(|href| (href, w.show_all().to_owned()));
    let rows: Vec<_> = list.iter().map(|one| row(w, one)).collect();
    let due: Vec<_> = due.iter().map(|one| due_row(w, one)).collect();
    let told = told(w, &asked.told);
    Ok(visit.sheet(w.nav_certificates()).show(move || {
        let due = (!due.is_empty()).then(|| {
            view! {
                <Section title=w.certificate_due_title()>
                    <p class="hint">{w.certificate_due_text()}</p>
                    <List>{due}</List>
                </Section>
            }
        });
        let list = if rows.is_empty() {
            view! {
                <Empty
                    title=w.certificate_list_empty_title()
                    text=w.certificate_list_empty_text()
                    icon=Glyph::Award
                />
            }
            .into_any()
        } else {
            view! { <List>{rows}</List> }.into_any()
        };
        view! {
            <PageHead title=w.nav_certificates() />
            {told}
            {due}
            <Section title=w.certificate_list_title()>
                <Form action=paths::CERTIFICATES method="get" class="inline">
                    <Field
                        name="search"
                        kind="search"
                        label=w.certificate_search_label()
                        value=search
                        optional=w.optional()
                    />
                    <Button label=w.search() tone=Tone::Quiet />
                </Form>
                {list}
                <Pager label=w.nav_certificates() previous=previous next=next />
            </Section>
        }
    }))
}

fn row(w: Words, one: &Listed) -> AnyView {
    let Listed { certificate, holder } = one;
    let note = certificate.paper.as_ref().map(|paper| {
        let facts = &paper.facts;
        let day = w.date(facts.issued_at.date_naive());
        w.certificate_mine_line(&paper::served(w, facts.minutes), &facts.center_name, &day)
    });
    let name = view! { <Name name=holder.full() /> }.into_any();
    let (href, end) = (format!("{}/{}", paths::CERTIFICATES, certificate.code), tag(w, certificate.standing));
    view! { <Item title=name href=href note=note.unwrap_or_default() end=end /> }.into_any()
}

fn due_row(w: Words, due: &Due) -> AnyView {
    let name = due.name.full();
    let button = view! {
        <PostButton
            action="/api/certificates/issue"
            fields=vec![("person", due.person.to_string())]
            label=w.certificate_issue()
            says=w.certificate_issue_says(&name)
            tone=Tone::Quiet
        />
    };
    let note = w.certificate_due_line(&w.hours(due.minutes));
    view! { <Item title=view! { <Name name=name /> }.into_any() note=note end=button.into_any() acts=true /> }
        .into_any()
}

/// The news that an act brought along, by the word in the address.
pub(super) fn told(w: Words, word: &str) -> Option<AnyView> {
    let title = match word {
        "issued" => w.certificate_told_issued(),
        "revoked" => w.certificate_told_revoked(),
        _ => return None,
    };
    Some(view! { <Banner news=News::Good title=title /> }.into_any())
}

/// Issues by hand.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct IssueForm {
    person: String,
}

pub(super) async fn issue(visit: Visit, Typed(form): Typed<IssueForm>) -> Answer {
    let outcome = match form.person.trim().parse::<PersonId>() {
        Err(_) => Err(Error::NotFound),
        Ok(person) => visit.act(move |act| Box::pin(certificates::issue(act, person))).await,
    };
    visit.done(outcome, |_| format!("{}?told=issued", paths::CERTIFICATES))
}
