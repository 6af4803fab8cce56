//! Stories of pictures that come with an application: made anew, sealed on the disk, seen by those who may.

use super::*;
use domain::ids::FileId;
use domain::questions::{Kind, Question, Section, Sheet};
use programme::files;
use std::path::PathBuf;

stories! {
    a_picture_is_kept_sealed_and_seen_by_those_who_may,
    what_cannot_be_taken_leaves_nothing_behind,
    a_picture_that_no_answer_names_goes_from_the_disk,
    nobody_names_a_file_that_was_not_sent_up,
    a_question_of_the_center_is_answered_with_a_picture,
    a_draft_is_thrown_away_with_its_pictures_and_begun_anew,
    what_a_crash_has_left_goes_after_a_day,
}

/// A call that asks for a student card.
async fn call(stage: &Stage) {
    let intake = autumn(stage, 3).await;
    let card = Question {
        key: "card".into(),
        labels: Texts::default().with(Language::Az, "Tələbə bileti"),
        hints: Texts::default(),
        required: true,
        shown_if: None,
        kind: Kind::File,
    };
    let section =
        Section { key: "s1".into(), titles: Texts::default().with(Language::Az, "Sənəd"), ..Section::default() };
    let sheet = Sheet { sections: vec![Section { questions: vec![card], ..section }], made: 2 };
    let text = serde_json::to_value(&sheet).unwrap();
    stage
        .raw(
            "insert into question_sheets (intake_id, version, programme_id, sheet, edits, changed_at, published_at)
            values ($1, 1, $2, $3, 1, $4, $4)",
            vec![intake.id.into(), intake.programme.into(), text.into(), stage.now().into()],
        )
        .await;
}

fn photo() -> Vec<u8> {
    let mut bytes = Vec::new();
    let drawn = image::RgbImage::from_pixel(60, 40, image::Rgb([200, 30, 30]));
    drawn.write_to(&mut std::io::Cursor::new(&mut bytes), image::ImageFormat::Png).unwrap();
    bytes
}

async fn send(stage: &Stage, who: PersonId, upload: Vec<u8>) -> Result<FileId> {
    files::answer(&stage.service, stage.who(who).await, "AUTUMN", "card", upload).await
}

async fn read(stage: &Stage, who: PersonId, id: FileId) -> Result<Vec<u8>> {
    files::read(&stage.service, stage.who(who).await, id).await
}

fn on_disk(stage: &Stage) -> Vec<PathBuf> {
    let Ok(folders) = std::fs::read_dir(stage.folder.join("files")) else { return Vec::new() };
    folders.flat_map(|f| std::fs::read_dir(f.unwrap().path()).unwrap()).map(|f| f.unwrap().path()).collect()
}

async fn a_picture_is_kept_sealed_and_seen_by_those_who_may(stage: Stage) {
    call(&stage).await;
    let (leyla, kamran) = (stage.person("Leyla", "Namizəd").await, stage.person("Kamran", "Yad").await);
    let (nigar, reshad) = (stage.nigar().await, stage.reshad().await);
    save(&stage, leyla, &GOOD).await.unwrap();
    assert_eq!(codes(submit(&stage, leyla).await), [("answer_card".to_owned(), FaultKind::Required)]);
    let id = send(&stage, leyla, photo()).await.unwrap();
    let own = read(&stage, leyla, id).await.unwrap();
    assert_eq!(image::guess_format(&own).unwrap(), image::ImageFormat::Jpeg);
    let kept = std::fs::read(&on_disk(&stage)[0]).unwrap();
    assert!(image::guess_format(&kept).is_err() && !kept.windows(4).any(|w| w == b"JFIF"), "sealed on the disk");
    assert!(matches!(read(&stage, nigar, id).await, Err(Error::NotAllowed)), "a draft is nobody else's");
    submit(&stage, leyla).await.unwrap();
    assert_eq!(read(&stage, nigar, id).await.unwrap(), own);
    for other in [kamran, reshad] {
        assert!(matches!(read(&stage, other, id).await, Err(Error::NotAllowed)));
    }
    let readers = stage.look_as(leyla, |look| Box::pin(people::file::readers(look))).await.unwrap();
    assert_eq!(readers.len(), 1, "who looked is shown to her");
}

async fn what_cannot_be_taken_leaves_nothing_behind(stage: Stage) {
    call(&stage).await;
    let leyla = stage.person("Leyla", "Namizəd").await;
    let refused = send(&stage, leyla, b"<svg onload='alert(1)'/>".to_vec()).await;
    let Err(Error::Faulty(faults)) = refused else { panic!("{refused:?}") };
    assert_eq!((faults[0].field.as_str(), faults[0].kind), ("answer_card", FaultKind::FileKind));
    let who = stage.who(leyla).await;
    let elsewhere = files::answer(&stage.service, who, "AUTUMN", "no-such-question", photo()).await;
    assert!(matches!(elsewhere, Err(Error::NotFound)), "{elsewhere:?}");
    stage.set(baku("2026-12-01", "00:00"));
    let late = send(&stage, leyla, photo()).await;
    assert!(matches!(late, Err(Error::Refused(Refusal::IntakeClosed))), "{late:?}");
    assert!(on_disk(&stage).is_empty());
}

async fn a_picture_that_no_answer_names_goes_from_the_disk(stage: Stage) {
    call(&stage).await;
    let leyla = stage.person("Leyla", "Namizəd").await;
    let first = send(&stage, leyla, photo()).await.unwrap();
    let second = send(&stage, leyla, photo()).await.unwrap();
    assert!(matches!(read(&stage, leyla, first).await, Err(Error::NotFound)), "at once, before it is swept");
    assert_eq!(on_disk(&stage).len(), 2);
    assert_eq!(files::sweep(&stage.service).await.unwrap(), 1);
    assert_eq!(on_disk(&stage).len(), 1);
    assert!(read(&stage, leyla, second).await.is_ok());
    stage.act_as(leyla, |act| Box::pin(files::take_away(act, "AUTUMN", "card"))).await.unwrap();
    assert_eq!((files::sweep(&stage.service).await.unwrap(), on_disk(&stage).len()), (1, 0));
    assert_eq!(files::sweep(&stage.service).await.unwrap(), 0);
}

async fn nobody_names_a_file_that_was_not_sent_up(stage: Stage) {
    call(&stage).await;
    let (leyla, kamran) = (stage.person("Leyla", "Namizəd").await, stage.person("Kamran", "Yad").await);
    let hers = send(&stage, leyla, photo()).await.unwrap().to_string();
    save(&stage, kamran, &GOOD).await.unwrap();
    let kept = save(&stage, kamran, &[("answer_card", &hers)]).await.unwrap();
    assert!(kept.draft.answers.is_empty(), "{:?}", kept.draft.answers);
    assert_eq!(codes(submit(&stage, kamran).await), [("answer_card".to_owned(), FaultKind::Required)]);
}

async fn a_question_of_the_center_is_answered_with_a_picture(stage: Stage) {
    autumn(&stage, 3).await;
    let (leyla, kamran) = (stage.person("Leyla", "Namizəd").await, stage.person("Kamran", "Yad").await);
    let nigar = stage.nigar().await;
    save(&stage, leyla, &GOOD).await.unwrap();
    let application = submit(&stage, leyla).await.unwrap();
    let (id, version) = (application.id, application.version);
    let reply = async |who, upload| files::reply(&stage.service, stage.who(who).await, id, " ", upload).await;
    assert!(matches!(reply(leyla, photo()).await, Err(Error::NotFound)), "nothing is asked");
    stage.act_as(nigar, move |act| Box::pin(screening::ask(act, id, version, "Your card, please"))).await.unwrap();
    assert!(matches!(reply(kamran, photo()).await, Err(Error::NotAllowed)));
    let Err(Error::Faulty(faults)) = reply(leyla, b"no picture".to_vec()).await else { panic!("that is none") };
    assert_eq!((faults[0].field.as_str(), faults[0].kind), ("picture", FaultKind::FileKind));
    assert!(on_disk(&stage).is_empty());
    reply(leyla, photo()).await.unwrap();
    assert!(matches!(reply(leyla, photo()).await, Err(Error::NotFound)), "it is answered");
    assert_eq!(on_disk(&stage).len(), 1);
    let known = application.clone();
    let said = stage.look_as(leyla, |look| Box::pin(async move { screening::requests(look, &known).await })).await;
    let picture = said.unwrap()[0].picture.unwrap();
    assert!(read(&stage, leyla, picture).await.is_ok() && read(&stage, nigar, picture).await.is_ok());
    assert!(matches!(read(&stage, kamran, picture).await, Err(Error::NotAllowed)));
    assert_eq!(files::sweep(&stage.service).await.unwrap(), 0, "it is in use");
}

async fn a_draft_is_thrown_away_with_its_pictures_and_begun_anew(stage: Stage) {
    call(&stage).await;
    let (leyla, kamran) = (stage.person("Leyla", "Namizəd").await, stage.person("Kamran", "Yad").await);
    let draft = save(&stage, leyla, &GOOD).await.unwrap();
    let id = draft.id;
    send(&stage, leyla, photo()).await.unwrap();
    let throw = |who| stage.act_as(who, move |act| Box::pin(applications::throw_away(act, id)));
    assert!(matches!(throw(kamran).await, Err(Error::NotAllowed)));
    throw(leyla).await.unwrap();
    assert_eq!(files::sweep(&stage.service).await.unwrap(), 1);
    assert!(on_disk(&stage).is_empty());
    let mine = || stage.look_as(leyla, |look| Box::pin(applications::mine(look)));
    assert!(mine().await.unwrap().is_empty());
    let anew = save(&stage, leyla, &[("motivation", "Once more")]).await.unwrap();
    assert_eq!((anew.id, anew.draft.wish1.as_str(), anew.draft.motivation.as_str()), (id, "", "Once more"));
    assert_eq!(mine().await.unwrap().len(), 1);
    save(&stage, leyla, &GOOD).await.unwrap();
    send(&stage, leyla, photo()).await.unwrap();
    submit(&stage, leyla).await.unwrap();
    assert!(matches!(throw(leyla).await, Err(Error::Refused(Refusal::StageMoved { .. }))), "handed in is handed in");
}

async fn what_a_crash_has_left_goes_after_a_day(stage: Stage) {
    call(&stage).await;
    let leyla = stage.person("Leyla", "Namizəd").await;
    let kept = send(&stage, leyla, photo()).await.unwrap();
    let folder = on_disk(&stage)[0].parent().unwrap().to_owned();
    let number = u8::from_str_radix(folder.file_name().unwrap().to_str().unwrap(), 16).unwrap();
    // A picture whose row was never written, and a piece of one
    let mut id = Uuid::new_v4().into_bytes();
    id[15] = number;
    let (lost, piece) = (folder.join(Uuid::from_bytes(id).simple().to_string()), folder.join("x.part"));
    for path in [&lost, &piece] {
        std::fs::write(path, "half").unwrap();
    }
    let age = |hours: i64| {
        let at = stage.now() - chrono::Duration::hours(hours);
        for path in on_disk(&stage) {
            std::fs::File::options().write(true).open(path).unwrap().set_modified(at.into()).unwrap();
        }
    };
    age(23);
    assert_eq!(files::sweep_strays(&stage.service, number).await.unwrap(), 0, "it may be on its way");
    age(25);
    assert_eq!(files::sweep_strays(&stage.service, number.wrapping_add(1)).await.unwrap(), 0, "another folder");
    assert_eq!(files::sweep_strays(&stage.service, number).await.unwrap(), 2);
    assert!(!lost.exists() && !piece.exists());
    assert!(read(&stage, leyla, kept).await.is_ok(), "what has a row stays, however old it is");
    stage.act_as(leyla, |act| Box::pin(files::take_away(act, "AUTUMN", "card"))).await.unwrap();
    assert_eq!(files::sweep_strays(&stage.service, number).await.unwrap(), 0, "also once it is let go");
    assert_eq!(files::sweep(&stage.service).await.unwrap(), 1);
}
