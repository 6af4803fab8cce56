//! Stories of lists of applicants: they come in once, whole but for their bad rows, and go out only to those who may.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "imports/going_out.rs"]
mod going_out;
#[path = "imports/many.rs"]
mod many;
#[allow(dead_code, reason = "only words are looked for here")]
#[path = "leaving/search.rs"]
mod search;
mod support;

use domain::applications::{Earlier, Intake, Stage as At, Stages, Terms};
use domain::faults::FaultKind;
use domain::ids::{ImportId, IntakeId, PersonId, ProgrammeId};
use domain::imports::{Column, NotTaken, Rejected, Tally};
use domain::language::{Language, Texts};
use domain::programmes::Programme;
use domain::refusals::Refusal;
use domain::rights::{Role, Who};
use programme::imports::{self, Columns, ImportState, Plan, Table, judge};
use programme::people::{self, sessions};
use programme::screening::{self, Filter};
use programme::signing::Purpose;
use programme::{Error, Result, applications, guardians, notices, programmes};
use std::sync::Arc;
use support::{Stage, azerbaijan, baku, day};
use uuid::Uuid;

stories! {
    a_list_comes_in_once,
    every_bad_row_is_told_with_its_reason,
    a_list_that_was_interrupted_goes_on,
    nobody_is_written_to_unless_it_is_asked_for,
    whoever_came_in_signs_in_by_a_link_to_the_mailbox,
    what_is_known_of_a_person_stays,
    minors_wait_for_a_guardian,
    only_those_who_run_the_calls_take_lists_in,
    a_list_that_nobody_goes_on_with_is_forgotten,
    a_list_that_waits_is_sealed,
}

const HEADER: &str = "given_name,surname,fathers_name,birth_date,email,phone,center,languages";

/// The intake `AUTUMN` until 30 November, 16 to 29 years.
async fn autumn(stage: &Stage, terms: Terms) -> Intake {
    let intake = Intake {
        id: IntakeId(Uuid::now_v7()),
        programme: stage.programme.id,
        code: "AUTUMN".into(),
        titles: Texts::default().with(Language::Az, "Payız qəbulu").with(Language::En, "Autumn intake"),
        summaries: Texts::default(),
        opens_at: baku("2026-11-01", "00:00"),
        closes_at: baku("2026-12-01", "00:00"),
        min_age: 16,
        max_age: 29,
        terms,
        stages: Stages::default(),
        starts_on: day("2026-12-07"),
        ends_on: day("2027-03-07"),
        published_at: Some(stage.now()),
        version: 1,
    };
    let (kept, quotas) = (intake.clone(), vec![(stage.bak1.id, 100), (stage.sum.id, 50)]);
    stage
        .system(move |act| {
            let (intake, quotas) = (kept.clone(), quotas.clone());
            Box::pin(async move { applications::add_intake(act, &intake, &quotas).await })
        })
        .await
        .unwrap();
    intake
}

fn list(rows: &[&str]) -> Table {
    imports::read(format!("{HEADER}\n{}\n", rows.join("\n")).as_bytes()).unwrap()
}

async fn plan(stage: &Stage, table: &Table) -> Result<Plan> {
    let measure = stage.look(|look| Box::pin(imports::measure(look, "autumn"))).await?;
    Ok(judge(measure, table, &Columns::found(&table.header)))
}

/// Takes a list in as the command line does.
async fn take(stage: &Stage, table: &Table, tell: bool) -> Tally {
    let plan = plan(stage, table).await.unwrap();
    imports::take(&stage.service, &Who::system(), Arc::new(plan), tell, None, |_| {}).await.unwrap()
}

/// How many applications were handed in.
async fn handed_in(stage: &Stage) -> i64 {
    let filter = Filter::all(stage.programme.id, None);
    let tally = stage.look(|look| Box::pin(async move { screening::tally(look, &filter).await })).await.unwrap();
    tally.iter().map(|t| t.count).sum()
}

async fn person(stage: &Stage, email: &'static str) -> domain::people::Person {
    stage.look(move |look| Box::pin(people::find_by_email(look, email))).await.unwrap().unwrap()
}

const AYSEL: &str = "Aysel, Əliyeva ,İlham qızı,31.12.2004,Aysel@cast.test,+994 50 111 11 11,bak1,az:C2 en:b1";
const TURAL: &str = "Tural,Məmmədov,,2001-02-03,tural@cast.test,050 222 22 22,SUM,az:C2";

async fn a_list_comes_in_once(stage: Stage) {
    autumn(&stage, Terms::default()).await;
    let table = list(&[AYSEL, TURAL]);
    let first = take(&stage, &table, false).await;
    assert_eq!(first, Tally { rows: 2, accepted: 2, ..Tally::default() });
    let again = take(&stage, &table, false).await;
    assert_eq!(again, Tally { rows: 2, unchanged: 2, ..Tally::default() });
    assert_eq!(handed_in(&stage).await, 2);
    let aysel = person(&stage, "aysel@cast.test").await;
    assert_eq!((aysel.name.full(), aysel.phone), ("Aysel Əliyeva İlham qızı".into(), "+994501111111".into()));
    assert_eq!((aysel.birth_date, aysel.email.as_str()), (Some(day("2004-12-31")), "Aysel@cast.test"));
    let filter = Filter::all(stage.programme.id, Some(stage.bak1.id));
    let row = stage.look(|look| Box::pin(async move { screening::queue(look, &filter, None).await })).await.unwrap();
    let id = row.rows[0].id;
    let case = stage.system(move |act| Box::pin(applications::staff::case(act, id))).await.unwrap();
    assert_eq!((case.application.stage, case.application.draft.languages.as_str()), (At::Submitted, "az:C2 en:B1"));
    assert_eq!((case.moves.len(), case.moves[0].note.is_empty()), (1, false), "it says where it came from");
    assert_eq!(case.application.draft.motivation, "", "nobody speaks for them");
}

async fn every_bad_row_is_told_with_its_reason(stage: Stage) {
    autumn(&stage, Terms { earlier: Earlier::Newcomers, ..Terms::default() }).await;
    stage.volunteer("Leyla", "Quliyeva").await;
    let pakistan = Programme { id: ProgrammeId(Uuid::now_v7()), code: "pk".into(), ..azerbaijan() };
    let elsewhere = pakistan.id;
    stage
        .system(move |act| {
            let pakistan = pakistan.clone();
            Box::pin(async move { programmes::add(act, &pakistan).await })
        })
        .await
        .unwrap();
    let away = stage.person("Ayesha", "Khan").await;
    stage.raw("update people set programme_id = $1 where id = $2", vec![elsewhere.into(), away.into()]).await;
    let table = list(&[
        AYSEL,
        ",Əliyeva,,1999-12-31,a@cast.test,+994501111112,BAK1,az:C2",
        "Aysel,12,,1999-12-31,b@cast.test,+994501111112,BAK1,az:C2",
        "Aysel,Əliyeva,,31/12/1999,c@cast.test,+994501111112,BAK1,az:C2",
        "Aysel,Əliyeva,,2015-01-01,d@cast.test,+994501111112,BAK1,az:C2",
        "Aysel,Əliyeva,,1980-01-01,e@cast.test,+994501111112,BAK1,az:C2",
        "Aysel,Əliyeva,,1999-12-31,cast.test,123,BAK1,az:C2",
        "Aysel,Əliyeva,,1999-12-31,f@cast.test,+994501111112,GNC,az:C2",
        "Aysel,Əliyeva,,1999-12-31,g@cast.test,+994501111112,BAK1,az",
        "Aysel,Əliyeva,,1999-12-31,AYSEL@cast.test,+994501111112,BAK1,az:C2",
        "Leyla,Quliyeva,,2004-05-17,leylaquliyeva@cast.test,+994501111112,BAK1,az:C2",
        "Ayesha,Khan,,2004-05-17,ayeshakhan@cast.test,+994501111112,BAK1,az:C2",
        ",,,,,,,",
        TURAL,
    ]);
    let tally = take(&stage, &table, false).await;
    assert_eq!((tally.rows, tally.accepted, tally.unchanged), (14, 2, 0));
    let faults = |row: i64| {
        let found = tally.rejected.iter().find(|r| r.row == row).map(|r| r.why.clone());
        let Some(NotTaken::Faulty { faults }) = found else { panic!("{row}: {found:?}") };
        faults.into_iter().map(|f| (f.field, f.kind)).collect::<Vec<_>>()
    };
    let one = |column: Column, kind| vec![(column.as_str().to_owned(), kind)];
    assert_eq!(faults(2), one(Column::GivenName, FaultKind::Required));
    assert_eq!(faults(3), one(Column::Surname, FaultKind::NameLetters));
    assert_eq!(faults(4), one(Column::BirthDate, FaultKind::Date));
    assert_eq!(faults(5), one(Column::BirthDate, FaultKind::TooYoung { min: 16 }));
    assert_eq!(faults(6), one(Column::BirthDate, FaultKind::TooOld { max: 29 }));
    assert_eq!(faults(7).len(), 2, "address and number at once");
    assert_eq!(faults(8), one(Column::Center, FaultKind::Choice));
    assert_eq!(faults(9), one(Column::Languages, FaultKind::Choice));
    assert_eq!(faults(11), vec![("earlier".into(), FaultKind::NewcomersOnly)]);
    assert_eq!(faults(13).len(), 7);
    let whys = [
        Rejected { row: 10, why: NotTaken::Repeated { row: 1 } },
        Rejected { row: 12, why: NotTaken::Refused { refusal: Refusal::OtherProgramme } },
    ];
    assert!(whys.iter().all(|why| tally.rejected.contains(why)), "{tally:?}");
    assert_eq!(tally.rejected.len(), 12);
}

/// Keeps a list between its pages, as a manager.
async fn keep(stage: &Stage, manager: PersonId, table: &Table) -> ImportId {
    let table = Arc::new(table.clone());
    stage
        .act_as(manager, move |act| {
            let table = Arc::clone(&table);
            Box::pin(async move { imports::keep(act, "AUTUMN", "list.csv", &table).await })
        })
        .await
        .unwrap()
}

async fn a_list_that_was_interrupted_goes_on(stage: Stage) {
    autumn(&stage, Terms::default()).await;
    let manager = stage.holder("Sevinc", Role::Manager, None).await;
    let table = many::sound(300);
    let id = keep(&stage, manager, &table).await;
    stage.act_as(manager, move |act| Box::pin(imports::begin(act, id))).await.unwrap();
    // The power fails after the first piece
    let mut first = plan(&stage, &table).await.unwrap();
    first.ready.truncate(200);
    imports::take(&stage.service, &stage.who(manager).await, Arc::new(first), false, Some(id), |_| {}).await.unwrap();
    let (import, _) = stage.look_as(manager, |look| Box::pin(imports::import(look, id))).await.unwrap();
    assert_eq!((import.state, import.tally.accepted), (ImportState::Running, 200));
    let early = stage.act_as(manager, move |act| Box::pin(imports::begin(act, id))).await;
    assert!(matches!(early, Err(Error::Refused(Refusal::Changed))), "it may still be going");
    stage.pass(chrono::Duration::minutes(2));
    stage.act_as(manager, move |act| Box::pin(imports::begin(act, id))).await.unwrap();
    let tally = imports::run(&stage.service, &stage.who(manager).await, id).await.unwrap();
    assert_eq!(tally, Tally { rows: 300, accepted: 300, ..Tally::default() });
    let (import, rows) = stage.look_as(manager, |look| Box::pin(imports::import(look, id))).await.unwrap();
    assert_eq!((import.state, import.tally, rows), (ImportState::Done, tally, Table::default()));
    assert_eq!(handed_in(&stage).await, 300);
    let twice = stage.act_as(manager, move |act| Box::pin(imports::begin(act, id))).await;
    assert!(matches!(twice, Err(Error::Refused(Refusal::Changed))));
}

/// The kinds of letters that wait, with how many of each.
async fn letters(stage: &Stage) -> Vec<(String, i64)> {
    let programme = stage.programme.id;
    let all =
        stage.look(|look| Box::pin(async move { notices::outgoing(look, programme, None, None).await })).await.unwrap();
    let mut kinds: Vec<(String, i64)> = Vec::new();
    for one in all {
        match kinds.iter_mut().find(|(kind, _)| *kind == one.kind) {
            Some((_, count)) => *count += 1,
            None => kinds.push((one.kind, 1)),
        }
    }
    kinds.sort();
    kinds
}

async fn nobody_is_written_to_unless_it_is_asked_for(stage: Stage) {
    autumn(&stage, Terms::default()).await;
    take(&stage, &list(&[AYSEL]), false).await;
    assert_eq!(letters(&stage).await, []);
    stage.person("Nigar", "Həsənova").await;
    let nigar = "Nigar,Həsənova,,2004-05-17,nigarhesenova@cast.test,+994501111113,BAK1,az:C2";
    let table = list(&[AYSEL, TURAL, nigar]);
    assert_eq!(take(&stage, &table, true).await.accepted, 2);
    let told = [("application_imported".to_owned(), 1), ("application_received".to_owned(), 1)];
    assert_eq!(letters(&stage).await, told, "a way in for who has none, and nothing for who was in before");
}

async fn whoever_came_in_signs_in_by_a_link_to_the_mailbox(stage: Stage) {
    autumn(&stage, Terms::default()).await;
    take(&stage, &list(&[AYSEL]), false).await;
    stage.system(|act| Box::pin(sessions::send_link(act, "aysel@cast.test", ""))).await.unwrap();
    let aysel = person(&stage, "aysel@cast.test").await.id;
    let token = stage
        .look(|look| {
            Box::pin(async move {
                let link = people::newest_link(look, aysel, Purpose::SignIn).await?.ok_or(Error::NotFound)?;
                sessions::link_token(look, Purpose::SignIn, link)
            })
        })
        .await
        .unwrap();
    let signed_in = stage
        .system(move |act| {
            let token = token.clone();
            Box::pin(async move { sessions::by_link(act, &token, "phone").await })
        })
        .await
        .unwrap();
    assert_eq!(signed_in.person, aysel);
    assert!(stage.look(|look| Box::pin(people::is_confirmed(look, aysel))).await.unwrap());
    assert_eq!(stage.look_as(aysel, |look| Box::pin(applications::mine(look))).await.unwrap().len(), 1);
}

async fn what_is_known_of_a_person_stays(stage: Stage) {
    autumn(&stage, Terms::default()).await;
    let nigar = stage.person("Nigar", "Həsənova").await;
    take(&stage, &list(&["X,Y,,2001-01-01,NigarHesenova@cast.test,+994501111113,BAK1,az:C2"]), false).await;
    let known = person(&stage, "nigarhesenova@cast.test").await;
    assert_eq!(
        (known.id, known.name.short(), known.birth_date),
        (nigar, "Nigar Həsənova".into(), Some(day("2004-05-17")))
    );
    assert_eq!(known.phone, "+994501111113", "what was not known is filled in");
    assert_eq!(handed_in(&stage).await, 1);
}

async fn minors_wait_for_a_guardian(stage: Stage) {
    autumn(&stage, Terms::default()).await;
    let young = "Kənan,Səfərov,,2009-06-01,kenan@cast.test,+994501111114,BAK1,az:C2";
    assert_eq!(take(&stage, &list(&[young, TURAL]), false).await.accepted, 2);
    for (email, waits) in [("kenan@cast.test", true), ("tural@cast.test", false)] {
        let who = person(&stage, email).await.id;
        let standing = stage
            .look_as(who, |look| {
                Box::pin(async move {
                    let call = applications::intake_by_code(look, "AUTUMN").await?;
                    let own = applications::own(look, &call).await?.ok_or(Error::NotFound)?;
                    guardians::standing(look, &own).await
                })
            })
            .await
            .unwrap();
        assert_eq!(standing.is_some(), waits, "{email}");
    }
}

async fn only_those_who_run_the_calls_take_lists_in(stage: Stage) {
    let intake = autumn(&stage, Terms::default()).await;
    let manager = stage.holder("Sevinc", Role::Manager, None).await;
    let other = stage.holder("Elçin", Role::Manager, None).await;
    let coordinator = stage.holder("Vüqar", Role::Coordinator, Some(stage.bak1.id)).await;
    let table = list(&[AYSEL]);
    let id = keep(&stage, manager, &table).await;
    let foreign = stage.look_as(other, |look| Box::pin(imports::import(look, id))).await;
    assert!(matches!(foreign, Err(Error::NotFound)));
    let turned_away = stage.look_as(coordinator, |look| Box::pin(imports::measure(look, "AUTUMN"))).await;
    assert!(matches!(turned_away, Err(Error::NotAllowed)));
    let made = Arc::new(plan(&stage, &table).await.unwrap());
    let who = stage.who(coordinator).await;
    let taken = imports::take(&stage.service, &who, made, false, None, |_| {}).await;
    assert!(matches!(taken, Err(Error::NotAllowed)));
    stage.raw("update intakes set published_at = null where id = $1", vec![intake.id.into()]).await;
    let draft = plan(&stage, &table).await;
    assert!(matches!(draft, Err(Error::Refused(Refusal::IntakeClosed))));
    assert_eq!(handed_in(&stage).await, 0);
}

async fn a_list_that_nobody_goes_on_with_is_forgotten(stage: Stage) {
    autumn(&stage, Terms::default()).await;
    let manager = stage.holder("Sevinc", Role::Manager, None).await;
    let id = keep(&stage, manager, &list(&[AYSEL])).await;
    stage.pass(chrono::Duration::minutes(59));
    assert_eq!(imports::sweep(&stage.service).await.unwrap(), 0);
    stage.pass(chrono::Duration::minutes(2));
    assert_eq!(imports::sweep(&stage.service).await.unwrap(), 1);
    let gone = stage.look_as(manager, |look| Box::pin(imports::import(look, id))).await;
    assert!(matches!(gone, Err(Error::NotFound)));
}

async fn a_list_that_waits_is_sealed(stage: Stage) {
    autumn(&stage, Terms::default()).await;
    let manager = stage.holder("Sevinc", Role::Manager, None).await;
    let id = keep(&stage, manager, &list(&[AYSEL])).await;
    let (_, table) = stage.look_as(manager, move |look| Box::pin(imports::import(look, id))).await.unwrap();
    assert_eq!(table.cell(0, 4), "Aysel@cast.test");
    let found = search::words(&stage.url, &["Aysel", "Əliyeva", "+994 50 111 11 11"]).await;
    assert!(found.is_empty(), "{found:?}");
}
