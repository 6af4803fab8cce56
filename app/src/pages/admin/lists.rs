//! The lists of a center: closed and special days, seasons, needs, stops and neighbours; one row at a time.

mod rows;

pub(in crate::pages) use rows::{days, week};

use super::{Asked, Filled, news};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use ::programme::act::Look;
use ::programme::centers::lists::{self, List as Kind};
use ::programme::centers::{self, form};
use ::programme::typed::Values;
use ::programme::{Error, Result};
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use domain::centers::{Center, CenterKind, Holiday, Need, Neighbour, Position, Stop};
use domain::faults;
use domain::rights::May;
use leptos::prelude::*;
use serde_json::json;
use words::Words;

/// Where a list of a center is kept.
pub(in crate::pages) fn path(code: &str, list: Kind) -> String {
    format!("{}/{code}/keep/{}", paths::CENTERS, list.as_str())
}

/// What a list is called.
pub(in crate::pages) fn title(w: Words, list: Kind) -> &'static str {
    match list {
        Kind::Closed => w.center_closed_days(),
        Kind::Special => w.center_special_days(),
        Kind::Seasons => w.center_seasons(),
        Kind::Needs => w.center_needs(),
        Kind::Stops => w.center_stops(),
        Kind::Neighbours => w.center_neighbours(),
    }
}

const fn hint(w: Words, list: Kind) -> &'static str {
    match list {
        Kind::Closed => w.center_closed_hint(),
        Kind::Special => w.center_special_hint(),
        Kind::Seasons => w.center_seasons_hint(),
        Kind::Needs => w.center_needs_hint(),
        Kind::Stops => w.center_stops_hint(),
        Kind::Neighbours => w.center_neighbours_hint(),
    }
}

/// The lists that a center has: places day by day are for what moves.
pub(in crate::pages) fn of_center(center: &Center) -> impl Iterator<Item = Kind> {
    let moves = center.kind == CenterKind::MobileUnit;
    Kind::ALL.into_iter().filter(move |list| moves || *list != Kind::Stops)
}

/// What the pages of lists say of a center.
struct Facts {
    center: Center,
    positions: Vec<Position>,
    holidays: Vec<Holiday>,
    needs: Vec<Need>,
    stops: Vec<Stop>,
    neighbours: Vec<Neighbour>,
    others: Vec<Center>,
    row: Option<Values>,
}

async fn facts(look: &mut Look, code: &str, list: Kind, key: &str) -> Result<Facts> {
    let center = centers::by_code(look, code).await?;
    look.require(May::ManageRosters(center.at()))?;
    let today = center.zone.date(look.now());
    let mut others = centers::of_programme(look, center.programme).await?;
    others.retain(|other| other.id != center.id);
    Ok(Facts {
        positions: centers::positions(look, center.programme).await?,
        holidays: centers::holidays(look, center.programme).await?,
        needs: centers::needs(look, center.id).await?,
        stops: centers::stops(look, center.id, today - chrono::Days::new(7), today + chrono::Days::new(400)).await?,
        neighbours: centers::neighbours(look, center.id).await?,
        row: if key.is_empty() { None } else { lists::row(look, &center, list, key).await? },
        others,
        center,
    })
}

/// Which row is changed, and what was done.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct Row {
    row: String,
    #[serde(flatten)]
    asked: Asked,
}

pub(super) async fn page(visit: Visit, Path((code, list)): Path<(String, String)>, Query(row): Query<Row>) -> Answer {
    let list = Kind::parse(&list).ok_or_else(|| visit.problem(Error::NotFound))?;
    show(&visit, StatusCode::OK, &code, list, &row.row, None, &[], &row.asked.told).await
}

#[expect(clippy::too_many_arguments, reason = "one page for six lists, empty, filled and refused")]
async fn show(
    visit: &Visit,
    status: StatusCode,
    code: &str,
    list: Kind,
    key: &str,
    typed: Option<Values>,
    faults: &[faults::Fault],
    word: &str,
) -> std::result::Result<Response, Problem> {
    let (asked, row) = (code.to_owned(), key.to_owned());
    let facts = visit.look(|look| Box::pin(async move { facts(look, &asked, list, &row).await })).await?;
    let w = visit.words;
    let center = &facts.center;
    let keeps = !list.is_for_administrators() || visit.who().may(May::ManageCenters(center.programme), visit.now);
    let tabs = of_center(center)
        .map(|other| Way::new(title(w, other), path(&center.code, other), other == list))
        .collect::<Vec<_>>();
    let changes = facts.row.is_some() && !key.is_empty();
    let key = if changes || typed.is_some() { key.to_owned() } else { String::new() };
    let f = Filled::new(w, typed.or_else(|| facts.row.clone()).unwrap_or_default(), faults);
    let rows = rows::rows(w, &facts, list, keeps, center.zone.date(visit.now));
    let fields = keeps.then(|| rows::fields(w, &facts, list, &f));
    let hidden = vec![
        ("center", center.code.clone()),
        ("list", list.as_str().to_owned()),
        ("key", key.clone()),
        ("version", if f.value("version").is_empty() { center.version.to_string() } else { f.value("version") }),
    ];
    let name = center.names.in_language(w.language()).to_owned();
    let (back, news, summary) = (paths::center(&center.code), news(w, word), f.summary(w));
    let sheet = visit.sheet(&format!("{} · {name}", title(w, list))).status(status).back(&back, &name);
    let label = if key.is_empty() { w.center_list_add() } else { w.save() };
    let cancel = (!key.is_empty()).then(|| path(&facts.center.code, list));
    Ok(sheet.show(move || {
        let form = fields.map(|fields| {
            let cancel = cancel.map(|href| view! { <Button tone=Tone::Quiet label=w.cancel() href=href /> });
            view! {
                <Section title=if key.is_empty() { w.center_list_add() } else { w.center_list_change() } id="form">
                    <Form action="/api/centers/put" fields=hidden>
                        {fields}
                        <Actions><Button label=label />{cancel}</Actions>
                    </Form>
                </Section>
            }
        });
        view! {
            <PageHead title=title(w, list) eyebrow=name lead=hint(w, list) />
            {news}
            {summary}
            <Tabs label=w.center_lists_label() ways=tabs />
            {rows}
            {form}
        }
    }))
}

pub(super) async fn put(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    change(visit, values, false).await
}

pub(super) async fn remove(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    change(visit, values, true).await
}

async fn change(visit: Visit, values: Values, gone: bool) -> Answer {
    let list = Kind::parse(values.get("list")).ok_or_else(|| visit.problem(Error::NotFound))?;
    let typed = values.clone();
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move {
                let center = centers::by_code(act, typed.get("center")).await?;
                act.require(May::ManageRosters(center.at()))?;
                // A neighbour is chosen under the field's own name
                let row = match list {
                    Kind::Neighbours => typed.clone().with("center", typed.get("neighbour")),
                    _ => typed.clone(),
                };
                let (key, version) = (typed.get("key"), typed.get("version").parse().unwrap_or(0));
                if gone {
                    lists::remove(act, center.id, list, key, version).await
                } else {
                    lists::put(act, center.id, list, key, version, &row).await
                }
            })
        })
        .await;
    let (code, key) = (values.get("center").to_owned(), values.get("key").to_owned());
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json && !gone => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            show(&visit, status, &code, list, &key, Some(values), &faults, "").await
        }
        outcome => visit.done(outcome.map(|()| json!({ "center": code, "list": list.as_str() })), |_| {
            format!("{}?told=saved", path(&code, list))
        }),
    }
}

/// The days of a week with their hours.
fn week_fields(w: Words, f: &Filled) -> AnyView {
    form::WEEK
        .iter()
        .map(|day| {
            let (open, close, name) = (form::day_field("open", *day), form::day_field("close", *day), w.weekday(*day));
            view! {
                <div class="fields">
                    {ask!(f, &open, w.admin_opens(&name), kind = "time", optional = w.optional())}
                    {ask!(f, &close, w.admin_closes(&name), kind = "time", optional = w.optional())}
                </div>
            }
        })
        .collect_view()
        .into_any()
}
