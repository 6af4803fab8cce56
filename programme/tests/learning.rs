//! Stories of courses that are learned on the phone: editions, modules, quizzes, what comes of them, and what opens shifts.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "learning/honest.rs"]
mod honest;
#[path = "learning/lapsing.rs"]
mod lapsing;
#[path = "learning/sitting.rs"]
mod sitting;
mod support;

use chrono::Duration;
use domain::eligibility::Reason;
use domain::faults::FaultKind;
use domain::ids::{CourseId, CourseTakeId, PersonId, QuizAttemptId};
use domain::language::{Language, Texts};
use domain::refusals::Refusal;
use domain::rights::{Role, Who};
use domain::training::{
    Answers, Choice, Content, ContentEdit, Course, CourseKind, Module, ModuleKind, Question, QuestionKind, Terms,
};
use programme::sql::Db;
use programme::training::{self, Allowance};
use programme::{Error, Result, shifts};
use sqlx::ConnectOptions;
use support::{Stage, baku, day, position};
use uuid::Uuid;

stories! {
    a_course_is_taken_module_by_module_and_the_quiz_opens_the_shift,
    a_try_that_comes_too_late_is_no_pass_and_counts,
    tries_run_out_and_whoever_needs_it_gets_more,
    whoever_is_on_the_way_stays_on_their_edition,
    a_course_that_lacks_something_is_not_published,
    what_comes_before_comes_before,
    a_course_of_a_center_is_for_those_who_serve_there,
}

/// The house itself, which may everything.
pub const HOUSE: PersonId = PersonId(Uuid::nil());

async fn who(stage: &Stage, by: PersonId) -> Who {
    if by == HOUSE { Who::system() } else { stage.who(by).await }
}

/// How often somebody was told something of a kind.
pub async fn told(stage: &Stage, person: PersonId, kind: &str) -> i64 {
    let text = "select count(*) from notices where person_id = $1 and kind = $2";
    match stage.service.db() {
        Db::Sqlite { write, .. } => {
            let mut connection = write.connect().await.unwrap();
            sqlx::query_scalar(text).bind(person.0).bind(kind).fetch_one(&mut connection).await.unwrap()
        }
        Db::Postgres(pool) => sqlx::query_scalar(text).bind(person.0).bind(kind).fetch_one(pool).await.unwrap(),
    }
}

pub fn texts(text: &str) -> Texts {
    Texts::default().with(Language::En, text)
}

fn question(text: &str) -> Question {
    let option = |label: &str, right| Choice { labels: texts(label), right, ..Choice::default() };
    Question {
        key: String::new(),
        texts: texts(text),
        explains: texts("For that is so."),
        kind: QuestionKind::Single,
        options: vec![option("Right", true), option("Wrong", false), option("Not so", false)],
        accepted: Vec::new(),
    }
}

pub fn course_of(stage: &Stage, code: &str, terms: Terms) -> Course {
    Course {
        id: CourseId(Uuid::now_v7()),
        programme: stage.programme.id,
        center: None,
        code: code.into(),
        kind: CourseKind::Orientation,
        names: texts(code),
        terms: Terms { languages: vec![Language::En], ..terms },
        active: true,
        version: 1,
        edition: None,
    }
}

pub async fn keep(stage: &Stage, by: PersonId, course: &Course) -> Result<()> {
    let course = course.clone();
    stage
        .service
        .act(who(stage, by).await, move |act| {
            let course = course.clone();
            Box::pin(async move { training::save(act, &course).await })
        })
        .await
}

pub async fn edit(stage: &Stage, by: PersonId, course: &Course, step: ContentEdit) -> Result<Content> {
    let (id, code, programme) = (course.id, course.code.clone(), course.programme);
    stage
        .service
        .act(who(stage, by).await, move |act| {
            let (step, code) = (step.clone(), code.clone());
            Box::pin(async move {
                let edits = training::kept(act, programme, &code).await?.edits;
                training::edit(act, id, edits, step).await?;
                Ok(training::kept(act, programme, &code).await?.content)
            })
        })
        .await
}

pub async fn publish(stage: &Stage, by: PersonId, course: &Course) -> Result<i64> {
    let (id, code, programme) = (course.id, course.code.clone(), course.programme);
    stage
        .service
        .act(who(stage, by).await, move |act| {
            let code = code.clone();
            Box::pin(async move {
                let edits = training::kept(act, programme, &code).await?.edits;
                training::publish(act, id, edits).await
            })
        })
        .await
}

fn module(kind: ModuleKind, title: &str) -> ContentEdit {
    let module = Module { titles: texts(title), bodies: texts("Read this."), draw: 4, ..Module::new(kind) };
    ContentEdit::Module(module)
}

/// A published course with a text and a quiz of four questions, two thirds of which must be right, in two tries of ten
/// minutes, valid for a year.
pub async fn published(stage: &Stage, code: &str) -> Course {
    let terms = Terms {
        online: true,
        valid_days: Some(365),
        attempts: 2,
        pass_percent: 75,
        minutes: Some(10),
        ..Terms::default()
    };
    let course = course_of(stage, code, terms);
    let sebine = HOUSE;
    keep(stage, sebine, &course).await.unwrap();
    edit(stage, sebine, &course, module(ModuleKind::Text, "Welcome")).await.unwrap();
    let content = edit(stage, sebine, &course, module(ModuleKind::Quiz, "What do you know?")).await.unwrap();
    let quiz = content.modules[1].key.clone();
    for n in 1..=6 {
        let question = question(&format!("Question {n}"));
        edit(stage, sebine, &course, ContentEdit::Question { module: quiz.clone(), question }).await.unwrap();
    }
    assert_eq!(publish(stage, sebine, &course).await.unwrap(), 1);
    course
}

pub async fn begin(stage: &Stage, person: PersonId, course: &Course) -> Result<CourseTakeId> {
    let id = course.id;
    stage.act_as(person, move |act| Box::pin(training::begin(act, id))).await
}
pub async fn done(stage: &Stage, person: PersonId, take: CourseTakeId, module: &'static str) -> Result<()> {
    stage.act_as(person, move |act| Box::pin(training::done(act, take, module))).await
}
pub async fn start(stage: &Stage, person: PersonId, take: CourseTakeId) -> Result<QuizAttemptId> {
    stage.act_as(person, move |act| Box::pin(training::start(act, take, "m2"))).await
}

/// The answers to a try, so many of them right.
pub async fn answers(stage: &Stage, person: PersonId, id: QuizAttemptId, right: usize) -> Answers {
    let trial = stage.look_as(person, move |look| Box::pin(training::attempt(look, id))).await.unwrap();
    let said = domain::training::draw_of(&trial.module.bank, &trial.attempt.drawn);
    let said = said.into_iter().enumerate().map(|(n, (question, options))| {
        let at = options.iter().position(|o| o.right == (n < right)).unwrap() + 1;
        (question.key.clone(), vec![at.to_string()])
    });
    said.collect()
}

pub async fn hand_in(stage: &Stage, person: PersonId, id: QuizAttemptId, said: Answers) -> Result<(i64, bool, bool)> {
    let attempt = stage
        .act_as(person, move |act| {
            let said = said.clone();
            Box::pin(async move { training::submit(act, id, &said).await })
        })
        .await?;
    let score = attempt.score.unwrap();
    Ok((score.points, score.passed, score.late))
}

/// Takes a whole course, with everything right.
pub async fn pass(stage: &Stage, person: PersonId, course: &Course) {
    let take = begin(stage, person, course).await.unwrap();
    done(stage, person, take, "m1").await.unwrap();
    let id = start(stage, person, take).await.unwrap();
    let said = answers(stage, person, id, 4).await;
    assert_eq!(hand_in(stage, person, id, said).await.unwrap(), (4, true, false));
}

async fn a_course_is_taken_module_by_module_and_the_quiz_opens_the_shift(stage: Stage) {
    let course = published(&stage, "desk").await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let desk = stage.add_position(position(&stage.programme, "desk", Some(course.id))).await;
    let shift = stage.shift(&desk, "2026-11-25", "09:00", "12:00", 2).await;
    let claim = || stage.act_as(leyla, move |act| Box::pin(async move { shifts::claim(act, shift).await.map(drop) }));
    let Err(Error::Refused(refusal)) = claim().await else { panic!("without the course") };
    assert_eq!(refusal.reasons(), [Reason::Training { course: course.id }]);
    let take = begin(&stage, leyla, &course).await.unwrap();
    assert_eq!(begin(&stage, leyla, &course).await.unwrap(), take, "begun once");
    let early = start(&stage, leyla, take).await;
    assert!(matches!(early, Err(Error::Refused(Refusal::ModulesBefore))), "{early:?}");
    let quiz = done(&stage, leyla, take, "m2").await;
    assert!(matches!(quiz, Err(Error::NotFound)), "a quiz is passed, not read");
    done(&stage, leyla, take, "m1").await.unwrap();
    done(&stage, leyla, take, "m1").await.unwrap();
    let id = start(&stage, leyla, take).await.unwrap();
    let said = answers(&stage, leyla, id, 2).await;
    assert_eq!(hand_in(&stage, leyla, id, said).await.unwrap(), (2, false, false));
    assert!(claim().await.is_err(), "missed the mark");
    let id = start(&stage, leyla, take).await.unwrap();
    let said = answers(&stage, leyla, id, 3).await;
    assert_eq!(hand_in(&stage, leyla, id, said).await.unwrap(), (3, true, false));
    let learned = stage.look_as(leyla, |look| Box::pin(training::mine(look))).await.unwrap();
    assert_eq!(learned.len(), 1);
    let record = &learned[0].record;
    assert_eq!((record.valid_from, record.valid_until), (day("2026-11-23"), Some(day("2027-11-22"))));
    claim().await.unwrap();
    let again = begin(&stage, leyla, &course).await;
    assert!(matches!(again, Err(Error::Refused(Refusal::CourseHeld))), "{again:?}");
}

async fn a_try_that_comes_too_late_is_no_pass_and_counts(stage: Stage) {
    let course = published(&stage, "desk").await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let take = begin(&stage, leyla, &course).await.unwrap();
    done(&stage, leyla, take, "m1").await.unwrap();
    let id = start(&stage, leyla, take).await.unwrap();
    stage.pass(Duration::minutes(5));
    assert_eq!(start(&stage, leyla, take).await.unwrap(), id, "the same try goes on");
    let said = answers(&stage, leyla, id, 4).await;
    stage.pass(Duration::seconds(331));
    assert_eq!(hand_in(&stage, leyla, id, said).await.unwrap(), (4, false, true), "ten minutes and half of one");
    let forgotten = start(&stage, leyla, take).await.unwrap();
    stage.pass(Duration::hours(1));
    let none = start(&stage, leyla, take).await;
    assert!(matches!(none, Err(Error::Refused(Refusal::TriesUsed))), "a try whose time is up is one: {none:?}");
    let said = answers(&stage, leyla, forgotten, 4).await;
    assert!(!hand_in(&stage, leyla, forgotten, said).await.unwrap().1);
}

async fn tries_run_out_and_whoever_needs_it_gets_more(stage: Stage) {
    let course = published(&stage, "desk").await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let (nigar, tural) = (stage.nigar().await, stage.tural().await);
    let take = begin(&stage, leyla, &course).await.unwrap();
    done(&stage, leyla, take, "m1").await.unwrap();
    let more = Allowance { time_percent: 50, attempts: 1 };
    let allow = |by: PersonId, to: PersonId, more: Allowance| {
        let course = course.id;
        stage.act_as(by, move |act| Box::pin(training::allow(act, to, course, more)))
    };
    for stranger in [leyla, tural] {
        assert!(matches!(allow(stranger, leyla, more).await, Err(Error::NotAllowed)));
    }
    let sebine = stage.sebine().await;
    assert!(matches!(allow(sebine, sebine, more).await, Err(Error::NotAllowed)), "nobody gives it to themselves");
    let wrong = allow(nigar, leyla, Allowance { time_percent: -1, attempts: 0 }).await;
    assert!(matches!(wrong, Err(Error::Faulty(_))));
    for _ in 0..2 {
        let id = start(&stage, leyla, take).await.unwrap();
        hand_in(&stage, leyla, id, Answers::new()).await.unwrap();
    }
    assert!(matches!(start(&stage, leyla, take).await, Err(Error::Refused(Refusal::TriesUsed))));
    allow(nigar, leyla, more).await.unwrap();
    let id = start(&stage, leyla, take).await.unwrap();
    let said = answers(&stage, leyla, id, 4).await;
    stage.pass(Duration::minutes(14));
    assert_eq!(hand_in(&stage, leyla, id, said).await.unwrap(), (4, true, false), "half as much time again");
}

async fn whoever_is_on_the_way_stays_on_their_edition(stage: Stage) {
    let course = published(&stage, "desk").await;
    let (leyla, elvin) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Elvin", "Məmmədov").await);
    begin(&stage, leyla, &course).await.unwrap();
    let sebine = stage.sebine().await;
    edit(&stage, sebine, &course, module(ModuleKind::Text, "New")).await.unwrap();
    let seen = |person: PersonId| {
        stage.look_as(person, |look| {
            Box::pin(async move { Ok(training::learn(look, "desk").await?.content.modules.len()) })
        })
    };
    assert_eq!(seen(elvin).await.unwrap(), 2, "a draft is nobody's");
    assert_eq!(publish(&stage, sebine, &course).await.unwrap(), 2);
    let unchanged = publish(&stage, sebine, &course).await;
    assert!(matches!(unchanged, Err(Error::Refused(Refusal::Changed))), "{unchanged:?}");
    assert_eq!((seen(leyla).await.unwrap(), seen(elvin).await.unwrap()), (2, 3));
    let (id, step) = (course.id, module(ModuleKind::Text, "Late"));
    let stale = stage
        .act_as(sebine, move |act| {
            let step = step.clone();
            Box::pin(training::edit(act, id, 7, step))
        })
        .await;
    assert!(matches!(stale, Err(Error::Refused(Refusal::Changed))));
}

async fn a_course_that_lacks_something_is_not_published(stage: Stage) {
    let (sebine, nigar) = (stage.sebine().await, stage.nigar().await);
    let mut course = course_of(&stage, "desk", Terms::default());
    assert!(matches!(keep(&stage, nigar, &course).await, Err(Error::NotAllowed)), "a coordinator keeps her center's");
    course.terms.languages = vec![Language::En, Language::Az];
    keep(&stage, sebine, &course).await.unwrap();
    let twin = Course { id: CourseId(Uuid::now_v7()), ..course.clone() };
    assert!(
        matches!(keep(&stage, sebine, &twin).await, Err(Error::Faulty(faults)) if faults[0].kind == FaultKind::Taken)
    );
    edit(&stage, sebine, &course, module(ModuleKind::Text, "Welcome")).await.unwrap();
    let Err(Error::Faulty(faults)) = publish(&stage, sebine, &course).await else { panic!("half of it is missing") };
    assert_eq!(faults[0].kind, FaultKind::Untranslated { language: Language::Az });
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let closed = begin(&stage, leyla, &course).await;
    assert!(matches!(closed, Err(Error::Refused(Refusal::CourseClosed))), "{closed:?}");
}

async fn what_comes_before_comes_before(stage: Stage) {
    let first = published(&stage, "first").await;
    let mut second = published(&stage, "second").await;
    let (sebine, leyla) = (stage.sebine().await, stage.volunteer("Leyla", "Əliyeva").await);
    second.terms.prerequisites = vec![first.id];
    keep(&stage, sebine, &second).await.unwrap();
    let mut circle = first.clone();
    circle.terms.prerequisites = vec![second.id];
    assert!(matches!(keep(&stage, sebine, &circle).await, Err(Error::Faulty(_))), "in a circle");
    let early = begin(&stage, leyla, &second).await;
    assert!(matches!(early, Err(Error::Refused(Refusal::CourseBefore))), "{early:?}");
    pass(&stage, leyla, &first).await;
    begin(&stage, leyla, &second).await.unwrap();
}

async fn a_course_of_a_center_is_for_those_who_serve_there(stage: Stage) {
    let (nigar, leyla) = (stage.nigar().await, stage.volunteer("Leyla", "Əliyeva").await);
    let elsewhere = stage.person("Elvin", "Məmmədov").await;
    let mut course = course_of(&stage, "here", Terms { online: true, ..Terms::default() });
    course.center = Some(stage.sum.id);
    assert!(matches!(keep(&stage, nigar, &course).await, Err(Error::NotAllowed)), "another center's");
    course.center = Some(stage.bak1.id);
    keep(&stage, nigar, &course).await.unwrap();
    edit(&stage, nigar, &course, module(ModuleKind::Text, "Our doors")).await.unwrap();
    publish(&stage, nigar, &course).await.unwrap();
    assert!(matches!(begin(&stage, elsewhere, &course).await, Err(Error::NotFound)));
    let take = begin(&stage, leyla, &course).await.unwrap();
    done(&stage, leyla, take, "m1").await.unwrap();
    let records = stage.look(move |look| Box::pin(training::records(look, leyla))).await.unwrap();
    assert!(records.len() == 1 && records[0].valid_until.is_none());
    let tural = stage.holder("Kamran", Role::Trainer, Some(stage.sum.id)).await;
    assert!(matches!(publish(&stage, tural, &course).await, Err(Error::NotAllowed)));
}
