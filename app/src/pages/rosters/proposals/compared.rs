//! A proposal beside the draft: what counts, day by day, what would change, what stays open.

use super::super::{gaps, name};
use super::one::{Told, head};
use super::{called, changes, path, slot, state};
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::http::StatusCode;
use domain::ids::ProposalId;
use domain::proposals::Spread;
use domain::rosters::Summary;
use domain::time::Week;
use leptos::prelude::*;
use programme::rosters::proposals::{self, Comparison, Part};
use serde_json::json;
use words::Words;

pub(super) async fn show(visit: &Visit, id: ProposalId, told: &Told) -> Answer {
    let found = visit.look(move |look| Box::pin(proposals::compare(look, id))).await?;
    if visit.wants_json {
        return Ok(visit.json(StatusCode::OK, &facts(&found)));
    }
    let w = visit.words;
    let of_parts: Vec<_> = found.parts.iter().map(|part| (part.center.clone(), part.roster)).collect();
    let (eyebrow, board) = head(w, &of_parts);
    let banner = told.banner(w);
    let title = w.proposal_compared();
    let lead = state(w, found.proposal.state);
    let again = format!("{board}/propose");
    let sheet = visit.sheet(title).back(&board, w.roster_board_of());
    Ok(sheet.show(move || {
        let empty = found.shifts.is_empty();
        let body = if empty {
            view! { <Empty title=w.proposal_nothing_title() text=w.proposal_nothing_text() icon=Glyph::Check /> }
                .into_any()
        } else {
            changes::form(w, &found)
        };
        let fixed = i64::try_from(found.fixed).unwrap_or(i64::MAX);
        view! {
            <PageHead title=title.into_any() eyebrow=eyebrow lead=lead />
            {banner}
            {figures(w, &found)}
            {(found.fixed > 0).then(|| view! { <p class="hint">{w.proposal_fixed(fixed)}</p> })}
            {body}
            {open(w, &found)}
            {found.parts.iter().map(|part| days(w, part, found.parts.len() > 1)).collect::<Vec<_>>()}
            <Actions>
                <Button tone=Tone::Quiet label=w.proposal_again() href=again />
                <Button tone=Tone::Plain label=w.proposal_discard() opens="discard" />
            </Actions>
            {discard(w, found.proposal.id)}
        }
    }))
}

fn discard(w: Words, id: ProposalId) -> AnyView {
    let fields = vec![("proposal", id.to_string())];
    view! {
        <Dialog id="discard" title=w.proposal_discard_title()>
            <p>{w.proposal_discard_text()}</p>
            <Actions>
                <PostButton
                    action="/api/proposals/discard"
                    fields=fields
                    label=w.proposal_discard()
                    tone=Tone::Danger
                />
                <Button tone=Tone::Quiet label=w.cancel() closes="discard" />
            </Actions>
        </Dialog>
    }
    .into_any()
}

fn spread(w: Words, spread: Spread) -> String {
    w.proposal_spread_of(&w.signed(spread.least), &w.signed(spread.most), &w.score(spread.away))
}

fn figures(w: Words, found: &Comparison) -> AnyView {
    let (now, then) = (&found.now, &found.then);
    let filled = |s: &Summary| w.proposal_given(s.filled, s.places);
    let number = |n: i64| w.number(n);
    let rows = [
        (w.proposal_filled(), filled(&now.summary), filled(&then.summary)),
        (w.proposal_breaches(), number(now.summary.breaches), number(then.summary.breaches)),
        (w.proposal_without_lead(), number(now.summary.without_lead), number(then.summary.without_lead)),
        (w.proposal_doubts(), number(now.summary.doubts), number(then.summary.doubts)),
        (w.proposal_spread(), spread(w, now.spread), spread(w, then.spread)),
        (w.proposal_wishes_met(), number(now.wishes.met), number(then.wishes.met)),
        (w.proposal_wishes_against(), number(now.wishes.against), number(then.wishes.against)),
    ];
    let rows = rows.map(|(what, now, then)| vec![what.into_any(), now.into_any(), then.into_any()]).into();
    let columns =
        vec![Column::new(w.proposal_what()), Column::number(w.proposal_now()), Column::number(w.proposal_then())];
    view! { <Table caption=w.proposal_compared() quiet_caption=true columns=columns rows=rows /> }.into_any()
}

fn days(w: Words, part: &Part, several: bool) -> AnyView {
    let columns = vec![
        Column::new(w.roster_weekday()),
        Column::number(w.proposal_places()),
        Column::number(w.proposal_now()),
        Column::number(w.proposal_then()),
    ];
    let rows = part
        .days
        .iter()
        .map(|day| {
            vec![
                w.day_short(day.date).into_any(),
                w.number(day.places).into_any(),
                w.number(day.now).into_any(),
                w.number(day.then).into_any(),
            ]
        })
        .collect();
    let title = match several {
        true => format!("{} · {}", w.proposal_days(), name(w, &part.center)),
        false => w.proposal_days().to_owned(),
    };
    view! { <More label=title.clone()><Table caption=title quiet_caption=true columns=columns rows=rows /></More> }
        .into_any()
}

/// What stays open, each with the way to what would fill it.
fn open(w: Words, found: &Comparison) -> Option<AnyView> {
    let here = path(found.proposal.id);
    let rows: Vec<_> = found
        .gaps
        .iter()
        .flat_map(|(shift, all)| all.iter().map(move |gap| (shift, gap)))
        .map(|(shift, gap)| {
            let note = gaps::sentence(w, &|person| called(&found.names, person), gap);
            let href = format!("{here}/why?shift={}#fill", shift.id);
            let end = gap.is_hard().then(|| view! { <Tag label=w.roster_gap_hard() news=News::Bad /> });
            view! { <Item title=slot(w, shift) href=href note=note end=end.into_any() /> }
        })
        .collect();
    let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    (!rows.is_empty()).then(|| {
        view! {
            <More label=format!("{}: {}", w.proposal_gaps(), w.roster_gaps(count))>
                <List label=w.proposal_gaps()>{rows}</List>
            </More>
        }
        .into_any()
    })
}

fn facts(found: &Comparison) -> serde_json::Value {
    let shifts: Vec<_> = found
        .shifts
        .iter()
        .map(|changed| {
            let put: Vec<_> = changed
                .put
                .iter()
                .map(|put| json!({ "person": put.person, "from": put.from, "lent": put.lent, "against": put.against }))
                .collect();
            let leave: Vec<_> =
                changed.leave.iter().map(|left| json!({ "person": left.person, "to": left.to })).collect();
            json!({ "shift": changed.shift.id, "put": put, "leave": leave })
        })
        .collect();
    let parts: Vec<_> = found
        .parts
        .iter()
        .map(|part| {
            let board = paths::roster(&part.center.code, Week::of(part.roster.monday));
            json!({ "center": part.center.code, "board": board, "now": part.now, "then": part.then, "days": part.days })
        })
        .collect();
    json!({
        "proposal": found.proposal.id, "state": found.proposal.state, "terms": found.proposal.terms,
        "progress": found.proposal.progress, "now": found.now, "then": found.then, "centers": parts,
        "shifts": shifts, "gaps": found.gaps.iter().flat_map(|(_, gaps)| gaps).collect::<Vec<_>>(),
    })
}
