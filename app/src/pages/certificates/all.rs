//! The certificates of a programme: what waits for somebody, who has earned one, and those that were issued.

use super::{kind_title, proposals, tag, told};
use crate::pages::paths;
use crate::pages::problem::encoded;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Query;
use axum::http::StatusCode;
use domain::certificates::{BUILT_IN, Kind};
use domain::ids::CertificateId;
use domain::rights::May;
use leptos::prelude::*;
use programme::centers;
use programme::certificates::{self, Asked as Move, Due, Filter, Listed, PAGE, Proposal, paper};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// Rows of what waits that one page shows.
const SHOWN: usize = 50;

/// What the address says.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    search: String,
    before: String,
    kind: String,
    center: String,
    until: String,
    told: String,
}

pub(super) async fn page(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let programme = visit.programme()?.id;
    let issues = visit.who().may(May::IssueCertificates(programme), visit.now);
    let before: Option<CertificateId> = asked.before.parse().ok();
    let search: String = asked.search.chars().take(100).collect();
    let text = search.clone();
    let filter = filter(&asked.kind, &asked.center, &asked.until);
    let (list, due, waiting, moves, kinds, centers) = visit
        .look(move |look| {
            Box::pin(async move {
                let list = certificates::of_programme(look, programme, &text, before).await?;
                let due = if issues { certificates::due(look, programme).await? } else { Vec::new() };
                let waiting = certificates::waiting(look, programme, &filter).await?;
                let moves = certificates::asked(look, programme).await?;
                let kinds = certificates::kinds(look, programme).await?;
                Ok((list, due, waiting, moves, kinds, centers::of_programme(look, programme).await?))
            })
        })
        .await?;
    let w = visit.words;
    if visit.wants_json {
        let row = |one: &Listed| json!({ "code": one.certificate.code, "standing": one.certificate.standing.as_str() });
        return Ok(visit.json(StatusCode::OK, &list.iter().map(row).collect::<Vec<_>>()));
    }
    let next = list
        .last()
        .filter(|_| i64::try_from(list.len()).is_ok_and(|n| n == PAGE))
        .map(|last| format!("{}?search={}&before={}", paths::CERTIFICATES, encoded(&search), last.certificate.id))
        .map(|href| (href, w.next_page().to_owned()));
    let first = before.map(|_| format!("{}?search={}", paths::CERTIFICATES, encoded(&search)));
    let previous = first.map(|href| (href, w.show_all().to_owned()));
    let rows: Vec<_> = list.iter().map(|one| row(w, one)).collect();
    let service = kinds.iter().find(|kind| kind.code == BUILT_IN).map(|kind| kind.id.to_string());
    let due: Vec<_> = due.iter().map(|one| due_row(w, one, service.clone().unwrap_or_default())).collect();
    let moves: Vec<_> = moves.iter().map(|one| move_row(w, one)).collect();
    let news = told(w, &asked.told);
    let narrowed = filter != Filter::default();
    let picks = proposals::picks(w, &kinds, &centers, (&asked.kind, &asked.center, &asked.until));
    let me = visit.who().person;
    let waits = waiting_section(w, me, issues, (&waiting, narrowed), &kinds, picks);
    Ok(visit.sheet(w.nav_certificates()).show(move || {
        let due = (!due.is_empty()).then(|| {
            view! {
                <Section title=w.certificate_due_title()>
                    <p class="hint">{w.certificate_due_text()}</p>
                    <List>{due}</List>
                </Section>
            }
        });
        let moves = (!moves.is_empty())
            .then(|| view! { <Section title=w.certificate_asked_title()><List>{moves}</List></Section> });
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
            <PageHead title=w.nav_certificates()>
                <Button href=paths::CERTIFICATE_KINDS label=w.certificate_kinds() tone=Tone::Quiet />
            </PageHead>
            {news}
            {moves}
            {waits}
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

/// What an address or a form asks for of what waits.
pub(super) fn filter(kind: &str, center: &str, until: &str) -> Filter {
    Filter { kind: kind.parse().ok(), center: center.parse().ok(), until: until.parse().ok(), newest: None }
}

fn waiting_section(
    w: Words,
    me: Option<domain::ids::PersonId>,
    issues: bool,
    (waiting, narrowed): (&[Proposal], bool),
    kinds: &[Kind],
    picks: (AnyView, Vec<(&'static str, String)>),
) -> AnyView {
    let (picks, chosen) = picks;
    let rows: Vec<_> = waiting.iter().take(SHOWN).map(|one| waiting_row(w, me, issues, one, kinds)).collect();
    let more = waiting.len().saturating_sub(SHOWN);
    let more = i64::try_from(more).unwrap_or_default();
    let more = (more > 0).then(|| view! { <p class="hint">{w.certificate_waiting_more(more, &w.number(more))}</p> });
    let mine = waiting.iter().filter(|one| one.may_be_decided_by(me)).count();
    let all = (issues && mine > 1).then(|| {
        let count = i64::try_from(mine).unwrap_or_default();
        let newest = waiting.iter().map(|one| one.id).max().map(|id| id.to_string());
        let fields = chosen.into_iter().chain(newest.map(|id| ("newest", id))).collect::<Vec<_>>();
        view! {
            <p class="hint">{w.certificate_approve_all_text()}</p>
            <PostButton
                action="/api/certificates/approve-many"
                fields=fields
                label=w.certificate_approve_all(count, &w.number(count))
            />
        }
    });
    let empty = rows.is_empty();
    view! {
        <Section title=w.certificate_waiting_title()>
            <p class="hint">{w.certificate_waiting_text()}</p>
            {(narrowed || !empty).then_some(picks)}
            {all}
            {if empty { view! { <p>{w.certificate_waiting_none()}</p> }.into_any() } else { view! { <List>{rows}</List> }.into_any() }}
            {more}
        </Section>
    }
    .into_any()
}

fn waiting_row(w: Words, me: Option<domain::ids::PersonId>, issues: bool, one: &Proposal, kinds: &[Kind]) -> AnyView {
    let name = one.name.full();
    let title = kinds.iter().find(|kind| kind.id == one.kind).map(|kind| kind_title(w, kind)).unwrap_or_default();
    let mut note = vec![title];
    note.extend((one.minutes > 0).then(|| w.hours(one.minutes)));
    note.push(if one.from < one.until {
        format!("{} – {}", w.date(one.from), w.date(one.until))
    } else {
        w.date(one.until)
    });
    let fault = proposals::fault(w, one);
    note.extend(fault);
    let says = w.certificate_approve_says(&name);
    let button = (issues && one.may_be_decided_by(me)).then(|| {
        view! {
            <PostButton
                action="/api/certificates/approve"
                fields=vec![("proposal", one.id.to_string())]
                label=w.certificate_approve()
                says=says
                tone=Tone::Quiet
            />
        }
        .into_any()
    });
    let end = button.unwrap_or_else(|| view! { <span class="hint">{w.certificate_own_word()}</span> }.into_any());
    let href = paths::certificate_proposal(one.id);
    let title = view! { <Name name=name /> }.into_any();
    view! { <Item title=title href=href note=note.join(" · ") end=end acts=true /> }.into_any()
}

fn move_row(w: Words, one: &Move) -> AnyView {
    let name = view! { <Name name=one.holder.full() /> }.into_any();
    let note = w.certificate_asked_line(w.certificate_move(one.what), &one.reason, &one.asker.full());
    let href = format!("{}/{}", paths::CERTIFICATES, one.code);
    view! { <Item title=name href=href note=note /> }.into_any()
}

fn row(w: Words, one: &Listed) -> AnyView {
    let Listed { certificate, holder } = one;
    let note = certificate.paper.as_ref().map(|paper| line(w, &paper.facts));
    let name = view! { <Name name=holder.full() /> }.into_any();
    let (href, end) = (format!("{}/{}", paths::CERTIFICATES, certificate.code), tag(w, certificate.standing));
    view! { <Item title=name href=href note=note.unwrap_or_default() end=end /> }.into_any()
}

/// A certificate in a line: what it is, and since when.
pub(super) fn line(w: Words, facts: &certificates::credential::Facts) -> String {
    let day = w.date(facts.issued_at.date_naive());
    if facts.minutes > 0 && !facts.center_name.is_empty() {
        return w.certificate_mine_line(&paper::served(w, facts.minutes), &facts.center_name, &day);
    }
    format!("{} · {} {day}", facts.title, w.certificate_issued_label())
}

fn due_row(w: Words, due: &Due, kind: String) -> AnyView {
    let name = due.name.full();
    let button = view! {
        <PostButton
            action="/api/certificates/propose"
            fields=vec![("person", due.person.to_string()), ("kind", kind)]
            label=w.certificate_propose()
            says=w.certificate_propose_says(&name)
            tone=Tone::Quiet
        />
    };
    let note = w.certificate_due_line(&w.hours(due.minutes));
    view! { <Item title=view! { <Name name=name /> }.into_any() note=note end=button.into_any() acts=true /> }
        .into_any()
}
