//! Taking a course on one's own: module by module, to be left and resumed; its end is the record.

use super::records::{self, courses, learning as rows};
use super::{counted, passed};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::{people, placements, programmes};
use chrono::{DateTime, Utc};
use domain::applications::PlacementState;
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{CourseId, CourseTakeId, PersonId};
use domain::refusals::Refusal;
use domain::rights::{At, May};
use domain::training::{Attempt, Content, Course, ModuleKind, TrainingRecord};
use serde_json::json;

/// Whoever holds a course for longer than so many days has no need to take it anew.
const HELD_DAYS: i64 = 60;
/// The most extra time in percent, and the most extra tries.
const PERCENT_MAX: i64 = 300;
const TRIES_MAX: i64 = 20;

/// Somebody's way through a course.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Take {
    /// Which.
    pub id: CourseTakeId,
    /// Whose.
    pub person: PersonId,
    /// Through which course.
    pub course: CourseId,
    /// By which edition.
    pub edition: i64,
    /// When it began.
    pub begun: DateTime<Utc>,
    /// When everything was done.
    pub ended: Option<DateTime<Utc>>,
}

/// What somebody gets more than others in a course.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Allowance {
    /// Extra time at quizzes, in percent.
    pub time_percent: i64,
    /// Extra tries.
    pub attempts: i64,
}

/// A course as whoever learns sees it.
#[derive(Debug, Clone)]
pub struct Learning {
    /// The course.
    pub course: Course,
    /// The way through it, if one was begun.
    pub take: Option<Take>,
    /// What there is to learn: by the edition of the way, else by the newest.
    pub content: Content,
    /// The keys of the modules that are done.
    pub done: Vec<String>,
    /// The tries at its quizzes.
    pub attempts: Vec<Attempt>,
    /// What they get more than others.
    pub allowance: Allowance,
    /// The record that counts today, the one that counts longest.
    pub held: Option<TrainingRecord>,
    /// What must be held before, and is not.
    pub before: Vec<Course>,
}

impl Learning {
    /// Whether the way is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.take.is_some_and(|take| take.ended.is_none())
    }
    /// Whether a module is done.
    #[must_use]
    pub fn is_done(&self, module: &str) -> bool {
        self.done.iter().any(|done| done == module)
    }
    /// The first module that is not done.
    #[must_use]
    pub fn next(&self) -> Option<&domain::training::Module> {
        self.content.modules.iter().find(|m| !self.is_done(&m.key))
    }
    /// Whether every module before one is done.
    #[must_use]
    pub fn is_reached(&self, module: &str) -> bool {
        self.content.modules.iter().take_while(|m| m.key != module).all(|m| self.is_done(&m.key))
    }
    /// How many tries at a quiz are left.
    #[must_use]
    pub fn tries_left(&self, module: &str) -> i64 {
        let used = self.attempts.iter().filter(|a| a.module == module && a.score.is_some()).count();
        let used = i64::try_from(used).unwrap_or(i64::MAX);
        (self.course.terms.attempts + self.allowance.attempts - used).max(0)
    }
    /// Whether it may be begun.
    ///
    /// # Errors
    /// The refusal why not.
    pub fn may_begin(&self, today: chrono::NaiveDate) -> std::result::Result<i64, Refusal> {
        let edition = self.course.edition.filter(|_| self.course.active).ok_or(Refusal::CourseClosed)?;
        if !self.before.is_empty() {
            return Err(Refusal::CourseBefore);
        }
        let lasts = |record: &TrainingRecord| match record.valid_until {
            None => true,
            Some(until) => (until - today).num_days() > HELD_DAYS.max(self.course.terms.window_days),
        };
        if self.held.as_ref().is_some_and(lasts) { Err(Refusal::CourseHeld) } else { Ok(edition) }
    }
}

/// A course of one's own programme, as one sees it oneself.
///
/// # Errors
/// [`Error::NotSignedIn`]; [`Error::NotFound`] for courses of other programmes, and of centers where one does not serve.
pub async fn learn(look: &mut Look, code: &str) -> Result<Learning> {
    let me = look.person()?;
    let programme = people::find(look, me).await?.programme;
    let course = courses::by_code(look, programme, code).await?.ok_or(Error::NotFound)?;
    of(look, me, course).await
}

/// The same by the id of the course.
pub(super) async fn learn_by(look: &mut Look, id: CourseId) -> Result<Learning> {
    let me = look.person()?;
    let course = courses::find(look, id).await?.ok_or(Error::NotFound)?;
    if people::find(look, me).await?.programme != course.programme {
        return Err(Error::NotFound);
    }
    of(look, me, course).await
}

async fn of(look: &mut Look, me: PersonId, course: Course) -> Result<Learning> {
    let take = rows::newest(look, me, course.id).await?;
    if take.is_none() && !sees(look, me, &course).await? {
        return Err(Error::NotFound);
    }
    let today = programmes::find(look, course.programme).await?.zone.date(look.now());
    let edition = take.filter(|t| t.ended.is_none()).map(|t| t.edition).or(course.edition);
    let content = match edition {
        Some(number) => courses::edition(look, course.id, number).await?.unwrap_or_default(),
        None => Content::default(),
    };
    let (done, attempts) = match take {
        Some(take) => (rows::done(look, take.id).await?, rows::attempts(look, take.id).await?),
        None => (Vec::new(), Vec::new()),
    };
    let records = counted(look, me).await?;
    let held = records.iter().filter(|r| r.course == course.id && r.qualifies(today)).copied();
    let held = held.max_by_key(|r| r.valid_until.unwrap_or(chrono::NaiveDate::MAX));
    let mut before = Vec::new();
    for id in missing(&course, &records, today) {
        before.extend(courses::find(look, id).await?);
    }
    let allowance = rows::allowance(look, me, course.id).await?;
    Ok(Learning { course, take, content, done, attempts, allowance, held, before })
}

/// The courses that must be held before this one, and are not on a day.
pub(super) fn missing(course: &Course, records: &[TrainingRecord], on: chrono::NaiveDate) -> Vec<CourseId> {
    let has = |id: &CourseId| records.iter().any(|r| r.course == *id && r.qualifies(on));
    course.terms.prerequisites.iter().copied().filter(|id| !has(id)).collect()
}

/// Whether a course is for a person: of the whole programme, or of a center where they serve.
pub(super) async fn sees(look: &mut Look, person: PersonId, course: &Course) -> Result<bool> {
    let Some(center) = course.center else { return Ok(true) };
    let here = placements::of_person(look, person).await?;
    Ok(here.iter().any(|p| p.center == center && matches!(p.state, PlacementState::Active | PlacementState::Paused)))
}

/// Begins a course, or goes on with it.
///
/// # Errors
/// [`Refusal::CourseClosed`] for one that is not offered or has nothing to learn, [`Refusal::CourseBefore`],
/// [`Refusal::CourseHeld`]; as [`learn`] else.
pub async fn begin(act: &mut Act, course: CourseId) -> Result<CourseTakeId> {
    let me = act.person()?;
    let learning = learn_by(act, course).await?;
    if let Some(open) = learning.take.filter(|_| learning.is_open()) {
        return Ok(open.id);
    }
    let today = programmes::find(act, learning.course.programme).await?.zone.date(act.now());
    let edition = learning.may_begin(today)?;
    let begun = rows::begin(act, &learning.course, me, edition).await?;
    let take = rows::newest(act, me, course).await?.ok_or(Error::NotFound)?;
    if begun {
        let event = Event::new(EventKind::CourseTaken, take.id).with(json!({ "course": course, "edition": edition }));
        act.note(learning.course.programme, event).await?;
    }
    Ok(take.id)
}

/// One's own open way.
pub(super) async fn own(look: &mut Look, id: CourseTakeId) -> Result<(Take, Learning)> {
    let me = look.person()?;
    let take = rows::take(look, id).await?.filter(|take| take.person == me).ok_or(Error::NotFound)?;
    let learning = learn_by(look, take.course).await?;
    Ok((take, learning))
}

/// Says that one has read or seen a module; a second time changes nothing.
///
/// # Errors
/// [`Error::NotFound`] for other people's ways, modules that aren't there, and quizzes, which are passed.
pub async fn done(act: &mut Act, id: CourseTakeId, module: &str) -> Result<()> {
    let (take, learning) = own(act, id).await?;
    if take.ended.is_some() {
        return Ok(());
    }
    let content = &learning.content;
    content.module(module).filter(|m| m.kind != ModuleKind::Quiz).ok_or(Error::NotFound)?;
    rows::step(act, &learning.course, id, module).await?;
    finish(act, &take, &learning.course, content).await
}

/// Ends a way on which everything is done; that is the record, where the course needs no session.
pub(super) async fn finish(act: &mut Act, take: &Take, course: &Course, content: &Content) -> Result<()> {
    // Two last steps at once must not both be the one before the last
    rows::hold(act, take.id).await?;
    let done = rows::done(act, take.id).await?;
    if content.modules.iter().any(|m| !done.contains(&m.key)) || !rows::end(act, take.id).await? {
        return Ok(());
    }
    let detail = json!({ "course": course.id, "edition": take.edition, "done": true });
    act.note(course.programme, Event::new(EventKind::CourseTaken, take.id).with(detail)).await?;
    if course.terms.online {
        let today = programmes::find(act, course.programme).await?.zone.date(act.now());
        passed(act, course, take.person, today).await?;
    }
    Ok(())
}

/// Whether whoever looks may teach a person: where they run the programme's training, or teach at a center where the person
/// serves.
pub(super) async fn require_teaching(look: &mut Look, person: PersonId) -> Result<()> {
    let programme = people::find(look, person).await?.programme;
    if look.require(May::ManageTraining(programme)).is_ok() {
        return Ok(());
    }
    let mut may = look.require(May::ManageTraining(programme));
    for placement in placements::of_person(look, person).await? {
        let at = At { programme, center: placement.center };
        if look.require(May::RecordTraining(at)).is_ok() {
            may = Ok(());
        }
    }
    may
}

/// Gives somebody more time at the quizzes of a course, or more tries. Nobody gives it to themselves.
///
/// # Errors
/// [`Error::NotAllowed`] for those who don't teach the person; [`Error::Faulty`].
pub async fn allow(act: &mut Act, person: PersonId, course: CourseId, allowance: Allowance) -> Result<()> {
    require_teaching(act, person).await?;
    let course = courses::find(act, course).await?.ok_or(Error::NotFound)?;
    if act.who().person == Some(person) {
        return Err(Error::NotAllowed);
    }
    if people::find(act, person).await?.programme != course.programme {
        return Err(Error::NotFound);
    }
    for (field, value, max) in
        [("percent", allowance.time_percent, PERCENT_MAX), ("tries", allowance.attempts, TRIES_MAX)]
    {
        if !(0..=max).contains(&value) {
            return Err(Error::fault(field, FaultKind::Number { min: 0, max }));
        }
    }
    rows::set_allowance(act, &course, person, allowance).await?;
    let detail = json!({ "person": person, "percent": allowance.time_percent, "attempts": allowance.attempts });
    act.note(course.programme, Event::new(EventKind::AllowanceGiven, course.id).with(detail)).await
}

/// The courses that one has begun and not ended, with how many modules are done.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn under_way(look: &mut Look) -> Result<Vec<(CourseId, i64)>> {
    let me = look.person()?;
    rows::open(look, me).await
}

/// What a person has passed lately in a course, for those who record what it renews.
pub(super) async fn last_passed(look: &mut Look, person: PersonId, course: CourseId) -> Result<Option<TrainingRecord>> {
    let all = records::learned(look, person).await?;
    let mine = all.into_iter().map(|l| l.record).filter(|r| r.course == course);
    let passed = mine.filter(|r| r.result == domain::training::CourseResult::Passed);
    Ok(passed.max_by_key(|r| r.valid_until.unwrap_or(chrono::NaiveDate::MAX)))
}

/// Somebody as those who teach them see them.
#[derive(Debug, Clone)]
pub struct Learner {
    /// Their name.
    pub name: domain::people::Name,
    /// Their programme.
    pub programme: domain::ids::ProgrammeId,
    /// What they have learned.
    pub learned: Vec<super::Learned>,
    /// The courses that are learned alone.
    pub courses: Vec<Course>,
    /// What they get more than others.
    pub allowances: Vec<(Course, Allowance)>,
}

/// Somebody, for those who teach them.
///
/// # Errors
/// [`Error::NotAllowed`] for everybody else; [`Error::NotFound`].
pub async fn learner(look: &mut Look, person: PersonId) -> Result<Learner> {
    require_teaching(look, person).await?;
    let who = people::find(look, person).await?;
    let learned = records::learned(look, person).await?;
    let (mut offered, mut allowances) = (Vec::new(), Vec::new());
    for course in courses::all(look, who.programme).await?.into_iter().filter(|c| c.active && c.edition.is_some()) {
        let allowance = rows::allowance(look, person, course.id).await?;
        if allowance != Allowance::default() {
            allowances.push((course.clone(), allowance));
        }
        offered.push(course);
    }
    Ok(Learner { name: who.name, programme: who.programme, learned, courses: offered, allowances })
}
