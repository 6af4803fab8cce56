//! What is said about a case: a note for colleagues, a question to the applicant, a conflict of interest.

use super::{Again, Fields, Posted, case_of, finish};
use crate::pages::form::Typed;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use domain::applications::Stage;
use leptos::prelude::*;
use programme::screening::{self, CaseFile};
use words::Words;

pub(super) fn view(
    w: Words,
    fields: &Fields,
    file: &CaseFile,
    stage: Stage,
    whom: &str,
    again: &Again,
    faults: &[Fault],
) -> impl IntoView + use<> {
    let asks = !file.near && file.asked.is_none() && !stage.is_final();
    let ask = asks.then(|| {
        let (error, typed, fields) = (fault_of(faults, "question"), again.typed("question"), fields.clone());
        let (title, mends) = (w.screening_about(w.screening_ask_title(), whom), error.is_some());
        view! {
            <Dialog id="ask" title=title open=mends>
                <Form action="/api/applications/ask" fields=fields>
                    <TextArea
                        name="question"
                        label=w.screening_ask_label()
                        hint=w.screening_ask_hint()
                        value=typed
                        error=error
                        rows=3
                        maxlength=2000
                    />
                    <Actions>
                        <Button label=w.screening_ask_button() />
                        <Button label=w.screening_close() tone=Tone::Quiet closes="ask" />
                    </Actions>
                </Form>
            </Dialog>
            <Actions>
                <Button label=w.screening_ask_title() tone=Tone::Quiet opens="ask" keys="M" />
            </Actions>
        }
    });
    let waits = file.asked.as_ref().map(|request| {
        let question = request.question.clone();
        view! {
            <Banner title=w.screening_asked_yes()>
                <p dir="auto">{question}</p>
            </Banner>
        }
    });
    let (error, typed, note) = (fault_of(faults, "case-note"), again.typed("case-note"), fields.clone());
    let (why_error, why_typed, conflict) = (fault_of(faults, "why"), again.typed("why"), fields.clone());
    let conflict = (!file.near).then(|| {
        view! {
            <More label=w.screening_conflict_title() open=why_error.is_some()>
                <p>{w.screening_conflict_text()}</p>
                <Form action="/api/applications/conflict" fields=conflict>
                    <Field name="why" label=w.screening_conflict_why() value=why_typed error=why_error />
                    <Button label=w.screening_conflict_button() tone=Tone::Danger />
                </Form>
            </More>
        }
    });
    view! {
        {waits}
        {ask}
        <Section title=w.screening_notes_title()>
            <Form action="/api/applications/note" fields=note>
                <TextArea
                    name="case-note"
                    label=w.screening_note_label()
                    hint=w.applications_note_hint()
                    value=typed
                    error=error
                    rows=2
                    maxlength=2000
                    keys="N"
                />
                <Button label=w.screening_note_add() tone=Tone::Quiet />
            </Form>
        </Section>
        {conflict}
    }
}

/// Who is too near to the applicant, at the top of the case.
pub(super) fn near_view(w: Words, file: &CaseFile) -> impl IntoView + use<> {
    let mine = file.near.then(|| view! { <Banner news=News::Warn title=w.screening_conflict_mine() /> });
    let others = file.conflicts.iter().filter_map(|c| c.what.by.clone()).collect::<Vec<_>>();
    let others = (!others.is_empty()).then(|| {
        let names = w.list(&others);
        view! { <Tag label=format!("{}: {names}", w.screening_conflict_title()) news=News::Warn /> }
    });
    view! { {mine} {others} }
}

pub(in super::super) async fn add_note(visit: Visit, Typed(posted): Typed<Posted>) -> Answer {
    let (id, _) = case_of(&posted).map_err(|error| visit.problem(error))?;
    let text = posted.get("case-note").cloned().unwrap_or_default();
    let outcome = visit
        .act(move |act| {
            let text = text.clone();
            Box::pin(async move { screening::add_note(act, id, &text).await })
        })
        .await;
    finish(&visit, posted, outcome, "noted").await
}

pub(in super::super) async fn ask(visit: Visit, Typed(posted): Typed<Posted>) -> Answer {
    let (id, version) = case_of(&posted).map_err(|error| visit.problem(error))?;
    let text = posted.get("question").cloned().unwrap_or_default();
    let outcome = visit
        .act(move |act| {
            let text = text.clone();
            Box::pin(async move { screening::ask(act, id, version, &text).await })
        })
        .await;
    finish(&visit, posted, outcome, "asked").await
}

pub(in super::super) async fn declare_conflict(visit: Visit, Typed(posted): Typed<Posted>) -> Answer {
    let (id, _) = case_of(&posted).map_err(|error| visit.problem(error))?;
    let why = posted.get("why").cloned().unwrap_or_default();
    let outcome = visit
        .act(move |act| {
            let why = why.clone();
            Box::pin(async move { screening::declare_conflict(act, id, &why).await })
        })
        .await;
    finish(&visit, posted, outcome, "conflict").await
}
