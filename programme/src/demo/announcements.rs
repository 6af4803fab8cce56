//! The demo's announcement: written by the coordinator of the first center, and not sent off.

use crate::act::Act;
use crate::error::Result;
use crate::{announcements, centers, people};
use domain::announcements::{Audience, Message, Segment};
use domain::language::{Language, Texts};

pub(super) async fn build(act: &mut Act) -> Result<()> {
    let Some(coordinator) = people::find_by_email(act, "coordinator.BAK1@demo.test").await? else { return Ok(()) };
    let Ok(center) = centers::by_code(act, "BAK1").await else { return Ok(()) };
    let texts = |all: [&str; 4]| {
        [Language::Az, Language::En, Language::Ru, Language::Ur]
            .into_iter()
            .zip(all)
            .fold(Texts::default(), |texts, (language, text)| texts.with(language, text))
    };
    let message = Message {
        segment: Segment {
            audience: Audience::Placed,
            center: Some(center.id),
            monday: None,
            position: None,
            stage: None,
            course: None,
        },
        subjects: texts([
            "Şənbə günü ümumi görüş",
            "We all meet on Saturday",
            "В субботу общая встреча",
            "ہفتے کو سب کی ملاقات",
        ]),
        texts: texts([
            "Şənbə günü saat 16:00-da zalda görüşürük. Yeni növbə cədvəlindən danışacağıq.",
            "We meet in the hall on Saturday at 16:00. We will talk about the new roster.",
            "Встречаемся в зале в субботу в 16:00. Поговорим о новом графике смен.",
            "ہفتے کو 16:00 بجے ہال میں ملتے ہیں۔ نئے روسٹر پر بات ہوگی۔",
        ]),
    };
    announcements::write_as(act, coordinator.id, center.programme, &message).await.map(drop)
}
