//! Accepting a proposal or a part of it, throwing it away, and holding places fast.

use super::super::{assign_path, board_of};
use super::{begin, parse, path};
use crate::pages::form::{Several, Typed};
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use domain::ids::{PersonId, ShiftId};
use domain::proposals::{Pick, Stand};
use programme::Error;
use programme::rosters::proposals;
use serde::Deserialize;
use serde_json::json;

/// Which part somebody accepts: by the button that they pressed.
fn pick(form: &Several) -> Option<Pick> {
    let of = |field: &str| form.0.get(field).map(String::as_str).unwrap_or_default();
    let stand = |line: &str| -> Option<Stand> {
        let (shift, person) = line.split_once('.')?;
        Some((shift.parse().ok()?, person.parse().ok()?))
    };
    match (of("center"), of("day"), of("shift"), of("which")) {
        ("", "", "", "all") => Some(Pick::All),
        ("", "", "", "these") => of("pick").lines().map(stand).collect::<Option<_>>().map(Pick::These),
        ("", "", shift, _) if !shift.is_empty() => shift.parse().ok().map(Pick::Shift),
        ("", day, ..) if !day.is_empty() => day.parse().ok().map(Pick::Day),
        (center, ..) => center.parse().ok().map(Pick::Center),
    }
}

pub(in super::super) async fn accept(visit: Visit, Typed(form): Typed<Several>) -> Answer {
    let id = parse(&visit, form.0.get("proposal").map(String::as_str).unwrap_or_default())?;
    let pick = pick(&form).ok_or_else(|| visit.problem(Error::NotFound))?;
    let whole = pick == Pick::All;
    let on_loan = visit.words.proposal_on_loan();
    let outcome = visit
        .act(move |act| {
            let pick = pick.clone();
            Box::pin(async move { proposals::accept(act, id, &pick, on_loan).await })
        })
        .await;
    let done = outcome.map_err(|error| visit.problem(error))?;
    let (proposal, _) = visit.look(move |look| Box::pin(proposals::find(look, id))).await?;
    let (code, week) = begin::place(&visit, proposal.roster).await?;
    let (put, left, skipped) = (done.put, done.left, done.skipped.len());
    visit.done(Ok(done), |_| match whole && skipped == 0 && proposal.rosters.len() == 1 {
        true => format!("{}?told=accepted&count={put}", paths::roster(&code, week)),
        false => format!("{}?put={put}&left={left}&skipped={skipped}", path(id)),
    })
}

/// Which proposal.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    proposal: String,
}

pub(in super::super) async fn discard(visit: Visit, Typed(form): Typed<Which>) -> Answer {
    let id = parse(&visit, &form.proposal)?;
    let outcome = visit.act(move |act| Box::pin(proposals::discard(act, id))).await;
    let gone = outcome.map_err(|error| visit.problem(error))?;
    let (code, week) = begin::place(&visit, gone.roster).await?;
    visit.done(Ok(json!({ "discarded": id })), |_| format!("{}/propose?told=discarded", paths::roster(&code, week)))
}

/// Whose place on which shift.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fasten {
    shift: String,
    person: String,
    fast: String,
}

pub(in super::super) async fn fasten(visit: Visit, Typed(form): Typed<Fasten>) -> Answer {
    let parsed = (form.shift.parse::<ShiftId>(), form.person.parse::<PersonId>());
    let (Ok(shift), Ok(person)) = parsed else { return Err(visit.problem(Error::NotFound)) };
    let fast = !form.fast.is_empty();
    let outcome = visit.act(move |act| Box::pin(proposals::fasten(act, shift, person, fast))).await;
    outcome.map_err(|error| visit.problem(error))?;
    // The board is asked for so that its own right is
    board_of(&visit, shift).await?;
    let told = if fast { "fast" } else { "loose" };
    visit.done(Ok(json!({ "shift": shift, "person": person, "fast": fast })), |_| {
        format!("{}?told={told}", assign_path(shift))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn form(fields: &[(&str, &str)]) -> Several {
        Several(fields.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect::<BTreeMap<_, _>>())
    }

    #[test]
    fn the_button_says_which_part() {
        let id = "00000000-0000-0000-0000-000000000001";
        let both = format!("{id}.{id}\n{id}.{id}");
        assert_eq!(pick(&form(&[("which", "all"), ("pick", "x")])), Some(Pick::All));
        assert!(matches!(pick(&form(&[("which", "these"), ("pick", &both)])), Some(Pick::These(s)) if s.len() == 1));
        assert!(matches!(pick(&form(&[("which", "these")])), Some(Pick::These(s)) if s.is_empty()));
        assert_eq!(pick(&form(&[("which", "these"), ("pick", "nobody")])), None);
        assert!(matches!(pick(&form(&[("shift", id), ("pick", &both)])), Some(Pick::Shift(_))));
        assert!(matches!(pick(&form(&[("day", "2026-11-30")])), Some(Pick::Day(_))));
        assert!(matches!(pick(&form(&[("center", id)])), Some(Pick::Center(_))));
        assert_eq!(pick(&form(&[])), None);
    }
}
