//! What a step of the form posts, as answers of a draft.

use crate::pages::applications::steps::{LANGUAGES, Step};
use domain::applications::consent::{self, Purpose};
use domain::applications::{ANSWER, Draft, Saved};
use domain::questions::{Kind, Sheet};
use std::collections::BTreeMap;

/// What was posted: `intake`, `step`, and any of the draft's fields.
pub(super) type Posted = BTreeMap<String, String>;

/// What follows the name of a question about a language where its level is asked.
pub(super) const LEVEL: &str = "-level";

/// A posted field.
pub(super) fn text<'p>(posted: &'p Posted, field: &str) -> &'p str {
    posted.get(field).map_or("", |typed| typed.trim())
}

/// The fields that name the page, and the version that it showed.
pub(super) const PAGE: [&str; 2] = ["page", "version"];

/// The page that was posted; programs come from none.
pub(super) fn page_of(posted: &Posted) -> Option<Saved> {
    let [page, version] = PAGE.map(|field| text(posted, field));
    Some(Saved { version: version.parse().ok()?, page: page.chars().take(64).collect() })
}

/// The keys of the questions that stood on the page.
pub(super) fn seen(posted: &Posted) -> Vec<&str> {
    text(posted, "seen").split_whitespace().collect()
}

/// The answers among what was posted. Some fields stand for a part of one, and a box that isn't ticked sends nothing.
pub(super) fn answers_of(posted: &Posted, step: Option<&Step>, sheet: &Sheet) -> Vec<(String, String)> {
    let is_answer =
        |field: &str| Draft::FIELDS.contains(&field) || (field.starts_with(ANSWER) && !field.ends_with(LEVEL));
    let mut answers: Posted =
        posted.iter().filter(|(field, _)| is_answer(field)).map(|(f, typed)| (f.clone(), typed.clone())).collect();
    // Left empty, the number that was given before stays
    let number = text(posted, "national_id");
    if !number.is_empty() {
        answers.insert("national_id".to_owned(), number.to_owned());
    }
    if let Some(languages) = languages(posted) {
        answers.insert("languages".to_owned(), languages);
    }
    for (field, level) in posted.iter().filter(|(f, _)| f.starts_with(ANSWER)) {
        let Some(of) = field.strip_suffix(LEVEL) else { continue };
        let (language, level) = (text(posted, of), level.trim());
        let both =
            if language.is_empty() || level.is_empty() { language.to_owned() } else { format!("{language}:{level}") };
        answers.insert(of.to_owned(), both);
    }
    let ticked = |p: &Purpose| !text(posted, p.field()).is_empty();
    let asked = step == Some(&Step::Consent) || Purpose::ALL.iter().any(|p| posted.contains_key(p.field()));
    if asked && !posted.contains_key("consent") {
        let given: Vec<Purpose> = Purpose::ALL.iter().copied().filter(ticked).collect();
        answers.insert("consent".to_owned(), consent::write(&given));
    }
    if step == Some(&Step::Times) {
        answers.entry("times".to_owned()).or_default();
    }
    let boxes = |kind: &Kind| matches!(kind, Kind::Choices { .. } | Kind::Statement);
    let seen = seen(posted);
    for question in sheet.questions().filter(|q| boxes(&q.kind) && seen.contains(&q.key.as_str())) {
        answers.entry(question.field()).or_default();
    }
    answers.into_iter().collect()
}

/// The languages, where they came as a level each.
fn languages(posted: &Posted) -> Option<String> {
    let levels: Vec<(&str, &str)> = LANGUAGES
        .iter()
        .filter_map(|code| posted.get(&format!("level_{code}")).map(|level| (*code, level.trim())))
        .collect();
    if levels.is_empty() {
        return None;
    }
    let said = levels.iter().filter(|(_, level)| !level.is_empty() && *level != "none");
    let mut spoken: Vec<String> = said.map(|(code, level)| format!("{code}:{level}")).collect();
    spoken.extend(posted.get("languages_kept").filter(|kept| !kept.is_empty()).cloned());
    Some(spoken.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn posted(pairs: &[(&str, &str)]) -> Posted {
        pairs.iter().map(|(field, typed)| ((*field).to_owned(), (*typed).to_owned())).collect()
    }

    #[test]
    fn parts_are_put_together() {
        let posted = posted(&[
            ("intake", "DEMO"),
            ("level_az", "C2"),
            ("level_en", "none"),
            ("languages_kept", "fa:A1"),
            ("answer_q4", "tr"),
            ("answer_q4-level", "B1"),
            ("consent_keep", "yes"),
        ]);
        let pair = |field: &str, typed: &str| (field.to_owned(), typed.to_owned());
        let wanted = [pair("answer_q4", "tr:B1"), pair("consent", "keep:2026-1"), pair("languages", "az:C2 fa:A1")];
        assert_eq!(answers_of(&posted, None, &Sheet::default()), wanted);
    }

    #[test]
    fn a_box_without_a_tick_is_an_answer_on_its_own_page_only() {
        let empty = answers_of(&posted(&[]), Some(&Step::Times), &Sheet::default());
        assert_eq!(empty, [("times".to_owned(), String::new())]);
        assert!(answers_of(&posted(&[]), Some(&Step::Name), &Sheet::default()).is_empty());
        let consent = answers_of(&posted(&[]), Some(&Step::Consent), &Sheet::default());
        assert_eq!(consent, [("consent".to_owned(), String::new())]);
        let version = answers_of(&posted(&[("consent", "2026-1")]), Some(&Step::Consent), &Sheet::default());
        assert_eq!(version, [("consent".to_owned(), "2026-1".to_owned())]);
    }
}
