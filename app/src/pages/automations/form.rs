//! Setting a rule up: one form of plain fields, for a new rule and for one that is there.

use crate::pages::account::told_by;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Path;
use axum::http::StatusCode;
use domain::automations::{ACTIONS_MAX, CONDITIONS_MAX, Letter, MOVES, TAG_MAX, TEXT_MAX, When};
use domain::faults;
use domain::ids::AutomationId;
use domain::language::Language;
use domain::screening::DeclineReason;
use leptos::prelude::*;
use programme::Error;
use programme::automations::{self, Known, RuleForm};
use programme::typed::Values;
use serde_json::json;
use words::Words;

pub(super) async fn new_page(visit: Visit) -> Answer {
    show(&visit, None, None, &[]).await
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Answer {
    let Ok(id) = id.parse::<AutomationId>() else { return Err(visit.problem(Error::NotFound)) };
    show(&visit, Some(id), None, &[]).await
}

async fn show(visit: &Visit, id: Option<AutomationId>, again: Option<Values>, wrong: &[faults::Fault]) -> Answer {
    let own = visit.programme()?.id;
    let (known, rule) = visit
        .look(|look| {
            Box::pin(async move {
                let rule = match id {
                    Some(id) => Some(automations::one(look, id).await?),
                    None => None,
                };
                let programme = rule.as_ref().map_or(own, |r| r.programme);
                Ok((automations::known(look, programme).await?, rule))
            })
        })
        .await?;
    let w = visit.words;
    let status = if again.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let title = if id.is_some() { w.automation_change_title() } else { w.automation_new() };
    let values = again.unwrap_or_else(|| match &rule {
        Some(a) => RuleForm::of(&a.rule, &known).with("version", a.version),
        None => Values::default(),
    });
    let faults = told_by(w, wrong, |field| label(w, field));
    let mut fields = vec![("version", values.get("version").to_owned())];
    let action = match &rule {
        Some(a) => {
            fields.push(("automation", a.id.to_string()));
            "/api/automations/change"
        }
        None => {
            fields.push(("programme", visit.programme()?.code.clone()));
            "/api/automations/add"
        }
    };
    let sheet = visit.sheet(title).status(status).layout(Layout::Narrow);
    Ok(sheet.back(paths::AUTOMATIONS, w.automation_title()).show(move || {
        let hint = rule.is_some().then(|| view! { <p class="hint">{w.automation_change_hint()}</p> });
        let conditions = (0..CONDITIONS_MAX).map(|n| condition(w, &values, &faults, n)).collect_view().into_any();
        let actions = (0..ACTIONS_MAX).map(|n| action_fields(w, &known, &values, &faults, n)).collect_view().into_any();
        let first = first(w, &known, &values, &faults);
        view! {
            <PageHead title=title lead=w.automation_lead() />
            <ErrorSummary title=w.error_summary_title() faults=faults />
            {hint}
            <Form action=action fields=fields>
                {first}
                {conditions}
                {actions}
                <Actions><Button label=w.save() /></Actions>
            </Form>
        }
    }))
}

fn first(w: Words, known: &Known, values: &Values, faults: &[Fault]) -> AnyView {
    let intakes: Vec<Choice> = known
        .intakes
        .iter()
        .map(|i| {
            let id = i.id.to_string();
            Choice::new(&id, i.titles.in_language(w.language())).chosen(values.get("intake") == id)
        })
        .collect();
    let events: Vec<Choice> = When::ALL
        .iter()
        .map(|e| Choice::new(e.as_str(), w.automation_event(*e)).chosen(values.get("when") == e.as_str()))
        .collect();
    let (name, wrong) = (values.get("name").to_owned(), |f: &str| fault_of(faults, f));
    view! {
        <Field
            name="name"
            label=w.automation_name()
            hint=w.automation_name_hint()
            value=name
            error=wrong("name")
            maxlength=80
        />
        <Select
            name="intake"
            label=w.automation_intake()
            choices=intakes
            nothing=w.automation_intake_all()
            error=wrong("intake")
        />
        <Select name="when" label=w.automation_when() choices=events error=wrong("when") />
    }
    .into_any()
}

fn condition(w: Words, values: &Values, faults: &[Fault], n: usize) -> AnyView {
    let (kind, field) = (format!("if_{n}"), format!("value_{n}"));
    let number = i64::try_from(n).unwrap_or_default() + 1;
    let choices: Vec<Choice> = [
        ("score_least", w.automation_if_score_least()),
        ("score_most", w.automation_if_score_most()),
        ("center", w.automation_if_center()),
        ("language", w.automation_if_language()),
        ("age", w.automation_if_age()),
        ("student", w.automation_if_student()),
        ("not_student", w.automation_if_not_student()),
        ("tag", w.automation_if_tag()),
        ("no_tag", w.automation_if_no_tag()),
    ]
    .into_iter()
    .map(|(word, label)| Choice::new(word, label).chosen(values.get(&kind) == word))
    .collect();
    let (error, wrong, value) = (fault_of(faults, &kind), fault_of(faults, &field), values.get(&field).to_owned());
    let select = view! {
        <Select
            name=kind
            label=w.automation_if(number)
            choices=choices
            nothing=w.automation_if_none()
            error=error
            optional=w.optional()
        />
    }
    .into_any();
    let label = w.automation_if_value(number);
    let value = view! {
        <Field
            name=field
            label=label
            hint=w.automation_if_hint()
            value=value
            error=wrong
            optional=w.optional()
            maxlength=200
        />
    }
    .into_any();
    view! { {select}{value} }.into_any()
}

/// What the fields are called.
fn label(w: Words, field: &str) -> Option<String> {
    let number = |n: &str| n.get(..1).and_then(|n| n.parse::<i64>().ok()).map(|n| n + 1);
    Some(match field.split_once('_') {
        None if field == "name" => w.automation_name().to_owned(),
        None if field == "when" => w.automation_when().to_owned(),
        Some(("if", n)) => w.automation_if(number(n)?),
        Some(("value", n)) => w.automation_if_value(number(n)?),
        Some(("do", n)) => w.automation_do(number(n)?),
        Some(("tag", n)) => w.automation_tag(number(n)?),
        Some(("text", n)) => w.automation_words(number(n)?),
        _ => return None,
    })
}

/// Everything that can be done, as one list.
fn deeds(w: Words, known: &Known) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    all.extend(MOVES.iter().map(|s| (format!("move:{}", s.as_str()), w.automation_do_move(w.stage(*s)))));
    all.extend(Letter::ALL.iter().map(|l| (format!("tell:{}", l.as_str()), w.automation_do_tell(w.rule_letter(*l)))));
    all.push(("write".to_owned(), w.automation_do_write().to_owned()));
    all.extend(
        known
            .courses
            .iter()
            .map(|c| (format!("course:{}", c.id), w.automation_do_course(c.names.in_language(w.language())))),
    );
    all.push(("tag".to_owned(), w.automation_do_tag().to_owned()));
    all.push(("untag".to_owned(), w.automation_do_untag().to_owned()));
    let no = |r: &DeclineReason| (format!("decline:{}", r.as_str()), w.automation_do_decline(w.decline_reason(*r)));
    all.extend(DeclineReason::ALL.iter().map(no));
    all
}

fn action_fields(w: Words, known: &Known, values: &Values, faults: &[Fault], n: usize) -> AnyView {
    let (kind, tag) = (format!("do_{n}"), format!("tag_{n}"));
    let number = i64::try_from(n).unwrap_or_default() + 1;
    let chosen = values.get(&kind);
    let choices: Vec<Choice> =
        deeds(w, known).into_iter().map(|(word, label)| Choice::new(&word, label).chosen(chosen == word)).collect();
    let (error, wrong, value) = (fault_of(faults, &kind), fault_of(faults, &tag), values.get(&tag).to_owned());
    let label = w.automation_do(number);
    let select = if n == 0 {
        view! { <Select name=kind label=label choices=choices nothing=w.automation_do_none() error=error /> }.into_any()
    } else {
        view! {
            <Select
                name=kind
                label=label
                choices=choices
                nothing=w.automation_do_none()
                error=error
                optional=w.optional()
            />
        }
        .into_any()
    };
    let tag = view! {
        <Field
            name=tag
            label=w.automation_tag(number)
            hint=w.automation_tag_hint()
            value=value
            error=wrong
            optional=w.optional()
            maxlength={u32::try_from(TAG_MAX).unwrap_or(u32::MAX)}
        />
    }
    .into_any();
    let texts = Language::ALL.iter().map(|l| {
        let field = format!("text_{n}_{}", l.as_str());
        let (value, error) = (values.get(&field).to_owned(), fault_of(faults, &field));
        view! {
            <TextArea
                name=field
                label=w.automation_words_in(l.own_name())
                value=value
                error=error
                optional=w.optional()
                maxlength={u32::try_from(TEXT_MAX).unwrap_or(u32::MAX)}
            />
        }
    });
    let texts = texts.collect_view().into_any();
    let open = chosen == "write" || faults.iter().any(|f| f.field.starts_with(&format!("text_{n}")));
    view! { {select}{tag}<More label=w.automation_words(number) open=open>{texts}</More> }.into_any()
}

pub(super) async fn add(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let programme = visit.programme_of_form(values.get("programme"))?.id;
    let typed = values.clone();
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move {
                let known = automations::known(act, programme).await?;
                automations::add(act, programme, &RuleForm::parse(&typed, &known)?).await
            })
        })
        .await;
    answer(&visit, outcome.map(|a| a.id), None, values).await
}

pub(super) async fn change(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let Ok(id) = values.get("automation").parse::<AutomationId>() else { return Err(visit.problem(Error::NotFound)) };
    let version = values.get("version").parse().unwrap_or_default();
    let typed = values.clone();
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move {
                let programme = automations::one(act, id).await?.programme;
                let known = automations::known(act, programme).await?;
                automations::change(act, id, version, &RuleForm::parse(&typed, &known)?).await
            })
        })
        .await;
    answer(&visit, outcome.map(|a| a.id), Some(id), values).await
}

async fn answer(
    visit: &Visit,
    outcome: programme::Result<AutomationId>,
    id: Option<AutomationId>,
    values: Values,
) -> Answer {
    match outcome {
        Err(Error::Faulty(wrong)) if !visit.wants_json => show(visit, id, Some(values), &wrong).await,
        outcome => {
            visit.done(outcome.map(|id| json!({ "automation": id })), |_| format!("{}?told=saved", paths::AUTOMATIONS))
        }
    }
}
