//! The ledger: planned, served, closed automatically and corrected.

use super::*;

stories! {
    who_came_early_is_not_lost_with_the_shift,
    what_nobody_confirmed_earns_no_certificate,
    a_forgotten_check_out_closes_itself_and_asks_to_be_confirmed,
    the_next_shift_closes_the_last_one_that_was_forgotten,
    whoever_never_came_is_marked_after_the_end,
    hours_never_exceed_the_plan_and_follow_from_attendance,
    a_correction_offsets_and_stays_within_the_plan,
    the_ledger_is_read_by_its_owner_and_the_staff_of_the_center,
}

async fn a_forgotten_check_out_closes_itself_and_asks_to_be_confirmed(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    let tural = stage.tural().await;
    stage.set(at("09:05"));
    let stay = come(&stage, aysel).await.unwrap();
    stage.set(at("11:59"));
    assert_eq!(close_due(&stage).await.stays, 0, "time still to come is never counted");
    stage.set(at("13:20"));
    assert_eq!(close_due(&stage).await.stays, 1);
    assert_eq!(close_due(&stage).await.stays, 0);

    let lines = ledger(&stage, aysel, aysel).await.unwrap();
    assert_eq!(lines.len(), 1);
    assert_eq!((lines[0].minutes, lines[0].left_at, lines[0].to_confirm), (175, Some(at("12:00")), true));
    let waiting = |reader: PersonId| {
        let center = stage.bak1.clone();
        let stage = &stage;
        async move {
            stage
                .look_as(reader, move |look| Box::pin(async move { attendance::to_confirm(look, &center).await }))
                .await
                .unwrap()
        }
    };
    assert_eq!(waiting(tural).await.iter().map(|s| s.attendance).collect::<Vec<_>>(), [stay.attendance]);
    let confirm = |who: PersonId, id: AttendanceId| {
        stage.act_as(who, move |act| Box::pin(async move { attendance::confirm(act, id, None).await }))
    };
    assert!(matches!(confirm(aysel, stay.attendance).await, Err(Error::NotAllowed)));
    confirm(tural, stay.attendance).await.unwrap();
    confirm(tural, stay.attendance).await.unwrap();
    assert!(waiting(tural).await.is_empty());
    assert_eq!(count(&stage, "select count(*) from events where kind = 'attendance_confirmed'").await, 1);
    let volunteer = stage.act_as(aysel, |act| Box::pin(attendance::close_due(act))).await;
    assert!(matches!(volunteer, Err(Error::NotAllowed)), "only the program itself closes");
}

async fn the_next_shift_closes_the_last_one_that_was_forgotten(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    let next = shift(&stage, MONDAY, "12:00", "15:00").await;
    give_place(&stage, aysel, next).await;
    stage.set(at("09:00"));
    come(&stage, aysel).await.unwrap();
    stage.set(at("12:03"));
    let stay = come(&stage, aysel).await.unwrap();
    assert_eq!((stay.shift, stay.arrival), (next, Arrival::OnTime));
    assert_eq!(served(&stage, aysel).await, 180);
}

async fn whoever_never_came_is_marked_after_the_end(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    stage.set(at("11:59"));
    assert_eq!(close_due(&stage).await.missed, 0);
    stage.set(at("12:00"));
    assert_eq!(close_due(&stage).await.missed, 1);
    assert_eq!(close_due(&stage).await.missed, 0);
    assert_eq!(count(&stage, "select count(*) from assignments where state = 'no_show'").await, 1);
    assert_eq!(served(&stage, aysel).await, 0);
    assert!(ledger(&stage, aysel, aysel).await.unwrap().is_empty());
}

async fn hours_never_exceed_the_plan_and_follow_from_attendance(stage: Stage) {
    let aysel = stage.volunteer("Aysel", "Cast").await;
    let mut stays = HashSet::new();
    // Comes and goes at odd moments, and forgets every third check-out
    for n in 0..9_i64 {
        let date = (baku(MONDAY, "00:00") + Duration::days(n)).date_naive() + chrono::Days::new(1);
        let date = date.to_string();
        let shift = shift(&stage, &date, "09:00", "12:00").await;
        give_place(&stage, aysel, shift).await;
        stage.set(baku(&date, "08:31") + Duration::seconds(n * 731));
        stays.insert(come(&stage, aysel).await.unwrap().attendance);
        stage.set(baku(&date, "10:00") + Duration::seconds(n * 1013));
        if n % 3 != 0 {
            leave(&stage, aysel).await.unwrap();
        }
        stage.set(baku(&date, "13:00"));
        close_due(&stage).await;
    }
    let lines = ledger(&stage, aysel, aysel).await.unwrap();
    assert_eq!(lines.len(), stays.len(), "one line for each stay");
    let mut sum = 0;
    for line in &lines {
        let id = line.attendance.unwrap();
        let stay = stage.look_as(aysel, move |look| Box::pin(attendance::stay(look, id))).await.unwrap();
        let worked = Worked {
            planned: stay.period,
            zone: stay.zone,
            arrived_at: stay.arrived_at,
            left_at: stay.left_at.unwrap(),
            breaks: Vec::new(),
        };
        let again = counted(&[worked], &HoursRules::default(), &|_| false)[0].minutes;
        assert_eq!(again, line.minutes, "recomputed from attendance");
        assert!((0..=stay.period.minutes()).contains(&line.minutes));
        assert_eq!(line.to_confirm, stay.left_proof == Some(Proof::Automatic));
        sum += again;
    }
    assert_eq!(served(&stage, aysel).await, sum);
}

async fn a_correction_offsets_and_stays_within_the_plan(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    let (nigar, tural, reshad) = (stage.nigar().await, stage.tural().await, stage.reshad().await);
    stage.set(at("09:00"));
    come(&stage, aysel).await.unwrap();
    stage.set(at("13:00"));
    close_due(&stage).await;
    let entry = ledger(&stage, aysel, aysel).await.unwrap()[0].entry;
    for stranger in [aysel, tural, reshad] {
        assert!(matches!(correct(&stage, stranger, entry, 60, "left").await, Err(Error::NotAllowed)));
    }
    assert_eq!(faulty(correct(&stage, nigar, entry, 60, " ").await), ("note".into(), FaultKind::Required));
    for minutes in [-1, 181, i64::MAX, i64::MIN] {
        let fault = faulty(correct(&stage, nigar, entry, minutes, "left").await);
        assert_eq!(fault, ("minutes".into(), FaultKind::Number { min: 0, max: 180 }));
    }
    let done = correct(&stage, nigar, entry, 60, "Left at ten, the lead saw it").await.unwrap();
    let attendance::Corrected::Entered(offset) = done else { panic!("two hours need no second person") };
    assert_eq!(served(&stage, aysel).await, 60);
    assert!(matches!(correct(&stage, nigar, offset, 10, "again").await, Err(Error::NotFound)));
    assert_eq!(faulty(correct(&stage, nigar, entry, 60, "same").await).1, FaultKind::Twice);
    correct(&stage, nigar, entry, 90, "Half past ten").await.unwrap();
    assert_eq!(served(&stage, aysel).await, 90);

    let lines = ledger(&stage, aysel, aysel).await.unwrap();
    let minutes: Vec<i64> = lines.iter().map(|l| l.minutes).collect();
    assert_eq!(minutes, [30, -120, 180], "the first line stands as it was");
    assert_eq!(lines[1].offsets, Some(entry));
    assert_eq!(lines[1].note, "Left at ten, the lead saw it");
}

async fn the_ledger_is_read_by_its_owner_and_the_staff_of_the_center(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    let (nigar, reshad, sebine) = (stage.nigar().await, stage.reshad().await, stage.sebine().await);
    let farid = stage.volunteer("Fərid", "Cast").await;
    stage.set(at("09:00"));
    let stay = come(&stage, aysel).await.unwrap();
    stage.set(at("13:00"));
    close_due(&stage).await;
    for reader in [aysel, nigar, sebine] {
        assert_eq!(ledger(&stage, reader, aysel).await.unwrap().len(), 1);
    }
    for stranger in [reshad, farid] {
        assert!(matches!(ledger(&stage, stranger, aysel).await, Err(Error::NotAllowed)));
        let id = stay.attendance;
        let seen = stage.look_as(stranger, move |look| Box::pin(attendance::stay(look, id))).await;
        assert!(matches!(seen, Err(Error::NotAllowed)));
    }
}

async fn who_came_early_is_not_lost_with_the_shift(stage: Stage) {
    let (aysel, shift) = aysel_on_a_shift(&stage).await;
    let nigar = stage.nigar().await;
    stage.set(at("08:45"));
    come(&stage, aysel).await.unwrap();
    let cancelled = stage.act_as(nigar, move |act| Box::pin(programme::shifts::cancel(act, shift))).await;
    assert_eq!(refused(cancelled), Refusal::SomebodyIn);
    leave(&stage, aysel).await.unwrap();
    stage.act_as(nigar, move |act| Box::pin(programme::shifts::cancel(act, shift))).await.unwrap();
}

async fn what_nobody_confirmed_earns_no_certificate(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    let tural = stage.tural().await;
    stage.set(at("09:00"));
    come(&stage, aysel).await.unwrap();
    stage.set(at("13:00"));
    close_due(&stage).await;
    let counted = || stage.look_as(aysel, move |look| Box::pin(programme::certificates::progress(look, aysel)));
    assert_eq!(counted().await.unwrap().served, 0, "she may have gone at once");
    let waiting = stage.bak1.clone();
    let stays = stage.look_as(tural, move |look| Box::pin(async move { attendance::to_confirm(look, &waiting).await }));
    let stay = stays.await.unwrap()[0].attendance;
    stage.act_as(tural, move |act| Box::pin(attendance::confirm(act, stay, None))).await.unwrap();
    assert_eq!(counted().await.unwrap().served, 180);
}
