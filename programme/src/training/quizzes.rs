//! Tries at quizzes: drawn and judged here, each handed in once.

use super::learning::{self, Learning, Take};
use super::records::learning as rows;
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::signing;
use chrono::Duration;
use domain::events::{Event, EventKind};
use domain::ids::{CourseTakeId, QuizAttemptId};
use domain::refusals::Refusal;
use domain::training::{Answers, Attempt, Module, ModuleKind, Score, draw, judge};
use serde_json::json;

/// The longest short answer that is kept, in characters, and the most answers to one question.
const ANSWER_MAX: usize = 200;
const CHOSEN_MAX: usize = 20;

/// A try, for whoever it belongs to.
#[derive(Debug, Clone)]
pub struct Trial {
    /// The way that it is on.
    pub take: Take,
    /// The course and how far they are.
    pub learning: Learning,
    /// The quiz.
    pub module: Module,
    /// The try.
    pub attempt: Attempt,
}

/// Begins a try at a quiz, or goes on with the one that is open. A try whose time is up counts as one.
///
/// # Errors
/// [`Refusal::ModulesBefore`] before what comes earlier is done, [`Refusal::TriesUsed`]; [`Error::NotFound`] for other people's
/// ways.
pub async fn start(act: &mut Act, take: CourseTakeId, module: &str) -> Result<QuizAttemptId> {
    rows::hold(act, take).await?;
    let (take, learning) = learning::own(act, take).await?;
    if take.ended.is_some() {
        return Err(Error::NotFound);
    }
    let quiz = learning.content.module(module).filter(|m| m.kind == ModuleKind::Quiz).ok_or(Error::NotFound)?;
    if !learning.is_reached(module) {
        return Err(Refusal::ModulesBefore.into());
    }
    let now = act.now();
    let mut left = learning.tries_left(module);
    if let Some(open) = learning.attempts.iter().find(|a| a.module == module && a.score.is_none()) {
        if !open.is_over(now) {
            return Ok(open.id);
        }
        let nothing = Score { at: now, answers: Answers::new(), points: 0, passed: false, late: true };
        rows::hand_in(act, open.id, &nothing).await?;
        left -= 1;
    }
    if left <= 0 || learning.is_done(module) {
        return Err(Refusal::TriesUsed.into());
    }
    let before = learning.attempts.iter().filter(|a| a.module == module).map(|a| a.number).max().unwrap_or(0);
    let seed = i64::from_ne_bytes(signing::random_id().as_u64_pair().0.to_ne_bytes());
    let minutes = learning
        .course
        .terms
        .minutes
        .map(|m| Duration::seconds(m * 60 * (100 + learning.allowance.time_percent) / 100));
    let attempt = Attempt {
        id: act.id(),
        take: take.id,
        module: module.to_owned(),
        number: before + 1,
        seed,
        drawn: draw(&quiz.bank, quiz.asked(), seed),
        started: now,
        due: minutes.map(|time| now + time),
        score: None,
    };
    rows::insert_attempt(act, &learning.course, take.person, &attempt).await?;
    let detail = json!({ "course": learning.course.id, "module": module, "number": attempt.number });
    act.note(learning.course.programme, Event::new(EventKind::QuizTried, attempt.id).with(detail)).await?;
    Ok(attempt.id)
}

/// One's own try, with what it was about.
///
/// # Errors
/// [`Error::NotFound`] for other people's.
pub async fn attempt(look: &mut Look, id: QuizAttemptId) -> Result<Trial> {
    let attempt = rows::attempt(look, id).await?.ok_or(Error::NotFound)?;
    let (take, learning) = learning::own(look, attempt.take).await?;
    let content = match look_edition(look, &take).await? {
        Some(content) => content,
        None => learning.content.clone(),
    };
    let module = content.module(&attempt.module).cloned().ok_or(Error::NotFound)?;
    Ok(Trial { take, learning, module, attempt })
}

/// What there was to learn by the edition of a way, which may have ended.
async fn look_edition(look: &mut Look, take: &Take) -> Result<Option<domain::training::Content>> {
    super::records::courses::edition(look, take.course, take.edition).await
}

/// Hands a try in. It is judged by what was drawn and by our clock; a second time answers what the first did.
///
/// # Errors
/// [`Error::NotFound`] for other people's.
pub async fn submit(act: &mut Act, id: QuizAttemptId, answers: &Answers) -> Result<Attempt> {
    let take = attempt(act, id).await?.take.id;
    rows::hold(act, take).await?;
    let Trial { take, learning, module, attempt } = attempt(act, id).await?;
    if attempt.score.is_some() {
        return Ok(attempt);
    }
    let (now, answers) = (act.now(), tidy(answers, &attempt));
    let judged = judge(&module.bank, &attempt.drawn, &answers);
    let right = judged.iter().filter(|j| j.right).count();
    let (points, asked) =
        (i64::try_from(right).unwrap_or(0), i64::try_from(attempt.drawn.len()).unwrap_or(i64::MAX).max(1));
    let late = attempt.is_over(now);
    let enough = points.saturating_mul(100) >= learning.course.terms.pass_percent.saturating_mul(asked);
    let score = Score { at: now, answers, points, passed: enough && !late, late };
    if !rows::hand_in(act, id, &score).await? {
        // Somebody was quicker by a hair: the same person, in another tab
        return Ok(self::attempt(act, id).await?.attempt);
    }
    let detail = json!({ "course": learning.course.id, "points": points, "of": asked, "passed": score.passed });
    act.note(learning.course.programme, Event::new(EventKind::QuizTried, id).with(detail)).await?;
    if score.passed && take.ended.is_none() {
        rows::step(act, &learning.course, take.id, &module.key).await?;
        learning::finish(act, &take, &learning.course, &learning.content).await?;
    }
    Ok(Attempt { score: Some(score), ..attempt })
}

/// What was drawn, answered, and no more of it than an answer can hold.
fn tidy(answers: &Answers, attempt: &Attempt) -> Answers {
    let drawn = |key: &String| attempt.drawn.iter().any(|d| d.question == *key);
    let short = |text: &String| text.trim().chars().filter(|c| !c.is_control()).take(ANSWER_MAX).collect::<String>();
    let kept = answers.iter().filter(|(key, _)| drawn(key));
    kept.map(|(key, said)| (key.clone(), said.iter().take(CHOSEN_MAX).map(short).collect())).collect()
}
