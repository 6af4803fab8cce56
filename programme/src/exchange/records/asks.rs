//! The SQL of questions to colleagues.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use domain::exchange::{AskState, HandOver, HandOverAsk};
use domain::ids::{HandOverAskId, HandOverId, PersonId, ShiftId};
use domain::people::Name;

fn read_ask(r: &mut Reader) -> Result<HandOverAsk> {
    Ok(HandOverAsk {
        id: r.next()?,
        hand_over: r.next()?,
        person: r.next()?,
        gives: r.next()?,
        state: r.word(AskState::parse)?,
        until: r.next()?,
        asked_at: r.next()?,
        answered_at: r.next()?,
    })
}

/// The questions that a condition chooses.
macro_rules! select_asks {
    ($more:literal, $rest:literal) => {
        concat!(
            "select q.id, q.hand_over_id, q.person_id, q.gives_shift_id, q.state, q.until, q.asked_at, q.answered_at",
            $more,
            " from hand_over_asks q ",
            $rest
        )
    };
}

pub(in crate::exchange) async fn find(look: &mut Look, id: HandOverAskId) -> Result<HandOverAsk> {
    look.one(sql!(select_asks!("", "where q.id = $1")), values![id], read_ask).await
}

/// The questions of a search with the names of whom they went to, in order.
pub(in crate::exchange) async fn of_hand_over(look: &mut Look, id: HandOverId) -> Result<Vec<(HandOverAsk, Name)>> {
    look.all(
        sql!(select_asks!(
            ", p.given_name, p.surname, p.fathers_name",
            "join people p on p.id = q.person_id where q.hand_over_id = $1 order by q.asked_at, q.id"
        )),
        values![id],
        |r| Ok((read_ask(r)?, Name { given: r.next()?, surname: r.next()?, fathers: r.next()? })),
    )
    .await
}

/// What a person is asked now.
pub(in crate::exchange) async fn of_person(look: &mut Look, person: PersonId) -> Result<Vec<HandOverAsk>> {
    let now = look.now();
    look.all(
        sql!(select_asks!("", "where q.person_id = $1 and q.state = 'open' and q.until > $2 order by q.until, q.id")),
        values![person, now],
        read_ask,
    )
    .await
}

/// Asks somebody, unless they are asked already.
pub(in crate::exchange) async fn insert(act: &mut Act, hand_over: &HandOver, ask: &HandOverAsk) -> Result<bool> {
    let by = act.who().person;
    let added = act
        .run(
            sql!(
                "insert into hand_over_asks (id, programme_id, hand_over_id, person_id, gives_shift_id, state, until, asked_by,
                    asked_at)
                values ($1, $2, $3, $4, $5, 'open', $6, $7, $8)
                on conflict (hand_over_id, person_id) where state = 'open' do nothing"
            ),
            values![ask.id, hand_over.at.programme, hand_over.id, ask.person, ask.gives, ask.until, by, ask.asked_at],
        )
        .await?;
    Ok(added > 0)
}

/// Answers a question, unless it was answered or has ended.
pub(in crate::exchange) async fn set(act: &mut Act, ask: &HandOverAsk, to: AskState) -> Result<bool> {
    let now = act.now();
    let set = act
        .run(
            sql!("update hand_over_asks set state = $2, answered_at = $3 where id = $1 and state = 'open'"),
            values![ask.id, to.as_str(), now],
        )
        .await?;
    Ok(set > 0)
}

/// Takes every open question of a search back.
pub(in crate::exchange) async fn withdraw(act: &mut Act, hand_over: HandOverId) -> Result<u64> {
    let now = act.now();
    act.run(
        sql!(
            "update hand_over_asks set state = 'withdrawn', answered_at = $2 where hand_over_id = $1 and state = 'open'"
        ),
        values![hand_over, now],
    )
    .await
}

/// Takes the questions back in which a shift would be given in return, by one person or by anybody; in which searches.
pub(in crate::exchange) async fn withdraw_giving(
    act: &mut Act,
    shift: ShiftId,
    person: Option<PersonId>,
) -> Result<Vec<HandOverId>> {
    let now = act.now();
    match person {
        Some(person) => {
            act.all(
                sql!(
                    "update hand_over_asks set state = 'withdrawn', answered_at = $3
                    where person_id = $2 and gives_shift_id = $1 and state = 'open' returning hand_over_id"
                ),
                values![shift, person, now],
                |r| r.next(),
            )
            .await
        }
        None => {
            act.all(
                sql!(
                    "update hand_over_asks set state = 'withdrawn', answered_at = $2
                    where gives_shift_id = $1 and state = 'open' returning hand_over_id"
                ),
                values![shift, now],
                |r| r.next(),
            )
            .await
        }
    }
}

/// Takes every open question to a person back.
pub(in crate::exchange) async fn withdraw_to(act: &mut Act, person: PersonId) -> Result<()> {
    let now = act.now();
    act.run(
        sql!("update hand_over_asks set state = 'withdrawn', answered_at = $2 where person_id = $1 and state = 'open'"),
        values![person, now],
    )
    .await?;
    Ok(())
}

/// Questions that nobody has answered in time.
pub(in crate::exchange) async fn lapsed(look: &mut Look, limit: i64) -> Result<Vec<HandOverAsk>> {
    let now = look.now();
    look.all(
        sql!(select_asks!("", "where q.state = 'open' and q.until <= $1 order by q.until, q.id limit $2")),
        values![now, limit],
        read_ask,
    )
    .await
}
