//! Setting the list up: what is to be done, in every language, in which order, and whether it must be.

use crate::pages::account::told;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::parts::*;
use axum::extract::Query;
use axum::http::StatusCode;
use domain::faults;
use domain::language::Language;
use domain::onboarding::{ITEMS_MAX, ItemKind};
use domain::programmes::Programme;
use domain::rights::May;
use domain::training::Course;
use leptos::prelude::*;
use programme::onboarding::{self, ChecklistForm};
use programme::{Error, training};
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeMap;
use words::Words;

/// What just happened.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Shown {
    told: String,
}

pub(super) async fn page(visit: Visit, Query(shown): Query<Shown>) -> Answer {
    let programme = visit.programme()?.clone();
    show(&visit, &programme, None, &[], &shown.told).await
}

async fn show(
    visit: &Visit,
    programme: &Programme,
    again: Option<ChecklistForm>,
    faults: &[faults::Fault],
    happened: &str,
) -> Answer {
    let id = programme.id;
    let (list, courses) = visit
        .look(|look| {
            Box::pin(async move {
                look.require(May::ManageProgramme(id))?;
                Ok((onboarding::checklist(look, id).await?, training::courses(look, id).await?))
            })
        })
        .await?;
    let w = visit.words;
    let status = if again.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let form = again.unwrap_or_else(|| ChecklistForm::of(list.as_ref()));
    let news = (happened == "saved").then(|| w.onboarding_admin_told());
    let version = list.map_or_else(|| w.onboarding_admin_none().to_owned(), |l| w.onboarding_admin_version(l.version));
    let faults = told(w, faults);
    let fields = vec![("programme", programme.code.clone()), ("version", form.typed("version").to_owned())];
    let programme = programme.clone();
    let sheet = visit.sheet(w.onboarding_admin_title()).status(status).layout(Layout::Narrow);
    Ok(sheet.back(paths::ADMIN, w.nav_admin()).show(move || {
        // Two more than there are, to be filled in
        let rows = ((0..ITEMS_MAX).filter(|n| form.says(*n)).count() + 2).min(ITEMS_MAX);
        let items = (0..rows).map(|n| item(w, &programme, &courses, &form, &faults, n)).collect_view();
        view! {
            <PageHead title=w.onboarding_admin_title() lead=w.onboarding_admin_lead() />
            <ErrorSummary title=w.error_summary_title() faults=faults />
            {news.map(|text| view! { <Banner news=News::Good title=text /> })}
            <p class="hint">{version} " " {w.onboarding_admin_empty_hint()}</p>
            <Form action="/api/admin/onboarding" fields=fields>
                {items}
                <Actions><Button label=w.save() /></Actions>
            </Form>
        }
    }))
}

fn item(
    w: Words,
    programme: &Programme,
    courses: &[Course],
    form: &ChecklistForm,
    faults: &[Fault],
    n: usize,
) -> AnyView {
    let of = |name: &str| format!("{name}_{n}");
    let (typed, wrong) = (|f: &str| form.typed(f).to_owned(), |f: &str| fault_of(faults, f));
    let kinds = ItemKind::ALL
        .iter()
        .map(|k| Choice::new(k.as_str(), w.item_kind(*k)).chosen(form.typed(&of("kind")) == k.as_str()))
        .collect::<Vec<_>>();
    let courses = courses
        .iter()
        .map(|c| {
            let id = c.id.to_string();
            Choice::new(&id, c.names.in_language(w.language())).chosen(form.typed(&of("course")) == id)
        })
        .collect::<Vec<_>>();
    let texts = Language::ALL.iter().map(|l| {
        let (title, text) = (format!("title_{n}_{}", l.as_str()), format!("text_{n}_{}", l.as_str()));
        let must = *l == programme.default_language && (n == 0 || form.says(n));
        let (label, value, error) = (w.onboarding_admin_title_in(l.own_name()), typed(&title), wrong(&title));
        let field = if must {
            view! { <Field name=title label=label value=value error=error maxlength=120 /> }.into_any()
        } else {
            view! { <Field name=title label=label value=value error=error optional=w.optional() maxlength=120 /> }
                .into_any()
        };
        let (label, value, error) = (w.onboarding_admin_text_in(l.own_name()), typed(&text), wrong(&text));
        view! { {field} <TextArea name=text label=label value=value error=error optional=w.optional() rows=4 /> }
    });
    let texts = texts.collect_view().into_any();
    let number = i64::try_from(n).unwrap_or_default() + 1;
    let open = n == 0 || faults.iter().any(|f| f.field.contains(&format!("_{n}")));
    let title = form.typed(&format!("title_{n}_{}", w.language().as_str())).to_owned();
    let label = if title.is_empty() {
        w.onboarding_admin_item(number)
    } else {
        format!("{}: {title}", w.onboarding_admin_item(number))
    };
    let place = typed(&of("place"));
    let place = if place.is_empty() { number.to_string() } else { place };
    let required = form.says(n).then(|| typed(&of("required"))).is_none_or(|r| !r.is_empty());
    let code = view! { <input type="hidden" name=of("code") value=typed(&of("code")) /> }.into_any();
    let error = wrong(&of("kind"));
    let kind = view! { <Select name=of("kind") label=w.onboarding_admin_kind() choices=kinds error=error /> };
    let kind = kind.into_any();
    let must = view! { <Checkbox name=of("required") label=w.onboarding_admin_required() checked=required /> };
    let must = must.into_any();
    let (name, error) = (of("course"), wrong(&of("course")));
    let course = view! {
        <Select
            name=name
            label=w.onboarding_admin_course()
            choices=courses
            nothing=w.onboarding_admin_no_course()
            error=error
            optional=w.optional()
        />
    }
    .into_any();
    let (name, value, error) = (of("choices"), typed(&of("choices")), wrong(&of("choices")));
    let choices = view! {
        <TextArea
            name=name
            label=w.onboarding_admin_choices()
            hint=w.onboarding_admin_choices_hint()
            value=value
            error=error
            optional=w.optional()
            rows=3
        />
    }
    .into_any();
    let name = of("place");
    let place =
        view! { <Field name=name label=w.onboarding_admin_place() kind="number" value=place width=4 min="1" /> };
    let place = place.into_any();
    view! { <More label=label open=open>{code}{kind}{texts}{must}{course}{choices}{place}</More> }.into_any()
}

pub(super) async fn save(visit: Visit, Typed(posted): Typed<BTreeMap<String, String>>) -> Answer {
    let form = ChecklistForm(posted);
    let programme = visit.programme_of_form(form.typed("programme"))?.clone();
    let (typed, of) = (form.clone(), programme.clone());
    let outcome = visit
        .act(move |act| {
            let (typed, of) = (typed.clone(), of.clone());
            Box::pin(async move {
                act.require(May::ManageProgramme(of.id))?;
                let courses: Vec<_> = training::courses(act, of.id).await?.iter().map(|c| c.id).collect();
                onboarding::set_checklist(act, typed.parse(&of, &courses)?).await
            })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => show(&visit, &programme, Some(form), &faults, "").await,
        Ok(_) if !visit.wants_json => Ok(see_other(&format!("{}?told=saved", paths::ADMIN_ONBOARDING))),
        outcome => visit.done(outcome.map(|l| json!({ "version": l.version })), |_| String::new()),
    }
}
