//! Readers: blind to each other, far from the applicant, and everything they do stands on the case.

use crate::cast::{applied, autumn};
use crate::queue::queue;
use crate::support::Stage;
use domain::applications::{Application, Intake, Stage as At};
use domain::ids::{ApplicationId, PersonId};
use domain::language::{Language, Texts};
use domain::refusals::Refusal;
use domain::rights::Role;
use domain::screening::{Criterion, DeclineReason, Marks, Reading, ScoreForm};
use programme::applications::{self, staff};
use programme::screening::{self, CaseFile, Filter, Happened, SheetForm};
use programme::{Error, Result, notices};

/// Two criteria, the first of which counts three times.
async fn form(stage: &Stage, intake: &Intake, manager: PersonId, names_hidden: bool, version: i64) -> Result<()> {
    let criterion = |code: &str, weight| Criterion {
        code: code.into(),
        weight,
        titles: Texts::default().with(Language::Az, "Səbəb"),
        ..Criterion::default()
    };
    let form = ScoreForm {
        intake: intake.id,
        stage: At::Screening,
        criteria: vec![criterion("c1", 3), criterion("c2", 1 + version)],
        names_hidden,
        version,
    };
    stage
        .act_as(manager, move |act| {
            let form = form.clone();
            Box::pin(async move { screening::set_form(act, "AUTUMN", &form).await })
        })
        .await
}

pub async fn score(
    stage: &Stage,
    who: PersonId,
    id: ApplicationId,
    given: [i64; 2],
    hand_in: bool,
) -> Result<Application> {
    let marks: Marks = [("c1".to_owned(), given[0]), ("c2".to_owned(), given[1])].into();
    stage
        .act_as(who, move |act| {
            let marks = marks.clone();
            Box::pin(async move { screening::save_sheet(act, id, &marks, "", hand_in).await })
        })
        .await
}

async fn file(stage: &Stage, who: PersonId, id: ApplicationId) -> Result<CaseFile> {
    stage
        .act_as(who, move |act| {
            Box::pin(async move {
                let case = staff::case(act, id).await?;
                screening::case_file(act, &case.application).await
            })
        })
        .await
}

/// The intake with its sheet, two coordinators of BAK1, a manager, and somebody who applied.
async fn scene(stage: &Stage, names_hidden: bool) -> (Intake, [PersonId; 3], PersonId, ApplicationId) {
    let intake = autumn(stage).await;
    let (nigar, sebine) = (stage.nigar().await, stage.sebine().await);
    let kamran = stage.holder("Kamran", Role::Coordinator, Some(stage.bak1.id)).await;
    form(stage, &intake, sebine, names_hidden, 0).await.unwrap();
    let (leyla, id) = applied(stage, &intake, &stage.bak1, "Leyla", At::Submitted, 60).await;
    (intake, [nigar, kamran, sebine], leyla, id)
}

pub async fn two_readers_are_blind_until_both_have_handed_in(stage: Stage) {
    let (_, [nigar, kamran, sebine], _, id) = scene(&stage, false).await;
    score(&stage, nigar, id, [5, 9], false).await.unwrap();
    let own = file(&stage, nigar, id).await.unwrap().scoring.unwrap();
    assert_eq!(own.mine.unwrap().marks.len(), 1, "a mark that there isn't is left out");
    assert!(matches!(score(&stage, nigar, id, [5, 0], true).await, Err(Error::Faulty(f)) if f[0].field == "mark-c2"));
    score(&stage, nigar, id, [5, 1], true).await.unwrap();
    assert!(matches!(score(&stage, nigar, id, [1, 1], true).await, Err(Error::Refused(Refusal::Changed))));
    for who in [kamran, sebine] {
        let seen = file(&stage, who, id).await.unwrap();
        let scoring = seen.scoring.unwrap();
        assert_eq!((scoring.handed_in, scoring.sheets.len(), scoring.open, seen.score), (1, 0, false, None));
    }
    let missing = Filter { reading: Some(Reading::Missing), ..Filter::all(stage.programme.id, Some(stage.bak1.id)) };
    assert_eq!(queue(&stage, kamran, &missing, None).await.unwrap().rows.len(), 1);
    assert_eq!(queue(&stage, nigar, &missing, None).await.unwrap().rows.len(), 0, "hers is in");
    score(&stage, kamran, id, [3, 3], true).await.unwrap();
    let seen = file(&stage, nigar, id).await.unwrap();
    let scores: Vec<_> = seen.scoring.unwrap().sheets.iter().map(|s| s.score).collect();
    assert_eq!((scores, seen.score), (vec![Some(7500), Some(5000)], Some(6250)));
    assert!(matches!(score(&stage, sebine, id, [1, 1], true).await, Err(Error::Refused(Refusal::ScoresOpen))));
    let all = Filter::all(stage.programme.id, Some(stage.bak1.id));
    let row = queue(&stage, nigar, &all, None).await.unwrap().rows.remove(0);
    assert_eq!((row.score, row.sheets), (Some(6250), 2));
}

pub async fn after_scores_are_opened_nobody_scores(stage: Stage) {
    let (_, [nigar, kamran, _], _, id) = scene(&stage, false).await;
    score(&stage, nigar, id, [5, 5], true).await.unwrap();
    let open = || stage.act_as(kamran, move |act| Box::pin(screening::open_scores(act, id)));
    open().await.unwrap();
    assert!(matches!(open().await, Err(Error::Refused(Refusal::ScoresOpen))));
    assert!(matches!(score(&stage, kamran, id, [1, 1], true).await, Err(Error::Refused(Refusal::ScoresOpen))));
    assert_eq!(file(&stage, kamran, id).await.unwrap().score, Some(10_000));
}

pub async fn whoever_is_near_neither_scores_nor_decides(stage: Stage) {
    let (_, [nigar, kamran, _], _, id) = scene(&stage, false).await;
    score(&stage, nigar, id, [5, 5], true).await.unwrap();
    score(&stage, kamran, id, [1, 1], true).await.unwrap();
    let flag = |why: &'static str| stage.act_as(nigar, move |act| Box::pin(screening::declare_conflict(act, id, why)));
    assert!(matches!(flag(" ").await, Err(Error::Faulty(_))));
    flag("My cousin").await.unwrap();
    let seen = file(&stage, kamran, id).await.unwrap();
    assert_eq!(seen.conflicts[0].what.text, "My cousin", "it is told on the case");
    let scoring = seen.scoring.unwrap();
    assert_eq!((scoring.handed_in, seen.score), (1, None), "her sheet no longer counts");
    let no = [
        score(&stage, nigar, id, [5, 5], true).await.map(drop),
        stage.act_as(nigar, move |act| Box::pin(screening::open_scores(act, id))).await.map(drop),
        stage.act_as(nigar, move |act| Box::pin(screening::ask(act, id, 1, "More?"))).await.map(drop),
        stage.act_as(nigar, move |act| Box::pin(staff::move_on(act, id, 1, At::Interview, ""))).await.map(drop),
        stage.act_as(nigar, move |act| Box::pin(staff::decline(act, id, 1, DeclineReason::Fit, ""))).await.map(drop),
    ];
    for (n, outcome) in no.iter().enumerate() {
        assert!(matches!(outcome, Err(Error::Refused(Refusal::ConflictOfInterest))), "{n}: {outcome:?}");
    }
    stage.act_as(nigar, move |act| Box::pin(screening::add_note(act, id, "Ask Kamran"))).await.unwrap();
    stage.act_as(kamran, move |act| Box::pin(staff::move_on(act, id, 1, At::Interview, ""))).await.unwrap();
}

pub async fn an_answer_brings_an_application_back_to_the_queue(stage: Stage) {
    let (_, [nigar, kamran, _], leyla, id) = scene(&stage, false).await;
    let ask = |who, version| {
        stage.act_as(who, move |act| Box::pin(screening::ask(act, id, version, "Which days are you free?")))
    };
    assert!(matches!(ask(nigar, 7).await, Err(Error::Refused(Refusal::Changed))));
    ask(nigar, 1).await.unwrap();
    assert!(matches!(ask(kamran, 2).await, Err(Error::Refused(Refusal::AlreadyAsked))));
    let here = Filter::all(stage.programme.id, Some(stage.bak1.id));
    let waits = Filter { asked: Some(true), ..here.clone() };
    assert_eq!(queue(&stage, nigar, &waits, None).await.unwrap().rows.len(), 1);
    let mine = || stage.look_as(leyla, |look| Box::pin(applications::mine(look)));
    assert!(mine().await.unwrap()[0].asked, "and Leyla's own page says so");
    let answer = |who| stage.act_as(who, move |act| Box::pin(screening::answer(act, id, "Mondays")));
    assert!(matches!(answer(kamran).await, Err(Error::NotAllowed)));
    answer(leyla).await.unwrap();
    let (programme, ali) = (stage.programme.id, stage.ali().await);
    let told = stage.look_as(ali, move |look| Box::pin(notices::outgoing(look, programme, None, None))).await.unwrap();
    assert!(told.iter().any(|n| n.kind == "application_answered"), "whoever asked is told");
    let said = stage.look_as(leyla, move |look| {
        Box::pin(async move {
            let application = applications::track(look, id).await?.application;
            screening::requests(look, &application).await
        })
    });
    let said = said.await.unwrap();
    assert_eq!(said[0].answer.as_ref().map(|(text, _)| text.as_str()), Some("Mondays"), "and she finds it again");
    assert_eq!(said[0].by, None, "but not who asked");
    assert!(matches!(answer(leyla).await, Err(Error::NotFound)), "nothing is asked any more");
    assert!(!mine().await.unwrap()[0].asked);
    let back = Filter { asked: Some(false), ..here };
    let rows = queue(&stage, nigar, &back, None).await.unwrap().rows;
    assert!(rows.len() == 1 && rows[0].answered, "marked in the queue until something is decided");
    let seen = file(&stage, nigar, id).await.unwrap();
    assert!(seen.asked.is_none());
    assert!(seen.trace.iter().any(|t| t.what == Happened::Answered(None) && t.text == "Mondays"));
}

pub async fn names_are_hidden_until_the_scores_are_open(stage: Stage) {
    let (_, [nigar, kamran, sebine], _, id) = scene(&stage, true).await;
    let here = Filter::all(stage.programme.id, Some(stage.bak1.id));
    let by_name = Filter { search: "Leyla".into(), ..here.clone() };
    for who in [nigar, sebine] {
        assert_eq!(queue(&stage, who, &here, None).await.unwrap().rows[0].name, None);
        assert!(queue(&stage, who, &by_name, None).await.unwrap().rows.is_empty(), "nor is it found by the name");
        assert!(file(&stage, who, id).await.unwrap().hidden);
    }
    score(&stage, nigar, id, [5, 5], true).await.unwrap();
    score(&stage, kamran, id, [5, 5], true).await.unwrap();
    assert!(!file(&stage, nigar, id).await.unwrap().hidden);
    assert_eq!(queue(&stage, nigar, &by_name, None).await.unwrap().rows.len(), 1);
}

pub async fn a_sheet_in_use_keeps_its_criteria(stage: Stage) {
    let (intake, [nigar, _, sebine], _, id) = scene(&stage, false).await;
    assert!(matches!(form(&stage, &intake, nigar, false, 1).await, Err(Error::NotAllowed)));
    assert!(matches!(form(&stage, &intake, sebine, false, 0).await, Err(Error::Refused(Refusal::Changed))));
    form(&stage, &intake, sebine, false, 1).await.unwrap();
    score(&stage, nigar, id, [5, 5], true).await.unwrap();
    assert!(matches!(form(&stage, &intake, sebine, false, 2).await, Err(Error::Refused(Refusal::FormInUse))));
}

pub async fn nobody_of_another_center_reads_or_writes_on_a_case(stage: Stage) {
    let (_, _, leyla, id) = scene(&stage, false).await;
    let reshad = stage.reshad().await;
    for who in [reshad, leyla] {
        let all = [
            file(&stage, who, id).await.map(drop),
            score(&stage, who, id, [5, 5], true).await.map(drop),
            stage.act_as(who, move |act| Box::pin(screening::open_scores(act, id))).await.map(drop),
            stage.act_as(who, move |act| Box::pin(screening::add_note(act, id, "x"))).await.map(drop),
            stage.act_as(who, move |act| Box::pin(screening::ask(act, id, 1, "x"))).await.map(drop),
            stage.act_as(who, move |act| Box::pin(screening::declare_conflict(act, id, "x"))).await.map(drop),
            stage.look_as(who, move |look| Box::pin(screening::key_of(look, id))).await.map(drop),
        ];
        for (n, outcome) in all.iter().enumerate() {
            assert!(matches!(outcome, Err(Error::NotAllowed)), "{n}: {outcome:?}");
        }
    }
}

pub async fn a_case_tells_who_did_what_and_why(stage: Stage) {
    let (_, [nigar, kamran, _], _, id) = scene(&stage, false).await;
    let minute = || stage.pass(chrono::Duration::minutes(1));
    score(&stage, nigar, id, [5, 1], true).await.unwrap();
    minute();
    stage.act_as(kamran, move |act| Box::pin(screening::open_scores(act, id))).await.unwrap();
    minute();
    stage.act_as(nigar, move |act| Box::pin(screening::add_note(act, id, "Called"))).await.unwrap();
    minute();
    stage
        .act_as(kamran, move |act| Box::pin(staff::decline(act, id, 1, DeclineReason::Times, "nights only")))
        .await
        .unwrap();
    let trace = file(&stage, nigar, id).await.unwrap().trace;
    let told: Vec<_> = trace.iter().map(|t| (t.by.clone().unwrap_or_default(), t.text.as_str())).collect();
    let (nigar, kamran) = ("Nigar coordinator".to_owned(), "Kamran coordinator".to_owned());
    assert_eq!(told, [(nigar.clone(), ""), (kamran.clone(), ""), (nigar, "Called"), (kamran, "nights only")]);
    assert_eq!(trace[0].what, Happened::HandedIn);
    assert_eq!(trace[1].what, Happened::Opened);
    let Happened::Moved(step) = &trace[3].what else { panic!("{trace:?}") };
    assert_eq!((step.stage, step.reason), (At::Declined, Some(DeclineReason::Times)));
}

/// A sheet as it is typed, and typed wrongly.
pub async fn a_sheet_is_checked_before_it_is_kept(stage: Stage) {
    let intake = autumn(&stage).await;
    let typed = |pairs: &[(&str, &str)]| {
        let pairs = pairs.iter().map(|(field, typed)| ((*field).to_owned(), (*typed).to_owned()));
        SheetForm(pairs.collect()).parse(&stage.programme, intake.id, At::Screening)
    };
    let fields = |outcome: Result<ScoreForm>| {
        let Err(Error::Faulty(faults)) = outcome else { panic!("{outcome:?}") };
        faults.into_iter().map(|f| f.field).collect::<Vec<_>>()
    };
    assert_eq!(fields(typed(&[])), ["title_0_az"]);
    assert_eq!(fields(typed(&[("title_2_en", "Why"), ("weight_2", "11")])), ["weight_2", "title_2_az"]);
    let good = [
        ("title_0_az", "Ünsiyyət"),
        ("weight_0", "2"),
        ("code_1", "c1"),
        ("title_1_az", "Səbəb"),
        ("weight_1", "3"),
        ("names_hidden", "yes"),
    ];
    let form = typed(&good).unwrap();
    assert_eq!(form.criteria.iter().map(|c| (c.code.as_str(), c.weight)).collect::<Vec<_>>(), [("c2", 2), ("c1", 3)]);
    assert!(form.names_hidden);
    assert_eq!(SheetForm::of(&form).parse(&stage.programme, intake.id, At::Screening).unwrap(), form);
}
