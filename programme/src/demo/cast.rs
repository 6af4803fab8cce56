//! The people of the demo, with names as they are in their countries.

use super::places::Country;
use super::{Dice, Size};
use crate::act::Act;
use crate::error::Result;
use crate::people::{self, sign_up};
use chrono::{Datelike, Days, NaiveDate};
use domain::ids::{CenterId, PersonId};
use domain::language::Language;
use domain::people::{Name, Person};
use domain::rights::Role;

const AZ_WOMEN: [&str; 12] =
    ["Leyla", "Nigar", "Aygün", "Səbinə", "Günel", "Fidan", "Aysel", "Şəhla", "Könül", "İradə", "Nərmin", "Zəhra"];
const AZ_MEN: [&str; 12] =
    ["Elvin", "Tural", "Rəşad", "Əli", "Orxan", "İlqar", "Kamran", "Ruslan", "Vüqar", "Xəyal", "Cavid", "Murad"];
const AZ_FAMILIES: [&str; 16] = [
    "Əliyev",
    "Məmmədov",
    "Həsənov",
    "Hüseynov",
    "Quliyev",
    "İsmayılov",
    "Rzayev",
    "Abbasov",
    "Kərimov",
    "Süleymanov",
    "Cəfərov",
    "Vəliyev",
    "Nəbiyev",
    "Əhmədov",
    "Şirinov",
    "Mustafayev",
];
const AZ_FATHERS: [&str; 8] = ["İlham", "Vaqif", "Rauf", "Nizami", "Əhməd", "Çingiz", "Fikrət", "Yaşar"];
const PK_WOMEN: [&str; 8] = ["عائشہ", "فاطمہ", "زینب", "مریم", "حنا", "ثناء", "آمنہ", "رابعہ"];
const PK_MEN: [&str; 8] = ["محمد", "علی", "احمد", "حسن", "بلال", "عمر", "حمزہ", "عبداللہ"];
const PK_FAMILIES: [&str; 8] = ["خان", "صدیقی", "قریشی", "ملک", "چوہدری", "بٹ", "شاہ", "رضا"];

/// Somebody of the demo with where they belong.
#[derive(Debug, Clone)]
pub(super) struct Member {
    pub(super) id: PersonId,
    pub(super) country: usize,
    pub(super) place: usize,
}

/// Everybody of the demo, by what they are.
#[derive(Debug, Clone, Default)]
pub(super) struct Cast {
    pub(super) volunteers: Vec<Member>,
    pub(super) leads: Vec<Member>,
    pub(super) coordinators: Vec<Member>,
    pub(super) applicants: Vec<Member>,
}

fn name(dice: &mut Dice, country: usize) -> Name {
    let woman = dice.roll().is_multiple_of(2);
    if country > 0 {
        let given = if woman { dice.pick(&PK_WOMEN) } else { dice.pick(&PK_MEN) };
        return Name { given: (*given).into(), surname: (*dice.pick(&PK_FAMILIES)).into(), fathers: String::new() };
    }
    let given = if woman { dice.pick(&AZ_WOMEN) } else { dice.pick(&AZ_MEN) };
    let family = dice.pick(&AZ_FAMILIES);
    let father = dice.pick(&AZ_FATHERS);
    Name {
        given: (*given).into(),
        surname: if woman { format!("{family}a") } else { (*family).into() },
        fathers: format!("{father} {}", if woman { "qızı" } else { "oğlu" }),
    }
}

struct Maker<'a> {
    countries: &'a [Country],
    dice: Dice,
    hash: &'a str,
    today: NaiveDate,
}

impl Maker<'_> {
    async fn person(&mut self, act: &mut Act, country: usize, email: &str) -> Result<PersonId> {
        let years = 19 + self.dice.below(8) as i32;
        let born = NaiveDate::from_yo_opt(self.today.year() - years, 1).unwrap_or(self.today)
            + Days::new(self.dice.below(300) as u64);
        let programme = &self.countries[country].programme;
        let person = Person {
            id: act.id(),
            programme: programme.id,
            name: name(&mut self.dice, country),
            birth_date: Some(born),
            email: email.to_owned(),
            phone: format!(
                "+994 50 {:03} {:02} {:02}",
                self.dice.below(900) + 100,
                self.dice.below(90) + 10,
                self.dice.below(90) + 10
            ),
            language: if country == 0 { Language::Az } else { Language::Ur },
        };
        sign_up::add(act, &person, Some(self.hash.to_owned())).await?;
        Ok(person.id)
    }
    async fn holder(
        &mut self,
        act: &mut Act,
        country: usize,
        email: &str,
        role: Role,
        center: Option<CenterId>,
    ) -> Result<PersonId> {
        let id = self.person(act, country, email).await?;
        people::grant(act, self.countries[country].programme.id, id, role, center).await?;
        Ok(id)
    }
}

/// Makes everybody. Administrators and managers serve both countries.
pub(super) async fn build(act: &mut Act, countries: &[Country], size: Size, hash: &str) -> Result<Cast> {
    let today = act.now().date_naive();
    let mut maker = Maker { countries, dice: Dice::new(size.seed), hash, today };
    let mut cast = Cast::default();
    for (email, role) in [
        ("admin@demo.test", Role::Administrator),
        ("manager@demo.test", Role::Manager),
        ("trainer@demo.test", Role::Trainer),
        ("auditor@demo.test", Role::Auditor),
    ] {
        let id = maker.holder(act, 0, email, role, None).await?;
        for country in &countries[1..] {
            people::grant(act, country.programme.id, id, role, None).await?;
        }
    }
    for (c, country) in countries.iter().enumerate() {
        for (p, place) in country.places.iter().enumerate() {
            let (code, center) = (&place.center.code, Some(place.center.id));
            let id = maker.holder(act, c, &format!("coordinator.{code}@demo.test"), Role::Coordinator, center).await?;
            cast.coordinators.push(Member { id, country: c, place: p });
            let id = maker.holder(act, c, &format!("lead.{code}@demo.test"), Role::Lead, center).await?;
            cast.leads.push(Member { id, country: c, place: p });
        }
    }
    // The first ten serve at the first center, the rest are spread; a few more serve in the other countries
    for n in 1..=size.volunteers {
        let place = if n <= 10 { 0 } else { maker.dice.below(countries[0].places.len()) };
        let center = Some(countries[0].places[place].center.id);
        let id = maker.holder(act, 0, &format!("volunteer{n}@demo.test"), Role::Volunteer, center).await?;
        cast.volunteers.push(Member { id, country: 0, place });
    }
    for (c, country) in countries.iter().enumerate().skip(1) {
        for n in 1..=(size.volunteers / 8).max(3) {
            let place = maker.dice.below(country.places.len());
            let center = Some(country.places[place].center.id);
            let email = format!("volunteer{n}.{}@demo.test", country.programme.code);
            let id = maker.holder(act, c, &email, Role::Volunteer, center).await?;
            cast.volunteers.push(Member { id, country: c, place });
        }
    }
    for n in 1..=24 {
        let place = maker.dice.below(countries[0].places.len());
        let id = maker.person(act, 0, &format!("applicant{n}@demo.test")).await?;
        cast.applicants.push(Member { id, country: 0, place });
    }
    Ok(cast)
}
