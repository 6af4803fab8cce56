//! The SQL of offers.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::ids::{ApplicationId, CenterId, IntakeId, OfferId, PersonId, ProgrammeId, SelectionId};
use domain::selection::OfferState;

/// A place that is, or was, held for an applicant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// Which.
    pub id: OfferId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// In which intake.
    pub intake: IntakeId,
    /// For which application.
    pub application: ApplicationId,
    /// For whom.
    pub person: PersonId,
    /// Where.
    pub center: CenterId,
    /// Which wish it fulfils, 0 for none.
    pub wish: i64,
    /// Where it stands.
    pub state: OfferState,
    /// The selection that it came from.
    pub selection: Option<SelectionId>,
    /// Until when it can be accepted.
    pub until: DateTime<Utc>,
    /// Since when it is held.
    pub offered_at: DateTime<Utc>,
}

impl Offer {
    /// Whether it waits for an answer.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.state == OfferState::Open
    }
}

fn read_offer(r: &mut Reader) -> Result<Offer> {
    Ok(Offer {
        id: r.next()?,
        programme: r.next()?,
        intake: r.next()?,
        application: r.next()?,
        person: r.next()?,
        center: r.next()?,
        wish: r.next()?,
        state: r.word(OfferState::parse)?,
        selection: r.next()?,
        until: r.next()?,
        offered_at: r.next()?,
    })
}

/// The offer that holds a place for an application.
pub(in crate::selection) async fn live(look: &mut Look, application: ApplicationId) -> Result<Option<Offer>> {
    look.maybe(
        sql!(
            "select id, programme_id, intake_id, application_id, person_id, center_id, wish, state, selection_id, until,
                offered_at
            from offers where application_id = $1 and state in ('open', 'accepted')"
        ),
        values![application],
        read_offer,
    )
    .await
}

/// Every offer of an application, the newest first.
pub(in crate::selection) async fn of_application(look: &mut Look, application: ApplicationId) -> Result<Vec<Offer>> {
    look.all(
        sql!(
            "select id, programme_id, intake_id, application_id, person_id, center_id, wish, state, selection_id, until,
                offered_at
            from offers where application_id = $1 and state <> 'undone' order by offered_at desc, id desc"
        ),
        values![application],
        read_offer,
    )
    .await
}

pub(in crate::selection) async fn accepted_center(
    look: &mut Look,
    application: ApplicationId,
) -> Result<Option<CenterId>> {
    look.maybe(
        sql!(
            "select center_id from offers where application_id = $1 and state in ('accepted', 'taken')
            order by changed_at desc, id desc limit 1"
        ),
        values![application],
        |r| r.next(),
    )
    .await
}

/// Adds an offer whose place is reserved, unless there is one for the application.
pub(in crate::selection) async fn insert(act: &mut Act, offer: &Offer) -> Result<bool> {
    let added = act
        .run(
            sql!(
                "insert into offers (id, programme_id, intake_id, application_id, person_id, center_id, wish, state,
                    selection_id, until, offered_at, changed_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11) on conflict do nothing"
            ),
            values![
                offer.id,
                offer.programme,
                offer.intake,
                offer.application,
                offer.person,
                offer.center,
                offer.wish,
                offer.state.as_str(),
                offer.selection,
                offer.until,
                offer.offered_at
            ],
        )
        .await?;
    Ok(added > 0)
}

/// Moves an offer that still stands as it was seen; whether it did.
pub(in crate::selection) async fn set_state(act: &mut Act, offer: &Offer, state: OfferState) -> Result<bool> {
    let now = act.now();
    let moved = act
        .run(
            sql!("update offers set state = $3, changed_at = $4 where id = $1 and state = $2"),
            values![offer.id, offer.state.as_str(), state.as_str(), now],
        )
        .await?;
    Ok(moved > 0)
}

/// Open offers whose time is over, oldest first.
pub(in crate::selection) async fn lapsed(look: &mut Look, limit: i64) -> Result<Vec<Offer>> {
    let now = look.now();
    look.all(
        sql!(
            "select id, programme_id, intake_id, application_id, person_id, center_id, wish, state, selection_id, until,
                offered_at
            from offers where state = 'open' and until <= $1 order by until, id limit $2"
        ),
        values![now, limit],
        read_offer,
    )
    .await
}

/// The open offers of a person.
pub(in crate::selection) async fn open_of(look: &mut Look, person: PersonId) -> Result<Vec<Offer>> {
    look.all(
        sql!(
            "select id, programme_id, intake_id, application_id, person_id, center_id, wish, state, selection_id, until,
                offered_at
            from offers where person_id = $1 and state = 'open' order by offered_at, id"
        ),
        values![person],
        read_offer,
    )
    .await
}

/// How many open offers of a selection belong to applications that were put back, by center.
pub(in crate::selection) async fn put_back(look: &mut Look, selection: SelectionId) -> Result<Vec<(CenterId, i64)>> {
    look.all(
        sql!(
            "select o.center_id, count(*) from offers o join applications a on a.id = o.application_id
            where o.selection_id = $1 and o.state = 'open' and a.stage <> 'offered'
            group by o.center_id order by o.center_id"
        ),
        values![selection],
        |r| Ok((r.next()?, r.next()?)),
    )
    .await
}

/// Ends those offers.
pub(in crate::selection) async fn undo(act: &mut Act, selection: SelectionId) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "update offers set state = 'undone', changed_at = $2
            where selection_id = $1 and state = 'open'
                and application_id in (select id from applications where stage <> 'offered')"
        ),
        values![selection, now],
    )
    .await?;
    Ok(())
}

/// Lets the center of an accepted offer decide from now on.
pub(in crate::selection) async fn set_center(act: &mut Act, id: ApplicationId, center: CenterId) -> Result<()> {
    act.run(sql!("update applications set center_id = $2 where id = $1"), values![id, center]).await?;
    Ok(())
}

/// Moves an application that still has that version to an offer; whether it had.
pub(in crate::selection) async fn set_offered(act: &mut Act, id: ApplicationId, version: i64) -> Result<bool> {
    let now = act.now();
    let moved = act
        .run(
            sql!(
                "update applications set stage = 'offered', version = version + 1, changed_at = $3
                where id = $1 and version = $2 and stage in ('waitlisted', 'offered')"
            ),
            values![id, version, now],
        )
        .await?;
    Ok(moved > 0)
}

/// How many offers of a center stand in each state.
pub(in crate::selection) async fn tally(
    look: &mut Look,
    intake: IntakeId,
    center: CenterId,
) -> Result<Vec<(OfferState, i64)>> {
    look.all(
        sql!(
            "select state, count(*) from offers where intake_id = $1 and center_id = $2 and state <> 'undone'
            group by state order by state"
        ),
        values![intake, center],
        |r| Ok((r.word(OfferState::parse)?, r.next()?)),
    )
    .await
}
