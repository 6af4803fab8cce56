//! The demo's list before the first shift, with newcomers who have done some of it, and applicants who were refused.

use super::intakes::draft;
use super::places::Country;
use super::records;
use super::screening::texts;
use crate::act::Act;
use crate::applications;
use crate::error::Result;
use crate::onboarding::{self, records as kept};
use crate::people::sign_up;
use chrono::{Datelike, NaiveDate};
use domain::applications::{Application, Stage};
use domain::centers::Center;
use domain::language::Language;
use domain::onboarding::{Checklist, Given, Item, ItemKind};
use domain::people::{Name, Person};

/// Newcomers: `newcomer1@demo.test` and so on; the first three have done nothing yet.
const NEWCOMERS: [(&str, &str); 6] = [
    ("Günay", "Tağıyeva"),
    ("Ramin", "Eyvazov"),
    ("Sevinc", "Məlikova"),
    ("Anar", "Bayramov"),
    ("Xədicə", "Yusifova"),
    ("Toğrul", "Ələkbərov"),
];
/// Refused applicants: `refused1@demo.test` and so on.
const REFUSED: [(&str, &str); 3] = [("Emin", "Salmanov"), ("Nuray", "Orucova"), ("Fərid", "Zamanov")];

fn items(country: &Country) -> Vec<Item> {
    let item = |code: &str, kind, required, titles, text| Item {
        code: code.to_owned(),
        kind,
        titles: texts(titles),
        texts: texts(text),
        required,
        course: None,
        choices: Vec::new(),
        edition: 0,
    };
    vec![
        item(
            "i1",
            ItemKind::Agreement,
            true,
            ["Könüllü razılaşması", "Volunteer agreement", "Соглашение волонтёра", "رضاکار کا معاہدہ"],
            [
                "Könüllü xidmət ödənişsizdir və istənilən vaxt dayandırıla bilər.\nGötürdüyüm növbəyə vaxtında gəlirəm, gələ bilməsəm, əvvəlcədən xəbər verirəm.\nVətəndaşların şəxsi məlumatlarını heç kimə demirəm və şəklini çəkmirəm.\nMərkəz mənə təlim, uniforma və vəsiqə verir, saatlarımı hesablayır və sertifikat təqdim edir.",
                "Volunteering is unpaid, and I may stop at any time.\nI come in time to the shifts that I take, and tell the center beforehand when I can’t.\nI tell nobody what I learn about visitors, and take no pictures of their papers.\nThe center gives me training, a uniform and a badge, counts my hours and issues a certificate.",
                "Волонтёрство не оплачивается, и я могу прекратить его в любой момент.\nНа взятые смены прихожу вовремя, а если не могу, предупреждаю заранее.\nНикому не рассказываю, что узнаю о посетителях, и не снимаю их документы.\nЦентр даёт обучение, форму и бейдж, учитывает часы и выдаёт сертификат.",
                "رضاکارانہ خدمت بلا معاوضہ ہے اور میں اسے کسی بھی وقت چھوڑ سکتا یا سکتی ہوں۔\nجو شفٹ لوں اس پر وقت پر آؤں گا یا آؤں گی، اور نہ آ سکوں تو پہلے بتاؤں گا یا بتاؤں گی۔\nآنے والوں کی باتیں کسی کو نہیں بتاؤں گا یا بتاؤں گی اور ان کے کاغذات کی تصویر نہیں لوں گا یا لوں گی۔\nمرکز مجھے تربیت، وردی اور بیج دے گا، میرے گھنٹے گنے گا اور سرٹیفکیٹ دے گا۔",
            ],
        ),
        item(
            "i2",
            ItemKind::Contact,
            true,
            ["Təcili əlaqə", "Emergency contact", "Контакт на крайний случай", "ہنگامی رابطہ"],
            ["", "", "", ""],
        ),
        Item {
            choices: ["S", "M", "L", "XL", "XXL"].map(str::to_owned).to_vec(),
            ..item(
                "i3",
                ItemKind::Choice,
                true,
                ["Uniformanın ölçüsü", "Uniform size", "Размер формы", "وردی کا سائز"],
                ["", "", "", ""],
            )
        },
        item(
            "i4",
            ItemKind::Document,
            true,
            ["Şəxsiyyət vəsiqəsi", "Identity card", "Удостоверение личности", "شناختی کارڈ"],
            [
                "Əslini gətirin, surət lazım deyil.",
                "Bring the original; no copy is needed.",
                "Возьмите оригинал, копия не нужна.",
                "اصل لائیں، نقل کی ضرورت نہیں۔",
            ],
        ),
        Item {
            course: Some(country.orientation),
            ..item(
                "i5",
                ItemKind::Training,
                false,
                ["Tanışlıq təlimi", "Orientation", "Вводное занятие", "تعارفی تربیت"],
                [
                    "İlk növbədən əvvəl keçmək yaxşıdır.",
                    "Good to have before the first shift.",
                    "Лучше пройти до первой смены.",
                    "پہلی شفٹ سے پہلے کر لینا اچھا ہے۔",
                ],
            )
        },
    ]
}

/// One list for each programme.
pub(super) async fn lists(act: &mut Act, countries: &[Country]) -> Result<()> {
    for country in countries {
        let list = Checklist { programme: country.programme.id, version: 0, items: items(country) };
        onboarding::set_checklist(act, list).await?;
    }
    Ok(())
}

/// Gives an application the list; whoever is further has signed and chosen a size.
pub(super) async fn begin(act: &mut Act, application: &Application, name: &Name, further: bool) -> Result<()> {
    onboarding::goes_on(act, application).await?;
    if further {
        let signed = Given::Signed { name: name.full(), language: Language::Az, edition: 1 };
        kept::put(act, application, "i1", &signed).await?;
        kept::put(act, application, "i3", &Given::Chosen { choice: "M".to_owned() }).await?;
    }
    Ok(())
}

/// Newcomers and refused applicants of the first center.
pub(super) async fn build(act: &mut Act, countries: &[Country], hash: &str) -> Result<()> {
    let Some(center) = countries.first().and_then(|c| c.places.first()).map(|place| place.center.clone()) else {
        return Ok(());
    };
    for (n, name) in NEWCOMERS.iter().enumerate() {
        let (person, application) = add(act, &center, ("newcomer", n + 1), *name, Stage::Onboarding, hash).await?;
        begin(act, &application, &person.name, n > 2).await?;
    }
    for (n, name) in REFUSED.iter().enumerate() {
        add(act, &center, ("refused", n + 1), *name, Stage::Declined, hash).await?;
    }
    Ok(())
}

async fn add(
    act: &mut Act,
    center: &Center,
    (what, n): (&str, usize),
    (given, surname): (&str, &str),
    stage: Stage,
    hash: &str,
) -> Result<(Person, Application)> {
    let call = applications::intake_by_code(act, "DEMO").await?;
    let day = u32::try_from(n).unwrap_or(1);
    let person = Person {
        id: act.id(),
        programme: center.programme,
        name: Name { given: given.into(), surname: surname.into(), fathers: String::new() },
        birth_date: NaiveDate::from_ymd_opt(act.now().year() - 21, if stage == Stage::Declined { 9 } else { 4 }, day),
        email: format!("{what}{n}@demo.test"),
        phone: format!("+994 55 300 {} {n:02}", if stage == Stage::Declined { 11 } else { 10 }),
        language: Language::Az,
    };
    sign_up::add(act, &person, Some(hash.to_owned())).await?;
    let draft = draft(act, person.id, &center.code).await?;
    let id = records::application(act, call.intake.id, center.at(), person.id, stage, &draft).await?;
    Ok((person, applications::find(act, id).await?))
}
