//! Who may apply and what an application goes through, as a manager types it.

use super::IntakeForm;
use domain::applications::{Earlier, Intake, Spoken, Stage, Stages, Studies, Terms};
use domain::centers::Center;
use domain::faults::{Fault, FaultKind};

/// What a language's least level is typed into: `need_` and its ISO code.
const NEED: &str = "need_";
/// The most languages that an intake may ask for.
const LANGUAGES_MAX: usize = 6;

/// The terms and stages of an intake as they stand in its form.
pub(super) fn typed(intake: &Intake) -> Vec<(String, String)> {
    let terms = &intake.terms;
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let mut fields = vec![
        pair("studies", terms.studies.as_str()),
        pair("earlier", terms.earlier.as_str()),
        pair("cities", &terms.cities.join("\n")),
        pair("training", if intake.stages.has(Stage::Onboarding) { "yes" } else { "" }),
    ];
    fields.extend(terms.languages.iter().map(|s| (format!("{NEED}{}", s.language), s.level.as_str().to_owned())));
    let middle = intake.stages.all().iter().filter(|s| matches!(s, Stage::Test | Stage::Interview));
    for (name, stage) in ["stage_2", "stage_3"].iter().zip(middle.map(Some).chain([None, None])) {
        fields.push(pair(name, stage.map_or("", |s| s.as_str())));
    }
    fields
}

impl IntakeForm {
    /// Who may apply. What isn't filled in asks for nothing.
    pub(super) fn terms(&self, centers: &[Center], faults: &mut Vec<Fault>) -> Terms {
        let mut choice = |field: &str, known: bool| {
            if !known && !self.typed(field).is_empty() {
                faults.push(Fault::new(field, FaultKind::Choice));
            }
        };
        let (studies, earlier) = (Studies::parse(self.typed("studies")), Earlier::parse(self.typed("earlier")));
        choice("studies", studies.is_some());
        choice("earlier", earlier.is_some());
        let cities: Vec<String> =
            self.typed("cities").lines().map(|c| c.trim().to_owned()).filter(|c| !c.is_empty()).collect();
        choice("cities", cities.iter().all(|city| centers.iter().any(|c| c.city == *city)));
        let mut languages = Vec::new();
        for (field, level) in &self.0 {
            let Some(language) = field.strip_prefix(NEED) else { continue };
            let level = level.trim();
            if level.is_empty() || level == "none" {
                continue;
            }
            match Spoken::parse_list(&format!("{language}:{level}")) {
                Ok(spoken) if languages.len() < LANGUAGES_MAX => languages.extend(spoken),
                _ => faults.push(Fault::new(field, FaultKind::Choice)),
            }
        }
        languages.sort_by_key(|s| (std::cmp::Reverse(s.level), s.language.clone()));
        Terms { studies: studies.unwrap_or(Studies::May), languages, cities, earlier: earlier.unwrap_or(Earlier::Any) }
    }

    /// The stages; the usual ones where the form doesn't ask for them.
    pub(super) fn stages(&self, faults: &mut Vec<Fault>) -> Stages {
        if !self.0.contains_key("stage_2") {
            return Stages::default();
        }
        let mut stages = vec![Stage::Screening];
        for field in ["stage_2", "stage_3"] {
            let typed = self.typed(field);
            match Stage::parse(typed).filter(|s| matches!(s, Stage::Test | Stage::Interview)) {
                Some(stage) if stages.contains(&stage) => faults.push(Fault::new(field, FaultKind::Twice)),
                Some(stage) => stages.push(stage),
                None if typed.is_empty() || typed == "none" => {}
                None => faults.push(Fault::new(field, FaultKind::Choice)),
            }
        }
        if !self.typed("training").is_empty() {
            stages.push(Stage::Onboarding);
        }
        Stages::new(stages).unwrap_or_default()
    }
}
