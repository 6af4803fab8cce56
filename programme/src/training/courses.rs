//! Keeping courses: what holds for them, and what there is to learn, changed as a draft and published as editions.

use super::records::courses as records;
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::typed::{Reading, Values};
use chrono::{DateTime, Utc};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{CenterId, CourseId, ProgrammeId};
use domain::language::Language;
use domain::refusals::Refusal;
use domain::rights::{At, May, Who};
use domain::training::{Content, ContentEdit, Course, CourseKind, Terms};
use serde_json::json;

/// The longest validity and patience, in days: thirty years.
const DAYS_MAX: i64 = 11_000;

/// A course for those who keep it.
#[derive(Debug, Clone)]
pub struct Kept {
    /// The course.
    pub course: Course,
    /// What there is to learn, as it is being written.
    pub content: Content,
    /// How often that was changed since the last edition.
    pub edits: i64,
    /// Since when the newest edition is out.
    pub published: Option<DateTime<Utc>>,
}

/// Whether somebody may keep a course: those who run the programme's training, and of a center's own courses those who teach
/// there.
#[must_use]
pub fn may_keep(who: &Who, programme: ProgrammeId, center: Option<CenterId>, now: DateTime<Utc>) -> bool {
    who.may(May::ManageTraining(programme), now)
        || center.is_some_and(|center| who.may(May::RecordTraining(At { programme, center }), now))
}

pub(super) fn require_keeping(look: &Look, programme: ProgrammeId, center: Option<CenterId>) -> Result<()> {
    if may_keep(look.who(), programme, center, look.now()) {
        Ok(())
    } else if look.who().person.is_none() && !look.who().system {
        Err(Error::NotSignedIn)
    } else {
        Err(Error::NotAllowed)
    }
}

/// Adds a course, or changes the one with its id; its code and its center stay.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, [`Error::Faulty`] for a code that is taken or courses that go in a circle,
/// [`Refusal::Changed`] when somebody else was quicker.
pub async fn save(act: &mut Act, course: &Course) -> Result<()> {
    let before = records::find(act, course.id).await?;
    if before.as_ref().is_some_and(|b| b.programme != course.programme) {
        return Err(Error::NotFound);
    }
    let center = before.as_ref().map_or(course.center, |b| b.center);
    require_keeping(act, course.programme, center)?;
    if let Some(center) = center
        && crate::centers::find(act, center).await?.programme != course.programme
    {
        return Err(Error::fault("center", FaultKind::Choice));
    }
    // Whoever must hold this before that must not need that before this
    let all = records::all(act, course.programme).await?;
    if goes_in_a_circle(&all, course) {
        return Err(Error::fault("prerequisites", FaultKind::Choice));
    }
    let saved = match &before {
        None if !records::insert(act, course).await? => return Err(Error::fault("code", FaultKind::Taken)),
        None => true,
        Some(_) => records::update(act, course).await?,
    };
    if !saved {
        return Err(Refusal::Changed.into());
    }
    records::set_equivalents(act, course).await?;
    let detail = json!({ "code": course.code, "before": before.map(|b| b.terms), "after": course.terms });
    act.note(course.programme, Event::new(EventKind::CourseChanged, course.id).with(detail)).await
}

fn goes_in_a_circle(all: &[Course], course: &Course) -> bool {
    let (mut todo, mut seen) = (course.terms.prerequisites.clone(), Vec::new());
    while let Some(next) = todo.pop() {
        if next == course.id {
            return true;
        }
        if !seen.contains(&next) {
            seen.push(next);
            todo.extend(all.iter().filter(|c| c.id == next).flat_map(|c| c.terms.prerequisites.iter().copied()));
        }
    }
    false
}

/// A course with its draft.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, [`Error::NotFound`].
pub async fn kept(look: &mut Look, programme: ProgrammeId, code: &str) -> Result<Kept> {
    let course = records::by_code(look, programme, code).await?.ok_or(Error::NotFound)?;
    require_keeping(look, course.programme, course.center)?;
    let (content, edits) = records::draft(look, course.id).await?;
    let published = records::published_at(look, course.id).await?;
    Ok(Kept { course, content, edits, published })
}

/// Changes the draft by a step. `edits` is what [`Kept`] said.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::Changed`] when somebody was quicker; [`Error::Faulty`] for what
/// can't be so.
pub async fn edit(act: &mut Act, id: CourseId, edits: i64, step: ContentEdit) -> Result<()> {
    let course = records::find(act, id).await?.ok_or(Error::NotFound)?;
    require_keeping(act, course.programme, course.center)?;
    let (content, before) = records::draft(act, id).await?;
    let after = content.edited(step).map_err(Error::Faulty)?;
    if before != edits || !records::set_draft(act, id, edits, &after, edits + 1).await? {
        return Err(Refusal::Changed.into());
    }
    act.note(course.programme, Event::new(EventKind::CourseChanged, id).with(json!({ "edits": edits + 1 }))).await
}

/// Publishes the draft: whoever begins from now on learns by it; whoever is on the way stays with theirs. Every text must be
/// there in the course's languages.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::Changed`] when it is not as it was seen, or nothing has changed;
/// [`Error::Faulty`] for each module that lacks something, by its key.
pub async fn publish(act: &mut Act, id: CourseId, edits: i64) -> Result<i64> {
    let course = records::find(act, id).await?.ok_or(Error::NotFound)?;
    require_keeping(act, course.programme, course.center)?;
    let (content, before) = records::draft(act, id).await?;
    if edits == 0 || before != edits {
        return Err(Refusal::Changed.into());
    }
    let gaps = content.gaps(&course.terms.languages);
    if !gaps.is_empty() {
        return Err(Error::Faulty(gaps));
    }
    // Whoever is first past here publishes; the other one finds the draft unchanged since
    if !records::set_draft(act, id, edits, &content, 0).await? {
        return Err(Refusal::Changed.into());
    }
    let course = records::find(act, id).await?.ok_or(Error::NotFound)?;
    let number = records::publish(act, &course, &content).await?;
    let event = Event::new(EventKind::CourseChanged, id).with(json!({ "edition": number }));
    act.note(course.programme, event).await?;
    Ok(number)
}

/// A course as a form shows it.
#[must_use]
pub fn of_course(course: &Course) -> Values {
    let terms = &course.terms;
    let maybe = |number: Option<i64>| number.map(|n| n.to_string()).unwrap_or_default();
    let tick = |on: bool| if on { "yes" } else { "" };
    let mut values = Values::default()
        .with("code", &course.code)
        .with("kind", course.kind.as_str())
        .with("center", course.center.map(|id| id.to_string()).unwrap_or_default())
        .with_texts("names", &course.names)
        .with("valid_days", maybe(terms.valid_days))
        .with("grace_days", terms.grace_days)
        .with("window_days", terms.window_days)
        .with("refresher", terms.refresher.map(|id| id.to_string()).unwrap_or_default())
        .with("online", tick(terms.online))
        .with("pass_percent", terms.pass_percent)
        .with("attempts", terms.attempts)
        .with("minutes", maybe(terms.minutes))
        .with("active", tick(course.active))
        .with("version", course.version);
    for language in &terms.languages {
        values = values.with(&format!("language_{}", language.as_str()), "yes");
    }
    for (prefix, ids) in [("before_", &terms.prerequisites), ("equals_", &terms.equivalents)] {
        for id in ids {
            values = values.with(&format!("{prefix}{id}"), "yes");
        }
    }
    values
}

/// Reads a course from its form; other courses and centers must be of the programme.
///
/// # Errors
/// [`Error::Faulty`].
pub fn parse_course(
    values: &Values,
    id: CourseId,
    programme: ProgrammeId,
    courses: &[CourseId],
    centers: &[CenterId],
) -> Result<Course> {
    let mut form = Reading::of(values);
    let code = form.code("code").to_ascii_lowercase();
    let kind = form.choice("kind", CourseKind::parse);
    let center = match form.raw("center") {
        "" => None,
        text => form.choice("center", |_| text.parse().ok().filter(|id| centers.contains(id))),
    };
    let names = form.texts("names");
    let refresher = match form.raw("refresher") {
        "" => None,
        text => form.choice("refresher", |_| {
            text.parse::<CourseId>().ok().filter(|other| *other != id && courses.contains(other))
        }),
    };
    let ticked = |form: &Reading<'_>, prefix: &str| -> Vec<CourseId> {
        let others = courses.iter().copied().filter(|other| *other != id);
        others.filter(|other| form.ticked(&format!("{prefix}{other}"))).collect()
    };
    let spoken = |l: &Language| form.ticked(&format!("language_{}", l.as_str()));
    let languages: Vec<Language> = Language::ALL.iter().copied().filter(spoken).collect();
    let (prerequisites, equivalents) = (ticked(&form, "before_"), ticked(&form, "equals_"));
    let valid_days = form.maybe_number("valid_days", 1..=DAYS_MAX);
    let grace_days = form.maybe_number("grace_days", 0..=DAYS_MAX).unwrap_or(0);
    let window_days = form.maybe_number("window_days", 0..=DAYS_MAX).unwrap_or(0);
    let pass_percent = form.maybe_number("pass_percent", 1..=100).unwrap_or(80);
    let attempts = form.maybe_number("attempts", 1..=100).unwrap_or(3);
    let minutes = form.maybe_number("minutes", 1..=600);
    if languages.is_empty() {
        form.fault("language_az", FaultKind::Required);
    }
    let terms = Terms {
        languages,
        valid_days,
        grace_days,
        refresher,
        window_days,
        prerequisites,
        equivalents,
        online: form.ticked("online"),
        pass_percent,
        attempts,
        minutes,
    };
    let (active, version) = (form.ticked("active"), form.raw("version").parse().unwrap_or(1));
    let edition = None;
    let made = kind.map(|kind| Course { id, programme, center, code, kind, names, terms, active, version, edition });
    // Without a kind there is a fault
    form.done(made)?.ok_or(Error::NotFound)
}
