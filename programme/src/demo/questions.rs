//! The questions of the demo's open calls; none of them has to be answered.

use super::intakes::texts;
use domain::language::Texts;
use domain::questions::{Answers, Condition, Kind, Opt, Question, Section, Sheet};

fn question(key: &str, labels: Texts, kind: Kind) -> Question {
    Question { key: key.to_owned(), labels, hints: Texts::default(), required: false, shown_if: None, kind }
}

fn options<const N: usize>(first: usize, labels: [[&str; 4]; N]) -> Vec<Opt> {
    let option = |(n, labels)| Opt { key: format!("o{}", first + n), labels: texts(labels) };
    labels.into_iter().enumerate().map(option).collect()
}

/// One section of five questions, one of them for those only who have volunteered before.
pub(super) fn sheet() -> Sheet {
    let before = options(3, [["Bəli", "Yes", "Да", "جی ہاں"], ["Xeyr", "No", "Нет", "جی نہیں"]]);
    let tasks = options(
        7,
        [
            ["Qonaqları qarşılamaq", "Welcoming visitors", "Встречать посетителей", "آنے والوں کا استقبال"],
            [
                "Elektron xidmətlərdə kömək",
                "Helping with e-services",
                "Помогать с электронными услугами",
                "ای سروسز میں مدد",
            ],
            ["Məlumat masası", "Information desk", "Информационная стойка", "معلوماتی ڈیسک"],
        ],
    );
    let q2 = question(
        "q2",
        texts([
            "Əvvəllər könüllü olmusunuz?",
            "Have you volunteered before?",
            "Вы уже были волонтёром?",
            "کیا آپ پہلے رضاکار رہ چکے ہیں؟",
        ]),
        Kind::Choice { options: before },
    );
    let mut q5 = question(
        "q5",
        texts([
            "Harada və nə edirdiniz?",
            "Where, and what did you do?",
            "Где и что вы делали?",
            "کہاں، اور آپ نے کیا کیا؟",
        ]),
        Kind::Text,
    );
    q5.shown_if = Some(Condition { question: "q2".to_owned(), is: "o3".to_owned() });
    let q6 = question(
        "q6",
        texts([
            "Nə etmək istərdiniz?",
            "What would you like to do?",
            "Чем бы вы хотели заниматься?",
            "آپ کیا کرنا چاہیں گے؟",
        ]),
        Kind::Choices { options: tasks },
    );
    let q10 = question(
        "q10",
        texts([
            "Neçə dəqiqəyə mərkəzə çatırsınız?",
            "How many minutes is your way to the center?",
            "Сколько минут вам добираться до центра?",
            "مرکز تک پہنچنے میں آپ کو کتنے منٹ لگتے ہیں؟",
        ]),
        Kind::Number { min: 0, max: 240 },
    );
    let q11 = question("q11", texts(["Şəkliniz", "A photo of you", "Ваше фото", "آپ کی تصویر"]), Kind::File);
    let section = Section {
        key: "s1".to_owned(),
        titles: texts(["Təcrübəniz", "Your experience", "Ваш опыт", "آپ کا تجربہ"]),
        hints: texts([
            "Bu sualların cavabı yer seçərkən kömək edir. Heç biri məcburi deyil.",
            "Your answers help to find the right place. None of them is a must.",
            "Ответы помогают подобрать место. Ни один не обязателен.",
            "جوابات سے مناسب جگہ چننے میں مدد ملتی ہے۔ کوئی بھی لازمی نہیں۔",
        ]),
        questions: vec![q2, q5, q6, q10, q11],
    };
    Sheet { sections: vec![section], made: 11 }
}

/// What most people answer.
pub(super) fn answers() -> Answers {
    [("q2", "o3"), ("q5", "Məktəb kitabxanasında"), ("q6", "o7\no9"), ("q10", "25")]
        .map(|(key, answer)| (key.to_owned(), answer.to_owned()))
        .into()
}
