//! Setting the score sheets of a call up: what readers look for at a stage, how much it counts, what a mark looks like.

use crate::pages::account::told;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::applications::Stage;
use domain::faults;
use domain::language::Language;
use domain::programmes::Programme;
use domain::screening::{CRITERIA_MAX, WEIGHT_MAX};
use leptos::prelude::*;
use programme::Error;
use programme::screening::{self, SHEET_STAGES, SheetForm};
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeMap;
use words::Words;

/// Which sheet, and what just happened.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Shown {
    stage: String,
    told: String,
}

fn stage_of(word: &str) -> Stage {
    Stage::parse(word).filter(|s| SHEET_STAGES.contains(s)).unwrap_or(Stage::Screening)
}

fn path(code: &str, stage: Stage) -> String {
    format!("{}/sheets?stage={}", paths::intake(code), stage.as_str())
}

pub(super) async fn page(visit: Visit, Path(code): Path<String>, Query(shown): Query<Shown>) -> Answer {
    show(&visit, code, stage_of(&shown.stage), None, &[], &shown.told).await
}

async fn show(
    visit: &Visit,
    code: String,
    stage: Stage,
    again: Option<SheetForm>,
    faults: &[faults::Fault],
    happened: &str,
) -> Answer {
    let w = visit.words;
    let (call, forms) = visit.look(|look| Box::pin(async move { screening::forms(look, &code).await })).await?;
    let programme = visit.programme_by(call.intake.programme)?.clone();
    let stages: Vec<Stage> = forms.iter().map(|(form, _)| form.stage).collect();
    let kept = forms.into_iter().find(|(form, _)| form.stage == stage);
    let (kept, used) = kept.ok_or_else(|| visit.problem(Error::NotFound))?;
    let status = if again.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let form = again.unwrap_or_else(|| SheetForm::of(&kept));
    let news = (happened == "saved").then(|| w.screening_form_told());
    let faults = told(w, faults);
    let (code, title) = (call.intake.code, call.intake.titles.in_language(w.language()).to_owned());
    let back = paths::intake(&code);
    Ok(visit.sheet(w.screening_form_title()).status(status).back(&back, &title).show(move || {
        let ways = stages.iter().map(|&s| Way::new(w.stage(s), path(&code, s), s == stage)).collect();
        // Two more than there are, to be filled in
        let rows = (0..CRITERIA_MAX).filter(|n| form.says(*n)).count() + 2;
        let criteria = (0..CRITERIA_MAX.min(rows.max(3))).map(|n| criterion(w, &programme, &form, &faults, n));
        let criteria = criteria.collect_view().into_any();
        let hide = (stage == Stage::Screening).then(|| {
            let checked = !form.typed("names_hidden").is_empty();
            view! { <Checkbox name="names_hidden" label=w.screening_form_names_hidden() checked=checked /> }
        });
        let locked = used.then(|| view! { <Banner title=w.screening_form_locked() /> });
        let fields = vec![
            ("intake", code.clone()),
            ("stage", stage.as_str().to_owned()),
            ("version", form.typed("version").to_owned()),
        ];
        let form = view! {
            <Form action="/api/intakes/sheet" fields=fields>
                {criteria}
                {hide}
                <Actions>
                    <Button label=w.screening_form_save() />
                </Actions>
            </Form>
        };
        let form = form.into_any();
        view! {
            <PageHead title=w.screening_form_title() lead=w.screening_form_lead() />
            <ErrorSummary title=w.error_summary_title() faults=faults />
            {news.map(|text| view! { <Banner news=News::Good title=text /> })}
            <Tabs label=w.applications_stage_label() ways=ways />
            {locked}
            <p class="hint">{w.screening_form_empty_hint()}</p>
            {form}
        }
    }))
}

/// A label with the name of a language in it.
type Says = fn(Words, &str) -> String;

/// One criterion: its name in every language, its weight, and what three of its marks look like.
fn criterion(w: Words, programme: &Programme, form: &SheetForm, faults: &[Fault], n: usize) -> AnyView {
    let field = |name: String, label: String, must: bool| {
        let (value, error) = (form.typed(&name).to_owned(), fault_of(faults, &name));
        if must {
            view! { <Field name=name label=label value=value error=error /> }.into_any()
        } else {
            view! { <Field name=name label=label value=value error=error optional=w.optional() /> }.into_any()
        }
    };
    let says: [(&str, Says); 4] = [
        ("title", Words::screening_form_title_in),
        ("low", Words::screening_form_low_in),
        ("middle", Words::screening_form_middle_in),
        ("high", Words::screening_form_high_in),
    ];
    let texts = says.map(|(name, label)| {
        let all = Language::ALL.iter().map(|&l| {
            let must = name == "title" && l == programme.default_language;
            field(format!("{name}_{n}_{}", l.as_str()), label(w, l.own_name()), must)
        });
        all.collect::<Vec<_>>()
    });
    let weight = format!("weight_{n}");
    let (value, error) = (form.typed(&weight).to_owned(), fault_of(faults, &weight));
    let number = i64::try_from(n).unwrap_or_default() + 1;
    let open = n == 0 || form.says(n) || faults.iter().any(|f| f.field.contains(&format!("_{n}")));
    let code = form.typed(&format!("code_{n}")).to_owned();
    let texts = texts.into_iter().flatten().collect::<Vec<_>>();
    view! {
        <More label=w.screening_form_criterion(number) open=open>
            <input type="hidden" name=format!("code_{n}") value=code />
            {texts}
            <Field
                name=weight
                kind="number"
                label=w.screening_form_weight()
                hint=w.screening_form_weight_hint(WEIGHT_MAX)
                value=value
                error=error
                min="1"
                max=WEIGHT_MAX.to_string()
                width=4
            />
        </More>
    }
    .into_any()
}

pub(super) async fn save(visit: Visit, Typed(posted): Typed<BTreeMap<String, String>>) -> Answer {
    let form = SheetForm(posted);
    let (code, stage) = (form.typed("intake").to_owned(), stage_of(form.typed("stage")));
    let named = code.clone();
    let (call, _) = visit.look(|look| Box::pin(async move { screening::forms(look, &named).await })).await?;
    let programme = visit.programme_by(call.intake.programme)?.clone();
    let outcome = match form.parse(&programme, call.intake.id, stage) {
        Err(error) => Err(error),
        Ok(sheet) => {
            let code = code.clone();
            visit
                .act(move |act| {
                    let (code, sheet) = (code.clone(), sheet.clone());
                    Box::pin(async move { screening::set_form(act, &code, &sheet).await })
                })
                .await
        }
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => show(&visit, code, stage, Some(form), &faults, "").await,
        Ok(()) if !visit.wants_json => Ok(see_other(&format!("{}&told=saved", path(&code, stage)))),
        outcome => visit.done(outcome.map(|()| json!({ "stage": stage })), |_| path(&code, stage)),
    }
}
