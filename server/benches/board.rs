//! The board of a center with 60 people and 120 shifts, as a coordinator's browser asks for it: 30 ms are wanted of the
//! server, and 50 ms from an act to what it leaves missing. Beside it, in the same run, the same machine digests a megabyte.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "../tests/support/mod.rs"]
mod support;

use domain::ids::{PersonId, RosterId, ShiftId};
use domain::rights::Who;
use domain::time::Week;
use programme::demo::Size;
use programme::rosters::{self, ShiftForm};
use programme::{centers, shifts};
use sha2::{Digest, Sha256};
use std::time::{Duration, Instant};
use support::{House, Visitor};

const ROUNDS: usize = 51;
const SHIFTS: usize = 120;
const WANTED: Duration = Duration::from_millis(30);
const EDIT_WANTED: Duration = Duration::from_millis(50);

fn main() {
    tokio::runtime::Runtime::new().expect("a runtime").block_on(run());
}

/// A week ahead with as many shifts as that, and whoever may take a place on them.
async fn fill(house: &House) -> (Week, RosterId) {
    let week = house
        .service
        .act(Who::system(), |act| {
            Box::pin(async move {
                let center = centers::by_code(act, "BAK1").await?;
                let positions = centers::positions(act, center.programme).await?;
                let week = (0..6).fold(Week::of(center.zone.date(act.now())), |week, _| week.next());
                let mut made = 0;
                'week: for from in 9..17 {
                    for date in week.days() {
                        for position in &positions {
                            if made == SHIFTS {
                                break 'week;
                            }
                            let form = ShiftForm {
                                position: position.id.to_string(),
                                date: date.to_string(),
                                from: format!("{from:02}:00"),
                                until: format!("{:02}:00", from + 1),
                                places: "2".into(),
                                ..ShiftForm::default()
                            };
                            // A day on which the center is closed takes none
                            made += usize::from(rosters::add_shift(act, &center, &form).await.is_ok());
                        }
                    }
                }
                Ok(week)
            })
        })
        .await
        .expect("a week");
    let (roster, all, people) = house
        .service
        .look(Who::system(), move |look| {
            Box::pin(async move {
                let center = centers::by_code(look, "BAK1").await?;
                let roster = rosters::of_week(look, &center, week).await?.expect("a roster").id;
                let now = look.now();
                let people = shifts::volunteers(look, center.at(), now).await?;
                Ok((roster, shifts::of_roster(look, roster).await?, people))
            })
        })
        .await
        .expect("its shifts");
    for (at, shift) in all.iter().enumerate() {
        let (id, person) = (shift.id, people[at % people.len()].id);
        // Who may not is left out
        let _ = house.service.act(Who::system(), move |act| Box::pin(shifts::assign(act, id, person, None))).await;
    }
    println!("{} shifts, {} people", all.len(), people.len());
    (week, roster)
}

/// How long the machine takes to digest a megabyte.
fn megabyte() -> Duration {
    let bytes = vec![7_u8; 1_000_000];
    let began = Instant::now();
    std::hint::black_box(Sha256::digest(&bytes));
    began.elapsed()
}

fn median(mut times: Vec<Duration>) -> (Duration, Duration) {
    times.sort();
    (times[times.len() / 2], times[times.len() - 1])
}

fn tell(what: &str, times: Vec<Duration>, wanted: Duration, reference: Duration) {
    let (middle, slowest) = median(times);
    let ratio = middle.as_secs_f64() / reference.as_secs_f64();
    println!("{what}: median {middle:?}, slowest {slowest:?}, {ratio:.2} megabytes digested (wanted: {wanted:?})");
}

async fn get(house: &House, visitor: &Visitor, path: &str) -> Duration {
    let began = Instant::now();
    let page = house.page(visitor, path).await;
    assert_eq!(page.status, 200);
    began.elapsed()
}

async fn run() {
    let house = House::on_sqlite(Size { volunteers: 60, centers: 1, history_weeks: 2, seed: 1 }).await;
    let (week, roster) = fill(&house).await;
    let visitor = house.sign_in("coordinator.BAK1").await;
    let (reference, _) = median((0..ROUNDS).map(|_| megabyte()).collect());
    println!("a megabyte is digested in {reference:?}");
    let board = format!("/rosters/BAK1/{week}");
    for path in [board.clone(), format!("{board}?by=people")] {
        let mut times = Vec::new();
        for _ in 0..ROUNDS {
            times.push(get(&house, &visitor, &path).await);
        }
        tell(&format!("GET {path}"), times, WANTED, reference);
    }
    edits(&house, &visitor, roster, reference).await;
}

/// The rules alone, and somebody put on a shift by an open board, whose answer shows what the week lacks then.
async fn edits(house: &House, visitor: &Visitor, roster: RosterId, reference: Duration) {
    let live =
        house.service.look(Who::system(), move |look| Box::pin(rosters::live(look, roster))).await.expect("a week");
    let free: Vec<(ShiftId, PersonId)> = live
        .week
        .iter()
        .filter_map(|on| {
            let may = |p: &&domain::eligibility::Volunteer| {
                live.against(p.id, on.shift.id, None).is_some_and(|verdict| verdict.may())
            };
            Some((on.shift.id, live.people.iter().find(may)?.id))
        })
        .take(ROUNDS)
        .collect();
    assert!(!free.is_empty(), "somebody may take a place");
    let times = (0..ROUNDS).map(|_| {
        let began = Instant::now();
        std::hint::black_box(live.gaps());
        began.elapsed()
    });
    tell("what a week lacks, by the rules alone", times.collect(), WANTED, reference);
    let mut times = Vec::new();
    for (shift, person) in &free {
        let began = Instant::now();
        let answer =
            house.post(visitor, "/api/shifts/assign", &format!("shift={shift}&person={person}&show=positions")).await;
        assert_eq!(answer.status, 200);
        times.push(began.elapsed());
        house.post(visitor, "/api/shifts/unassign", &format!("shift={shift}&person={person}")).await;
    }
    tell("an edit kept, with the board anew in its answer", times, EDIT_WANTED, reference);
}
