//! A section of the question sheet as a step of the form. A question that depends on another one of the same page is
//! there already, but out of sight: the page shows it as soon as it is answered so, with script at once.

use super::file;
use super::posted::LEVEL;
use crate::pages::applications::steps::LANGUAGES;
use crate::parts::*;
use domain::applications::{Draft, Level};
use domain::language::Texts;
use domain::questions::{Kind, LONG_TEXT_MAX, Opt, Question, Section, Sheet, TEXT_MAX, YES};
use leptos::prelude::*;
use words::Words;

/// So many options are shown at once; more stand in a list.
const RADIOS_MAX: usize = 7;

/// The questions of a section with what was answered and what is wrong with it.
pub(super) fn ask(w: Words, sheet: &Sheet, key: &str, draft: &Draft, faults: &[Fault]) -> AnyView {
    let Some(section) = sheet.section(key) else { return ().into_any() };
    let visible = sheet.visible(&draft.answers);
    let shown: Vec<&str> = section.shown(&visible).iter().map(|q| q.key.as_str()).collect();
    // What depends on an earlier page is settled by now
    let here = |q: &&Question| shown.contains(&q.key.as_str()) || depends_on_this_page(section, q);
    let fields = section.questions.iter().filter(here).map(|q| {
        let condition = q.shown_if.as_ref();
        let (of, is) = condition.map_or((None, None), |c| (Some(c.question.clone()), Some(c.is.clone())));
        let hidden = !shown.contains(&q.key.as_str());
        view! {
            <div class="asked" data-question=q.key.clone() data-if=of data-is=is hidden=hidden>
                {field(w, q, draft, faults)}
            </div>
        }
    });
    let fields = fields.collect_view();
    let hint = section.hints.in_language(w.language()).to_owned();
    view! {
        {(!hint.is_empty()).then(|| view! { <p class="lead">{hint}</p> })}
        <input type="hidden" name="seen" value=shown.join(" ") />
        {fields}
    }
    .into_any()
}

/// Whether a question can come into sight by an answer on its own page.
fn depends_on_this_page(section: &Section, question: &Question) -> bool {
    question.shown_if.as_ref().is_some_and(|c| section.questions.iter().any(|q| q.key == c.question))
}

/// All questions of a sheet, for those who make it.
pub(in super::super) fn preview(w: Words, section: &Section) -> impl IntoView + use<> {
    let draft = Draft::default();
    section.questions.iter().map(|q| field(w, q, &draft, &[])).collect_view()
}

/// What every field has.
pub(super) struct Asked {
    pub(super) name: String,
    pub(super) label: String,
    pub(super) value: String,
    pub(super) hint: Option<String>,
    pub(super) error: Option<String>,
    pub(super) optional: Option<String>,
}

/// One question as a field of its kind.
fn field(w: Words, question: &Question, draft: &Draft, faults: &[Fault]) -> AnyView {
    let name = question.field();
    let said = |texts: &Texts| texts.in_language(w.language()).to_owned();
    let value = draft.answers.get(&question.key).map(|a| a.trim().to_owned()).unwrap_or_default();
    let asked = Asked {
        label: said(&question.labels),
        hint: Some(said(&question.hints)).filter(|h| !h.is_empty()),
        error: fault_of(faults, &name),
        optional: (!question.required).then(|| w.optional().to_owned()),
        name,
        value,
    };
    let chosen: Vec<String> = asked.value.split(['\n', ',']).map(|key| key.trim().to_owned()).collect();
    let choice = |o: &Opt| Choice::new(&o.key, said(&o.labels)).chosen(chosen.contains(&o.key));
    match &question.kind {
        Kind::Text => line("text", asked, None),
        Kind::Date => {
            // A date field shows nothing of what is no date; then the typed text has to stay in sight
            let is_date = asked.value.is_empty() || asked.value.parse::<chrono::NaiveDate>().is_ok();
            line(if is_date { "date" } else { "text" }, asked, None)
        }
        Kind::Number { min, max } => line("number", asked, Some((*min, *max))),
        Kind::LongText => long(asked),
        Kind::Choice { options } => one_of(w, options.iter().map(choice).collect(), asked),
        Kind::Choices { options } => {
            let choices = options.iter().map(choice).collect();
            let Asked { name, label, hint, error, optional, .. } = asked;
            Checkboxes(CheckboxesProps { name, label, choices, hint, error, optional, class: "" }).into_any()
        }
        Kind::Language => language(w, asked),
        Kind::File => file::ask(w, asked),
        Kind::Statement => {
            let Asked { name, label, value, hint, error, .. } = asked;
            let checked = !value.is_empty();
            Checkbox(CheckboxProps { name, label, value: YES.to_owned(), checked, hint, error }).into_any()
        }
    }
}

fn line(kind: &'static str, asked: Asked, limits: Option<(i64, i64)>) -> AnyView {
    let Asked { name, label, value, hint, error, optional } = asked;
    Field(FieldProps {
        name,
        label,
        kind,
        value,
        hint,
        error,
        optional,
        autocomplete: None,
        inputmode: None,
        width: limits.map(|_| 8),
        min: limits.map(|(min, _)| min.to_string()),
        max: limits.map(|(_, max)| max.to_string()),
        maxlength: (kind == "text").then(|| u32::try_from(TEXT_MAX).unwrap_or(u32::MAX)),
        step: None,
        accept: None,
    })
    .into_any()
}

fn long(asked: Asked) -> AnyView {
    let Asked { name, label, value, hint, error, optional } = asked;
    let maxlength = u32::try_from(LONG_TEXT_MAX).ok();
    TextArea(TextAreaProps { name, label, value, hint, error, optional, rows: 6, maxlength, keys: None }).into_any()
}

fn one_of(w: Words, choices: Vec<Choice>, asked: Asked) -> AnyView {
    let Asked { name, label, hint, error, optional, .. } = asked;
    if choices.len() <= RADIOS_MAX {
        return Radios(RadiosProps { name, label, choices, hint, error, optional, class: "" }).into_any();
    }
    let nothing = Some(w.choose_one().to_owned());
    Select(SelectProps { name, label, choices, nothing, hint, error, optional, width: None }).into_any()
}

/// A language and its level, sent as two fields.
fn language(w: Words, asked: Asked) -> AnyView {
    let Asked { name, label, value, hint, error, optional } = asked;
    let (language, level) = value.split_once(':').unwrap_or((value.as_str(), ""));
    let languages = LANGUAGES.iter().map(|code| Choice::new(*code, w.spoken_language(code)).chosen(*code == language));
    let levels = Level::ALL.iter().map(|l| Choice::new(l.as_str(), w.level(*l)).chosen(l.as_str() == level));
    let nothing = Some(w.choose_one().to_owned());
    let first = SelectProps {
        name: name.clone(),
        label,
        choices: languages.collect(),
        nothing: nothing.clone(),
        hint,
        error,
        optional: optional.clone(),
        width: None,
    };
    let second = SelectProps {
        name: format!("{name}{LEVEL}"),
        label: w.questions_level().to_owned(),
        choices: levels.collect(),
        nothing,
        hint: None,
        error: None,
        optional,
        width: None,
    };
    view! {
        {Select(first)}
        {Select(second)}
    }
    .into_any()
}
