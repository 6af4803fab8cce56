//! How a person wants to be told, the ways that follow from it, and saying "no more" from a letter without signing in.

use super::push;
use super::records::{self, choices as kept};
use crate::act::{Act, Look, Service};
use crate::error::{Error, Result};
use crate::signing::Purpose;
use crate::typed::{Reading, Values};
use crate::{people, programmes};
use chrono::Duration;
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::PersonId;
use domain::notices::{Channel, Choices, Due, Mailing, Quiet, Topic};
use domain::refusals::Refusal;
use domain::rights::Who;
use serde_json::json;

/// So many notices are looked at in one go.
const PLANNED_AT_ONCE: i64 = 200;
/// The link under a letter works for so long.
const LINK_DAYS: i64 = 365;

/// What the one who asks has chosen, and the version of it; 0 while they have chosen nothing.
///
/// # Errors
/// [`Error::NotSignedIn`] for strangers.
pub async fn own(look: &mut Look) -> Result<(Choices, i64)> {
    let me = look.person()?;
    Ok(kept::choices(look, me).await?.unwrap_or_default())
}

/// Keeps what one chose, as it was seen in that version. What waits already keeps its way.
///
/// # Errors
/// [`Refusal::Changed`] when another device was quicker.
pub async fn choose(act: &mut Act, version: i64, choices: &Choices) -> Result<()> {
    let me = act.person()?;
    keep(act, me, version, choices).await
}

async fn keep(act: &mut Act, person: PersonId, version: i64, choices: &Choices) -> Result<()> {
    people::hold_open(act, person).await?;
    let programme = people::find(act, person).await?.programme;
    if !kept::keep(act, programme, person, version, choices).await? {
        return Err(Refusal::Changed.into());
    }
    let detail = json!({ "mail": choices.mail, "push": choices.push, "sms": choices.sms, "daily_at": choices.daily_at, "quiet": choices.quiet });
    act.note(programme, Event::new(EventKind::NoticesChosen, person).with(detail)).await
}

/// What a form says: fields for each topic, and the time of the daily letter.
///
/// # Errors
/// [`Error::Faulty`] for what is none of the choices.
pub fn parse(values: &Values, before: &Choices) -> Result<Choices> {
    let mut typed = Reading::of(values);
    let (mail, push, sms) = (before.mail.clone(), before.push.clone(), before.sms.clone());
    let mut choices = Choices { mail, push, sms, ..Choices::default() };
    for topic in Topic::ALL.iter().filter(|topic| topic.may_be_off()) {
        // Whoever runs no center is not asked about it
        if topic.is_of_staff() && values.get(topic.as_str()).is_empty() {
            continue;
        }
        if let Some(mailing) = typed.choice(topic.as_str(), Mailing::parse) {
            choices.mail.insert(*topic, mailing);
        }
        // A box that is not ticked is not sent; a form without boxes leaves what was chosen before
        let ticked = |way: &str| !values.get(&format!("{way}_{}", topic.as_str())).is_empty();
        if !values.get("ways").is_empty() {
            choices.push.insert(*topic, ticked("push"));
            if values.get("no_sms").is_empty() {
                choices.sms.insert(*topic, ticked("sms"));
            }
        }
    }
    match typed.maybe_clock("daily_at") {
        Some(at) => choices.daily_at = at,
        None if typed.is_faulty("daily_at") => {}
        None => typed.fault("daily_at", FaultKind::Required),
    }
    match (typed.maybe_clock("quiet_from"), typed.maybe_clock("quiet_until")) {
        (Some(from), Some(until)) => choices.quiet = Some(Quiet { from, until }),
        (Some(_), None) if !typed.is_faulty("quiet_until") => typed.fault("quiet_until", FaultKind::Required),
        (None, Some(_)) if !typed.is_faulty("quiet_from") => typed.fault("quiet_from", FaultKind::Required),
        _ => {}
    }
    typed.done(choices)
}

/// Decides for notices that may be told by now by which ways they go out; how many were looked at.
///
/// # Errors
/// [`Error::Unavailable`] when the database is; then nothing was decided.
pub(super) async fn plan(service: &Service) -> Result<usize> {
    service
        .act(Who::system(), |act| {
            Box::pin(async move {
                let taken = records::take(act, PLANNED_AT_ONCE).await?;
                for one in &taken {
                    let choices = kept::choices(act, one.person).await?.map(|(choices, _)| choices).unwrap_or_default();
                    let zone = programmes::find(act, one.programme).await?.zone;
                    let now = act.now();
                    if let Some(at) = choices.push(&one.notice, now, zone)
                        && push::has_device(act, one.person).await?
                    {
                        records::add_way(act, one, Channel::Push, Due { at, daily: false }).await?;
                    }
                    if let Some(at) = choices.text(&one.notice, now)
                        && act.texts()
                        && !people::find(act, one.person).await?.phone.is_empty()
                    {
                        records::add_way(act, one, Channel::Sms, Due { at, daily: false }).await?;
                    }
                    // By no letter, until there is a mailbox again
                    if one.notice.is_shown() && people::contact::failed_since(act, one.person).await?.is_some() {
                        continue;
                    }
                    if let Some(due) = choices.letter(&one.notice, now, zone) {
                        records::add_way(act, one, Channel::Mail, due).await?;
                    }
                }
                Ok(taken.len())
            })
        })
        .await
}

/// The secret end of the address by which the reader of a letter does without more of the kind.
///
/// # Errors
/// [`Error::Broken`] without keys.
pub(super) fn token(look: &Look, person: PersonId, topic: Topic) -> Result<String> {
    let until = look.now() + Duration::days(LINK_DAYS);
    look.keys().sign(Purpose::Unsubscribe, &format!("{}-{}", person.0.simple(), topic.as_str()), until)
}

/// What such an address is about.
///
/// # Errors
/// [`Error::NotFound`] when it is forged or too old.
pub fn of_token(look: &Look, token: &str) -> Result<(PersonId, Topic)> {
    let signed = look.keys().open(Purpose::Unsubscribe, token).ok_or(Error::NotFound)?;
    let payload = signed.payload_at(look.now()).ok_or(Error::NotFound)?;
    let (person, topic) = payload.split_once('-').ok_or(Error::NotFound)?;
    let topic = Topic::parse(topic).filter(|topic| topic.may_be_off()).ok_or(Error::NotFound)?;
    Ok((person.parse().map_err(|_| Error::NotFound)?, topic))
}

/// No more mail about what the address stands for (RFC 8058); a second time changes nothing.
///
/// # Errors
/// [`Error::NotFound`] when the address is forged or too old.
pub async fn unsubscribe(act: &mut Act, token: &str) -> Result<Topic> {
    let (person, topic) = of_token(act, token)?;
    let (mut choices, version) = kept::choices(act, person).await?.unwrap_or_default();
    if choices.mailing(topic) != Mailing::Never {
        choices.mail.insert(topic, Mailing::Never);
        keep(act, person, version, &choices).await?;
    }
    Ok(topic)
}
