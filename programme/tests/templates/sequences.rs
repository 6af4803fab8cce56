//! Whatever is done in whatever order: no line has two shifts on a date, nobody loses a place, and what is taken back is
//! as it was.

use super::*;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::collections::BTreeSet;

#[derive(Debug, Clone)]
enum Deed {
    Fill(usize, usize),
    FillAndUndo(usize),
    EditAndUndo { template: usize, from: u32 },
    Edit { template: usize, weekday: u32, from: u32, places: u32 },
    Copy(usize, usize),
    Hold(usize),
    ByHand(usize),
}

const WEEKS: [&str; 4] = ["2026-W52", "2026-W53", "2027-W01", "2027-W02"];

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        (0..4usize, 1..3usize).prop_map(|(from, count)| Deed::Fill(from, count)),
        (0..4usize).prop_map(Deed::FillAndUndo),
        (0..3usize, 8..16u32).prop_map(|(template, from)| Deed::EditAndUndo { template, from }),
        (0..3usize, 1..8u32, 8..16u32, 1..4u32).prop_map(|(template, weekday, from, places)| Deed::Edit {
            template,
            weekday,
            from,
            places
        }),
        (0..4usize, 0..4usize).prop_map(|(from, to)| Deed::Copy(from, to)),
        (0..30usize).prop_map(Deed::Hold),
        (0..30usize).prop_map(Deed::ByHand),
    ]
}

struct House {
    stage: Stage,
    nigar: PersonId,
    people: Vec<PersonId>,
    templates: Vec<TemplateId>,
}

impl House {
    async fn build() -> Self {
        let stage = Stage::on_sqlite().await;
        let (nigar, guide, lead) =
            (stage.nigar().await, stage.position("queue-guide").await, stage.position("shift-lead").await);
        let people = vec![stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await];
        let slots = [
            form(&guide, "1", "09:00", "12:00", "2").with("position_2", lead.id).with("places_2", "1"),
            form(&guide, "4", "18:00", "21:00", "2").with("every", "2"),
            form(&lead, "7", "09:00", "12:00", "1"),
        ];
        let mut templates = Vec::new();
        for slot in slots {
            templates.extend(add(&stage, nigar, &stage.bak1, &slot).await.unwrap());
        }
        Self { stage, nigar, people, templates }
    }
    async fn all(&self) -> Vec<Shift> {
        let mut all = Vec::new();
        for week in WEEKS {
            all.extend(shifts_of(&self.stage, self.nigar, &self.stage.bak1, week).await);
        }
        all
    }
    /// Every place that somebody holds.
    async fn held(&self) -> BTreeSet<(ShiftId, PersonId)> {
        let mut held = BTreeSet::new();
        for person in &self.people {
            let volunteer = *person;
            let found = self.stage.look(move |look| Box::pin(shifts::volunteer(look, volunteer))).await.unwrap();
            held.extend(found.busy.iter().map(|busy| (busy.shift, *person)));
        }
        held
    }
    async fn edit(&self, template: usize, form: impl Fn(Values) -> Values) -> Generated {
        let id = self.templates[template];
        let slot = rosters::of_template(&super::template(&self.stage, self.nigar, id).await);
        edit(&self.stage, self.nigar, id, &form(slot)).await.unwrap()
    }
    async fn undone(&self, made: Generated, before: &[Shift]) {
        if let Some(id) = made.id {
            let undone = undo(&self.stage, self.nigar, id).await.unwrap();
            assert_eq!(undone.stays, []);
        }
        assert_eq!(self.all().await, before, "what is taken back is as it was");
    }
    async fn act(&self, deed: &Deed) {
        let before = self.all().await;
        match *deed {
            Deed::Fill(from, count) => {
                let weeks: Vec<&str> = WEEKS.iter().copied().skip(from).take(count).collect();
                fill(&self.stage, self.nigar, &weeks).await;
                assert!(fill(&self.stage, self.nigar, &weeks).await.id.is_none(), "the second time it does nothing");
            }
            Deed::FillAndUndo(week) => {
                let made = fill(&self.stage, self.nigar, &[WEEKS[week]]).await;
                self.undone(made, &before).await;
            }
            Deed::EditAndUndo { template, from } => {
                let made = self.edit(template, |slot| times(slot, from)).await;
                self.undone(made, &before).await;
            }
            Deed::Edit { template, weekday, from, places } => {
                self.edit(template, |slot| times(slot, from).with("weekday", weekday).with("places_1", places)).await;
            }
            Deed::Copy(from, to) if from != to => {
                let (center, from, to) = (self.stage.bak1.clone(), week(WEEKS[from]), week(WEEKS[to]));
                let copy = || {
                    let center = center.clone();
                    self.stage.act_as(self.nigar, move |act| {
                        let center = center.clone();
                        Box::pin(async move { rosters::copy_week(act, &center, from, to, true, None).await })
                    })
                };
                copy().await.unwrap();
                assert!(copy().await.unwrap().id.is_none(), "a copy is made once");
            }
            Deed::Copy(..) => {}
            Deed::Hold(n) => {
                if let Some(shift) = pick(&before, n) {
                    let person = self.people[n % self.people.len()];
                    // Whoever may not is refused, which is as well
                    let _ = self
                        .stage
                        .act_as(self.nigar, move |act| Box::pin(shifts::assign(act, shift, person, None)))
                        .await;
                }
            }
            Deed::ByHand(n) => {
                if let Some(shift) = pick(&before, n) {
                    let _ = self
                        .stage
                        .act_as(self.nigar, move |act| Box::pin(rosters::change_places(act, shift, "7")))
                        .await;
                }
            }
        }
    }
}

fn times(slot: Values, from: u32) -> Values {
    slot.with("from", format!("{from:02}:00")).with("until", format!("{:02}:30", from + 2))
}

fn pick(shifts: &[Shift], n: usize) -> Option<ShiftId> {
    (!shifts.is_empty()).then(|| shifts[n % shifts.len()].id)
}

#[test]
fn no_sequence_of_deeds_makes_a_shift_twice_or_loses_a_place() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let mut runner = TestRunner::new(Config { cases: 24, max_shrink_iters: 40, ..Config::default() });
    let outcome = runner.run(&proptest::collection::vec(deed(), 1..9), |deeds| {
        runtime.block_on(async {
            let house = House::build().await;
            let mut held = BTreeSet::new();
            for deed in &deeds {
                house.act(deed).await;
                let now = house.held().await;
                assert!(now.is_superset(&held), "nobody loses a place: {deed:?}");
                held = now;
                let mut asked = BTreeSet::new();
                for shift in house.all().await {
                    let Some(line) = shift.details.line else { continue };
                    assert!(asked.insert((line, shift.date())), "a line has two shifts on a date: {deed:?}");
                }
            }
        });
        Ok(())
    });
    outcome.unwrap();
}
