//! The one question of a letter, answered by its link.

use super::*;
use chrono::Duration;
use domain::rights::Who;
use programme::exchange::{Answered, Question};

stories! {
    a_letter_asks_one_question_and_its_link_answers_it,
    the_link_of_a_colleagues_question_says_who_asks,
    a_link_is_good_for_nothing_else,
}

/// The newest letter of a kind: its text and the token in its link.
async fn letter(stage: &Stage, ali: PersonId, kind: &'static str) -> (String, String) {
    let text = letter_text(stage, ali, kind).await;
    let token = token_in(&text, "/answer/");
    (text, token)
}
async fn question(stage: &Stage, token: &str) -> Result<Question> {
    let token = token.to_owned();
    stage.service.look(Who::anyone(), |look| Box::pin(async move { exchange::question(look, &token).await })).await
}

async fn a_letter_asks_one_question_and_its_link_answers_it(stage: Stage) {
    let ali = stage.ali().await;
    let guide = guide(&stage).await;
    let shift = stage.shift(&guide, DAY, "09:00", "12:00", 1).await;
    let (holder, leyla) = two(&stage).await;
    claim(&stage, holder, shift).await.unwrap();
    let wait = join(&stage, leyla, shift).await.unwrap();
    release(&stage, holder, shift).await.unwrap();
    let (text, token) = letter(&stage, ali, "shift_offered").await;
    assert!(text.contains("03.12.2026") || text.contains("3 dekabr"), "{text}");
    for _ in 0..2 {
        let asked = question(&stage, &token).await.unwrap();
        assert_eq!((asked.person, asked.answered, asked.shift.id), (leyla, Answered::Open, shift));
        assert!(asked.asker.is_none());
    }
    assert_eq!(wait_of(&stage, wait.id).await.state, WaitState::Offered, "looking changes nothing");
    let done = exchange::answer(&stage.service, &token, true).await.unwrap();
    assert_eq!(done.answered, Answered::Yes);
    assert!(is_on(&stage, leyla, shift).await);
    assert_eq!(refused(exchange::answer(&stage.service, &token, false).await), Refusal::OfferGone);
    assert!(is_on(&stage, leyla, shift).await, "a link answers once");
}

async fn the_link_of_a_colleagues_question_says_who_asks(stage: Stage) {
    let ali = stage.ali().await;
    let guide = guide(&stage).await;
    let shift = stage.shift(&guide, DAY, "09:00", "12:00", 1).await;
    let (aysel, leyla) = two(&stage).await;
    claim(&stage, aysel, shift).await.unwrap();
    cannot(&stage, aysel, shift, HandOverWay::Colleague, leyla.to_string()).await.unwrap();
    let (_, token) = letter(&stage, ali, "hand_over_asked").await;
    assert_eq!(question(&stage, &token).await.unwrap().asker.unwrap().given, "Leyla");
    let done = exchange::answer(&stage.service, &token, false).await.unwrap();
    assert_eq!(done.answered, Answered::No);
    assert!(is_on(&stage, aysel, shift).await);
    let (text, _) = {
        cannot(&stage, aysel, shift, HandOverWay::Colleague, leyla.to_string()).await.unwrap();
        letter(&stage, ali, "hand_over_asked").await
    };
    assert!(text.contains("Leyla"), "{text}");
}

async fn a_link_is_good_for_nothing_else(stage: Stage) {
    let ali = stage.ali().await;
    let guide = guide(&stage).await;
    let shift = stage.shift(&guide, DAY, "09:00", "12:00", 1).await;
    let (holder, leyla) = two(&stage).await;
    claim(&stage, holder, shift).await.unwrap();
    join(&stage, leyla, shift).await.unwrap();
    release(&stage, holder, shift).await.unwrap();
    let (_, token) = letter(&stage, ali, "shift_offered").await;
    let mut forged = token.clone();
    forged.replace_range(forged.len() - 2.., "AA");
    let forged = if forged == token { format!("{token}A") } else { forged };
    for wrong in [forged.as_str(), "", "k1.0.w.x"] {
        assert_eq!(refused(question(&stage, wrong).await), Refusal::LinkSpent);
        assert_eq!(refused(exchange::answer(&stage.service, wrong, true).await), Refusal::LinkSpent);
    }
    // It was offered, declined, and offered again by another row: the old link does not answer the new offer
    stage.act_as(leyla, move |act| Box::pin(exchange::leave(act, shift))).await.unwrap();
    claim(&stage, holder, shift).await.unwrap();
    let again = join(&stage, leyla, shift).await.unwrap();
    stage.pass(Duration::seconds(1));
    release(&stage, holder, shift).await.unwrap();
    assert_eq!(refused(exchange::answer(&stage.service, &token, false).await), Refusal::OfferGone);
    assert_eq!(wait_of(&stage, again.id).await.state, WaitState::Offered);
    assert_eq!(question(&stage, &token).await.unwrap().answered, Answered::No);
    stage.set(baku(DAY, "09:00"));
    assert_eq!(refused(question(&stage, &token).await), Refusal::LinkSpent, "it ends with the start");
}
