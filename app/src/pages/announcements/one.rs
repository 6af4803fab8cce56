//! One announcement: as it reads, whom it reaches, and who got it.

use super::{moment, state};
use crate::pages::admin::state_word;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::announcements::{Announcement, Sending};
use domain::ids::{AnnouncementId, NoticeId};
use domain::language::Language;
use leptos::prelude::*;
use programme::announcements::{self, PAGE, Reach, Receiver};
use programme::{Error, centers};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// Which page of those who got it, and what has just happened.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    after: String,
    told: String,
}

/// What the posts carry.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Posted {
    announcement: String,
    version: String,
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let Ok(id) = id.parse::<AnnouncementId>() else { return Err(visit.problem(Error::NotFound)) };
    let after = asked.after.parse::<NoticeId>().ok();
    let (a, reach, receivers, center, waiting) = visit
        .look(move |look| {
            Box::pin(async move {
                let a = announcements::one(look, id).await?;
                let reach = match a.state {
                    Sending::Draft => Some(announcements::reach(look, id).await?),
                    _ => None,
                };
                let receivers = announcements::receivers(look, id, after).await?;
                let center = match a.message.segment.center {
                    Some(center) => Some(centers::find(look, center).await?.names),
                    None => None,
                };
                let waiting = announcements::waiting(look, id).await?;
                Ok((a, reach, receivers, center, waiting))
            })
        })
        .await?;
    let w = visit.words;
    if visit.wants_json {
        let reaches = reach.map(|reach| reach.count);
        return Ok(visit.json(StatusCode::OK, &json!({ "announcement": a, "reaches": reaches })));
    }
    let place =
        center.map_or_else(|| w.announcement_center_all().to_owned(), |n| n.in_language(w.language()).to_owned());
    let mut facts = vec![
        (w.status_label().to_owned(), state(w, a.state)),
        (w.announcement_audience().to_owned(), w.audience(a.message.segment.audience).to_owned().into_any()),
        (w.announcement_center().to_owned(), place.into_any()),
        (w.announcement_written().to_owned(), moment(&visit, a.created_at).into_any()),
    ];
    if let Some(begun) = a.begun_at {
        facts.push((w.announcement_begun().to_owned(), moment(&visit, begun).into_any()));
    }
    let title = a.message.subjects.in_language(w.language()).to_owned();
    let news = match asked.told.as_str() {
        "sent" if a.state == Sending::Sending => Some(w.announcement_told_sent()),
        "stopped" => Some(w.announcement_told_stopped()),
        _ => None,
    };
    let news = news.map(|text| view! { <Banner news=News::Good title=text /> });
    let (says, next, got) = (says(&a), next(w, &a, reach, waiting), got(w, &a, receivers));
    Ok(visit.sheet(&title).layout(Layout::Narrow).back(paths::ANNOUNCEMENTS, w.announcement_title()).show(move || {
        view! {
            <PageHead title=title />
            {news}
            <Facts facts=facts />
            {says}
            {next}
            {got}
        }
    }))
}

/// What it says, in each language that it has.
fn says(a: &Announcement) -> Vec<AnyView> {
    let has = |language: &&Language| a.message.subjects.has(**language);
    let card = |language: &Language| {
        let (code, dir) = (language.as_str(), language.dir());
        let title = a.message.subjects.in_language(*language).to_owned();
        let lines = a.message.texts.in_language(*language).lines().map(str::to_owned).collect::<Vec<_>>();
        let lines = lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
        view! { <div lang=code dir=dir><Card title=title>{lines}</Card></div> }.into_any()
    };
    Language::ALL.iter().filter(has).map(card).collect()
}

/// What can be done now: send it off, or stop it.
fn next(w: Words, a: &Announcement, reach: Option<Reach>, waiting: i64) -> AnyView {
    let fields = vec![("announcement", a.id.to_string()), ("version", a.version.to_string())];
    match (a.state, reach) {
        (Sending::Draft, Some(Reach { count: 0, .. })) => {
            let href = format!("{}/change", paths::announcement(a.id));
            view! {
                <Banner news=News::Warn title=w.announcement_nobody() />
                <Actions><Button label=w.announcement_change() href=href tone=Tone::Quiet /></Actions>
            }
            .into_any()
        }
        (Sending::Draft, Some(reach)) => {
            let count = w.number(reach.count);
            let names: Vec<_> = reach.names.iter().map(|n| view! { <li><Name name=n.full() /></li> }).collect();
            let href = format!("{}/change", paths::announcement(a.id));
            view! {
                <Section title=w.announcement_reaches(reach.count, &count)>
                    <p class="hint">{w.announcement_first()}</p>
                    <ul>{names}</ul>
                    <p>{w.announcement_send_text()}</p>
                    <Actions>
                        <PostButton
                            action="/api/announcements/send"
                            fields=fields
                            label=w.announcement_send(reach.count, &count)
                        />
                        <Button label=w.announcement_change() href=href tone=Tone::Quiet />
                    </Actions>
                </Section>
            }
            .into_any()
        }
        (Sending::Sending | Sending::Sent, _) if a.state == Sending::Sending || waiting > 0 => view! {
            <Section title=progress(w, a)>
                <p>{w.announcement_stop_text()}</p>
                <PostButton
                    action="/api/announcements/stop"
                    fields=fields
                    label=w.announcement_stop()
                    tone=Tone::Danger
                />
            </Section>
        }
        .into_any(),
        _ => ().into_any(),
    }
}

fn progress(w: Words, a: &Announcement) -> String {
    w.announcement_progress(&w.number(a.reached), &w.number(a.meant))
}

/// Who got it, with what became of the letter.
fn got(w: Words, a: &Announcement, receivers: Vec<Receiver>) -> Option<AnyView> {
    if a.state == Sending::Draft {
        return None;
    }
    let full = i64::try_from(receivers.len()).unwrap_or(0) >= PAGE;
    let more = receivers.last().filter(|_| full).map(|last| {
        (format!("{}?after={}", paths::announcement(a.id), last.notice), w.announcement_older().to_owned())
    });
    let rows: Vec<Vec<AnyView>> = receivers
        .into_iter()
        .map(|r| {
            let read = r.read_at.map(|_| w.announcement_receiver_read());
            vec![
                view! { <a href=paths::person(r.person)><Name name=r.name.full() /></a> }.into_any(),
                state_word(w, &r.state).to_owned().into_any(),
                read.unwrap_or_default().into_any(),
            ]
        })
        .collect();
    let columns =
        vec![Column::new(w.name_label()), Column::new(w.status_label()), Column::new(w.announcement_receiver_read())];
    let text = progress(w, a);
    Some(
        view! {
            <Section title=w.announcement_receivers() id="receivers">
                <p>{text}</p>
                <Table caption=w.announcement_receivers() columns=columns rows=rows quiet_caption=true />
                <Pager label=w.announcement_receivers() next=more />
            </Section>
        }
        .into_any(),
    )
}

pub(super) async fn send(visit: Visit, Typed(form): Typed<Posted>) -> Answer {
    let Ok(id) = form.announcement.parse::<AnnouncementId>() else { return Err(visit.problem(Error::NotFound)) };
    let version = form.version.parse().unwrap_or_default();
    let outcome = visit.act(move |act| Box::pin(announcements::send(act, id, version))).await;
    visit.done(outcome.map(|a| json!({ "announcement": a })), |_| format!("{}?told=sent", paths::announcement(id)))
}

pub(super) async fn stop(visit: Visit, Typed(form): Typed<Posted>) -> Answer {
    let Ok(id) = form.announcement.parse::<AnnouncementId>() else { return Err(visit.problem(Error::NotFound)) };
    let outcome = visit.act(move |act| Box::pin(announcements::stop(act, id))).await;
    visit.done(outcome.map(|a| json!({ "announcement": a })), |_| format!("{}?told=stopped", paths::announcement(id)))
}
