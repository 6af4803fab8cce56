//! The SQL of queues: one text for every filter, with the center and the stage added where they choose the index.

use super::{Filter, Key, span};
use crate::act::Look;
use crate::error::Result;
use crate::sql::{Reader, Value};
use chrono::{DateTime, Utc};
use domain::applications::Stage;
use domain::ids::{ApplicationId, CenterId, PersonId, ProgrammeId};
use domain::language::Texts;
use domain::people::Name;
use domain::screening::{Band, DeclineReason, Reading};

/// One application of a queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueRow {
    /// Which.
    pub id: ApplicationId,
    /// Whose; nothing while names are hidden, and none where the data was deleted.
    pub name: Option<Name>,
    /// Whether the applicant's data was deleted.
    pub erased: bool,
    /// Where it stands.
    pub stage: Stage,
    /// The code of its intake.
    pub intake: String,
    /// What its intake is called.
    pub titles: Texts,
    /// When it was handed in.
    pub submitted_at: DateTime<Utc>,
    /// Its score in hundredths, once its sheets are open.
    pub score: Option<i64>,
    /// Since when the applicant is asked for more.
    pub asked_at: Option<DateTime<Utc>>,
    /// The center that decides.
    pub center: CenterId,
    /// Its code.
    pub center_code: String,
    /// Its name.
    pub center_names: Texts,
    /// How many sheets of this stage are handed in.
    pub sheets: i64,
    /// Its version.
    pub version: i64,
    /// Whose, for the program.
    pub(crate) person: PersonId,
    /// When it last changed.
    pub(crate) changed_at: DateTime<Utc>,
    /// Whether I am too near to the applicant.
    pub conflict: bool,
    /// Whether the applicant has answered what was asked, and nothing was decided since.
    pub answered: bool,
}

impl QueueRow {
    /// Its place in the queue.
    #[must_use]
    pub fn key(&self) -> Key {
        Key(self.submitted_at, self.id)
    }
}

fn read_row(r: &mut Reader) -> Result<QueueRow> {
    let id = r.next()?;
    let name = Name { given: r.next()?, surname: r.next()?, fathers: r.next()? };
    let hidden: bool = r.next()?;
    Ok(QueueRow {
        id,
        name: (!hidden).then_some(name),
        erased: r.next()?,
        stage: r.word(Stage::parse)?,
        intake: r.next()?,
        titles: r.json()?,
        submitted_at: r.next()?,
        score: r.next()?,
        asked_at: r.next()?,
        center: r.next()?,
        center_code: r.next()?,
        center_names: r.json()?,
        sheets: r.next()?,
        version: r.next()?,
        person: r.next()?,
        changed_at: r.next()?,
        conflict: r.next()?,
        answered: r.next()?,
    })
}

/// Names are hidden until the sheets of the first stage are open; then there is a score, or a decision.
macro_rules! hidden {
    () => {
        "(coalesce(f.names_hidden, false) and a.score is null and a.stage in ('submitted', 'screening')
            and not exists (select 1 from score_openings o where o.application_id = a.id and o.stage = 'screening'))"
    };
}

macro_rules! handed_in {
    () => {
        "(select count(*) from score_sheets s where s.application_id = a.id and s.handed_in_at is not null
            and s.stage = case when a.stage in ('test', 'interview') then a.stage else 'screening' end)"
    };
}

macro_rules! my_sheet {
    () => {
        "select 1 from score_sheets s where s.application_id = a.id and s.reader_id = $8
            and s.stage = case when a.stage in ('test', 'interview') then a.stage else 'screening' end"
    };
}

/// Every condition but the center and the stage.
macro_rules! wanted {
    () => {
        concat!(
            " from applications a
            join people p on p.id = a.person_id
            join intakes i on i.id = a.intake_id
            join centers c on c.id = a.center_id
            left join score_forms f on f.intake_id = a.intake_id and f.stage = 'screening'
            where a.programme_id = $1 and a.submitted_at is not null and a.submitted_at <= $2
                and coalesce(a.score, -1) >= $3 and coalesce(a.score, -1) <= $4
                and (cast($5 as text) = '' or i.code = $5)
                and (cast($6 as text) = '%' or (p.search like $6 and not ",
            hidden!(),
            "))
                and (cast($7 as bigint) = 0
                    or ($7 = 1 and ",
            handed_in!(),
            " = 0)
                    or ($7 = 2 and a.stage in ('submitted', 'screening', 'test', 'interview') and ",
            handed_in!(),
            " < 2 and not exists (",
            my_sheet!(),
            " and s.handed_in_at is not null))
                    or ($7 = 3 and exists (",
            my_sheet!(),
            " and s.handed_in_at is not null))
                    or ($7 = 4 and exists (",
            my_sheet!(),
            " and s.handed_in_at is null)))
                and (cast($9 as bigint) = 0 or ($9 = 1 and a.asked_at is not null) or ($9 = 2 and a.asked_at is null))
                and a.submitted_at >= $10
                and (cast($11 as text) = '' or exists (
                    select 1 from application_tags t where t.application_id = a.id and t.tag = $11))
                and (cast($12 as text) = '' or (a.stage = 'declined' and exists (
                    select 1 from application_moves m where m.application_id = a.id and m.stage = 'declined'
                        and m.undone_at is null and m.reason = $12)))"
        )
    };
}

/// What is read of each row.
macro_rules! rows {
    () => {
        concat!(
            "select a.id, p.given_name, p.surname, p.fathers_name, ",
            hidden!(),
            ", p.erased_at is not null, a.stage, i.code, i.titles, a.submitted_at, a.score, a.asked_at, a.center_id,
                c.code, c.names, ",
            handed_in!(),
            ", a.version, a.person_id, a.changed_at,
                a.person_id = $8 or exists (
                    select 1 from application_conflicts x where x.application_id = a.id and x.person_id = $8),
                exists (
                    select 1 from application_requests q
                    where q.application_id = a.id and q.answered_at is not null and not exists (
                        select 1 from application_moves m
                        where m.application_id = a.id and m.moved_at > q.answered_at))",
            wanted!()
        )
    };
}

macro_rules! onward {
    () => {
        " and (a.submitted_at, a.id) > ($13, $14) order by a.submitted_at, a.id limit $15"
    };
}

macro_rules! backward {
    () => {
        " and (a.submitted_at, a.id) < ($13, $14) order by a.submitted_at desc, a.id desc limit $15"
    };
}

/// The values of every condition but the center and the stage.
async fn wanted_of(look: &mut Look, filter: &Filter) -> Result<Vec<Value>> {
    let (least, most) = filter.band.map_or((-1, 10_000), Band::bounds);
    let search = words::fold::search_key(&filter.search);
    let search = if search.is_empty() { "%".to_owned() } else { format!("%{search}%") };
    let reading: i64 = match filter.reading {
        None => 0,
        Some(Reading::Nobody) => 1,
        Some(Reading::Missing) => 2,
        Some(Reading::Mine) => 3,
        Some(Reading::Begun) => 4,
    };
    let me = look.who().person.map_or_else(uuid::Uuid::nil, |p| p.0);
    let asked: i64 = match filter.asked {
        None => 0,
        Some(true) => 1,
        Some(false) => 2,
    };
    let (first, latest) = span(look, filter).await?;
    Ok(values![
        filter.programme,
        latest,
        least,
        most,
        filter.intake.to_ascii_uppercase(),
        search,
        reading,
        me,
        asked,
        first,
        filter.tag.as_str(),
        filter.why.map_or("", DeclineReason::as_str)
    ])
}

async fn asked_of(look: &mut Look, filter: &Filter, key: Key, rows: usize) -> Result<Vec<Value>> {
    let mut values = wanted_of(look, filter).await?;
    values.extend(values![key.0, key.1, i64::try_from(rows).unwrap_or(i64::MAX)]);
    values.extend(filter.center.map(Value::from));
    values.extend(filter.stage.map(|stage| Value::from(stage.as_str())));
    Ok(values)
}

pub(super) async fn after(look: &mut Look, filter: &Filter, key: Key, rows: usize) -> Result<Vec<QueueRow>> {
    let statement = match (filter.center, filter.stage) {
        (None, None) => sql!(concat!(rows!(), onward!())),
        (Some(_), None) => sql!(concat!(rows!(), " and a.center_id = $16", onward!())),
        (None, Some(_)) => sql!(concat!(rows!(), " and a.stage = $16", onward!())),
        (Some(_), Some(_)) => sql!(concat!(rows!(), " and a.center_id = $16 and a.stage = $17", onward!())),
    };
    let values = asked_of(look, filter, key, rows).await?;
    look.all(statement, values, read_row).await
}

/// One application, if it is of the filter.
pub(super) async fn one(look: &mut Look, filter: &Filter, id: ApplicationId) -> Result<Option<QueueRow>> {
    let mut values = asked_of(look, filter, Key::FIRST, 1).await?;
    values.push(Value::from(id));
    look.maybe(sql!(concat!(rows!(), " and a.id = $16", onward!())), values, read_row).await
}

/// The rows before a key, the nearest first.
pub(super) async fn before(look: &mut Look, filter: &Filter, key: Key, rows: usize) -> Result<Vec<QueueRow>> {
    let statement = match (filter.center, filter.stage) {
        (None, None) => sql!(concat!(rows!(), backward!())),
        (Some(_), None) => sql!(concat!(rows!(), " and a.center_id = $16", backward!())),
        (None, Some(_)) => sql!(concat!(rows!(), " and a.stage = $16", backward!())),
        (Some(_), Some(_)) => sql!(concat!(rows!(), " and a.center_id = $16 and a.stage = $17", backward!())),
    };
    let values = asked_of(look, filter, key, rows).await?;
    look.all(statement, values, read_row).await
}

/// How many applications stand at a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// The stage.
    pub stage: Stage,
    /// How many.
    pub count: i64,
}

pub(super) async fn tally(look: &mut Look, filter: &Filter) -> Result<Vec<Tally>> {
    let read = |r: &mut Reader| Ok(Tally { stage: r.word(Stage::parse)?, count: r.next()? });
    let Some(center) = filter.center else {
        let statement = sql!(
            "select stage, count(*) from applications
            where programme_id = $1 and submitted_at is not null group by stage"
        );
        return look.all(statement, values![filter.programme], read).await;
    };
    let statement = sql!(
        "select stage, count(*) from applications
        where programme_id = $1 and center_id = $2 and submitted_at is not null group by stage"
    );
    look.all(statement, values![filter.programme, center], read).await
}

/// The same of what a filter takes.
pub(super) async fn tally_of(look: &mut Look, filter: &Filter) -> Result<Vec<Tally>> {
    let read = |r: &mut Reader| Ok(Tally { stage: r.word(Stage::parse)?, count: r.next()? });
    let mut values = wanted_of(look, filter).await?;
    let Some(center) = filter.center else {
        let statement = sql!(concat!("select a.stage, count(*)", wanted!(), " group by a.stage"));
        return look.all(statement, values, read).await;
    };
    values.push(Value::from(center));
    let statement = sql!(concat!("select a.stage, count(*)", wanted!(), " and a.center_id = $13 group by a.stage"));
    look.all(statement, values, read).await
}

pub(super) async fn calls(look: &mut Look, programme: ProgrammeId) -> Result<Vec<(String, Texts)>> {
    look.all(
        sql!("select code, titles from intakes where programme_id = $1 order by created_at desc, code limit 30"),
        values![programme],
        |r| Ok((r.next()?, r.json()?)),
    )
    .await
}

pub(super) async fn calls_at(
    look: &mut Look,
    programme: ProgrammeId,
    center: CenterId,
) -> Result<Vec<(String, Texts)>> {
    look.all(
        sql!(
            "select i.code, i.titles from intakes i join intake_centers c on c.intake_id = i.id
            where i.programme_id = $1 and c.center_id = $2 and i.published_at is not null
            order by i.created_at desc, i.code limit 30"
        ),
        values![programme, center],
        |r| Ok((r.next()?, r.json()?)),
    )
    .await
}

/// Where an application that was handed in belongs, and when that was.
pub(super) async fn place(
    look: &mut Look,
    id: ApplicationId,
) -> Result<Option<(ProgrammeId, CenterId, DateTime<Utc>)>> {
    look.maybe(
        sql!(
            "select programme_id, center_id, submitted_at from applications
            where id = $1 and submitted_at is not null and center_id is not null"
        ),
        values![id],
        |r| Ok((r.next()?, r.next()?, r.next()?)),
    )
    .await
}
