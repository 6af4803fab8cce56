//! What somebody says of a shift that they have missed, and what whoever runs it answers.

use super::one::{OneForm, show};
use super::one_deeds::{answer, id};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Multipart;
use axum::response::IntoResponse;
use domain::attendance::ExcuseState;
use domain::exchange::CannotReason;
use domain::faults::FaultKind;
use domain::ids::AssignmentId;
use leptos::prelude::*;
use programme::attendance::{self, Excuse, One, Plea};
use programme::{Error, Result, files};
use words::Words;

/// What is said about a missed shift, with what the reader can do about it.
pub(super) fn section(
    w: Words,
    one: &One,
    form: &OneForm,
    faults: &[Fault],
    mine: bool,
    runs: bool,
) -> Option<AnyView> {
    if mine && one.ask_until.is_some() {
        return Some(plea_form(w, one, form, faults));
    }
    let excuse = one.excuse.as_ref()?;
    match (excuse.state, mine, runs) {
        (ExcuseState::Asked, true, _) => Some(waits(w, one, excuse)),
        (ExcuseState::Asked, false, true) => Some(answer_form(w, one, excuse, form, faults)),
        (ExcuseState::Declined, true, _) => {
            Some(view! { <p dir="auto">{w.misses_answer(&excuse.answer)}</p> }.into_any())
        }
        _ => None,
    }
}

fn reasons(w: Words, chosen: &str) -> Vec<Choice> {
    let choice = |r: &CannotReason| Choice::new(r.as_str(), w.cannot_reason(*r)).chosen(r.as_str() == chosen);
    CannotReason::ALL.iter().map(choice).collect()
}

fn plea_form(w: Words, one: &One, form: &OneForm, faults: &[Fault]) -> AnyView {
    let until = one.ask_until.map(|until| w.date(one.zone.date(until))).unwrap_or_default();
    let fields = vec![("assignment", one.here.assignment.to_string())];
    let wrong = |field: &str| fault_of(faults, field);
    let (bad_reason, bad_note, bad_picture) = (wrong("excuse"), wrong("note"), wrong("picture"));
    let (choices, note, there) = (reasons(w, &form.excuse), form.note.clone(), !form.on.is_empty());
    let picture = FieldProps {
        name: "picture".to_owned(),
        label: w.misses_plea_picture().to_owned(),
        kind: "file",
        value: String::new(),
        hint: Some(w.misses_plea_picture_hint().to_owned()),
        error: bad_picture,
        optional: Some(w.optional().to_owned()),
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
        <Section title=w.misses_plea_title() id="excuse-me">
            <p>{w.misses_plea_text(&until)}</p>
            <Form action="/api/attendance/ask-excuse" fields=fields files=true>
                <Checkbox name="on" label=w.misses_plea_was_there() value="yes" checked=there />
                <Select
                    name="excuse"
                    label=w.attendance_excuse_reason()
                    choices=choices
                    nothing=w.choose()
                    error=bad_reason
                    width=16
                />
                <TextArea
                    name="note"
                    label=w.misses_plea_note()
                    hint=w.misses_plea_note_hint()
                    rows=3
                    maxlength=500
                    value=note
                    error=bad_note
                />
                {Field(picture)}
                <Actions><Button label=w.misses_plea_send() /></Actions>
            </Form>
        </Section>
    }
    .into_any()
}

/// What was said, as one reads it again.
fn said(w: Words, excuse: &Excuse) -> AnyView {
    let excuse = excuse.clone();
    let what = if excuse.was_there { w.misses_plea_was_there() } else { w.cannot_reason(excuse.reason) };
    let note = (!excuse.note.is_empty()).then(|| view! { " · " <span dir="auto">{excuse.note}</span> });
    let picture = excuse.file.map(|file| {
        view! { <img class="picture" src=paths::file(&file.to_string()) alt=w.misses_asks_picture() /> }
    });
    view! {
        <p>{what} {note}</p>
        {picture}
    }
    .into_any()
}

fn waits(w: Words, one: &One, excuse: &Excuse) -> AnyView {
    let (fields, said) = (vec![("assignment", one.here.assignment.to_string())], said(w, excuse));
    view! {
        <Section title=w.misses_waiting()>
            <p>{w.misses_plea_waits()}</p>
            {said}
            <PostButton
                action="/api/attendance/withdraw-excuse"
                fields=fields
                label=w.misses_plea_withdraw()
                tone=Tone::Plain
            />
        </Section>
    }
    .into_any()
}

fn answer_form(w: Words, one: &One, excuse: &Excuse, form: &OneForm, faults: &[Fault]) -> AnyView {
    let fields = vec![("assignment", one.here.assignment.to_string())];
    let (wrong, text, said) = (fault_of(faults, "answer"), form.answer.clone(), said(w, excuse));
    let there = excuse.was_there.then(|| view! { <p>{w.misses_asks_was_there()}</p> });
    view! {
        <Section title=w.misses_asks_title() id="asks">
            {said}
            {there}
            <Form action="/api/attendance/answer-excuse" fields=fields>
                <TextArea
                    name="answer"
                    label=w.misses_asks_answer()
                    hint=w.misses_asks_answer_hint()
                    rows=2
                    maxlength=500
                    value=text
                    error=wrong
                />
                <Actions>
                    <Button label=w.misses_asks_yes() name="on" value="yes" />
                    <Button label=w.misses_asks_no() tone=Tone::Quiet />
                </Actions>
            </Form>
        </Section>
    }
    .into_any()
}

/// Says why one has missed a shift, with a picture or without.
pub(super) async fn ask(visit: Visit, mut parts: Multipart) -> Answer {
    let (mut form, mut picture) = (OneForm::default(), None);
    while let Some(part) = parts.next_field().await.map_err(|error| error.status().into_response())? {
        let (name, is_file) = (part.name().unwrap_or_default().to_owned(), part.file_name().is_some());
        let bytes = part.bytes().await.map_err(|error| error.status().into_response())?;
        let text = || String::from_utf8_lossy(&bytes).into_owned();
        match (name.as_str(), is_file) {
            ("picture", true) if !bytes.is_empty() => picture = Some(bytes.to_vec()),
            ("assignment", false) => form.assignment = text(),
            ("excuse", false) => form.excuse = text(),
            ("note", false) => form.note = text(),
            ("on", false) => form.on = text(),
            _ => {}
        }
    }
    let outcome = match id::<AssignmentId>(&form.assignment).and_then(|id| Ok((id, plea(&form)?))) {
        Err(error) => Err(error),
        Ok((id, plea)) => match picture {
            Some(picture) => files::excuse(&visit.app.service, visit.who(), id, plea, picture).await,
            None => {
                let work = visit.act(move |act| {
                    let plea = plea.clone();
                    Box::pin(async move { attendance::ask_excuse(act, id, &plea, None).await })
                });
                work.await
            }
        },
    };
    answer(&visit, form, outcome, "asked").await
}

fn plea(form: &OneForm) -> Result<Plea> {
    let was_there = !form.on.is_empty();
    let reason = match (CannotReason::parse(&form.excuse), was_there) {
        (Some(reason), _) => reason,
        (None, true) => CannotReason::Other,
        (None, false) => {
            let kind = if form.excuse.is_empty() { FaultKind::Required } else { FaultKind::Choice };
            return Err(Error::fault("excuse", kind));
        }
    };
    Ok(Plea { reason, note: form.note.clone(), was_there })
}

pub(super) async fn withdraw(visit: Visit, Typed(form): Typed<OneForm>) -> Answer {
    let outcome = match id::<AssignmentId>(&form.assignment) {
        Err(error) => Err(error),
        Ok(id) => visit.act(move |act| Box::pin(attendance::withdraw_excuse(act, id))).await,
    };
    answer(&visit, form, outcome, "withdrawn").await
}

pub(super) async fn decide(visit: Visit, Typed(form): Typed<OneForm>) -> Answer {
    let accepts = !form.on.is_empty();
    let outcome = match id::<AssignmentId>(&form.assignment) {
        Err(error) => Err(error),
        Ok(id) => {
            let text = form.answer.clone();
            let work = visit.act(move |act| {
                let text = text.clone();
                Box::pin(async move { attendance::answer_excuse(act, id, accepts, &text).await })
            });
            work.await
        }
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => show(&visit, form, &faults).await,
        outcome => answer(&visit, form, outcome, "answered").await,
    }
}
