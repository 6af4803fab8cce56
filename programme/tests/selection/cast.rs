//! The intake `AUTUMN` with places at BAK1 and SUM, and applicants with scores and wishes.

use crate::support::{Stage, baku, day};
use chrono::{Duration, NaiveDate};
use domain::applications::{Application, Draft, Intake, Stage as At, Stages, Terms};
use domain::ids::{ApplicationId, CenterId, IntakeId, OfferId, PersonId, SelectionId};
use domain::language::{Language, Texts};
use domain::screening::UNDO_MINUTES;
use programme::applications::{self, staff};
use programme::screening::Undone;
use programme::selection::{self, Due, Run, Standing};
use programme::{Result, notices};
use uuid::Uuid;

/// The stage with an intake, its manager and whoever applied.
pub struct House {
    pub stage: Stage,
    pub manager: PersonId,
}

/// An applicant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person {
    pub id: PersonId,
    pub application: ApplicationId,
}

impl House {
    pub async fn open(stage: Stage, bak1: i64, sum: i64) -> Self {
        let intake = Intake {
            id: IntakeId(Uuid::now_v7()),
            programme: stage.programme.id,
            code: "AUTUMN".into(),
            titles: Texts::default().with(Language::Az, "Payız qəbulu"),
            summaries: Texts::default(),
            opens_at: baku("2026-11-01", "00:00"),
            closes_at: baku("2026-11-20", "00:00"),
            min_age: 18,
            max_age: 29,
            starts_on: day("2026-12-07"),
            ends_on: day("2027-03-07"),
            published_at: Some(baku("2026-11-01", "00:00")),
            version: 1,
            stages: Stages::default(),
            terms: Terms::default(),
        };
        let quotas = vec![(stage.bak1.id, bak1), (stage.sum.id, sum)];
        stage
            .system(move |act| {
                let (intake, quotas) = (intake.clone(), quotas.clone());
                Box::pin(async move { applications::add_intake(act, &intake, &quotas).await })
            })
            .await
            .unwrap();
        let manager = stage.sebine().await;
        Self { stage, manager }
    }

    /// Somebody with points and wishes by code, such as `BAK1 SUM`.
    pub async fn applicant(&self, name: &str, points: Option<i64>, wishes: &str) -> Person {
        let id = self.stage.person(name, "Əliyeva").await;
        let application = ApplicationId(Uuid::now_v7());
        let mut codes = wishes.split(' ').map(str::to_owned);
        let mut wish = || codes.next().unwrap_or_default();
        let draft = Draft { given_name: name.into(), wish1: wish(), wish2: wish(), wish3: wish(), ..Draft::default() };
        let center = if wishes.starts_with("SUM") { self.stage.sum.id } else { self.stage.bak1.id };
        let when = self.stage.now() - Duration::days(5);
        self.stage
            .raw(
                "insert into applications (id, programme_id, intake_id, person_id, stage, draft, center_id, score,
                    submitted_at, created_at, changed_at)
                values ($1, $2, (select id from intakes where code = 'AUTUMN'), $3, 'screening', $4, $5, $6, $7, $7, $7)",
                vec![
                    application.into(),
                    self.stage.programme.id.into(),
                    id.into(),
                    serde_json::to_value(draft).unwrap().into(),
                    center.into(),
                    points.map(|p| p * 100).into(),
                    when.into(),
                ],
            )
            .await;
        Person { id, application }
    }

    pub async fn what_if(&self, typed: &[(&str, &str)]) -> Result<selection::Picture> {
        let typed = pairs(typed);
        self.stage
            .look_as(self.manager, |look| Box::pin(async move { selection::what_if(look, "AUTUMN", &typed).await }))
            .await
    }
    pub async fn run_with(&self, typed: &[(&str, &str)]) -> Result<Run> {
        let typed = pairs(typed);
        self.stage
            .act_as(self.manager, move |act| {
                let typed = typed.clone();
                Box::pin(async move { selection::run(act, "AUTUMN", &typed).await })
            })
            .await
    }
    pub async fn publish_as(&self, who: PersonId, run: &Run, rolls_on: NaiveDate) -> Result<Run> {
        let (id, version) = (run.id, run.version);
        self.stage.act_as(who, move |act| Box::pin(selection::publish(act, id, version, rolls_on))).await
    }
    pub async fn publish(&self, run: &Run) -> Result<Run> {
        self.publish_as(self.manager, run, day("2026-12-31")).await
    }
    /// A selection that people have been told of.
    pub async fn select(&self) -> Run {
        let run = self.run_with(&[]).await.unwrap();
        let run = self.publish(&run).await.unwrap();
        self.stage.pass(Duration::minutes(UNDO_MINUTES));
        run
    }
    pub async fn undo(&self, id: SelectionId) -> Result<Undone> {
        self.stage.act_as(self.manager, move |act| Box::pin(selection::undo(act, id))).await
    }
    pub async fn work(&self) -> Due {
        self.stage.system(|act| Box::pin(selection::work_due(act))).await.unwrap()
    }
    pub async fn accept(&self, who: Person, seen: Option<OfferId>) -> Result<Application> {
        self.stage.act_as(who.id, move |act| Box::pin(selection::accept(act, who.application, seen))).await
    }
    pub async fn decline(&self, who: Person, seen: Option<OfferId>) -> Result<Application> {
        self.stage.act_as(who.id, move |act| Box::pin(selection::decline(act, who.application, seen))).await
    }
    /// How an application stands for the house, with its version.
    pub async fn case(&self, who: Person) -> Application {
        let id = who.application;
        let case = self.stage.act_as(self.manager, move |act| Box::pin(staff::case(act, id))).await.unwrap();
        case.application
    }
    pub async fn at(&self, who: Person) -> At {
        self.case(who).await.stage
    }
    /// Every step of an application with whether it was undone.
    pub async fn steps(&self, who: Person) -> Vec<(At, bool)> {
        let id = who.application;
        let case = self.stage.act_as(self.manager, move |act| Box::pin(staff::case(act, id))).await.unwrap();
        case.moves.iter().map(|m| (m.stage, m.undone_at.is_some())).collect()
    }
    /// What the applicant reads.
    pub async fn reads(&self, who: Person) -> (At, Standing) {
        self.stage
            .look_as(who.id, move |look| {
                Box::pin(async move {
                    let track = applications::track(look, who.application).await?;
                    let standing = selection::standing(look, &track.application).await?;
                    Ok((track.application.stage, standing))
                })
            })
            .await
            .unwrap()
    }
    /// The center of the offer that the applicant reads of, and the ranks by code.
    pub async fn stands(&self, who: Person) -> (At, Option<String>, Vec<(String, i64)>) {
        let (stage, standing) = self.reads(who).await;
        let ranks = standing.ranks.into_iter().map(|r| (r.code, r.rank)).collect();
        (stage, standing.offer.map(|(_, center)| center.code), ranks)
    }
    pub async fn offer(&self, who: Person) -> Option<OfferId> {
        self.reads(who).await.1.offer.map(|(offer, _)| offer.id)
    }
    pub async fn accepted_center(&self, who: Person) -> Option<CenterId> {
        self.stage.look(move |look| Box::pin(selection::accepted_center(look, who.application))).await.unwrap()
    }
    /// Quota, placed and reserved of a center.
    pub async fn places(&self, code: &str) -> (i64, i64, i64) {
        let call = self.stage.look(|look| Box::pin(applications::intake_by_code(look, "AUTUMN"))).await.unwrap();
        let p = call.places_of(code).unwrap();
        (p.quota, p.placed, p.reserved)
    }
    /// How many letters of a kind were written.
    pub async fn letters(&self, kind: &str) -> usize {
        let programme = self.stage.programme.id;
        let all = self.stage.look(move |look| Box::pin(notices::outgoing(look, programme, None, None))).await.unwrap();
        all.iter().filter(|n| n.kind == kind).count()
    }
    /// Everything about places and people that an undoing has to restore.
    pub async fn everything(&self, people: &[Person]) -> Vec<String> {
        let mut all = Vec::new();
        for code in ["BAK1", "SUM"] {
            all.push(format!("{code} {:?}", self.places(code).await));
        }
        for who in people {
            let a = self.case(*who).await;
            all.push(format!("{:?} {} {:?} {:?}", a.stage, a.changed_at, a.center, self.stands(*who).await));
        }
        all.push(self.letters("place_offered").await.to_string());
        all.push(self.letters("application_moved").await.to_string());
        all
    }
}

fn pairs(typed: &[(&str, &str)]) -> Vec<(String, String)> {
    typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}
