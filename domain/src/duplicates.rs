//! Records that may be of one and the same human being.

use crate::ids::PersonId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// The most pairs that are shown at once.
pub const PAIRS_MAX: usize = 200;
/// The most records that one trait may join; more share it for another reason, such as a school's telephone.
const CLUSTER_MAX: usize = 8;

crate::state::words_of! {
    /// What two records have in common, the strongest first.
    pub enum Likeness {
        /// The national number.
        NationalId = "national_id",
        /// Name and birth date.
        Name = "name",
        /// The mailbox, apart from dots and additions that mail ignores.
        Mailbox = "mailbox",
        /// The telephone number.
        Phone = "phone",
    }
}

/// What of a record is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Whose.
    pub person: PersonId,
    /// Given name and surname, folded.
    pub name: String,
    /// Birth date.
    pub born: Option<NaiveDate>,
    /// E-mail address, in lower case.
    pub email: String,
    /// Telephone number.
    pub phone: String,
    /// The digest of the national number.
    pub number: Option<String>,
}

impl Known {
    /// Each trait by which another record may be of the same person.
    fn traits(&self) -> Vec<(Likeness, String)> {
        let mut traits = Vec::new();
        traits.extend(self.number.clone().map(|number| (Likeness::NationalId, number)));
        // The parts in order, for some write the surname first
        let mut parts: Vec<&str> = self.name.split_whitespace().collect();
        parts.sort_unstable();
        traits.extend(self.born.map(|born| (Likeness::Name, format!("{} {born}", parts.join(" ")))));
        traits.push((Likeness::Mailbox, mailbox(&self.email)));
        let digits: String = self.phone.chars().filter(char::is_ascii_digit).collect();
        if digits.len() >= 7 {
            traits.push((Likeness::Phone, digits));
        }
        traits
    }
}

/// An address without what its provider ignores.
fn mailbox(email: &str) -> String {
    let Some((local, domain)) = email.rsplit_once('@') else { return email.to_owned() };
    let local = local.split('+').next().unwrap_or(local);
    let dotless = matches!(domain, "gmail.com" | "googlemail.com");
    let local = if dotless { local.replace('.', "") } else { local.to_owned() };
    format!("{local}@{domain}")
}

/// Two records that may be of one person, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// The older record.
    pub first: PersonId,
    /// The younger one.
    pub second: PersonId,
    /// What they have in common, the strongest first.
    pub why: Vec<Likeness>,
}

/// Every pair of records that have something in common, the likeliest first.
#[must_use]
pub fn pairs(known: &[Known]) -> Vec<Pair> {
    let mut by_trait: HashMap<(Likeness, String), Vec<PersonId>> = HashMap::new();
    for record in known {
        for found in record.traits() {
            by_trait.entry(found).or_default().push(record.person);
        }
    }
    let mut found: HashMap<(PersonId, PersonId), Vec<Likeness>> = HashMap::new();
    for ((why, _), mut people) in by_trait.into_iter().filter(|(_, p)| (2..=CLUSTER_MAX).contains(&p.len())) {
        people.sort_unstable();
        people.dedup();
        for (n, &first) in people.iter().enumerate() {
            for &second in &people[n + 1..] {
                found.entry((first, second)).or_default().push(why);
            }
        }
    }
    let mut pairs: Vec<Pair> = found
        .into_iter()
        .map(|((first, second), mut why)| {
            why.sort_unstable();
            Pair { first, second, why }
        })
        .collect();
    pairs.sort_unstable_by(|a, b| (&a.why, a.first, a.second).cmp(&(&b.why, b.first, b.second)));
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn known(n: u128, name: &str, born: &str, email: &str, phone: &str) -> Known {
        Known {
            person: PersonId(Uuid::from_u128(n)),
            name: name.into(),
            born: born.parse().ok(),
            email: email.into(),
            phone: phone.into(),
            number: None,
        }
    }

    fn whys(known: &[Known]) -> Vec<Vec<Likeness>> {
        pairs(known).into_iter().map(|p| p.why).collect()
    }

    #[test]
    fn one_name_and_birth_date_in_any_order_are_one_person() {
        let a = known(1, "leyla eliyeva", "2006-05-17", "leyla@a.test", "");
        let b = known(2, "eliyeva leyla", "2006-05-17", "l.eliyeva@b.test", "");
        let c = known(3, "leyla eliyeva", "2005-05-17", "other@b.test", "");
        assert_eq!(whys(&[a, b, c]), [[Likeness::Name]]);
    }

    #[test]
    fn dots_and_additions_make_no_other_mailbox() {
        let a = known(1, "a", "", "leyla.e@gmail.com", "");
        let b = known(2, "b", "", "leylae+asan@gmail.com", "");
        let c = known(3, "c", "", "leyla.e@mail.az", "");
        let d = known(4, "d", "", "leylae@mail.az", "");
        assert_eq!(whys(&[a, b, c, d]), [[Likeness::Mailbox]]);
    }

    #[test]
    fn the_strongest_likeness_leads_and_each_is_named() {
        let (mut a, mut b) = (
            known(1, "x", "2006-05-17", "a@a.test", "+994 50 123 45 67"),
            known(2, "x", "2006-05-17", "b@a.test", "+994501234567"),
        );
        (a.number, b.number) = (Some("k1.x".into()), Some("k1.x".into()));
        let c = known(3, "y", "2001-01-01", "c@a.test", "00 994 50 123 45 67");
        let d = known(4, "z", "2001-01-02", "d@a.test", "00994501234567");
        let all = whys(&[d, c, b, a]);
        assert_eq!(all, [vec![Likeness::NationalId, Likeness::Name, Likeness::Phone], vec![Likeness::Phone]]);
    }

    #[test]
    fn a_telephone_that_a_whole_class_gives_joins_nobody() {
        let class: Vec<Known> =
            (1..=9).map(|n| known(n, &format!("n{n}"), "", &format!("{n}@a.test"), "+994121234567")).collect();
        assert!(pairs(&class).is_empty());
        assert_eq!(pairs(&class[..3]).len(), 3);
    }
}
