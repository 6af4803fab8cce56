//! The form by which an administrator sets the list up.

use crate::error::{Error, Result};
use domain::faults::{Fault, FaultKind};
use domain::ids::{CourseId, ProgrammeId};
use domain::language::{Language, Texts};
use domain::onboarding::{CHOICES_MAX, Checklist, ITEMS_MAX, Item, ItemKind};
use domain::programmes::Programme;
use std::collections::BTreeMap;

/// The most characters of a title, of a text and of one choice.
const TITLE_MAX: usize = 120;
const TEXT_MAX: usize = 20_000;
const CHOICE_MAX: usize = 40;

/// What was typed: `title_0_az`, `text_0_az`, `kind_0`, `required_0`, `course_0`, `choices_0`, `place_0`, `code_0` …
/// and `version`.
#[derive(Debug, Clone, Default)]
pub struct ChecklistForm(pub BTreeMap<String, String>);

impl ChecklistForm {
    /// A list as a form shows it.
    #[must_use]
    pub fn of(list: Option<&Checklist>) -> Self {
        let mut typed = BTreeMap::new();
        typed.insert("version".to_owned(), list.map_or(0, |l| l.version).to_string());
        for (n, item) in list.iter().flat_map(|l| &l.items).enumerate() {
            let mut put = |name: &str, value: String| typed.insert(format!("{name}_{n}"), value);
            put("code", item.code.clone());
            put("kind", item.kind.as_str().to_owned());
            put("place", (n + 1).to_string());
            put("choices", item.choices.join("\n"));
            put("course", item.course.map(|c| c.to_string()).unwrap_or_default());
            put("required", if item.required { "yes" } else { "" }.to_owned());
            for (name, texts) in [("title", &item.titles), ("text", &item.texts)] {
                for &language in Language::ALL.iter().filter(|l| texts.has(**l)) {
                    let text = texts.in_language(language).to_owned();
                    typed.insert(format!("{name}_{n}_{}", language.as_str()), text);
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
    /// Whether anything is said of an item.
    #[must_use]
    pub fn says(&self, n: usize) -> bool {
        let says = |name: &str, l: &Language| !self.typed(&format!("{name}_{n}_{}", l.as_str())).is_empty();
        Language::ALL.iter().any(|l| says("title", l) || says("text", l))
    }

    /// Checks everything at once. An item that nothing is said of is left out.
    ///
    /// # Errors
    /// [`Error::Faulty`] with a fault for each field that can't be taken.
    pub fn parse(&self, programme: &Programme, courses: &[CourseId]) -> Result<Checklist> {
        let mut faults = Vec::new();
        let mut items: Vec<(i64, usize, Item)> = Vec::new();
        for n in (0..ITEMS_MAX).filter(|n| self.says(*n)) {
            let item = self.item(n, programme, courses, &items, &mut faults);
            let place = self.typed(&format!("place_{n}")).parse().unwrap_or(i64::MAX);
            items.push((place, n, item));
        }
        if !faults.is_empty() {
            return Err(Error::Faulty(faults));
        }
        items.sort_by_key(|(place, n, _)| (*place, *n));
        let version = self.typed("version").parse().unwrap_or(0);
        let programme: ProgrammeId = programme.id;
        Ok(Checklist { programme, version, items: items.into_iter().map(|(_, _, item)| item).collect() })
    }

    fn item(
        &self,
        n: usize,
        programme: &Programme,
        courses: &[CourseId],
        before: &[(i64, usize, Item)],
        faults: &mut Vec<Fault>,
    ) -> Item {
        let kind = ItemKind::parse(self.typed(&format!("kind_{n}")));
        if kind.is_none() {
            faults.push(Fault::new(&format!("kind_{n}"), FaultKind::Choice));
        }
        let kind = kind.unwrap_or(ItemKind::Document);
        let course = self.typed(&format!("course_{n}")).parse().ok().filter(|c| courses.contains(c));
        if kind == ItemKind::Training && course.is_none() {
            faults.push(Fault::new(&format!("course_{n}"), FaultKind::Choice));
        }
        let default = programme.default_language;
        let titles = self.texts("title", n, TITLE_MAX, Some(default), faults);
        // Nobody signs what does not say anything
        let must = (kind == ItemKind::Agreement).then_some(default);
        let texts = self.texts("text", n, TEXT_MAX, must, faults);
        let choices = self.choices(n, kind, faults);
        let required = !self.typed(&format!("required_{n}")).is_empty();
        let code = self.code(n, before);
        Item {
            code,
            kind,
            titles,
            texts,
            required,
            course: course.filter(|_| kind == ItemKind::Training),
            choices,
            edition: 0,
        }
    }

    /// The code that an item has, or one that no other has.
    fn code(&self, n: usize, before: &[(i64, usize, Item)]) -> String {
        let known = |m: usize| self.typed(&format!("code_{m}"));
        let taken = |code: &str| before.iter().any(|(_, _, item)| item.code == code);
        let code: String = known(n).chars().filter(char::is_ascii_alphanumeric).take(8).collect();
        if !code.is_empty() && !taken(&code) {
            return code;
        }
        (1..).map(|k| format!("i{k}")).find(|c| !taken(c) && (0..ITEMS_MAX).all(|m| known(m) != c)).unwrap_or_default()
    }

    fn choices(&self, n: usize, kind: ItemKind, faults: &mut Vec<Fault>) -> Vec<String> {
        if kind != ItemKind::Choice {
            return Vec::new();
        }
        let field = format!("choices_{n}");
        let clean = |text: &str| text.trim().chars().filter(|c| !c.is_control()).collect::<String>();
        let mut choices: Vec<String> = self.typed(&field).split([',', '\n', ';']).map(clean).collect();
        choices.retain(|choice| !choice.is_empty());
        if choices.is_empty() {
            faults.push(Fault::new(&field, FaultKind::Required));
        } else if choices.len() > CHOICES_MAX || choices.iter().any(|c| c.chars().count() > CHOICE_MAX) {
            faults.push(Fault::new(&field, FaultKind::TooLong { max: 40 }));
        } else if (1..choices.len()).any(|at| choices[..at].contains(&choices[at])) {
            faults.push(Fault::new(&field, FaultKind::Twice));
        }
        choices
    }

    fn texts(&self, name: &str, n: usize, max: usize, must: Option<Language>, faults: &mut Vec<Fault>) -> Texts {
        let mut texts = Texts::default();
        for &language in Language::ALL {
            let field = format!("{name}_{n}_{}", language.as_str());
            let breaks = name == "text";
            let fine = |c: &char| (breaks && *c == '\n') || !(c.is_control() || words::names::is_steering(*c));
            let text: String = self.typed(&field).chars().filter(fine).collect();
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
