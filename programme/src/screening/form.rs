//! The form by which a manager sets a score sheet up.

use crate::error::{Error, Result};
use domain::applications::Stage;
use domain::faults::{Fault, FaultKind};
use domain::ids::IntakeId;
use domain::language::{Language, Texts};
use domain::programmes::Programme;
use domain::screening::{CRITERIA_MAX, Criterion, ScoreForm, WEIGHT_MAX};
use std::collections::BTreeMap;

/// The most characters of a criterion's name.
const TITLE_MAX: usize = 120;
/// The most characters of what a mark looks like.
const ANCHOR_MAX: usize = 300;

/// What was typed: `title_0_az`, `low_0_az`, `weight_0`, `code_0` …, `names_hidden`, `version`.
#[derive(Debug, Clone, Default)]
pub struct SheetForm(pub BTreeMap<String, String>);

impl SheetForm {
    /// A form as it is kept.
    #[must_use]
    pub fn of(form: &ScoreForm) -> Self {
        let mut typed = BTreeMap::new();
        typed.insert("version".to_owned(), form.version.to_string());
        if form.names_hidden {
            typed.insert("names_hidden".to_owned(), "yes".to_owned());
        }
        for (n, c) in form.criteria.iter().enumerate() {
            typed.insert(format!("code_{n}"), c.code.clone());
            typed.insert(format!("weight_{n}"), c.weight.to_string());
            for (name, texts) in [("title", &c.titles), ("low", &c.low), ("middle", &c.middle), ("high", &c.high)] {
                for &language in Language::ALL {
                    let text = texts.0.get(language.as_str()).map_or("", String::as_str);
                    typed.insert(format!("{name}_{n}_{}", language.as_str()), text.to_owned());
                }
            }
        }
        Self(typed)
    }
    /// What was typed into a field.
    #[must_use]
    pub fn typed(&self, field: &str) -> &str {
        self.0.get(field).map_or("", |typed| typed.trim())
    }
    /// Whether anything is said of a criterion.
    #[must_use]
    pub fn says(&self, n: usize) -> bool {
        let texts = ["title", "low", "middle", "high"];
        Language::ALL.iter().any(|l| texts.iter().any(|t| !self.typed(&format!("{t}_{n}_{}", l.as_str())).is_empty()))
    }
    /// Checks everything at once. A criterion that nothing is said of is left out.
    ///
    /// # Errors
    /// [`Error::Faulty`] with a fault for each field that can't be taken.
    pub fn parse(&self, programme: &Programme, intake: IntakeId, stage: Stage) -> Result<ScoreForm> {
        let mut faults = Vec::new();
        let mut criteria: Vec<Criterion> = Vec::new();
        let known = |n: usize| self.typed(&format!("code_{n}"));
        for n in (0..CRITERIA_MAX).filter(|n| self.says(*n)) {
            let free = |k: &usize| {
                let code = format!("c{k}");
                (0..CRITERIA_MAX).all(|m| known(m) != code) && criteria.iter().all(|c| c.code != code)
            };
            let code = match known(n) {
                "" => format!("c{}", (1..).find(free).unwrap_or(n)),
                code => code.chars().filter(char::is_ascii_alphanumeric).take(8).collect(),
            };
            let field = format!("weight_{n}");
            let weight = self.typed(&field).parse().ok().filter(|w| (1..=WEIGHT_MAX).contains(w));
            if weight.is_none() {
                faults.push(Fault::new(&field, FaultKind::Number { min: 1, max: WEIGHT_MAX }));
            }
            let default = Some(programme.default_language);
            let titles = self.texts("title", n, TITLE_MAX, default, &mut faults);
            let mut anchor = |name| self.texts(name, n, ANCHOR_MAX, None, &mut faults);
            let (low, middle, high) = (anchor("low"), anchor("middle"), anchor("high"));
            criteria.push(Criterion { code, titles, weight: weight.unwrap_or(1), low, middle, high });
        }
        if criteria.is_empty() {
            let field = format!("title_0_{}", programme.default_language.as_str());
            faults.push(Fault::new(&field, FaultKind::Required));
        }
        if !faults.is_empty() {
            return Err(Error::Faulty(faults));
        }
        let names_hidden = !self.typed("names_hidden").is_empty() && stage == Stage::Screening;
        Ok(ScoreForm { intake, stage, criteria, names_hidden, version: self.typed("version").parse().unwrap_or(0) })
    }

    fn texts(&self, name: &str, n: usize, max: usize, must: Option<Language>, faults: &mut Vec<Fault>) -> Texts {
        let mut texts = Texts::default();
        for &language in Language::ALL {
            let field = format!("{name}_{n}_{}", language.as_str());
            let text: String = self.typed(&field).chars().filter(|c| !c.is_control()).collect();
            if text.chars().count() > max {
                let max = i64::try_from(max).unwrap_or(i64::MAX);
                faults.push(Fault::new(&field, FaultKind::TooLong { max }));
            } else if !text.is_empty() {
                texts = texts.with(language, &text);
            } else if must == Some(language) {
                faults.push(Fault::new(&field, FaultKind::Required));
            }
        }
        texts
    }
}
