//! Chance ways through a selection: whatever is done in whatever order, nobody ends in two places, no center takes more
//! than its quota, and what is undone at once is as it was.

use crate::cast::{House, Person};
use crate::support::Stage;
use chrono::Duration;
use domain::applications::Stage as At;
use domain::ids::SelectionId;
use domain::screening::UNDO_MINUTES;
use programme::applications::{self, staff};
use programme::shifts;

const WISHES: [&str; 5] = ["BAK1 SUM", "SUM BAK1", "BAK1", "SUM", "SUM BAK1"];

/// Numbers that depend on the seed alone.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % n
    }
    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

async fn move_on(house: &House, who: Person, to: At) {
    let version = house.case(who).await.version;
    let id = who.application;
    // Whatever may not be is refused, which is as well; here and below
    let moved = house.stage.act_as(house.manager, move |act| Box::pin(staff::move_on(act, id, version, to, "")));
    drop(moved.await);
}

async fn place(house: &House, who: Person, code: &str) {
    let version = house.case(who).await.version;
    let center = if code == "SUM" { house.stage.sum.id } else { house.stage.bak1.id };
    let id = who.application;
    let placed = house.stage.act_as(house.manager, move |act| Box::pin(staff::place(act, id, version, center)));
    drop(placed.await);
}

/// A selection with some number of places, sometimes undone at once; which, if it stays.
async fn select(house: &House, people: &[Person], chance: &mut Chance) -> Option<SelectionId> {
    let quota = chance.of(&["0", "1", "2", "3", "4"]);
    let run = house.run_with(&[(chance.of(&["quota_BAK1", "quota_SUM"]), quota)]).await.ok()?;
    let before = house.everything(people).await;
    let published = house.publish(&run).await.ok()?;
    if chance.below(2) == 0 {
        return Some(published.id);
    }
    let undone = house.undo(published.id).await.unwrap();
    assert_eq!(undone.kept, 0);
    assert_eq!(house.everything(people).await, before, "what is undone at once is as it was");
    None
}

async fn nobody_is_in_two_places(house: &House, people: &[Person], deed: &str) {
    let mut reserved = 0;
    for code in ["BAK1", "SUM"] {
        let (quota, placed, held) = house.places(code).await;
        assert!(placed + held <= quota, "{code} takes {placed} and holds {held} of {quota} after {deed}");
        reserved += held;
    }
    let mut held = 0;
    for who in people {
        let (person, id) = (who.id, who.application);
        let case = house.stage.act_as(house.manager, move |act| Box::pin(staff::case(act, id))).await.unwrap();
        let at = case.application.stage;
        let found = house.stage.look(move |look| Box::pin(shifts::volunteer(look, person))).await.unwrap();
        assert_eq!(found.placements.len(), usize::from(at == At::Placed), "{at:?} after {deed}");
        let holds = matches!(at, At::Offered | At::Accepted | At::Onboarding);
        assert_eq!(case.held.is_some(), holds, "{at:?} after {deed}");
        held += i64::from(holds);
    }
    assert_eq!(held, reserved, "each offer holds its place, and no place is held for nobody, after {deed}");
}

pub async fn nobody_ends_in_two_places_whatever_is_done(stage: Stage) {
    let house = House::open(stage, 2, 1).await;
    let mut chance = Chance(11);
    let mut people = Vec::new();
    let mut last = None;
    for round in 0..3 {
        for n in 0..5 {
            let points = 60 + i64::try_from(chance.below(30)).unwrap();
            people.push(house.applicant(&format!("Aysel{round}{n}"), Some(points), chance.of(&WISHES)).await);
        }
        for _ in 0..24 {
            let who = chance.of(&people);
            let id = who.application;
            let deed = chance.of(&[
                "select", "select", "undo", "told", "lapse", "accept", "accept", "decline", "offer", "by hand",
                "waitlist", "place", "place", "withdraw",
            ]);
            match deed {
                "select" => last = select(&house, &people, &mut chance).await.or(last),
                "undo" => {
                    if let Some(id) = last.take() {
                        drop(house.undo(id).await);
                    }
                }
                "told" => house.stage.pass(Duration::minutes(UNDO_MINUTES)),
                "lapse" => {
                    house.stage.pass(Duration::hours(20));
                    house.work().await;
                }
                "accept" => drop(house.accept(who, None).await),
                "decline" => drop(house.decline(who, None).await),
                "offer" => move_on(&house, who, At::Offered).await,
                "by hand" => move_on(&house, who, At::Accepted).await,
                "waitlist" => move_on(&house, who, At::Waitlisted).await,
                "place" => place(&house, who, chance.of(&["BAK1", "SUM"])).await,
                _ => {
                    let gone = house.stage.act_as(who.id, move |act| Box::pin(applications::withdraw(act, id)));
                    drop(gone.await);
                }
            }
            nobody_is_in_two_places(&house, &people, deed).await;
        }
    }
    let placed = house.places("BAK1").await.1 + house.places("SUM").await.1;
    assert!(placed > 0, "some have come all the way");
}
