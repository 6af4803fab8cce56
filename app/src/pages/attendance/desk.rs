//! The desk's page: a code for phones that changes every half minute.

use crate::islands::desk::{Desk, DeskNow, DeskWords};
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Path;
use axum::http::StatusCode;
use domain::centers::Center;
use leptos::prelude::*;
use programme::attendance::{desk, qr};
use programme::centers;

pub(super) async fn page(visit: Visit, Path(code): Path<String>) -> Answer {
    let (center, now) = load(&visit, code).await?;
    let w = visit.words;
    let name = center.names.in_language(w.language()).to_owned();
    let words = DeskWords {
        center: name.clone(),
        say: w.attendance_desk_say().to_owned(),
        link: w.attendance_desk_link().to_owned(),
        short: w.attendance_desk_short().to_owned(),
        arrivals: w.attendance_desk_arrivals().to_owned(),
        nobody: w.attendance_desk_nobody().to_owned(),
    };
    let source = format!("{}/code", paths::desk(&center.code));
    let seconds = u32::try_from(now.seconds).unwrap_or(30);
    Ok(visit
        .sheet(&name)
        .layout(Layout::Bare)
        .islands()
        .refresh(seconds)
        .show(move || view! { <Desk source=source words=words now=now /> }))
}

pub(super) async fn code(visit: Visit, Path(code): Path<String>) -> Answer {
    let (_, now) = load(&visit, code).await?;
    Ok(visit.json(StatusCode::OK, &now))
}

/// What the desk of a center shows at this moment.
async fn load(visit: &Visit, code: String) -> Result<(Center, DeskNow), Problem> {
    let (center, shown, picture, arrivals) = visit
        .look(move |look| {
            Box::pin(async move {
                let center = centers::by_code(look, &code).await?;
                let shown = desk::code(look, &center)?;
                let picture = qr::qr(&format!("{}{}", look.settings().public_url, paths::check_in(&shown.token)))?;
                let arrivals = desk::arrivals(look, &center).await?;
                Ok((center, shown, picture, arrivals))
            })
        })
        .await?;
    let w = visit.words;
    let clock = |at| w.time(center.zone.clock(at));
    let now = DeskNow {
        link: paths::check_in(&shown.token),
        short: shown.short,
        size: picture.size,
        path: picture.path,
        seconds: u64::try_from((shown.until - visit.now).num_seconds()).unwrap_or(0).clamp(1, 30),
        clock: clock(visit.now),
        arrivals: arrivals.into_iter().map(|a| (a.name, clock(a.at))).collect(),
    };
    Ok((center, now))
}
