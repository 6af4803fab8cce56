//! The first page after signing in: the next shift, what needs an answer, what fits, and the hours.

mod next;
mod waits;

use crate::pages::account::mailbox_fails;
use crate::pages::doors::{Doors, FLOOR, Pass};
use crate::pages::paths;
use crate::pages::shifts::Rows;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use domain::applications::PlacementState;
use domain::centers::Center;
use domain::guardians::Consent;
use domain::rights::Role;
use domain::time::Week;
use leptos::prelude::*;
use next::next_card;
use programme::applications::{self, Mine};
use programme::shifts::{Filter, Next, Offer, Page};
use programme::{attendance, centers, people, shifts};
use words::Words;

/// How many shifts that fit are shown.
const FIT: usize = 3;
/// So many days ahead the end of a placement stands here.
const ENDS_SOON: u64 = 21;

pub(super) fn doors(doors: Doors) -> Doors {
    doors.get("/me", Pass::SignedIn, page)
}

/// What the page shows.
struct Home {
    next: Option<Next>,
    open: Page,
    served: i64,
    applications: Vec<Mine>,
    staff: Vec<Center>,
    /// Whether letters to one's address come back.
    mailbox_fails: bool,
}

async fn page(visit: Visit) -> Answer {
    let member = visit.signed_in()?;
    let (programme, person) = (member.programme.clone(), member.person.id);
    let email = member.person.email.clone();
    let scopes: Vec<_> = member
        .who
        .grants
        .iter()
        .filter(|g| g.holds(visit.now) && !matches!(g.role, Role::Volunteer | Role::Trainer))
        .filter_map(|g| g.scope.center)
        .collect();
    let home = visit
        .look(|look| {
            Box::pin(async move {
                let next = shifts::next(look).await?;
                let filter = Filter { mine: true, ..Filter::default() };
                let open = shifts::open_to(look, &programme, &filter).await?;
                let served = attendance::served_minutes(look, person).await?;
                let applications = applications::mine(look).await?;
                let mut staff = Vec::new();
                for center in scopes {
                    staff.push(centers::find(look, center).await?);
                }
                staff.dedup_by_key(|center| center.id);
                let mailbox_fails = people::contact::own(look).await?.1.is_some();
                Ok(Home { next, open, served, applications, staff, mailbox_fails })
            })
        })
        .await?;
    let w = visit.words;
    let rules = member.programme.rules;
    let today = member.programme.zone.date(visit.now);
    let over = |state| matches!(state, PlacementState::Completed | PlacementState::Ended);
    let serves = home.open.volunteer.placements.iter().any(|p| p.ends_on >= today && !over(p.state));
    let works = visit.has_any(runs());
    let staff = works.then(|| staff(&visit, &home.staff));
    let waits = waits::of(&visit, &home.applications).await?;
    let hello = w.home_hello(&member.person.name.given);
    let notes = placements(&visit, &home);
    let next = next_card(w, home.next.as_ref(), &rules, visit.now);
    let fit = fitting(w, &visit.app.rows, &home.open.offers[..home.open.offers.len().min(FIT)]);
    let fails = home.mailbox_fails.then(|| mailbox_fails(w, &email, paths::ACCOUNT));
    let hours = hours(w, home.served, rules.certificate_minutes);
    let waiting = crate::pages::attendance::waiting(&visit);
    Ok(visit.sheet(w.nav_home()).offline().show(move || {
        let volunteer = (serves || home.next.is_some()).then(|| {
            view! {
                <div class="home">
                    <div class="section">{next}</div>
                    <div class="section">{notes}{hours}</div>
                </div>
                {fit}
            }
        });
        let served = !home.open.volunteer.placements.is_empty();
        let idle = !serves && home.next.is_none() && !works;
        let way = idle.then(|| if served { alumni(w, home.served) } else { way(w, &home.applications).into_any() });
        let answers = waits::view(w, waits);
        view! {
            <PageHead title=hello />
            {waiting}
            {fails}
            {answers}
            {staff}
            {volunteer}
            {way}
        }
    }))
}

const fn runs() -> &'static [Role] {
    match FLOOR {
        Pass::Holders(roles) => roles,
        Pass::Anyone | Pass::SignedIn => &[],
    }
}

/// Placements that are still to begin or are interrupted.
fn placements(visit: &Visit, home: &Home) -> Vec<AnyView> {
    let w = visit.words;
    let mut notes = Vec::new();
    for placement in &home.open.volunteer.placements {
        let Some(center) = home.open.own.iter().find(|c| c.id == placement.center) else { continue };
        let (name, today) = (center.names.in_language(w.language()), center.zone.date(visit.now));
        // What was decided about the days ahead
        if let Some((from, until)) = placement.paused.filter(|(_, until)| *until >= today) {
            let days = w.placement_paused_days(&w.date(from), &w.date(until));
            let title = if from <= today { w.home_paused(name) } else { days.clone() };
            let text = if from <= today { days } else { name.to_owned() };
            notes.push(view! { <Banner title=title><p>{text}</p></Banner> }.into_any());
            continue;
        }
        let soon = today + chrono::Days::new(ENDS_SOON);
        if placement.state == PlacementState::Active && (today..=soon).contains(&placement.ends_on) {
            notes.push(view! { <Banner title=w.home_ends(name, &w.date(placement.ends_on)) /> }.into_any());
        }
        let title = match placement.state {
            PlacementState::Active if placement.starts_on > today => w.home_starts(name, &w.date(placement.starts_on)),
            PlacementState::Active | PlacementState::Paused
                if placement.is_paused(today) && placement.ends_on >= today =>
            {
                w.home_paused(name)
            }
            _ => continue,
        };
        notes.push(view! { <Banner title=title /> }.into_any());
    }
    notes
}

fn hours(w: Words, served: i64, needed: i64) -> impl IntoView {
    let whole = |minutes: i64| u32::try_from(minutes).unwrap_or(0);
    view! {
        <Section title=w.nav_hours()>
            <Progress
                label=w.home_hours()
                figures=w.home_hours_of(&w.hours(served), &w.hours(needed))
                value=whole(served)
                max=whole(needed)
            />
            {(served >= needed).then(|| view! { <p>{w.home_hours_earned()}</p> })}
            <p><a href=paths::MY_HOURS>{w.home_hours_link()}</a></p>
        </Section>
    }
}

fn fitting(w: Words, rows: &Rows, offers: &[Offer]) -> impl IntoView + use<> {
    (!offers.is_empty()).then(|| {
        let beside = view! { <a href=format!("{}?mine=1", paths::SHIFTS)>{w.home_fit_all()}</a> };
        let days = offers
            .chunk_by(|a, b| a.shift.date() == b.shift.date())
            .map(|offers| {
                view! {
                    <section class="day">
                        <h3 class="day-head">{w.day(offers[0].shift.date())}</h3>
                        {rows.list(w, offers)}
                    </section>
                }
            })
            .collect::<Vec<_>>();
        view! { <Section title=w.home_fit() beside=beside.into_any()>{days}</Section> }
    })
}

/// For whoever has served: what stays theirs, and the way back.
fn alumni(w: Words, served: i64) -> AnyView {
    view! {
        <Card title=w.placement_alumni_title() soft=true>
            <p>{w.placement_alumni_text(&w.hours(served))}</p>
            <Actions>
                <Button href=paths::APPLY label=w.placement_alumni_again() />
                <Button href=paths::MY_CERTIFICATES label=w.nav_my_certificates() tone=Tone::Quiet />
                <Button href=paths::MY_HOURS label=w.nav_my_hours() tone=Tone::Quiet />
            </Actions>
        </Card>
    }
    .into_any()
}

/// For whoever serves nowhere yet: where their applications stand, and where the way begins.
fn way(w: Words, applications: &[Mine]) -> impl IntoView + use<> {
    let rows: Vec<_> = applications
        .iter()
        .map(|application| {
            let title = application.titles.in_language(w.language()).to_owned();
            let written = application.guardian == Some(Consent::Asked) && !application.stage.is_final();
            let note = if written { w.guardian_next_written() } else { w.stage(application.stage) };
            view! { <Item title=title href=paths::application(application.id) note=note /> }
        })
        .collect();
    view! {
        {(!rows.is_empty()).then(|| view! { <Section title=w.nav_my_application()><List>{rows}</List></Section> })}
        <Empty title=w.home_way_title() text=w.home_way_text() icon=Glyph::Paper>
            <Button href=paths::APPLY label=w.home_way_applications() />
            <Button href=paths::MY_TRAINING label=w.home_way_training() tone=Tone::Quiet />
        </Empty>
    }
}

/// The boards of those who run centers or shifts.
fn staff(visit: &Visit, centers: &[Center]) -> impl IntoView + use<> {
    let w = visit.words;
    let boards = visit.has_any(&[Role::Coordinator, Role::Manager, Role::Administrator, Role::Auditor]);
    let mut rows = Vec::new();
    for center in centers {
        let name = center.names.in_language(w.language());
        let week = Week::of(center.zone.date(visit.now));
        if boards {
            rows.push((w.home_staff_board(name), paths::roster(&center.code, week)));
        }
        rows.push((w.home_staff_now(name), paths::now(&center.code)));
    }
    if boards {
        rows.push((w.home_staff_applications().to_owned(), paths::APPLICATIONS.to_owned()));
        rows.push((w.home_staff_rosters().to_owned(), paths::ROSTERS.to_owned()));
    }
    if visit.has_any(&[Role::Manager, Role::Administrator, Role::Auditor]) {
        rows.push((w.nav_intakes().to_owned(), paths::INTAKES.to_owned()));
        rows.push((w.nav_certificates().to_owned(), paths::CERTIFICATES.to_owned()));
        rows.push((w.nav_admin().to_owned(), paths::ADMIN.to_owned()));
    }
    let rows = rows.into_iter().map(|(title, href)| view! { <Item title=title href=href /> }).collect::<Vec<_>>();
    view! { <Section title=w.home_staff()><List>{rows}</List></Section> }
}
