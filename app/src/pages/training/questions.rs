//! The form of a question of a quiz: what is asked, what is right, and why.

use super::courses::{kept, outline, step};
use super::modules::{BODY_MAX, TITLE_MAX, Which, base, required, texts};
use crate::pages::account::told as told_faults;
use crate::pages::form::Typed;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::faults::{self, FaultKind};
use domain::training::{Choice as Offered, ContentEdit, ModuleKind, OPTIONS_MAX, Question, QuestionKind};
use leptos::prelude::*;
use programme::Error;
use programme::typed::Values;
use serde_json::json;

/// So many rows for further options stand below those there are.
const MORE_OPTIONS: usize = 3;

pub(super) async fn question_page(visit: Visit, Path(code): Path<String>, Query(which): Query<Which>) -> Answer {
    question(&visit, StatusCode::OK, &code, &which, None, &[]).await
}

fn of_question(question: &Question) -> Values {
    let mut values = Values::default()
        .with_texts("texts", &question.texts)
        .with_texts("explains", &question.explains)
        .with("accepted", question.accepted.join("\n"));
    for (n, option) in (1..).zip(&question.options) {
        values = values
            .with(&format!("option_{n}"), &option.key)
            .with(&format!("right_{n}"), if option.right { "yes" } else { "" })
            .with_texts(&format!("option_{n}"), &option.labels);
    }
    values
}

async fn question(
    visit: &Visit,
    status: StatusCode,
    code: &str,
    which: &Which,
    again: Option<Values>,
    faults: &[faults::Fault],
) -> Answer {
    let kept = kept(visit, code).await?;
    let gone = || visit.problem(Error::NotFound);
    let module = kept.content.module(&which.module).filter(|m| m.kind == ModuleKind::Quiz).cloned().ok_or_else(gone)?;
    let before = module.bank.iter().find(|q| q.key == which.key);
    let kind = match before {
        Some(question) => question.kind,
        None if which.key.is_empty() => QuestionKind::parse(&which.kind).ok_or_else(gone)?,
        None => return Err(gone()),
    };
    let values = again.unwrap_or_else(|| before.map(of_question).unwrap_or_default());
    let (w, key) = (visit.words, which.key.clone());
    let faults = told_faults(w, faults);
    let title = w.question_kind(kind);
    let back = format!("{}/module?key={}", outline(code), module.key);
    let quiz = module.titles.in_language(w.language()).to_owned();
    let sheet = visit.sheet(title).status(status).layout(Layout::Narrow).back(&back, &quiz);
    Ok(sheet.show(move || {
        let mut fields = base(&kept);
        fields.extend([("module", module.key.clone()), ("key", key), ("kind", kind.as_str().to_owned())]);
        let languages = &kept.course.terms.languages;
        let area = |prefix: &str, label: &dyn Fn(&str) -> String, optional: bool| -> Vec<AnyView> {
            languages
                .iter()
                .map(|l| {
                    let name = format!("{prefix}_{}", l.as_str());
                    let (value, error) = (values.get(&name).to_owned(), fault_of(&faults, &name));
                    let optional = if optional { w.optional().to_owned() } else { String::new() };
                    let label = label(l.own_name());
                    view! { <TextArea name=name label=label value=value error=error rows=2 optional=optional /> }.into_any()
                })
                .collect()
        };
        let asked = area("texts", &|l| w.course_question_in(l), false);
        let explains = area("explains", &|l| w.course_explains_in(l), true);
        let shown = (1..=OPTIONS_MAX).filter(|n| languages.iter().any(|l| !values.get(&format!("option_{n}_{}", l.as_str())).is_empty())).max().unwrap_or(0);
        let rows = (shown + MORE_OPTIONS).clamp(4, OPTIONS_MAX);
        let options: Vec<_> = (1..=rows)
            .zip(1i64..)
            .filter(|_| kind != QuestionKind::Short)
            .map(|(n, number)| {
                let fields: Vec<_> = languages
                    .iter()
                    .map(|l| {
                        let name = format!("option_{n}_{}", l.as_str());
                        let (value, error) = (values.get(&name).to_owned(), fault_of(&faults, &name));
                        view! { <Field name=name label=w.questions_option_in(number, l.own_name()) value=value error=error maxlength=300 optional=w.optional() /> }
                    })
                    .collect();
                let right = (kind != QuestionKind::Order).then(|| {
                    let name = format!("right_{n}");
                    let checked = !values.get(&name).is_empty();
                    view! { <Checkbox name=name label=w.course_is_right() checked=checked /> }
                });
                let legend = if kind == QuestionKind::Order { w.training_question_place(number) } else { w.questions_option(number) };
                let key = values.get(&format!("option_{n}")).to_owned();
                view! {
                    <fieldset class="field">
                        <legend>{legend}</legend>
                        <input type="hidden" name=format!("option_{n}") value=key />
                        {fields}
                        {right}
                    </fieldset>
                }
            })
            .collect();
        let wrong_options = fault_of(&faults, "option_1").map(|text| view! { <p class="error" id="option_1">{text}</p> });
        let accepted = (kind == QuestionKind::Short).then(|| {
            let (value, error) = (values.get("accepted").to_owned(), fault_of(&faults, "accepted"));
            view! { <TextArea name="accepted" label=w.course_accepted() hint=w.course_accepted_hint() value=value error=error rows=3 /> }
        });
        let summary = faults.clone();
        view! {
            <PageHead title=title />
            <ErrorSummary title=w.error_summary_title() faults=summary />
            <Form action="/api/training/save-question" fields=fields>
                {asked}
                {(kind == QuestionKind::Order).then(|| view! { <p class="hint">{w.course_order_hint()}</p> })}
                {wrong_options}
                {options}
                {accepted}
                {explains}
                <Actions><Button label=w.save() /></Actions>
            </Form>
        }
    }))
}

pub(super) async fn save_question(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let code = values.get("code").to_owned();
    let field = |name: &str| values.get(name).to_owned();
    let which = Which { key: field("key"), kind: field("kind"), module: field("module") };
    let kept = kept(&visit, &code).await?;
    let kind = QuestionKind::parse(&which.kind).ok_or_else(|| visit.problem(Error::NotFound))?;
    let mut faults = Vec::new();
    let (asked, explains) =
        (texts(&values, "texts", TITLE_MAX, &mut faults), texts(&values, "explains", BODY_MAX, &mut faults));
    required(&asked, "texts", &kept, &mut faults);
    let mut options = Vec::new();
    for n in 1..=OPTIONS_MAX {
        let labels = texts(&values, &format!("option_{n}"), TITLE_MAX, &mut faults);
        if !labels.0.is_empty() {
            let right = !values.get(&format!("right_{n}")).is_empty();
            options.push(Offered { key: field(&format!("option_{n}")), labels, right });
        }
    }
    let accepted: Vec<String> =
        values.get("accepted").lines().map(|l| l.trim().to_owned()).filter(|l| !l.is_empty()).take(20).collect();
    let question = Question { key: which.key.clone(), texts: asked, explains, kind, options, accepted };
    if faults.is_empty() && !question.is_sound() {
        let at = if kind == QuestionKind::Short { "accepted" } else { "option_1" };
        let why = if kind == QuestionKind::Short { FaultKind::Required } else { FaultKind::Choice };
        faults.push(faults::Fault::new(at, why));
    }
    let outcome = if faults.is_empty() {
        let edit = ContentEdit::Question { module: which.module.clone(), question };
        step(&visit, values.get("course"), values.get("edits"), edit).await
    } else {
        Err(Error::Faulty(faults))
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            self::question(&visit, StatusCode::UNPROCESSABLE_ENTITY, &code, &which, Some(values), &faults).await
        }
        outcome => {
            visit.done(outcome.map(|()| json!({})), |_| format!("{}/module?key={}", outline(&code), which.module))
        }
    }
}
