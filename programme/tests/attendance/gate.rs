//! Many at once: check-ins that share a commit.

use super::*;

stories! {
    a_hundred_at_once_are_each_in_once_and_each_no_is_its_own,
    check_ins_written_together_read_like_those_written_alone,
}

async fn crowd(stage: &Stage, shift: ShiftId, count: usize) -> Vec<PersonId> {
    let mut people = Vec::new();
    for n in 0..count {
        let person = stage.volunteer("Aygün", &format!("N{n}")).await;
        give_place(stage, person, shift).await;
        people.push(person);
    }
    people
}

async fn a_hundred_at_once_are_each_in_once_and_each_no_is_its_own(stage: Stage) {
    let position = stage.position("crowd").await;
    let shift = stage.shift(&position, MONDAY, "09:00", "12:00", 200).await;
    let people = crowd(&stage, shift, 100).await;
    let stranger = stage.volunteer("Fərid", "Cast").await;
    stage.set(at("08:58"));
    let old = code(&stage, &stage.bak1).await;
    stage.set(at("09:00"));
    let (token, elsewhere) = (code(&stage, &stage.bak1).await, code(&stage, &stage.sum).await);
    let mut sent = Vec::new();
    for (n, person) in people.iter().enumerate() {
        let nonce = format!("phone-{n:010}");
        sent.push((*person, token.clone(), nonce.clone(), None));
        match n % 10 {
            // The second tap of an impatient finger, and another phone of the same person
            0 => sent.push((*person, token.clone(), nonce, None)),
            1 => sent.push((*person, token.clone(), format!("other-{n:010}"), Some(Refusal::AlreadyIn))),
            2 => sent.push((*person, old.clone(), format!("stale-{n:010}"), Some(Refusal::CodeExpired))),
            3 => sent.push((*person, "nonsense".into(), format!("forged-{n:010}"), Some(Refusal::CodeForged))),
            _ => {}
        }
    }
    sent.push((stranger, token.clone(), "stranger-0123456".into(), Some(Refusal::NoShiftHere)));
    sent.push((stranger, elsewhere, "stranger-6543210".into(), Some(Refusal::NoShiftHere)));
    let asked = sent.iter().map(|(person, token, nonce, _)| scan(&stage, *person, token, nonce));
    let answers = futures::future::join_all(asked).await;
    let mut twice = 0;
    for ((person, _, _, no), answer) in sent.iter().zip(answers) {
        match (no, answer) {
            (Some(Refusal::AlreadyIn), answer) => twice += i32::from(refused_or_in(answer, *person)),
            (Some(no), answer) => assert_eq!(refused(answer), *no),
            (None, Ok(stay)) => assert_eq!((stay.person, stay.shift), (*person, shift)),
            (None, Err(Error::Refused(Refusal::AlreadyIn))) => twice += 1,
            (None, other) => panic!("{other:?}"),
        }
    }
    assert_eq!(twice, 10, "of two phones of one person one is in, whichever came first");
    assert_eq!(count(&stage, "select count(*) from attendances").await, 100);
    assert_eq!(count(&stage, "select count(distinct person_id) from attendances").await, 100);
    assert_eq!(count(&stage, "select count(*) from events where kind = 'checked_in'").await, 100);
    assert_eq!(count(&stage, "select count(*) from assignments where state = 'attended'").await, 100);
    assert_eq!(count(&stage, "select count(*) from events where kind = 'code_refused'").await, 22);
}

/// Whether it is the no.
fn refused_or_in(answer: Result<Stay>, person: PersonId) -> bool {
    match answer {
        Ok(stay) => {
            assert_eq!(stay.person, person);
            false
        }
        Err(Error::Refused(Refusal::AlreadyIn)) => true,
        other => panic!("{other:?}"),
    }
}

async fn check_ins_written_together_read_like_those_written_alone(stage: Stage) {
    let shift = shift(&stage, MONDAY, "09:00", "12:00").await;
    let people = crowd(&stage, shift, 12).await;
    stage.set(at("09:02"));
    let answers = futures::future::join_all(people.iter().map(|person| come(&stage, *person))).await;
    for (person, answer) in people.iter().zip(answers) {
        let (stay, person) = (answer.unwrap(), *person);
        let id = stay.attendance;
        let read = stage.look_as(person, move |look| Box::pin(attendance::stay(look, id))).await.unwrap();
        assert_eq!(read, stay);
        assert_eq!(leave(&stage, person).await.unwrap().attendance, id);
    }
}
