//! Recognition in the demo: what visitors wrote, and somebody whom a center names.

use crate::act::Act;
use crate::error::Result;
use crate::{centers, people, recognition};

/// Notes of visitors to BAK1, and whom they name.
const NOTES: [(&str, &str); 3] = [
    ("Elektron xidmətlər zalında mənə çox səbirlə kömək etdilər, sağ olun!", "Zaldakı gənc qız"),
    ("Спасибо волонтёру у входа: всё объяснил и проводил до окна.", ""),
    ("Nənəmi növbədə gözlətmədən yerləşdirdiniz, təşəkkür edirik.", "Növbə köməkçisi"),
];

pub(super) async fn build(act: &mut Act) -> Result<()> {
    let Some(first) = people::find_by_email(act, "volunteer1@demo.test").await? else { return Ok(()) };
    let center = centers::by_code(act, "BAK1").await?;
    let serve = recognition::candidates(act, &center).await?;
    for (text, to) in NOTES {
        recognition::thank(act, &center, text, to).await?;
    }
    if let Some(note) = recognition::thanks_of(act, &center).await?.first().map(|note| note.id)
        && serve.iter().any(|(id, _)| *id == first.id)
    {
        recognition::decide(act, note, Some(first.id)).await?;
    }
    if let Some((person, _)) = serve.iter().find(|(id, _)| *id != first.id) {
        recognition::nominate(act, &center, *person, "Ən sıx günlərdə həmişə vaxtında gəlib").await?;
    }
    Ok(())
}
