//! A person's file, and the roles that administrators give and end there.

use super::readers;
use crate::pages::applications::calls::own;
use crate::pages::availability::summary;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use domain::centers::Center;
use domain::faults::FaultKind;
use domain::ids::{CenterId, GrantId, PersonId, PlacementId};
use domain::onboarding::Given;
use domain::rights::{At, May, Role};
use domain::time::Zone;
use leptos::prelude::*;
use programme::people::file::{self, File, Held};
use programme::{Error, availability, centers, people, recognition};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What just happened.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Shown {
    told: String,
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>, Query(shown): Query<Shown>) -> Answer {
    let id: PersonId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let w = visit.words;
    let file = visit.act(move |act| Box::pin(file::open(act, id))).await.map_err(|error| visit.problem(error))?;
    let programme = file.person.programme;
    let zone = visit.zone_of(programme)?;
    let own_file = visit.who().person == Some(id);
    let opens_numbers = own_file || visit.who().may(May::MergePeople(programme), visit.now);
    let grants = visit.who().may(May::ManageRights(programme), visit.now);
    let centers =
        if grants { visit.look(|look| Box::pin(centers::of_programme(look, programme))).await? } else { Vec::new() };
    let (who, now) = (visit.who(), visit.now);
    let manages: Vec<PlacementId> = (file.placements.iter())
        .filter(|p| !own_file && who.may(May::ManagePlacements(At { programme, center: p.center }), now))
        .map(|p| p.id)
        .collect();
    let closing = match grants && !own_file {
        true => Some(super::closing::section(&visit, id, zone).await?),
        false => None,
    };
    let said = visit
        .look(move |look| {
            Box::pin(async move {
                match availability::of(look, id).await {
                    // Applicants say nothing of their weeks yet
                    Err(Error::NotAllowed) => Ok(None),
                    said => said.map(Some),
                }
            })
        })
        .await?;
    let (awards, thanks) = visit.look(move |look| Box::pin(recognition::of_person(look, id))).await?;
    let recognised = crate::pages::recognition::sections(w, &awards, &thanks, zone);
    let today = zone.date(visit.now);
    let told = match shown.told.as_str() {
        "granted" => Some(w.people_told_granted()),
        "ended" => Some(w.people_told_ended()),
        "closed" => Some(w.leaving_told_closed()),
        "opened" => Some(w.leaving_told_opened()),
        _ => None,
    };
    let proposes = !own_file && visit.who().may(May::IssueCertificates(file.person.programme), visit.now);
    let propose = proposes.then(|| format!("{}/propose?person={}", paths::CERTIFICATES, file.person.id));
    let back = if own_file { (paths::ACCOUNT, w.nav_account()) } else { (paths::PEOPLE, w.nav_people()) };
    Ok(visit.sheet(&file.person.name.short()).back(back.0, back.1).show(move || {
        let number = (file.national_id && opens_numbers).then(|| {
            let fields = vec![("stays", file.person.id.to_string())];
            let label = w.people_national_id_show();
            view! { <PostButton action="/api/people/national-id" fields=fields label=label tone=Tone::Plain /> }
        });
        let noted = (!own_file).then(|| view! { <p class="hint">{w.people_look_is_noted()}</p> });
        let looks = own_file.then(|| {
            let looks = readers::list(w, &file.readers, zone);
            view! { <Section title=w.people_readers() id="readers">{looks}</Section> }
        });
        let give = grants.then(|| grant_form(w, id, &centers));
        view! {
            <PageHead title=view! { <Name name=file.person.name.full() /> } />
            {told.map(|text| view! { <Banner news=News::Good title=text /> })}
            {noted}
            <Facts facts=facts(w, &file) />
            {(!own_file).then(|| view! { <p><a href=paths::person_told(file.person.id)>{w.people_told_title()}</a></p> })}
            {number}
            {propose.map(|href| view! { <p><a href=href>{w.certificate_propose_title()}</a></p> })}
            {section(w, w.people_placements(), placements(w, &file, &manages))}
            {section(w, w.people_roles(), file.roles.iter().map(|r| role(w, r, zone, grants)).collect())}
            {give}
            {section(
                w,
                w.nav_applications(),
                file.applications.iter().map(|a| own(w, a, zone).into_any()).collect(),
            )}
            {section(w, w.nav_training(), training(w, &file))}
            {recognised}
            {said
                .map(|said| {
                    let body = summary(w, &said, today);
                    view! { <Section title=w.availability_of_person() id="availability">{body}</Section> }
                })}
            {looks}
            {closing}
        }
    }))
}

fn section(w: Words, title: &'static str, rows: Vec<AnyView>) -> impl IntoView {
    let body = if rows.is_empty() {
        view! { <p class="hint">{w.people_nothing_yet()}</p> }.into_any()
    } else {
        view! { <List>{rows}</List> }.into_any()
    };
    view! { <Section title=title>{body}</Section> }
}

fn facts(w: Words, file: &File) -> Vec<(String, AnyView)> {
    let p = &file.person;
    let unconfirmed = (!file.confirmed).then(|| view! { " " <Tag label=w.people_unconfirmed() news=News::Warn /> });
    let fails = file.mailbox_fails.then(|| view! { " " <Tag label=w.contact_failed_tag() news=News::Bad /> });
    let phone = if p.phone.is_empty() {
        w.not_given().into_any()
    } else {
        view! { <a href=format!("tel:{}", p.phone)><bdi dir="ltr">{p.phone.clone()}</bdi></a> }.into_any()
    };
    let contact = file.contact.as_ref().and_then(|given| match given {
        Given::Contact { name, phone, relation } => {
            let who = [name.as_str(), relation.as_str()].into_iter().filter(|s| !s.is_empty()).collect::<Vec<_>>();
            let (who, call) = (who.join(w.list_comma()), format!("tel:{phone}"));
            let phone = phone.clone();
            let line = view! { <bdi>{who}</bdi> " " <a href=call><bdi dir="ltr">{phone}</bdi></a> };
            Some((w.onboarding_kind_contact().to_owned(), line.into_any()))
        }
        _ => None,
    });
    let mut facts = vec![
        (w.email().to_owned(), view! { <bdi>{p.email.clone()}</bdi> {unconfirmed} {fails} }.into_any()),
        (w.phone().to_owned(), phone),
        (
            w.birth_date().to_owned(),
            p.birth_date.map_or_else(|| w.not_given().to_owned(), |date| w.date(date)).into_any(),
        ),
        (w.language_label().to_owned(), p.language.own_name().into_any()),
        (
            w.people_hours_served().to_owned(),
            view! { <a href=paths::person_hours(p.id)>{w.hours(file.minutes)}</a> }.into_any(),
        ),
    ];
    // For when something happens on a shift
    facts.extend(contact);
    facts
}

fn placements(w: Words, file: &File, manages: &[PlacementId]) -> Vec<AnyView> {
    file.placements
        .iter()
        .map(|p| {
            let span = w.people_since_until(&w.date(p.starts_on), &w.date(p.ends_on));
            let pause = p.paused.map(|(from, until)| w.placement_paused_days(&w.date(from), &w.date(until)));
            let note = [Some(span), Some(p.badge.clone()), pause];
            let note = note.into_iter().flatten().collect::<Vec<_>>().join(w.list_comma());
            let (title, end) = (p.names.in_language(w.language()).to_owned(), w.placement_state(p.state));
            let end = view! { <Tag label=end /> };
            if manages.contains(&p.id) {
                let href = paths::placement(file.person.id, p.id);
                view! { <Item title=title href=href note=note end=end /> }.into_any()
            } else {
                view! { <Item title=title note=note end=end /> }.into_any()
            }
        })
        .collect()
}

fn training(w: Words, file: &File) -> Vec<AnyView> {
    file.training
        .iter()
        .map(|t| {
            let note = t
                .valid_until
                .map_or_else(|| w.people_valid_for_ever().to_owned(), |d| w.people_valid_until(&w.date(d)));
            view! {
                <Item
                    title=t.names.in_language(w.language()).to_owned()
                    note=note
                    end=view! { <Tag label=w.course_result(t.result) /> }
                />
            }
            .into_any()
        })
        .collect()
}

fn role(w: Words, held: &Held, zone: Zone, grants: bool) -> AnyView {
    let at = held.center.clone().unwrap_or_else(|| w.people_whole_programme().to_owned());
    let title = w.people_role_at(w.role(held.role), &at);
    let from = w.date(zone.date(held.from));
    let note = match held.until {
        Some(until) => w.people_since_until(&from, &w.date(zone.date(until))),
        None => w.people_since(&from),
    };
    if grants {
        let end = view! {
            <PostButton
                action="/api/people/end-grant"
                fields=vec![("grant", held.id.to_string())]
                label=w.people_end_role()
                says=w.people_end_role_says(&title)
                tone=Tone::Quiet
            />
        };
        view! { <Item title=title note=note end=end acts=true /> }.into_any()
    } else {
        view! { <Item title=title note=note /> }.into_any()
    }
}

fn grant_form(w: Words, id: PersonId, centers: &[Center]) -> impl IntoView + use<> {
    let roles = Role::ALL.iter().map(|r| Choice::new(r.as_str(), w.role(*r))).collect::<Vec<_>>();
    let places =
        centers.iter().map(|c| Choice::new(c.id.to_string(), c.names.in_language(w.language()))).collect::<Vec<_>>();
    view! {
        <More label=w.people_grant_title()>
            <Form action="/api/people/grant" fields=vec![("person", id.to_string())]>
                <Select name="role" label=w.people_grant_role() choices=roles nothing=w.choose_one() />
                <Select
                    name="center"
                    label=w.people_grant_where()
                    choices=places
                    nothing=w.people_whole_programme()
                    optional=w.optional()
                />
                <Actions>
                    <Button label=w.people_grant_button() />
                </Actions>
            </Form>
        </More>
    }
}

/// What giving and ending a role posts.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct RoleForm {
    person: String,
    role: String,
    center: String,
    grant: String,
}

pub(super) async fn grant(visit: Visit, Typed(form): Typed<RoleForm>) -> Answer {
    let center = match form.center.trim() {
        "" => Ok(None),
        id => id.parse::<CenterId>().map(Some).map_err(|_| Error::fault("center", FaultKind::Choice)),
    };
    let role = Role::parse(&form.role).ok_or_else(|| Error::fault("role", FaultKind::Choice));
    let outcome = match (form.person.parse::<PersonId>(), role, center) {
        (Err(_), ..) => Err(Error::NotFound),
        (_, Err(error), _) | (_, _, Err(error)) => Err(error),
        (Ok(person), Ok(role), Ok(center)) => {
            visit
                .act(move |act| {
                    Box::pin(async move {
                        let programme = people::find(act, person).await?.programme;
                        people::grant(act, programme, person, role, center).await
                    })
                })
                .await
        }
    };
    visit.done(outcome.map(|id| json!({ "grant": id })), |_| format!("/people/{}?told=granted", form.person))
}

pub(super) async fn end_grant(visit: Visit, Typed(form): Typed<RoleForm>) -> Answer {
    let outcome = match form.grant.parse::<GrantId>() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => visit.act(move |act| Box::pin(people::end_grant(act, id))).await,
    };
    let back = visit.back().split('?').next().unwrap_or(paths::PEOPLE).to_owned();
    visit.done(outcome, |()| format!("{back}?told=ended"))
}
