//! "Will you come?": the link of a letter shows it, a press answers it, without signing in and without script.

use super::on_shift::reasons;
use super::{Again, what, when};
use crate::pages::form::Typed;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::exchange::Leaving;
use leptos::prelude::*;
use programme::Error;
use programme::exchange::{self, Cannot, Coming, Stand};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What the post carries.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Posted {
    token: String,
    answer: String,
    reason: String,
    note: String,
}

pub(super) async fn page(visit: Visit, Path(token): Path<String>) -> Answer {
    let coming = seen(&visit, &token).await?;
    let visit = visit.framed_by(coming.shift.at.programme);
    Ok(show(&visit, &coming, &token, &Again::default()))
}

async fn seen(visit: &Visit, token: &str) -> Result<Coming, Problem> {
    let token = token.to_owned();
    visit.look(move |look| Box::pin(async move { exchange::coming(look, &token).await })).await
}

pub(super) async fn answer(visit: Visit, Typed(form): Typed<Posted>) -> Answer {
    let service = &visit.app.service;
    let said = match form.answer.as_str() {
        "yes" => exchange::say_coming(service, &form.token).await,
        "no" => exchange::say_not_coming(service, &form.token, &form.reason, &form.note).await,
        _ => Err(Error::NotFound),
    };
    match said {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            let coming = seen(&visit, &form.token).await?;
            let visit = visit.framed_by(coming.shift.at.programme);
            let typed = Cannot { reason: form.reason, note: form.note, ..Cannot::default() };
            Ok(show(&visit, &coming, &form.token, &Again::of(visit.words, typed, &faults)))
        }
        said => visit.done(said.map(|()| json!({ "answered": form.answer })), |_| format!("/coming/{}", form.token)),
    }
}

const fn word(stand: Stand) -> &'static str {
    match stand {
        Stand::Asked => "asked",
        Stand::Coming => "coming",
        Stand::Sought => "sought",
        Stand::GivenBack => "given_back",
        Stand::Gone => "gone",
    }
}

fn show(visit: &Visit, coming: &Coming, token: &str, again: &Again) -> Response {
    let w = visit.words;
    if visit.wants_json {
        let facts = json!({ "stand": word(coming.stand), "shift": coming.shift.id, "leaving": coming.leaving });
        return visit.json(StatusCode::OK, &facts);
    }
    let title = w.exchange_coming_title(&coming.name.short());
    let facts = vec![
        (w.shift_when().to_owned(), when(w, &coming.shift).into_any()),
        (w.center_label().to_owned(), what(w, &coming.shift, &coming.center).into_any()),
    ];
    let banner = match coming.stand {
        Stand::Asked => None,
        Stand::Coming => Some((News::Good, w.exchange_coming_said_title(), w.exchange_coming_said_text())),
        Stand::Sought => Some((News::Info, w.exchange_coming_sought_title(), w.exchange_coming_sought_text())),
        Stand::GivenBack => Some((News::Good, w.exchange_coming_back_title(), w.exchange_coming_back_text())),
        Stand::Gone => Some((News::Info, w.exchange_coming_gone_title(), w.exchange_coming_gone_text())),
    };
    let banner = banner.map(|(news, title, text)| view! { <Banner news=news title=title><p>{text}</p></Banner> });
    let fields = |answer: &str| vec![("token", token.to_owned()), ("answer", answer.to_owned())];
    let yes = matches!(coming.stand, Stand::Asked | Stand::Sought).then(|| {
        let label = if coming.stand == Stand::Asked { w.exchange_coming_yes() } else { w.exchange_come_after_all() };
        view! { <PostButton action="/api/coming" fields=fields("yes") label=label large=true /> }
    });
    let no = matches!(coming.stand, Stand::Asked | Stand::Coming).then(|| cannot(w, coming, fields("no"), again));
    let faults = again.faults();
    visit.sheet(&title).status(again.status()).layout(Layout::Narrow).show(move || {
        view! {
            <PageHead title=title />
            {(!faults.is_empty()).then(|| view! { <ErrorSummary title=w.error_summary_title() faults=faults /> })}
            {banner}
            <Facts facts=facts />
            {yes}
            {no}
        }
    })
}

/// "I can't come": far ahead the place is given back with one tap; nearer, the coordinator is told why.
fn cannot(w: Words, coming: &Coming, fields: Vec<(&'static str, String)>, again: &Again) -> AnyView {
    if coming.leaving == Leaving::Release {
        return view! {
            <Section title=w.shift_cannot_come() id="cannot">
                <p>{w.exchange_coming_release()}</p>
                <PostButton
                    action="/api/coming"
                    fields=fields
                    label=w.exchange_coming_release_button()
                    tone=Tone::Quiet
                    large=true
                />
            </Section>
        }
        .into_any();
    }
    let (reason, note, said) = (again.fault("reason"), again.fault("note"), again.typed.note.clone());
    let choices = reasons(w, &again.typed.reason);
    view! {
        <Section title=w.shift_cannot_come() id="cannot">
            <p>{w.exchange_cannot_late()}</p>
            <Form action="/api/coming" fields=fields>
                <Select name="reason" label=w.exchange_reason() choices=choices nothing=w.choose_one() error=reason />
                <Field
                    name="note"
                    label=w.exchange_note()
                    value=said
                    optional=w.optional()
                    maxlength=500
                    autocomplete="off"
                    error=note
                />
                <Actions><Button label=w.exchange_tell_button() tone=Tone::Danger /></Actions>
            </Form>
        </Section>
    }
    .into_any()
}
