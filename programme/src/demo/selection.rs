//! The demo's closed calls: `AUTUMN`, whose applications are scored and wait for a selection, `SUMMER`, whose selection is
//! published, with offers that wait for an answer, and `SPRING`, whose applications are being read.

use super::intakes::draft;
use super::places::{Country, Place};
use super::records::{self, DemoIntake};
use super::screening;
use crate::act::Act;
use crate::error::Result;
use crate::people::sign_up;
use crate::screening::records::set_score;
use crate::selection;
use chrono::{Datelike, Days, Duration, NaiveDate};
use domain::applications::Stage;
use domain::ids::{ApplicationId, IntakeId, PersonId};
use domain::language::{Language, Texts};
use domain::people::{Name, Person};

/// Given names and surnames of those who applied, each of them once.
const NAMES: [(&str, &str); 25] = [
    ("Aylin", "Rüstəmova"),
    ("Fuad", "Nəsirov"),
    ("Gülnar", "Səmədova"),
    ("İlkin", "Orucov"),
    ("Jalə", "Tağıyeva"),
    ("Kənan", "Bayramov"),
    ("Mələk", "Hacıyeva"),
    ("Pərviz", "Zeynalov"),
    ("Sevinc", "Mehdiyeva"),
    ("Toğrul", "Şükürov"),
    ("Ülkər", "Novruzova"),
    ("Zaur", "Fərzəliyev"),
    ("Nuray", "Allahverdiyeva"),
    ("Emin", "Cavadov"),
    ("Aidə", "Qurbanova"),
    ("Samir", "Həşimov"),
    ("Xatirə", "İskəndərova"),
    ("Ramin", "Yusifzadə"),
    ("Diləfruz", "Əsgərova"),
    ("Bəhruz", "Muradov"),
    ("Lamiyə", "Xəlilova"),
    ("Anar", "Qədirov"),
    ("Roza", "Şahbazova"),
    ("Tərlan", "Eyvazov"),
    ("Validə", "Sadıqova"),
];
/// How many apply to `AUTUMN`: `ranked1@demo.test` and so on.
const RANKED: usize = 16;
/// How many apply to `SPRING`: `queued1@demo.test` and so on; so many of them have been read by nobody.
const QUEUED: usize = 20;
const UNREAD: usize = 12;

fn texts(all: [&str; 4]) -> Texts {
    [Language::Az, Language::En, Language::Ru, Language::Ur]
        .iter()
        .zip(all)
        .fold(Texts::default(), |texts, (language, text)| texts.with(*language, text))
}

/// Both calls, in the first programme.
pub(super) async fn build(act: &mut Act, countries: &[Country], hash: &str) -> Result<()> {
    let Some(country) = countries.first() else { return Ok(()) };
    let places: Vec<&Place> = country.places.iter().take(3).collect();
    if places.is_empty() {
        return Ok(());
    }
    autumn(act, country, &places, hash).await?;
    summer(act, country, &places, hash).await?;
    spring(act, country, hash).await
}

/// A queue at the fourth center, where there is one: some have been read by both, the others by nobody.
async fn spring(act: &mut Act, country: &Country, hash: &str) -> Result<()> {
    let Some(place) = country.places.get(3) else { return Ok(()) };
    let titles = ["Könüllü qəbulu: yaz", "Call for volunteers: spring", "Набор: весна", "رضاکاروں کی بھرتی: بہار"];
    let id = intake(act, country, "SPRING", titles).await?;
    records::quota(act, id, place.center.at(), 3).await?;
    screening::form(act, country, id).await?;
    let readers = readers(act, place).await?;
    for n in 0..QUEUED {
        // Nobody shall be taken for one of the other calls
        let person = person(act, country, &format!("queued{}", n + 1), n + 30, hash).await?;
        let application = applied(act, id, person, &[place], Stage::Screening).await?;
        if n >= UNREAD {
            screening::read(act, application, &readers, n * 2).await?;
        }
    }
    Ok(())
}

/// Who reads at a center.
async fn readers(act: &mut Act, place: &Place) -> Result<Vec<PersonId>> {
    let mut readers = Vec::new();
    for email in [format!("coordinator.{}@demo.test", place.center.code), "manager@demo.test".to_owned()] {
        readers.extend(crate::people::find_by_email(act, &email).await?.map(|p| p.id));
    }
    Ok(readers)
}

async fn intake(act: &mut Act, country: &Country, code: &str, titles: [&str; 4]) -> Result<IntakeId> {
    let now = act.now();
    let starts_on = now.date_naive() + Days::new(14);
    let stages = domain::applications::Stages::default();
    let intake = DemoIntake {
        stages: &stages,
        programme: country.programme.id,
        code,
        titles: &texts(titles),
        summaries: &Texts::default(),
        opens_at: now - Duration::days(60),
        closes_at: now - Duration::days(5),
        starts_on,
        ends_on: starts_on + Days::new(120),
    };
    records::intake(act, intake).await
}

async fn autumn(act: &mut Act, country: &Country, places: &[&Place], hash: &str) -> Result<()> {
    let titles = ["Könüllü qəbulu: payız", "Call for volunteers: autumn", "Набор: осень", "رضاکاروں کی بھرتی: خزاں"];
    let id = intake(act, country, "AUTUMN", titles).await?;
    for place in places {
        records::quota(act, id, place.center.at(), 3).await?;
    }
    screening::form(act, country, id).await?;
    let readers = readers(act, places[0]).await?;
    for n in 0..RANKED {
        let person = person(act, country, &format!("ranked{}", n + 1), n, hash).await?;
        // The first center is what most wish for
        let wishes = [n % 3, 0, (n + 1) % 3].map(|at| places[if n % 2 == 0 { at % 2 } else { at } % places.len()]);
        let application = applied(act, id, person, &wishes, Stage::Screening).await?;
        // The last two have not been read by both
        screening::read(act, application, &readers, if n + 2 < RANKED { n * 2 + n / 3 % 2 * 2 } else { 1 }).await?;
    }
    Ok(())
}

/// At each of the first centers two have an offer and a third one waits: `selected1@demo.test` to `selected3@demo.test` at
/// the first one, and so on.
async fn summer(act: &mut Act, country: &Country, places: &[&Place], hash: &str) -> Result<()> {
    let titles = ["Könüllü qəbulu: yay", "Call for volunteers: summer", "Набор: лето", "رضاکاروں کی بھرتی: گرما"];
    let id = intake(act, country, "SUMMER", titles).await?;
    for (at, place) in places.iter().enumerate() {
        records::quota(act, id, place.center.at(), 2).await?;
        for (n, score) in [9000, 8000, 7000].into_iter().enumerate() {
            let number = at * 3 + n;
            let person = person(act, country, &format!("selected{}", number + 1), RANKED + number, hash).await?;
            let application = applied(act, id, person, &[place], Stage::Screening).await?;
            set_score(act, application, Some(score)).await?;
        }
    }
    let run = selection::run(act, "SUMMER", &[]).await?;
    let rolls_on = act.now().date_naive() + Days::new(40);
    let run = selection::publish(act, run.id, run.version, rolls_on).await?;
    records::make_known(act, run.id).await
}

async fn applied(
    act: &mut Act,
    intake: IntakeId,
    person: PersonId,
    wishes: &[&Place],
    stage: Stage,
) -> Result<ApplicationId> {
    let mut draft = draft(act, person, &wishes[0].center.code).await?;
    let mut codes: Vec<&str> = Vec::new();
    for place in wishes {
        if !codes.contains(&place.center.code.as_str()) {
            codes.push(&place.center.code);
        }
    }
    draft.wish2 = codes.get(1).copied().unwrap_or_default().to_owned();
    draft.wish3 = codes.get(2).copied().unwrap_or_default().to_owned();
    records::application(act, intake, wishes[0].center.at(), person, stage, &draft).await
}

async fn person(act: &mut Act, country: &Country, email: &str, n: usize, hash: &str) -> Result<PersonId> {
    let (given, surname) = NAMES[n % NAMES.len()];
    let person = Person {
        id: act.id(),
        programme: country.programme.id,
        name: Name { given: given.into(), surname: surname.into(), fathers: String::new() },
        birth_date: NaiveDate::from_ymd_opt(act.now().year() - 19 - n as i32 % 7, 1 + n as u32 % 12, 1 + n as u32 % 28),
        email: format!("{email}@demo.test"),
        phone: format!("+994 70 300 20 {:02}", n % 100),
        language: Language::Az,
    };
    sign_up::add(act, &person, Some(hash.to_owned())).await?;
    Ok(person.id)
}
