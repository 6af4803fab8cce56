//! What there is to learn in the courses of the demo: a welcome, a page about the work, and a quiz.

use super::places::names;
use crate::act::Act;
use crate::error::Result;
use crate::training;
use domain::ids::{CourseId, ProgrammeId};
use domain::training::{Choice, ContentEdit, CourseKind, Module, ModuleKind, Question, QuestionKind};

/// Four languages of one text.
type Said = [&'static str; 4];

/// Publishes what there is to learn in a course, learned on the phone.
pub(super) async fn publish(act: &mut Act, programme: ProgrammeId, id: CourseId, kind: CourseKind) -> Result<()> {
    let mut course = training::course(act, id).await?;
    course.kind = kind;
    course.terms.online = true;
    course.terms.pass_percent = 75;
    course.terms.attempts = 3;
    course.terms.minutes = Some(20);
    training::save(act, &course).await?;
    for (title, body) in TEXTS {
        let module = Module { titles: names(title), bodies: names(body), ..Module::new(ModuleKind::Text) };
        step(act, programme, &course.code, id, ContentEdit::Module(module)).await?;
    }
    let title = ["Nə bilirsiniz?", "What do you know?", "Что вы знаете?", "آپ کیا جانتے ہیں؟"];
    let quiz = Module { titles: names(title), draw: 4, ..Module::new(ModuleKind::Quiz) };
    step(act, programme, &course.code, id, ContentEdit::Module(quiz)).await?;
    for question in questions() {
        let module = format!("m{}", TEXTS.len() + 1);
        step(act, programme, &course.code, id, ContentEdit::Question { module, question }).await?;
    }
    let edits = training::kept(act, programme, &course.code).await?.edits;
    training::publish(act, id, edits).await.map(drop)
}

async fn step(act: &mut Act, programme: ProgrammeId, code: &str, id: CourseId, edit: ContentEdit) -> Result<()> {
    let edits = training::kept(act, programme, code).await?.edits;
    training::edit(act, id, edits, edit).await
}

const TEXTS: [(Said, Said); 2] = [
    (
        ["Xoş gəldiniz", "Welcome", "Добро пожаловать", "خوش آمدید"],
        [
            "Mərkəzə gələn hər kəs əvvəlcə sizinlə qarşılaşır.\n\n- Salamlaşın və adınızı deyin.\n- Nə üçün gəldiklərini soruşun.\n- Bilmirsinizsə, növbə rəhbərindən soruşun.",
            "Whoever comes to the center meets you first.\n\n- Greet them and say your name.\n- Ask what they have come for.\n- If you don't know, ask the shift lead.",
            "Каждый, кто приходит в центр, сначала встречает вас.\n\n- Поздоровайтесь и назовите своё имя.\n- Спросите, зачем человек пришёл.\n- Если не знаете, спросите старшего смены.",
            "مرکز آنے والا ہر شخص پہلے آپ سے ملتا ہے۔\n\n- سلام کریں اور اپنا نام بتائیں۔\n- پوچھیں کہ وہ کس کام سے آئے ہیں۔\n- معلوم نہ ہو تو شفٹ لیڈ سے پوچھیں۔",
        ],
    ),
    (
        ["Sənədlər və məxfilik", "Documents and privacy", "Документы и тайна", "دستاویزات اور رازداری"],
        [
            "İnsanların sənədləri onların özündə qalır. Onları saxlamayın, şəklini çəkməyin və eşitdiklərinizi heç kimə danışmayın.\n\nYaşlılara, hamilələrə və əlilliyi olanlara növbədən kənar kömək edin.",
            "People's documents stay with them. Don't keep them, don't take pictures of them, and tell nobody what you hear.\n\nElderly people, pregnant women and people with disabilities are helped out of turn.",
            "Документы людей остаются у них. Не храните их, не фотографируйте и никому не рассказывайте услышанное.\n\nПожилым, беременным и людям с инвалидностью помогают вне очереди.",
            "لوگوں کی دستاویزات انہی کے پاس رہتی ہیں۔ انہیں نہ رکھیں، نہ تصویر لیں، اور سنی ہوئی بات کسی کو نہ بتائیں۔\n\nبزرگوں، حاملہ خواتین اور معذور افراد کی مدد باری کے بغیر کی جاتی ہے۔",
        ],
    ),
];

fn question(kind: QuestionKind, asked: Said, why: Said, options: &[(Said, bool)], accepted: &[&str]) -> Question {
    let options =
        options.iter().map(|(said, right)| Choice { labels: names(*said), right: *right, ..Choice::default() });
    Question {
        key: String::new(),
        texts: names(asked),
        explains: names(why),
        kind,
        options: options.collect(),
        accepted: accepted.iter().map(|a| (*a).to_owned()).collect(),
    }
}

fn questions() -> Vec<Question> {
    vec![
        question(
            QuestionKind::Single,
            [
                "Cavabı bilmirsiniz. Nə edirsiniz?",
                "You don't know the answer. What do you do?",
                "Вы не знаете ответа. Что делаете?",
                "آپ کو جواب معلوم نہیں۔ کیا کریں گے؟",
            ],
            [
                "Təxmin insanı yanlış yerə göndərir.",
                "A guess sends people to the wrong place.",
                "Догадка отправит человека не туда.",
                "اندازہ لوگوں کو غلط جگہ بھیج دیتا ہے۔",
            ],
            &[
                (
                    [
                        "Növbə rəhbərindən soruşuram",
                        "I ask the shift lead",
                        "Спрашиваю старшего смены",
                        "شفٹ لیڈ سے پوچھتا ہوں",
                    ],
                    true,
                ),
                (["Təxmin edirəm", "I guess", "Угадываю", "اندازہ لگاتا ہوں"], false),
                (
                    [
                        "Növbənin sonuna göndərirəm",
                        "I send them to the end of the queue",
                        "Отправляю в конец очереди",
                        "قطار کے آخر میں بھیجتا ہوں",
                    ],
                    false,
                ),
            ],
            &[],
        ),
        question(
            QuestionKind::Many,
            [
                "Kimlərə növbədən kənar kömək edilir?",
                "Who is helped out of turn?",
                "Кому помогают вне очереди?",
                "باری کے بغیر کس کی مدد کی جاتی ہے؟",
            ],
            [
                "Onlar üçün gözləmək çətindir.",
                "Waiting is hard for them.",
                "Им трудно ждать.",
                "ان کے لیے انتظار مشکل ہے۔",
            ],
            &[
                (["Yaşlılara", "Elderly people", "Пожилым", "بزرگوں کی"], true),
                (["Hamilələrə", "Pregnant women", "Беременным", "حاملہ خواتین کی"], true),
                (["Tanışlara", "People one knows", "Знакомым", "جان پہچان والوں کی"], false),
            ],
            &[],
        ),
        question(
            QuestionKind::Order,
            ["Hansı ardıcıllıqla?", "In which order?", "В каком порядке?", "کس ترتیب سے؟"],
            [
                "Əvvəlcə salam, sonra sual, sonra kömək.",
                "A greeting first, then the question, then the help.",
                "Сначала приветствие, потом вопрос, потом помощь.",
                "پہلے سلام، پھر سوال، پھر مدد۔",
            ],
            &[
                (["Salamlaşıram", "I greet them", "Здороваюсь", "سلام کرتا ہوں"], false),
                (
                    ["Nə lazım olduğunu soruşuram", "I ask what they need", "Спрашиваю, что нужно", "ضرورت پوچھتا ہوں"],
                    false,
                ),
                (["Masaya aparıram", "I take them to the desk", "Провожаю к столу", "ڈیسک تک لے جاتا ہوں"], false),
            ],
            &[],
        ),
        question(
            QuestionKind::Short,
            [
                "İnsanların sənədləri kimdə qalır? Bir sözlə: özlərində və ya bizdə",
                "With whom do people's documents stay? One word: them or us",
                "У кого остаются документы людей? Одним словом: у них или у нас",
                "لوگوں کی دستاویزات کس کے پاس رہتی ہیں؟ ایک لفظ: ان یا ہم",
            ],
            [
                "Sənədlər heç vaxt saxlanılmır.",
                "Documents are never kept.",
                "Документы никогда не оставляют.",
                "دستاویزات کبھی نہیں رکھی جاتیں۔",
            ],
            &[],
            &["özlərində", "them", "with them", "у них", "ان", "ان کے پاس"],
        ),
    ]
}
