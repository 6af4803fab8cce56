//! The programme's name, colour and rules.

use super::{Asked, Filled, news, rules};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use ::programme::Error;
use ::programme::programmes::{self, form};
use ::programme::typed::Values;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use domain::faults;
use domain::language::Language;
use domain::programmes::Asking;
use domain::rights::May;
use leptos::prelude::*;
use serde_json::json;

pub(super) async fn page(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let id = visit.programme()?.id;
    let (programme, version) = visit
        .look(move |look| {
            Box::pin(async move {
                look.require(May::ManageProgramme(id))?;
                Ok((programmes::find(look, id).await?, programmes::version(look, id).await?))
            })
        })
        .await?;
    let values = form::of_programme(&programme, version).with("programme", &programme.code);
    Ok(show(&visit, StatusCode::OK, values, &[], &asked.told))
}

pub(super) async fn change(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let id = visit.programme_of_form(values.get("programme"))?.id;
    let typed = values.clone();
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move {
                act.require(May::ManageProgramme(id))?;
                let before = programmes::find(act, id).await?;
                let (after, version) = form::parse_programme(&typed, &before)?;
                programmes::change(act, &after, version).await
            })
        })
        .await;
    visit.app.service.forget_programmes();
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            Ok(show(&visit, StatusCode::UNPROCESSABLE_ENTITY, values, &faults, ""))
        }
        outcome => visit
            .done(outcome.map(|()| json!({ "programme": id })), |_| format!("{}?told=saved", paths::ADMIN_PROGRAMME)),
    }
}

fn show(visit: &Visit, status: StatusCode, values: Values, faults: &[faults::Fault], word: &str) -> Response {
    let w = visit.words;
    let f = Filled::new(w, values, faults);
    let languages = Language::ALL
        .iter()
        .map(|l| Choice::new(l.as_str(), l.own_name()).chosen(l.as_str() == f.value("default_language")))
        .collect::<Vec<_>>();
    let (hidden, news) = (vec![("version", f.value("version")), ("programme", f.value("programme"))], news(w, word));
    let sheet = visit.sheet(w.admin_programme()).status(status).layout(Layout::Narrow);
    sheet.back(paths::ADMIN, w.nav_admin()).show(move || {
        let number = |field: &str, label: &str| ask!(f, field, label.to_owned(), inputmode = "decimal", width = 4u8);
        let ages = [number("max_age", w.admin_max_age())];
        let rules = rules::section(w, &f);
        let limits = [
            number("release_hours", w.admin_release_hours()),
            number("certificate_hours", w.admin_certificate_hours()),
        ];
        let interviews = [
            number("interview_cutoff_hours", w.interview_rule_cutoff()),
            number("interview_hold_hours", w.interview_rule_hold()),
            number("interview_retries", w.interview_rule_retries()),
        ];
        let exchange = [
            number("waitlist_closes_hours", w.exchange_rule_waitlist_closes()),
            number("hand_over_late_hours", w.exchange_rule_late()),
            number("step_in_asked_at_once", w.exchange_rule_at_once()),
        ];
        let fewest = f.value("waitlist_fewest_first");
        let by_itself = f.value("place_when_ready");
        let offers = number("offer_hours", w.selection_rule_hours());
        let asking = Asking::ALL
            .iter()
            .map(|a| Choice::new(a.as_str(), w.asking(*a)).chosen(a.as_str() == f.value("national_id")))
            .collect::<Vec<_>>();
        let windows = [number("early_minutes", w.admin_early()), number("late_minutes", w.admin_late())];
        let hue = ask!(f, "hue", w.admin_hue(), hint = w.admin_hue_hint(), inputmode = "numeric", width = 4u8);
        let zone = ask!(f, "zone", w.center_zone(), hint = w.admin_zone_hint());
        let (summary, names, wrong_language) = (f.summary(w), f.names(w), f.wrong("default_language"));
        view! {
            <PageHead title=w.admin_programme() lead=w.admin_programme_lead() />
            {news}
            {summary}
            <Form action="/api/admin/programme" fields=hidden>
                <Section title=w.admin_brand()>
                    {names}
                    {hue}
                    <Select
                        name="default_language"
                        label=w.admin_default_language()
                        choices=languages
                        error=wrong_language
                    />
                    {zone}
                </Section>
                <Section title=w.admin_ages()>{ages.into_iter().collect_view()}</Section>
                <Section title=w.nav_applications()>
                    <Select name="national_id" label=w.people_rule_national_id() choices=asking />
                </Section>
                {rules}
                <Section title=w.admin_limits()>{limits.into_iter().collect_view()}</Section>
                <Section title=w.exchange_cases_title()>
                    {exchange.into_iter().collect_view()}
                    <Checkbox
                        name="waitlist_fewest_first"
                        label=w.exchange_rule_fewest_first()
                        checked=!fewest.is_empty()
                    />
                </Section>
                <Section title=w.nav_interviews()>{interviews.into_iter().collect_view()}</Section>
                <Section title=w.onboarding_admin_title()>
                    <Checkbox
                        name="place_when_ready"
                        label=w.onboarding_rule_place()
                        checked=!by_itself.is_empty()
                    />
                </Section>
                <Section title=w.selection_title()>{offers}</Section>
                <Section title=w.admin_windows()>{windows.into_iter().collect_view()}</Section>
                <Actions><Button label=w.save() /></Actions>
            </Form>
        }
    })
}
