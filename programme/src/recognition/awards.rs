//! Awards: their kinds as data, and those that are reached by oneself.

use super::Thanks;
use super::note;
use super::records::{self, Award, said};
use crate::act::{Act, Look, Service};
use crate::error::{Error, Result};
use domain::faults::FaultKind;
use domain::ids::{AwardKindId, PersonId, ProgrammeId};
use domain::language::Texts;
use domain::recognition::{AwardKind, BUILT_IN, NEEDED_MAX};
use domain::rights::{May, Who};
use serde_json::json;

/// So many of one kind are given in one act.
const AT_ONCE: i64 = 200;

/// Gives a new programme its first kinds.
pub(crate) async fn begin(act: &mut Act, programme: ProgrammeId) -> Result<()> {
    for (mark, needed) in BUILT_IN {
        let kind = AwardKind { id: act.id(), programme, mark, needed, titles: Texts::default(), active: true };
        records::insert_kind(act, &kind).await?;
    }
    Ok(())
}

/// The kinds of a programme.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn kinds(look: &mut Look, programme: ProgrammeId) -> Result<Vec<AwardKind>> {
    look.require(May::SeeAllPeople(programme))?;
    records::kinds(look, programme).await
}

/// Changes how much a kind asks for and whether it is given.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::Faulty`] for a number that makes no sense.
pub async fn save_kind(act: &mut Act, id: AwardKindId, needed: i64, active: bool) -> Result<()> {
    let kind = records::kind(act, id).await?.ok_or(Error::NotFound)?;
    act.require(May::ManageProgramme(kind.programme))?;
    if !(1..=NEEDED_MAX).contains(&needed) {
        return Err(Error::fault("needed", FaultKind::Number { min: 1, max: NEEDED_MAX }));
    }
    records::save_kind(act, id, needed, active).await?;
    note(act, kind.programme, id.0, json!({ "mark": kind.mark, "needed": needed, "active": active })).await
}

/// Gives what was reached; how many awards.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn award_due(service: &Service) -> Result<usize> {
    let kinds = service.look(Who::system(), |look| Box::pin(records::active_kinds(look))).await?;
    let mut given = 0;
    for kind in kinds {
        let of = kind.clone();
        let due = service.look(Who::system(), |look| Box::pin(async move { records::due(look, &of, AT_ONCE).await }));
        let due = due.await?;
        if due.is_empty() {
            continue;
        }
        given += service
            .act(Who::system(), move |act| {
                let (kind, due) = (kind.clone(), due.clone());
                Box::pin(async move {
                    let mut given = 0;
                    for person in due {
                        if records::give(act, &kind, person).await? {
                            given += 1;
                            note(act, kind.programme, kind.id.0, json!({ "person": person, "mark": kind.mark }))
                                .await?;
                        }
                    }
                    Ok(given)
                })
            })
            .await?;
    }
    Ok(given)
}

/// A person's awards and the thanks that are shown, newest first: one's own, or of somebody whose file one may read.
///
/// # Errors
/// [`Error::NotAllowed`] for everybody else.
pub async fn of_person(look: &mut Look, id: PersonId) -> Result<(Vec<Award>, Vec<Thanks>)> {
    let person = crate::people::find(look, id).await?;
    if look.who().person != Some(id) {
        crate::people::file::may_read(look, &person).await?;
    }
    Ok((records::awards(look, id).await?, said::thanks_to(look, id).await?))
}
