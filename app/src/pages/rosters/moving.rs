//! Moving on the board by forms: a shift to another day, a person to another shift; and undoing.

use super::told::Told;
use super::{assign_path, board, board_of, hours, name, position};
use crate::pages::account::told as told_faults;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::sentences::of_other;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use domain::faults;
use domain::ids::{PersonId, RosterId, ShiftId};
use domain::refusals::Refusal;
use domain::rosters::{Deed, Live};
use domain::shifts::Shift;
use domain::time::Week;
use leptos::prelude::*;
use programme::rosters::{self, Board, MoveForm};
use programme::{Error, centers, shifts};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// Where a shift is moved by a form.
pub(super) fn path(shift: ShiftId) -> String {
    format!("{}/move", paths::shift(shift))
}

/// Whom the page moves to another shift, if it does not move the shift itself.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    person: String,
}

/// All that is needed to move.
struct Found {
    shift: Shift,
    edits: i64,
    board: Board,
    positions: Vec<domain::centers::Position>,
    /// What the rules ask of the week, where a person is moved.
    live: Option<Live>,
}

async fn load(visit: &Visit, id: ShiftId, person: bool) -> Result<Found, Problem> {
    visit
        .look(move |look| {
            Box::pin(async move {
                let shift = shifts::find(look, id).await?;
                look.require(domain::rights::May::ManageRosters(shift.at))?;
                let center = centers::find(look, shift.at.center).await?;
                let positions = centers::positions(look, center.programme).await?;
                let edits = rosters::edits(look, id).await?;
                let board = rosters::board(look, &center, Week::of(shift.date())).await?;
                let live = match board.roster.filter(|_| person) {
                    Some(roster) => Some(rosters::live(look, roster.id).await?),
                    None => None,
                };
                Ok(Found { shift, edits, board, positions, live })
            })
        })
        .await
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let id: ShiftId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    show(&visit, id, StatusCode::OK, None, &[], asked.person.parse().ok()).await
}

async fn show(
    visit: &Visit,
    id: ShiftId,
    status: StatusCode,
    typed: Option<(MoveForm, bool)>,
    faults: &[faults::Fault],
    person: Option<PersonId>,
) -> Result<Response, Problem> {
    let found = load(visit, id, person.is_some()).await?;
    let w = visit.words;
    let (faults, zone) = (told_faults(w, faults), found.shift.zone);
    let slot = format!("{}, {} · {}", w.day(found.shift.date()), hours(w, &found.shift), position(w, &found.shift));
    let clock = |at| zone.clock(at).format("%H:%M").to_string();
    let as_is = MoveForm {
        date: found.shift.date().to_string(),
        from: clock(found.shift.period.start()),
        until: clock(found.shift.period.end()),
        position: found.shift.position.id.to_string(),
        seen: String::new(),
    };
    let (typed, changed) = typed.unwrap_or((as_is, false));
    let who = person.and_then(|id| {
        let on = found.board.shifts.iter().find(|s| s.shift.id == found.shift.id)?;
        on.people.iter().find(|p| p.person == id).map(|p| (id, p.name.short()))
    });
    let (title, lead) = match &who {
        Some((_, name)) => (w.board_move_person(name), ""),
        None => (w.board_move_shift().to_owned(), w.board_move_shift_lead()),
    };
    let back = paths::roster(&found.board.center.code, found.board.week);
    let eyebrow = format!("{} · {slot}", name(w, &found.board.center));
    let sheet = visit.sheet(&title).status(status).layout(Layout::Narrow).back(&back, w.roster_board_of());
    Ok(sheet.show(move || {
        let body = match who {
            Some((person, name)) => person_form(w, &found, person, &name, &faults),
            None => shift_form(w, &found, typed, &faults),
        };
        view! {
            <PageHead title=title.into_any() eyebrow=eyebrow lead=lead />
            {changed
                .then(|| {
                    view! {
                        <Banner news=News::Warn title=w.board_move_changed()>
                            <p>{w.board_move_changed_text(&slot)}</p>
                        </Banner>
                    }
                })}
            {(!faults.is_empty())
                .then(|| view! { <ErrorSummary title=w.error_summary_title() faults=faults.clone() /> })}
            {body}
        }
    }))
}

fn shift_form(w: Words, found: &Found, typed: MoveForm, faults: &[Fault]) -> AnyView {
    let faults = faults.to_vec();
    let wrong = move |field: &str| fault_of(&faults, field);
    let back = assign_path(found.shift.id);
    let choices = super::templates::position_choices(w, &found.positions, &typed.position);
    let fields = vec![("shift", found.shift.id.to_string()), ("seen", found.edits.to_string())];
    view! {
        <Form action="/api/board/move-shift" fields=fields>
            <Field name="date" label=w.roster_weekday() kind="date" value=typed.date width=16 error=wrong("date") />
            <Field name="from" label=w.roster_starts_at() kind="time" value=typed.from width=8 error=wrong("from") />
            <Field name="until" label=w.roster_ends_at() kind="time" value=typed.until width=8 error=wrong("until") />
            <Select
                name="position"
                label=w.roster_position()
                choices=choices
                error=wrong("position")
            />
            <Actions>
                <Button label=w.board_move() />
                <Button tone=Tone::Quiet label=w.cancel() href=back />
            </Actions>
        </Form>
    }
    .into_any()
}

/// The shifts to which somebody can go, and those to which they can't, each with why not.
fn person_form(w: Words, found: &Found, person: PersonId, name: &str, faults: &[Fault]) -> AnyView {
    let wrong = fault_of(faults, "to");
    let (from, back) = (found.shift.id, assign_path(found.shift.id));
    let (mut choices, mut barred) = (Vec::new(), Vec::new());
    for on in found.board.shifts.iter().filter(|s| !s.shift.cancelled && s.shift.id != from) {
        let label = format!("{}, {} · {}", w.day(on.shift.date()), hours(w, &on.shift), position(w, &on.shift));
        let verdict = found.live.as_ref().and_then(|live| live.against(person, on.shift.id, Some(from)));
        let against = verdict.map(|verdict| verdict.reasons).unwrap_or_default();
        if against.is_empty() {
            choices.push(Choice::new(on.shift.id.to_string(), label));
        } else {
            let why = against.iter().map(|reason| of_other(w, reason)).collect::<Vec<_>>().join(" ");
            barred.push(view! { <Item title=label.into_any() note=why.into_any() /> });
        }
    }
    let fields = vec![("shift", from.to_string()), ("person", person.to_string())];
    let form = if choices.is_empty() {
        view! {
            <Empty icon=Glyph::Board title=w.board_move_nowhere(name) text=w.board_move_nowhere_text() />
            <Actions>
                <Button tone=Tone::Quiet label=w.cancel() href=back />
            </Actions>
        }
        .into_any()
    } else {
        view! {
            <Form action="/api/board/move-person" fields=fields>
                <Select name="to" label=w.board_move_to() choices=choices nothing=w.choose_one() error=wrong />
                <Actions>
                    <Button label=w.board_move() />
                    <Button tone=Tone::Quiet label=w.cancel() href=back />
                </Actions>
            </Form>
        }
        .into_any()
    };
    let count = i64::try_from(barred.len()).unwrap_or(i64::MAX);
    let others =
        (!barred.is_empty()).then(|| view! { <More label=w.board_move_barred(count)><List>{barred}</List></More> });
    view! { {form} {others} }.into_any()
}

/// A shift with where it goes.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ShiftTo {
    shift: String,
    /// How an open board shows the week, which is then the answer.
    show: String,
    #[serde(flatten)]
    form: MoveForm,
}

pub(super) async fn move_shift(visit: Visit, Typed(sent): Typed<ShiftTo>) -> Answer {
    let id: ShiftId = sent.shift.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let form = sent.form.clone();
    let outcome = visit
        .act(move |act| {
            let form = form.clone();
            Box::pin(async move { rosters::move_shift(act, id, &form).await })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show(&visit, id, StatusCode::UNPROCESSABLE_ENTITY, Some((sent.form, false)), &faults, None).await
        }
        // What they typed stays, beside what somebody else has made of it
        Err(Error::Refused(Refusal::Changed)) if !visit.wants_json => {
            show(&visit, id, StatusCode::CONFLICT, Some((sent.form, true)), &[], None).await
        }
        outcome => {
            outcome.map_err(|error| visit.problem(error))?;
            if !sent.show.is_empty() {
                return board::anew(&visit, id, &sent.show).await;
            }
            let board = board_of(&visit, id).await?;
            visit.done(Ok(json!({ "shift": id })), |_| format!("{board}?told=moved"))
        }
    }
}

/// Whom to move, from where and to where; `place` is shift and person in one.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PersonTo {
    shift: String,
    person: String,
    place: String,
    to: String,
    show: String,
}

pub(super) async fn move_person(visit: Visit, Typed(sent): Typed<PersonTo>) -> Answer {
    let (shift, person) = sent.place.split_once('.').unwrap_or((&sent.shift, &sent.person));
    let (Ok(from), Ok(person)) = (shift.parse::<ShiftId>(), person.parse::<PersonId>()) else {
        return Err(visit.problem(Error::NotFound));
    };
    if sent.to.is_empty() && !visit.wants_json {
        let faults = [faults::Fault::new("to", faults::FaultKind::Required)];
        return show(&visit, from, StatusCode::UNPROCESSABLE_ENTITY, None, &faults, Some(person)).await;
    }
    let to: ShiftId = sent.to.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let outcome = visit.act(move |act| Box::pin(rosters::move_person(act, from, to, person, None))).await;
    outcome.map_err(|error| visit.problem(error))?;
    if !sent.show.is_empty() {
        return board::anew(&visit, to, &sent.show).await;
    }
    let board = board_of(&visit, to).await?;
    visit.done(Ok(json!({ "shift": to, "person": person })), |_| format!("{board}?told=moved"))
}

/// Which act to undo; the last one of whoever asks when none is named.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Undo {
    roster: String,
    act: String,
    show: String,
}

pub(super) async fn undo(visit: Visit, Typed(sent): Typed<Undo>) -> Answer {
    let roster: RosterId = sent.roster.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let outcome = match sent.act.as_str() {
        "" => visit.act(move |act| Box::pin(rosters::undo_last(act, roster))).await,
        id => {
            let id = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
            visit.act(move |act| Box::pin(rosters::undo_act(act, id))).await
        }
    };
    let deed = outcome.map_err(|error| visit.problem(error))?;
    let (roster, center) = visit
        .look(move |look| {
            Box::pin(async move {
                let roster = rosters::find(look, roster).await?;
                let center = centers::find(look, roster.center).await?;
                Ok((roster, center))
            })
        })
        .await?;
    let week = Week::of(roster.monday);
    if !sent.show.is_empty() {
        return board::show(&visit, center.code, week, &sent.show, Told::default(), false).await;
    }
    let board = paths::roster(&center.code, week);
    visit.done(Ok(json!({ "undone": deed })), |_| format!("{board}?told=act-undone"))
}

/// Whom to look for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Sought {
    shift: String,
    q: String,
}

/// Those who could be put on a shift, the best first, with why the others can't.
pub(super) async fn find(visit: Visit, Query(sought): Query<Sought>) -> Answer {
    let id: ShiftId = sought.shift.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let found = visit.look(move |look| Box::pin(rosters::candidates(look, id))).await?.named(&sought.q);
    let w = visit.words;
    let fact = |candidate: &rosters::Candidate, can: bool| {
        let why: Vec<String> = candidate.standing.verdict.reasons.iter().map(|r| of_other(w, r)).collect();
        json!({
            "person": candidate.person, "name": candidate.name.short(), "note": why.join(" "), "can": can,
        })
    };
    let able = found.able().map(|c| fact(c, true));
    let facts: Vec<_> = able.chain(found.unable().map(|c| fact(c, false))).take(30).collect();
    Ok(visit.json(StatusCode::OK, &facts))
}

/// What was done, in words.
pub(super) fn deed(w: Words, deed: Deed) -> &'static str {
    match deed {
        Deed::PutOn => w.board_deed_put_on(),
        Deed::TakenOff => w.board_deed_taken_off(),
        Deed::PersonMoved => w.board_deed_person_moved(),
        Deed::ShiftMoved => w.board_deed_shift_moved(),
        Deed::ShiftAdded => w.board_deed_shift_added(),
        Deed::PlacesChanged => w.board_deed_places_changed(),
        Deed::DetailsChanged => w.board_deed_details_changed(),
        Deed::CalledOff => w.board_deed_called_off(),
        Deed::Proposal => w.board_deed_proposal(),
    }
}

/// What was done lately, each with the way to undo it.
pub(super) fn recent(w: Words, board: &Board, done: &[rosters::Done]) -> Option<AnyView> {
    let roster = board.roster?;
    let zone = board.center.zone;
    let rows: Vec<_> = done
        .iter()
        .map(|one| {
            let what = deed(w, one.deed);
            let at = w.time(zone.clock(one.at));
            let end = if one.undone {
                view! { <Tag label=w.board_was_undone() /> }.into_any()
            } else {
                let fields = vec![("roster", roster.id.to_string()), ("act", one.id.to_string())];
                let says = w.board_undo_says(&format!("{what}, {at}"));
                view! {
                    <PostButton action="/api/board/undo" fields=fields label=w.board_undo() says=says tone=Tone::Quiet />
                }
                .into_any()
            };
            view! { <Item title=what.into_any() note=at.into_any() end=end acts=true /> }
        })
        .collect();
    (!rows.is_empty())
        .then(|| view! { <More label=w.board_recent()><List label=w.board_recent()>{rows}</List></More> }.into_any())
}
