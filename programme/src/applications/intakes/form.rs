//! What a manager types to open an intake.

mod terms;

use super::{Call, is_code};
use crate::error::{Error, Result};
use chrono::{Days, NaiveDate, NaiveTime};
use domain::applications::Intake;
use domain::centers::Center;
use domain::faults::{Fault, FaultKind};
use domain::ids::{CenterId, IntakeId};
use domain::language::{Language, Texts};
use domain::programmes::Programme;
use domain::time::Zone;
use std::collections::BTreeMap;

/// The most places of one center in one intake; more is a typing error.
pub(super) const QUOTA_MAX: i64 = 100_000;
/// The most characters of a title, and of a summary.
const TITLE_MAX: usize = 120;
const SUMMARY_MAX: usize = 2000;

/// The fields by name: `code`, `title_az`, `summary_az` …, `opens_on`, `closes_on`, `min_age`, `max_age`, `starts_on`,
/// `ends_on`, `quota_BAK1` for each center; `studies`, `need_az` … with a level, `cities` and `earlier` for who may apply;
/// `stage_2`, `stage_3` and `training` for what an application goes through.
#[derive(Debug, Clone, Default)]
pub struct IntakeForm(pub BTreeMap<String, String>);

/// An intake that can be opened as it is.
#[derive(Debug, Clone)]
pub struct NewIntake {
    /// The intake; its id is yet to be given.
    pub intake: Intake,
    /// How many people each center takes.
    pub quotas: Vec<(CenterId, i64)>,
}

impl IntakeForm {
    /// What was typed into a field.
    #[must_use]
    pub fn typed(&self, field: &str) -> &str {
        self.0.get(field).map_or("", |typed| typed.trim())
    }
    /// The form of an intake as it stands.
    #[must_use]
    pub fn of(call: &Call, zone: Zone) -> Self {
        let intake = &call.intake;
        let mut form = Self::again(call);
        let day = |field: &str, date: NaiveDate| (field.to_owned(), date.to_string());
        form.0.extend([
            ("code".to_owned(), intake.code.clone()),
            ("version".to_owned(), intake.version.to_string()),
            day("opens_on", zone.date(intake.opens_at)),
            day("closes_on", intake.closing_day(zone)),
            day("starts_on", intake.starts_on),
            day("ends_on", intake.ends_on),
        ]);
        form
    }
    /// The form of a new intake like an earlier one: its words, ages and places, but neither its code nor its days.
    #[must_use]
    pub fn again(call: &Call) -> Self {
        let intake = &call.intake;
        let mut fields = BTreeMap::from([
            ("min_age".to_owned(), intake.min_age.to_string()),
            ("max_age".to_owned(), intake.max_age.to_string()),
        ]);
        for &language in Language::ALL {
            for (name, texts) in [("title", &intake.titles), ("summary", &intake.summaries)] {
                if texts.has(language) {
                    let text = texts.in_language(language).to_owned();
                    fields.insert(format!("{name}_{}", language.as_str()), text);
                }
            }
        }
        fields.extend(call.places.iter().map(|p| (format!("quota_{}", p.code), p.quota.to_string())));
        fields.extend(terms::typed(intake));
        Self(fields)
    }
    /// Checks everything at once. Days are those of the programme's wall; the closing day counts as a whole.
    ///
    /// # Errors
    /// [`Error::Faulty`] with a fault for each field that can't be taken.
    pub fn parse(&self, programme: &Programme, centers: &[Center]) -> Result<NewIntake> {
        let mut faults = Vec::new();
        let code = self.typed("code").to_ascii_uppercase();
        if code.is_empty() {
            faults.push(Fault::new("code", FaultKind::Required));
        } else if !is_code(&code) {
            faults.push(Fault::new("code", FaultKind::Code));
        }
        let titles = self.texts("title", TITLE_MAX, programme, &mut faults);
        let summaries = self.texts("summary", SUMMARY_MAX, programme, &mut faults);
        let opens_on = self.date("opens_on", &mut faults);
        let closes_on = self.date("closes_on", &mut faults);
        let starts_on = self.date("starts_on", &mut faults);
        let ends_on = self.date("ends_on", &mut faults);
        let min_age = self.number("min_age", 0, 120, &mut faults);
        let max_age = self.number("max_age", 0, 120, &mut faults);
        if max_age < min_age && faults.iter().all(|f| f.field != "min_age" && f.field != "max_age") {
            faults.push(Fault::new("max_age", FaultKind::AgesCrossed));
        }
        for (first, last, field) in [(opens_on, closes_on, "closes_on"), (starts_on, ends_on, "ends_on")] {
            if last < first && !faults.iter().any(|f| f.field == field) {
                faults.push(Fault::new(field, FaultKind::EndBeforeStart));
            }
        }
        let quotas = self.quotas(centers, &mut faults);
        let (terms, stages) = (self.terms(centers, &mut faults), self.stages(&mut faults));
        if !faults.is_empty() {
            return Err(Error::Faulty(faults));
        }
        let intake = Intake {
            id: IntakeId(uuid::Uuid::nil()),
            programme: programme.id,
            code,
            titles,
            summaries,
            opens_at: programme.zone.moment(opens_on, NaiveTime::MIN),
            closes_at: programme.zone.moment(closes_on + Days::new(1), NaiveTime::MIN),
            min_age,
            max_age,
            terms,
            stages,
            starts_on,
            ends_on,
            published_at: None,
            version: self.typed("version").parse().unwrap_or_default(),
        };
        Ok(NewIntake { intake, quotas })
    }

    /// A text in the programme's languages; the default language must have it.
    fn texts(&self, name: &str, max: usize, programme: &Programme, faults: &mut Vec<Fault>) -> Texts {
        let mut texts = Texts::default();
        for &language in Language::ALL {
            let field = format!("{name}_{}", language.as_str());
            let text: String = self.typed(&field).chars().filter(|c| *c == '\n' || !c.is_control()).collect();
            if text.chars().count() > max {
                let max = i64::try_from(max).unwrap_or(i64::MAX);
                faults.push(Fault::new(&field, FaultKind::TooLong { max }));
            } else if !text.is_empty() {
                texts = texts.with(language, &text);
            } else if language == programme.default_language {
                faults.push(Fault::new(&field, FaultKind::Required));
            }
        }
        texts
    }
    fn date(&self, field: &str, faults: &mut Vec<Fault>) -> NaiveDate {
        let typed = self.typed(field);
        let date = NaiveDate::parse_from_str(typed, "%Y-%m-%d")
            .or_else(|_| NaiveDate::parse_from_str(typed, "%d.%m.%Y"))
            .ok()
            .filter(|d| ("1970-01-01"..="2999-12-31").contains(&d.to_string().as_str()));
        date.unwrap_or_else(|| {
            let kind = if typed.is_empty() { FaultKind::Required } else { FaultKind::Date };
            faults.push(Fault::new(field, kind));
            NaiveDate::MIN
        })
    }
    fn number(&self, field: &str, min: i64, max: i64, faults: &mut Vec<Fault>) -> i64 {
        self.typed(field).parse().ok().filter(|n| (min..=max).contains(n)).unwrap_or_else(|| {
            faults.push(Fault::new(field, FaultKind::Number { min, max }));
            min
        })
    }
    /// A center without a number takes no part; one at least must.
    fn quotas(&self, centers: &[Center], faults: &mut Vec<Fault>) -> Vec<(CenterId, i64)> {
        let before = faults.len();
        let mut quotas = Vec::new();
        for center in centers {
            let field = format!("quota_{}", center.code);
            if !self.typed(&field).is_empty() {
                let quota = self.number(&field, 0, QUOTA_MAX, faults);
                if quota > 0 {
                    quotas.push((center.id, quota));
                }
            }
        }
        if quotas.is_empty() && faults.len() == before {
            faults.push(Fault::new("quotas", FaultKind::NoPlaces));
        }
        quotas
    }
}
