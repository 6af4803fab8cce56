//! Stories of calendars that other programs fetch by a secret address.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

use chrono::Duration;
use domain::ids::{CenterId, FeedId, PersonId};
use domain::rights::Role;
use programme::calendars::{self, Kept};
use programme::people::leaving;
use programme::{Act, Error, Result, rosters, shifts};
use support::Stage;

stories! {
    a_calendar_shows_own_places_and_what_was_called_off,
    what_is_moved_or_comes_back_has_a_higher_number,
    a_calendar_never_shows_a_draft,
    an_address_is_the_same_until_it_is_ended,
    an_address_ends_for_its_owner_alone,
    a_center_calendar_counts_places_and_names_nobody,
    a_center_calendar_goes_with_the_right,
    a_closed_account_has_no_calendar,
}

async fn open(stage: &Stage, who: PersonId, center: Option<CenterId>) -> Result<FeedId> {
    let programme = stage.programme.id;
    stage.act_as(who, move |act| Box::pin(calendars::open(act, programme, center))).await
}
async fn mine(stage: &Stage, who: PersonId) -> Vec<Kept> {
    let programme = stage.programme.id;
    stage.look_as(who, move |look| Box::pin(calendars::mine(look, programme))).await.unwrap()
}
/// The secret of the first address that there is.
async fn token(stage: &Stage, who: PersonId) -> String {
    let kept = mine(stage, who).await;
    let (_, address) = kept.iter().find_map(|kept| kept.address.as_ref()).unwrap();
    address.rsplit_once('/').unwrap().1.strip_suffix(".ics").unwrap().to_owned()
}
async fn read(stage: &Stage, token: &str) -> Result<String> {
    let token = token.to_owned();
    stage.look(move |look| Box::pin(async move { calendars::read(look, &token).await })).await
}
fn count(ics: &str, what: &str) -> usize {
    ics.replace("\r\n ", "").matches(what).count()
}

async fn a_calendar_shows_own_places_and_what_was_called_off(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let first = stage.shift(&guide, "2026-11-26", "09:00", "12:00", 2).await;
    let second = stage.shift(&guide, "2026-11-27", "09:00", "12:00", 2).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    for shift in [first, second] {
        stage.act_as(leyla, move |act| Box::pin(shifts::claim(act, shift))).await.unwrap();
    }
    open(&stage, leyla, None).await.unwrap();
    let secret = token(&stage, leyla).await;
    let before = read(&stage, &secret).await.unwrap();
    assert_eq!((count(&before, "BEGIN:VEVENT"), count(&before, "STATUS:CONFIRMED")), (2, 2), "{before}");
    assert_eq!(count(&before, "DTSTART:20261126T050000Z"), 1, "09:00 in Baku: {before}");
    assert_eq!(count(&before, "SEQUENCE:0\r\n"), 2);
    stage.pass(Duration::minutes(5));
    stage.system(move |act| Box::pin(shifts::cancel(act, first))).await.unwrap();
    let after = read(&stage, &secret).await.unwrap();
    assert_eq!((count(&after, "STATUS:CONFIRMED"), count(&after, "STATUS:CANCELLED")), (1, 1), "{after}");
    assert_eq!(count(&after, "SEQUENCE:300\r\n"), 1, "what changed has a higher number: {after}");
    let uids = |ics: &str| ics.lines().filter(|l| l.starts_with("UID:")).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(uids(&before), uids(&after), "calendars know the entries again");
}

async fn what_is_moved_or_comes_back_has_a_higher_number(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let shift = stage.shift(&guide, "2026-11-26", "09:00", "12:00", 2).await;
    let (leyla, nigar) = (stage.volunteer("Leyla", "Əliyeva").await, stage.nigar().await);
    stage.act_as(leyla, move |act| Box::pin(shifts::claim(act, shift))).await.unwrap();
    open(&stage, leyla, None).await.unwrap();
    open(&stage, nigar, Some(stage.bak1.id)).await.unwrap();
    let secrets = [token(&stage, leyla).await, token(&stage, nigar).await];
    let roster = stage.published_roster(&stage.bak1, "2026-11-26").await;
    let form = rosters::MoveForm { from: "10:00".into(), until: "13:00".into(), ..Default::default() };
    stage.pass(Duration::minutes(5));
    stage
        .act_as(nigar, move |act| {
            let form = form.clone();
            Box::pin(async move { rosters::move_shift(act, shift, &form).await })
        })
        .await
        .unwrap();
    for secret in &secrets {
        let ics = read(&stage, secret).await.unwrap();
        let expected = ["DTSTART:20261126T060000Z", "SEQUENCE:300\r\n"].map(|what| count(&ics, what));
        assert_eq!(expected, [1, 1], "calendars take no other time without a higher number: {ics}");
    }
    stage.pass(Duration::minutes(5));
    stage.act_as(nigar, move |act| Box::pin(rosters::call_off(act, shift))).await.unwrap();
    stage.pass(Duration::minutes(5));
    stage.act_as(nigar, move |act| Box::pin(rosters::undo_last(act, roster))).await.unwrap();
    for secret in &secrets {
        let ics = read(&stage, secret).await.unwrap();
        let expected = ["STATUS:CONFIRMED", "SEQUENCE:900\r\n"].map(|what| count(&ics, what));
        assert_eq!(expected, [1, 1], "{ics}");
    }
}

async fn a_calendar_never_shows_a_draft(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let shift = stage.shift(&guide, "2026-11-26", "09:00", "12:00", 2).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    stage.act_as(leyla, move |act| Box::pin(shifts::claim(act, shift))).await.unwrap();
    open(&stage, leyla, None).await.unwrap();
    let secret = token(&stage, leyla).await;
    let roster = stage.published_roster(&stage.bak1, "2026-11-26").await;
    stage.system(move |act| Box::pin(rosters::withdraw(act, roster, None))).await.unwrap();
    assert_eq!(count(&read(&stage, &secret).await.unwrap(), "BEGIN:VEVENT"), 0);
}

async fn an_address_is_the_same_until_it_is_ended(stage: Stage) {
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let feed = open(&stage, leyla, None).await.unwrap();
    let secret = token(&stage, leyla).await;
    assert_eq!(open(&stage, leyla, None).await.unwrap(), feed, "asked twice, made once");
    assert_eq!(token(&stage, leyla).await, secret);
    let other = format!("{}A", &secret[..secret.len() - 1]);
    for forged in [other.as_str(), "", "k1.ffffffff.x.y", "../../etc/passwd"] {
        if forged != secret {
            assert!(matches!(read(&stage, forged).await, Err(Error::NotFound)), "{forged}");
        }
    }
    stage.act_as(leyla, move |act| Box::pin(calendars::end(act, feed))).await.unwrap();
    assert!(matches!(read(&stage, &secret).await, Err(Error::NotFound)));
    assert!(mine(&stage, leyla).await.iter().all(|kept| kept.address.is_none()));
    open(&stage, leyla, None).await.unwrap();
    assert_ne!(token(&stage, leyla).await, secret, "an ended address never comes back");
}

async fn an_address_ends_for_its_owner_alone(stage: Stage) {
    let (leyla, orxan) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await);
    let feed = open(&stage, leyla, None).await.unwrap();
    let outcome = stage.act_as(orxan, move |act| Box::pin(calendars::end(act, feed))).await;
    assert!(matches!(outcome, Err(Error::NotFound)));
    assert!(read(&stage, &token(&stage, leyla).await).await.is_ok());
}

async fn a_center_calendar_counts_places_and_names_nobody(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let shift = stage.shift(&guide, "2026-11-26", "09:00", "12:00", 3).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    stage.act_as(leyla, move |act| Box::pin(shifts::claim(act, shift))).await.unwrap();
    let bak1 = stage.bak1.id;
    assert!(matches!(open(&stage, leyla, Some(bak1)).await, Err(Error::NotAllowed)), "a volunteer sees no roster");
    let nigar = stage.holder("Nigar", Role::Coordinator, Some(bak1)).await;
    let sum = stage.sum.id;
    assert!(matches!(open(&stage, nigar, Some(sum)).await, Err(Error::NotAllowed)), "nor a coordinator another's");
    open(&stage, nigar, Some(bak1)).await.unwrap();
    let ics = read(&stage, &token(&stage, nigar).await).await.unwrap();
    assert_eq!(count(&ics, "BEGIN:VEVENT"), 1, "{ics}");
    assert_eq!(count(&ics, "yerlər: 1\\, cəmi: 3"), 1, "{ics}");
    assert_eq!(count(&ics, "Leyla") + count(&ics, "Əliyeva"), 0, "{ics}");
}

async fn a_center_calendar_goes_with_the_right(stage: Stage) {
    let bak1 = stage.bak1.id;
    let nigar = stage.holder("Nigar", Role::Coordinator, Some(bak1)).await;
    open(&stage, nigar, Some(bak1)).await.unwrap();
    let secret = token(&stage, nigar).await;
    assert!(read(&stage, &secret).await.is_ok());
    stage.raw("update grants set ended_at = $2 where person_id = $1", vec![nigar.into(), stage.now().into()]).await;
    assert!(matches!(read(&stage, &secret).await, Err(Error::NotFound)));
}

async fn a_closed_account_has_no_calendar(stage: Stage) {
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    open(&stage, leyla, None).await.unwrap();
    let secret = token(&stage, leyla).await;
    stage.system(move |act| Box::pin(close(act, leyla))).await.unwrap();
    assert!(matches!(read(&stage, &secret).await, Err(Error::NotFound)));
}

async fn close(act: &mut Act, person: PersonId) -> Result<()> {
    let (_, seen) = leaving::before_closing(act, person).await?;
    leaving::close(act, person, &seen).await
}
