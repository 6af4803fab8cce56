//! The SQL of files, and of what people say that they have learned elsewhere.

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::sql::Reader;
use crate::training::claims::Claim;
use crate::training::files::Owned;
use domain::ids::{CourseId, FileId, PersonId, ProgrammeId, TrainingClaimId};
use domain::people::Name;
use domain::training::{ClaimState, FileKind as Kind};

pub(in crate::training) async fn insert_file(act: &mut Act, id: FileId, owned: &Owned, bytes: i64) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "insert into training_files (id, programme_id, course_id, person_id, kind, bytes, created_at)
            values ($1, $2, $3, $4, $5, $6, $7)"
        ),
        values![id, owned.programme, owned.course, owned.person, owned.kind.as_str(), bytes, now],
    )
    .await?;
    Ok(())
}

pub(in crate::training) async fn file(look: &mut Look, id: FileId) -> Result<Option<Owned>> {
    look.maybe(
        sql!("select programme_id, course_id, person_id, kind from training_files where id = $1 and let_go_at is null"),
        values![id],
        |r| Ok(Owned { programme: r.next()?, course: r.next()?, person: r.next()?, kind: r.word(Kind::parse)? }),
    )
    .await
}

fn read(r: &mut Reader) -> Result<Claim> {
    Ok(Claim {
        id: r.next()?,
        programme: r.next()?,
        person: r.next()?,
        name: Name { given: r.next()?, surname: r.next()?, fathers: r.next()? },
        course: r.next()?,
        course_names: r.json()?,
        learned_on: r.next()?,
        issuer: r.next()?,
        file: r.next()?,
        state: r.word(ClaimState::parse)?,
        made: r.next()?,
        answer: r.next()?,
    })
}

pub(in crate::training) async fn insert(act: &mut Act, claim: &Claim) -> Result<bool> {
    let kept = act
        .maybe(
            sql!(
                "insert into training_claims (id, programme_id, person_id, course_id, learned_on, issuer, file_id, state,
                    made_at)
                values ($1, $2, $3, $4, $5, $6, $7, 'waiting', $8)
                on conflict (person_id, course_id) where state = 'waiting' do nothing returning id"
            ),
            values![
                claim.id,
                claim.programme,
                claim.person,
                claim.course,
                claim.learned_on,
                &claim.issuer,
                claim.file,
                claim.made
            ],
            |r| r.next::<TrainingClaimId>(),
        )
        .await?;
    Ok(kept.is_some())
}

pub(in crate::training) async fn find(look: &mut Look, id: TrainingClaimId) -> Result<Option<Claim>> {
    look.maybe(
        sql!(
            "select t.id, t.programme_id, t.person_id, p.given_name, p.surname, p.fathers_name, t.course_id, k.names,
                t.learned_on, t.issuer, t.file_id, t.state, t.made_at, t.answer
            from training_claims t join people p on p.id = t.person_id join courses k on k.id = t.course_id
            where t.id = $1"
        ),
        values![id],
        read,
    )
    .await
}

/// A person's claims, newest first.
pub(in crate::training) async fn of_person(look: &mut Look, person: PersonId) -> Result<Vec<Claim>> {
    look.all(
        sql!(
            "select t.id, t.programme_id, t.person_id, p.given_name, p.surname, p.fathers_name, t.course_id, k.names,
                t.learned_on, t.issuer, t.file_id, t.state, t.made_at, t.answer
            from training_claims t join people p on p.id = t.person_id join courses k on k.id = t.course_id
            where t.person_id = $1 order by t.made_at desc, t.id"
        ),
        values![person],
        read,
    )
    .await
}

/// The claims of a programme that wait, oldest first.
pub(in crate::training) async fn waiting(look: &mut Look, programme: ProgrammeId, most: i64) -> Result<Vec<Claim>> {
    look.all(
        sql!(
            "select t.id, t.programme_id, t.person_id, p.given_name, p.surname, p.fathers_name, t.course_id, k.names,
                t.learned_on, t.issuer, t.file_id, t.state, t.made_at, t.answer
            from training_claims t join people p on p.id = t.person_id join courses k on k.id = t.course_id
            where t.programme_id = $1 and t.state = 'waiting' order by t.made_at, t.id limit $2"
        ),
        values![programme, most],
        read,
    )
    .await
}

/// Answers a claim that waits; whether it waited.
pub(in crate::training) async fn answer(
    act: &mut Act,
    id: TrainingClaimId,
    state: ClaimState,
    answer: &str,
) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person);
    let answered = act
        .run(
            sql!(
                "update training_claims set state = $2, answer = $3, answered_by = $4, answered_at = $5
                where id = $1 and state = 'waiting'"
            ),
            values![id, state.as_str(), answer, by, now],
        )
        .await?;
    Ok(answered > 0)
}

/// The course of a claim, which must be of the programme.
pub(in crate::training) async fn course(look: &mut Look, programme: ProgrammeId, code: &str) -> Result<CourseId> {
    look.maybe(
        sql!("select id from courses where programme_id = $1 and code = $2 and active"),
        values![programme, code],
        |r| r.next(),
    )
    .await?
    .ok_or(Error::NotFound)
}
