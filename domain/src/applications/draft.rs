//! What an applicant fills in; kept as typed until it is handed in.

use super::consent;
use crate::people::Person;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the answers to the questions of a sheet are called in forms: `answer_` and the question's key.
pub const ANSWER: &str = "answer_";

/// What an applicant fills in; kept as typed until it is handed in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// Given name.
    pub given_name: String,
    /// Surname.
    pub surname: String,
    /// Father's name.
    pub fathers_name: String,
    /// Birth date as typed.
    pub birth_date: String,
    /// Telephone number.
    pub phone: String,
    /// Whether this person studies: `yes` or `no`, where the intake asks.
    pub student: String,
    /// The city of residence, where the intake asks.
    pub city: String,
    /// First, second and third center by code; later ones may be empty.
    pub wish1: String,
    /// Second wish.
    pub wish2: String,
    /// Third wish.
    pub wish3: String,
    /// Languages as `az:C2 en:B1`.
    pub languages: String,
    /// When this person could serve, as `mon-morning sat-evening`.
    pub times: String,
    /// Why this person wants to serve.
    pub motivation: String,
    /// The consents, each as its purpose and the text's version: `keep:2026-1 read:2026-1`. A plain yes, or the version
    /// alone, is the consent to keep and to read.
    pub consent: String,
    /// The version of the question sheet that was answered; none before the handing in.
    pub sheet: i64,
    /// The answers to its questions by key; several choices one on each line.
    pub answers: BTreeMap<String, String>,
    /// Which save each answer came from, until it is handed in.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub saves: BTreeMap<String, Saved>,
}

/// A save: the version that it made, and the page on which it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Saved {
    /// The version.
    pub version: i64,
    /// Names the page; empty for a program.
    pub page: String,
}

impl Draft {
    /// The names of the fixed answers, in the order of the form.
    pub const FIELDS: [&'static str; 14] = [
        "given_name",
        "surname",
        "fathers_name",
        "birth_date",
        "phone",
        "student",
        "city",
        "languages",
        "wish1",
        "wish2",
        "wish3",
        "times",
        "motivation",
        "consent",
    ];
    /// A fresh draft with what is known of the person.
    #[must_use]
    pub fn of(person: &Person) -> Self {
        Self {
            given_name: person.name.given.clone(),
            surname: person.name.surname.clone(),
            fathers_name: person.name.fathers.clone(),
            birth_date: person.birth_date.map(|d| d.to_string()).unwrap_or_default(),
            phone: person.phone.clone(),
            ..Self::default()
        }
    }
    fn place(&mut self, field: &str) -> Option<&mut String> {
        Some(match field {
            "given_name" => &mut self.given_name,
            "surname" => &mut self.surname,
            "fathers_name" => &mut self.fathers_name,
            "birth_date" => &mut self.birth_date,
            "phone" => &mut self.phone,
            "student" => &mut self.student,
            "city" => &mut self.city,
            "languages" => &mut self.languages,
            "wish1" => &mut self.wish1,
            "wish2" => &mut self.wish2,
            "wish3" => &mut self.wish3,
            "times" => &mut self.times,
            "motivation" => &mut self.motivation,
            "consent" => &mut self.consent,
            field => self.answers.entry(field.strip_prefix(ANSWER)?.to_owned()).or_default(),
        })
    }
    /// An answer as it is kept.
    #[must_use]
    pub fn get(&self, field: &str) -> &str {
        match field {
            "given_name" => &self.given_name,
            "surname" => &self.surname,
            "fathers_name" => &self.fathers_name,
            "birth_date" => &self.birth_date,
            "phone" => &self.phone,
            "student" => &self.student,
            "city" => &self.city,
            "languages" => &self.languages,
            "wish1" => &self.wish1,
            "wish2" => &self.wish2,
            "wish3" => &self.wish3,
            "times" => &self.times,
            "motivation" => &self.motivation,
            "consent" => &self.consent,
            field => field.strip_prefix(ANSWER).and_then(|key| self.answers.get(key)).map_or("", String::as_str),
        }
    }
    /// Whether an answer would overwrite another one that was saved elsewhere after `page` was shown, at its version.
    #[must_use]
    pub fn overwrites(&self, field: &str, typed: &str, page: &Saved) -> bool {
        let later = |saved: &Saved| saved.version > page.version && saved.page != page.page;
        self.saves.get(field).is_some_and(later) && self.get(field).trim() != typed.trim()
    }
    /// Keeps an answer as typed, with the save that it came from; whether that changes anything.
    pub fn save(&mut self, field: &str, typed: &str, by: &Saved) -> bool {
        let before = self.get(field).to_owned();
        let changes = self.put(field, typed) && self.get(field) != before;
        if changes {
            self.saves.insert(field.to_owned(), by.clone());
        }
        changes
    }
    /// Keeps an answer as typed; whether it can be one. Which questions a sheet has is not known here.
    pub fn put(&mut self, field: &str, typed: &str) -> bool {
        // A zero byte is no text, and PostgreSQL would refuse the whole draft for it
        self.place(field).map(|place| *place = typed.replace('\0', "")).is_some()
    }
    /// The wished centers as typed, the first one first, with the field each stands in.
    pub fn wishes(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [("wish1", self.wish1.trim()), ("wish2", self.wish2.trim()), ("wish3", self.wish3.trim())]
            .into_iter()
            .filter(|(_, code)| !code.is_empty())
    }
    /// Whether this person said to be a student, or not to be one.
    #[must_use]
    pub fn studies(&self) -> Option<bool> {
        match self.student.trim().to_ascii_lowercase().as_str() {
            "yes" | "true" | "1" => Some(true),
            "no" | "false" | "0" => Some(false),
            _ => None,
        }
    }
    /// Whether the necessary consents were given.
    #[must_use]
    pub fn consents(&self) -> bool {
        consent::missing(&self.consent).is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_overwrites_only_what_it_has_shown() {
        let page = |version, page: &str| Saved { version, page: page.to_owned() };
        let mut draft = Draft::default();
        let (phone, computer) = (page(1, "phone"), page(1, "computer"));
        assert!(draft.save("wish3", "SUM", &page(2, "computer")));
        assert!(!draft.save("wish3", "SUM", &page(3, "phone")), "nothing new");
        assert!(draft.overwrites("wish3", "", &phone));
        assert!(!draft.overwrites("wish3", "SUM", &phone), "the same");
        assert!(!draft.overwrites("wish2", "", &phone), "nobody touched it");
        assert!(!draft.overwrites("wish3", "", &computer), "its own page");
        assert!(!draft.overwrites("wish3", "", &page(2, "phone")), "a page that has shown it");
    }

    #[test]
    fn every_field_of_the_form_can_be_kept() {
        let mut draft = Draft::default();
        assert!(Draft::FIELDS.iter().all(|field| draft.put(field, "typed\0") && draft.get(field) == "typed"));
        assert!(draft.put("answer_q1", "typed") && draft.get("answer_q1") == "typed");
        assert!(!draft.put("stage", "placed") && !draft.put("sheet", "7"));
        let mut kept = serde_json::to_value(&draft).unwrap();
        let kept = kept.as_object_mut().unwrap();
        assert_eq!(kept.remove("sheet"), Some(0.into()));
        assert_eq!(kept.remove("answers"), Some(serde_json::json!({ "q1": "typed" })));
        assert!(kept.values().all(|v| v == "typed"), "{kept:?}");
        assert_eq!(kept.len(), Draft::FIELDS.len());
    }
}
