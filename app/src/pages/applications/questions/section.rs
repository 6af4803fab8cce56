//! The form of a section: its heading and what to know before answering, in every language.

use super::{done, editing, outline, step};
use crate::pages::account::told;
use crate::pages::form::Typed;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::faults;
use domain::language::Language;
use leptos::prelude::*;
use programme::Error;
use programme::applications::questions::SectionForm;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Which section; a new one without.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    key: String,
}

pub(in super::super) async fn section_page(
    visit: Visit,
    Path(code): Path<String>,
    Query(which): Query<Which>,
) -> Answer {
    show(&visit, StatusCode::OK, &code, &which.key, None, &[]).await
}

async fn show(
    visit: &Visit,
    status: StatusCode,
    code: &str,
    key: &str,
    again: Option<SectionForm>,
    faults: &[faults::Fault],
) -> Answer {
    let w = visit.words;
    let editing = editing(visit, code).await?;
    let programme = visit.programme_by(editing.call.intake.programme)?.clone();
    let kept = match editing.sheet.section(key) {
        Some(section) => SectionForm::of(section),
        None if key.is_empty() => SectionForm::default(),
        None => return Err(visit.problem(Error::NotFound)),
    };
    let (form, faults) = (again.unwrap_or(kept), told(w, faults));
    let code = editing.call.intake.code.clone();
    let title = if key.is_empty() { w.questions_new_section() } else { w.questions_section() };
    let fields =
        vec![("intake", code.clone()), ("edits", editing.edits.to_string()), ("key", form.typed("key").to_owned())];
    let sheet = visit.sheet(title).status(status).layout(Layout::Narrow).back(&outline(&code), w.questions_title());
    Ok(sheet.show(move || {
        let texts = Language::ALL.iter().map(|&l| {
            let (name, hint) = (format!("title_{}", l.as_str()), format!("hint_{}", l.as_str()));
            let optional = (l != programme.default_language).then(|| w.questions_later().to_owned());
            super::question::texts(
                w,
                (name.clone(), w.questions_heading_in(l.own_name()), form.typed(&name).to_owned(), optional),
                (hint.clone(), w.questions_hint_in(l.own_name()), form.typed(&hint).to_owned()),
                &faults,
            )
        });
        let texts = texts.collect::<Vec<_>>();
        let summary = faults.clone();
        view! {
            <PageHead title=title />
            <ErrorSummary title=w.error_summary_title() faults=summary />
            <Form action="/api/intakes/questions/section" fields=fields>
                {texts}
                <Actions>
                    <Button label=w.save() />
                </Actions>
            </Form>
        }
    }))
}

pub(in super::super) async fn save_section(visit: Visit, Typed(posted): Typed<BTreeMap<String, String>>) -> Answer {
    let form = SectionForm(posted);
    let (code, edits) = (form.typed("intake").to_owned(), form.typed("edits").to_owned());
    let editing = editing(&visit, &code).await?;
    let programme = visit.programme_by(editing.call.intake.programme)?.clone();
    let outcome = match form.parse(&programme) {
        Ok(edit) => step(&visit, &code, &edits, edit).await,
        Err(error) => Err(error),
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            let key = form.typed("key").to_owned();
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &code, &key, Some(form), &faults).await
        }
        outcome => done(&visit, &code, outcome, "kept").await,
    }
}
