//! The patterns of a center: the list, and adding one.

use super::told::Told;
use super::{center, difference::amount_words, may_change, name};
use crate::pages::account::told as told_faults;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{NaiveDate, Weekday};
use domain::centers::{Center, Need, Position};
use domain::faults;
use domain::ids::TemplateId;
use domain::people::Name;
use domain::rosters::{LINES_MAX, Line, Standing, Template};
use leptos::prelude::*;
use programme::rosters;
use programme::typed::Values;
use programme::{Error, centers};
use serde::Deserialize;
use serde_json::json;
use words::Words;

pub(super) fn path(center: &Center) -> String {
    format!("{}/{}/templates", paths::ROSTERS, center.code)
}

pub(super) fn template_path(center: &Center, id: TemplateId) -> String {
    format!("{}/{id}", path(center))
}

pub(super) async fn page(visit: Visit, Path(code): Path<String>, Query(told): Query<Told>) -> Answer {
    let center = center(&visit, &code).await?;
    show(&visit, center, StatusCode::OK, Values::default(), &[], &told).await
}

/// All that rows of templates say.
struct Facts {
    positions: Vec<Position>,
    needs: Vec<Need>,
    standing: Vec<(Standing, Name)>,
    today: NaiveDate,
}

async fn show(
    visit: &Visit,
    center: Center,
    status: StatusCode,
    values: Values,
    faults: &[faults::Fault],
    told: &Told,
) -> Result<Response, Problem> {
    let here = center.clone();
    let today = center.zone.date(visit.now);
    let (templates, facts) = visit
        .look(move |look| {
            Box::pin(async move {
                let templates = rosters::templates(look, &here).await?;
                let positions = centers::positions(look, here.programme).await?;
                let needs = centers::needs(look, here.id).await?;
                let standing = rosters::standing(look, &here).await?;
                Ok((templates, Facts { positions, needs, standing, today }))
            })
        })
        .await?;
    let w = visit.words;
    let editable = may_change(visit, &center);
    let (faults, banner) = (told_faults(w, faults), told.banner(w));
    let title = name(w, &center);
    let sheet = visit
        .sheet(&format!("{} · {title}", w.roster_templates()))
        .status(status)
        .back(paths::ROSTERS, w.roster_title());
    Ok(sheet.show(move || {
        let current: Vec<&Template> =
            templates.iter().filter(|t| t.valid_until.is_none_or(|until| today <= until)).collect();
        let list = if current.is_empty() {
            view! { <Empty title=w.roster_templates_empty_title() text=w.roster_templates_empty_text() icon=Glyph::Calendar /> }
                .into_any()
        } else {
            days(w, &center, &current, &facts, editable)
        };
        let summary = (!faults.is_empty())
            .then(|| view! { <ErrorSummary title=w.error_summary_title() faults=faults.clone() /> });
        let form = editable.then(|| {
            let fields = Fields { w, values, faults };
            view! {
                <Section title=w.roster_template_add() id="add">
                    <Form action="/api/templates/add" fields=vec![("center", center.code.clone())]>
                        {fields.all(&facts.positions, true, 3)}
                        <Actions><Button label=w.roster_template_add() /></Actions>
                    </Form>
                </Section>
            }
        });
        view! {
            <PageHead title=w.roster_templates().into_any() eyebrow=title lead=w.roster_templates_lead() />
            {banner}
            {summary}
            {list}
            {form}
        }
    }))
}

fn days(w: Words, center: &Center, templates: &[&Template], facts: &Facts, editable: bool) -> AnyView {
    let day = |weekday: Weekday| {
        let on_day = templates.iter().filter(|t| t.weekday == weekday);
        let rows = on_day.map(|t| row(w, center, t, facts, editable)).collect::<Vec<_>>();
        (!rows.is_empty()).then(|| view! { <Section title=w.weekday(weekday)><List>{rows}</List></Section> })
    };
    let week = (0..7).filter_map(|n| Weekday::try_from(n).ok()).map(day).collect::<Vec<_>>();
    view! { {week} }.into_any()
}

/// The name of a position.
pub(super) fn position_name(w: Words, positions: &[Position], line: &Line) -> String {
    let position = positions.iter().find(|p| p.id == line.position);
    position.map(|p| p.names.in_language(w.language()).to_owned()).unwrap_or_default()
}

/// `every 2nd week · from 1 Dec · to 5 Jan`, as far as there is something to say.
pub(super) fn rhythm(w: Words, template: &Template, today: NaiveDate) -> Vec<String> {
    let mut says = Vec::new();
    if template.every > 1 {
        says.push(w.template_every(template.every));
    }
    if today < template.valid_from {
        says.push(w.roster_valid_since(&w.date(template.valid_from)));
    }
    says.extend(template.valid_until.map(|until| w.roster_valid_to(&w.date(until))));
    says
}

fn row(w: Words, center: &Center, template: &Template, facts: &Facts, editable: bool) -> AnyView {
    let lines: Vec<String> = template
        .lines
        .iter()
        .map(|line| {
            let (amount, _) = line.amount(&facts.needs, template.from, template.until);
            format!("{}: {}", position_name(w, &facts.positions, line), amount_words(w, &amount))
        })
        .collect();
    let span = w.time_span(template.from, template.until);
    let title = [vec![span.clone()], rhythm(w, template, facts.today)].concat().join(" · ");
    let stand = facts
        .standing
        .iter()
        .filter(|(s, _)| !s.is_over(facts.today) && template.lines.iter().any(|line| line.id == s.line))
        .map(|(_, name)| name.full())
        .collect::<Vec<_>>();
    let stand = (!stand.is_empty()).then(|| view! { <br /><bdi>{w.template_standing_are(&w.list(&stand))}</bdi> });
    let note = view! { <span>{lines.join(" — ")}</span>{stand} }.into_any();
    let says = w.roster_template_end_says(&format!("{}, {span}", w.weekday(template.weekday)));
    let end = (editable && template.valid_until.is_none()).then(|| {
        view! {
            <PostButton
                action="/api/templates/end"
                fields=vec![("template", template.id.to_string())]
                label=w.roster_template_end()
                says=says
                tone=Tone::Quiet
            />
        }
    });
    let href = template_path(center, template.id);
    view! { <Item title=title.into_any() href=href note=note end=end.into_any() acts=true /> }.into_any()
}

/// Choices of positions, with the typed one chosen.
pub(super) fn position_choices(w: Words, positions: &[Position], typed: &str) -> Vec<Choice> {
    positions
        .iter()
        .map(|p| {
            let id = p.id.to_string();
            Choice::new(id.clone(), p.names.in_language(w.language())).chosen(id == typed)
        })
        .collect()
}

/// The fields of a template with what was typed.
pub(super) struct Fields {
    pub(super) w: Words,
    pub(super) values: Values,
    pub(super) faults: Vec<Fault>,
}

impl Fields {
    fn value(&self, field: &str) -> String {
        self.values.get(field).to_owned()
    }
    fn field(&self, name: &str, label: &str, kind: &'static str, width: u8, hint: Option<String>) -> AnyView {
        let (value, error) = (self.value(name), fault_of(&self.faults, name));
        let name = name.to_owned();
        let required = matches!(name.as_str(), "from" | "until");
        let optional = self.w.optional();
        match hint {
            _ if required => {
                view! { <Field name=name label=label kind=kind value=value width=width error=error /> }.into_any()
            }
            Some(hint) => view! {
                <Field name=name label=label kind=kind value=value width=width error=error hint=hint optional=optional />
            }
            .into_any(),
            None => view! {
                <Field name=name label=label kind=kind value=value width=width error=error optional=optional />
            }
            .into_any(),
        }
    }
    /// Everything about a template; `all` offers every open day at once, `blank` more positions can be added.
    pub(super) fn all(&self, positions: &[Position], all: bool, blank: usize) -> AnyView {
        let w = self.w;
        let weekday = self.value("weekday");
        let every_day = all.then(|| Choice::new("all", w.roster_every_open_day()).chosen(weekday == "all"));
        let mut days: Vec<Choice> = every_day.into_iter().collect();
        days.extend((0..7).filter_map(|n| Weekday::try_from(n).ok()).map(|day| {
            let number = day.number_from_monday().to_string();
            let chosen = number == weekday;
            Choice::new(number, w.weekday(day)).chosen(chosen)
        }));
        let there = (1..=LINES_MAX).filter(|n| !self.value(&format!("position_{n}")).is_empty()).max().unwrap_or(0);
        let lines = (1..=(there + blank).min(LINES_MAX)).map(|n| self.line(positions, n)).collect_view();
        let edits = there > 0;
        let rhythm = view! {
                <div class="fields">
                    {self.field("every", w.template_every_label(), "number", 4, Some(w.template_every_hint().to_owned()))}
                    {self.field("anchor", w.template_anchor(), "date", 16, Some(w.template_anchor_hint().to_owned()))}
                </div>
                <div class="fields">
                    {self.field("valid_from", w.roster_valid_from(), "date", 16, None)}
                    {self.field("valid_until", w.roster_valid_until(), "date", 16, Some(w.roster_valid_hint().to_owned()))}
                </div>
                {self.field("note", w.template_note(), "text", 16, Some(w.template_note_hint().to_owned()))}
        }
        .into_any();
        view! {
            <Select
                name="weekday"
                label=w.roster_weekday()
                choices=days
                nothing=w.choose_one()
                error=fault_of(&self.faults, "weekday")
            />
            <div class="fields">
                {self.field("from", w.roster_starts_at(), "time", 8, None)}
                {self.field("until", w.roster_ends_at(), "time", 8, None)}
            </div>
            {lines}
            <More label=w.template_rhythm() open=edits>{rhythm}</More>
        }
        .into_any()
    }
    fn line(&self, positions: &[Position], n: usize) -> AnyView {
        let w = self.w;
        let name = |field: &str| format!("{field}_{n}");
        let number = w.number(i64::try_from(n).unwrap_or(0));
        let known = self.value(&name("line"));
        let choices = position_choices(w, positions, &self.value(&name("position")));
        let remove = (!known.is_empty())
            .then(|| view! { <Checkbox name=name("remove") label=w.template_remove_line(&number) /> });
        view! {
            <fieldset class="group">
                <legend>{w.template_line(&number)}</legend>
                <input type="hidden" name=name("line") value=known />
                <Select
                    name=name("position")
                    label=w.roster_position()
                    choices=choices
                    nothing=w.choose_one()
                    error=fault_of(&self.faults, &name("position"))
                />
                <div class="fields">
                    {self.field(&name("places"), w.roster_places(), "number", 4, Some(w.template_places_hint().to_owned()))}
                    {self.field(&name("trainees"), w.template_trainees(), "number", 4, None)}
                </div>
                {self.field(&name("languages"), w.template_languages(), "text", 16, Some(w.template_languages_hint().to_owned()))}
                {remove}
            </fieldset>
        }
        .into_any()
    }
}

pub(super) async fn add(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let center = center(&visit, values.get("center")).await?;
    let (here, new) = (center.clone(), values.clone());
    let outcome = visit
        .act(move |act| {
            let (center, values) = (here.clone(), new.clone());
            Box::pin(async move { rosters::add_template(act, &center, &values).await })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            show(&visit, center, status, values, &faults, &Told::default()).await
        }
        outcome => {
            visit.done(outcome.map(|ids| json!({ "templates": ids })), |_| format!("{}?told=template", path(&center)))
        }
    }
}

/// Which template ends, and on which last date.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct EndForm {
    template: String,
    last: String,
}

pub(super) async fn end(visit: Visit, Typed(form): Typed<EndForm>) -> Answer {
    let id: TemplateId = form.template.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let outcome = visit
        .act(move |act| {
            let last = form.last.clone();
            Box::pin(async move { rosters::end_template(act, id, &last).await })
        })
        .await;
    let center = outcome.map_err(|error| visit.problem(error))?;
    visit.done(Ok(json!({ "ended": id })), |_| format!("{}?told=ended", path(&center)))
}
