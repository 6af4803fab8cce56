//! The demo's interviews at its first center: times to choose from, some of them booked, and a sheet for today.

use super::intakes::draft;
use super::places::Country;
use super::records;
use crate::act::Act;
use crate::error::Result;
use crate::people::sign_up;
use crate::{applications, interviews};
use chrono::{Datelike, Days, Duration, DurationRound, NaiveDate, NaiveTime};
use domain::applications::Stage;
use domain::ids::{ApplicationId, PersonId};
use domain::interviews::row;
use domain::language::Language;
use domain::people::{Name, Person};
use domain::time::Period;
use interviews::NewSlots;

/// Invited applicants: `interviewee1@demo.test` and so on.
const INVITED: [(&str, &str); 6] = [
    ("Aytac", "Bağırova"),
    ("Elçin", "Səfərov"),
    ("Lalə", "Qasımova"),
    ("Nicat", "Babayev"),
    ("Türkan", "İbrahimova"),
    ("Yusif", "Nağıyev"),
];

/// Opens times and books some of them. The fourth applicant is invited too and has yet to choose.
pub(super) async fn build(act: &mut Act, countries: &[Country], hash: &str) -> Result<()> {
    let Some(center) = countries.first().and_then(|c| c.places.first()).map(|place| place.center.clone()) else {
        return Ok(());
    };
    let mut invited = Vec::new();
    for (n, name) in INVITED.iter().enumerate() {
        invited.push(invite(act, &center, n + 1, *name, hash).await?);
    }
    let coordinator = crate::people::find_by_email(act, &format!("coordinator.{}@demo.test", center.code)).await?;
    let panel: Vec<PersonId> = coordinator.into_iter().map(|p| p.id).collect();
    let (zone, now) = (center.zone, act.now());
    let clock = |h| NaiveTime::from_hms_opt(h, 0, 0).unwrap_or_default();
    let at = |days, h| zone.moment(zone.date(now) + Days::new(days), clock(h));
    let new = |periods: Vec<Period>, place: &str, link: &str, places| NewSlots {
        periods,
        place: place.to_owned(),
        link: link.to_owned(),
        places,
        panel: panel.clone(),
    };
    let alone = interviews::open(act, &center, &new(row(at(3, 10), 20, 5, 6), "Otaq 204", "", 1)).await?;
    interviews::open(act, &center, &new(row(at(4, 15), 60, 0, 1), "", "https://meet.example.com/konullu", 8)).await?;
    let hour = now.duration_trunc(Duration::hours(1)).unwrap_or(now);
    let today = interviews::open(act, &center, &new(row(hour, 30, 0, 3), "Otaq 204", "", 1)).await?;
    for (application, slot) in invited.iter().zip(&alone).take(3) {
        interviews::book(act, *application, *slot).await?;
    }
    for (application, slot) in invited.iter().skip(3).zip(&today) {
        records::interview(act, *application, *slot).await?;
    }
    Ok(())
}

async fn invite(
    act: &mut Act,
    center: &domain::centers::Center,
    n: usize,
    (given, surname): (&str, &str),
    hash: &str,
) -> Result<ApplicationId> {
    let call = applications::intake_by_code(act, "DEMO").await?;
    let year = act.now().year() - 20;
    let person = Person {
        id: act.id(),
        programme: center.programme,
        name: Name { given: given.into(), surname: surname.into(), fathers: String::new() },
        birth_date: NaiveDate::from_ymd_opt(year, 3, 1 + n as u32),
        email: format!("interviewee{n}@demo.test"),
        phone: format!("+994 55 200 10 {n:02}"),
        language: Language::Az,
    };
    sign_up::add(act, &person, Some(hash.to_owned())).await?;
    let draft = draft(act, person.id, &center.code).await?;
    records::application(act, call.intake.id, center.at(), person.id, Stage::Interview, &draft).await
}
