//! Rows become people and applications, so many at a time: what is in stays in, whatever happens to the rest.

use super::{Judged, Plan, records};
use crate::act::{Act, Service};
use crate::error::Result;
use crate::{applications, people};
use domain::applications::{Application, Stage};
use domain::events::{Event, EventKind};
use domain::ids::{ImportId, PersonId};
use domain::imports::{NotTaken, ROWS_AT_ONCE, Rejected, Tally};
use domain::notices::Notice;
use domain::people::Person;
use domain::refusals::Refusal;
use domain::rights::{May, Who};
use std::sync::Arc;
use words::Words;

/// What came of some rows.
#[derive(Debug, Default)]
struct Taken {
    accepted: i64,
    unchanged: i64,
    rejected: Vec<Rejected>,
}

/// Takes the rows of a plan in. Nobody is written to unless `tell` says so. `seen` is called after each piece.
///
/// # Errors
/// [`crate::Error::NotAllowed`] without the right; what was taken before an error stays.
pub async fn take(
    service: &Service,
    who: &Who,
    plan: Arc<Plan>,
    tell: bool,
    import: Option<ImportId>,
    mut seen: impl FnMut(&Tally),
) -> Result<Tally> {
    let mut tally = plan.tally.clone();
    for from in (0..plan.ready.len()).step_by(ROWS_AT_ONCE) {
        let shared = Arc::clone(&plan);
        let taken = service.act(who.clone(), move |act| {
            let plan = Arc::clone(&shared);
            Box::pin(async move { some(act, &plan, from, tell, import).await })
        });
        let Taken { accepted, unchanged, rejected } = taken.await?;
        (tally.accepted, tally.unchanged) = (tally.accepted + accepted, tally.unchanged + unchanged);
        tally.rejected.extend(rejected);
        seen(&tally);
    }
    tally.rejected.sort_by_key(|rejected| rejected.row);
    let (intake, rejected) = (plan.measure.call.intake.clone(), tally.rejected.len());
    let detail = serde_json::json!({
        "rows": tally.rows, "accepted": tally.accepted, "unchanged": tally.unchanged, "rejected": rejected, "told": tell,
    });
    let note = service.act(who.clone(), move |act| {
        let event = Event::new(EventKind::ApplicationsImported, intake.id).with(detail.clone());
        Box::pin(async move { act.note(intake.programme, event).await })
    });
    note.await?;
    Ok(tally)
}

async fn some(act: &mut Act, plan: &Plan, from: usize, tell: bool, import: Option<ImportId>) -> Result<Taken> {
    act.require(May::ManageIntakes(plan.measure.programme.id))?;
    let until = plan.ready.len().min(from + ROWS_AT_ONCE);
    let mut taken = Taken::default();
    for judged in &plan.ready[from..until] {
        match one(act, plan, judged, tell).await? {
            Ok(true) => taken.accepted += 1,
            Ok(false) => taken.unchanged += 1,
            Err(why) => taken.rejected.push(Rejected { row: judged.row, why }),
        }
    }
    if let Some(import) = import {
        records::count(act, import, taken.accepted).await?;
    }
    Ok(taken)
}

/// Takes one row in: whether there is an application now that was not there before.
async fn one(act: &mut Act, plan: &Plan, judged: &Judged, tell: bool) -> Result<std::result::Result<bool, NotTaken>> {
    let programme = &plan.measure.programme;
    let new = Person {
        id: act.id(),
        programme: programme.id,
        name: judged.name.clone(),
        birth_date: Some(judged.birth_date),
        email: judged.email.as_typed().to_owned(),
        phone: judged.phone.clone(),
        language: programme.default_language,
    };
    let (person, known) = match people::sign_up::arrive(act, &new, &judged.email).await? {
        None => (new.id, false),
        // Somebody may have signed up with another programme since the list was held against the call
        Some(known) if known.programme != programme.id => {
            return Ok(Err(NotTaken::Refused { refusal: Refusal::OtherProgramme }));
        }
        Some(known) if people::hold_open(act, known.id).await.is_err() => {
            return Ok(Err(NotTaken::Refused { refusal: Refusal::AccountClosed }));
        }
        Some(known) => (known.id, true),
    };
    let application = Application {
        id: act.id(),
        intake: plan.measure.call.intake.id,
        programme: programme.id,
        person,
        stage: Stage::Submitted,
        draft: judged.draft.clone(),
        center: Some(judged.center),
        submitted_at: Some(act.now()),
        changed_at: act.now(),
        version: 1,
    };
    if !records::insert(act, &application, judged.minor).await? {
        return Ok(Ok(false));
    }
    if known {
        people::complete(act, person, judged.birth_date, &judged.phone).await?;
    }
    let note = Words::of(programme.default_language).import_move_note();
    applications::moved(act, &application, None, note).await?;
    if tell {
        write_to(act, &application, person).await?;
    }
    Ok(Ok(true))
}

/// Tells somebody that their application is here. Whoever has never been here gets a link that signs in; everybody else
/// has a way in, and a link that lies about for days would be another.
async fn write_to(act: &mut Act, application: &Application, person: PersonId) -> Result<()> {
    let id = application.id;
    let notice = if people::is_confirmed(act, person).await? {
        Notice::ApplicationReceived { application: id }
    } else {
        let link = people::sessions::invite(act, person, &format!("/applications/{id}")).await?;
        Notice::ApplicationImported { application: id, link }
    };
    act.tell(application.programme, person, notice).await
}
