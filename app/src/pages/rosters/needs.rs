//! What a shift needs beside its number of people: who may learn on it, which languages it wants, what people should know.

use super::assign_path;
use super::shift_page::{self, Asked};
use crate::pages::form::Typed;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::http::StatusCode;
use domain::ids::ShiftId;
use domain::refusals::Refusal;
use domain::shifts::Shift;
use leptos::prelude::*;
use programme::Error;
use programme::rosters::{self, DetailsForm};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// Which shift, and what was typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ChangeForm {
    shift: String,
    #[serde(flatten)]
    details: DetailsForm,
}

pub(super) async fn change(visit: Visit, Typed(sent): Typed<ChangeForm>) -> Answer {
    let id: ShiftId = sent.shift.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let form = sent.details.clone();
    let outcome = visit
        .act(move |act| {
            let form = form.clone();
            Box::pin(async move { rosters::set_details(act, id, &form).await })
        })
        .await;
    let again = |status, asked: Asked| shift_page::show_again(&visit, id, status, asked);
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            let asked = Asked { details: Some(sent.details), faults, ..Asked::default() };
            again(StatusCode::UNPROCESSABLE_ENTITY, asked).await
        }
        // What they typed stays, beside what somebody else has made of it
        Err(Error::Refused(Refusal::Changed)) if !visit.wants_json => {
            let asked = Asked { details: Some(sent.details), changed: true, ..Asked::default() };
            again(StatusCode::CONFLICT, asked).await
        }
        outcome => visit.done(outcome.map(|()| json!({ "shift": id })), |_| format!("{}?told=saved", assign_path(id))),
    }
}

/// The form, folded until it is wanted or something is wrong with it.
pub(super) fn form(w: Words, shift: &Shift, typed: Option<DetailsForm>, faults: &[Fault]) -> AnyView {
    let open = typed.is_some();
    let more = &shift.details;
    let as_is = || DetailsForm {
        trainees: if more.trainees > 0 { more.trainees.to_string() } else { String::new() },
        languages: rosters::languages(&more.languages),
        note: more.note.clone(),
        seen: String::new(),
    };
    let typed = typed.unwrap_or_else(as_is);
    let wrong = |field: &str| fault_of(faults, field);
    let fields = vec![("shift", shift.id.to_string()), ("seen", more.edits.to_string())];
    let (trainees, languages, note) = (wrong("trainees"), wrong("languages"), wrong("note"));
    let least = more.trainees_taken.to_string();
    view! {
        <More label=w.board_details() open=open>
            <Form action="/api/shifts/details" fields=fields>
                <Field
                    name="trainees"
                    label=w.template_trainees()
                    kind="number"
                    value=typed.trainees
                    width=4
                    min=least
                    max="50"
                    optional=w.optional()
                    error=trainees
                />
                <Field
                    name="languages"
                    label=w.template_languages()
                    value=typed.languages
                    hint=w.template_languages_hint()
                    optional=w.optional()
                    error=languages
                />
                <Field
                    name="note"
                    label=w.template_note()
                    value=typed.note
                    hint=w.template_note_hint()
                    optional=w.optional()
                    error=note
                />
                <Actions>
                    <Button tone=Tone::Quiet label=w.save() />
                </Actions>
            </Form>
        </More>
    }
    .into_any()
}

/// What a page says when its shift was changed by somebody else meanwhile.
pub(super) fn changed(w: Words, shift: &Shift) -> AnyView {
    let text = w.board_places_changed_text(&w.number(shift.places));
    view! {
        <Banner news=News::Warn title=w.board_move_changed()>
            <p>{text}</p>
        </Banner>
    }
    .into_any()
}
