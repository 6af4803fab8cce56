//! The problem as the engine sees it: people, what each could take, places to fill, wishes to cover, limits to keep.

/// Who takes what at the least cost.
#[derive(Debug, Clone, Default)]
pub(crate) struct Model {
    /// For each person what one assignment more costs, as steps of (how many, cost of each), ever dearer.
    pub(crate) people: Vec<Vec<(i32, i64)>>,
    /// At most so many of the choices below.
    pub(crate) groups: Vec<Group>,
    /// What somebody could take.
    pub(crate) choices: Vec<Choice>,
    /// What is to be filled.
    pub(crate) places: Vec<Place>,
    /// What is wanted beyond heads.
    pub(crate) covers: Vec<Cover>,
    /// What must not be exceeded besides groups.
    pub(crate) limits: Vec<Limit>,
    /// What it costs when nobody takes anything.
    pub(crate) empty: i64,
}

/// At most `most` of the choices below; groups of one person form a tree. A group that choices name lets one be taken.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Group {
    pub(crate) person: u32,
    pub(crate) above: Option<u32>,
    pub(crate) most: i32,
}

/// Somebody at a place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Choice {
    pub(crate) person: u32,
    pub(crate) group: u32,
    pub(crate) place: u32,
    pub(crate) cost: i64,
}

/// At most `need` people; each one missing costs `weight`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub(crate) need: i32,
    pub(crate) weight: i64,
}

/// `need` of these choices are wanted; each one missing costs `weight`.
#[derive(Debug, Clone)]
pub(crate) struct Cover {
    pub(crate) need: i32,
    pub(crate) weight: i64,
    pub(crate) choices: Vec<u32>,
}

/// The choices taken, times their sizes, may not exceed `most`.
#[derive(Debug, Clone)]
pub(crate) struct Limit {
    pub(crate) most: i64,
    pub(crate) terms: Vec<(u32, i64)>,
}

impl Model {
    /// What a set of choices costs, and how many limits, groups and places it breaks: counted from nothing else.
    pub(crate) fn count(&self, taken: &[bool]) -> (i64, usize) {
        let mut cost = self.empty;
        let mut broken = 0;
        let mut filled = vec![0; self.places.len()];
        let mut load = vec![0_i32; self.people.len()];
        let mut in_group = vec![0_i32; self.groups.len()];
        for (choice, _) in self.choices.iter().zip(taken).filter(|(_, taken)| **taken) {
            cost += choice.cost - self.places[choice.place as usize].weight;
            filled[choice.place as usize] += 1;
            load[choice.person as usize] += 1;
            let mut group = Some(choice.group);
            while let Some(g) = group {
                in_group[g as usize] += 1;
                group = self.groups[g as usize].above;
            }
        }
        broken += filled.iter().zip(&self.places).filter(|(have, place)| **have > place.need).count();
        broken += in_group.iter().zip(&self.groups).filter(|(have, group)| **have > group.most).count();
        for (&load, steps) in load.iter().zip(&self.people) {
            let mut left = load;
            for &(units, step) in steps {
                let here = left.min(units);
                cost += i64::from(here) * step;
                left -= here;
            }
            broken += usize::from(left > 0);
        }
        for cover in &self.covers {
            let have = cover.choices.iter().filter(|c| taken[**c as usize]).count();
            let have = i32::try_from(have).unwrap_or(i32::MAX);
            cost -= i64::from(have.min(cover.need)) * cover.weight;
        }
        broken += self.limits.iter().filter(|limit| limit.load(taken) > limit.most).count();
        (cost, broken)
    }
}

impl Limit {
    pub(crate) fn load(&self, taken: &[bool]) -> i64 {
        self.terms.iter().filter(|(choice, _)| taken[*choice as usize]).map(|(_, size)| size).sum()
    }
}

impl Model {
    pub(crate) fn group(&mut self, person: u32, above: Option<u32>, most: u32) -> u32 {
        self.groups.push(Group { person, above, most: i32::try_from(most).unwrap_or(i32::MAX) });
        u32::try_from(self.groups.len() - 1).unwrap_or(u32::MAX)
    }
}
