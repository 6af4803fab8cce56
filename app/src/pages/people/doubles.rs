//! Records that may be of one person: the likeliest pairs, two of them side by side, and merging.

use crate::pages::doors::{Doors, Pass};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Query;
use domain::duplicates::Likeness;
use domain::ids::PersonId;
use domain::people::Person;
use domain::rights::Role;
use leptos::prelude::*;
use programme::Error;
use programme::people::duplicates::{self, Preview};
use programme::people::national_id;
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// Roles that compare and merge records.
const MERGING: Pass = Pass::Holders(&[Role::Manager, Role::Administrator]);

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get(paths::DOUBLES, MERGING, list)
        .get("/people/doubles/compare", MERGING, compare)
        .post("/api/people/merge", MERGING, merge)
        .post("/api/people/apart", MERGING, apart)
        .post("/api/people/national-id", Pass::SignedIn, show_number)
}

/// Two records, and what just happened.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Two {
    stays: String,
    goes: String,
    told: String,
}

impl Two {
    fn ids(&self) -> programme::Result<(PersonId, PersonId)> {
        let id = |typed: &str| typed.trim().parse().map_err(|_| Error::NotFound);
        Ok((id(&self.stays)?, id(&self.goes)?))
    }
}

fn compare_path(stays: PersonId, goes: PersonId) -> String {
    format!("/people/doubles/compare?stays={stays}&goes={goes}")
}

async fn list(visit: Visit, Query(two): Query<Two>) -> Answer {
    let w = visit.words;
    let programme = visit.programme()?.id;
    let found = visit.look(|look| Box::pin(duplicates::all(look, programme))).await?;
    let told = match two.told.as_str() {
        "merged" => Some(w.people_told_merged()),
        "apart" => Some(w.people_told_apart()),
        _ => None,
    };
    Ok(visit.sheet(w.people_doubles_title()).back(paths::PEOPLE, w.nav_people()).show(move || {
        let rows = found
            .iter()
            .map(|double| {
                let (first, second) = (double.first.name.short(), double.second.name.short());
                let why: Vec<String> = double.pair.why.iter().map(|l| w.likeness(*l).to_owned()).collect();
                view! {
                    <Item
                        title=view! {
                            <Name name=first.clone() />
                            " · "
                            <Name name=second.clone() />
                        }
                        href=compare_path(double.pair.first, double.pair.second)
                        note=why.join(" · ")
                    />
                }
            })
            .collect_view();
        let count = i64::try_from(found.len()).unwrap_or(i64::MAX);
        let body = if found.is_empty() {
            view! { <Empty title=w.people_doubles_none_title() text=w.people_doubles_none_text() /> }.into_any()
        } else {
            view! {
                <p>{w.people_doubles_count(count)}</p>
                <List label=w.people_doubles_title()>{rows}</List>
            }
            .into_any()
        };
        view! {
            <PageHead title=w.people_doubles_title() lead=w.people_doubles_lead() />
            {told.map(|text| view! { <Banner news=News::Good title=text /> })}
            {body}
        }
    }))
}

async fn compare(visit: Visit, Query(two): Query<Two>) -> Answer {
    let (stays, goes) = two.ids().map_err(|error| visit.problem(error))?;
    let preview = visit.look(|look| Box::pin(duplicates::preview(look, stays, goes))).await?;
    let w = visit.words;
    let sheet = visit.sheet(w.people_merge_title()).back(paths::DOUBLES, w.people_doubles_title());
    Ok(sheet.show(move || {
        let fields = move || vec![("stays", stays.to_string()), ("goes", goes.to_string())];
        let clash = preview.clash.then(|| view! { <Banner news=News::Warn title=w.refused_merge_clash() /> });
        let merge = (!preview.clash).then(|| {
            view! {
                <p>{w.people_merge_text()}</p>
                <Actions>
                    <PostButton
                        action="/api/people/merge"
                        fields=fields()
                        label=w.people_merge_button()
                        tone=Tone::Danger
                    />
                </Actions>
            }
        });
        let why: Vec<&str> = preview.why.iter().map(|likeness| w.likeness(*likeness)).collect();
        let lead = if why.is_empty() { String::new() } else { w.people_merge_lead(&why.join(" · ")) };
        view! {
            <PageHead title=w.people_merge_title() lead=lead />
            {clash}
            {side_by_side(w, &preview)}
            <Actions>
                <PostButton
                    action="/api/people/apart"
                    fields=fields()
                    label=w.people_apart_button()
                    tone=Tone::Quiet
                />
                <Button label=w.people_merge_swap() href=compare_path(goes, stays) tone=Tone::Quiet />
            </Actions>
            {merge}
        }
    }))
}

/// What is known of both, line by line, with what differs; then what either of them has.
fn side_by_side(w: Words, preview: &Preview) -> AnyView {
    let (stays, goes) = (&preview.stays, &preview.goes);
    let said = |text: &str| {
        if text.is_empty() { w.not_given().into_any() } else { view! { <bdi>{text.to_owned()}</bdi> }.into_any() }
    };
    let same = |same: bool| {
        let (label, news) =
            if same { (w.people_merge_same(), News::Good) } else { (w.people_merge_different(), News::Warn) };
        view! { <Tag label=label news=news /> }.into_any()
    };
    let line = |label: &str, one: String, other: String| {
        vec![label.to_owned().into_any(), said(&one), said(&other), same(one == other)]
    };
    let born = |person: &Person| person.birth_date.map(|date| w.date(date)).unwrap_or_default();
    let mut rows = vec![
        line(w.name_label(), stays.name.full(), goes.name.full()),
        line(w.birth_date(), born(stays), born(goes)),
        line(w.email(), stays.email.clone(), goes.email.clone()),
        line(w.phone(), stays.phone.clone(), goes.phone.clone()),
    ];
    let (one, other) = preview.numbers;
    if one || other {
        let given = |given: bool| if given { w.people_national_id_given() } else { w.not_given() }.into_any();
        let equal = preview.why.contains(&Likeness::NationalId);
        rows.push(vec![w.people_national_id().into_any(), given(one), given(other), same(equal)]);
    }
    let (has, moves) = (&preview.has, &preview.moves);
    let figures = [
        (w.people_merge_applications(), has.applications, moves.applications),
        (w.people_merge_placements(), has.placements, moves.placements),
        (w.people_merge_shifts(), has.shifts, moves.shifts),
        (w.people_merge_training(), has.training, moves.training),
        (w.people_merge_certificates(), has.certificates, moves.certificates),
    ];
    let counted = figures.into_iter().filter(|(_, one, other)| one + other > 0);
    rows.extend(counted.map(|(label, one, other)| {
        vec![label.into_any(), w.number(one).into_any(), w.number(other).into_any(), ().into_any()]
    }));
    if has.minutes + moves.minutes > 0 {
        let hours = |minutes| w.hours(minutes).into_any();
        rows.push(vec![w.people_merge_hours().into_any(), hours(has.minutes), hours(moves.minutes), ().into_any()]);
    }
    let file = |person: &Person| {
        let (href, name) = (paths::person(person.id), person.name.short());
        let says = format!("{}{}{name}", w.applications_open_file(), w.list_comma());
        view! { <a href=href aria-label=says>{w.applications_open_file()}</a> }.into_any()
    };
    rows.push(vec![w.people_merge_file().into_any(), file(stays), file(goes), ().into_any()]);
    let columns = vec![
        Column::new(w.people_merge_what()),
        Column::new(w.people_merge_stays()),
        Column::new(w.people_merge_goes()),
        Column::new(w.people_merge_compared()),
    ];
    view! { <Table caption=w.people_merge_title() columns=columns rows=rows quiet_caption=true /> }.into_any()
}

async fn merge(visit: Visit, Typed(two): Typed<Two>) -> Answer {
    let outcome = match two.ids() {
        Err(error) => Err(error),
        Ok((stays, goes)) => visit.act(move |act| Box::pin(duplicates::merge(act, stays, goes))).await,
    };
    visit.done(outcome.map(|()| json!({ "stays": two.stays })), |_| format!("{}?told=merged", paths::DOUBLES))
}

async fn apart(visit: Visit, Typed(two): Typed<Two>) -> Answer {
    let outcome = match two.ids() {
        Err(error) => Err(error),
        Ok((one, other)) => visit.act(move |act| Box::pin(duplicates::keep_apart(act, one, other))).await,
    };
    visit
        .done(outcome.map(|()| json!({ "apart": [two.stays, two.goes] })), |_| format!("{}?told=apart", paths::DOUBLES))
}

/// Opens a national number on a page of its own, so that no list or browser cache ever holds it.
async fn show_number(visit: Visit, Typed(two): Typed<Two>) -> Answer {
    let id: PersonId = two.stays.trim().parse().map_err(|_| visit.problem(Error::NotFound))?;
    let number = visit.act(move |act| Box::pin(national_id::show(act, id))).await;
    let number = number.map_err(|error| visit.problem(error))?;
    let w = visit.words;
    let sheet = visit.sheet(w.people_national_id()).layout(Layout::Narrow).back(&paths::person(id), w.back());
    Ok(sheet.show(move || {
        let facts = vec![(w.people_national_id().to_owned(), view! { <bdi>{number}</bdi> }.into_any())];
        view! {
            <PageHead title=w.people_national_id() />
            <Facts facts=facts />
            <p class="hint">{w.people_national_id_shown()}</p>
        }
    }))
}
