//! The form of a question: what is asked in every language, what an answer is, and when it is shown.

use super::{condition_name, done, editing, kind_name, offered, outline, step};
use crate::pages::account::told;
use crate::pages::form::Typed;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::faults;
use domain::language::Language;
use domain::questions::{Kind, OPTIONS_MAX, Sheet, YES};
use leptos::prelude::*;
use programme::Error;
use programme::applications::questions::QuestionForm;
use serde::Deserialize;
use std::collections::BTreeMap;
use words::Words;

/// So many rows for further options stand below those there are.
const MORE_OPTIONS: usize = 3;

/// Which question; a new one of a kind in a section without a key.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    key: String,
    section: String,
    kind: String,
}

pub(in super::super) async fn question_page(
    visit: Visit,
    Path(code): Path<String>,
    Query(which): Query<Which>,
) -> Answer {
    show(&visit, StatusCode::OK, &code, &which, None, &[]).await
}

async fn show(
    visit: &Visit,
    status: StatusCode,
    code: &str,
    which: &Which,
    again: Option<QuestionForm>,
    faults: &[faults::Fault],
) -> Answer {
    let w = visit.words;
    let editing = editing(visit, code).await?;
    let programme = visit.programme_by(editing.call.intake.programme)?.clone();
    let gone = || visit.problem(Error::NotFound);
    let (kept, kind) = if which.key.is_empty() {
        editing.sheet.section(&which.section).ok_or_else(gone)?;
        (QuestionForm::default(), offered(&which.kind).ok_or_else(gone)?)
    } else {
        let question = editing.sheet.question(&which.key).ok_or_else(gone)?;
        (QuestionForm::of(question), question.kind.word())
    };
    let (form, faults) = (again.unwrap_or(kept), told(w, faults));
    let code = editing.call.intake.code.clone();
    let fields = vec![
        ("intake", code.clone()),
        ("edits", editing.edits.to_string()),
        ("key", which.key.clone()),
        ("section", which.section.clone()),
        ("kind", kind.to_owned()),
    ];
    let own = programme.default_language;
    let sheet = editing.sheet;
    let key = which.key.clone();
    let title = kind_name(w, kind);
    let page = visit.sheet(title).status(status).layout(Layout::Narrow).back(&outline(&code), w.questions_title());
    Ok(page.show(move || {
        let says = Language::ALL.iter().map(|&l| {
            let (name, hint) = (format!("label_{}", l.as_str()), format!("hint_{}", l.as_str()));
            let optional = (l != own).then(|| w.questions_later().to_owned());
            texts(
                w,
                (name.clone(), w.questions_label_in(l.own_name()), form.typed(&name).to_owned(), optional),
                (hint.clone(), w.questions_hint_in(l.own_name()), form.typed(&hint).to_owned()),
                &faults,
            )
        });
        let says = says.collect::<Vec<_>>();
        let limits = (kind == "number").then(|| limits(w, &form, &faults));
        let options = matches!(kind, "choice" | "choices").then(|| options(w, own, &form, &faults));
        let shown = shown_if(w, &sheet, &key, &form, &faults).into_any();
        let required = !form.typed("required").is_empty();
        let summary = faults.clone();
        view! {
            <PageHead title=title />
            <ErrorSummary title=w.error_summary_title() faults=summary />
            <Form action="/api/intakes/questions/question" fields=fields>
                {says}
                {limits}
                {options}
                <Checkbox name="required" label=w.questions_required_label() checked=required />
                {shown}
                <Actions>
                    <Button label=w.save() />
                    <Button label=w.questions_save_more() tone=Tone::Quiet name="then" value="more" />
                </Actions>
            </Form>
        }
    }))
}

/// Name, label, what was typed, and the word for optional where it is.
type Line = (String, String, String, Option<String>);

/// A text and its help in one language.
pub(super) fn texts(w: Words, line: Line, hint: (String, String, String), faults: &[Fault]) -> AnyView {
    let (name, label, value, optional) = line;
    let error = fault_of(faults, &name);
    let (hint_name, hint_label, hint_value) = hint;
    let hint_error = fault_of(faults, &hint_name);
    let open = !hint_value.is_empty() || hint_error.is_some();
    let field = FieldProps {
        name,
        label,
        kind: "text",
        value,
        hint: None,
        error,
        optional,
        autocomplete: None,
        inputmode: None,
        width: None,
        min: None,
        max: None,
        maxlength: None,
        step: None,
        accept: None,
    };
    let inside = hint_label.clone();
    view! {
        {Field(field)}
        <More label=hint_label open=open>
            <TextArea name=hint_name label=inside value=hint_value error=hint_error optional=w.optional() rows=2 />
        </More>
    }
    .into_any()
}

fn limits(w: Words, form: &QuestionForm, faults: &[Fault]) -> AnyView {
    let (min, max) = (form.typed("min").to_owned(), form.typed("max").to_owned());
    let (min_error, max_error) = (fault_of(faults, "min"), fault_of(faults, "max"));
    view! {
        <Field name="min" kind="number" label=w.questions_min() value=min error=min_error width=8 />
        <Field name="max" kind="number" label=w.questions_max() value=max error=max_error width=8 />
    }
    .into_any()
}

/// The options in every language, with room for more.
fn options(w: Words, own: Language, form: &QuestionForm, faults: &[Fault]) -> AnyView {
    let rows = (form.options() + MORE_OPTIONS).min(OPTIONS_MAX);
    let rows = (1..=rows).zip(1i64..).map(|(n, number)| {
        let key = form.typed(&format!("option_{n}")).to_owned();
        let fields = Language::ALL.iter().map(|&l| {
            let name = format!("option_{n}_{}", l.as_str());
            let (value, error) = (form.typed(&name).to_owned(), fault_of(faults, &name));
            let label = w.questions_option_in(number, l.own_name());
            if l == own {
                view! { <Field name=name label=label value=value error=error /> }.into_any()
            } else {
                view! { <Field name=name label=label value=value error=error optional=w.optional() /> }.into_any()
            }
        });
        let fields = fields.collect::<Vec<_>>();
        let wrong = (n == 1).then(|| fault_of(faults, "option_1")).flatten();
        view! {
            <fieldset class="field" id=format!("option_{n}")>
                <legend>{w.questions_option(number)}</legend>
                {wrong.map(|text| view! { <p class="error">{text}</p> })}
                <input type="hidden" name=format!("option_{n}") value=key />
                {fields}
            </fieldset>
        }
    });
    let rows = rows.collect::<Vec<_>>();
    view! {
        <p class="hint">{w.questions_options_hint()}</p>
        {rows}
    }
    .into_any()
}

/// Every answer of an earlier question that may show this one.
fn shown_if(w: Words, sheet: &Sheet, key: &str, form: &QuestionForm, faults: &[Fault]) -> impl IntoView + use<> {
    let earlier = sheet.questions().take_while(|q| q.key != key);
    let mut choices = Vec::new();
    for question in earlier {
        let answers: Vec<&str> = match &question.kind {
            Kind::Statement => vec![YES],
            kind => kind.options().iter().map(|o| o.key.as_str()).collect(),
        };
        for is in answers {
            let value = format!("{}={is}", question.key);
            let chosen = form.typed("shown_if") == value;
            choices.push(Choice::new(value, condition_name(w, sheet, &question.key, is)).chosen(chosen));
        }
    }
    let error = fault_of(faults, "shown_if");
    view! {
        <Select
            name="shown_if"
            label=w.questions_shown()
            hint=w.questions_shown_hint()
            choices=choices
            nothing=w.questions_always()
            error=error
            optional=w.optional()
        />
    }
}

pub(in super::super) async fn save_question(visit: Visit, Typed(posted): Typed<BTreeMap<String, String>>) -> Answer {
    let form = QuestionForm(posted);
    let (code, edits) = (form.typed("intake").to_owned(), form.typed("edits").to_owned());
    let known = editing(&visit, &code).await?;
    let programme = visit.programme_by(known.call.intake.programme)?.clone();
    let new = form.typed("key").is_empty();
    let outcome = match form.parse(&programme, &known.sheet) {
        Ok(_) if new && offered(form.typed("kind")).is_none() => Err(Error::NotFound),
        Ok(edit) => step(&visit, &code, &edits, edit).await,
        Err(error) => Err(error),
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            let which = Which {
                key: form.typed("key").to_owned(),
                section: form.typed("section").to_owned(),
                kind: form.typed("kind").to_owned(),
            };
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &code, &which, Some(form), &faults).await
        }
        Ok(()) if !visit.wants_json && form.typed("then") == "more" => {
            let after = editing(&visit, &code).await?;
            let last = after.sheet.section(form.typed("section")).and_then(|s| s.questions.last());
            let key = if new { last.map(|q| q.key.clone()).unwrap_or_default() } else { form.typed("key").to_owned() };
            Ok(crate::pages::visit::see_other(&format!("{}/question?key={key}", outline(&code))))
        }
        outcome => done(&visit, &code, outcome, "kept").await,
    }
}
