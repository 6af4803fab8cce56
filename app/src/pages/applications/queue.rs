//! The applications of a center or of all centers: by stage, filtered, in pages.

use super::calls::stage_tag;
use super::many::undoable_view;
use super::part::{EVERYWHERE, Part};
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Query;
use domain::applications::Stage;
use domain::ids::ApplicationId;
use domain::language::Texts;
use domain::rights::May;
use domain::screening::{Band, DeclineReason, Reading, case_number};
use domain::time::Zone;
use leptos::prelude::*;
use programme::screening::{self, Key, Queue, QueueRow};
use programme::{automations, centers};
use serde::Deserialize;
use words::Words;

/// What an address asks for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    #[serde(flatten)]
    part: Part,
    after: String,
    told: String,
    restored: String,
    kept: String,
}

/// What the queue can be narrowed by.
struct Known {
    calls: Vec<(String, Texts)>,
    tags: Vec<String>,
}

pub(super) async fn page(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let w = visit.words;
    let (programme, zone) = visit.programme().map(|p| (p.id, p.zone))?;
    let (who, now) = (visit.who(), visit.now);
    let mut all = visit.look(|look| Box::pin(centers::of_programme(look, programme))).await?;
    all.retain(|c| who.may(May::SeeApplications(c.at()), now));
    let runs_all = who.may(May::SeeAllPeople(programme), now);
    let mut part = asked.part;
    if part.center.is_empty() && runs_all {
        EVERYWHERE.clone_into(&mut part.center);
    }
    // An address that names a center of others is refused, not answered with another center
    let center = if part.center == EVERYWHERE {
        None
    } else if part.center.is_empty() {
        all.first().cloned()
    } else {
        let code = part.center.clone();
        Some(visit.look(|look| Box::pin(async move { centers::by_code(look, &code).await })).await?)
    };
    if center.is_none() && part.center != EVERYWHERE {
        return Ok(visit.sheet(w.nav_applications()).show(move || {
            view! {
                <PageHead title=w.nav_applications() />
                <Empty title=w.applications_no_center_title() text=w.applications_no_center_text() />
            }
        }));
    }
    part.center = center.as_ref().map_or_else(|| EVERYWHERE.to_owned(), |c| c.code.clone());
    let programme = center.as_ref().map_or(programme, |c| c.programme);
    let filter = part.filter(programme, center.as_ref());
    let after = Key::parse(&asked.after);
    let ((queue, tally, known), undoable) = visit
        .look(|look| {
            Box::pin(async move {
                let queue = screening::queue(look, &filter, after).await?;
                let tags = automations::tags_in_use(look, programme, filter.center).await?;
                let known = Known { calls: screening::calls(look, &filter).await?, tags };
                let shown = (queue, screening::tally(look, &filter).await?, known);
                Ok((shown, screening::undoable(look, programme).await?))
            })
        })
        .await?;
    let decides = match &center {
        Some(center) => who.may(May::DecideApplications(center.at()), now),
        None => who.may(May::ManageIntakes(programme), now),
    };
    let mut switch: Vec<PlaceLink> = all
        .iter()
        .map(|c| PlaceLink {
            label: c.names.in_language(w.language()).to_owned(),
            href: part.of(&c.code).path(),
            current: center.as_ref().is_some_and(|here| here.id == c.id),
        })
        .collect();
    if runs_all {
        let (label, href) = (w.screening_all_centers().to_owned(), part.of(EVERYWHERE).path());
        switch.insert(0, PlaceLink { label, href, current: center.is_none() });
    }
    let name = center
        .as_ref()
        .map_or_else(|| w.screening_all_centers().to_owned(), |c| c.names.in_language(w.language()).to_owned());
    let told = match asked.told.as_str() {
        "last" => Some(w.screening_told_last().to_owned()),
        "told" => Some(w.screening_told_told().to_owned()),
        "undone" => asked.restored.parse().ok().map(|n| w.screening_bulk_undone(n)),
        _ => None,
    };
    let kept = asked.kept.parse().ok().filter(|n: &i64| *n > 0).map(|n| w.screening_bulk_kept(n));
    Ok(visit.sheet(w.nav_applications()).centers(switch).show(move || {
        let stage = part.stage();
        let count = |stage: Stage| tally.iter().find(|t| t.stage == stage).map(|t| t.count);
        let total = tally.iter().map(|t| t.count).sum();
        let mut ways = vec![Way::new(w.all(), part.at(None).path(), stage.is_none()).count(w.number(total))];
        ways.extend(Stage::ALL.iter().filter_map(|&s| {
            let count = count(s)?;
            Some(Way::new(w.stage(s), part.at(Some(s)).path(), stage == Some(s)).count(w.number(count)))
        }));
        let list = if queue.rows.is_empty() {
            let text = if part.is_narrow() { w.screening_none_text() } else { w.applications_none_text() };
            view! { <Empty title=w.applications_none_title() text=text /> }.into_any()
        } else {
            let rows = rows(w, &queue, zone, &part, None, decides);
            let list = view! { <List label=w.nav_applications()>{rows}</List> };
            if decides { chosen(w, &part, list.into_any()).into_any() } else { list.into_any() }
        };
        let first = after.is_some().then(|| (part.path(), w.people_first().to_owned()));
        let next = queue.next.map(|key| (format!("{}&after={key}", part.path()), w.next_page().to_owned()));
        view! {
            <PageHead title=w.nav_applications() eyebrow=name />
            {told.map(|text| view! { <Banner news=News::Good title=text>{kept.map(|text| view! { <p>{text}</p> })}</Banner> })}
            {undoable_view(w, &undoable, &part, zone).into_any()}
            <Chips label=w.applications_stage_label() ways=ways />
            {narrow(w, &part, &known).into_any()}
            {list}
            <Pager label=w.nav_applications() previous=first next=next />
            {decides.then(|| take_along(w, &part))}
            {center.is_some().then(|| outcomes(w, &part, &known.calls))}
        }
    }))
}

/// The applications to the chosen call as a list to take along.
fn take_along(w: Words, part: &Part) -> impl IntoView + use<> {
    let everywhere = part.center.is_empty() || part.center == EVERYWHERE;
    let center = if everywhere { String::new() } else { format!("?center={}", part.center) };
    let path = |kind: &str| format!("{}/export.{kind}{center}", paths::intake(&part.intake));
    (!part.intake.is_empty()).then(|| super::import::exports(w, path("csv"), path("xlsx")))
}

/// The figures of each call at a center, and what a selection gave there.
fn outcomes(w: Words, part: &Part, calls: &[(String, Texts)]) -> impl IntoView + use<> {
    let rows = calls.iter().map(|(code, titles)| {
        let (here, title) = (paths::intake(code), titles.in_language(w.language()).to_owned());
        let says = |label: &str| format!("{label}{}{title}", w.list_comma());
        let (funnel, outcome) =
            (format!("{here}/funnel?center={}", part.center), format!("{here}/selection/{}", part.center));
        let end = view! {
            <Button label=w.funnel_title() says=says(w.funnel_title()) href=funnel tone=Tone::Plain />
            <Button label=w.selection_outcome_link() says=says(w.selection_outcome_link()) href=outcome tone=Tone::Plain />
        };
        view! { <Item title=title.clone() end=end.into_any() acts=true /> }
    });
    let rows = rows.collect_view();
    (!calls.is_empty()).then(|| view! { <More label=w.funnel_of_calls()><List>{rows}</List></More> })
}

/// The list with what can be done with several of its rows, or with all of them.
fn chosen(w: Words, part: &Part, list: AnyView) -> impl IntoView + use<> {
    let fields = part.pairs();
    view! {
        <Form action=paths::APPLICATIONS_MANY method="get" fields=fields class="wide">
            {list}
            <div class="decide">
                <Button label=w.screening_bulk_some() tone=Tone::Quiet />
                <Button label=w.screening_bulk_all() tone=Tone::Quiet name="which" value="all" />
            </div>
        </Form>
    }
}

/// The filter, unfolded while it is on.
fn narrow(w: Words, part: &Part, known: &Known) -> impl IntoView + use<> {
    let choose = |pairs: Vec<(String, String)>, chosen: &str| -> Vec<Choice> {
        let choice = |(value, label): (String, String)| {
            let is = value == chosen;
            Choice::new(value, label).chosen(is)
        };
        pairs.into_iter().map(choice).collect()
    };
    let calls = known.calls.iter().map(|(code, titles)| (code.clone(), titles.in_language(w.language()).to_owned()));
    let calls = choose(calls.collect(), &part.intake);
    let bands = Band::ALL.iter().map(|b| (b.as_str().to_owned(), w.band(*b).to_owned())).collect();
    let bands = choose(bands, &part.score);
    let readings = Reading::ALL.iter().map(|r| (r.as_str().to_owned(), w.reading(*r).to_owned())).collect();
    let readings = choose(readings, &part.reading);
    let asked = [("yes", w.screening_asked_yes()), ("no", w.screening_asked_no())];
    let asked = choose(asked.map(|(v, l)| (v.to_owned(), l.to_owned())).to_vec(), &part.asked);
    let whys = DeclineReason::ALL.iter().map(|r| (r.as_str().to_owned(), w.decline_reason(*r).to_owned())).collect();
    let whys = choose(whys, &part.why);
    let tags = choose(known.tags.iter().map(|tag| (tag.clone(), tag.clone())).collect(), &part.tag);
    let fields = part.plain().pairs();
    let label = if part.is_narrow() { w.screening_filter_on() } else { w.screening_filter() };
    let clear = part.is_narrow().then(|| {
        view! { <Button label=w.screening_filter_clear() tone=Tone::Plain href=part.plain().path() /> }
    });
    let (search, days, on) = (part.q.clone(), part.days.clone(), part.on.clone());
    // Nobody has to narrow anything; saying so at each field would be noise
    let (any, optional) = (w.screening_any(), "");
    let tag = (!tags.is_empty()).then(|| {
        view! { <Select name="tag" label=w.screening_tag() choices=tags nothing=any optional=optional /> }
    });
    view! {
        <More label=label open=part.is_narrow()>
            <Form action=paths::APPLICATIONS method="get" fields=fields class="inline">
                <Field name="q" kind="search" label=w.screening_search() value=search optional=optional />
                <Select name="intake" label=w.screening_intake() choices=calls nothing=any optional=optional />
                <Select name="score" label=w.screening_score() choices=bands nothing=any optional=optional />
                <Select name="reading" label=w.screening_reading() choices=readings nothing=any optional=optional />
                <Select name="asked" label=w.screening_asked_label() choices=asked nothing=any optional=optional />
                {tag}
                <Select name="why" label=w.screening_why() choices=whys nothing=any optional=optional />
                <Field name="on" kind="date" label=w.screening_on() value=on optional=optional />
                <Field
                    name="days"
                    kind="number"
                    label=w.screening_days()
                    value=days
                    optional=optional
                    min="0"
                    max="9999"
                    width=4
                />
                <Actions>
                    <Button label=w.screening_filter_show() />
                    {clear}
                </Actions>
            </Form>
        </More>
    }
}

/// What a row is called: the name, or a number while names are hidden or after the data was deleted.
pub(super) fn title(w: Words, row: &QueueRow) -> String {
    match &row.name {
        Some(name) if !row.erased => name.short(),
        Some(_) => format!("{} ({})", w.screening_number(&case_number(row.id)), w.screening_erased()),
        None => w.screening_number(&case_number(row.id)),
    }
}

/// The rows of a queue; the filter stays with the links, so that the list beside a case is the same one.
pub(super) fn rows(
    w: Words,
    queue: &Queue,
    zone: Zone,
    part: &Part,
    current: Option<ApplicationId>,
    pick: bool,
) -> impl IntoView + use<> {
    queue
        .rows
        .iter()
        .map(|row| {
            let says = w.screening_choose(&title(w, row));
            let pick_view = pick.then(|| {
                view! {
                    <label class="pick">
                        <input type="checkbox" name="row" value=row.id.to_string() aria-label=says />
                    </label>
                }
                .into_any()
            });
            view! {
                <Item
                    title=view! { <Name name=title(w, row) /> }
                    href=part.case(row.id)
                    note=note(w, row, zone, part, current.is_some())
                    start=pick_view
                    end=stage_tag(w, row.stage).into_any()
                    current=current == Some(row.id)
                />
            }
        })
        .collect_view()
}

/// What is known of a row besides its name and stage. What the filter says of all of them is left out; beside a case
/// there is little room.
fn note(w: Words, row: &QueueRow, zone: Zone, part: &Part, brief: bool) -> String {
    let mut known = vec![w.applications_handed_in(&w.date(zone.date(row.submitted_at)))];
    let (call, everywhere) = (part.intake.is_empty() && !brief, part.center == EVERYWHERE && !brief);
    known.extend(call.then(|| row.titles.in_language(w.language()).to_owned()));
    known.extend(everywhere.then(|| row.center_names.in_language(w.language()).to_owned()));
    match row.score {
        Some(score) => known.push(w.screening_score_of(&w.score(score))),
        None if row.sheets > 0 => known.push(w.screening_sheets(row.sheets)),
        None => {}
    }
    known.extend(row.asked_at.map(|_| w.screening_asked_yes().to_owned()));
    known.extend((row.answered && !row.stage.is_final()).then(|| w.screening_answered_mark().to_owned()));
    known.extend(row.conflict.then(|| w.screening_conflict_title().to_owned()));
    known.join(" · ")
}
