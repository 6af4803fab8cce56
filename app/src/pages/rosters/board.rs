//! The board of a week: its figures, what can be done with it, and its shifts.

use super::told::Told;
use super::{days, gaps, grid, list, may_change, name, week, week_of, week_words};
use super::{moving, people};
use crate::islands::board::{BoardWords, Keys};
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use chrono::{DateTime, Utc};
use domain::ids::{CourseId, ShiftId};
use domain::language::Texts;
use domain::rights::May;
use domain::rosters::{Roster, RosterState};
use domain::time::Week;
use leptos::prelude::*;
use programme::rosters::{self, Board, Done, Member};
use programme::{Look, Result, centers};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// The people of a center, and the names of the courses.
type Staff = (Vec<Member>, Vec<(CourseId, Texts)>);

/// All that the page shows.
struct Shown {
    board: Board,
    published_at: Option<DateTime<Utc>>,
    /// Changes of a published week that nobody was told.
    untold: i64,
    centers: Vec<PlaceLink>,
    /// Everybody, where the week is shown by people.
    staff: Option<Staff>,
    /// What was done lately.
    done: Vec<Done>,
    /// The newest event, so that the page knows what it has shown.
    since: String,
}

/// How the week is shown.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct By {
    by: String,
}

async fn load(look: &mut Look, code: &str, week: Week, w: Words, by_people: bool) -> Result<Shown> {
    let center = centers::by_code(look, code).await?;
    let board = rosters::board(look, &center, week).await?;
    let published_at = match board.roster.filter(|r| r.state == RosterState::Published) {
        Some(roster) => rosters::publications(look, roster.id).await?.last().map(|p| p.at),
        None => None,
    };
    let untold = match board.roster.filter(|r| r.state == RosterState::Published) {
        Some(roster) => rosters::untold(look, roster.id).await?.count(),
        None => 0,
    };
    let all = centers::of_programme(look, center.programme).await?;
    let now = look.now();
    let mine = all.into_iter().filter(|c| look.who().may(May::SeeRosters(c.at()), now));
    let link = |c: domain::centers::Center| PlaceLink {
        label: name(w, &c),
        href: paths::roster(&c.code, week),
        current: c.id == center.id,
    };
    let centers = mine.map(link).collect();
    let staff = if by_people { Some(rosters::staff(look, &board).await?) } else { None };
    let (done, since) = match board.roster {
        Some(roster) => {
            let since = rosters::news(look, roster.id).await?.map(|news| news.event.to_string());
            (rosters::recent(look, roster.id).await?, since.unwrap_or_default())
        }
        None => (Vec::new(), String::new()),
    };
    Ok(Shown { staff, done, since, published_at, untold, centers, board })
}

pub(super) async fn page(
    visit: Visit,
    Path((code, text)): Path<(String, String)>,
    Query(told): Query<Told>,
    Query(by): Query<By>,
) -> Answer {
    let week = week(&visit, &text)?;
    show(&visit, code, week, &by.by, told, visit.wants_json).await
}

/// The board of a shift's week, for a board that is open and asks to be shown anew with the answer to an act.
pub(super) async fn anew(visit: &Visit, shift: ShiftId, by: &str) -> Answer {
    let (code, week) = week_of(visit, shift).await?;
    show(visit, code, week, by, Told::default(), false).await
}

pub(super) async fn show(visit: &Visit, code: String, week: Week, by: &str, told: Told, facts_only: bool) -> Answer {
    let (w, by_people) = (visit.words, by == "people");
    let shown = visit.look(move |look| Box::pin(async move { load(look, &code, week, w, by_people).await })).await?;
    let (board, untold) = (shown.board, shown.untold);
    let (staff, done, since, now) = (shown.staff, shown.done, shown.since, visit.now);
    let roster = board.roster.map(|r| r.id.to_string()).unwrap_or_default();
    if facts_only {
        return Ok(visit.json(StatusCode::OK, &facts(&board)));
    }
    let editable = may_change(visit, &board.center);
    let today = board.center.zone.date(visit.now);
    let (number, span) = week_words(w, week);
    let title = name(w, &board.center);
    let told = told.banner(w);
    let status = match shown.published_at {
        Some(at) => {
            let zone = board.center.zone;
            w.roster_published_at(&w.date_and_time(&w.date(zone.date(at)), &w.time(zone.clock(at))))
        }
        None if board.roster.is_some_and(|r| r.state == RosterState::Draft) => w.roster_draft_text().to_owned(),
        None => String::new(),
    };
    let sheet = visit
        .sheet(&format!("{title} · {number}"))
        .layout(Layout::Wide)
        .back(paths::ROSTERS, w.roster_title())
        .centers(shown.centers)
        .islands();
    Ok(sheet.show(move || {
        let state = list::state(w, board.roster.map(|r| r.state));
        let body = if board.shifts.is_empty() {
            view! { <Empty icon=Glyph::Board title=w.roster_empty_title() text=w.roster_empty_text() /> }.into_any()
        } else {
            view! {
                {match &staff {
                    Some((members, courses)) => people::view(w, &board, (members, courses), editable, now),
                    None => grid::view(w, &board, editable, today),
                }}
                {days::view(w, &board, editable, today)}
                <div id="board-gaps">
                    {gaps::list(w, &board)}
                    {editable.then(|| moving::recent(w, &board, &done))}
                </div>
                {bar(w, &board, editable, untold, since.clone())}
            }
            .into_any()
        };
        view! {
            <PageHead title=title.into_any() eyebrow=format!("{number} · {span}") lead=status>
                {state}
                <Keys words=keys(w, editable) roster=roster editable=editable since=since />
            </PageHead>
            {told}
            <div class="board-tools">
                {weeks(w, &board.center.code, week)}
                {views(w, &board, by_people)}
                {editable.then(|| folded(w, &board))}
            </div>
            {body}
        }
    }))
}

/// By positions or by people.
fn views(w: Words, board: &Board, by_people: bool) -> AnyView {
    let here = paths::roster(&board.center.code, board.week);
    let link = |href: String, label: &'static str, current: bool| {
        view! { <li><a href=href aria-current=current.then_some("page")>{label}</a></li> }
    };
    view! {
        <nav class="tabs" aria-label=w.board_views()>
            <ul class="tabs-list" role="list">
                {link(here.clone(), w.board_by_positions(), !by_people)}
                {link(format!("{here}?by=people"), w.board_by_people(), by_people)}
            </ul>
        </nav>
    }
    .into_any()
}

fn keys(w: Words, editable: bool) -> BoardWords {
    let mut lines = vec![w.roster_keys_arrows().to_owned(), w.roster_keys_enter().to_owned()];
    if editable {
        let more = [
            w.board_keys_add(),
            w.board_keys_card(),
            w.board_keys_move(),
            w.board_keys_delete(),
            w.board_keys_undo(),
            w.board_keys_drag(),
        ];
        lines.extend(more.map(str::to_owned));
    }
    lines.push(w.roster_keys_help().to_owned());
    BoardWords {
        keys: w.roster_keys().to_owned(),
        close: w.close().to_owned(),
        lines,
        take_off: w.board_take_off("{name}"),
        in_hand: w.board_in_hand().to_owned(),
        done: w.board_done().to_owned(),
        undone: w.board_undone().to_owned(),
        lost: w.board_lost().to_owned(),
        changed_by: w.board_changed_by().to_owned(),
        search: w.roster_search().to_owned(),
    }
}

fn weeks(w: Words, code: &str, week: Week) -> AnyView {
    view! {
        <Pager
            label=w.roster_title()
            previous=(paths::roster(code, week.previous()), w.previous_week().to_owned())
            next=(paths::roster(code, week.next()), w.next_week().to_owned())
        />
    }
    .into_any()
}

/// What can be done with the week: in a row where there is room, folded on a phone. A week without shifts begins with it.
fn folded(w: Words, board: &Board) -> AnyView {
    let (row, folded, open) = (tools(w, board), tools(w, board), board.shifts.is_empty());
    view! {
        <div class="board-tools-row">{row}</div>
        <div class="board-tools-folded">
            <More label=w.board_tools() open=open>{folded}</More>
        </div>
    }
    .into_any()
}

fn tools(w: Words, board: &Board) -> AnyView {
    let here = paths::roster(&board.center.code, board.week);
    let draft = board.roster.is_none_or(|r| r.state == RosterState::Draft);
    let proposes = draft && board.roster.is_some() && board.summary.filled < board.summary.places;
    let templates = format!("{}/{}/templates", paths::ROSTERS, board.center.code);
    let wall = format!("{}/{}/wall", paths::ROSTERS, board.center.code);
    view! {
        <Actions>
            <Button tone=Tone::Quiet icon=Glyph::Calendar label=w.roster_fill() href=format!("{here}/fill") />
            <Button tone=Tone::Quiet label=w.making_copy_title() href=format!("{here}/copy") />
            <Button tone=Tone::Quiet icon=Glyph::Plus label=w.roster_add_shift() href=format!("{here}/add") />
            {proposes
                .then(|| {
                    let href = format!("{here}/propose");
                    view! { <Button tone=Tone::Quiet icon=Glyph::People label=w.roster_propose() href=href /> }
                })}
            <Button tone=Tone::Plain label=w.roster_templates() href=templates />
            <Button tone=Tone::Plain label=w.roster_paper() href=format!("{here}/print") />
            <Button tone=Tone::Plain label=w.wall_title() href=wall />
        </Actions>
    }
    .into_any()
}

/// The line that is always there: the figures, and the one step that is next.
fn bar(w: Words, board: &Board, editable: bool, untold: i64, since: String) -> AnyView {
    let sum = board.summary;
    let next = board.roster.filter(|_| editable).map(|roster| step(w, board, roster, untold));
    view! {
        <div class="board-bar" id="board-bar" data-since=since>
            <p class="board-sum">
                <strong data-sum="filled">{w.roster_filled(sum.filled, sum.places)}</strong>
                <span data-sum="leaderless">
                    {(sum.without_lead > 0).then(|| format!(" · {}", w.roster_days_without_lead(sum.without_lead)))}
                </span>
                <span data-sum="breaches">
                    {(sum.breaches > 0).then(|| format!(" · {}", w.roster_breaches(sum.breaches)))}
                </span>
                {(untold > 0).then(|| format!(" · {}", w.publish_untold(untold)))}
            </p>
            {next}
        </div>
    }
    .into_any()
}

fn step(w: Words, board: &Board, roster: Roster, untold: i64) -> AnyView {
    let publish = format!("{}/publish", paths::roster(&board.center.code, board.week));
    let fields = vec![("roster", roster.id.to_string()), ("version", roster.version.to_string())];
    if roster.state == RosterState::Draft {
        return view! {
            <Actions inline=true>
                <Button label=w.publish_look() href=publish />
            </Actions>
        }
        .into_any();
    }
    view! {
        <Actions inline=true>
            {if untold > 0 {
                view! { <Button label=w.publish_again_title() href=publish /> }.into_any()
            } else {
                view! { <Button tone=Tone::Plain label=w.publish_changes() href=publish /> }.into_any()
            }}
            <Button tone=Tone::Quiet label=w.roster_withdraw() opens="withdraw" />
        </Actions>
        <Dialog id="withdraw" title=w.roster_withdraw_title()>
            <p>{w.roster_withdraw_text()}</p>
            <Actions>
                <PostButton
                    action="/api/rosters/withdraw"
                    fields=fields
                    label=w.roster_withdraw()
                    tone=Tone::Danger
                />
                <Button tone=Tone::Quiet label=w.cancel() closes="withdraw" />
            </Actions>
        </Dialog>
    }
    .into_any()
}

fn facts(board: &Board) -> serde_json::Value {
    let shifts: Vec<_> = board
        .shifts
        .iter()
        .map(|s| {
            let people: Vec<_> = s
                .people
                .iter()
                .map(|p| json!({ "person": p.person, "name": p.name.short(), "status": p.state }))
                .collect();
            json!({
                "shift": s.shift.id, "position": s.shift.position.code, "date": s.shift.date(),
                "starts_at": s.shift.period.start(), "ends_at": s.shift.period.end(), "places": s.shift.places,
                "taken": s.shift.taken, "cancelled": s.shift.cancelled, "people": people,
            })
        })
        .collect();
    json!({
        "center": board.center.code, "week": board.week.to_string(), "roster": board.roster.map(|r| r.id),
        "state": board.roster.map(|r| r.state), "version": board.roster.map(|r| r.version),
        "summary": board.summary, "gaps": board.gaps, "shifts": shifts,
    })
}
