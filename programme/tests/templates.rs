//! Stories of templates: weeks are made from them, made again after a change, copied, and taken back.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "templates/changing.rs"]
mod changing;
#[path = "templates/people.rs"]
mod people;
#[path = "templates/sequences.rs"]
mod sequences;
mod support;
#[path = "templates/undoing.rs"]
mod undoing;
#[path = "templates/zones.rs"]
mod zones;

use domain::centers::{Center, Position};
use domain::ids::{GenerationId, PersonId, ShiftId, TemplateId};
use domain::rosters::{Difference, Template};
use domain::shifts::Shift;
use domain::time::Week;
use programme::rosters::{self, Generated, Undone};
use programme::typed::Values;
use programme::{Result, shifts};
use support::Stage;

fn week(text: &str) -> Week {
    Week::parse(text).unwrap()
}

/// A slot with one line.
fn form(position: &Position, weekday: &str, from: &str, until: &str, places: &str) -> Values {
    Values::default()
        .with("position_1", position.id)
        .with("weekday", weekday)
        .with("from", from)
        .with("until", until)
        .with("places_1", places)
}

async fn add(stage: &Stage, who: PersonId, center: &Center, form: &Values) -> Result<Vec<TemplateId>> {
    let (center, form) = (center.clone(), form.clone());
    stage
        .act_as(who, move |act| {
            let (center, form) = (center.clone(), form.clone());
            Box::pin(async move { rosters::add_template(act, &center, &form).await })
        })
        .await
}

async fn template(stage: &Stage, who: PersonId, id: TemplateId) -> Template {
    stage.look_as(who, move |look| Box::pin(rosters::template(look, id))).await.unwrap().1
}

async fn generate(
    stage: &Stage,
    who: PersonId,
    center: &Center,
    weeks: &[&str],
    seen: Option<&str>,
) -> Result<Generated> {
    let (center, weeks) = (center.clone(), weeks.iter().map(|text| week(text)).collect::<Vec<_>>());
    let seen = seen.map(str::to_owned);
    stage
        .act_as(who, move |act| {
            let (center, weeks, seen) = (center.clone(), weeks.clone(), seen.clone());
            Box::pin(async move { rosters::generate(act, &center, &weeks, seen.as_deref()).await })
        })
        .await
}

async fn fill(stage: &Stage, who: PersonId, weeks: &[&str]) -> Generated {
    generate(stage, who, &stage.bak1, weeks, None).await.unwrap()
}

async fn edit(stage: &Stage, who: PersonId, id: TemplateId, form: &Values) -> Result<Generated> {
    let form = form.clone();
    let version = form.get("version").parse().unwrap();
    let done = stage
        .act_as(who, move |act| {
            let form = form.clone();
            Box::pin(async move { rosters::edit_template(act, id, version, &form, None).await })
        })
        .await;
    done.map(|(_, generated)| generated)
}

async fn undo(stage: &Stage, who: PersonId, id: GenerationId) -> Result<Undone> {
    stage.act_as(who, move |act| Box::pin(rosters::undo(act, id))).await.map(|(_, undone)| undone)
}

/// The shifts of a week, by start.
async fn shifts_of(stage: &Stage, who: PersonId, center: &Center, week: &str) -> Vec<Shift> {
    let (center, week) = (center.clone(), self::week(week));
    let board =
        stage.look_as(who, move |look| Box::pin(async move { rosters::board(look, &center, week).await })).await;
    board.unwrap().shifts.into_iter().map(|on| on.shift).collect()
}

/// `30 09:00-12:00 ×2` for each shift, on the center's wall.
async fn told(stage: &Stage, who: PersonId, center: &Center, week: &str) -> Vec<String> {
    let shifts = shifts_of(stage, who, center, week).await;
    let wall = |at, how| center.zone.wall(at).format(how).to_string();
    let tell = |s: &Shift| {
        let (from, until) = (wall(s.period.start(), "%d %H:%M"), wall(s.period.end(), "%H:%M"));
        format!("{from}-{until} ×{}{}", s.places, if s.cancelled { " off" } else { "" })
    };
    shifts.iter().map(tell).collect()
}

async fn assign(stage: &Stage, who: PersonId, shift: ShiftId, person: PersonId) {
    stage.act_as(who, move |act| Box::pin(shifts::assign(act, shift, person, None))).await.unwrap();
}

fn counts(d: &Difference) -> [usize; 6] {
    [d.added.len(), d.changed.len(), d.removed.len(), d.kept.len(), d.left.len(), d.skipped.len()]
}
