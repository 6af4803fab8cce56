//! The things of a center that its doors are tried with: looked for in the demo, or made for it.

use crate::support::House;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::applications::Stage;
use domain::ids::{AnnouncementId, AttendanceId, CourseSessionId, FileId, HandOverId, ProposalId, ThanksId};
use domain::rights::Who;
use domain::time::Week;
use programme::exchange::{self, Cannot};
use programme::screening::{self, Chosen, Verdict};
use programme::{
    announcements, applications, attendance, centers, files, people, recognition, rosters, shifts, training,
};
use uuid::Uuid;

/// A note that a visitor wrote to BAK1.
pub async fn note(house: &House) -> ThanksId {
    let service = &house.service;
    let find = service.act(Who::anyone(), |act| {
        Box::pin(async move {
            let center = centers::by_code(act, "BAK1").await?;
            recognition::thank(act, &center, "Thank you", "").await
        })
    });
    find.await.expect("a note");
    let look = service.look(Who::system(), |look| {
        Box::pin(async move {
            let center = centers::by_code(look, "BAK1").await?;
            Ok(recognition::thanks_of(look, &center).await?.last().expect("a note").id)
        })
    });
    look.await.expect("a note")
}

/// Two points of red.
const RED: &str = "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGM4IScHRAAIdwIJkXAbPAAAAABJRU5ErkJggg==";

/// A picture that came with an application to BAK1, a decision about many there, a stay, and a session.
pub async fn more(house: &House) -> (FileId, Uuid, AttendanceId, CourseSessionId, String) {
    let service = &house.service;
    let who = async |email: &'static str| {
        let find = service.look(Who::system(), move |look| {
            Box::pin(async move {
                let person = people::find_by_email(look, email).await?.expect("one of the cast").id;
                people::who(look, person).await
            })
        });
        find.await.expect("one of the cast")
    };
    let applicant = who("applicant1@demo.test").await;
    let picture = STANDARD.decode(RED).expect("a picture");
    let file = files::answer(service, applicant.clone(), "DEMO", "q11", picture).await.expect("it is kept");
    let handed_in = service.act(applicant, |act| Box::pin(async move { applications::submit(act, "DEMO").await }));
    let application = handed_in.await.expect("it is handed in");
    let of = Chosen::Some(application.programme, vec![application.id]);
    let decided = service.act(who("coordinator.BAK1@demo.test").await, move |act| {
        let of = of.clone();
        Box::pin(async move {
            let seen = screening::preview(act, &of, Stage::Screening).await?.digest;
            let verdict = Verdict { stage: Stage::Screening, reason: None, note: String::new() };
            screening::decide(act, &of, &verdict, &seen).await
        })
    });
    let bulk = decided.await.expect("it is decided").id;
    let found = service.act(who("coordinator.BAK1@demo.test").await, |act| {
        Box::pin(async move {
            let center = centers::by_code(act, "BAK1").await?;
            let due = attendance::now_at(act, &center).await?[0].assignment;
            let stay = attendance::check_in_by_lead(act, due, "seen").await?;
            let session = training::coming(act, center.programme).await?[0].session.id;
            let week = Week::of(center.zone.date(act.now()) + chrono::Days::new(70));
            let made = rosters::generate(act, &center, &[week], None).await?.id;
            Ok((stay.attendance, session, serde_json::json!(made)))
        })
    });
    let (stay, session, made) = found.await.expect("the demo has them");
    (file, bulk, stay, session, made.as_str().expect("shifts are made").to_owned())
}

/// What the coordinator of BAK1 has written to everybody there.
pub async fn announcement(house: &House) -> AnnouncementId {
    let found = house.service.look(Who::system(), |look| {
        Box::pin(async move {
            let center = centers::by_code(look, "BAK1").await?;
            let coordinator = people::find_by_email(look, "coordinator.BAK1@demo.test").await?.expect("of the demo").id;
            let who = people::who(look, coordinator).await?;
            Ok((center.programme, who))
        })
    });
    let (programme, who) = found.await.expect("the demo has them");
    let all = house.service.look(who, move |look| Box::pin(announcements::all(look, programme))).await;
    all.expect("they may see it").first().expect("the demo has one").id
}

/// Somebody at BAK1 who can't come.
pub async fn hand_over(house: &House) -> HandOverId {
    let service = &house.service;
    let found = service.look(Who::system(), |look| {
        Box::pin(async move {
            let center = centers::by_code(look, "BAK1").await?;
            let coordinator = people::find_by_email(look, "coordinator.BAK1@demo.test").await?.expect("of the demo").id;
            let volunteer = people::find_by_email(look, "volunteer1@demo.test").await?.expect("of the demo").id;
            let mut shifts = Vec::new();
            for days in [7, 14] {
                let week = Week::of(center.zone.date(look.now()) + chrono::Days::new(days));
                let Some(roster) = rosters::of_week(look, &center, week).await? else { continue };
                shifts.extend(shifts::of_roster(look, roster.id).await?);
            }
            let free = |s: &domain::shifts::Shift| s.published && s.free() > 0;
            let shifts: Vec<_> = shifts.into_iter().filter(free).map(|s| s.id).collect();
            Ok((people::who(look, coordinator).await?, people::who(look, volunteer).await?, volunteer, shifts))
        })
    });
    let (coordinator, who, volunteer, free) = found.await.expect("the demo has them");
    for shift in free {
        let put = service.act(coordinator.clone(), move |act| {
            Box::pin(async move { shifts::assign(act, shift, volunteer, Some("for the story")).await.map(drop) })
        });
        if put.await.is_err() {
            continue;
        }
        let opened = service.act(who.clone(), move |act| {
            let of = |text: &str| text.to_owned();
            let typed = Cannot { way: of("market"), reason: of("exam"), note: String::new(), to: String::new() };
            Box::pin(async move { exchange::cannot_come(act, shift, &typed).await })
        });
        return opened.await.expect("it is offered to all").id;
    }
    panic!("nobody could be put on a shift at BAK1")
}

/// A proposal for next week's draft at BAK1.
pub async fn proposal(house: &House) -> ProposalId {
    let made = house.service.act(Who::system(), |act| {
        Box::pin(async move {
            let center = centers::by_code(act, "BAK1").await?;
            let week = Week::of(center.zone.date(act.now())).next();
            let roster = rosters::of_week(act, &center, week).await?.expect("the draft of next week").id;
            rosters::proposals::start(act, &[roster], domain::proposals::Terms::default()).await
        })
    });
    made.await.expect("it is begun")
}

/// The open dispute and the waiting correction of the demo at BAK1.
pub async fn doubts(house: &House) -> (domain::ids::DisputeId, domain::ids::CorrectionId) {
    let found = house.service.look(Who::system(), |look| {
        Box::pin(async move {
            let programme = centers::by_code(look, "BAK1").await?.programme;
            let dispute = attendance::open_disputes(look, programme).await?[0].id;
            Ok((dispute, attendance::waiting_corrections(look, programme).await?[0].id))
        })
    });
    found.await.expect("the demo has them")
}
