//! Doing what a rule says, by the same acts as staff; whatever can't be done is said and breaks nothing.

use super::records::{self, Standing};
use crate::act::{Act, Look};
use crate::applications::{self, staff};
use crate::error::{Error, Result};
use crate::{guardians, programmes, screening, training};
use domain::applications::{Application, Spoken, Stage};
use domain::automations::{Automation, Do, Done, Facts, When, WhyNot};
use domain::ids::ProgrammeId;
use domain::notices::Notice;
use domain::people::age_on;
use domain::refusals::Refusal;
use std::collections::BTreeSet;
use words::Words;

/// What counts of an application as it stands.
pub(super) async fn facts(look: &mut Look, programme: ProgrammeId, standing: &Standing) -> Result<Facts> {
    let zone = programmes::find(look, programme).await?.zone;
    let intake = applications::intake_of(look, standing.intake).await?;
    let tags = records::tags(look, standing.id).await?.into_iter().collect();
    Ok(facts_of(standing, intake.closing_day(zone), tags))
}

/// The same, with what is asked of the call and the tags known already.
pub(super) fn facts_of(standing: &Standing, closing: chrono::NaiveDate, tags: BTreeSet<String>) -> Facts {
    Facts {
        score: standing.score,
        center: standing.center,
        spoken: Spoken::parse_list(&standing.draft.languages).unwrap_or_default(),
        age: standing.born.map(|born| age_on(born, closing)),
        studies: standing.draft.studies(),
        tags,
    }
}

/// Whether the application is still where what happened left it. Of one that has ended only its end is spoken.
pub(super) fn is_there(when: When, stage: Stage) -> bool {
    when.stage().map_or(!stage.is_final(), |entered| entered == stage)
}

/// Does everything that a rule says, in order.
pub(super) async fn perform(act: &mut Act, a: &Automation, standing: &Standing) -> Result<Vec<Done>> {
    // Nobody has been told of a decision that can still be undone, so nothing is built upon it
    let settled = screening::held_back(act, standing.id).await?.is_none();
    let there = settled && is_there(a.rule.when, standing.stage);
    let mut done = Vec::new();
    for what in &a.rule.actions {
        let not = match what {
            Do::Tag { tag } => {
                records::tag(act, a.programme, standing.id, tag).await?;
                None
            }
            Do::Untag { tag } => {
                records::untag(act, standing.id, tag).await?;
                None
            }
            _ if !there => Some(WhyNot::Elsewhere),
            Do::Move { .. } | Do::Decline { .. } => move_it(act, a, standing, what).await?,
            Do::Course { course } => ask_to_learn(act, a, standing, *course).await?,
            Do::Tell { letter } => {
                let notice = Notice::RuleTold { application: standing.id, letter: *letter };
                act.tell(a.programme, standing.person, notice).await?;
                None
            }
            Do::Write { texts } => {
                let notice = Notice::RuleWrote { application: standing.id, texts: texts.clone() };
                act.tell(a.programme, standing.person, notice).await?;
                None
            }
        };
        done.push(Done { what: what.clone(), not });
    }
    Ok(done)
}

async fn move_it(act: &mut Act, a: &Automation, standing: &Standing, what: &Do) -> Result<Option<WhyNot>> {
    let application = applications::find(act, standing.id).await?;
    if application.stage != standing.stage {
        return Ok(Some(WhyNot::Elsewhere));
    }
    if let Some(why) = hindered(act, &application, what).await? {
        return Ok(Some(why));
    }
    let language = programmes::find(act, a.programme).await?.default_language;
    let note = Words::of(language).automation_by_rule(&a.rule.name);
    match what {
        Do::Move { stage } => staff::move_on(act, application.id, application.version, *stage, &note).await?,
        Do::Decline { reason } => staff::decline(act, application.id, application.version, *reason, &note).await?,
        _ => application,
    };
    Ok(None)
}

/// What stands against a step, asked before it is made, so that nothing is half done.
async fn hindered(look: &mut Look, application: &Application, what: &Do) -> Result<Option<WhyNot>> {
    let Some(next) = what.moves_to() else { return Ok(None) };
    let stages = applications::stages_of(look, application).await?;
    if !stages.choices(application.stage).any(|s| s == next) {
        return Ok(Some(WhyNot::NoStep));
    }
    if next == Stage::Declined {
        return Ok(None);
    }
    match guardians::agreed(look, application).await {
        Err(Error::Refused(Refusal::GuardianMissing)) => Ok(Some(WhyNot::Guardian)),
        outcome => outcome.map(|()| None),
    }
}

async fn ask_to_learn(
    act: &mut Act,
    a: &Automation,
    standing: &Standing,
    course: domain::ids::CourseId,
) -> Result<Option<WhyNot>> {
    if !training::courses(act, a.programme).await?.iter().any(|c| c.id == course) {
        return Ok(Some(WhyNot::Gone));
    }
    act.tell(a.programme, standing.person, Notice::CourseAsked { course }).await?;
    Ok(None)
}
