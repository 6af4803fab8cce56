//! The front page: what the programme is, which calls are open, how it goes on.

use super::applications::calls::card;
use crate::pages::doors::{Doors, Pass};
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use leptos::prelude::*;

pub(super) fn doors(doors: Doors) -> Doors {
    doors.get(paths::LANDING, Pass::Anyone, page)
}

async fn page(visit: Visit) -> Answer {
    let w = visit.words;
    let programme = visit.programme()?.clone();
    let (id, zone) = (programme.id, programme.zone);
    let calls = visit.look(|look| Box::pin(programme::applications::open_intakes(look, id))).await?;
    let name = programme.names.in_language(w.language()).to_owned();
    let signed_in = visit.member.is_some();
    let ways = [
        (w.applications_way_apply(), w.applications_way_apply_text()),
        (w.applications_way_meet(), w.applications_way_meet_text()),
        (w.applications_way_learn(), w.applications_way_learn_text()),
        (w.applications_way_serve(), w.applications_way_serve_text()),
    ];
    Ok(visit.sheet(&name).public(w.applications_landing_lead()).show(move || {
        let none = calls.is_empty().then(|| {
            view! {
                <Empty title=w.applications_landing_none_title() text=w.applications_landing_none_text()>
                    {(!signed_in)
                        .then(|| view! { <Button tone=Tone::Quiet label=w.sign_up() href=paths::SIGN_UP /> })}
                </Empty>
            }
        });
        let cards = calls.iter().map(|call| view! { <li class="card">{card(w, call, zone)}</li> }).collect_view();
        let (second, second_href) = if signed_in { (w.nav_home(), paths::HOME) } else { (w.sign_in(), paths::SIGN_IN) };
        view! {
            <section class="hero">
                <h1>{w.applications_landing_title()}</h1>
                <p class="lead">{w.applications_landing_lead()}</p>
                <Actions>
                    <Button label=w.applications_landing_apply() href=paths::APPLY large=true />
                    <Button tone=Tone::Quiet label=second href=second_href large=true />
                </Actions>
            </section>
            <Section title=w.applications_landing_open()>
                {none}
                <ul class="intakes" role="list">{cards}</ul>
            </Section>
            <Section title=w.applications_landing_how()>
                <ol class="ways" role="list">
                    {ways
                        .into_iter()
                        .map(|(title, text)| view! { <li><h3>{title}</h3><p>{text}</p></li> })
                        .collect_view()}
                </ol>
            </Section>
        }
    }))
}
