//! Scans that a phone has kept without a network.

use super::*;
use domain::attendance::{Doubt, ScanKind, ScanState, State};
use programme::attendance::{Answer, Doubtful, Scan, Sent};

stories! {
    a_kept_scan_counts_for_when_the_code_was_shown_whatever_the_phones_clock_says,
    a_scan_that_comes_after_its_shift_is_closed_as_planned_and_waits_for_a_word,
    whoever_was_marked_as_missing_is_proven_present,
    a_scan_sent_five_times_at_once_and_again_later_is_one_stay_with_one_answer,
    two_shifts_without_a_pause_between_them_have_a_scan_each,
    a_picture_of_a_code_waits_for_the_lead_and_stays_declined,
    a_scan_of_last_week_counts_when_the_lead_says_so,
    a_phone_that_says_it_was_elsewhere_is_looked_at,
    two_phones_of_one_person_and_one_phone_of_two_people_are_seen,
    leaving_without_a_network_sets_right_what_the_program_closed,
    nobody_decides_about_their_own_scan_or_at_another_center,
    a_scan_without_a_place_is_kept_and_a_forged_one_is_not,
}

fn kept(token: &str, nonce: &str, at: DateTime<Utc>) -> Scan {
    let (nonce, token) = (nonce.into(), token.into());
    Scan { nonce, token, kind: ScanKind::In, at: Some(at), place: Whereabouts::Unknown }
}

/// Sends one scan from a phone whose clock stands wrong by so much.
async fn send(stage: &Stage, person: PersonId, scan: Scan, skew: Duration) -> Answer {
    send_by(stage, person, scan, skew, "").await
}

async fn send_by(stage: &Stage, person: PersonId, scan: Scan, skew: Duration, device: &str) -> Answer {
    let scan = Scan { at: scan.at.map(|at| at + skew), ..scan };
    let sent = Sent { scans: vec![scan], clock: Some(stage.now() + skew), device: device.into() };
    let mut answers = attendance::deliver(&stage.service, &stage.who(person).await, sent).await.unwrap();
    answers.remove(0).1
}

fn done(answer: Answer) -> Stay {
    match answer {
        Answer::Done { stay } => *stay,
        other => panic!("not in: {other:?}"),
    }
}

async fn waiting(stage: &Stage, reader: PersonId) -> Vec<Doubtful> {
    let center = stage.bak1.clone();
    stage.look_as(reader, move |look| Box::pin(async move { attendance::doubtful(look, &center).await })).await.unwrap()
}

async fn decide(stage: &Stage, who: PersonId, scan: &Doubtful, counts: bool, why: &'static str) -> Result<Doubtful> {
    let id = scan.id;
    stage.act_as(who, move |act| Box::pin(async move { attendance::answer_scan(act, id, counts, why).await })).await
}

async fn a_kept_scan_counts_for_when_the_code_was_shown_whatever_the_phones_clock_says(stage: Stage) {
    let (aysel, shift) = aysel_on_a_shift(&stage).await;
    let farid = stage.volunteer("Fərid", "Cast").await;
    give_place(&stage, farid, shift).await;
    stage.set(at("08:55") + Duration::seconds(12));
    let (token, scanned) = (code(&stage, &stage.bak1).await, stage.now());
    stage.set(at("10:30"));
    let days = Duration::days(2);
    let stay = done(send(&stage, aysel, kept(&token, "phone-0123456789", scanned), days).await);
    assert_eq!((stay.arrived_at, stay.arrival, stay.proof), (at("08:55"), Arrival::OnTime, Proof::CenterCode));
    assert_eq!((stay.state, stay.left_at), (State::Here, None));
    let stay = done(send(&stage, farid, kept(&token, "other-0123456789", scanned), -days).await);
    assert_eq!(stay.arrived_at, at("08:55"));
}

async fn a_scan_that_comes_after_its_shift_is_closed_as_planned_and_waits_for_a_word(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    let next = shift(&stage, MONDAY, "12:00", "15:00").await;
    give_place(&stage, aysel, next).await;
    stage.set(at("09:05"));
    let (token, scanned) = (code(&stage, &stage.bak1).await, stage.now());
    stage.set(at("12:10"));
    come(&stage, aysel).await.unwrap();
    let stay = done(send(&stage, aysel, kept(&token, "phone-0123456789", scanned), Duration::zero()).await);
    assert_eq!((stay.state, stay.left_at, stay.minutes), (State::Closed, Some(at("12:00")), Some(175)));
    assert_eq!(served(&stage, aysel).await, 175, "and the stay that runs still does");
    assert_eq!(count(&stage, "select count(*) from attendances where left_at is null").await, 1);
}

async fn whoever_was_marked_as_missing_is_proven_present(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    stage.set(at("08:50"));
    let (token, scanned) = (code(&stage, &stage.bak1).await, stage.now());
    stage.set(at("13:30"));
    assert_eq!(close_due(&stage).await.missed, 1);
    let stay = done(send(&stage, aysel, kept(&token, "phone-0123456789", scanned), Duration::zero()).await);
    assert_eq!((stay.state, stay.minutes), (State::Closed, Some(180)));
    assert_eq!(count(&stage, "select count(*) from assignments where state = 'no_show'").await, 0);
}

async fn a_scan_sent_five_times_at_once_and_again_later_is_one_stay_with_one_answer(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    stage.set(at("09:00"));
    let (token, scanned) = (code(&stage, &stage.bak1).await, stage.now());
    stage.set(at("09:40"));
    let scan = kept(&token, "phone-0123456789", scanned);
    let sent = (0..5).map(|_| send(&stage, aysel, scan.clone(), Duration::zero()));
    let answers = futures::future::join_all(sent).await;
    assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
    stage.pass(Duration::hours(100));
    assert_eq!(done(send(&stage, aysel, scan.clone(), Duration::zero()).await), done(answers[0].clone()));
    assert_eq!(count(&stage, "select count(*) from attendances").await, 1);

    let farid = stage.volunteer("Fərid", "Cast").await;
    let why = Refusal::NonceReused;
    assert_eq!(send(&stage, farid, scan, Duration::zero()).await, Answer::Refused { why }, "it is hers");
}

async fn two_shifts_without_a_pause_between_them_have_a_scan_each(stage: Stage) {
    let (aysel, first) = aysel_on_a_shift(&stage).await;
    let second = shift(&stage, MONDAY, "12:00", "15:00").await;
    give_place(&stage, aysel, second).await;
    let mut scans = Vec::new();
    for (time, seconds, nonce) in [("08:55", 0, "first-0123456789"), ("11:59", 45, "second-0123456789")] {
        stage.set(at(time) + Duration::seconds(seconds));
        scans.push(kept(&code(&stage, &stage.bak1).await, nonce, stage.now()));
    }
    stage.set(at("16:00"));
    for time in ["08:55", "11:59", "08:55", "11:59"] {
        let n = usize::from(time == "11:59");
        let stay = done(send(&stage, aysel, scans[n].clone(), Duration::zero()).await);
        let begun = at(time) + Duration::seconds(if n == 1 { 30 } else { 0 });
        assert_eq!((stay.shift, stay.arrived_at), ([first, second][n], begun), "sent again or not");
    }
    assert_eq!(served(&stage, aysel).await, 360);
}

async fn a_picture_of_a_code_waits_for_the_lead_and_stays_declined(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    let tural = stage.tural().await;
    stage.set(at("09:00"));
    let token = code(&stage, &stage.bak1).await;
    stage.set(at("11:00"));
    // Scanned from a picture at half past ten, sent at eleven
    let scan = kept(&token, "phone-0123456789", at("10:30"));
    let review = Answer::Review { doubt: Doubt::Delay };
    assert_eq!(send(&stage, aysel, scan.clone(), Duration::zero()).await, review);
    assert_eq!(send(&stage, aysel, scan.clone(), Duration::zero()).await, review);
    assert_eq!(count(&stage, "select count(*) from attendances").await, 0);

    let open = waiting(&stage, tural).await;
    assert_eq!((open.len(), open[0].person, open[0].shown_at), (1, aysel, at("09:00")));
    assert_eq!(faulty(decide(&stage, tural, &open[0], false, " ").await), ("reason".into(), FaultKind::Required));
    decide(&stage, tural, &open[0], false, "Nobody has seen her").await.unwrap();
    assert_eq!(refused(decide(&stage, tural, &open[0], true, "").await), Refusal::Changed);
    let why = Refusal::ScanDeclined;
    assert_eq!(send(&stage, aysel, scan, Duration::zero()).await, Answer::Refused { why });
    let mine = stage.look_as(aysel, |look| Box::pin(attendance::my_scans(look))).await.unwrap();
    assert_eq!((mine[0].state, mine[0].answer.as_str()), (ScanState::Declined, "Nobody has seen her"));
}

async fn a_scan_of_last_week_counts_when_the_lead_says_so(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    let tural = stage.tural().await;
    stage.set(at("09:04"));
    let (token, scanned) = (code(&stage, &stage.bak1).await, stage.now());
    stage.pass(Duration::days(5));
    close_due(&stage).await;
    let scan = kept(&token, "phone-0123456789", scanned);
    assert_eq!(send(&stage, aysel, scan.clone(), Duration::zero()).await, Answer::Review { doubt: Doubt::Old });
    let open = waiting(&stage, tural).await;
    decide(&stage, tural, &open[0], true, "").await.unwrap();
    let stay = done(send(&stage, aysel, scan, Duration::zero()).await);
    assert_eq!((stay.proof, stay.arrived_at, stay.state), (Proof::Lead, at("09:04"), State::Closed));
    assert_eq!(served(&stage, aysel).await, 176);
    assert!(waiting(&stage, tural).await.is_empty());
}

async fn a_phone_that_says_it_was_elsewhere_is_looked_at(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    stage.set(at("09:00"));
    let (token, scanned) = (code(&stage, &stage.bak1).await, stage.now());
    stage.set(at("09:30"));
    let outside = Scan { place: Whereabouts::Outside, ..kept(&token, "phone-0123456789", scanned) };
    assert_eq!(send(&stage, aysel, outside, Duration::zero()).await, Answer::Review { doubt: Doubt::Place });
    let inside = Scan { place: Whereabouts::Inside, ..kept(&token, "other-0123456789", scanned) };
    done(send(&stage, aysel, inside, Duration::zero()).await);
    // In at BAK1, and a code of another center of the same minutes
    let elsewhere = code(&stage, &stage.sum).await;
    let later = stage.now();
    stage.pass(Duration::minutes(20));
    let scan = kept(&elsewhere, "third-0123456789", later);
    assert_eq!(send(&stage, aysel, scan, Duration::zero()).await, Answer::Review { doubt: Doubt::Elsewhere });
}

async fn two_phones_of_one_person_and_one_phone_of_two_people_are_seen(stage: Stage) {
    let (aysel, shift) = aysel_on_a_shift(&stage).await;
    let (farid, tural) = (stage.volunteer("Fərid", "Cast").await, stage.tural().await);
    give_place(&stage, farid, shift).await;
    stage.set(at("09:00"));
    let (token, scanned) = (code(&stage, &stage.bak1).await, stage.now());
    stage.set(at("09:20"));
    let (first, second) = (kept(&token, "phone-0123456789", scanned), kept(&token, "other-0123456789", scanned));
    let stay = done(send_by(&stage, aysel, first, Duration::zero(), "phone-a").await);
    for _ in 0..2 {
        assert_eq!(done(send_by(&stage, aysel, second.clone(), Duration::zero(), "phone-b").await), stay);
    }
    let open = waiting(&stage, tural).await;
    assert_eq!((open.len(), open[0].doubt), (1, Doubt::Device));

    let his = kept(&token, "third-0123456789", scanned);
    done(send_by(&stage, farid, his, Duration::zero(), "phone-a").await);
    let center = stage.bak1.clone();
    let shared = stage
        .look_as(tural, move |look| Box::pin(async move { attendance::shared(look, &center).await }))
        .await
        .unwrap();
    assert_eq!(shared.iter().map(|one| one.person).collect::<HashSet<_>>(), HashSet::from([aysel, farid]));
}

async fn leaving_without_a_network_sets_right_what_the_program_closed(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    stage.set(at("09:00"));
    come(&stage, aysel).await.unwrap();
    stage.set(at("11:30"));
    let (token, scanned) = (code(&stage, &stage.bak1).await, stage.now());
    stage.set(at("13:30"));
    assert_eq!(close_due(&stage).await.stays, 1);
    assert_eq!(served(&stage, aysel).await, 180);
    let out = Scan { kind: ScanKind::Out, ..kept(&token, "leave-0123456789", scanned) };
    for _ in 0..2 {
        let stay = done(send(&stage, aysel, out.clone(), Duration::zero()).await);
        assert_eq!((stay.state, stay.left_at, stay.minutes), (State::Left, Some(at("11:30")), Some(150)));
    }
    assert_eq!(served(&stage, aysel).await, 150);
}

async fn nobody_decides_about_their_own_scan_or_at_another_center(stage: Stage) {
    let (aysel, shift) = aysel_on_a_shift(&stage).await;
    let (tural, reshad) = (stage.tural().await, stage.reshad().await);
    give_place(&stage, tural, shift).await;
    stage.set(at("09:00"));
    let token = code(&stage, &stage.bak1).await;
    stage.set(at("10:00"));
    send(&stage, aysel, kept(&token, "phone-0123456789", at("09:50")), Duration::zero()).await;
    send(&stage, tural, kept(&token, "other-0123456789", at("09:50")), Duration::zero()).await;
    let open = waiting(&stage, tural).await;
    let (hers, his) = (&open[0], &open[1]);
    assert!(matches!(decide(&stage, tural, his, true, "").await, Err(Error::NotAllowed)));
    for stranger in [reshad, aysel] {
        assert!(matches!(decide(&stage, stranger, hers, true, "x").await, Err(Error::NotAllowed)));
    }
    let center = stage.bak1.clone();
    let seen = stage.look_as(reshad, move |look| Box::pin(async move { attendance::doubtful(look, &center).await }));
    assert!(matches!(seen.await, Err(Error::NotAllowed)));
}

async fn a_scan_without_a_place_is_kept_and_a_forged_one_is_not(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    let farid = stage.volunteer("Fərid", "Cast").await;
    stage.set(at("07:00"));
    let (early, scanned) = (code(&stage, &stage.bak1).await, stage.now());
    stage.set(at("09:00"));
    let soon = send(&stage, aysel, kept(&early, "phone-0123456789", scanned), Duration::zero()).await;
    assert_eq!(soon, Answer::Review { doubt: Doubt::Window });
    let none = send(&stage, farid, kept(&early, "other-0123456789", scanned), Duration::zero()).await;
    assert_eq!(none, Answer::Review { doubt: Doubt::NoShift });
    let forged = send(&stage, aysel, kept("k1.0.BAK1-1.x", "third-0123456789", scanned), Duration::zero()).await;
    assert_eq!(forged, Answer::Refused { why: Refusal::CodeForged });
    assert_eq!(count(&stage, "select count(*) from scans").await, 2);
}
