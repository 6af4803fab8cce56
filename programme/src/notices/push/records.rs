//! The SQL of devices that want news.

use super::NewDevice;
use crate::act::{Act, Look};
use crate::error::Result;
use chrono::{DateTime, Utc};
use domain::ids::{DeviceId, PersonId, ProgrammeId, SignInId};

/// A device that wants news.
#[derive(Debug, Clone)]
pub struct Device {
    /// Which.
    pub id: DeviceId,
    /// The signed-in device that it is.
    pub sign_in: SignInId,
    /// What its owner knows it by.
    pub named: String,
    /// Since when.
    pub made_at: DateTime<Utc>,
    /// When a message was handed over to it last.
    pub reached_at: Option<DateTime<Utc>>,
    pub(super) endpoint: String,
    pub(super) key: String,
    pub(super) secret: String,
}

pub(super) async fn key(look: &mut Look) -> Result<Option<String>> {
    look.maybe(sql!("select sealed from push_keys where one = 1"), values![], |r| r.next()).await
}

pub(super) async fn keep_key(act: &mut Act, sealed: &str) -> Result<()> {
    let now = act.now();
    act.run(
        sql!("insert into push_keys (one, sealed, made_at) values (1, $1, $2) on conflict (one) do nothing"),
        values![sealed, now],
    )
    .await
    .map(drop)
}

/// A browser has one address at its service: whoever signs in there later has it.
pub(super) async fn add(
    act: &mut Act,
    programme: ProgrammeId,
    person: PersonId,
    sign_in: SignInId,
    new: &NewDevice,
) -> Result<()> {
    let (id, now): (DeviceId, _) = (act.id(), act.now());
    act.run(
        sql!(
            "insert into push_devices
                (id, programme_id, person_id, sign_in_id, endpoint, public_key, secret, made_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            on conflict (endpoint) do update set programme_id = $2, person_id = $3, sign_in_id = $4, public_key = $6,
                secret = $7, made_at = $8, reached_at = null"
        ),
        values![id, programme, person, sign_in, &new.endpoint, &new.key, &new.secret, now],
    )
    .await
    .map(drop)
}

pub(super) async fn keep_newest(act: &mut Act, person: PersonId, most: i64) -> Result<()> {
    act.run(
        sql!(
            "delete from push_devices where person_id = $1 and id not in
                (select id from push_devices where person_id = $1 order by made_at desc, id desc limit $2)"
        ),
        values![person, most],
    )
    .await
    .map(drop)
}

pub(super) async fn of_person(look: &mut Look, person: PersonId) -> Result<Vec<Device>> {
    look.all(
        sql!(
            "select d.id, d.sign_in_id, s.device, d.made_at, d.reached_at, d.endpoint, d.public_key, d.secret
            from push_devices d join sign_ins s on s.id = d.sign_in_id
            where d.person_id = $1 and s.person_id = $1 and s.ended_at is null order by d.made_at desc, d.id desc"
        ),
        values![person],
        |r| {
            Ok(Device {
                id: r.next()?,
                sign_in: r.next()?,
                named: r.next()?,
                made_at: r.next()?,
                reached_at: r.next()?,
                endpoint: r.next()?,
                key: r.next()?,
                secret: r.next()?,
            })
        },
    )
    .await
}

pub(super) async fn remove(act: &mut Act, person: PersonId, id: DeviceId) -> Result<bool> {
    let removed =
        act.run(sql!("delete from push_devices where id = $2 and person_id = $1"), values![person, id]).await?;
    Ok(removed > 0)
}

pub(super) async fn lose(act: &mut Act, id: DeviceId) -> Result<()> {
    act.run(sql!("delete from push_devices where id = $1"), values![id]).await.map(drop)
}

pub(super) async fn reached(act: &mut Act, id: DeviceId) -> Result<()> {
    let now = act.now();
    act.run(sql!("update push_devices set reached_at = $2 where id = $1"), values![id, now]).await.map(drop)
}
