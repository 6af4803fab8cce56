//! Who plays in the stories of certificates, and what they do.

use crate::support::{Stage, day, position};
use chrono::Days;
use domain::certificates::{Kind, Move};
use domain::ids::{CertificateId, CertificateMoveId, CertificateProposalId, HoursEntryId, PersonId, PositionId};
use domain::language::Language;
use domain::notices::Notice;
use domain::people::{Name, Person};
use domain::refusals::Refusal;
use domain::rights::{Role, Who};
use programme::certificates::status::{Purpose, StatusList};
use programme::certificates::{self, Certificate, Filter, Proposal, Verdict, check, did, print};
use programme::{Error, Result, centers, people};
use uuid::Uuid;

/// Serves so many minutes at BAK1, a shift of three hours a day from 2 February on.
pub async fn serves(stage: &Stage, person: PersonId, minutes: i64) {
    let position = position(&stage.programme, &format!("guide-{}", Uuid::now_v7().simple()), None);
    let at: PositionId = position.id;
    stage
        .system(move |act| {
            let position = position.clone();
            Box::pin(async move { centers::add_position(act, &position).await })
        })
        .await
        .unwrap();
    if minutes < 0 {
        return enter(stage, person, at, day("2026-02-02"), minutes).await;
    }
    let (mut left, mut date) = (minutes, day("2026-02-02"));
    while left > 0 {
        let length = left.min(180);
        enter(stage, person, at, date, length).await;
        (left, date) = (left - length, date + Days::new(1));
    }
}

/// A line of the ledger, as attendance writes it.
pub async fn enter(stage: &Stage, person: PersonId, at: PositionId, date: chrono::NaiveDate, minutes: i64) {
    let id = HoursEntryId(Uuid::now_v7());
    let (programme, center, now) = (stage.programme.id.0, stage.bak1.id.0, stage.now());
    let text = "insert into hours_entries (id, programme_id, person_id, center_id, position_id, date, minutes, note,
        entered_at) values ($1, $2, $3, $4, $5, $6, $7, '', $8)";
    match stage.service.db() {
        programme::sql::Db::Sqlite { .. } => {
            let url = format!("sqlite://{}", stage.folder.join("story.db").display());
            let mut connection = <sqlx::SqliteConnection as sqlx::Connection>::connect(&url).await.unwrap();
            let query = sqlx::query::<sqlx::Sqlite>(text).bind(id.0).bind(programme).bind(person.0).bind(center);
            query.bind(at.0).bind(date).bind(minutes).bind(now).execute(&mut connection).await.unwrap();
        }
        programme::sql::Db::Postgres(pool) => {
            let query = sqlx::query::<sqlx::Postgres>(text).bind(id.0).bind(programme).bind(person.0).bind(center);
            query.bind(at.0).bind(date).bind(minutes).bind(now).execute(pool).await.unwrap();
        }
    }
}

/// Runs a statement with one text, behind the programme's back.
pub async fn behind_our_back(stage: &Stage, text: &'static str, value: String) {
    match stage.service.db() {
        programme::sql::Db::Sqlite { .. } => {
            let url = format!("sqlite://{}", stage.folder.join("story.db").display());
            let mut connection = <sqlx::SqliteConnection as sqlx::Connection>::connect(&url).await.unwrap();
            sqlx::query::<sqlx::Sqlite>(text).bind(value).execute(&mut connection).await.unwrap();
        }
        programme::sql::Db::Postgres(pool) => {
            sqlx::query::<sqlx::Postgres>(text).bind(value).execute(pool).await.unwrap();
        }
    }
}

/// Proposes the certificate of service.
pub async fn propose(stage: &Stage, by: PersonId, to: PersonId) -> Result<CertificateProposalId> {
    let kind = kind_of(stage, "service").await.id;
    stage.act_as(by, move |act| Box::pin(certificates::propose(act, to, kind, ""))).await
}
pub async fn approve(stage: &Stage, by: PersonId, id: CertificateProposalId) -> Result<CertificateId> {
    stage.act_as(by, move |act| Box::pin(certificates::approve(act, id))).await
}
/// The program proposes the certificate of service, and somebody approves it.
pub async fn issue(stage: &Stage, by: PersonId, to: PersonId) -> Result<CertificateId> {
    let kind = kind_of(stage, "service").await.id;
    let id = match stage.system(move |act| Box::pin(certificates::propose(act, to, kind, ""))).await {
        Err(Error::Refused(Refusal::AlreadyWaiting)) => {
            waiting(stage, by).await.into_iter().find(|one| one.person == to).unwrap().id
        }
        proposed => proposed?,
    };
    approve(stage, by, id).await
}
pub async fn waiting(stage: &Stage, by: PersonId) -> Vec<Proposal> {
    let programme = stage.programme.id;
    let look = stage.look_as(by, move |look| {
        Box::pin(async move { certificates::waiting(look, programme, &Filter::default()).await })
    });
    look.await.unwrap()
}
pub async fn kind_of(stage: &Stage, code: &'static str) -> Kind {
    let programme = stage.programme.id;
    let all = stage.look(move |look| Box::pin(certificates::kinds(look, programme))).await.unwrap();
    all.into_iter().find(|kind| kind.code == code).unwrap()
}
pub async fn ask(
    stage: &Stage,
    by: PersonId,
    id: CertificateId,
    what: Move,
    reason: &'static str,
) -> Result<CertificateMoveId> {
    stage.act_as(by, move |act| Box::pin(certificates::ask(act, id, what, reason))).await
}
pub async fn decide(stage: &Stage, by: PersonId, id: CertificateMoveId, agrees: bool) -> Result<Option<CertificateId>> {
    stage.act_as(by, move |act| Box::pin(certificates::decide(act, id, agrees))).await
}
/// One asks, another one agrees.
pub async fn moved(
    stage: &Stage,
    certificate: &Certificate,
    what: Move,
    reason: &'static str,
) -> Result<Option<CertificateId>> {
    let own = Uuid::now_v7().simple().to_string();
    let asker = stage.holder(&format!("Orxan{own}"), Role::Manager, None).await;
    let other = stage.holder(&format!("Aygün{own}"), Role::Administrator, None).await;
    let id = ask(stage, asker, certificate.id, what, reason).await?;
    decide(stage, other, id, true).await
}
pub async fn revoke(stage: &Stage, certificate: &Certificate, reason: &'static str) -> Result<()> {
    moved(stage, certificate, Move::Revoke, reason).await.map(drop)
}
/// How often somebody was told such a thing within the last hour.
pub async fn told(stage: &Stage, who: PersonId, notice: &Notice) -> i64 {
    let (since, notice) = (stage.now() - chrono::Duration::hours(1), notice.clone());
    let look = stage
        .look(move |look| Box::pin(async move { programme::notices::told_since(look, who, &notice, since).await }));
    look.await.unwrap()
}
/// The bit of a certificate in the public list.
pub async fn bit(stage: &Stage, certificate: &Certificate, purpose: Purpose) -> bool {
    let place = certificate.paper.as_ref().unwrap().facts.place;
    let look = stage.service.look(Who::anyone(), |look| Box::pin(certificates::status_list(look, place.list, purpose)));
    let list = look.await.unwrap();
    let keys = did::keys_of(&certificates::did_document(&stage.service));
    let known = |kid: &str| keys.iter().find(|(name, _)| name == kid).map(|(_, key)| *key);
    let list = StatusList::read(&list, known).unwrap();
    assert_eq!(list.purpose, purpose);
    list.is_set(place.index as usize).unwrap()
}
pub async fn only(stage: &Stage, person: PersonId) -> Certificate {
    let mut all = stage.look_as(person, |look| Box::pin(certificates::mine(look))).await.unwrap();
    assert_eq!(all.len(), 1);
    all.remove(0)
}
/// What a stranger is told of a code.
pub async fn by_code(stage: &Stage, code: &str) -> Verdict {
    let code = code.to_owned();
    let look = stage
        .service
        .look(Who::anyone(), move |look| Box::pin(async move { certificates::by_code(look, &code).await }));
    look.await.unwrap()
}
/// What a stranger is told of a signed record.
pub async fn checked(stage: &Stage, token: &str) -> Verdict {
    let token = token.to_owned();
    let look = stage.service.look(Who::anyone(), move |look| Box::pin(async move { check(look, &token).await }));
    look.await.unwrap()
}
/// The sheet that everybody with the code can print.
pub async fn sheet(stage: &Stage, certificate: &Certificate) -> Result<print::Sheet> {
    let code = certificate.code.clone();
    stage
        .service
        .look(Who::anyone(), move |look| Box::pin(async move { check::sheet(look, &code).await }))
        .await
        .map(|(_, sheet)| sheet)
}
/// Leyla, who has served what the programme asks for, the manager who issued her certificate, and the certificate.
pub async fn leyla(stage: &Stage) -> (PersonId, PersonId, Certificate) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    serves(stage, leyla, 100 * 60).await;
    let sebine = stage.sebine().await;
    issue(stage, sebine, leyla).await.unwrap();
    let certificate = only(stage, leyla).await;
    (leyla, sebine, certificate)
}

/// Somebody with just this name, who has served enough.
pub async fn named(stage: &Stage, given: &str) -> PersonId {
    let person = Person {
        id: PersonId(Uuid::now_v7()),
        programme: stage.programme.id,
        name: Name { given: given.into(), surname: String::new(), fathers: String::new() },
        birth_date: None,
        email: format!("{}@cast.test", Uuid::now_v7().simple()),
        phone: String::new(),
        language: Language::Ur,
    };
    let id = person.id;
    stage
        .system(move |act| {
            let person = person.clone();
            Box::pin(async move { people::sign_up::add(act, &person, None).await })
        })
        .await
        .unwrap();
    serves(stage, id, 100 * 60).await;
    id
}
