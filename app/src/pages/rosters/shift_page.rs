//! The page of a shift for staff: who is on it, who could take it, and why the others can't.

use super::told::Told;
use super::{assign_path, hours, name, position};
use super::{choosing, could, needs};
use crate::pages::account::told as told_faults;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::Visit;
use crate::parts::*;
use axum::http::StatusCode;
use axum::response::Response;
use domain::centers::Amount;
use domain::faults;
use domain::ids::{PersonId, ShiftId};
use domain::shifts::Shift;
use domain::time::Week;
use leptos::prelude::*;
use programme::rosters::{self, Candidate, DetailsForm, OnShift};
use programme::shifts;
use words::Words;

/// The word that asks for the people of neighbouring centers.
pub(super) const NEAR: &str = "near";

/// What the page is asked for, or what was typed on it.
#[derive(Debug, Clone, Default)]
pub(super) struct Asked {
    pub(super) search: String,
    pub(super) which: String,
    pub(super) person: Option<PersonId>,
    pub(super) reason: String,
    pub(super) places: Option<String>,
    /// Whose request is declined, and why as typed.
    pub(super) declining: Option<(PersonId, String)>,
    /// When a ballot closes, as typed.
    pub(super) closes: Option<String>,
    /// What else it needs, as typed.
    pub(super) details: Option<DetailsForm>,
    /// Whether somebody else has changed the shift meanwhile.
    pub(super) changed: bool,
    pub(super) faults: Vec<faults::Fault>,
}

/// The page again, after something that could not be done.
pub(super) async fn show_again(
    visit: &Visit,
    id: ShiftId,
    status: StatusCode,
    asked: Asked,
) -> Result<Response, Problem> {
    show(visit, id, status, asked, &Told::default()).await
}

pub(super) async fn show(
    visit: &Visit,
    id: ShiftId,
    status: StatusCode,
    asked: Asked,
    told: &Told,
) -> Result<Response, Problem> {
    let near = asked.which == NEAR;
    let (found, lenders, requests, ballot, fast, fill) = visit
        .look(move |look| {
            Box::pin(async move {
                let found = rosters::candidates(look, id).await?;
                let lenders = if near { Some(rosters::lenders(look, id).await?) } else { None };
                let (requests, ballot) = (shifts::requests(look, id).await?, shifts::ballot(look, id).await?);
                let fast = rosters::proposals::fastened(look, id).await?;
                Ok((found, lenders, requests, ballot, fast, rosters::proposals::fill(look, id).await?))
            })
        })
        .await?;
    let found = found.named(&asked.search);
    let named =
        |all: Vec<rosters::Lender>| all.into_iter().filter_map(|one| one.named(&asked.search)).collect::<Vec<_>>();
    let lenders = lenders.map(named);
    let keeps = super::may_change(visit, &found.center);
    let (w, shift) = (visit.words, found.shift.clone());
    let board = paths::roster(&found.center.code, Week::of(shift.date()));
    let title = format!("{} · {}", position(w, &shift), hours(w, &shift));
    let eyebrow = format!("{} · {}", name(w, &found.center), w.day(shift.date()));
    let here = found.on.iter().filter(|on| !on.trainee).count();
    let held = i64::try_from(here).is_ok_and(|here| here < shift.taken);
    let lead = match (shift.cancelled, shift.free()) {
        (true, _) => w.roster_cancelled().to_owned(),
        (false, 0) if held => w.roster_full_held().to_owned(),
        (false, 0) => w.roster_full().to_owned(),
        (false, free) => format!("{} · {}", w.roster_filled(shift.taken, shift.places), w.roster_needs(free)),
    };
    let hands = crate::pages::exchange::on_staff_page(visit, &shift).await?;
    let (faults, banner) = (told_faults(w, &asked.faults), told.banner(w));
    let ahead = visit.now < shift.period.end() && !shift.cancelled;
    let begun = shift.period.start() <= visit.now;
    let sheet = visit.sheet(&title).status(status).layout(Layout::Narrow).back(&board, w.roster_board_of());
    Ok(sheet.show(move || {
        let exception = asked
            .person
            .and_then(|person| found.people.iter().find(|c| c.person == person))
            .filter(|_| ahead && keeps)
            .map(|candidate| exception(w, &shift, candidate, &asked.reason, &faults));
        let details = details(w, &shift);
        view! {
            <PageHead title=title.into_any() eyebrow=eyebrow lead=lead />
            {banner}
            {asked.changed.then(|| needs::changed(w, &shift))}
            {(!faults.is_empty())
                .then(|| view! { <ErrorSummary title=w.error_summary_title() faults=faults.clone() /> })}
            {details}
            {exception}
            {choosing::requests(w, &shift, &requests, keeps && ahead, asked.declining.as_ref(), &faults)}
            {on_it(w, &shift, &found.on, keeps, (ahead && !begun).then_some(&fast))}
            {choosing::ballot(w, &shift, ballot.as_ref(), keeps && ahead && !begun, asked.closes.as_deref(), &faults)}
            {hands}
            {ahead.then(|| could::section(w, &found, lenders.as_deref(), &asked, keeps))}
            {fill.as_ref().map(|fill| super::proposals::fill::section(w, &fill.gap, &fill.names))}
            {(ahead && !begun && keeps).then(|| change(w, &shift, asked.places, asked.details, &faults))}
        }
    }))
}

/// What it asks for and who said so, where it stands, what people should know.
fn details(w: Words, shift: &Shift) -> AnyView {
    let more = &shift.details;
    let amount = Amount { places: shift.places, trainees: more.trainees, languages: more.languages.clone() };
    let needs = format!("{} — {}", super::amount_words(w, &amount), w.need_from(more.need));
    let mut facts = vec![(w.center_needs().to_owned(), needs.into_any())];
    for (label, text) in [(w.center_stop_place(), &more.place), (w.template_note(), &more.note)] {
        if !text.is_empty() {
            facts.push((label.to_owned(), view! { <bdi>{text.clone()}</bdi> }.into_any()));
        }
    }
    view! { <Facts facts=facts /> }.into_any()
}

/// Who is on it; `fast` are those whose places were held fast, where that still matters.
fn on_it(w: Words, shift: &Shift, people: &[OnShift], keeps: bool, fast: Option<&Vec<PersonId>>) -> AnyView {
    let rows = people
        .iter()
        .map(|p| {
            let person = p.name.short();
            let note = match (&p.override_reason, super::grid::state(w, p.state)) {
                (Some(reason), _) => w.roster_exception_because(reason),
                (None, Some(state)) => state.to_owned(),
                (None, None) if p.unconfirmed => w.roster_unconfirmed().to_owned(),
                (None, None) if p.trainee => w.template_learns().to_owned(),
                (None, None) => String::new(),
            };
            let held = fast.is_some_and(|fast| fast.contains(&p.person));
            let note = [note.as_str(), if held { w.proposal_fast_mark() } else { "" }];
            let note = note.into_iter().filter(|said| !said.is_empty()).collect::<Vec<_>>().join(" · ");
            let end = keeps.then(|| view! {
                {fast.filter(|_| !p.trainee).map(|_| fasten(w, shift, p, held))}
                <Button
                    tone=Tone::Plain
                    label=w.board_move()
                    says=w.board_move_says(&person)
                    href=format!("{}?person={}", super::moving::path(shift.id), p.person)
                />
                <PostButton
                    action="/api/shifts/unassign"
                    fields=vec![("shift", shift.id.to_string()), ("person", p.person.to_string())]
                    label=w.roster_take_off_short()
                    says=w.roster_take_off(&person)
                    tone=Tone::Quiet
                />
            });
            view! { <Item title=view! { <Name name=person /> }.into_any() note=note.into_any() end=end.into_any() acts=true /> }
        })
        .collect::<Vec<_>>();
    let body = if rows.is_empty() {
        view! { <p class="hint">{w.roster_nobody_on_it()}</p> }.into_any()
    } else {
        view! { <List>{rows}</List> }.into_any()
    };
    view! { <Section title=w.roster_on_it()>{body}</Section> }.into_any()
}

/// Holds a place fast for its holder, or lets it go.
fn fasten(w: Words, shift: &Shift, on: &OnShift, held: bool) -> AnyView {
    let name = on.name.short();
    let (label, says, fast) = match held {
        true => (w.proposal_loose(), w.proposal_loose_says(&name), ""),
        false => (w.proposal_fast(), w.proposal_fast_says(&name), "yes"),
    };
    let fields = vec![("shift", shift.id.to_string()), ("person", on.person.to_string()), ("fast", fast.to_owned())];
    view! { <PostButton action="/api/shifts/fasten" fields=fields label=label says=says tone=Tone::Plain /> }.into_any()
}

fn exception(w: Words, shift: &Shift, candidate: &Candidate, typed: &str, faults: &[Fault]) -> AnyView {
    let fields = vec![("shift", shift.id.to_string()), ("person", candidate.person.to_string())];
    could::exception_card(w, candidate, "/api/shifts/assign", fields, assign_path(shift.id), (typed, faults))
}

fn change(w: Words, shift: &Shift, typed: Option<String>, details: Option<DetailsForm>, faults: &[Fault]) -> AnyView {
    let moves = super::moving::path(shift.id);
    let fields = vec![("shift", shift.id.to_string()), ("seen", shift.details.edits.to_string())];
    let places = typed.unwrap_or_else(|| shift.places.to_string());
    let (least, wrong) = (shift.taken.max(1).to_string(), fault_of(faults, "places"));
    let more = needs::form(w, shift, details, faults);
    view! {
        <Section title=w.roster_change_shift()>
            <Form action="/api/shifts/places" fields=fields.clone() class="inline">
                <Field
                    name="places"
                    label=w.roster_places()
                    kind="number"
                    value=places
                    width=4
                    min=least
                    max="500"
                    error=wrong
                />
                <Button tone=Tone::Quiet label=w.save() />
            </Form>
            {more}
            <Actions>
                <Button tone=Tone::Quiet label=w.board_move_shift() href=moves />
                <Button tone=Tone::Danger label=w.roster_call_off() opens="call-off" />
            </Actions>
            <Dialog id="call-off" title=w.roster_call_off_title()>
                <p>{w.roster_call_off_text()}</p>
                <Actions>
                    <PostButton action="/api/shifts/cancel" fields=fields label=w.roster_call_off() tone=Tone::Danger />
                    <Button tone=Tone::Quiet label=w.cancel() closes="call-off" />
                </Actions>
            </Dialog>
        </Section>
    }
    .into_any()
}
