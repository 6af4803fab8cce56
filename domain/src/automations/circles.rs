//! No set of rules that is kept can run in a circle: one rule's move that sets another one off is a step, and a walk
//! over such steps must end.

use super::Rule;

/// Whether what one rule does sets another one off.
#[must_use]
pub fn meets(first: &Rule, then: &Rule) -> bool {
    let same_call = match (first.intake, then.intake) {
        (Some(a), Some(b)) => a == b,
        _ => true,
    };
    let stage = then.when.stage();
    same_call && stage.is_some() && first.actions.iter().any(|a| a.moves_to() == stage)
}

/// A circle among rules, as their places in the order of the steps; none when every chain ends. What a condition would
/// say is not asked: a circle that is closed only for some applicants is one, too.
#[must_use]
pub fn circle(rules: &[&Rule]) -> Option<Vec<usize>> {
    let mut ended = vec![false; rules.len()];
    (0..rules.len()).find_map(|start| walk(rules, &mut vec![start], &mut ended))
}

fn walk(rules: &[&Rule], path: &mut Vec<usize>, ended: &mut [bool]) -> Option<Vec<usize>> {
    let here = *path.last()?;
    if ended[here] {
        return None;
    }
    for next in (0..rules.len()).filter(|&n| meets(rules[here], rules[n])) {
        if let Some(at) = path.iter().position(|&p| p == next) {
            return Some(path[at..].to_vec());
        }
        path.push(next);
        let found = walk(rules, path, ended);
        path.pop();
        if found.is_some() {
            return found;
        }
    }
    ended[here] = true;
    None
}
