//! A person's placement, for those who run its center: pause it, move it, end it, each with what will happen first.

use crate::pages::account::told;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use chrono::NaiveDate;
use domain::applications::PlacementState;
use domain::centers::Center;
use domain::faults::{self, FaultKind};
use domain::ids::{CenterId, PersonId, PlacementId};
use domain::placements::{Change, EndReason, Placement, PlacementStep};
use domain::rights::{At, May};
use domain::shifts::Shift;
use domain::time;
use leptos::prelude::*;
use programme::placements::{self, Happened};
use programme::{Error, centers, people};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What was typed, and what is asked to be shown.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Form {
    person: String,
    placement: String,
    what: String,
    from: String,
    until: String,
    moves: String,
    to: String,
    last: String,
    reason: String,
    note: String,
    seen: String,
    told: String,
}

fn date(field: &str, typed: &str) -> programme::Result<NaiveDate> {
    let kind = if typed.trim().is_empty() { FaultKind::Required } else { FaultKind::Date };
    time::day(typed).ok_or_else(|| Error::fault(field, kind))
}

impl Form {
    fn change(&self) -> programme::Result<Change> {
        let choice = |field: &str| Error::fault(field, FaultKind::Choice);
        Ok(match self.what.as_str() {
            "pause" => Change::Pause { from: date("from", &self.from)?, until: date("until", &self.until)? },
            "end" => Change::End {
                on: date("last", &self.last)?,
                reason: EndReason::parse(&self.reason).ok_or_else(|| choice("reason"))?,
            },
            "transfer" => Change::Transfer {
                on: date("moves", &self.moves)?,
                to: self.to.parse::<CenterId>().map_err(|_| choice("to"))?,
            },
            _ => return Err(choice("what")),
        })
    }
    fn fields(&self) -> Vec<(&'static str, String)> {
        let fields = [
            ("person", &self.person),
            ("placement", &self.placement),
            ("what", &self.what),
            ("from", &self.from),
            ("until", &self.until),
            ("moves", &self.moves),
            ("to", &self.to),
            ("last", &self.last),
            ("reason", &self.reason),
        ];
        fields.map(|(name, value)| (name, value.clone())).to_vec()
    }
}

/// What stands on the page.
struct Shown {
    placement: Placement,
    happened: Vec<Happened>,
    name: String,
    center: Center,
    /// Where it could go on.
    elsewhere: Vec<Center>,
    preview: Option<placements::Preview>,
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>, Query(form): Query<Form>) -> Answer {
    let person: PersonId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    show(&visit, person, Form { person: id, ..form }, Vec::new()).await
}

async fn show(visit: &Visit, person: PersonId, form: Form, mut faults: Vec<faults::Fault>) -> Answer {
    let id: PlacementId = form.placement.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let (who, now) = (visit.who(), visit.now);
    let mut shown = visit
        .look(|look| {
            Box::pin(async move {
                let (placement, happened) = placements::of_staff(look, id).await?;
                if placement.person != person {
                    return Err(Error::NotFound);
                }
                let name = people::find(look, person).await?.name.full();
                let center = centers::find(look, placement.center).await?;
                let mut elsewhere = centers::of_programme(look, placement.programme).await?;
                let at = |c: &Center| At { programme: c.programme, center: c.id };
                elsewhere.retain(|c| c.id != center.id && who.may(May::ManagePlacements(at(c)), now));
                Ok(Shown { placement, happened, name, center, elsewhere, preview: None })
            })
        })
        .await?;
    if !form.what.is_empty() && faults.iter().all(|f| f.field == "note") {
        let looked = match form.change() {
            Err(error) => Err(error),
            Ok(change) => {
                let service = &visit.app.service;
                service
                    .look(visit.who(), |look| Box::pin(async move { placements::preview(look, id, &change).await }))
                    .await
            }
        };
        match looked {
            Ok(preview) => shown.preview = Some(preview),
            Err(Error::Faulty(wrong)) => faults = wrong,
            Err(error) => return Err(visit.problem(error)),
        }
    }
    let w = visit.words;
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let faults = told(w, &faults);
    let back = paths::person(person);
    let own = who_is(visit, person);
    let title = format!("{} · {}", w.placement_title(), shown.name);
    let sheet = visit.sheet(&title).status(status).layout(Layout::Narrow).back(&back, &shown.name);
    Ok(sheet.show(move || view(w, &shown, &form, faults, own, now)))
}

fn who_is(visit: &Visit, person: PersonId) -> bool {
    visit.who().person == Some(person)
}

fn view(
    w: Words,
    s: &Shown,
    form: &Form,
    faults: Vec<Fault>,
    own: bool,
    now: chrono::DateTime<chrono::Utc>,
) -> AnyView {
    let p = &s.placement;
    let today = s.center.zone.date(now);
    let center = s.center.names.in_language(w.language()).to_owned();
    let lead = w.placement_at(&center, &w.date(p.starts_on), &w.date(p.ends_on));
    let news = (form.told == "changed").then(|| view! { <Banner news=News::Good title=w.placement_told_changed() /> });
    let open = !own && p.state == PlacementState::Active && p.reason.is_none();
    let paused = p.paused.filter(|(_, until)| *until >= today).map(|(from, until)| {
        let fields = vec![("person", form.person.clone()), ("placement", form.placement.clone())];
        let resume = open.then(|| {
            let label = w.placement_resume();
            view! { <PostButton action="/api/placements/resume" fields=fields label=label tone=Tone::Quiet /> }
        });
        view! { <Banner title=w.placement_paused_days(&w.date(from), &w.date(until)) /> {resume} }
    });
    let ends = p.is_ending().then(|| {
        let fields = vec![("person", form.person.clone()), ("placement", form.placement.clone())];
        let keep = (!own && p.ends_on >= today).then(|| {
            let label = w.placement_keep();
            view! {
                <p>{w.placement_keep_text()}</p>
                <PostButton action="/api/placements/resume" fields=fields label=label tone=Tone::Quiet />
            }
        });
        let because = p.reason.map_or("", |reason| w.end_reason(reason));
        view! { <Banner title=w.placement_will_end(&w.date(p.ends_on), because)>{keep}</Banner> }
    });
    let preview = s.preview.as_ref().map(|preview| preview_view(w, s, form, preview, &faults));
    let forms = open.then(|| forms(w, s, form, &faults));
    let rows = s.happened.iter().map(|h| happened(w, &s.center, h)).collect_view();
    let history =
        (!s.happened.is_empty()).then(|| view! { <Section title=w.placement_history()><List>{rows}</List></Section> });
    let state = w.placement_state(p.state);
    let facts = vec![(w.applications_badge().to_owned(), view! { <bdi>{p.badge.clone()}</bdi> }.into_any())];
    view! {
        <PageHead title=view! { <Name name=s.name.clone() /> } eyebrow=w.placement_title() lead=lead>
            <Tag label=state />
        </PageHead>
        <ErrorSummary title=w.error_summary_title() faults=faults />
        {news}
        <Facts facts=facts />
        {paused}
        {ends}
        {preview}
        {forms}
        {history}
    }
    .into_any()
}

/// What was asked for, in a sentence.
fn will(w: Words, s: &Shown, change: &Change) -> String {
    match *change {
        Change::Pause { from, until } => w.placement_will_pause(&w.date(from), &w.date(until)),
        Change::End { on, reason } => w.placement_will_end(&w.date(on), w.end_reason(reason)),
        Change::Transfer { on, to } => {
            let center = s.elsewhere.iter().find(|c| c.id == to).map(|c| c.names.in_language(w.language()));
            w.placement_will_transfer(&w.date(on), center.unwrap_or_default())
        }
    }
}

fn preview_view(w: Words, s: &Shown, form: &Form, preview: &placements::Preview, faults: &[Fault]) -> AnyView {
    let count = i64::try_from(preview.shifts.len()).unwrap_or(i64::MAX);
    let (label, tone) = match form.what.as_str() {
        "pause" => (w.placement_confirm_pause(), Tone::Primary),
        "transfer" => (w.placement_confirm_transfer(), Tone::Primary),
        _ => (w.placement_confirm_end(), Tone::Danger),
    };
    let (note, wrong) = (form.note.clone(), fault_of(faults, "note"));
    let mut fields = form.fields();
    fields.push(("seen", preview.digest.clone()));
    let will = form.change().ok().map(|change| view! { <p>{will(w, s, &change)}</p> });
    let rows = preview.shifts.iter().map(|shift| shift_row(w, &s.center, shift)).collect_view();
    let rows = (!preview.shifts.is_empty()).then(|| view! { <List>{rows}</List> });
    let said = |role| match form.what.as_str() {
        "transfer" => w.placement_role_goes(w.role(role)),
        _ => w.placement_role_ends(w.role(role)),
    };
    let roles = preview.roles.iter().map(|role| view! { <p>{said(*role)}</p> }).collect_view();
    view! {
        <Card title=w.placement_preview() soft=true>
            {will}
            <p>{w.placement_releases(count)}</p>
            {rows}
            {roles}
            // What is written about people is sent, never put into an address
            <Form action="/api/placements/change" fields=fields>
                <Field
                    name="note"
                    label=w.placement_note()
                    value=note
                    error=wrong
                    optional=w.optional()
                    maxlength=1000
                />
                <Actions><Button label=label tone=tone /></Actions>
            </Form>
        </Card>
    }
    .into_any()
}

/// A shift that would be given back.
pub(super) fn shift_row(w: Words, center: &Center, shift: &Shift) -> AnyView {
    let day = w.day(shift.date());
    let time = w.time_span(center.zone.clock(shift.period.start()), center.zone.clock(shift.period.end()));
    let position = shift.position.names.in_language(w.language()).to_owned();
    view! { <Item title=w.date_and_time(&day, &time) note=position /> }.into_any()
}

fn forms(w: Words, s: &Shown, form: &Form, faults: &[Fault]) -> AnyView {
    let action = format!("{}/placement", paths::person(s.placement.person));
    let fields = |what: &str| vec![("placement", form.placement.clone()), ("what", what.to_owned())];
    let mine = |what: &str| form.what == what;
    let wrong = |what: &str, field: &str| if mine(what) { fault_of(faults, field) } else { None };
    let typed = |what: &str, value: &str| if mine(what) { value.to_owned() } else { String::new() };
    let open = |what: &str| mine(what) && !faults.is_empty();
    let day = |what: &str, field: &'static str, label: &'static str, value: &str| {
        let (value, error) = (typed(what, value), wrong(what, field));
        view! { <Field name=field label=label kind="date" value=value error=error /> }.into_any()
    };
    let days = [
        day("pause", "from", w.placement_pause_from(), &form.from),
        day("pause", "until", w.placement_pause_until(), &form.until),
    ];
    let (lead, label) = (w.placement_pause_lead(), w.placement_pause());
    let pause = one(w, &action, label, lead, fields("pause"), open("pause"), days.into());
    let centers: Vec<Choice> = s
        .elsewhere
        .iter()
        .map(|c| Choice::new(c.id.to_string(), c.names.in_language(w.language())).chosen(c.id.to_string() == form.to))
        .collect();
    let elsewhere = centers.is_empty().then(|| view! { <p class="hint">{w.placement_transfer_else()}</p> });
    let transfer = (!centers.is_empty()).then(|| {
        let error = wrong("transfer", "to");
        let to = view! { <Select name="to" label=w.center_label() choices=centers error=error /> }.into_any();
        let on = day("transfer", "moves", w.placement_transfer_on(), &form.moves);
        let (lead, label) = (w.placement_transfer_lead(), w.placement_transfer());
        one(w, &action, label, lead, fields("transfer"), open("transfer"), vec![to, on])
    });
    let reasons: Vec<Choice> = EndReason::choices()
        .map(|r| Choice::new(r.as_str(), w.end_reason(r)).hint(w.end_sentence(r)).chosen(form.reason == r.as_str()))
        .collect();
    let error = wrong("end", "reason");
    let why = view! { <Radios name="reason" label=w.placement_end_reason() choices=reasons error=error /> };
    let on = day("end", "last", w.placement_end_on(), &form.last);
    let (lead, label) = (w.placement_end_lead(), w.placement_end());
    let end = one(w, &action, label, lead, fields("end"), open("end"), vec![on, why.into_any()]);
    view! { <Section title=w.placement_manage()>{pause}{transfer}{end}{elsewhere}</Section> }.into_any()
}

/// One way to change a placement, folded; it leads to what will happen, and changes nothing yet.
fn one(
    w: Words,
    action: &str,
    label: &'static str,
    lead: &'static str,
    fields: Vec<(&'static str, String)>,
    open: bool,
    asks: Vec<AnyView>,
) -> AnyView {
    let action = action.to_owned();
    view! {
        <More label=label open=open>
            <p class="hint">{lead}</p>
            <Form action=action method="get" fields=fields>
                {asks}
                <Actions><Button label=w.placement_look() /></Actions>
            </Form>
        </More>
    }
    .into_any()
}

fn happened(w: Words, center: &Center, h: &Happened) -> AnyView {
    let zone = center.zone;
    let when = w.date_and_time(&w.date(zone.date(h.at)), &w.time(zone.clock(h.at)));
    let days = h.days.map(|(from, until)| match h.step {
        PlacementStep::Ended => w.date(from),
        _ => w.people_since_until(&w.date(from), &w.date(until)),
    });
    let reason = h.reason.map(|r| w.end_reason(r).to_owned());
    let parts = [Some(when), h.by.clone(), days, reason, Some(h.note.clone()).filter(|n| !n.is_empty())];
    let note = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    view! { <Item title=w.placement_step(h.step) note=view! { <bdi>{note}</bdi> }.into_any() /> }.into_any()
}

fn path(form: &Form) -> String {
    format!("/people/{}/placement?placement={}&told=changed", form.person, form.placement)
}

pub(super) async fn change(visit: Visit, Typed(form): Typed<Form>) -> Answer {
    let id = form.placement.parse::<PlacementId>().map_err(|_| visit.problem(Error::NotFound))?;
    let outcome = match form.change() {
        Err(error) => Err(error),
        Ok(change) => {
            let (note, seen) = (form.note.clone(), form.seen.clone());
            visit
                .act(move |act| {
                    let (change, note, seen) = (change.clone(), note.clone(), seen.clone());
                    Box::pin(async move { placements::change(act, id, &change, &note, &seen).await })
                })
                .await
        }
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            let person = form.person.parse().map_err(|_| visit.problem(Error::NotFound))?;
            show(&visit, person, form, faults).await
        }
        Ok(goes_on) if !visit.wants_json => Ok(see_other(&path(&Form { placement: goes_on.to_string(), ..form }))),
        outcome => visit.done(outcome.map(|id| json!({ "placement": id })), |_| String::new()),
    }
}

pub(super) async fn resume(visit: Visit, Typed(form): Typed<Form>) -> Answer {
    let outcome = match form.placement.parse::<PlacementId>() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => visit.act(move |act| Box::pin(placements::resume(act, id, ""))).await,
    };
    visit.done(outcome.map(|()| json!({ "placement": form.placement })), |_| path(&form))
}
