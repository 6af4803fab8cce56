//! Stories of designs: sent, looked at, taken into use, and what was printed before stays.

use super::*;
use domain::ids::{CertificateTemplateId, PersonId};
use programme::certificates::HOUSE_DESIGN;
use programme::certificates::templates;

async fn send(stage: &Stage, by: PersonId, language: Language, svg: String) -> Result<CertificateTemplateId> {
    let kind = kind_of(stage, "service").await.id;
    stage
        .act_as(by, move |act| {
            let svg = svg.clone();
            Box::pin(async move { templates::send(act, kind, language, &svg).await })
        })
        .await
}

fn own() -> String {
    HOUSE_DESIGN.replace("</svg>", "<circle cx=\"60\" cy=\"60\" r=\"9\" fill=\"{{accent}}\"/></svg>")
}

pub async fn a_design_is_seen_before_it_is_used_and_what_was_printed_stays(stage: Stage) {
    let ali = stage.ali().await;
    let (_, sebine, before) = leyla(&stage).await;
    let printed = print::pdf(&sheet(&stage, &before).await.unwrap()).unwrap();
    assert!(matches!(send(&stage, sebine, Language::Az, own()).await, Err(Error::NotAllowed)));
    let bad = own().replace("<circle", "<script");
    assert!(matches!(send(&stage, ali, Language::Az, bad).await, Err(Error::Faulty(_))));
    let id = send(&stage, ali, Language::Az, own()).await.unwrap();
    let kind = kind_of(&stage, "service").await.id;
    let specimen = |language: Language, template: Option<CertificateTemplateId>, name: &'static str| {
        stage.look_as(ali, move |look| Box::pin(templates::specimen(look, kind, language, template, name)))
    };
    let name = "عائشہ صدیقہ";
    let urdu = specimen(Language::Ur, Some(id), name).await.unwrap();
    assert_eq!(
        (urdu.language, urdu.name.as_str(), urdu.template.as_deref()),
        (Language::Ur, name, Some(own().as_str()))
    );
    assert!(urdu.code.chars().all(|one| one == '0'), "it leads nowhere");
    print::pdf(&urdu).unwrap();
    assert_eq!(specimen(Language::Az, None, "Ŵ").await.unwrap().template, None, "not in use yet");

    stage.act_as(ali, move |act| Box::pin(templates::put_to_use(act, id))).await.unwrap();
    let again = stage.act_as(ali, move |act| Box::pin(templates::put_to_use(act, id))).await;
    assert!(matches!(again, Err(Error::Refused(Refusal::Changed))));
    let elvin = stage.person("Elvin", "Məmmədov").await;
    serves(&stage, elvin, 100 * 60).await;
    issue(&stage, sebine, elvin).await.unwrap();
    let with = only(&stage, elvin).await;
    assert_eq!(sheet(&stage, &with).await.unwrap().template, Some(own()));
    assert!(print::pdf(&sheet(&stage, &before).await.unwrap()).unwrap() == printed, "the old one is the same bytes");
    let theirs = print::pdf(&sheet(&stage, &with).await.unwrap()).unwrap();
    stage.act_as(ali, move |act| Box::pin(templates::take_away(act, id))).await.unwrap();
    assert!(print::pdf(&sheet(&stage, &with).await.unwrap()).unwrap() == theirs, "also when it is over");
    assert_eq!(specimen(Language::Az, None, "Ŵ").await.unwrap().template, None);
}
