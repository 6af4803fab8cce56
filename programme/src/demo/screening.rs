//! The demo's score sheets, with readings of a few applications.

use super::places::Country;
use crate::act::Act;
use crate::error::Result;
use crate::screening::Sheet;
use crate::screening::records;
use domain::applications::Stage;
use domain::ids::{ApplicationId, IntakeId, PersonId};
use domain::language::{Language, Texts};
use domain::screening::{Criterion, Marks, ScoreForm, mean, weighted};

/// A text in az, en, ru and ur.
type Four = [&'static str; 4];

/// What readers look for: the name, the weight, and what the lowest, a middle and the best mark look like.
const CRITERIA: [(Four, i64, [Four; 3]); 3] = [
    (
        ["Niyə kömək etmək istəyir", "Why they want to help", "Почему хочет помогать", "مدد کیوں کرنا چاہتے ہیں"],
        3,
        [
            ["Səbəb görünmür", "No reason to be seen", "Причины не видно", "وجہ نظر نہیں آتی"],
            ["Ümumi sözlər", "General words", "Общие слова", "عام باتیں"],
            ["Öz sözləri, konkret nümunə", "Own words and an example", "Свои слова и пример", "اپنے الفاظ اور مثال"],
        ],
    ),
    (
        ["İnsanlarla ünsiyyət", "Dealing with people", "Общение с людьми", "لوگوں سے برتاؤ"],
        2,
        [
            ["Təcrübə yoxdur", "No experience", "Опыта нет", "تجربہ نہیں"],
            ["Dərsdə və ya ailədə", "At school or at home", "В учёбе или дома", "تعلیم یا گھر میں"],
            ["Qəriblərə kömək edib", "Has helped strangers", "Помогал незнакомым", "اجنبیوں کی مدد کی ہے"],
        ],
    ),
    (
        ["Vaxtın uyğunluğu", "Fitting times", "Подходящее время", "موزوں اوقات"],
        1,
        [
            ["Növbələrə uyğun deyil", "Fits no shift", "Не подходит к сменам", "کسی شفٹ سے نہیں ملتا"],
            ["Həftədə bir növbə", "One shift a week", "Одна смена в неделю", "ہفتے میں ایک شفٹ"],
            ["İki-üç növbə", "Two or three shifts", "Две-три смены", "دو تین شفٹیں"],
        ],
    ),
];

pub(super) fn texts(all: Four) -> Texts {
    Language::ALL.iter().fold(Texts::default(), |texts, &language| {
        let at = match language {
            Language::Az => 0,
            Language::En => 1,
            Language::Ru => 2,
            Language::Ur => 3,
        };
        if all[at].is_empty() { texts } else { texts.with(language, all[at]) }
    })
}

fn criteria() -> Vec<Criterion> {
    let one = |(n, (title, weight, [low, middle, high])): (usize, &(Four, i64, [Four; 3]))| Criterion {
        code: format!("c{}", n + 1),
        titles: texts(*title),
        weight: *weight,
        low: texts(*low),
        middle: texts(*middle),
        high: texts(*high),
    };
    CRITERIA.iter().enumerate().map(one).collect()
}

/// The sheet of the first stage of an intake.
pub(super) async fn form(act: &mut Act, country: &Country, intake: IntakeId) -> Result<()> {
    let form = ScoreForm { intake, stage: Stage::Screening, criteria: criteria(), names_hidden: false, version: 0 };
    records::set_form(act, country.programme.id, &form).await.map(drop)
}

/// What readers have made of an application: both for one of two, else the first alone.
pub(super) async fn read(act: &mut Act, id: ApplicationId, readers: &[PersonId], n: usize) -> Result<()> {
    let application = crate::applications::find(act, id).await?;
    let (criteria, now) = (criteria(), act.now());
    let count = if n.is_multiple_of(2) { 2 } else { 1 };
    let mut scores = Vec::new();
    for (r, reader) in readers.iter().take(count).enumerate() {
        let mark = |at: usize| i64::try_from((n + r + at * 2) % 4).unwrap_or(0) + 2;
        let marks: Marks = criteria.iter().enumerate().map(|(at, c)| (c.code.clone(), mark(at))).collect();
        let score = weighted(&criteria, &marks);
        scores.extend(score);
        let (stage, remark) = (Stage::Screening, String::new());
        let sheet = Sheet { stage, reader: *reader, name: None, marks, remark, score, handed_in_at: Some(now) };
        records::save_sheet(act, &application, &sheet).await?;
    }
    if scores.len() == 2 {
        records::set_score(act, id, mean(&scores)).await?;
    }
    Ok(())
}
