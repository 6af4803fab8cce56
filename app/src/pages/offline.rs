//! The installable app: its manifest and icons, the worker that opens pages without a network, the module that keeps
//! scans, and the page that says that there is no network.

use crate::pages::doors::{Doors, Pass};
use crate::pages::paths;
use crate::pages::visit::{Answer, App, Site, Visit};
use crate::parts::*;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::language::Language;
use leptos::prelude::*;
use programme::signing::sha256_hex;
use serde_json::json;
use std::sync::OnceLock;

const QUEUE: &str = include_str!("../../offline/queue.js");
const PAGE: &str = include_str!("../../offline/page.js");
const PUSH: &str = include_str!("../../offline/push.js");
const WORKER: &str = include_str!("../../offline/worker.js");
const ICONS: [(&str, &[u8]); 3] = [
    ("192", include_bytes!("../../../style/icon-192.png")),
    ("512", include_bytes!("../../../style/icon-512.png")),
    ("maskable", include_bytes!("../../../style/icon-maskable.png")),
];
const SCRIPT: &str = "text/javascript; charset=utf-8";

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get("/sw.js", Pass::Anyone, worker)
        .get("/offline.js", Pass::Anyone, module)
        .get("/manifest.webmanifest", Pass::Anyone, manifest)
        .get("/icon-192.png", Pass::Anyone, async || png(0))
        .get("/icon-512.png", Pass::Anyone, async || png(1))
        .get("/icon-maskable.png", Pass::Anyone, async || png(2))
        .get("/offline", Pass::Anyone, page)
}

fn png(which: usize) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, "public, max-age=86400")], ICONS[which].1)
}

/// The address of the module, which changes with it.
#[must_use]
pub(crate) fn module_address() -> &'static str {
    static ADDRESS: OnceLock<String> = OnceLock::new();
    ADDRESS.get_or_init(|| format!("/offline.js?v={}", &sha256_hex(format!("{QUEUE}{PAGE}{PUSH}").as_bytes())[..12]))
}

async fn module() -> impl IntoResponse {
    let headers = [(header::CONTENT_TYPE, SCRIPT), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
    (headers, format!("{QUEUE}\n{PAGE}\n{PUSH}"))
}

/// The worker, under a version that changes with everything it keeps.
async fn worker(State(app): State<App>) -> impl IntoResponse {
    // A browser asks for it anew, so that a new version is found
    ([(header::CONTENT_TYPE, SCRIPT), (header::CACHE_CONTROL, "no-cache")], worker_of(&app.site))
}

fn worker_of(site: &Site) -> String {
    let files = [site.css.as_str(), module_address(), "/icon.svg", "/icon-192.png", "/offline"];
    let files: Vec<&str> = files.into_iter().filter(|file| !file.is_empty()).collect();
    let kept = json!(files).to_string();
    let version = sha256_hex(format!("{WORKER}{QUEUE}{kept}").as_bytes());
    format!("{QUEUE}\n{}", WORKER.replace("{{files}}", &kept).replace("{{version}}", &version[..12]))
}

async fn manifest(visit: Visit) -> Response {
    let w = visit.words;
    let icon = |src: &str, sizes: &str, kind: &str, purpose: &str| json!({ "src": src, "sizes": sizes, "type": kind, "purpose": purpose });
    let facts = json!({
        "id": "/", "name": w.brand(), "short_name": w.brand(), "description": w.attendance_app_text(),
        "start_url": paths::TODAY, "scope": "/", "display": "standalone", "lang": w.language().as_str(),
        "dir": w.language().dir(), "background_color": "#0b4a7d", "theme_color": "#0b4a7d",
        "icons": [
            icon("/icon.svg", "any", "image/svg+xml", "any"),
            icon("/icon-192.png", "192x192", "image/png", "any"),
            icon("/icon-512.png", "512x512", "image/png", "any"),
            icon("/icon-maskable.png", "512x512", "image/png", "maskable"),
        ],
        "shortcuts": [{ "name": w.attendance_check_in(), "url": paths::CHECK_IN }],
    });
    ([(header::CONTENT_TYPE, "application/manifest+json")], facts.to_string()).into_response()
}

/// Says that there is no network, in every language, for it is kept before anybody has chosen one.
async fn page(visit: Visit) -> Answer {
    let said = Language::ALL
        .iter()
        .map(|language| {
            let w = words::Words::of(*language);
            view! {
                <section class="stack" lang=language.as_str() dir=language.dir()>
                    <h2>{w.attendance_offline_title()}</h2>
                    <p>{w.attendance_offline_lead()}</p>
                    <Actions>
                        <Button label=w.attendance_check_in() href=paths::CHECK_IN />
                        <Button label=w.attendance_card_title() href=paths::TODAY tone=Tone::Quiet />
                    </Actions>
                </section>
            }
        })
        .collect::<Vec<_>>();
    let title = visit.words.attendance_offline_title();
    Ok(visit.sheet(title).layout(Layout::Bare).status(StatusCode::OK).show(move || {
        view! {
            <div class="offline">
                <h1 class="sr">{title}</h1>
                {said}
            </div>
        }
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_worker_has_another_version_when_a_file_it_keeps_has() {
        let site = |css: &str| Site { css: css.to_owned(), ..Site::default() };
        let (one, other) = (worker_of(&site("/pkg/main.1.css")), worker_of(&site("/pkg/main.2.css")));
        assert!(one.contains("\"/pkg/main.1.css\"") && !one.contains("{{"), "{one}");
        let version = |text: &str| text.split("konullu-").nth(2).map(|rest| rest[..12].to_owned());
        assert_ne!(version(&one), version(&other));
    }
}
