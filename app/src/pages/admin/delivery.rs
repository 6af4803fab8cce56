//! Outgoing letters: how many, which, and what became of them.

use super::{Asked, news};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use ::programme::Error;
use ::programme::notices::health::{self, Health};
use ::programme::notices::{self, Outgoing};
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use chrono::{DateTime, Utc};
use domain::ids::NoticeId;
use domain::time::Zone;
use leptos::prelude::*;
use serde::Deserialize;
use serde_json::json;
use words::Words;

const STATES: [&str; 4] = ["waiting", "sent", "dead", "shown"];

pub(in crate::pages) fn state_word(w: Words, state: &str) -> &'static str {
    match state {
        "sent" => w.admin_mail_sent(),
        "dead" => w.admin_mail_dead(),
        "shown" => w.admin_mail_shown(),
        _ => w.admin_mail_waiting(),
    }
}

pub(in crate::pages) fn state_tag(w: Words, state: &str) -> AnyView {
    let news = match state {
        "sent" => Some(News::Good),
        "dead" => Some(News::Bad),
        _ => None,
    };
    view! { <Tag label=state_word(w, state) news=news /> }.into_any()
}

fn moment(w: Words, zone: Zone, at: DateTime<Utc>) -> AnyView {
    let text = w.date_and_time(&w.date(zone.date(at)), &w.time(zone.clock(at)));
    view! { <When at=at.to_rfc3339() text=text /> }.into_any()
}

pub(super) async fn list(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let (w, programme) = (visit.words, visit.programme()?.clone());
    let (id, before) = (programme.id, asked.before.parse::<NoticeId>().ok());
    let state = STATES.into_iter().find(|state| *state == asked.state);
    let (figures, rows, health) = visit
        .look(move |look| {
            Box::pin(async move {
                let figures = notices::figures(look, id).await?;
                let rows = notices::outgoing(look, id, state, before).await?;
                Ok((figures, rows, health::of_programme(look, id).await?))
            })
        })
        .await?;
    if visit.wants_json {
        let lines: Vec<_> = health
            .lines
            .iter()
            .map(|l| {
                json!({ "kind": l.kind, "way": l.channel, "waiting": l.waiting, "failing": l.failing, "sent": l.sent, "dead": l.dead })
            })
            .collect();
        let facts = json!({ "lines": lines, "oldest_seconds": health.oldest, "bounced": health.bounced });
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let health = health_view(w, health);
    let count = |state: &str| figures.iter().find(|(s, _)| s == state).map_or(0, |(_, count)| *count);
    let shown: Vec<(String, String)> =
        STATES.iter().map(|state| (state_word(w, state).to_owned(), w.number(count(state)))).collect();
    let href = |state: Option<&str>, before: Option<NoticeId>| {
        let pairs = [("state", state.map(str::to_owned)), ("before", before.map(|id| id.to_string()))];
        let pairs: Vec<String> = pairs.into_iter().filter_map(|(k, v)| v.map(|v| format!("{k}={v}"))).collect();
        format!("{}?{}", paths::ADMIN_DELIVERY, pairs.join("&")).trim_end_matches('?').to_owned()
    };
    let mut chips = vec![Way::new(w.all(), href(None, None), state.is_none())];
    chips.extend(STATES.iter().map(|s| {
        let current = state == Some(*s);
        Way::new(state_word(w, s), href((!current).then_some(*s), None), current)
    }));
    let full = i64::try_from(rows.len()).unwrap_or(0) >= notices::PAGE;
    let older = rows.last().filter(|_| full).map(|row| (href(state, Some(row.id)), w.admin_mail_older().to_owned()));
    let newest = before.map(|_| (href(state, None), w.admin_mail_newest().to_owned()));
    let rows: Vec<Vec<AnyView>> = rows.into_iter().map(|row| cells(w, programme.zone, row)).collect();
    Ok(visit.sheet(w.nav_admin_delivery()).back(paths::ADMIN, w.nav_admin()).show(move || {
        let columns = vec![
            Column::new(w.admin_mail_to()),
            Column::new(w.admin_mail_kind()),
            Column::new(w.status_label()),
            Column::number(w.admin_mail_tries()),
            Column::new(w.admin_mail_written()),
        ];
        let list = if rows.is_empty() {
            view! { <Empty title=w.admin_mail_none_title() text=w.admin_mail_none_text() icon=Glyph::Mail /> }
                .into_any()
        } else {
            view! { <Table caption=w.admin_mail_list() columns=columns rows=rows quiet_caption=true /> }.into_any()
        };
        view! {
            <PageHead title=w.nav_admin_delivery() lead=w.admin_delivery_note() />
            {news(w, &asked.told)}
            <Figures figures=shown />
            <Chips label=w.status_label() ways=chips />
            {list}
            <Pager label=w.admin_mail_list() previous=newest next=older />
            {health}
        }
    }))
}

/// What became of news within the last days, by kind and way.
fn health_view(w: Words, health: Health) -> AnyView {
    let mut facts: Vec<(String, AnyView)> = health
        .oldest
        .iter()
        .map(|(channel, seconds)| {
            let waits = w.admin_mail_oldest(seconds.div_euclid(60), &w.number(seconds.div_euclid(60)));
            (w.channel(*channel).to_owned(), waits.into_any())
        })
        .collect();
    facts.push((w.admin_mail_bounced().to_owned(), w.number(health.bounced).into_any()));
    let columns = vec![
        Column::new(w.admin_mail_kind()),
        Column::new(w.admin_mail_way()),
        Column::number(w.admin_mail_waiting()),
        Column::number(w.admin_mail_failing()),
        Column::number(w.admin_mail_sent()),
        Column::number(w.admin_mail_dead()),
    ];
    let rows: Vec<Vec<AnyView>> = health
        .lines
        .into_iter()
        .map(|line| {
            let mut cells =
                vec![w.letter_kind(&line.kind).to_owned().into_any(), w.channel(line.channel).to_owned().into_any()];
            cells.extend([line.waiting, line.failing, line.sent, line.dead].map(|n| w.number(n).into_any()));
            cells
        })
        .collect();
    view! {
        <Section title=w.admin_mail_health(health::DAYS, &w.number(health::DAYS))>
            <Facts facts=facts />
            <Table caption=w.admin_mail_by_kind() columns=columns rows=rows quiet_caption=true />
        </Section>
    }
    .into_any()
}

fn cells(w: Words, zone: Zone, row: Outgoing) -> Vec<AnyView> {
    let error = row.last_error.map(|error| view! { <p class="hint" dir="ltr">{error}</p> });
    let resend = (row.state == "dead").then(|| {
        view! {
            <PostButton
                action="/api/admin/delivery/resend"
                fields=vec![("notice", row.id.to_string())]
                label=w.admin_mail_resend()
                says=format!("{}: {}", w.admin_mail_resend(), row.email)
                tone=Tone::Quiet
            />
        }
    });
    vec![
        view! { <a href=paths::admin_letter(row.id)><bdi>{row.email.clone()}</bdi></a> }.into_any(),
        w.letter_kind(&row.kind).to_owned().into_any(),
        view! { <div class="stack tight">{state_tag(w, &row.state)}{error}{resend}</div> }.into_any(),
        w.number(row.attempts).into_any(),
        moment(w, zone, row.created_at),
    ]
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Answer {
    let (w, zone) = (visit.words, visit.programme()?.zone);
    let (row, letter) = visit
        .look(|look| {
            Box::pin(async move {
                let id = id.parse::<NoticeId>().map_err(|_| Error::NotFound)?;
                notices::letter(look, id).await
            })
        })
        .await?;
    let title = w.letter_kind(&row.kind).to_owned();
    let mut facts = vec![
        (w.admin_mail_to().to_owned(), view! { <bdi>{row.email.clone()}</bdi> }.into_any()),
        (w.status_label().to_owned(), state_tag(w, &row.state)),
        (w.admin_mail_tries().to_owned(), w.number(row.attempts).into_any()),
        (w.admin_mail_written().to_owned(), moment(w, zone, row.created_at)),
    ];
    facts.extend(row.sent_at.map(|at| (w.admin_mail_sent().to_owned(), moment(w, zone, at))));
    facts.extend(
        row.last_error
            .clone()
            .map(|error| (w.admin_mail_error().to_owned(), view! { <bdi dir="ltr">{error}</bdi> }.into_any())),
    );
    let (dead, id) = (row.state == "dead", row.id);
    let sheet = visit.sheet(&title).layout(Layout::Narrow).back(paths::ADMIN_DELIVERY, w.nav_admin_delivery());
    Ok(sheet.show(move || {
        let resend = dead.then(|| {
            view! {
                <PostButton
                    action="/api/admin/delivery/resend"
                    fields=vec![("notice", id.to_string())]
                    label=w.admin_mail_resend()
                />
            }
        });
        let letter = match letter {
            Some(letter) => view! {
                <Section title=w.admin_mail_text()>
                    <Card title=letter.subject><div dir="auto">{lines(&letter.text)}</div></Card>
                </Section>
            }
            .into_any(),
            None => view! { <p class="hint">{w.admin_mail_hidden()}</p> }.into_any(),
        };
        view! {
            <PageHead title=title>{resend}</PageHead>
            <Facts facts=facts />
            {letter}
        }
    }))
}

/// The lines of a letter; addresses of ours as links.
fn lines(text: &str) -> Vec<AnyView> {
    text.split("\n\n")
        .map(|block| {
            let lines = block
                .lines()
                .map(|line| {
                    let line = line.to_owned();
                    let shown = if line.starts_with("http://") || line.starts_with("https://") {
                        let href = line.clone();
                        view! { <a href=href>{line}</a> }.into_any()
                    } else {
                        line.into_any()
                    };
                    view! { {shown}<br /> }
                })
                .collect::<Vec<_>>();
            view! { <p dir="auto">{lines}</p> }.into_any()
        })
        .collect()
}

/// What the page posts.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(in crate::pages) struct Resend {
    notice: String,
}

pub(super) async fn resend(visit: Visit, Typed(form): Typed<Resend>) -> Answer {
    let outcome = match form.notice.parse::<NoticeId>() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => visit.act(move |act| Box::pin(notices::resend(act, id))).await,
    };
    visit.done(outcome.map(|()| json!({ "resent": true })), |_| format!("{}?told=resent", paths::ADMIN_DELIVERY))
}
