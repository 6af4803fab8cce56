//! The demo's open calls, with applications in every stage.

use super::cast::Cast;
use super::places::Country;
use super::questions;
use super::records::{self, DemoIntake};
use super::screening;
use crate::act::Act;
use crate::applications;
use crate::error::{Error, Result};
use chrono::{Days, Duration, NaiveTime};
use domain::applications::{Draft, Stage, Stages};
use domain::language::{Language, Texts};

pub(super) fn texts(all: [&str; 4]) -> Texts {
    [Language::Az, Language::En, Language::Ru, Language::Ur]
        .iter()
        .zip(all)
        .fold(Texts::default(), |texts, (language, text)| texts.with(*language, text))
}

/// One open intake for each programme; the first has the code `DEMO`.
pub(super) async fn build(act: &mut Act, countries: &[Country], cast: &Cast) -> Result<()> {
    let titles = texts([
        "Könüllü qəbulu: qış dövrü",
        "Call for volunteers: winter term",
        "Набор волонтёров: зимний период",
        "رضاکاروں کی بھرتی: موسمِ سرما",
    ]);
    let summaries = texts([
        "Həftədə iki-üç növbə, hər biri üç saat. İnsanlara yol göstərir, elektron xidmətlərdən istifadəyə kömək edirsiniz. Təlim və sertifikat verilir.",
        "Two or three shifts a week, three hours each. You show people the way and help them with electronic services. Training and a certificate are part of it.",
        "Две-три смены в неделю по три часа. Вы помогаете посетителям сориентироваться и пользоваться электронными услугами. Есть обучение и сертификат.",
        "ہفتے میں دو تین شفٹیں، ہر ایک تین گھنٹے کی۔ آپ لوگوں کی رہنمائی کرتے ہیں اور آن لائن سہولیات کے استعمال میں مدد دیتے ہیں۔ تربیت اور سرٹیفکیٹ شامل ہیں۔",
    ]);
    let now = act.now();
    let today = now.date_naive();
    for (c, country) in countries.iter().enumerate() {
        let code = if c == 0 { "DEMO".to_owned() } else { format!("DEMO-{}", country.programme.code.to_uppercase()) };
        // The second programme tests its applicants, too
        let tests = vec![Stage::Screening, Stage::Test, Stage::Interview, Stage::Onboarding];
        let stages = Stages::new(tests).filter(|_| c > 0).unwrap_or_default();
        let intake = DemoIntake {
            programme: country.programme.id,
            code: &code,
            titles: &titles,
            summaries: &summaries,
            stages: &stages,
            opens_at: now - Duration::days(10),
            closes_at: now + Duration::days(30),
            starts_on: today,
            ends_on: today + Days::new(120),
        };
        let id = records::intake(act, intake).await?;
        for place in &country.places {
            records::quota(act, id, place.center.at(), 50).await?;
        }
        screening::form(act, country, id).await?;
        let call = applications::intake_by_code(act, &code).await?;
        applications::questions::set(act, &call.intake, &questions::sheet()).await?;
        let at: Vec<Stage> = Stage::ALL.iter().copied().filter(|s| *s != Stage::Test || stages.has(*s)).collect();
        let mut readers: Vec<_> =
            cast.coordinators.iter().filter(|m| m.country == c && m.place == 0).map(|m| m.id).collect();
        readers.extend(crate::people::find_by_email(act, "manager@demo.test").await?.map(|p| p.id));
        for (n, member) in cast.applicants.iter().filter(|m| m.country == c).enumerate() {
            // The first one is still writing and the second has just handed in, so that each step can be tried
            let stage = at[n % at.len()];
            let center = &country.places[if n < 6 { 0 } else { member.place }].center;
            let draft = draft(act, member.id, &center.code).await?;
            let application = records::application(act, id, center.at(), member.id, stage, &draft).await?;
            if matches!(stage, Stage::Screening | Stage::Interview | Stage::Offered | Stage::Waitlisted) {
                screening::read(act, application, &readers, n).await?;
            }
            if matches!(stage, Stage::Offered | Stage::Accepted | Stage::Onboarding) {
                let mut known = applications::find(act, application).await?;
                crate::selection::application_moved(act, &mut known).await?;
            }
            if stage == Stage::Onboarding {
                let name = crate::people::find(act, member.id).await?.name;
                let begun = applications::find(act, application).await?;
                super::onboarding::begin(act, &begun, &name, true).await?;
            }
            if stage == Stage::Placed {
                records::take_place(act, id, center.at()).await?;
                let until = today + Days::new(120);
                let who = (member.id, Some(application));
                records::placement(act, center.at(), &center.code, who, today, until).await?;
            }
        }
    }
    Ok(())
}

pub(super) async fn draft(act: &mut Act, person: domain::ids::PersonId, center: &str) -> Result<Draft> {
    let person = crate::people::find(act, person).await?;
    Ok(Draft {
        given_name: person.name.given,
        surname: person.name.surname,
        fathers_name: person.name.fathers,
        birth_date: person.birth_date.map(|d| d.to_string()).unwrap_or_default(),
        phone: person.phone,
        wish1: center.to_owned(),
        languages: "az:C2 en:B1".to_owned(),
        motivation: "İnsanlara kömək etmək və təcrübə qazanmaq istəyirəm.".to_owned(),
        consent: "1".to_owned(),
        sheet: 1,
        answers: questions::answers(),
        ..Draft::default()
    })
}

/// A course session in the coming days.
pub(super) async fn sessions(act: &mut Act, countries: &[Country]) -> Result<()> {
    for country in countries {
        let Some(place) = country.places.first() else { continue };
        let zone = place.center.zone;
        let date = zone.date(act.now()) + Days::new(5);
        let clock = |h| NaiveTime::from_hms_opt(h, 0, 0).unwrap_or_default();
        let period = zone.span(date, clock(15), clock(17)).map_err(Error::broken)?;
        records::course_session(act, place.center.at(), country.desk_course, period, "2-05", 20).await?;
    }
    Ok(())
}
