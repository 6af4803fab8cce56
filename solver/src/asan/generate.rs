//! Makes instances shaped like a programme: centers of three sizes, students with lectures, exams and languages.
//! Whole numbers only, so that the same four numbers give the same bytes everywhere.

use crate::chance::Chance;
use std::fmt::Write as _;

const SHIFTS: [char; 3] = ['M', 'A', 'E'];

struct Person {
    home: u64,
    others: Vec<u64>,
    roles: Vec<&'static str>,
    languages: Vec<&'static str>,
    most_a_week: u64,
    target: u64,
    available: Vec<(u64, char, u64)>,
}

/// The instance as text, or nothing when there would be no center.
#[must_use]
pub fn generate(volunteers: u64, centers: u64, weeks: u64, seed: u64) -> Option<String> {
    if centers == 0 || weeks > 52 || volunteers > 1_000_000 || centers > 100_000 {
        return None;
    }
    let begin = seed.wrapping_mul(1_000_003).wrapping_add(volunteers * 1009 + centers * 31 + weeks);
    let mut chance = Chance::new(begin);
    let size: Vec<u64> = (0..centers).map(|_| weighted(&mut chance, &[(1, 5), (2, 3), (3, 2)])).collect();
    let late: Vec<bool> = size.iter().map(|&s| s == 3 && percent(&mut chance, 60)).collect();
    let saturday: Vec<bool> = size.iter().map(|&s| s >= 2 || percent(&mut chance, 30)).collect();
    let people: Vec<Person> = (0..volunteers).map(|_| person(&mut chance, &size, weeks)).collect();
    let mut text = format!(
        "# ASAN-like roster, volunteers={volunteers} centers={centers} weeks={weeks} seed={seed}\nSECTION_META\n\
         # volunteers,centers,days,seed\n{volunteers},{centers},{},{seed}\n\nSECTION_SHIFTS\n# id,start,end\n\
         M,09:00,13:00\nA,14:00,18:00\nE,18:00,22:00\n\n",
        7 * weeks
    );
    let open = |c: u64, d: u64, s: char| {
        let c = usize::try_from(c).unwrap_or(usize::MAX);
        d % 7 != 6 && (d % 7 != 5 || saturday[c]) && (s != 'E' || late[c])
    };
    let slots = (0..centers).flat_map(|c| (0..7 * weeks).flat_map(move |d| SHIFTS.map(|s| (c, d, s))));
    let slots: Vec<_> = slots.filter(|&(c, d, s)| open(c, d, s)).collect();
    demand(&mut text, &mut chance, &size, &slots, people.iter().map(|p| p.target).sum());
    text.push_str("SECTION_VOLUNTEERS\n# id,home,alternatives,roles,languages,maxShiftsWeek,targetShifts\n");
    for (id, p) in people.iter().enumerate() {
        let others: Vec<String> = p.others.iter().map(u64::to_string).collect();
        let (others, roles, languages) = (others.join("|"), p.roles.join("|"), p.languages.join("|"));
        let _ = writeln!(text, "{id},{},{others},{roles},{languages},{},{}", p.home, p.most_a_week, p.target);
    }
    text.push_str("\nSECTION_AVAILABILITY\n# id,day:shift:cost,...\n");
    for (id, p) in people.iter().enumerate() {
        let times: Vec<String> = p.available.iter().map(|(d, s, cost)| format!("{d}:{s}:{cost}")).collect();
        let _ = writeln!(text, "{id},{}", times.join(","));
    }
    Some(text)
}

fn below(chance: &mut Chance, n: u64) -> u64 {
    chance.next() % n
}

fn percent(chance: &mut Chance, of: u64) -> bool {
    below(chance, 100) < of
}

fn weighted(chance: &mut Chance, choices: &[(u64, u64)]) -> u64 {
    let mut left = below(chance, choices.iter().map(|(_, weight)| weight).sum());
    for &(value, weight) in choices {
        if left < weight {
            return value;
        }
        left -= weight;
    }
    0
}

fn person(chance: &mut Chance, size: &[u64], weeks: u64) -> Person {
    let centers = size.len() as u64;
    let by_size: Vec<(u64, u64)> = (0..centers).zip(size.iter().copied()).collect();
    let home = weighted(chance, &by_size);
    let mut others = Vec::new();
    for _ in 0..below(chance, 3) {
        let steps = [1, 2, i128::from(centers) - 1, i128::from(centers) - 2];
        let step = steps[usize::try_from(below(chance, 4)).unwrap_or(0)];
        let other = (i128::from(home) + step).rem_euclid(i128::from(centers));
        let other = u64::try_from(other).unwrap_or(0);
        if other != home && !others.contains(&other) {
            others.push(other);
        }
    }
    let mut roles = vec!["queue"];
    roles.extend([("info", 60), ("kiosk", 45), ("lead", 18)].into_iter().filter(|r| percent(chance, r.1)).map(|r| r.0));
    let languages = [("ru", 45), ("en", 35), ("sign", 4)].into_iter();
    let languages = languages.filter(|l| percent(chance, l.1)).map(|l| l.0).collect();
    let most_a_week = weighted(chance, &[(2, 4), (3, 4), (4, 2), (5, 1)]);
    let lectures: Vec<u64> = (0..5).map(|_| below(chance, 3)).collect();
    let mut available = Vec::new();
    for day in 0..7 * weeks {
        let weekday = day % 7;
        if weekday == 6 || percent(chance, 12) {
            continue;
        }
        for shift in SHIFTS {
            let lecture = usize::try_from(weekday).ok().and_then(|w| lectures.get(w));
            if matches!((lecture, shift), (Some(0), 'M') | (Some(1), 'A')) {
                continue;
            }
            if percent(chance, if shift == 'E' { 55 } else { 25 }) {
                continue;
            }
            available.push((day, shift, weighted(chance, &[(0, 4), (1, 4), (3, 2)])));
        }
    }
    let target = weeks * (most_a_week - 1).max(1);
    Person { home, others, roles, languages, most_a_week, target, available }
}

fn demand(text: &mut String, chance: &mut Chance, size: &[u64], slots: &[(u64, u64, char)], supply: u64) {
    let size = |c: u64| usize::try_from(c).ok().and_then(|c| size.get(c)).copied().unwrap_or(1);
    let unit: u64 = slots.iter().map(|&(c, _, _)| size(c)).sum();
    let mut languages = String::new();
    text.push_str("SECTION_DEMAND\n# center,day,shift,role,need,weight\n");
    for &(c, d, s) in slots {
        let heads = supply * size(c) * if d % 7 == 0 { 120 } else { 95 } * if s == 'E' { 50 } else { 100 };
        let heads = heads / (unit * 100);
        let heads = ((heads + below(chance, 100)) / 100).max(2);
        let third = (heads - 1) / 3;
        let needs =
            [("lead", 1, 200), ("info", third, 100), ("kiosk", third, 100), ("queue", heads - 1 - 2 * third, 100)];
        for (role, need, weight) in needs {
            if need > 0 {
                let _ = writeln!(text, "{c},{d},{s},{role},{need},{weight}");
            }
        }
        let _ = writeln!(languages, "{c},{d},{s},ru,1,60");
        if size(c) >= 2 {
            let _ = writeln!(languages, "{c},{d},{s},en,1,60");
        }
        if size(c) == 3 && matches!(d % 7, 1 | 3) {
            let _ = writeln!(languages, "{c},{d},{s},sign,1,60");
        }
    }
    text.push_str("\nSECTION_LANGUAGE\n# center,day,shift,language,need,weight\n");
    text.push_str(&languages);
    text.push('\n');
}
