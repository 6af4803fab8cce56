//! The SQL of templates, their lines, and who stands on them.

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::sql::Reader;
use chrono::{NaiveDate, Weekday};
use domain::centers::Amount;
use domain::ids::{LineId, ProgrammeId, StandingId, TemplateId};
use domain::people::Name;
use domain::rights::At;
use domain::rosters::{Line, Standing, Template};

/// Templates without their lines, by a condition.
macro_rules! select_templates {
    ($rest:literal) => {
        concat!(
            "select id, center_id, weekday, from_clock, until_clock, every, anchor, valid_from, valid_until, note, version
            from shift_templates where ",
            $rest
        )
    };
}

fn read_template(r: &mut Reader) -> Result<Template> {
    Ok(Template {
        id: r.next()?,
        center: r.next()?,
        weekday: weekday(r.next()?)?,
        from: r.next()?,
        until: r.next()?,
        every: r.next()?,
        anchor: r.next()?,
        valid_from: r.next()?,
        valid_until: r.next()?,
        note: r.next()?,
        lines: Vec::new(),
        version: r.next()?,
    })
}

fn weekday(number: i64) -> Result<Weekday> {
    let day = u8::try_from(number - 1).ok().and_then(|n| Weekday::try_from(n).ok());
    day.ok_or_else(|| Error::broken(format!("no weekday {number}")))
}

/// The lines that still ask for something, by a condition.
macro_rules! select_lines {
    ($rest:literal) => {
        concat!(
            "select l.template_id, l.id, l.position_id, l.places, l.trainees, l.languages
            from template_lines l join positions p on p.id = l.position_id where l.removed_at is null and ",
            $rest,
            " order by p.leads desc, p.code, l.id"
        )
    };
}

fn read_line(r: &mut Reader) -> Result<(TemplateId, Line)> {
    let (template, id, position) = (r.next()?, r.next()?, r.next()?);
    let (places, trainees, languages): (Option<i64>, i64, _) = (r.next()?, r.next()?, r.json()?);
    let own = places.map(|places| Amount { places, trainees, languages });
    Ok((template, Line { id, position, own }))
}

/// Every template of a center with its lines, ended ones too.
pub(in crate::rosters) async fn templates(look: &mut Look, at: At) -> Result<Vec<Template>> {
    let mut templates = look
        .all(
            sql!(select_templates!(
                "programme_id = $1 and center_id = $2 order by weekday, from_clock, until_clock, id"
            )),
            values![at.programme, at.center],
            read_template,
        )
        .await?;
    let lines = look
        .all(
            sql!(select_lines!(
                "l.template_id in (select id from shift_templates where programme_id = $1 and center_id = $2)"
            )),
            values![at.programme, at.center],
            read_line,
        )
        .await?;
    for (template, line) in lines {
        if let Some(template) = templates.iter_mut().find(|t| t.id == template) {
            template.lines.push(line);
        }
    }
    Ok(templates)
}

pub(in crate::rosters) async fn template(look: &mut Look, id: TemplateId) -> Result<Option<Template>> {
    let found = look.maybe(sql!(select_templates!("id = $1")), values![id], read_template).await?;
    let Some(mut template) = found else { return Ok(None) };
    let lines = look.all(sql!(select_lines!("l.template_id = $1")), values![id], read_line).await?;
    template.lines = lines.into_iter().map(|(_, line)| line).collect();
    Ok(Some(template))
}

pub(in crate::rosters) async fn insert(act: &mut Act, programme: ProgrammeId, t: &Template) -> Result<()> {
    let (by, now) = (act.who().person, act.now());
    act.run(
        sql!(
            "insert into shift_templates (id, programme_id, center_id, weekday, from_clock, until_clock, every, anchor,
                valid_from, valid_until, note, created_by, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
        ),
        values![
            t.id,
            programme,
            t.center,
            i64::from(t.weekday.number_from_monday()),
            t.from,
            t.until,
            t.every,
            t.anchor,
            t.valid_from,
            t.valid_until,
            &t.note,
            by,
            now
        ],
    )
    .await?;
    for line in &t.lines {
        insert_line(act, programme, t.id, line).await?;
    }
    Ok(())
}

pub(super) async fn insert_line(act: &mut Act, programme: ProgrammeId, of: TemplateId, line: &Line) -> Result<()> {
    let now = act.now();
    let (places, trainees, languages) = parts(line)?;
    act.run(
        sql!(
            "insert into template_lines (id, programme_id, template_id, position_id, places, trainees, languages,
                created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        values![line.id, programme, of, line.position, places, trainees, languages, now],
    )
    .await?;
    Ok(())
}

fn parts(line: &Line) -> Result<(Option<i64>, i64, serde_json::Value)> {
    let own = line.own.as_ref();
    let languages = own.map(|own| own.languages.as_slice()).unwrap_or_default();
    Ok((own.map(|own| own.places), own.map_or(0, |own| own.trainees), serde_json::to_value(languages)?))
}

pub(super) async fn change_line(act: &mut Act, line: &Line) -> Result<()> {
    let (places, trainees, languages) = parts(line)?;
    act.run(
        sql!("update template_lines set position_id = $2, places = $3, trainees = $4, languages = $5 where id = $1"),
        values![line.id, line.position, places, trainees, languages],
    )
    .await?;
    Ok(())
}

/// A line asks for nothing any more; the shifts that it has asked for still know it.
pub(super) async fn remove_line(act: &mut Act, line: LineId) -> Result<()> {
    let now = act.now();
    act.run(sql!("update template_lines set removed_at = $2 where id = $1"), values![line, now]).await?;
    Ok(())
}

/// Writes a template's time slot, if it is still of that version; whether it was.
pub(super) async fn update(act: &mut Act, t: &Template, version: i64) -> Result<bool> {
    let changed = act
        .run(
            sql!(
                "update shift_templates set weekday = $3, from_clock = $4, until_clock = $5, every = $6, anchor = $7,
                    valid_from = $8, valid_until = $9, note = $10, version = version + 1
                where id = $1 and version = $2"
            ),
            values![
                t.id,
                version,
                i64::from(t.weekday.number_from_monday()),
                t.from,
                t.until,
                t.every,
                t.anchor,
                t.valid_from,
                t.valid_until,
                &t.note
            ],
        )
        .await?;
    Ok(changed > 0)
}

pub(super) async fn end(act: &mut Act, id: TemplateId, last: NaiveDate) -> Result<()> {
    act.run(
        sql!("update shift_templates set valid_until = $2, version = version + 1 where id = $1"),
        values![id, last],
    )
    .await?;
    Ok(())
}

/// Those who stand on lines, by a condition.
macro_rules! select_standing {
    ($rest:literal) => {
        concat!(
            "select s.id, s.line_id, s.person_id, s.every, s.anchor, s.valid_from, s.valid_until, s.paused_from,
                s.paused_until, s.version, p.given_name, p.surname, p.fathers_name
            from standing s join people p on p.id = s.person_id
                join template_lines l on l.id = s.line_id join shift_templates t on t.id = l.template_id where ",
            $rest
        )
    };
}

fn read_standing(r: &mut Reader) -> Result<(Standing, Name)> {
    let standing = Standing {
        id: r.next()?,
        line: r.next()?,
        person: r.next()?,
        every: r.next()?,
        anchor: r.next()?,
        valid_from: r.next()?,
        valid_until: r.next()?,
        paused: r.next::<Option<NaiveDate>>()?.zip(r.next()?),
        version: r.next()?,
    };
    Ok((standing, Name { given: r.next()?, surname: r.next()?, fathers: r.next()? }))
}

/// Everybody who stands on a line of a center, by name; nobody whose account is closed.
pub(in crate::rosters) async fn standing(look: &mut Look, at: At) -> Result<Vec<(Standing, Name)>> {
    look.all(
        sql!(select_standing!(
            "t.programme_id = $1 and t.center_id = $2 and p.disabled_at is null order by p.sort_key, p.id, s.valid_from"
        )),
        values![at.programme, at.center],
        read_standing,
    )
    .await
}

/// Somebody who stands on a line, with its template.
pub(super) async fn one_standing(look: &mut Look, id: StandingId) -> Result<Option<(Standing, TemplateId)>> {
    let found = look.maybe(sql!(select_standing!("s.id = $1")), values![id], read_standing).await?;
    let Some((standing, _)) = found else { return Ok(None) };
    let template = look
        .one(sql!("select template_id from template_lines where id = $1"), values![standing.line], |r| r.next())
        .await?;
    Ok(Some((standing, template)))
}

pub(in crate::rosters) async fn insert_standing(act: &mut Act, programme: ProgrammeId, s: &Standing) -> Result<()> {
    let (by, now) = (act.who().person, act.now());
    act.run(
        sql!(
            "insert into standing (id, programme_id, line_id, person_id, every, anchor, valid_from, valid_until,
                created_by, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        ),
        values![s.id, programme, s.line, s.person, s.every, s.anchor, s.valid_from, s.valid_until, by, now],
    )
    .await?;
    Ok(())
}

/// Writes when somebody comes, if it is still of that version; whether it was.
pub(super) async fn update_standing(act: &mut Act, s: &Standing) -> Result<bool> {
    let changed = act
        .run(
            sql!(
                "update standing set every = $3, anchor = $4, valid_from = $5, valid_until = $6, paused_from = $7,
                    paused_until = $8, version = version + 1
                where id = $1 and version = $2"
            ),
            values![
                s.id,
                s.version,
                s.every,
                s.anchor,
                s.valid_from,
                s.valid_until,
                s.paused.map(|(from, _)| from),
                s.paused.map(|(_, until)| until)
            ],
        )
        .await?;
    Ok(changed > 0)
}
