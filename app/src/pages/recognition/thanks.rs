//! Thanks: the form that the code at a center leads to, open to everybody, and what waits for the center's staff.

use crate::pages::account::told as sentences_of;
use crate::pages::form::Typed;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::parts::*;
use ::programme::recognition::{self, Thanks};
use ::programme::typed::Values;
use ::programme::{Error, centers};
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use domain::centers::Center;
use domain::recognition::{TEXT_MAX, TO_MAX};
use leptos::prelude::*;
use words::Words;

pub(super) async fn form(visit: Visit, Path(code): Path<String>, Query(asked): Query<Values>) -> Answer {
    let center = visit.look(move |look| Box::pin(async move { centers::by_code(look, &code).await })).await?;
    Ok(show(&visit, StatusCode::OK, &center, &Values::default(), Vec::new(), asked.get("told") == "written"))
}

fn show(
    visit: &Visit,
    status: StatusCode,
    center: &Center,
    typed: &Values,
    faults: Vec<Fault>,
    done: bool,
) -> Response {
    let w = visit.words;
    let name = center.names.in_language(w.language()).to_owned();
    let (text, to) = (typed.get("text").to_owned(), typed.get("to").to_owned());
    let (wrong_text, wrong_to) = (fault_of(&faults, "text"), fault_of(&faults, "to"));
    let fields = vec![("center", center.code.clone())];
    visit.sheet(w.thanks_write_title()).status(status).layout(Layout::Narrow).show(move || {
        let max = |max: usize| u32::try_from(max).unwrap_or(u32::MAX);
        let form = (!done).then(|| {
            view! {
                <Form action="/api/recognition/thank" fields=fields>
                    <TextArea
                        name="text"
                        label=w.thanks_text()
                        hint=w.thanks_text_hint()
                        value=text
                        error=wrong_text
                        maxlength=max(TEXT_MAX)
                    />
                    <Field
                        name="to"
                        label=w.thanks_to()
                        hint=w.thanks_to_hint()
                        value=to
                        error=wrong_to
                        optional=w.optional()
                        maxlength=max(TO_MAX)
                    />
                    <Actions><Button label=w.thanks_send() /></Actions>
                </Form>
            }
        });
        view! {
            <PageHead title=w.thanks_write_title() lead=name />
            {done.then(|| view! { <Banner news=News::Good title=w.thanks_written() /> })}
            <ErrorSummary title=w.error_summary_title() faults=faults />
            {form}
        }
    })
}

pub(super) async fn write(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let code = values.get("center").to_owned();
    let center = visit.look(move |look| Box::pin(async move { centers::by_code(look, &code).await })).await?;
    let (of, typed) = (center.clone(), values.clone());
    let outcome = visit
        .act(move |act| {
            let (of, typed) = (of.clone(), typed.clone());
            Box::pin(async move { recognition::thank(act, &of, typed.get("text"), typed.get("to")).await })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            let faults = sentences_of(visit.words, &faults);
            Ok(show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &center, &values, faults, false))
        }
        Ok(()) if !visit.wants_json => Ok(see_other(&format!("/thanks/{}?told=written", center.code))),
        outcome => visit.done(outcome, |()| String::new()),
    }
}

/// A note that waits, with whom it may be shown to.
pub(super) fn waiting(w: Words, center: &Center, note: &Thanks, choices: &[Choice]) -> AnyView {
    let day = w.date(center.zone.date(note.written_at));
    let to = (!note.to.is_empty()).then(|| w.thanks_addressed(&note.to));
    let fields = |shows: &str| {
        vec![("thanks", note.id.to_string()), ("center", center.code.clone()), ("shows", shows.to_owned())]
    };
    let (show, hide) = (fields("yes"), fields(""));
    let (text, choices) = (note.text.clone(), choices.to_vec());
    let id = format!("person-{}", note.id);
    view! {
        <Card>
            <p><bdi>{text}</bdi></p>
            <p class="hint"><bdi>{day} {to.map(|to| format!(" · {to}"))}</bdi></p>
            <Form action="/api/recognition/decide-thanks" fields=show class="inline">
                <Select name=id label=w.recognition_person() choices=choices nothing=w.recognition_choose() />
                <Button label=w.thanks_show() />
            </Form>
            <PostButton action="/api/recognition/decide-thanks" fields=hide label=w.thanks_hide() tone=Tone::Quiet />
        </Card>
    }
    .into_any()
}
