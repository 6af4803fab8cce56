//! Why somebody would be on a shift by a proposal, and why others would not.

use super::super::could::marks;
use super::super::name;
use super::{called, fill, parse, path, slot};
use crate::pages::sentences::of_other;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::ids::{PersonId, ProposalId, ShiftId};
use domain::people::Name;
use leptos::prelude::*;
use programme::Error;
use programme::rosters::proposals::{self, Given, Obstacle, OfPerson, OfShift};
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeMap;
use words::Words;

/// The shift or the person that somebody asks about.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct About {
    shift: String,
    person: String,
}

pub(in super::super) async fn page(visit: Visit, Path(id): Path<String>, Query(about): Query<About>) -> Answer {
    let id = parse(&visit, &id)?;
    match (about.shift.parse::<ShiftId>(), about.person.parse::<PersonId>()) {
        (Ok(shift), _) => of_shift(&visit, id, shift).await,
        (_, Ok(person)) => of_person(&visit, id, person).await,
        _ => Err(visit.problem(Error::NotFound)),
    }
}

fn code(obstacle: &Obstacle) -> serde_json::Value {
    match obstacle {
        Obstacle::None => json!({ "code": "none" }),
        Obstacle::Dearer => json!({ "code": "dearer" }),
        Obstacle::Others(people) => json!({ "code": "others", "people": people }),
        Obstacle::Rules(reasons) => json!({ "code": "rules", "reasons": reasons }),
    }
}

/// Why not, in a sentence.
fn sentence(w: Words, obstacle: &Obstacle, names: &BTreeMap<PersonId, Name>) -> String {
    match obstacle {
        Obstacle::None => String::new(),
        Obstacle::Dearer => w.proposal_not_dearer().to_owned(),
        Obstacle::Others(people) if people.is_empty() => w.proposal_not_full().to_owned(),
        Obstacle::Others(people) => {
            let all: Vec<String> = people.iter().map(|person| called(names, *person)).collect();
            w.proposal_not_others(&w.list(&all))
        }
        Obstacle::Rules(reasons) => reasons.iter().map(|reason| of_other(w, reason)).collect::<Vec<_>>().join(" "),
    }
}

fn because(w: Words, given: &Given) -> AnyView {
    let standing = &given.standing;
    let doubts = standing.verdict.doubts.iter().map(|reason| of_other(w, reason)).collect::<Vec<_>>().join(" ");
    let there = if given.new { w.proposal_new() } else { w.proposal_there() };
    view! {
        {there} " " {marks(w, &standing.merits, standing.dislikes, false)}
        {(!doubts.is_empty()).then(|| view! { <span class="shift-doubt">{doubts}</span> })}
    }
    .into_any()
}

async fn of_shift(visit: &Visit, id: ProposalId, shift: ShiftId) -> Answer {
    let found = visit.look(move |look| Box::pin(proposals::of_shift(look, id, shift))).await?;
    if visit.wants_json {
        let others: Vec<_> =
            found.others.iter().map(|(person, why)| json!({ "person": person, "why": code(why) })).collect();
        let given: Vec<_> = found.given.iter().map(|g| json!({ "person": g.person, "new": g.new })).collect();
        return Ok(visit.json(StatusCode::OK, &json!({ "shift": shift, "given": given, "others": others })));
    }
    let w = visit.words;
    let title = slot(w, &found.shift);
    let eyebrow = name(w, &found.center);
    let sheet = visit.sheet(&title).layout(Layout::Narrow).back(&path(id), w.proposal_compared());
    Ok(sheet.show(move || {
        let gap = found.gap.as_ref().map(|gap| fill::section(w, gap, &found.names));
        view! {
            <PageHead title=title.into_any() eyebrow=eyebrow />
            {given(w, id, &found)}
            {gap}
            {others(w, id, &found)}
        }
    }))
}

fn to_person(w: Words, id: ProposalId, person: PersonId, called: &str) -> AnyView {
    let href = format!("{}/why?person={person}", path(id));
    view! { <Button tone=Tone::Plain label=w.proposal_why() says=w.proposal_why_says(called) href=href /> }.into_any()
}

fn given(w: Words, id: ProposalId, found: &OfShift) -> AnyView {
    let rows: Vec<_> = found
        .given
        .iter()
        .map(|given| {
            let person = called(&found.names, given.person);
            let end = to_person(w, id, given.person, &person);
            let note = because(w, given);
            view! { <Item title=view! { <Name name=person /> }.into_any() note=note end=end acts=true /> }
        })
        .collect();
    let body = if rows.is_empty() {
        view! { <p class="hint">{w.proposal_given_none()}</p> }.into_any()
    } else {
        view! { <List label=w.proposal_given_title()>{rows}</List> }.into_any()
    };
    view! { <Section title=w.proposal_given_title()>{body}</Section> }.into_any()
}

fn others(w: Words, id: ProposalId, found: &OfShift) -> Option<AnyView> {
    let rows: Vec<_> = found
        .others
        .iter()
        .map(|(person, obstacle)| {
            let note = sentence(w, obstacle, &found.names);
            let person_name = called(&found.names, *person);
            let end = to_person(w, id, *person, &person_name);
            view! { <Item title=view! { <Name name=person_name /> }.into_any() note=note end=end acts=true /> }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <Section title=w.proposal_others_title()>
                <List label=w.proposal_others_title()>{rows}</List>
            </Section>
        }
        .into_any()
    })
}

async fn of_person(visit: &Visit, id: ProposalId, person: PersonId) -> Answer {
    let found = visit.look(move |look| Box::pin(proposals::of_person(look, id, person))).await?;
    if visit.wants_json {
        let on: Vec<_> =
            found.on.iter().map(|(shift, there, _)| json!({ "shift": shift.id, "there": there })).collect();
        let off: Vec<_> = found.off.iter().map(|(shift, why)| json!({ "shift": shift.id, "why": code(why) })).collect();
        return Ok(visit.json(StatusCode::OK, &json!({ "person": person, "on": on, "off": off })));
    }
    let w = visit.words;
    let title = found.name.short();
    let lead = found
        .shares
        .map(|(had, should, then)| w.proposal_person_shares(had.into(), then.into(), should.into()))
        .unwrap_or_default();
    let sheet = visit.sheet(&title).layout(Layout::Narrow).back(&path(id), w.proposal_compared());
    Ok(sheet.show(move || {
        view! {
            <PageHead title=view! { <Name name=title /> }.into_any() eyebrow=w.proposal_one().to_owned() lead=lead />
            {shifts_on(w, id, &found)}
            {shifts_off(w, id, &found)}
        }
    }))
}

fn shifts_on(w: Words, id: ProposalId, found: &OfPerson) -> AnyView {
    let rows: Vec<_> = found
        .on
        .iter()
        .map(|(shift, there, standing)| {
            let given = Given { person: found.person, new: !there, standing: standing.clone() };
            let href = format!("{}/why?shift={}", path(id), shift.id);
            view! { <Item title=slot(w, shift) href=href note=because(w, &given) /> }
        })
        .collect();
    let body = if rows.is_empty() {
        view! { <p class="hint">{w.proposal_person_none()}</p> }.into_any()
    } else {
        view! { <List label=w.proposal_person_on()>{rows}</List> }.into_any()
    };
    view! { <Section title=w.proposal_person_on()>{body}</Section> }.into_any()
}

fn shifts_off(w: Words, id: ProposalId, found: &OfPerson) -> Option<AnyView> {
    let rows: Vec<_> = found
        .off
        .iter()
        .map(|(shift, obstacle)| {
            let href = format!("{}/why?shift={}", path(id), shift.id);
            view! { <Item title=slot(w, shift) href=href note=sentence(w, obstacle, &found.names) /> }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <Section title=w.proposal_person_off()>
                <List label=w.proposal_person_off()>{rows}</List>
            </Section>
        }
        .into_any()
    })
}
