//! Question sheets: made by a manager, published as versions, answered in the newest one, kept in the one answered.

use super::*;
use domain::questions::{Condition, Edit, Kind, Opt, Question, Sheet};
use programme::applications::questions::{self, Editing};

stories! {
    a_manager_makes_a_sheet_and_publishes_it,
    a_sheet_speaks_every_language_of_the_programme,
    a_draft_moves_to_the_newest_sheet_and_keeps_its_answers,
    what_a_hidden_question_was_answered_is_not_kept,
    an_application_keeps_the_sheet_it_answered,
    a_new_intake_takes_the_questions_over,
}

fn both(text: &str) -> Texts {
    Texts::default().with(Language::Az, text).with(Language::En, text)
}

fn ask(kind: Kind) -> Edit {
    let question = Question {
        key: String::new(),
        labels: both("?"),
        hints: Texts::default(),
        required: true,
        shown_if: None,
        kind,
    };
    Edit::Question { section: "s1".into(), question }
}

fn section() -> Edit {
    Edit::Section { key: None, titles: both("About you"), hints: Texts::default() }
}

/// Yes as `o2`, no as `o3`; the question is `q4`.
fn yes_or_no() -> Kind {
    let option = |text| Opt { key: String::new(), labels: both(text) };
    Kind::Choice { options: vec![option("Yes"), option("No")] }
}

/// Why, shown when `q4` is answered with yes; `q5`.
fn why() -> Edit {
    let Edit::Question { section, mut question } = ask(Kind::Text) else { panic!("a question") };
    question.shown_if = Some(Condition { question: "q4".into(), is: "o2".into() });
    Edit::Question { section, question }
}

async fn editing(stage: &Stage, who: PersonId) -> Result<Editing> {
    stage.look_as(who, |look| Box::pin(questions::editing(look, "AUTUMN"))).await
}

async fn edit(stage: &Stage, who: PersonId, edits: i64, step: Edit) -> Result<()> {
    stage
        .act_as(who, move |act| {
            let step = step.clone();
            Box::pin(async move { questions::edit(act, "AUTUMN", edits, step).await })
        })
        .await
}

async fn publish(stage: &Stage, who: PersonId, edits: i64) -> Result<i64> {
    stage.act_as(who, move |act| Box::pin(questions::publish(act, "AUTUMN", edits))).await
}

/// Makes the steps one after the other and publishes what comes of them.
async fn publish_all(stage: &Stage, who: PersonId, steps: Vec<Edit>) -> i64 {
    for step in steps {
        let edits = editing(stage, who).await.unwrap().edits;
        edit(stage, who, edits, step).await.unwrap();
    }
    let edits = editing(stage, who).await.unwrap().edits;
    publish(stage, who, edits).await.unwrap()
}

async fn a_manager_makes_a_sheet_and_publishes_it(stage: Stage) {
    let intake = autumn(&stage, 20).await;
    let (sebine, nigar) = (stage.sebine().await, stage.nigar().await);
    assert!(matches!(editing(&stage, nigar).await, Err(Error::NotAllowed)));
    assert!(matches!(edit(&stage, nigar, 0, section()).await, Err(Error::NotAllowed)));
    edit(&stage, sebine, 0, section()).await.unwrap();
    assert!(matches!(edit(&stage, sebine, 0, section()).await, Err(Error::Refused(Refusal::Changed))));
    edit(&stage, sebine, 1, ask(yes_or_no())).await.unwrap();
    let newest = || stage.look(move |look| Box::pin(questions::newest(look, intake.id)));
    assert_eq!(newest().await.unwrap().sheet, Sheet::default(), "nobody is asked by a draft");
    let first = publish_all(&stage, sebine, vec![why()]).await;
    assert_eq!((first, newest().await.unwrap().version), (1, 1));
    assert_eq!(newest().await.unwrap().sheet.questions().count(), 2);
    let gone = Edit::Remove { key: "q4".into() };
    assert!(matches!(edit(&stage, sebine, 0, gone).await, Err(Error::Faulty(_))), "another question depends on it");
    assert!(matches!(publish(&stage, sebine, 0).await, Err(Error::Refused(Refusal::Changed))), "there is no draft");

    edit(&stage, sebine, 0, Edit::Remove { key: "q5".into() }).await.unwrap();
    assert_eq!(newest().await.unwrap().sheet.questions().count(), 2, "what is published stays");
    stage.act_as(sebine, |act| Box::pin(questions::discard(act, "AUTUMN", 1))).await.unwrap();
    let after = editing(&stage, sebine).await.unwrap();
    assert_eq!((after.edits, after.sheet.questions().count(), after.published.map(|p| p.0)), (0, 2, Some(1)));
    assert_eq!(publish_all(&stage, sebine, vec![ask(Kind::Date)]).await, 2);
}

async fn a_sheet_speaks_every_language_of_the_programme(stage: Stage) {
    autumn(&stage, 20).await;
    let sebine = stage.sebine().await;
    let titles = Texts::default().with(Language::Az, "Haqqınızda");
    edit(&stage, sebine, 0, Edit::Section { key: None, titles, hints: Texts::default() }).await.unwrap();
    let Err(Error::Faulty(faults)) = publish(&stage, sebine, 1).await else { panic!("English is missing") };
    let missing = FaultKind::Untranslated { language: Language::En };
    assert_eq!(faults.iter().map(|f| (f.field.as_str(), f.kind)).collect::<Vec<_>>(), [("s1", missing)]);
}

async fn a_draft_moves_to_the_newest_sheet_and_keeps_its_answers(stage: Stage) {
    autumn(&stage, 20).await;
    let (sebine, leyla) = (stage.sebine().await, stage.person("Leyla", "Əliyeva").await);
    publish_all(&stage, sebine, vec![section(), ask(yes_or_no()), ask(Kind::Text)]).await;
    let typed = [("answer_q4", "o3"), ("answer_q5", "by hand"), ("answer_q99", "of no sheet"), ("answer_", "")];
    let kept = save(&stage, leyla, &typed).await.unwrap().draft.answers;
    assert_eq!(kept.keys().collect::<Vec<_>>(), ["q4", "q5"]);
    publish_all(&stage, sebine, vec![Edit::Remove { key: "q5".into() }, ask(Kind::Statement)]).await;
    save(&stage, leyla, &GOOD).await.unwrap();
    assert_eq!(codes(submit(&stage, leyla).await), [("answer_q6".into(), FaultKind::MustAccept)]);
    save(&stage, leyla, &[("answer_q6", "on")]).await.unwrap();
    let taken = submit(&stage, leyla).await.unwrap().draft;
    assert_eq!(taken.sheet, 2);
    assert_eq!(taken.answers, [("q4", "o3"), ("q6", "yes")].map(|(k, a)| (k.to_owned(), a.to_owned())).into());
}

async fn what_a_hidden_question_was_answered_is_not_kept(stage: Stage) {
    autumn(&stage, 20).await;
    let (sebine, leyla) = (stage.sebine().await, stage.person("Leyla", "Əliyeva").await);
    publish_all(&stage, sebine, vec![section(), ask(yes_or_no()), why()]).await;
    save(&stage, leyla, &GOOD).await.unwrap();
    assert_eq!(codes(submit(&stage, leyla).await), [("answer_q4".into(), FaultKind::Required)]);
    save(&stage, leyla, &[("answer_q4", "o2")]).await.unwrap();
    assert_eq!(codes(submit(&stage, leyla).await), [("answer_q5".into(), FaultKind::Required)], "now it is shown");
    let kept = save(&stage, leyla, &[("answer_q5", "because"), ("answer_q4", "o3")]).await.unwrap();
    assert_eq!(kept.draft.answers.len(), 2, "a change of mind costs nothing while it is a draft");
    let taken = submit(&stage, leyla).await.unwrap().draft;
    assert_eq!(taken.answers, [("q4".to_owned(), "o3".to_owned())].into());
}

async fn an_application_keeps_the_sheet_it_answered(stage: Stage) {
    autumn(&stage, 20).await;
    let (sebine, nigar) = (stage.sebine().await, stage.nigar().await);
    publish_all(&stage, sebine, vec![section(), ask(yes_or_no())]).await;
    let leyla = stage.person("Leyla", "Əliyeva").await;
    save(&stage, leyla, &GOOD).await.unwrap();
    save(&stage, leyla, &[("answer_q4", "o3")]).await.unwrap();
    let id = submit(&stage, leyla).await.unwrap().id;
    publish_all(&stage, sebine, vec![Edit::Remove { key: "q4".into() }]).await;
    let track = stage.look_as(leyla, move |look| Box::pin(applications::track(look, id))).await.unwrap();
    assert!(track.sheet.question("q4").is_some() && track.application.draft.answers["q4"] == "o3");
    let case = stage.act_as(nigar, move |act| Box::pin(staff::case(act, id))).await.unwrap();
    assert_eq!(case.sheet, track.sheet);
}

async fn a_new_intake_takes_the_questions_over(stage: Stage) {
    let before = autumn(&stage, 20).await;
    let sebine = stage.sebine().await;
    publish_all(&stage, sebine, vec![section(), ask(yes_or_no())]).await;
    edit(&stage, sebine, 0, why()).await.unwrap();
    let spring = Intake { id: IntakeId(Uuid::now_v7()), code: "SPRING".into(), published_at: None, ..before };
    let (id, quotas) = (spring.id, vec![(stage.bak1.id, 5)]);
    stage
        .act_as(sebine, move |act| {
            let (spring, quotas) = (spring.clone(), quotas.clone());
            Box::pin(async move {
                applications::add_intake(act, &spring, &quotas).await?;
                questions::take_over(act, "autumn", &spring).await
            })
        })
        .await
        .unwrap();
    let asked = stage.look(move |look| Box::pin(questions::newest(look, id))).await.unwrap();
    assert_eq!((asked.version, asked.sheet.questions().count()), (1, 1), "as they are published");
}
