//! The demo's cases out of the ordinary: an applicant who is not of age, and one person with two records.

use super::intakes::{draft, texts};
use super::places::Country;
use super::questions;
use super::records::{self, DemoIntake};
use crate::act::Act;
use crate::error::Result;
use crate::people::{self, sign_up};
use crate::{applications, guardians};
use chrono::{Days, Duration, Months};
use domain::applications::{Stage, Stages};
use domain::language::Language;
use domain::people::{Name, Person};

/// `young1@demo.test` has handed in and a parent has yet to agree; `applicant3@demo.test` has signed up once more as
/// `applicant3+again@demo.test`.
pub(super) async fn build(act: &mut Act, countries: &[Country], hash: &str) -> Result<()> {
    let Some(country) = countries.first() else { return Ok(()) };
    let Some(place) = country.places.first() else { return Ok(()) };
    let (now, today) = (act.now(), place.center.zone.date(act.now()));
    let intake = DemoIntake {
        programme: country.programme.id,
        code: "YOUNG",
        titles: &texts([
            "Gənc könüllülər: qış tətili",
            "Young volunteers: winter holidays",
            "Юные волонтёры: зимние каникулы",
            "کم عمر رضاکار: سردیوں کی چھٹیاں",
        ]),
        summaries: &texts([
            "15–17 yaşlılar üçün: tətildə həftədə bir növbə, həmişə məsul şəxsin yanında. Valideynin və ya qəyyumun razılığı lazımdır.",
            "For those aged 15 to 17: one shift a week in the holidays, always with somebody in charge. A parent or guardian has to agree.",
            "Для тех, кому 15–17 лет: одна смена в неделю в каникулы, всегда рядом с ответственным. Нужно согласие родителя или опекуна.",
            "15 سے 17 سال والوں کے لیے: چھٹیوں میں ہفتے میں ایک شفٹ، ہمیشہ کسی ذمہ دار کے ساتھ۔ والدین یا سرپرست کی رضامندی ضروری ہے۔",
        ]),
        opens_at: now - Duration::days(10),
        closes_at: now + Duration::days(20),
        starts_on: today,
        ends_on: today + Days::new(60),
        stages: &Stages::default(),
    };
    let id = records::intake(act, intake).await?;
    records::set_ages(act, id, 15, 17).await?;
    for place in country.places.iter().take(3) {
        records::quota(act, id, place.center.at(), 5).await?;
    }
    let call = applications::intake_by_code(act, "YOUNG").await?;
    applications::questions::set(act, &call.intake, &questions::sheet()).await?;
    let born = today.checked_sub_months(Months::new(16 * 12 + 3));
    let young = Person {
        id: act.id(),
        programme: country.programme.id,
        name: Name { given: "Aysu".into(), surname: "Kərimli".into(), fathers: "Rauf qızı".into() },
        birth_date: born,
        email: "young1@demo.test".into(),
        phone: "+994 50 222 33 44".into(),
        language: Language::Az,
    };
    sign_up::add(act, &young, Some(hash.to_owned())).await?;
    let answers = draft(act, young.id, &place.center.code).await?;
    let application = records::application(act, id, place.center.at(), young.id, Stage::Submitted, &answers).await?;
    let application = applications::find(act, application).await?;
    guardians::expect(act, &application).await?;
    let Some(first) = people::find_by_email(act, "applicant3@demo.test").await? else { return Ok(()) };
    // Written the other way round and with another number, as people do
    let Name { given, surname, .. } = first.name.clone();
    let name = Name { given: surname, surname: given, fathers: String::new() };
    let (email, phone) = ("applicant3+again@demo.test".into(), "+994 51 700 60 50".into());
    let again = Person { id: act.id(), name, email, phone, ..first };
    sign_up::add(act, &again, Some(hash.to_owned())).await
}
