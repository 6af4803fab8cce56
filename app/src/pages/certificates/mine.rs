//! One's own certificates, and how far it is to the first one.

use super::all::line;
use super::{file, tag, told};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::encoded;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Query;
use axum::http::StatusCode;
use chrono::Datelike;
use domain::certificates::{Progress as Way, Standing};
use domain::ids::{CertificateId, FileId};
use leptos::prelude::*;
use programme::Error;
use programme::certificates::credential::Facts;
use programme::certificates::{self, Certificate};
use programme::typed::Values;
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What the address says.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    told: String,
}

pub(super) async fn page(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let me = visit.signed_in()?.person.id;
    let (mine, way, photos) = visit
        .look(move |look| {
            Box::pin(async move {
                let mine = certificates::mine(look).await?;
                Ok((mine, certificates::progress(look, me).await?, certificates::my_photos(look).await?))
            })
        })
        .await?;
    if visit.wants_json {
        let facts: Vec<_> = mine
            .iter()
            .map(|one| json!({ "code": one.code, "kind": one.kind.as_str(), "standing": one.standing.as_str() }))
            .collect();
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let w = visit.words;
    let progress = (!mine.iter().any(|one| one.standing == Standing::Genuine)).then(|| progress(w, way));
    let empty = mine.is_empty();
    let base = visit.app.service.settings().public_url.trim_end_matches('/').to_owned();
    let cards: Vec<_> = mine.iter().map(|one| card(w, one, &base, &photos)).collect();
    let news = told(w, &asked.told);
    Ok(visit.sheet(w.nav_my_certificates()).layout(Layout::Narrow).show(move || {
        let empty = empty.then(|| {
            view! {
                <Empty
                    title=w.certificate_mine_empty_title()
                    text=w.certificate_mine_empty_text()
                    icon=Glyph::Award
                >
                    <Button href=paths::SHIFTS label=w.nav_shifts() />
                </Empty>
            }
        });
        view! {
            <PageHead title=w.nav_my_certificates()>
                <Button href=paths::MY_BOOK label=w.book_title() tone=Tone::Quiet />
            </PageHead>
            {news}
            {progress}
            {cards}
            {empty}
        }
    }))
}

fn progress(w: Words, way: Way) -> AnyView {
    let (served, needed) = (way.served.max(0), way.needed);
    let figures = w.certificate_progress_figures(&w.hours(served), &w.hours(needed));
    let text = if way.earned() {
        w.certificate_progress_done().to_owned()
    } else {
        w.certificate_progress_left(&w.hours(needed - served))
    };
    let bar = |minutes: i64| u32::try_from(minutes).unwrap_or(u32::MAX);
    view! {
        <Card>
            <Progress label=w.certificate_progress_label() figures=figures value=bar(served) max=bar(needed) />
            <p class="hint">{text}</p>
        </Card>
    }
    .into_any()
}

fn card(w: Words, one: &Certificate, base: &str, photos: &[FileId]) -> AnyView {
    let code = one.code.clone();
    let facts = one.paper.as_ref().map(|paper| &paper.facts);
    let note = facts.map(|facts| line(w, facts));
    let title = facts.map_or_else(|| w.certificate_title().to_owned(), |facts| facts.title.clone());
    let reason = one.reason.as_deref().map(|reason| w.certificate_reason(reason));
    let genuine = one.standing == Standing::Genuine;
    let link = format!("{base}{}", paths::verify(&code));
    let linked = facts.filter(|_| genuine).map(|facts| linked_in(facts, &link));
    let foot = view! {
        <Actions>
            <Button href=file(&code, "pdf") label=w.certificate_get_pdf() icon=Glyph::Download />
            <Button href=paths::verify(&code) label=w.certificate_see_page() tone=Tone::Quiet />
            <Button href=file(&code, "jwt") label=w.certificate_get_record() tone=Tone::Quiet />
            {linked.map(|href| view! { <Button href=href label=w.certificate_linkedin() tone=Tone::Quiet /> })}
        </Actions>
    };
    let share = genuine.then(|| {
        let rows = vec![(w.certificate_share_label().to_owned(), view! { <bdi class="code">{link}</bdi> }.into_any())];
        view! { <Facts facts=rows /> }
    });
    let photo = (genuine && !photos.is_empty()).then(|| photo_form(w, one, photos));
    view! {
        <Card title=title beside=tag(w, one.standing) foot=foot.into_any()>
            {note.map(|note| view! { <p>{note}</p> })}
            {reason.map(|reason| view! { <p class="hint">{reason}</p> })}
            {share}
            {photo}
        </Card>
    }
    .into_any()
}

/// Where a professional network takes a certificate over, filled in.
fn linked_in(facts: &Facts, link: &str) -> String {
    let day = facts.issued_at.date_naive();
    format!(
        "https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name={}&organizationName={}&issueYear={}\
         &issueMonth={}&certUrl={}&certId={}",
        encoded(&facts.title),
        encoded(&facts.programme_name),
        day.year(),
        day.month(),
        encoded(link),
        facts.code
    )
}

/// Which of one's own pictures everybody sees on the public page, if any.
fn photo_form(w: Words, one: &Certificate, photos: &[FileId]) -> AnyView {
    let id = one.id.to_string();
    let button = |photo: Option<FileId>, label: String| {
        let photo = photo.map(|photo| photo.to_string()).unwrap_or_default();
        let fields = vec![("certificate", id.clone()), ("photo", photo)];
        view! { <PostButton action="/api/certificates/photo" fields=fields label=label tone=Tone::Quiet /> }.into_any()
    };
    let choices: Vec<_> = photos
        .iter()
        .zip(1..)
        .filter(|(photo, _)| one.photo != Some(**photo))
        .map(|(photo, number)| {
            let src = paths::file(&photo.to_string());
            let label = w.certificate_photo_show(&w.number(number));
            view! { <div class="photo-choice"><img src=src alt="" />{button(Some(*photo), label)}</div> }
        })
        .collect();
    let hide = one.photo.map(|_| button(None, w.certificate_photo_hide().to_owned()));
    view! {
        <More label=w.certificate_photo_title() open=one.photo.is_some()>
            <p class="hint">{w.certificate_photo_text()}</p>
            {hide}
            {choices}
        </More>
    }
    .into_any()
}

pub(super) async fn photo(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let ids = (values.get("certificate").parse::<CertificateId>(), values.get("photo").parse::<FileId>());
    let outcome = match ids {
        (Ok(certificate), photo) => {
            let photo = photo.ok();
            visit.act(move |act| Box::pin(certificates::choose_photo(act, certificate, photo))).await
        }
        (Err(_), _) => Err(Error::NotFound),
    };
    visit.done(outcome, |()| format!("{}?told=photo", paths::MY_CERTIFICATES))
}
