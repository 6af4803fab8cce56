//! How one wants to be told: by mail, on one's devices, by text, and at which hours not.

use super::Asked;
use crate::pages::account::told as sentences_of;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use domain::faults;
use domain::ids::DeviceId;
use domain::notices::{Choices, Mailing, Topic};
use domain::rights::Role;
use leptos::prelude::*;
use programme::Error;
use programme::notices::choices;
use programme::notices::push::{self, Device, NewDevice};
use programme::typed::Values;
use serde::Deserialize;
use serde_json::json;

/// What the page shows beside the choices.
struct Ways {
    /// What browsers know the house by.
    key: String,
    devices: Vec<Device>,
    /// Whether the house sends texts.
    texts: bool,
    /// Whether there is a number to send them to.
    phone: bool,
}

/// A device as its browser describes it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct DeviceForm {
    device: String,
    endpoint: String,
    key: String,
    secret: String,
}

pub(super) async fn page(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let (chosen, version) = visit.look(|look| Box::pin(choices::own(look))).await?;
    if visit.wants_json {
        return Ok(visit.json(StatusCode::OK, &json!({ "choices": chosen, "version": version })));
    }
    let ways = ways(&visit).await?;
    Ok(show(&visit, StatusCode::OK, &chosen, &of_choices(&chosen, version), &[], &ways, &asked.told))
}

async fn ways(visit: &Visit) -> Result<Ways, crate::pages::problem::Problem> {
    let service = &visit.app.service;
    let key = push::public_key(service).await.map_err(|error| visit.problem(error))?;
    let devices = visit.look(|look| Box::pin(push::own(look))).await?;
    let phone = visit.member.as_ref().is_some_and(|member| !member.person.phone.is_empty());
    Ok(Ways { key, devices, texts: service.texter().is_some(), phone })
}

fn of_choices(chosen: &Choices, version: i64) -> Values {
    let values = Values::default().with("version", version).with("daily_at", chosen.daily_at.format("%H:%M"));
    match chosen.quiet {
        None => values,
        Some(quiet) => {
            values.with("quiet_from", quiet.from.format("%H:%M")).with("quiet_until", quiet.until.format("%H:%M"))
        }
    }
}

fn show(
    visit: &Visit,
    status: StatusCode,
    chosen: &Choices,
    values: &Values,
    faults: &[faults::Fault],
    ways: &Ways,
    told: &str,
) -> Response {
    let w = visit.words;
    let faults = sentences_of(w, faults);
    let staff = visit.has_any(&[Role::Coordinator]);
    let asked = move |topic: &Topic| topic.may_be_off() && (staff || !topic.is_of_staff());
    let topics = || Topic::ALL.iter().copied().filter(asked);
    let mails: Vec<_> = topics()
        .map(|topic| {
            let typed = Mailing::parse(values.get(topic.as_str())).unwrap_or_else(|| chosen.mailing(topic));
            let choice = |m: &Mailing| Choice::new(m.as_str(), w.mailing(*m)).chosen(*m == typed);
            let answers = Mailing::ALL.iter().map(choice).collect();
            let wrong = fault_of(&faults, topic.as_str());
            view! { <Radios name=topic.as_str() label=w.topic(topic) choices=answers error=wrong class="inline" /> }
        })
        .collect();
    let boxes = |way: &'static str, on: fn(&Choices, Topic) -> bool| {
        let ticked = |topic: Topic| match values.get("ways") {
            "" => on(chosen, topic),
            _ => !values.get(&format!("{way}_{}", topic.as_str())).is_empty(),
        };
        let one = |topic: Topic| {
            let (name, ticked) = (format!("{way}_{}", topic.as_str()), ticked(topic));
            view! { <Checkbox name=name label=w.topic(topic) checked=ticked /> }
        };
        topics().map(one).collect::<Vec<_>>()
    };
    let shown = boxes("push", Choices::pushes);
    let texted = ways.texts.then(|| {
        let no_phone = (!ways.phone).then(|| {
            view! { <p>{w.notices_sms_no_phone()} " " <a href=paths::ACCOUNT>{w.notices_sms_add_phone()}</a></p> }
        });
        let boxes = boxes("sms", Choices::texts);
        view! {
            <Section title=w.notices_sms_title()>
                <p class="hint">{w.notices_sms_lead()}</p>
                {no_phone}
                <fieldset class="stack">
                    <legend>{w.notices_sms_about()}</legend>
                    {boxes}
                </fieldset>
            </Section>
        }
    });
    // Without texts what was chosen of them before stays as it is
    let kept: Vec<(&'static str, String)> = if ways.texts { vec![] } else { vec![("no_sms", "yes".to_owned())] };
    let mut fields = vec![("version", values.get("version").to_owned()), ("ways", "yes".to_owned())];
    fields.extend(kept);
    let devices = devices(visit, ways);
    let [daily_at, from, until] =
        ["daily_at", "quiet_from", "quiet_until"].map(|field| (values.get(field).to_owned(), fault_of(&faults, field)));
    let news = match told {
        "saved" => Some(w.notices_saved()),
        "device" => Some(w.notices_push_added()),
        "removed" => Some(w.notices_push_removed()),
        _ => None,
    };
    let sheet = visit.sheet(w.notices_choices_title()).status(status).layout(Layout::Narrow).offline();
    sheet.back(paths::MY_NOTICES, w.notices_title()).show(move || {
        let summary = (!faults.is_empty())
            .then(|| view! { <ErrorSummary title=w.error_summary_title() faults=faults.clone() /> });
        view! {
            {summary}
            <PageHead title=w.notices_choices_title() lead=w.notices_choices_lead() />
            {news.map(|title| view! { <Banner news=News::Good title=title /> })}
            {devices}
            <Form action="/api/notices/choose" fields=fields>
                <Section title=w.notices_mail_title()>
                    {mails}
                    <Field
                        name="daily_at"
                        label=w.notices_daily_at()
                        kind="time"
                        value=daily_at.0
                        hint=w.notices_daily_hint()
                        error=daily_at.1
                    />
                    <p class="hint">{w.notices_account_always()}</p>
                </Section>
                <Section title=w.notices_push_title()>
                    <fieldset class="stack">
                        <legend>{w.notices_push_about()}</legend>
                        {shown}
                    </fieldset>
                </Section>
                {texted}
                <div class="fields">
                    <Field
                        name="quiet_from"
                        label=w.notices_quiet_from()
                        kind="time"
                        value=from.0
                        optional=w.optional()
                        error=from.1
                    />
                    <Field
                        name="quiet_until"
                        label=w.notices_quiet_until()
                        kind="time"
                        value=until.0
                        optional=w.optional()
                        error=until.1
                    />
                </div>
                <p class="hint">{w.notices_quiet_hint()}</p>
                <Actions><Button label=w.save() /></Actions>
            </Form>
        }
    })
}

/// The devices that show news, and the button by which this one does; the module `app/offline/push.js` shows it.
fn devices(visit: &Visit, ways: &Ways) -> AnyView {
    let w = visit.words;
    let here = visit.member.as_ref().map(|member| member.sign_in);
    let zone = visit.programme.as_deref().map(|programme| programme.zone);
    let rows: Vec<_> = ways
        .devices
        .iter()
        .map(|device| {
            let name = if Some(device.sign_in) == here { w.notices_push_this().to_owned() } else { device.named.clone() };
            let since = zone.map(|zone| w.notices_push_since(&w.date(zone.date(device.made_at))));
            let says = format!("{}: {name}", w.notices_push_remove());
            let end = view! {
                <PostButton
                    action="/api/notices/devices/remove"
                    fields=vec![("device", device.id.to_string())]
                    label=w.notices_push_remove()
                    says=says
                    tone=Tone::Quiet
                />
            };
            view! { <Item title=name.into_any() note=since.unwrap_or_default().into_any() end=end.into_any() acts=true /> }
        })
        .collect();
    let list = if rows.is_empty() {
        view! { <p>{w.notices_push_none()}</p> }.into_any()
    } else {
        view! { <List label=w.notices_push_devices()>{rows}</List> }.into_any()
    };
    let key = ways.key.clone();
    view! {
        <Section title=w.notices_push_devices()>
            <p class="hint">{w.notices_push_lead()}</p>
            {list}
            <div
                id="push"
                hidden
                data-key=key
                data-denied=w.notices_push_denied()
                data-failed=w.notices_push_failed()
            >
                <button type="button" class="button">{w.notices_push_here()}</button>
                <p role="status"></p>
            </div>
        </Section>
    }
    .into_any()
}

pub(super) async fn choose(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let (typed, version) = (values.clone(), values.get("version").parse().unwrap_or(0));
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move {
                let (before, _) = choices::own(act).await?;
                choices::choose(act, version, &choices::parse(&typed, &before)?).await
            })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            let (chosen, _) = visit.look(|look| Box::pin(choices::own(look))).await?;
            let ways = ways(&visit).await?;
            Ok(show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &chosen, &values, &faults, &ways, ""))
        }
        outcome => {
            visit.done(outcome.map(|()| json!({ "saved": true })), |_| format!("{}?told=saved", paths::NOTICE_CHOICES))
        }
    }
}

pub(super) async fn add_device(visit: Visit, Typed(form): Typed<DeviceForm>) -> Answer {
    let Some(sign_in) = visit.member.as_ref().map(|member| member.sign_in) else {
        return Err(visit.problem(Error::NotSignedIn));
    };
    let new = NewDevice { endpoint: form.endpoint, key: form.key, secret: form.secret };
    let outcome = visit
        .act(move |act| {
            let new = new.clone();
            Box::pin(async move { push::add(act, sign_in, &new).await })
        })
        .await;
    visit.done(outcome.map(|()| json!({ "added": true })), |_| format!("{}?told=device", paths::NOTICE_CHOICES))
}

pub(super) async fn remove_device(visit: Visit, Typed(form): Typed<DeviceForm>) -> Answer {
    let outcome = match form.device.parse::<DeviceId>() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => visit.act(move |act| Box::pin(push::remove(act, id))).await,
    };
    visit.done(outcome.map(|()| json!({ "removed": true })), |_| format!("{}?told=removed", paths::NOTICE_CHOICES))
}
