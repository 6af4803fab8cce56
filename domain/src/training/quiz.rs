//! Quizzes: questions from a bank, drawn and shuffled by a seed, and judged here alone.

use crate::ids::{CourseTakeId, QuizAttemptId};
use crate::language::Texts;
use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The most questions of a bank.
pub const BANK_MAX: usize = 200;
/// The most options of a question.
pub const OPTIONS_MAX: usize = 10;
/// So long after the end of the time an answer may still be on its way.
const SLACK_SECONDS: i64 = 30;

/// How long after the end of the time answers are still taken.
#[must_use]
pub const fn slack() -> Duration {
    Duration::seconds(SLACK_SECONDS)
}

crate::state::words_of! {
    /// How a question is answered.
    pub enum QuestionKind {
        /// By one of several options.
        Single = "single",
        /// By all options that are right.
        Many = "many",
        /// By putting the options in order.
        Order = "order",
        /// By a word or a few.
        Short = "short",
    }
}

/// One option of a question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choice {
    /// Its name; never shown, for it may tell what is right.
    pub key: String,
    /// What people read.
    pub labels: Texts,
    /// Whether it is right.
    pub right: bool,
}

/// One question of a bank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its name.
    pub key: String,
    /// What is asked.
    pub texts: Texts,
    /// Why the right answer is right; shown afterwards.
    #[serde(default)]
    pub explains: Texts,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The options; in the right order where they are put in order.
    #[serde(default)]
    pub options: Vec<Choice>,
    /// Every short answer that is right, in whichever language.
    #[serde(default)]
    pub accepted: Vec<String>,
}

impl Question {
    /// Whether it can be asked: there is something to choose, and something right.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let right = self.options.iter().filter(|o| o.right).count();
        let enough = (2..=OPTIONS_MAX).contains(&self.options.len());
        match self.kind {
            QuestionKind::Single => enough && right == 1,
            QuestionKind::Many => enough && right >= 1,
            QuestionKind::Order => enough,
            QuestionKind::Short => self.accepted.iter().any(|a| !folded(a).is_empty()),
        }
    }
}

/// A question as it was drawn: which, and its options in the order in which they are shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawn {
    /// The question's key.
    pub question: String,
    /// The keys of its options.
    pub options: Vec<String>,
}

/// What was answered, by the key of the question: places of options as they were shown, from 1, or words.
pub type Answers = BTreeMap<String, Vec<String>>;

/// One try at a quiz.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// Which.
    pub id: QuizAttemptId,
    /// In which taking of a course.
    pub take: CourseTakeId,
    /// The key of the module.
    pub module: String,
    /// The how manieth of this taking and module, from 1.
    pub number: i64,
    /// What it was shuffled by.
    pub seed: i64,
    /// What was drawn.
    pub drawn: Vec<Drawn>,
    /// When it began.
    pub started: DateTime<Utc>,
    /// When its time is up, if it is limited.
    pub due: Option<DateTime<Utc>>,
    /// What was handed in, and how it was judged.
    pub score: Option<Score>,
}

/// How a try was judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    /// When it was handed in, by our clock.
    pub at: DateTime<Utc>,
    /// What was answered.
    pub answers: Answers,
    /// How many answers were right.
    pub points: i64,
    /// Whether that is enough, in time.
    pub passed: bool,
    /// Whether it came too late.
    pub late: bool,
}

impl Attempt {
    /// Whether its time is up.
    #[must_use]
    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        self.due.is_some_and(|due| now > due + slack())
    }
}

/// One step of a small generator (SplitMix64): the same seed always draws the same.
const fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

fn shuffle<T>(things: &mut [T], state: &mut u64) {
    for last in (1..things.len()).rev() {
        let bound = u64::try_from(last + 1).unwrap_or(1);
        let other = usize::try_from(next(state) % bound).unwrap_or(0);
        things.swap(last, other);
    }
}

/// So many questions of a bank, in an order by the seed, each with its options in an order by the seed.
#[must_use]
pub fn draw(bank: &[Question], count: usize, seed: i64) -> Vec<Drawn> {
    let mut state = u64::from_ne_bytes(seed.to_ne_bytes());
    let mut all: Vec<&Question> = bank.iter().collect();
    shuffle(&mut all, &mut state);
    all.truncate(count.max(1));
    all.into_iter()
        .map(|question| {
            let mut options: Vec<String> = question.options.iter().map(|o| o.key.clone()).collect();
            shuffle(&mut options, &mut state);
            Drawn { question: question.key.clone(), options }
        })
        .collect()
}

/// What was drawn of a bank: the questions with their options as shown. What an edition has lost since is left out.
#[must_use]
pub fn draw_of<'q>(bank: &'q [Question], drawn: &[Drawn]) -> Vec<(&'q Question, Vec<&'q Choice>)> {
    drawn
        .iter()
        .filter_map(|one| {
            let question = bank.iter().find(|q| q.key == one.question)?;
            let option = |key: &String| question.options.iter().find(|o| o.key == *key);
            Some((question, one.options.iter().filter_map(option).collect()))
        })
        .collect()
}

/// A short answer without what makes no difference: case, dots, spaces at the ends, and the two letters i.
fn folded(text: &str) -> String {
    let plain = |c: char| match c {
        'ı' => 'i',
        c => c,
    };
    let lower: String = text.chars().flat_map(char::to_lowercase).filter(|c| *c != '\u{307}').map(plain).collect();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// How one answer was judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged<'q> {
    /// The question.
    pub question: &'q Question,
    /// Its options as they were shown.
    pub options: Vec<&'q Choice>,
    /// What was answered, in the order of the answer: keys of options, or words.
    pub given: Vec<String>,
    /// Whether it is right.
    pub right: bool,
}

/// Judges the answers to what was drawn. What was not drawn, or is no option, is no answer.
#[must_use]
pub fn judge<'q>(bank: &'q [Question], drawn: &[Drawn], answers: &Answers) -> Vec<Judged<'q>> {
    let judged = draw_of(bank, drawn).into_iter().map(|(question, options)| {
        let empty = Vec::new();
        let said = answers.get(&question.key).unwrap_or(&empty);
        if question.kind == QuestionKind::Short {
            let given: Vec<String> = said.iter().take(1).cloned().collect();
            let word = given.first().map(|w| folded(w)).unwrap_or_default();
            let right = !word.is_empty() && question.accepted.iter().any(|a| folded(a) == word);
            return Judged { question, options, given, right };
        }
        let place = |text: &String| text.parse::<usize>().ok()?.checked_sub(1).and_then(|at| options.get(at));
        let given: Vec<String> = said.iter().filter_map(place).map(|o| o.key.clone()).collect();
        let right = match question.kind {
            QuestionKind::Single => given.len() == 1 && options.iter().any(|o| o.right && o.key == given[0]),
            QuestionKind::Many => {
                let chosen: BTreeSet<&String> = given.iter().collect();
                let wanted: BTreeSet<&String> = options.iter().filter(|o| o.right).map(|o| &o.key).collect();
                chosen == wanted
            }
            _ => given.len() == question.options.len() && given.iter().eq(question.options.iter().map(|o| &o.key)),
        };
        Judged { question, options, given, right }
    });
    judged.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(key: &str, kind: QuestionKind, right: &[bool], accepted: &[&str]) -> Question {
        let options = right.iter().enumerate().map(|(n, right)| Choice {
            key: format!("{key}{n}"),
            right: *right,
            ..Choice::default()
        });
        Question {
            key: key.into(),
            texts: Texts::default(),
            explains: Texts::default(),
            kind,
            options: options.collect(),
            accepted: accepted.iter().map(|a| (*a).to_owned()).collect(),
        }
    }

    fn bank() -> Vec<Question> {
        vec![
            question("one", QuestionKind::Single, &[false, true, false], &[]),
            question("many", QuestionKind::Many, &[true, false, true], &[]),
            question("order", QuestionKind::Order, &[false, false, false], &[]),
            question("short", QuestionKind::Short, &[], &["İçərişəhər", "Ичеришехер"]),
        ]
    }

    /// The places at which options are shown, in the order of these keys.
    fn places(drawn: &[Drawn], question: &str, keys: &[&str]) -> Vec<String> {
        let shown = &drawn.iter().find(|d| d.question == question).unwrap().options;
        keys.iter().map(|key| (shown.iter().position(|k| k == key).unwrap() + 1).to_string()).collect()
    }

    #[test]
    fn the_same_seed_draws_the_same_and_another_one_differs() {
        let many: Vec<Question> = (0..20)
            .map(|n| question(&format!("q{n}x"), QuestionKind::Single, &[true, false, false, false, false], &[]))
            .collect();
        assert_eq!(draw(&many, 5, 7), draw(&many, 5, 7));
        assert_ne!(draw(&many, 5, 7), draw(&many, 5, -7));
        let keys: BTreeSet<String> = draw(&many, 5, 7).into_iter().map(|d| d.question).collect();
        assert_eq!(keys.len(), 5, "none twice");
        assert_eq!(draw(&many, 100, 7).len(), 20);
    }

    #[test]
    fn answers_are_right_only_as_a_whole() {
        let (bank, seed) = (bank(), 42);
        let drawn = draw(&bank, 4, seed);
        let right = |question: &str, said: Vec<String>| {
            let answers = Answers::from([(question.to_owned(), said)]);
            judge(&bank, &drawn, &answers).into_iter().find(|j| j.question.key == question).unwrap().right
        };
        let at = |question: &str, keys: &[&str]| places(&drawn, question, keys);
        for (question, said, fits) in [
            ("one", at("one", &["one1"]), true),
            ("one", at("one", &["one0"]), false),
            ("one", at("one", &["one0", "one1"]), false),
            ("one", vec!["one1".into()], false),
            ("one", vec!["0".into()], false),
            ("one", vec!["9".into()], false),
            ("one", vec![], false),
            ("many", at("many", &["many2", "many0"]), true),
            ("many", at("many", &["many0"]), false),
            ("many", at("many", &["many0", "many1", "many2"]), false),
            ("order", at("order", &["order0", "order1", "order2"]), true),
            ("order", at("order", &["order0", "order2", "order1"]), false),
            ("order", at("order", &["order0", "order1"]), false),
            ("short", vec!["  IÇƏRİŞƏHƏR. ".into()], true),
            ("short", vec!["ичеришехер".into()], true),
            ("short", vec!["Şəki".into()], false),
            ("short", vec![" ".into()], false),
        ] {
            assert_eq!(right(question, said.clone()), fits, "{question}: {said:?}");
        }
    }

    #[test]
    fn a_question_without_anything_right_is_not_asked() {
        for (kind, right, accepted, sound) in [
            (QuestionKind::Single, vec![true, true], vec![], false),
            (QuestionKind::Single, vec![false, false], vec![], false),
            (QuestionKind::Single, vec![true], vec![], false),
            (QuestionKind::Single, vec![true, false], vec![], true),
            (QuestionKind::Many, vec![true, true], vec![], true),
            (QuestionKind::Many, vec![false, false], vec![], false),
            (QuestionKind::Order, vec![false, false], vec![], true),
            (QuestionKind::Short, vec![], vec![" "], false),
            (QuestionKind::Short, vec![], vec!["x"], true),
        ] {
            assert_eq!(question("q", kind, &right, &accepted).is_sound(), sound, "{kind:?} {right:?}");
        }
    }
}
