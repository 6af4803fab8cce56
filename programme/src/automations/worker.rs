//! Rules at work: the sealed trail is read on in its order, and each thing that happened is shown to the rules.
//!
//! Nothing is lost and nothing is done twice: the trail's positions have no gaps, how far it was read is written after
//! the rules have acted, and each version of a rule can take an application only once.

use super::records::{self, Cursor, Line};
use super::{acting, records::bulk_moves};
use crate::act::{Act, Look, Service};
use crate::error::{Error, Result};
use domain::applications::Stage;
use domain::automations::{Automation, Done, Happening, When, WhyNot};
use domain::events::{Event, EventKind};
use domain::ids::{ApplicationId, ProgrammeId};
use domain::rights::Who;
use serde_json::json;

/// So many lines of the trail are read at once.
const BATCH: i64 = 200;

/// Reads a batch of each programme's trail on and lets its rules act; whether there is more to read.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn work_due(service: &Service) -> Result<bool> {
    let mut more = false;
    for programme in service.look(Who::system(), |look| Box::pin(crate::programmes::all(look))).await? {
        more |= read_on(service, programme.id).await?;
    }
    Ok(more)
}

async fn read_on(service: &Service, programme: ProgrammeId) -> Result<bool> {
    let (cursor, rules, head) = service
        .look(Who::system(), |look| {
            Box::pin(async move {
                let cursor = records::cursor(look, programme).await?;
                let mut rules = records::all(look, programme).await?;
                rules.retain(|r| r.active_since.is_some());
                Ok((cursor, rules, records::head(look, programme).await?))
            })
        })
        .await?;
    // A programme that never had a rule has nothing to read for
    let Some(from) = cursor else { return Ok(false) };
    if rules.is_empty() {
        if head > from.position {
            go_to(service, programme, from, Cursor { position: head, ..from }).await?;
        }
        return Ok(false);
    }
    let (lines, bulk) = service
        .look(Who::system(), |look| {
            Box::pin(async move {
                let lines = records::lines(look, programme, from.position, BATCH).await?;
                Ok((lines, bulk_moves(look, programme, from.bulk, BATCH).await?))
            })
        })
        .await?;
    let mut to = from;
    for line in &lines {
        for happening in happenings(service, programme, line).await? {
            show(service, &rules, happening).await?;
        }
        to.position = line.position;
    }
    for (until, id, application, stage, at) in &bulk {
        if let Some(when) = When::entered(*stage) {
            show(service, &rules, Happening { application: *application, when, at: *at }).await?;
        }
        to.bulk = (*until, *id);
    }
    if to != from {
        go_to(service, programme, from, to).await?;
    }
    let full = |n: usize| i64::try_from(n).unwrap_or(i64::MAX) >= BATCH;
    Ok(full(lines.len()) || full(bulk.len()))
}

async fn go_to(service: &Service, programme: ProgrammeId, from: Cursor, to: Cursor) -> Result<()> {
    service.act(Who::system(), move |act| Box::pin(records::move_cursor(act, programme, from, to))).await
}

/// What a line of the trail says to rules.
async fn happenings(service: &Service, programme: ProgrammeId, line: &Line) -> Result<Vec<Happening>> {
    let word = |field: &str| line.detail.get(field).and_then(|v| v.as_str());
    let when = match line.kind {
        Some(EventKind::ApplicationMoved) => word("stage").and_then(Stage::parse).and_then(When::entered),
        Some(EventKind::SheetHandedIn | EventKind::ScoresOpened) => Some(When::Scored),
        Some(EventKind::InterviewMarked) => match word("state") {
            Some("attended") => Some(When::Attended),
            Some("no_show") => Some(When::Missed),
            _ => None,
        },
        Some(EventKind::ApplicationAnswered) => Some(When::Answered),
        Some(EventKind::TrainingRecorded) if word("result") == Some("passed") => {
            let Some(person) = word("person").and_then(|p| p.parse().ok()) else { return Ok(Vec::new()) };
            let found = service
                .look(Who::system(), |look| Box::pin(records::open_applications(look, programme, person)))
                .await?;
            let trained = |application| Happening { application, when: When::Trained, at: line.at };
            return Ok(found.into_iter().map(trained).collect());
        }
        _ => None,
    };
    let application = ApplicationId(line.subject);
    Ok(when.into_iter().map(|when| Happening { application, when, at: line.at }).collect())
}

/// Shows what happened to every rule that was on by then, each in an act of its own.
async fn show(service: &Service, rules: &[Automation], happening: Happening) -> Result<()> {
    let asked =
        |r: &&Automation| r.rule.when == happening.when && r.active_since.is_some_and(|since| since <= happening.at);
    for rule in rules.iter().filter(asked) {
        let one = rule.clone();
        let outcome = service
            .act(Who::system(), move |act| {
                let one = one.clone();
                Box::pin(async move { run(act, &one, happening).await })
            })
            .await;
        match outcome {
            Ok(()) => {}
            // Nothing of it was kept; that it was tried is, so that it doesn't stand in the way for ever
            Err(Error::Refused(_) | Error::Faulty(_) | Error::NotFound | Error::NotAllowed) => {
                let one = rule.clone();
                service
                    .act(Who::system(), move |act| {
                        let one = one.clone();
                        Box::pin(async move { give_up(act, &one, happening).await })
                    })
                    .await?;
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Lets a rule act on what happened, if its conditions hold and it has not acted on the application before.
pub(crate) async fn run(act: &mut Act, a: &Automation, happening: Happening) -> Result<()> {
    let Some(standing) = records::standing(act, happening.application).await? else { return Ok(()) };
    let facts = acting::facts(act, a.programme, &standing).await?;
    let scored = happening.when != When::Scored || facts.score.is_some();
    if !scored || !a.rule.fits(happening.when, standing.intake, &facts) || !is_current(act, a).await? {
        return Ok(());
    }
    if !records::claim(act, a, standing.id).await? {
        return Ok(());
    }
    let done = acting::perform(act, a, &standing).await?;
    kept(act, a, standing.id, &done).await
}

async fn is_current(look: &mut Look, a: &Automation) -> Result<bool> {
    let now = records::find(look, a.id).await?;
    Ok(now.is_some_and(|now| now.version == a.version && now.active_since.is_some()))
}

async fn give_up(act: &mut Act, a: &Automation, happening: Happening) -> Result<()> {
    if !records::claim(act, a, happening.application).await? {
        return Ok(());
    }
    let refused = |what: &_| Done { what: Clone::clone(what), not: Some(WhyNot::Refused) };
    let done: Vec<Done> = a.rule.actions.iter().map(refused).collect();
    kept(act, a, happening.application, &done).await
}

async fn kept(act: &mut Act, a: &Automation, application: ApplicationId, done: &[Done]) -> Result<()> {
    records::set_done(act, a, application, done).await?;
    let detail = json!({ "rule": a.id, "version": a.version, "name": a.rule.name });
    act.note(a.programme, Event::new(EventKind::AutomationRan, application).with(detail)).await
}
