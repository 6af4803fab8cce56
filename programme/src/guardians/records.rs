//! The SQL of guardians.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::applications::Application;
use domain::guardians::{Consent, Guardian, Relation};
use domain::ids::{ApplicationId, GuardianId, ProgrammeId};

fn read_guardian(r: &mut Reader) -> Result<Guardian> {
    Ok(Guardian {
        id: r.next()?,
        application: r.next()?,
        name: r.next()?,
        email: r.next()?,
        relation: r.word(Relation::parse)?,
        consent: r.word(Consent::parse)?,
        signed: r.next()?,
        asked_at: r.next()?,
        answered_at: r.next()?,
    })
}

pub(super) async fn insert(act: &mut Act, a: &Application, guardian: &Guardian) -> Result<()> {
    act.run(
        sql!(
            "insert into guardians
                (id, programme_id, application_id, name, email, relation, consent, signed, text_version, asked_at)
            values ($1, $2, $3, $4, $5, $6, $7, '', '', $8)"
        ),
        values![
            guardian.id,
            a.programme,
            a.id,
            &guardian.name,
            &guardian.email,
            guardian.relation.as_str(),
            guardian.consent.as_str(),
            guardian.asked_at
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn find(look: &mut Look, id: GuardianId) -> Result<Option<Guardian>> {
    look.maybe(
        sql!(
            "select id, application_id, name, email, relation, consent, signed, asked_at, answered_at
            from guardians where id = $1"
        ),
        values![id],
        read_guardian,
    )
    .await
}

/// Whoever was asked last.
pub(super) async fn newest(look: &mut Look, application: ApplicationId) -> Result<Option<Guardian>> {
    look.maybe(
        sql!(
            "select id, application_id, name, email, relation, consent, signed, asked_at, answered_at
            from guardians where application_id = $1 order by asked_at desc, id desc limit 1"
        ),
        values![application],
        read_guardian,
    )
    .await
}

pub(super) async fn asked_since(look: &mut Look, application: ApplicationId, since: DateTime<Utc>) -> Result<i64> {
    look.one(
        sql!("select count(*) from guardians where application_id = $1 and asked_at > $2"),
        values![application, since],
        |r| r.next(),
    )
    .await
}

pub(super) async fn answer(act: &mut Act, id: GuardianId, consent: Consent, signed: &str, version: &str) -> Result<()> {
    let now = act.now();
    act.run(
        sql!("update guardians set consent = $2, signed = $3, text_version = $4, answered_at = $5 where id = $1"),
        values![id, consent.as_str(), signed, version, now],
    )
    .await?;
    Ok(())
}

/// Notes on an application that is just being handed in that a consent is needed.
pub(super) async fn expect(act: &mut Act, application: ApplicationId) -> Result<()> {
    act.run(
        sql!("update applications set guardian = $2 where id = $1"),
        values![application, Consent::Needed.as_str()],
    )
    .await?;
    Ok(())
}

/// Writes how far the consent is on the application itself. Its version stays: every decision asks for the consent anew,
/// and one that can still be undone must not be taken for one that was gone on from.
pub(super) async fn set_consent(act: &mut Act, application: ApplicationId, consent: Consent) -> Result<()> {
    act.run(sql!("update applications set guardian = $2 where id = $1"), values![application, consent.as_str()])
        .await?;
    Ok(())
}

pub(super) async fn consent(look: &mut Look, application: ApplicationId) -> Result<Option<Consent>> {
    let word: Option<Option<String>> =
        look.maybe(sql!("select guardian from applications where id = $1"), values![application], |r| r.next()).await?;
    Ok(word.flatten().as_deref().and_then(Consent::parse))
}

/// The applications of a programme that wait for a consent.
pub(super) async fn waiting(look: &mut Look, programme: ProgrammeId) -> Result<Vec<ApplicationId>> {
    look.all(
        sql!("select id from applications where programme_id = $1 and guardian in ('needed', 'asked', 'refused')"),
        values![programme],
        |r| r.next(),
    )
    .await
}
