//! The demo's rules: one that tags good scores, one that invites, and one for whoever missed the interview. Only the first
//! is on, so that nothing moves while somebody is looking.

use super::places::Country;
use super::records;
use crate::act::Act;
use crate::automations;
use crate::error::Result;
use domain::applications::Stage;
use domain::automations::{Do, Happening, If, Letter, Rule, When};

/// From so many hundredths on a score is a good one.
const GOOD: i64 = 8000;

/// Sets the rules of the first programme up, and lets the first act on the scores that are there.
pub(super) async fn build(act: &mut Act, countries: &[Country]) -> Result<()> {
    let Some(programme) = countries.first().and_then(|c| c.places.first()).map(|p| p.center.programme) else {
        return Ok(());
    };
    let tag = || Do::Tag { tag: "strong".into() };
    let tagged = If::Tag { tag: "strong".into(), set: true };
    let least = If::ScoreAtLeast { score: GOOD };
    let tell = Do::Tell { letter: Letter::Missed };
    let rule =
        |name: &str, when, conditions, actions| Rule { name: name.to_owned(), intake: None, when, conditions, actions };
    let first =
        automations::add(act, programme, &rule("Güclü namizəd", When::Scored, vec![least], vec![tag()])).await?;
    let invite = Do::Move { stage: Stage::Interview };
    automations::add(act, programme, &rule("Müsahibəyə dəvət", When::Scored, vec![tagged], vec![invite])).await?;
    automations::add(act, programme, &rule("Müsahibəyə gəlməyib", When::Missed, vec![], vec![tell])).await?;
    let first = automations::switch(act, first.id, true).await?;
    let at = act.now();
    for application in records::scored(act, programme, GOOD).await? {
        automations::run(act, &first, Happening { application, when: When::Scored, at }).await?;
    }
    Ok(())
}
