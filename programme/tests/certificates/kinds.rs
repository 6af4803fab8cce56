//! Stories of kinds: their rules, their words and their end.

use super::*;
use domain::applications::PlacementState;
use domain::certificates::{Basis, Kind, Terms};
use domain::faults::FaultKind;
use domain::ids::{CertificateKindId, CourseId, PersonId};
use domain::training::CourseResult;
use programme::certificates::Offered;
use programme::training;
use programme::typed::Values;

fn kind(stage: &Stage, code: &str, basis: Basis, terms: Terms) -> Kind {
    Kind {
        id: CertificateKindId(Uuid::now_v7()),
        programme: stage.programme.id,
        code: code.into(),
        basis,
        titles: Texts::default(),
        sentences: Texts::default(),
        terms,
        active: true,
        version: 1,
    }
}

async fn save(stage: &Stage, by: PersonId, kind: &Kind) -> Result<()> {
    let kind = kind.clone();
    stage
        .act_as(by, move |act| {
            let kind = kind.clone();
            Box::pin(async move { certificates::save(act, &kind).await })
        })
        .await
}

/// Approves the only one that waits, and gives it back.
async fn issued(stage: &Stage, by: PersonId, who: PersonId) -> certificates::Certificate {
    let id = waiting(stage, by).await.into_iter().find(|one| one.person == who).unwrap().id;
    let certificate = approve(stage, by, id).await.unwrap();
    let all = stage.look_as(who, |look| Box::pin(certificates::mine(look))).await.unwrap();
    all.into_iter().find(|one| one.id == certificate).unwrap()
}

pub async fn a_kind_has_its_own_rules_words_and_end(stage: Stage) {
    let (ali, leyla) = (stage.ali().await, stage.person("Leyla", "Əliyeva").await);
    let terms = Terms { minutes: Some(10 * 60), months: Some(12), ..Terms::default() };
    let mut first = Kind {
        titles: Texts::default().with(Language::Az, "İlk on saat"),
        sentences: Texts::default().with(Language::Az, "{center}: {hours}, {from} – {until}"),
        ..kind(&stage, "first-ten", Basis::Hours, terms)
    };
    save(&stage, ali, &first).await.unwrap();
    serves(&stage, leyla, 10 * 60).await;
    assert_eq!(certificates::propose_due(&stage.service).await.unwrap(), 1, "not the one for a hundred hours");
    let certificate = issued(&stage, ali, leyla).await;
    let facts = by_code(&stage, &certificate.code).await.facts.unwrap();
    assert_eq!((facts.kind.as_str(), facts.title.as_str(), facts.minutes), ("first-ten", "İlk on saat", 600));
    assert_eq!(facts.criteria, "Bakı center: 10 saat, 02.02.2026 – 05.02.2026");
    assert_eq!(facts.valid_until.unwrap().to_rfc3339(), "2027-11-24T00:00:00+04:00", "the whole last day");
    stage.set(support::baku("2027-11-23", "23:59"));
    assert_eq!(by_code(&stage, &certificate.code).await.standing, Standing::Genuine);
    stage.set(support::baku("2027-11-24", "00:00"));
    assert_eq!(by_code(&stage, &certificate.code).await.standing, Standing::Expired);
    // What is over can be earned again, by hand
    let kind = first.id;
    let again = stage.system(move |act| Box::pin(certificates::propose(act, leyla, kind, ""))).await;
    again.unwrap();
    first.active = false;
    save(&stage, ali, &first).await.unwrap();
    assert!(matches!(save(&stage, ali, &first).await, Err(Error::Refused(Refusal::Changed))), "two editors");
    let elvin = stage.person("Elvin", "Məmmədov").await;
    serves(&stage, elvin, 10 * 60).await;
    assert_eq!(certificates::propose_due(&stage.service).await.unwrap(), 0, "not given any more");
}

pub async fn a_course_and_a_placement_earn_theirs(stage: Stage) {
    let (ali, leyla) = (stage.ali().await, stage.person("Leyla", "Əliyeva").await);
    let (programme, course) = (stage.programme.id, CourseId(Uuid::now_v7()));
    stage
        .system(move |act| {
            Box::pin(async move {
                let names = Texts::default().with(Language::Az, "İlk yardım");
                training::add_course(act, programme, course, "first-aid", &names, Some(30)).await?;
                let day = day("2026-10-01");
                training::add_record(act, programme, leyla, course, CourseResult::Passed, day).await.map(drop)
            })
        })
        .await
        .unwrap();
    let terms = Terms { course: Some(course), ..Terms::default() };
    save(&stage, ali, &kind(&stage, "first-aid", Basis::Course, terms)).await.unwrap();
    let terms = Terms { days: Some(60), ..Terms::default() };
    save(&stage, ali, &kind(&stage, "term", Basis::Placement, terms)).await.unwrap();
    assert_eq!(certificates::propose_due(&stage.service).await.unwrap(), 1, "the course alone");
    let facts = issued(&stage, ali, leyla).await.paper.unwrap().facts;
    assert_eq!((facts.minutes, facts.center_name.as_str(), facts.achievement.as_str()), (0, "", "Course"));
    assert!(facts.criteria.contains("İlk yardım") && facts.evidence.is_none());
    stage.place(leyla, &stage.bak1, "2026-02-01", "2026-05-31", PlacementState::Completed).await;
    serves(&stage, leyla, 20 * 60).await;
    assert_eq!(certificates::propose_due(&stage.service).await.unwrap(), 1);
    let certificate = issued(&stage, ali, leyla).await;
    let facts = by_code(&stage, &certificate.code).await.facts.unwrap();
    assert_eq!((facts.from, facts.until, facts.minutes), (day("2026-02-01"), day("2026-05-31"), 1200));
    assert_eq!(facts.title, "Xidmətin tamamlanması haqqında sertifikat");
    print::pdf(&sheet(&stage, &certificate).await.unwrap()).unwrap();
}

pub async fn thanks_are_by_hand_and_say_what_for(stage: Stage) {
    let (ali, sebine, leyla) = (stage.ali().await, stage.sebine().await, stage.person("Leyla", "Əliyeva").await);
    let thanks = kind(&stage, "thanks", Basis::Appreciation, Terms::default());
    save(&stage, ali, &thanks).await.unwrap();
    assert_eq!(certificates::propose_due(&stage.service).await.unwrap(), 0);
    let id = thanks.id;
    let propose =
        |note: &'static str| stage.act_as(sebine, move |act| Box::pin(certificates::propose(act, leyla, id, note)));
    let Err(Error::Faulty(faults)) = propose("").await else { panic!("thanks for nothing") };
    assert_eq!((faults[0].field.as_str(), faults[0].kind), ("note", FaultKind::Required));
    assert!(matches!(propose("line\nbreak").await, Err(Error::Faulty(_))));
    propose("Novruz günlərində əlil ziyarətçilərə {hours} kömək").await.unwrap();
    let facts = issued(&stage, ali, leyla).await.paper.unwrap().facts;
    assert!(facts.criteria.ends_with("əlil ziyarətçilərə {hours} kömək"), "typed words are no fields");
    assert_eq!((facts.achievement.as_str(), facts.minutes), ("Award", 0));
}

pub async fn a_kind_is_kept_by_administrators_with_known_fields(stage: Stage) {
    let (ali, sebine) = (stage.ali().await, stage.sebine().await);
    let mine = kind(&stage, "service", Basis::Hours, Terms::default());
    assert!(matches!(save(&stage, sebine, &mine).await, Err(Error::NotAllowed)));
    let Err(Error::Faulty(faults)) = save(&stage, ali, &mine).await else { panic!("there is one") };
    assert_eq!(faults[0].kind, FaultKind::Taken);
    let typed = Values::default()
        .with("code", "Night Owl")
        .with("basis", "course")
        .with("titles_az", "t".repeat(61))
        .with("sentences_en", "for {name}")
        .with("hours", "0")
        .with("from", "2026-05-01")
        .with("until", "2026-04-01");
    let (id, programme) = (mine.id, stage.programme.id);
    let Err(Error::Faulty(faults)) = certificates::parse_kind(&typed, id, programme, &Offered::default()) else {
        panic!("taken as it is")
    };
    let fields: Vec<&str> = faults.iter().map(|fault| fault.field.as_str()).collect();
    assert_eq!(fields, ["code", "titles_az", "sentences_en", "hours", "course", "until"]);
    let kept =
        kind(&stage, "night-owl", Basis::Hours, Terms { minutes: Some(90), months: Some(6), ..Terms::default() });
    let again = certificates::parse_kind(&certificates::of_kind(&kept), kept.id, programme, &Offered::default());
    assert_eq!(again.unwrap(), kept, "a form gives back what it was given");
}
