//! An intake with applicants who are invited to BAK1, and what they do there.

use crate::support::{Stage, baku, day};
use domain::applications::{Intake, Stage as At, Stages, Terms};
use domain::centers::Center;
use domain::ids::{ApplicationId, BookingId, IntakeId, InterviewSlotId, PersonId};
use domain::language::{Language, Texts};
use domain::notices::Notice;
use programme::applications::{self, staff};
use programme::interviews::{self, Choosing};
use programme::typed::Values;
use programme::{Result, notices};
use uuid::Uuid;

pub struct House<'s> {
    pub stage: &'s Stage,
    pub nigar: PersonId,
}

/// An applicant with the application.
pub type Applicant = (PersonId, ApplicationId);

impl<'s> House<'s> {
    pub async fn build(stage: &'s Stage) -> Self {
        let intake = Intake {
            id: IntakeId(Uuid::now_v7()),
            programme: stage.programme.id,
            code: "AUTUMN".into(),
            titles: Texts::default().with(Language::En, "Autumn intake"),
            summaries: Texts::default(),
            opens_at: baku("2026-11-01", "00:00"),
            closes_at: baku("2026-12-31", "00:00"),
            min_age: 18,
            max_age: 29,
            terms: Terms::default(),
            stages: Stages::default(),
            starts_on: day("2027-01-07"),
            ends_on: day("2027-03-07"),
            published_at: Some(stage.now()),
            version: 1,
        };
        let quotas = vec![(stage.bak1.id, 20), (stage.sum.id, 5)];
        stage
            .system(move |act| {
                let (intake, quotas) = (intake.clone(), quotas.clone());
                Box::pin(async move { applications::add_intake(act, &intake, &quotas).await })
            })
            .await
            .unwrap();
        Self { stage, nigar: stage.nigar().await }
    }
    /// Somebody whose application waits at BAK1.
    pub async fn applicant(&self, given: &str) -> Applicant {
        let who = self.stage.person(given, "Namizəd").await;
        let answers: Vec<(String, String)> = [
            ("given_name", given.trim_end_matches(|c: char| c.is_ascii_digit())),
            ("surname", "Namizəd"),
            ("birth_date", "2004-05-17"),
            ("phone", "+994501234567"),
            ("languages", "az:C2"),
            ("wish1", "BAK1"),
            ("motivation", "I like to help."),
            ("consent", "yes"),
        ]
        .map(|(field, typed)| (field.to_owned(), typed.to_owned()))
        .to_vec();
        let application = self
            .stage
            .act_as(who, move |act| {
                let answers = answers.clone();
                Box::pin(async move {
                    applications::save(act, "AUTUMN", &answers).await?;
                    applications::submit(act, "AUTUMN").await
                })
            })
            .await
            .unwrap();
        (who, application.id)
    }
    /// Somebody invited to an interview.
    pub async fn invited(&self, given: &str) -> Applicant {
        let applicant = self.applicant(given).await;
        self.decide(applicant.1, At::Interview).await;
        applicant
    }
    pub async fn decide(&self, id: ApplicationId, stage: At) {
        let case = self.stage.act_as(self.nigar, move |act| Box::pin(staff::case(act, id))).await.unwrap();
        let version = case.application.version;
        self.stage.act_as(self.nigar, move |act| Box::pin(staff::move_on(act, id, version, stage, ""))).await.unwrap();
    }
    /// Many who are invited, past the forms.
    pub async fn many(&self, count: usize) -> Vec<Applicant> {
        let mut all = Vec::new();
        for n in 0..count {
            let who = self.stage.person(&format!("Many{n}"), "Namizəd").await;
            let (programme, center, now) = (self.stage.programme.id, self.stage.bak1.id, self.stage.now());
            let id = ApplicationId(Uuid::now_v7());
            self.stage
                .raw(
                    "insert into applications
                        (id, programme_id, intake_id, person_id, stage, draft, center_id, submitted_at, created_at, changed_at)
                    select $1, $2, i.id, $3, 'interview', $4, $5, $6, $6, $6 from intakes i where i.code = 'AUTUMN'",
                    vec![id.into(), programme.into(), who.into(), serde_json::json!({}).into(), center.into(), now.into()],
                )
                .await;
            all.push((who, id));
        }
        all
    }
    pub fn form(&self, date: &str, from: &str, count: usize, places: i64, panel: PersonId) -> Values {
        Values::default()
            .with("date", date)
            .with("from", from)
            .with("minutes", 20)
            .with("count", count)
            .with("place", "Room 204")
            .with("places", places)
            .with(&format!("panel_{panel}"), "yes")
    }
    pub async fn open(&self, date: &str, from: &str, count: usize, places: i64) -> Vec<InterviewSlotId> {
        self.open_at(&self.stage.bak1, self.nigar, date, from, count, places).await
    }
    pub async fn open_at(
        &self,
        center: &Center,
        by: PersonId,
        date: &str,
        from: &str,
        count: usize,
        places: i64,
    ) -> Vec<InterviewSlotId> {
        self.try_open(center, by, self.form(date, from, count, places, by)).await.unwrap()
    }
    pub async fn try_open(&self, center: &Center, by: PersonId, form: Values) -> Result<Vec<InterviewSlotId>> {
        let new = interviews::parse_open(&form, center.zone, self.stage.now())?;
        let center = center.clone();
        self.stage
            .act_as(by, move |act| {
                let (center, new) = (center.clone(), new.clone());
                Box::pin(async move { interviews::open(act, &center, &new).await })
            })
            .await
    }
    pub async fn change(&self, id: InterviewSlotId, version: i64, typed: &[(&str, &str)]) -> Result<()> {
        let form = self.form("2026-11-26", "10:00", 1, 2, self.nigar).with("version", version);
        let form = typed.iter().fold(form, |form, (field, value)| form.with(field, value));
        let change = interviews::parse_change(&form, self.stage.bak1.zone, self.stage.now())?;
        self.stage
            .act_as(self.nigar, move |act| {
                let change = change.clone();
                Box::pin(async move { interviews::change(act, id, &change).await })
            })
            .await
    }
    pub async fn call_off(&self, id: InterviewSlotId) -> Result<usize> {
        self.stage.act_as(self.nigar, move |act| Box::pin(interviews::call_off(act, id))).await
    }
    pub async fn choosing(&self, (who, id): &Applicant) -> Choosing {
        let id = *id;
        self.stage.look_as(*who, move |look| Box::pin(interviews::choosing(look, id))).await.unwrap()
    }
    pub async fn book(&self, (who, id): &Applicant, slot: InterviewSlotId) -> Result<BookingId> {
        let id = *id;
        self.stage.act_as(*who, move |act| Box::pin(interviews::book(act, id, slot))).await
    }
    pub async fn move_to(&self, (who, id): &Applicant, slot: InterviewSlotId) -> Result<BookingId> {
        let id = *id;
        self.stage.act_as(*who, move |act| Box::pin(interviews::move_to(act, id, slot))).await
    }
    pub async fn cancel(&self, (who, id): &Applicant) -> Result<BookingId> {
        let id = *id;
        self.stage.act_as(*who, move |act| Box::pin(interviews::cancel(act, id))).await
    }
    pub async fn join(&self, (who, id): &Applicant) -> Result<()> {
        let id = *id;
        self.stage.act_as(*who, move |act| Box::pin(interviews::join(act, id))).await
    }
    pub async fn take(&self, (who, id): &Applicant) -> Result<BookingId> {
        let id = *id;
        self.stage.act_as(*who, move |act| Box::pin(interviews::take(act, id))).await
    }
    /// One round of the worker.
    pub async fn work(&self) -> interviews::Due {
        self.stage.system(|act| Box::pin(interviews::work_due(act))).await.unwrap()
    }
    /// How often somebody was told a kind of thing.
    pub async fn told(&self, (who, _): &Applicant, kind: &str) -> i64 {
        let (who, since) = (*who, baku("2026-01-01", "00:00"));
        let sample = [
            Notice::InterviewBooked { booking: BookingId(Uuid::nil()) },
            Notice::InterviewMoved { booking: BookingId(Uuid::nil()) },
            Notice::InterviewCalledOff { booking: BookingId(Uuid::nil()) },
            Notice::InterviewReminder { booking: BookingId(Uuid::nil()) },
            Notice::InterviewMissed { booking: BookingId(Uuid::nil()), again: true },
            Notice::InterviewOfferLapsed { application: ApplicationId(Uuid::nil()) },
            Notice::InterviewOffered {
                application: ApplicationId(Uuid::nil()),
                slot: InterviewSlotId(Uuid::nil()),
                until: since,
            },
        ];
        let notice = sample.into_iter().find(|n| n.kind() == kind).unwrap();
        self.stage
            .look(move |look| Box::pin(async move { notices::told_since(look, who, &notice, since).await }))
            .await
            .unwrap()
    }
    /// How many of the places of these slots are taken, as staff see it.
    pub async fn taken(&self, slots: &[InterviewSlotId]) -> i64 {
        let mut sum = 0;
        for &id in slots {
            let (_, sitting) =
                self.stage.look_as(self.nigar, move |look| Box::pin(interviews::sitting(look, id))).await.unwrap();
            let expected = i64::try_from(sitting.guests.len()).unwrap();
            assert!(expected <= sitting.slot.taken && sitting.slot.taken <= sitting.slot.places);
            sum += sitting.slot.taken;
        }
        sum
    }
}
