//! A picture that answers a question: taken by the phone's camera or chosen, and sent with the step.

use super::sections::Asked;
use crate::pages::form::Several;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::body::Bytes;
use axum::extract::Multipart;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::IntoResponse;
use domain::applications::ANSWER;
use domain::faults::Fault;
use leptos::prelude::*;
use programme::Error;
use programme::files;
use words::Words;

/// The most parts of a posted step.
const PARTS_MAX: usize = 200;
/// What follows the name of a question where its picture is to be taken away.
const AWAY: &str = "-away";

/// The picture as it is kept, the field for another one, and the way to take it away.
pub(super) fn ask(w: Words, asked: Asked) -> AnyView {
    let Asked { name, label, value, hint, error, optional } = asked;
    let kept = (!value.is_empty()).then(|| {
        let says = w.applications_picture_of(&label);
        let away = format!("{name}{AWAY}");
        view! {
            <img class="picture" src=paths::file(&value) alt=says />
            <Checkbox name=away label=w.applications_picture_away() value="yes" />
        }
    });
    let optional = optional.or_else(|| kept.is_some().then(|| w.optional().to_owned()));
    let hint = Some(hint.map_or_else(
        || w.applications_picture_hint().to_owned(),
        |h| format!("{h} {}", w.applications_picture_hint()),
    ));
    let field = FieldProps {
        name,
        label,
        kind: "file",
        value: String::new(),
        hint,
        error,
        optional,
        autocomplete: None,
        inputmode: None,
        width: None,
        min: None,
        max: None,
        maxlength: None,
        step: None,
        accept: Some("image/jpeg,image/png,image/webp"),
    };
    view! {
        {Field(field)}
        {kept}
    }
    .into_any()
}

/// A form as it was posted with its pictures, by the names of their fields.
pub(in crate::pages) struct Sent {
    pub(in crate::pages) fields: Several,
    pub(in crate::pages) pictures: Vec<(String, Bytes)>,
}

pub(in crate::pages) async fn read(mut parts: Multipart) -> Result<Sent, StatusCode> {
    let mut sent = Sent { fields: Several::default(), pictures: Vec::new() };
    let mut count = 0;
    while let Some(part) = parts.next_field().await.map_err(|error| error.status())? {
        count += 1;
        let name = part.name().unwrap_or_default().to_owned();
        if count > PARTS_MAX {
            return Err(StatusCode::BAD_REQUEST);
        }
        let is_file = part.file_name().is_some();
        let bytes = part.bytes().await.map_err(|error| error.status())?;
        if !is_file {
            let text = String::from_utf8(bytes.to_vec()).map_err(|_| StatusCode::BAD_REQUEST)?;
            sent.fields.add(name, &text);
        } else if !bytes.is_empty() {
            sent.pictures.push((name, bytes));
        }
    }
    Ok(sent)
}

/// Keeps the pictures of a step, then the rest as a step without pictures.
pub(in crate::pages::applications) async fn upload(visit: Visit, parts: Multipart) -> Answer {
    let sent = match read(parts).await {
        Ok(sent) => sent,
        Err(status) => return Ok(status.into_response()),
    };
    super::is_theirs(&visit, &sent.fields.0)?;
    let code = super::text(&sent.fields.0, "intake").to_owned();
    let mut faults: Vec<Fault> = Vec::new();
    for (name, bytes) in sent.pictures {
        let Some(question) = name.strip_prefix(ANSWER) else { continue };
        match files::answer(&visit.app.service, visit.who(), &code, question, bytes.to_vec()).await {
            Ok(_) => {}
            Err(Error::Faulty(wrong)) => faults.extend(wrong),
            Err(error) => return Err(visit.problem(error)),
        }
    }
    let away = sent.fields.0.keys().filter_map(|field| field.strip_prefix(ANSWER)?.strip_suffix(AWAY));
    for question in away {
        let (code, question) = (code.clone(), question.to_owned());
        let work = visit.act(move |act| {
            let (code, question) = (code.clone(), question.clone());
            Box::pin(async move { files::take_away(act, &code, &question).await })
        });
        work.await.map_err(|error| visit.problem(error))?;
    }
    super::save_step(visit, sent.fields.0, faults).await
}

/// A picture, for its owner and for those who may read the application. It never runs and is never kept on the way.
pub(in crate::pages::applications) async fn picture(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let bytes = files::read(&visit.app.service, visit.who(), id).await.map_err(|error| visit.problem(error))?;
    let headers = [
        (CONTENT_TYPE, "image/jpeg"),
        (CONTENT_DISPOSITION, "attachment; filename=\"picture.jpg\""),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
        (CACHE_CONTROL, "private, no-store"),
    ];
    Ok((StatusCode::OK, headers, bytes).into_response())
}
