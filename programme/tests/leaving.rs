//! Stories of leaving: an account is closed and opened, data is taken along, and an erasure leaves nothing behind.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "onboarding/cast.rs"]
mod cast;
#[path = "leaving/search.rs"]
mod search;
mod support;
#[path = "leaving/taken.rs"]
mod taken;

use cast::{accepted, call, give, items, move_on, set_list, signed, winter};
use domain::applications::{Application, Stage as At};
use domain::ids::{ApplicationId, PersonId};
use domain::refusals::Refusal;
use domain::rights::{Role, Who};
use domain::screening::DeclineReason;
use programme::applications::{self, staff};
use programme::certificates::check;
use programme::people::leaving::{self, Hindrance, Way};
use programme::people::sessions::{self, KnownDevice};
use programme::people::{self, erasure, export};
use programme::{Error, Result, certificates, events, screening, shifts};
use support::{Stage, baku, demo_hash};

stories! {
    a_refused_applicant_is_gone_at_once_and_the_trail_still_holds,
    a_volunteer_asks_and_an_administrator_decides,
    whoever_applies_or_works_here_is_not_erased,
    every_table_that_knows_a_person_is_in_the_plan,
    a_closed_account_opens_nothing_and_gives_its_shifts_back,
    the_last_administrator_and_oneself_are_not_closed,
    everything_is_taken_along_and_a_running_decision_is_not,
}

/// Words that stand nowhere but in what is about this person.
const CANARIES: [&str; 6] = ["Kanarya", "Sarıbülbül", "kanarya", "0507777777", "quşyem", "Qafəsova"];

async fn as_person<T: Send + 'static>(
    stage: &Stage,
    who: PersonId,
    work: impl for<'a> Fn(&'a mut programme::Act) -> programme::Future<'a, T> + Send + Sync + 'static,
) -> Result<T> {
    stage.act_as(who, work).await
}

/// Kanarya has applied, was asked, noted, scored, invited to the list, has signed, and was then refused.
async fn refused(stage: &Stage) -> (PersonId, ApplicationId) {
    winter(stage).await;
    let (ali, nigar) = (stage.ali().await, stage.nigar().await);
    set_list(stage, ali, 0, items()).await.unwrap();
    let (who, application) = accepted(stage, nigar, "Kanarya", "Sarıbülbül").await;
    let id = application.id;
    as_person(stage, who, move |act| Box::pin(async move { people::file::open(act, who).await.map(drop) }))
        .await
        .unwrap();
    give(stage, who, id, "rules", signed("Kanarya Sarıbülbül")).await.unwrap();
    let contact = programme::onboarding::Typed { name: "Qafəsova".into(), phone: "0507777777".into(), ..call() };
    give(stage, who, id, "call", contact).await.unwrap();
    stage
        .act_as(nigar, move |act| {
            Box::pin(async move {
                people::file::open(act, who).await?;
                screening::add_note(act, id, "Kanarya quşyem sevir").await?;
                let asked = staff::case(act, id).await?.application;
                screening::ask(act, id, asked.version, "Kanarya, hansı quşyem?").await?;
                Ok(())
            })
        })
        .await
        .unwrap();
    as_person(stage, who, move |act| Box::pin(async move { screening::answer(act, id, "quşyem").await.map(drop) }))
        .await
        .unwrap();
    decline(stage, nigar, id).await;
    (who, id)
}

async fn decline(stage: &Stage, who: PersonId, id: ApplicationId) {
    stage
        .act_as(who, move |act| {
            Box::pin(async move {
                let version = staff::case(act, id).await?.application.version;
                staff::decline(act, id, version, DeclineReason::Fit, "Kanarya fits elsewhere").await.map(drop)
            })
        })
        .await
        .unwrap();
}

async fn sign_in(stage: &Stage, email: &str) -> Result<String> {
    let known = KnownDevice::default();
    Ok(sessions::by_password(&stage.service, email, "demo-demo-demo-demo", "Kanarya's phone", known).await?.token)
}

async fn a_refused_applicant_is_gone_at_once_and_the_trail_still_holds(stage: Stage) {
    let (who, _) = refused(&stage).await;
    let email = people_email(&stage, who).await;
    let token = sign_in(&stage, &email).await.unwrap();
    stage
        .system(move |act| {
            Box::pin(async move { sessions::send_link(act, "kanaryasaribulbul@cast.test", "/me").await })
        })
        .await
        .unwrap();
    events::seal(&stage.service).await.unwrap();
    let mut found = search::words(&stage.url, &CANARIES).await;
    assert!(found.len() > 8, "the story has something to look for: {found:?}");
    let way = stage.look_as(who, |look| Box::pin(leaving::way(look))).await.unwrap();
    assert_eq!(way, Way::AtOnce);
    as_person(&stage, who, |act| Box::pin(leaving::erase_me(act))).await.unwrap();
    events::seal(&stage.service).await.unwrap();
    found = search::words(&stage.url, &CANARIES).await;
    assert!(found.is_empty(), "{found:?}");
    let walk = events::verify::walk(&stage.service).await.unwrap();
    assert!(walk.broken.is_none() && walk.entries > 5, "{walk:?}");
    let member = stage.look(move |look| Box::pin(async move { sessions::member(look, &token).await })).await.unwrap();
    assert!(member.is_none(), "nobody is signed in with it any more");
    assert!(matches!(sign_in(&stage, &email).await, Err(Error::Refused(Refusal::SignInWrong))));
    let again = stage.person("Kanarya", "Sarıbülbül").await;
    assert_ne!(again, who, "the address is free");
    let nigar =
        stage.look(|l| Box::pin(people::find_by_email(l, "nigarcoordinator@cast.test"))).await.unwrap().unwrap();
    let filter = screening::Filter::all(stage.programme.id, Some(stage.bak1.id));
    let queue = stage
        .look_as(nigar.id, move |look| Box::pin(async move { screening::queue(look, &filter, None).await }))
        .await
        .unwrap();
    assert_eq!(queue.rows.len(), 1, "that somebody applied is still counted");
}

async fn people_email(stage: &Stage, who: PersonId) -> String {
    stage.look(move |look| Box::pin(people::find(look, who))).await.unwrap().email
}

/// A volunteer with hours, a certificate and a shift to come.
async fn volunteer(stage: &Stage) -> (PersonId, domain::ids::ShiftId) {
    let who = stage.volunteer("Kanarya", "Sarıbülbül").await;
    let guide = stage.position("queue-guide").await;
    let shift = stage.shift(&guide, "2026-11-27", "09:00", "12:00", 1).await;
    as_person(stage, who, move |act| Box::pin(async move { shifts::claim(act, shift).await.map(drop) })).await.unwrap();
    stage
        .raw(
            "insert into hours_entries (id, programme_id, person_id, center_id, position_id, date, minutes, note, entered_at)
            values ($1, $2, $3, $4, $5, $6, 6000, 'Kanarya quşyem', $7)",
            vec![
                uuid::Uuid::now_v7().into(),
                stage.programme.id.into(),
                who.into(),
                stage.bak1.id.into(),
                guide.id.into(),
                support::day("2026-11-20").into(),
                stage.now().into(),
            ],
        )
        .await;
    (who, shift)
}

async fn a_volunteer_asks_and_an_administrator_decides(stage: Stage) {
    let (ali, sebine) = (stage.ali().await, stage.sebine().await);
    let (who, shift) = volunteer(&stage).await;
    let certificate = stage.system(move |act| Box::pin(certificates::issue(act, who))).await.unwrap();
    let code = stage.look_as(who, |look| Box::pin(certificates::mine(look))).await.unwrap()[0].code.clone();
    assert!(matches!(
        as_person(&stage, who, |act| Box::pin(leaving::erase_me(act))).await,
        Err(Error::Refused(Refusal::LeavingServed))
    ));
    let early = stage.act_as(ali, move |act| Box::pin(leaving::decide(act, who, true, ""))).await;
    assert!(matches!(early, Err(Error::NotFound)), "nobody is erased who has not asked");
    as_person(&stage, who, |act| Box::pin(leaving::ask(act))).await.unwrap();
    let foreign = stage.act_as(sebine, move |act| Box::pin(leaving::decide(act, who, true, ""))).await;
    assert!(matches!(foreign, Err(Error::NotAllowed)));
    let silent = stage.act_as(ali, move |act| Box::pin(leaving::decide(act, who, false, " "))).await;
    assert!(matches!(silent, Err(Error::Faulty(_))), "a no says why");
    stage.act_as(ali, move |act| Box::pin(leaving::decide(act, who, false, "After the audit"))).await.unwrap();
    let answer = stage.look_as(who, |look| Box::pin(leaving::answer(look))).await.unwrap();
    assert_eq!(answer.as_deref(), Some("After the audit"));
    as_person(&stage, who, |act| Box::pin(leaving::ask(act))).await.unwrap();
    let programme = stage.programme.id;
    let asking = stage.look_as(ali, move |look| Box::pin(leaving::asking(look, programme))).await.unwrap();
    assert_eq!((asking.len(), asking[0].minutes), (1, 6000));
    events::seal(&stage.service).await.unwrap();
    stage.act_as(ali, move |act| Box::pin(leaving::decide(act, who, true, ""))).await.unwrap();
    events::seal(&stage.service).await.unwrap();
    let found = search::words(&stage.url, &CANARIES).await;
    assert!(found.is_empty(), "{found:?}");
    assert!(events::verify::walk(&stage.service).await.unwrap().broken.is_none());
    let verdict = stage.look(move |look| Box::pin(async move { check::by_code(look, &code).await })).await.unwrap();
    assert_eq!(verdict.standing, domain::certificates::Standing::Revoked);
    assert!(verdict.facts.is_none() && verdict.since.is_some(), "{certificate}: revoked, and says nothing more");
    let served = stage.look(move |look| Box::pin(programme::attendance::served_minutes(look, who))).await.unwrap();
    assert_eq!(served, 6000, "hours stay as a number");
    assert_eq!(certificates::propose_due(&stage.service).await.unwrap(), 0, "and earn nobody anything");
    let aygun = stage.volunteer("Aygün", "Quliyeva").await;
    as_person(&stage, aygun, move |act| Box::pin(async move { shifts::claim(act, shift).await.map(drop) }))
        .await
        .unwrap();
}

async fn whoever_applies_or_works_here_is_not_erased(stage: Stage) {
    winter(&stage).await;
    let nigar = stage.nigar().await;
    let (leyla, application) = cast::applicant(&stage, "Leyla", "Əliyeva").await;
    let way = stage.look_as(leyla, |look| Box::pin(leaving::way(look))).await.unwrap();
    assert_eq!(way, Way::Not(Hindrance::Applies));
    assert!(matches!(
        as_person(&stage, leyla, |act| Box::pin(leaving::erase_me(act))).await,
        Err(Error::Refused(Refusal::LeavingApplies))
    ));
    let id = application.id;
    as_person(&stage, leyla, move |act| Box::pin(async move { applications::withdraw(act, id).await.map(drop) }))
        .await
        .unwrap();
    as_person(&stage, leyla, |act| Box::pin(leaving::erase_me(act))).await.unwrap();
    assert!(matches!(
        as_person(&stage, nigar, |act| Box::pin(leaving::erase_me(act))).await,
        Err(Error::Refused(Refusal::LeavingWorks))
    ));
}

async fn every_table_that_knows_a_person_is_in_the_plan(stage: Stage) {
    for table in search::tables_with(&stage.url, &["person_id", "application_id", "booking_id", "placement_id"]).await {
        let known = erasure::ERASED.contains(&table.as_str()) || erasure::KEPT.contains(&table.as_str());
        assert!(known, "{table} knows a person: say in people/erasure/records.rs what an erasure does with it");
    }
}

async fn a_closed_account_opens_nothing_and_gives_its_shifts_back(stage: Stage) {
    let ali = stage.ali().await;
    let (who, shift) = volunteer(&stage).await;
    let email = people_email(&stage, who).await;
    let token = sign_in(&stage, &email).await.unwrap();
    let (held, digest) = stage.look_as(ali, move |look| Box::pin(leaving::before_closing(look, who))).await.unwrap();
    assert_eq!(held.iter().map(|s| s.id).collect::<Vec<_>>(), [shift]);
    let blind = stage.act_as(ali, move |act| Box::pin(leaving::close(act, who, ""))).await;
    assert!(matches!(blind, Err(Error::Refused(Refusal::Changed))));
    let seen = digest.clone();
    stage
        .act_as(ali, move |act| {
            let seen = seen.clone();
            Box::pin(async move { leaving::close(act, who, &seen).await })
        })
        .await
        .unwrap();
    let member = stage.look(move |look| Box::pin(async move { sessions::member(look, &token).await })).await.unwrap();
    assert!(member.is_none());
    assert!(matches!(sign_in(&stage, &email).await, Err(Error::Refused(Refusal::SignInWrong))));
    let other = email.clone();
    stage
        .system(move |act| {
            let other = other.clone();
            Box::pin(async move { sessions::send_link(act, &other, "").await })
        })
        .await
        .unwrap();
    let link = stage.look(move |l| Box::pin(people::newest_link(l, who, programme::signing::Purpose::SignIn))).await;
    assert_eq!(link.unwrap(), None, "nor is a link sent");
    let found = stage.look(move |look| Box::pin(shifts::find(look, shift))).await.unwrap();
    assert_eq!(found.taken, 0);
    stage.act_as(ali, move |act| Box::pin(leaving::open(act, who))).await.unwrap();
    sign_in(&stage, &email).await.unwrap();
    assert!(!demo_hash().is_empty());
}

async fn the_last_administrator_and_oneself_are_not_closed(stage: Stage) {
    let (ali, sebine) = (stage.ali().await, stage.sebine().await);
    let own = stage.act_as(ali, move |act| Box::pin(leaving::close(act, ali, ""))).await;
    assert!(matches!(own, Err(Error::NotAllowed)));
    let foreign = stage.act_as(sebine, move |act| Box::pin(leaving::close(act, ali, ""))).await;
    assert!(matches!(foreign, Err(Error::NotAllowed)));
    let last = stage.service.act(Who::system(), move |act| Box::pin(leaving::close(act, ali, ""))).await;
    assert!(matches!(last, Err(Error::Refused(Refusal::LastAdministrator))));
    let vusal = stage.holder("Vüsal", Role::Administrator, None).await;
    stage.act_as(vusal, move |act| Box::pin(leaving::close(act, ali, ""))).await.unwrap();
}

async fn everything_is_taken_along_and_a_running_decision_is_not(stage: Stage) {
    winter(&stage).await;
    let nigar = stage.nigar().await;
    let (leyla, application) = cast::applicant(&stage, "Leyla", "Əliyeva").await;
    let application: Application = move_on(&stage, nigar, &application, At::Screening).await.unwrap();
    let id = application.id;
    stage
        .act_as(nigar, move |act| Box::pin(async move { screening::add_note(act, id, "quşyem").await.map(drop) }))
        .await
        .unwrap();
    let taken = as_person(&stage, leyla, |act| Box::pin(export::everything(act))).await.unwrap();
    assert_eq!(taken["person"]["name"]["given"], "Leyla");
    assert_eq!(taken["applications"][0]["answers"]["motivation"], "To help.");
    assert!(!taken.to_string().contains("quşyem"), "a decision that is being made is not seen beforehand");
    stage.set(baku("2026-11-24", "09:00"));
    decline(&stage, nigar, id).await;
    let taken = as_person(&stage, leyla, |act| Box::pin(export::everything(act))).await.unwrap();
    assert!(taken.to_string().contains("quşyem"), "and nothing is kept back afterwards");
    assert_eq!(taken["who_looked"][0]["name"], "Nigar coordinator");
}
