//! The one question of a letter, answered by its link without signing in: the link shows it, only a post answers it.

use super::{answers, records, waits};
use crate::act::{Look, Service};
use crate::centers;
use crate::error::{Error, Result};
use crate::shifts;
use crate::signing::Purpose;
use domain::centers::Center;
use domain::exchange::{AskState, HandOverAsk, HandOverState, ShiftWait, WaitState};
use domain::ids::{HandOverAskId, PersonId, ShiftWaitId};
use domain::people::Name;
use domain::refusals::Refusal;
use domain::rights::Who;
use domain::shifts::Shift;
use uuid::Uuid;

/// How far a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answered {
    /// Not yet.
    Open,
    /// With a yes.
    Yes,
    /// With a no.
    No,
    /// It can't be any more.
    Gone,
}

/// What somebody is asked.
#[derive(Debug, Clone)]
pub struct Question {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// The shift that they would have.
    pub shift: Shift,
    /// Its center.
    pub center: Center,
    /// Who can't come; none where a place is held from the waiting list.
    pub asker: Option<Name>,
    /// The shift that they would give in return.
    pub gives: Option<Shift>,
    /// Until when they can answer.
    pub until: chrono::DateTime<chrono::Utc>,
    /// How far it is answered.
    pub answered: Answered,
}

enum About {
    Wait(ShiftWait),
    Ask(HandOverAsk),
}

/// The link of an offer to somebody who waits.
pub(crate) async fn wait_token(look: &mut Look, wait: &ShiftWait) -> Result<String> {
    let start = shifts::find(look, wait.shift).await?.period.start();
    look.keys().sign(Purpose::Answer, &format!("w{}", wait.id.0.simple()), start)
}

/// The link of a question to a colleague.
pub(crate) async fn ask_token(look: &mut Look, ask: &HandOverAsk) -> Result<String> {
    let hand_over = records::hand_overs::find(look, ask.hand_over).await?;
    let start = shifts::find(look, hand_over.shift).await?.period.start();
    look.keys().sign(Purpose::Answer, &format!("a{}", ask.id.0.simple()), start)
}

async fn opened(look: &mut Look, token: &str) -> Result<About> {
    let signed = look.keys().open(Purpose::Answer, token).ok_or(Refusal::LinkSpent)?;
    let payload = signed.payload_at(look.now()).ok_or(Refusal::LinkSpent)?;
    let id = |text: &str| Uuid::parse_str(text).map_err(|_| Error::from(Refusal::LinkSpent));
    match payload.split_at_checked(1) {
        Some(("w", rest)) => Ok(About::Wait(records::waits::find(look, ShiftWaitId(id(rest)?)).await?)),
        Some(("a", rest)) => Ok(About::Ask(records::asks::find(look, HandOverAskId(id(rest)?)).await?)),
        _ => Err(Refusal::LinkSpent.into()),
    }
}

/// What the link of a letter asks. It changes nothing.
///
/// # Errors
/// [`Refusal::LinkSpent`] for a link that is not genuine or too old.
pub async fn question(look: &mut Look, token: &str) -> Result<Question> {
    let about = opened(look, token).await?;
    of(look, about).await
}

async fn of(look: &mut Look, about: About) -> Result<Question> {
    let now = look.now();
    let (person, shift, until, answered, asker, gives) = match about {
        About::Wait(wait) => {
            let until = wait.until.unwrap_or(wait.since);
            let answered = match wait.state {
                WaitState::Offered if now < until => Answered::Open,
                WaitState::Taken => Answered::Yes,
                WaitState::Declined => Answered::No,
                _ => Answered::Gone,
            };
            (wait.person, wait.shift, until, answered, None, None)
        }
        About::Ask(ask) => {
            let hand_over = records::hand_overs::find(look, ask.hand_over).await?;
            let answered = match ask.state {
                AskState::Open if now < ask.until && hand_over.state == HandOverState::Open => Answered::Open,
                AskState::Accepted => Answered::Yes,
                AskState::Declined => Answered::No,
                _ => Answered::Gone,
            };
            (ask.person, hand_over.shift, ask.until, answered, Some(hand_over.person), ask.gives)
        }
    };
    let shift = shifts::find(look, shift).await?;
    let center = centers::find(look, shift.at.center).await?;
    let asker = match asker {
        Some(asker) => Some(records::hand_overs::name(look, asker).await?),
        None => None,
    };
    let gives = match gives {
        Some(gives) => Some(shifts::find(look, gives).await?),
        None => None,
    };
    let name = records::hand_overs::name(look, person).await?;
    Ok(Question { person, name, shift, center, asker, gives, until, answered })
}

/// Answers what the link of a letter asks, as the person to whom it was sent; the link allows nothing else.
///
/// # Errors
/// As [`waits::accept_place`] and [`answers::accept`]; [`Refusal::LinkSpent`].
pub async fn answer(service: &Service, token: &str, yes: bool) -> Result<Question> {
    let asked = token.to_owned();
    let about = service.look(Who::anyone(), |look| Box::pin(async move { opened(look, &asked).await })).await?;
    match about {
        About::Wait(ShiftWait { id, shift, person, .. }) => {
            let who = Who { person: Some(person), ..Who::default() };
            service
                .act(who, move |act| {
                    Box::pin(async move {
                        if yes {
                            return waits::accept_place(act, id).await.map(drop);
                        }
                        // A link is good for its own offer, not for a later one on the same list
                        let wait = records::waits::find(act, id).await?;
                        if wait.state != WaitState::Offered {
                            return Err(Refusal::OfferGone.into());
                        }
                        waits::leave(act, shift).await.map(drop)
                    })
                })
                .await?;
        }
        About::Ask(HandOverAsk { id, person, .. }) => {
            let who = Who { person: Some(person), ..Who::default() };
            service
                .act(who, move |act| {
                    Box::pin(async move {
                        match yes {
                            true => answers::accept(act, id).await.map(drop),
                            false => answers::decline(act, id).await.map(drop),
                        }
                    })
                })
                .await?;
        }
    }
    let token = token.to_owned();
    service.look(Who::anyone(), |look| Box::pin(async move { question(look, &token).await })).await
}
