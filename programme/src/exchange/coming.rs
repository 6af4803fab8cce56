//! "Will you come?", answered from a letter without signing in: the link shows it, only a post answers it, and it is good
//! for this one place.

use super::hand_overs::{Cannot, seek};
use super::records;
use crate::act::{Look, Service};
use crate::centers;
use crate::error::Result;
use crate::shifts;
use crate::signing::Purpose;
use domain::centers::Center;
use domain::exchange::{HandOverWay, Leaving, leaving};
use domain::ids::{AssignmentId, PersonId, ShiftId};
use domain::people::Name;
use domain::refusals::Refusal;
use domain::rights::Who;
use domain::shifts::{AssignmentState, Shift};
use uuid::Uuid;

/// Where somebody stands with a place that they have or had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// They have it, and have not said whether they will come.
    Asked,
    /// They have said that they will.
    Coming,
    /// They can't, and somebody is sought who can.
    Sought,
    /// They have given it back.
    GivenBack,
    /// They don't have it any more.
    Gone,
}

/// What the link asks, and how far it is answered.
#[derive(Debug, Clone)]
pub struct Coming {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// To which shift.
    pub shift: Shift,
    /// Its center.
    pub center: Center,
    /// How far it is answered.
    pub stand: Stand,
    /// What they can do who can't come.
    pub leaving: Leaving,
    /// Whether they come to learn.
    pub trainee: bool,
}

/// The link of a letter about a place on a shift; until the shift begins.
pub(crate) async fn token(look: &mut Look, place: AssignmentId) -> Result<String> {
    let shift = records::coming::place(look, place).await?.shift;
    let start = shifts::find(look, shift).await?.period.start();
    look.keys().sign(Purpose::Coming, &place.0.simple().to_string(), start)
}

/// On which shift a place is, for the program's own use; asks no right.
pub(crate) async fn shift_of_place(look: &mut Look, place: AssignmentId) -> Result<ShiftId> {
    Ok(records::coming::place(look, place).await?.shift)
}

fn opened(look: &Look, token: &str) -> Result<AssignmentId> {
    let signed = look.keys().open(Purpose::Coming, token).ok_or(Refusal::LinkSpent)?;
    let payload = signed.payload_at(look.now()).ok_or(Refusal::LinkSpent)?;
    Uuid::parse_str(payload).map(AssignmentId).map_err(|_| Refusal::LinkSpent.into())
}

/// What the link of a letter asks. It changes nothing.
///
/// # Errors
/// [`Refusal::LinkSpent`] for a link that is not genuine, or once the shift has begun.
pub async fn coming(look: &mut Look, token: &str) -> Result<Coming> {
    let place = opened(look, token)?;
    let records::coming::Place { shift: id, person, state, trainee } = records::coming::place(look, place).await?;
    let (shift, rules) = shifts::with_rules(look, id).await?;
    let sought = records::hand_overs::open_of(look, id, person).await?.is_some();
    let stand = match state {
        _ if shift.cancelled => Stand::Gone,
        AssignmentState::Assigned | AssignmentState::Confirmed if sought => Stand::Sought,
        AssignmentState::Assigned => Stand::Asked,
        AssignmentState::Confirmed => Stand::Coming,
        AssignmentState::Cancelled if records::coming::ended_by(look, place).await? == Some(person) => Stand::GivenBack,
        _ => Stand::Gone,
    };
    // Nobody is sought for a place to learn: it is given back until the start
    let leaving = match leaving(shift.period.start(), &rules, look.now()) {
        Leaving::HandOver | Leaving::Late if trainee => Leaving::Release,
        leaving => leaving,
    };
    let center = centers::find(look, shift.at.center).await?;
    let name = records::hand_overs::name(look, person).await?;
    Ok(Coming { person, name, shift, center, stand, leaving, trainee })
}

/// The place of a link, if it is still the person's: their own or none.
async fn held(service: &Service, token: &str) -> Result<Coming> {
    let asked = token.to_owned();
    let coming = service.look(Who::anyone(), |look| Box::pin(async move { coming(look, &asked).await })).await?;
    match coming.stand {
        Stand::GivenBack | Stand::Gone => Err(Refusal::NotOnShift.into()),
        _ => Ok(coming),
    }
}

/// Says that one will come, by the link of a letter, and ends the search for somebody else; a second time changes
/// nothing.
///
/// # Errors
/// As [`shifts::confirm`]; [`Refusal::LinkSpent`].
pub async fn say_coming(service: &Service, token: &str) -> Result<()> {
    let Coming { shift, person, .. } = held(service, token).await?;
    let shift = shift.id;
    let who = Who { person: Some(person), ..Who::default() };
    service.act(who, move |act| Box::pin(async move { shifts::confirm(act, shift).await.map(drop) })).await
}

/// Says that one can't come, by the link of a letter: far ahead the place is given back, nearer the coordinator is told
/// and somebody is sought.
///
/// # Errors
/// [`crate::Error::Faulty`] without a reason when it is near; as [`shifts::release`] and [`super::cannot_come`];
/// [`Refusal::LinkSpent`].
pub async fn say_not_coming(service: &Service, token: &str, reason: &str, note: &str) -> Result<()> {
    let Coming { shift, person, trainee, .. } = held(service, token).await?;
    let shift = shift.id;
    let who = Who { person: Some(person), ..Who::default() };
    let (reason, note) = (reason.to_owned(), note.to_owned());
    service
        .act(who, move |act| {
            let typed = Cannot {
                way: HandOverWay::Search.as_str().to_owned(),
                reason: reason.clone(),
                note: note.clone(),
                to: String::new(),
            };
            Box::pin(async move {
                let (found, rules) = shifts::with_rules(act, shift).await?;
                match leaving(found.period.start(), &rules, act.now()) {
                    Leaving::HandOver | Leaving::Late if trainee => shifts::stop_learning(act, shift).await,
                    Leaving::Release => shifts::release(act, shift).await.map(drop),
                    _ => seek(act, person, shift, &typed).await.map(drop),
                }
            })
        })
        .await
}
