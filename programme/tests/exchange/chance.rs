//! Everything in any order and at once (claims, requests, ballots, releases, offers, swaps, hand-overs, publications, what
//! the coordinator decides, moves, puts on and lends by the board, and undoing it): never over capacity, never twice at once, and nobody loses a place without their own answer
//! or a coordinator's decision.

use super::*;
use chrono::Duration;
use domain::centers::Position;
use domain::ids::RosterId;
use programme::rosters::{self, MoveForm};
use std::collections::{BTreeMap, BTreeSet};

stories! { no_sequence_overbooks_double_books_or_loses_a_place }

/// The same sequences each time.
const SEEDS: [u64; 4] = [3, 17, 4711, 90210];
/// The last two serve at a neighbouring center.
const PEOPLE: usize = 8;

struct Dice(u64);
impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % u64::try_from(sides).unwrap()).unwrap()
    }
}

struct World {
    stage: Stage,
    nigar: PersonId,
    people: Vec<PersonId>,
    shifts: Vec<ShiftId>,
    roster: RosterId,
}

/// What was counted as the answer of whoever had a place, or as a decision of the coordinator.
type Places = BTreeSet<(PersonId, ShiftId)>;

async fn no_sequence_overbooks_double_books_or_loses_a_place(stage: Stage) {
    let guide = guide(&stage).await;
    let desk = Position { approval: true, ..support::position(&stage.programme, "desk", None) };
    let desk = stage.add_position(desk).await;
    let nigar = stage.nigar().await;
    let mut people = Vec::new();
    for n in 0..PEOPLE - 2 {
        people.push(stage.volunteer("Könüllü", &format!("N{n}")).await);
    }
    for n in PEOPLE - 2..PEOPLE {
        let person = stage.person("Könüllü", &format!("N{n}")).await;
        stage.place(person, &stage.sum, "2026-09-01", "2027-06-30", domain::applications::PlacementState::Active).await;
        people.push(person);
    }
    let (here, near) = (stage.bak1.id, domain::centers::Neighbour { center: stage.sum.id, minutes: 25 });
    stage
        .system(move |act| Box::pin(async move { programme::centers::set_neighbour(act, here, 1, near).await }))
        .await
        .unwrap();
    let roster = stage.published_roster(&stage.bak1, DAY).await;
    let mut world = World { stage, nigar, people, shifts: Vec::new(), roster };
    for seed in SEEDS {
        let mut dice = Dice(seed);
        let hours =
            [("09:00", "11:00"), ("10:00", "12:00"), ("11:00", "13:00"), ("14:00", "16:00"), ("15:00", "17:00")];
        for (n, (from, until)) in hours.into_iter().enumerate() {
            let position = if n == 4 { &desk } else { &guide };
            let day = ["2026-12-02", DAY, "2026-12-04"][dice.roll(3)];
            let places = i64::try_from(1 + dice.roll(2)).unwrap();
            world.shifts.push(world.stage.shift(position, day, from, until, places).await);
        }
        for _ in 0..25 {
            round(&world, &mut dice).await;
        }
    }
}

async fn held(world: &World) -> Places {
    let roster = world.roster;
    let holders = world.stage.look(move |look| Box::pin(shifts::holders(look, roster))).await.unwrap();
    holders.into_iter().map(|h| (h.assignment.person, h.assignment.shift)).collect()
}

async fn round(world: &World, dice: &mut Dice) {
    let before = held(world).await;
    let mut acts = tokio::task::JoinSet::new();
    for _ in 0..6 {
        let person = world.people[dice.roll(PEOPLE)];
        let shift = world.shifts[dice.roll(world.shifts.len())];
        if let Some(act) = one(world, dice, person, shift).await {
            acts.spawn(act);
        }
    }
    let mut answered = Places::new();
    for (outcome, about) in acts.join_all().await {
        match outcome {
            Ok(()) => answered.extend(about),
            Err(Error::Refused(_) | Error::NotAllowed | Error::Faulty(_)) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
    world.stage.pass(Duration::minutes(i64::try_from(dice.roll(40)).unwrap()));
    work(&world.stage).await;
    while world.stage.system(|act| Box::pin(shifts::work_due(act))).await.unwrap().more {}
    balanced(world).await;
    let after = held(world).await;
    for lost in before.difference(&after) {
        assert!(answered.contains(lost), "{lost:?} was lost without an answer of theirs or a decision");
    }
}

type Outcome = (Result<()>, Vec<(PersonId, ShiftId)>);

/// One act of somebody, with the places whose holders have said by it, now or before, that they may go.
async fn one(
    world: &World,
    dice: &mut Dice,
    person: PersonId,
    shift: ShiftId,
) -> Option<std::pin::Pin<Box<dyn Future<Output = Outcome> + Send>>> {
    let stage = &world.stage;
    let (service, own) = (stage.service.clone(), stage.who(person).await);
    let staff = stage.who(world.nigar).await;
    let hand_over = open_hand_overs(world).await;
    let mine = mine(stage, person).await;
    let other = world.people[dice.roll(PEOPLE)];
    macro_rules! act {
        ($who:expr, $about:expr, |$act:ident| $work:expr) => {{
            let who = $who;
            let about: Vec<(PersonId, ShiftId)> = $about;
            Some(Box::pin(async move {
                let outcome = service.act(who, move |$act| Box::pin(async move { $work.await.map(drop) })).await;
                (outcome, about)
            }))
        }};
    }
    // A place that is sought for goes by its holder's own word, whoever takes it
    let given = |c: &HandOver| (c.person, c.shift);
    match dice.roll(20) {
        17 => {
            let day = ["2026-12-02", DAY, "2026-12-04"][dice.roll(3)];
            let (from, until) = [("09:00", "11:00"), ("10:30", "12:00"), ("14:00", "16:30")][dice.roll(3)];
            let form = MoveForm { date: day.into(), from: from.into(), until: until.into(), ..MoveForm::default() };
            Some(Box::pin(async move {
                let outcome = service
                    .act(staff, move |act| {
                        let form = form.clone();
                        Box::pin(async move { rosters::move_shift(act, shift, &form).await })
                    })
                    .await;
                (outcome, vec![])
            }))
        }
        18 => {
            let to = world.shifts[dice.roll(world.shifts.len())];
            match dice.roll(5) {
                0 => act!(staff, vec![], |act| rosters::put_on(act, shift, person, None)),
                1 | 2 => {
                    let person = world.people[PEOPLE - 1 - dice.roll(2)];
                    act!(staff, vec![], |act| rosters::lend(act, shift, person, "Qonşudan"))
                }
                3 => act!(staff, vec![(person, shift)], |act| rosters::take_off(act, shift, person)),
                _ if to == shift => None,
                _ => act!(staff, vec![(person, shift)], |act| rosters::move_person(act, shift, to, person, None)),
            }
        }
        19 => {
            // What is undone was the coordinator's own decision
            let all = world.people.iter().flat_map(|p| world.shifts.iter().map(|s| (*p, *s))).collect();
            let roster = world.roster;
            act!(staff, all, |act| rosters::undo_last(act, roster))
        }
        12 => match dice.roll(4) {
            0 => {
                let closes = stage.now() + Duration::minutes(i64::try_from(1 + dice.roll(60)).unwrap());
                act!(staff, vec![], |act| shifts::open_ballot(act, shift, closes))
            }
            1 => act!(staff, vec![], |act| shifts::close_ballot(act, shift)),
            2 => act!(own, vec![], |act| shifts::leave_ballot(act, shift)),
            _ => act!(own, vec![], |act| shifts::enter(act, shift)),
        },
        13 => act!(own, vec![], |act| shifts::enter(act, shift)),
        14 => match dice.roll(4) {
            0 => act!(staff, vec![], |act| shifts::decline(act, shift, person, "Yer yoxdur")),
            _ => act!(staff, vec![], |act| shifts::approve(act, shift, person)),
        },
        15 => act!(own, vec![], |act| shifts::confirm(act, shift)),
        16 if dice.roll(12) == 0 => {
            let about = world.people.iter().map(|person| (*person, shift)).collect();
            act!(staff, about, |act| rosters::call_off(act, shift))
        }
        16 => {
            let places = (1 + dice.roll(3)).to_string();
            Some(Box::pin(async move {
                let outcome = service
                    .act(staff, move |act| {
                        let places = places.clone();
                        Box::pin(async move { rosters::set_places(act, shift, &places, "").await })
                    })
                    .await;
                (outcome, vec![])
            }))
        }
        0..=2 => act!(own, vec![], |act| shifts::claim_anyway(act, shift)),
        3 => act!(own, vec![(person, shift)], |act| shifts::release(act, shift)),
        4 => act!(own, vec![], |act| exchange::join(act, shift)),
        5 => {
            let wait = mine.waits.iter().find(|w| w.wait.state == WaitState::Offered)?.wait;
            match dice.roll(3) {
                0 => act!(own, vec![], |act| exchange::leave(act, wait.shift)),
                _ => act!(own, vec![], |act| exchange::accept_place(act, wait.id)),
            }
        }
        6 | 7 => {
            let way = HandOverWay::ALL[dice.roll(HandOverWay::ALL.len())];
            let theirs = world.shifts[dice.roll(world.shifts.len())];
            let to = if way == HandOverWay::Swap { format!("{other}.{theirs}") } else { other.to_string() };
            let typed = Cannot { way: way.as_str().into(), reason: "ill".into(), note: String::new(), to };
            let who = own;
            Some(Box::pin(async move {
                let outcome = service
                    .act(who, move |act| {
                        let typed = typed.clone();
                        Box::pin(async move { exchange::cannot_come(act, shift, &typed).await.map(drop) })
                    })
                    .await;
                (outcome, vec![])
            }))
        }
        8 => {
            let asked = mine.asks.first()?;
            let (ask, hand_over) = (asked.ask, hand_over_of(stage, asked.ask.hand_over).await);
            let mut about = vec![given(&hand_over)];
            about.extend(ask.gives.map(|gives| (person, gives)));
            act!(own, about, |act| exchange::accept(act, ask.id))
        }
        9 => {
            let hand_over = hand_over.get(dice.roll(hand_over.len().max(1)))?.clone();
            act!(own, vec![given(&hand_over)], |act| exchange::take_over(act, hand_over.id))
        }
        10 => {
            let hand_over = hand_over.get(dice.roll(hand_over.len().max(1)))?.clone();
            let about = vec![given(&hand_over)];
            match dice.roll(3) {
                0 => act!(staff, about, |act| exchange::excuse(act, hand_over.id)),
                1 => act!(staff, vec![], |act| exchange::close(act, hand_over.id, "Bitdi")),
                _ => act!(staff, about, |act| exchange::assign(act, hand_over.id, other, None)),
            }
        }
        _ => match dice.roll(3) {
            0 => act!(staff, vec![(person, shift)], |act| shifts::unassign(act, shift, person)),
            1 => act!(staff, vec![], |act| shifts::assign(act, shift, person, Some("Adam çatmır"))),
            _ => {
                let roster = world.roster;
                let published = dice.roll(2) == 0;
                Some(Box::pin(async move {
                    let outcome = service
                        .act(staff, move |act| {
                            Box::pin(async move {
                                match published {
                                    true => rosters::publish(act, roster, None, true).await,
                                    false => rosters::withdraw(act, roster, None).await,
                                }
                            })
                        })
                        .await;
                    (outcome, vec![])
                }))
            }
        },
    }
}

async fn open_hand_overs(world: &World) -> Vec<HandOver> {
    let programme = world.stage.programme.id;
    let rows = world
        .stage
        .look_as(world.nigar, move |look| Box::pin(exchange::cases(look, programme, None, true)))
        .await
        .unwrap();
    rows.into_iter().map(|row| row.hand_over).collect()
}

/// What is counted on the shifts is what people hold and what is held for somebody, and fits; nobody is in two places.
async fn balanced(world: &World) {
    let held = held(world).await;
    let mut counted: BTreeMap<ShiftId, i64> = BTreeMap::new();
    for (_, shift) in &held {
        *counted.entry(*shift).or_default() += 1;
    }
    for hand_over in open_hand_overs(world).await.iter().filter(|hand_over| hand_over.holds) {
        *counted.entry(hand_over.shift).or_default() += 1;
    }
    for &shift in &world.shifts {
        let nigar = world.nigar;
        let list = world.stage.look_as(nigar, move |look| Box::pin(exchange::waiting(look, shift))).await.unwrap();
        let offered = list.iter().filter(|w| w.wait.state == WaitState::Offered).count();
        *counted.entry(shift).or_default() += i64::try_from(offered).unwrap();
        let shift = world.stage.look(move |look| Box::pin(shifts::find(look, shift))).await.unwrap();
        assert_eq!(shift.taken, counted.get(&shift.id).copied().unwrap_or_default(), "counted as held");
        assert!(shift.taken <= shift.places, "over capacity");
    }
    for &person in &world.people {
        let busy = world.stage.look(move |look| Box::pin(shifts::volunteer(look, person))).await.unwrap().busy;
        for (n, one) in busy.iter().enumerate() {
            assert!(busy[..n].iter().all(|other| !one.period.overlaps(other.period)), "in two places at once");
        }
    }
}
