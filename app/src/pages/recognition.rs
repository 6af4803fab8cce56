//! Recognition: what a center's staff and those who run the programme do, and the table of hours.

mod shown;
mod thanks;

pub(super) use shown::sections;

use crate::pages::doors::{Doors, Pass};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use ::programme::recognition::{self, Nomination};
use ::programme::typed::Values;
use ::programme::{Error, Result as Outcome, attendance, centers};
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::centers::Center;
use domain::faults::FaultKind;
use domain::ids::{AwardKindId, NominationId, PersonId, ThanksId};
use domain::recognition::{Answer as Stand, TEXT_MAX};
use domain::rights::{May, Role};
use leptos::prelude::*;
use serde_json::json;
use words::Words;

/// Whoever runs a center.
const CENTERS: Pass = Pass::Holders(&[Role::Coordinator, Role::Manager, Role::Administrator]);
/// Whoever decides about nominations.
const DECIDING: Pass = Pass::Holders(&[Role::Manager, Role::Administrator]);

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get("/thanks/{code}", Pass::Anyone, thanks::form)
        .post("/api/recognition/thank", Pass::Anyone, thanks::write)
        .get("/recognition", DECIDING, programme_page)
        .get("/recognition/{code}", CENTERS, center_page)
        .get("/recognition/{code}/table", Pass::SignedIn, table)
        .post("/api/recognition/nominate", CENTERS, nominate)
        .post("/api/recognition/answer", DECIDING, answer)
        .post("/api/recognition/decide-thanks", CENTERS, decide_thanks)
        .post("/api/recognition/table", CENTERS, switch)
        .post("/api/recognition/save-kind", Pass::Holders(&[Role::Administrator]), save_kind)
}

/// The address of a center's page.
pub(super) fn path(code: &str) -> String {
    format!("/recognition/{code}")
}

fn told(w: Words, word: &str) -> Option<AnyView> {
    let title = match word {
        "nominated" => w.recognition_told_nominated(),
        "answered" => w.recognition_told_answered(),
        "decided" => w.recognition_told_decided(),
        "saved" => w.recognition_told_saved(),
        _ => return None,
    };
    Some(view! { <Banner news=News::Good title=title /> }.into_any())
}

/// What waits in the whole programme, and what it gives awards for.
async fn programme_page(visit: Visit, Query(asked): Query<Values>) -> Answer {
    let programme = visit.programme()?.clone();
    let id = programme.id;
    let (all, kinds) = visit
        .look(move |look| {
            Box::pin(async move {
                Ok((recognition::nominations(look, id, None).await?, recognition::kinds(look, id).await?))
            })
        })
        .await?;
    let w = visit.words;
    let me = visit.who().person;
    let keeps = visit.who().may(May::ManageProgramme(id), visit.now);
    let rows: Vec<_> = all.iter().map(|one| nomination(w, one, &programme, Some(me))).collect();
    let kinds: Vec<_> = kinds
        .into_iter()
        .map(|kind| {
            let title = shown::title(w, &kind);
            let state = if kind.active { w.recognition_given() } else { w.recognition_not_given() };
            let says = format!("{}: {title}", w.recognition_save());
            let end = keeps.then(|| {
                let name = format!("needed-{}", kind.id);
                let fields = vec![("kind", kind.id.to_string())];
                let choices = vec![
                    Choice::new("yes", w.recognition_given()).chosen(kind.active),
                    Choice::new("no", w.recognition_not_given()).chosen(!kind.active),
                ];
                let active = format!("active-{}", kind.id);
                view! {
                    <Form action="/api/recognition/save-kind" fields=fields class="inline">
                        <Field
                            name=name
                            kind="number"
                            label=w.recognition_needed()
                            value=kind.needed.to_string()
                            width=4
                        />
                        <Select name=active label=w.recognition_state() choices=choices />
                        <Button label=w.recognition_save() says=says tone=Tone::Quiet />
                    </Form>
                }
                .into_any()
            });
            let end = end.unwrap_or_else(|| ().into_any());
            view! { <Item title=title note=state end=end acts=true /> }.into_any()
        })
        .collect();
    let news = told(w, asked.get("told"));
    Ok(visit.sheet(w.recognition_title()).layout(Layout::Narrow).show(move || {
        view! {
            <PageHead title=w.recognition_title() lead=w.recognition_lead() />
            {news}
            {nominations(w, rows)}
            <Section title=w.recognition_kinds()><List>{kinds}</List></Section>
        }
    }))
}

fn nominations(w: Words, rows: Vec<AnyView>) -> AnyView {
    let body = if rows.is_empty() {
        view! { <p class="hint">{w.recognition_nominations_none()}</p> }.into_any()
    } else {
        view! { <List>{rows}</List> }.into_any()
    };
    view! { <Section title=w.recognition_nominations()>{body}</Section> }.into_any()
}

/// A nomination; with buttons for whoever may decide.
fn nomination(
    w: Words,
    one: &Nomination,
    programme: &domain::programmes::Programme,
    decides: Option<Option<PersonId>>,
) -> AnyView {
    let name = one.name.full();
    let day = w.date(programme.zone.date(one.at));
    let note = [one.names.in_language(w.language()), &day, &one.why].join(" · ");
    let may = decides.is_some_and(|me| one.by != me && Some(one.person) != me);
    let end = match one.state {
        Stand::Waiting if may => {
            let button = |agrees: &str, label: &'static str, tone: Tone| {
                let fields = vec![("nomination", one.id.to_string()), ("agrees", agrees.to_owned())];
                let says = format!("{label}: {name}");
                view! { <PostButton action="/api/recognition/answer" fields=fields label=label says=says tone=tone /> }
                    .into_any()
            };
            let both =
                [button("yes", w.recognition_agree(), Tone::Primary), button("", w.recognition_decline(), Tone::Quiet)];
            view! { <Actions inline=true>{Vec::from(both)}</Actions> }.into_any()
        }
        Stand::Waiting => view! { <Tag label=w.recognition_waiting() /> }.into_any(),
        Stand::Agreed => view! { <Tag label=w.recognition_agreed() news=News::Good /> }.into_any(),
        Stand::Declined => view! { <Tag label=w.recognition_declined() /> }.into_any(),
    };
    let acts = one.state == Stand::Waiting && may;
    let title = view! { <Name name=one.name.full() /> }.into_any();
    view! { <Item title=title note=view! { <bdi>{note}</bdi> }.into_any() end=end acts=acts /> }.into_any()
}

async fn center_of(visit: &Visit, code: &str) -> Result<Center, crate::pages::problem::Problem> {
    let code = code.to_owned();
    visit.look(move |look| Box::pin(async move { centers::by_code(look, &code).await })).await
}

/// What a center's staff does: nominate, look at what visitors wrote, show the code, switch the table.
async fn center_page(visit: Visit, Path(code): Path<String>, Query(asked): Query<Values>) -> Answer {
    let center = center_of(&visit, &code).await?;
    let of = center.clone();
    let (people, all, notes, has_table) = visit
        .look(move |look| {
            Box::pin(async move {
                let people = recognition::candidates(look, &of).await?;
                let all = recognition::nominations(look, of.programme, Some(&of)).await?;
                let notes = recognition::thanks_of(look, &of).await?;
                Ok((people, all, notes, recognition::has_table(look, &of).await?))
            })
        })
        .await?;
    let w = visit.words;
    let programme = visit.programme()?.clone();
    let me = visit.who().person;
    let choices: Vec<Choice> = (people.iter())
        .filter(|(id, _)| Some(*id) != me)
        .map(|(id, name)| Choice::new(id.to_string(), name.full()))
        .collect();
    let rows: Vec<_> = all.iter().map(|one| nomination(w, one, &programme, None)).collect();
    let waiting: Vec<_> = notes.iter().map(|note| thanks::waiting(w, &center, note, &choices)).collect();
    let address = format!("{}/thanks/{}", visit.app.service.settings().public_url.trim_end_matches('/'), center.code);
    let qr = attendance::qr::qr(&address).map_err(|error| visit.problem(error))?;
    let fields = vec![("center", center.code.clone())];
    let switch = vec![("center", center.code.clone()), ("on", if has_table { "" } else { "yes" }.to_owned())];
    let news = told(w, asked.get("told"));
    let name = center.names.in_language(w.language()).to_owned();
    let sheet = visit.sheet(w.recognition_title()).layout(Layout::Narrow);
    Ok(sheet.back(&paths::center(&center.code), &name).show(move || {
        let max = u32::try_from(TEXT_MAX).unwrap_or(u32::MAX);
        let notes = if waiting.is_empty() {
            view! { <p class="hint">{w.thanks_none()}</p> }.into_any()
        } else {
            view! { {waiting} }.into_any()
        };
        let label = if has_table { w.table_hide() } else { w.table_show() };
        let see = has_table.then(|| {
            view! { <Button href=format!("{}/table", path(&center.code)) label=w.table_title() tone=Tone::Quiet /> }
        });
        view! {
            <PageHead title=w.recognition_title() lead=name.clone() />
            {news}
            <Section title=w.thanks_waiting()>{notes}</Section>
            {nominations(w, rows)}
            <Section title=w.recognition_nominate()>
                <Form action="/api/recognition/nominate" fields=fields>
                    <Select name="person" label=w.recognition_person() choices=choices nothing=w.recognition_choose() />
                    <TextArea name="why" label=w.recognition_why() hint=w.recognition_why_hint() maxlength=max />
                    <Actions><Button label=w.recognition_nominate() /></Actions>
                </Form>
            </Section>
            <Section title=w.thanks_code()>
                <p class="hint">{w.thanks_code_text()}</p>
                <svg class="card-qr" viewBox=format!("0 0 {0} {0}", qr.size) role="img" aria-label=w.thanks_code()>
                    <path fill="currentColor" d=qr.path></path>
                </svg>
                <p><a href=format!("/thanks/{}", center.code)><bdi dir="ltr">{address}</bdi></a></p>
            </Section>
            <Section title=w.table_title()>
                <p class="hint">{w.table_text()}</p>
                <Actions>
                    <PostButton action="/api/recognition/table" fields=switch label=label tone=Tone::Quiet />
                    {see}
                </Actions>
            </Section>
        }
    }))
}

/// Who has served most, where the center wants it shown.
async fn table(visit: Visit, Path(code): Path<String>) -> Answer {
    visit.signed_in()?;
    let center = center_of(&visit, &code).await?;
    let of = center.clone();
    let all = visit.look(move |look| Box::pin(async move { recognition::table(look, &of).await })).await?;
    let w = visit.words;
    if visit.wants_json {
        let facts: Vec<_> = all.iter().map(|one| json!({ "name": one.name.short(), "minutes": one.minutes })).collect();
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let rows: Vec<_> = (all.iter().zip(1..))
        .map(|(one, place)| {
            let title = view! { <Name name=one.name.short() /> }.into_any();
            view! { <Item title=title note=w.number(place) end=w.hours(one.minutes).into_any() /> }
        })
        .collect();
    let name = center.names.in_language(w.language()).to_owned();
    Ok(visit.sheet(w.table_title()).layout(Layout::Narrow).back(&paths::center(&center.code), &name).show(move || {
        view! {
            <PageHead title=w.table_title() lead=w.table_lead() />
            <List>{rows}</List>
        }
    }))
}

async fn nominate(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let (center, code) = (center_of(&visit, values.get("center")).await?, values.get("center").to_owned());
    let why = values.get("why").to_owned();
    let outcome = match values.get("person").parse::<PersonId>() {
        Err(_) => Err(Error::fault("person", FaultKind::Required)),
        Ok(person) => {
            visit
                .act(move |act| {
                    let (center, why) = (center.clone(), why.clone());
                    Box::pin(async move { recognition::nominate(act, &center, person, &why).await })
                })
                .await
        }
    };
    visit.done(outcome.map(|id| json!({ "nomination": id })), |_| format!("{}?told=nominated", path(&code)))
}

async fn answer(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let agrees = !values.get("agrees").is_empty();
    let outcome = match values.get("nomination").parse::<NominationId>() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => visit.act(move |act| Box::pin(recognition::answer(act, id, agrees))).await,
    };
    visit.done(outcome, |()| "/recognition?told=answered".to_owned())
}

async fn decide_thanks(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let named = format!("person-{}", values.get("thanks"));
    let to: Outcome<Option<PersonId>> = match (values.get("shows"), values.get(&named)) {
        ("", _) => Ok(None),
        (_, id) => id.parse().map(Some).map_err(|_| Error::fault("person", FaultKind::Required)),
    };
    let outcome = match (values.get("thanks").parse::<ThanksId>(), to) {
        (Ok(id), Ok(to)) => visit.act(move |act| Box::pin(recognition::decide(act, id, to))).await,
        (Err(_), _) => Err(Error::NotFound),
        (_, Err(error)) => Err(error),
    };
    let code = values.get("center").to_owned();
    visit.done(outcome, |()| format!("{}?told=decided", path(&code)))
}

async fn switch(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let (center, on) = (center_of(&visit, values.get("center")).await?, !values.get("on").is_empty());
    let code = center.code.clone();
    let outcome = visit
        .act(move |act| {
            let center = center.clone();
            Box::pin(async move { recognition::switch_table(act, &center, on).await })
        })
        .await;
    visit.done(outcome, |()| format!("{}?told=saved", path(&code)))
}

async fn save_kind(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let id = values.get("kind").to_owned();
    let field = |name: &str| values.get(&format!("{name}-{id}")).trim().to_owned();
    let (needed, active) = (field("needed").parse::<i64>().unwrap_or_default(), field("active") == "yes");
    let outcome = match id.parse::<AwardKindId>() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => visit.act(move |act| Box::pin(recognition::save_kind(act, id, needed, active))).await,
    };
    visit.done(outcome, |()| "/recognition?told=saved".to_owned())
}
