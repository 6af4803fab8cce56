//! The first page of administration: what needs attention, then the ways.

use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use domain::rights::May;
use leptos::prelude::*;
use programme::{centers, jobs, notices};
use words::Words;

/// Mail that has waited for so many seconds needs somebody.
const LONG_WAIT: i64 = 300;
/// Regular work that ran so many seconds ago is standing still.
const STANDING: i64 = 300;

pub(super) async fn page(visit: Visit) -> Answer {
    let (w, programme) = (visit.words, visit.programme()?.clone());
    let (who, now, id) = (visit.who(), visit.now, programme.id);
    let sees_mail = who.may(May::SeeDelivery(id), now);
    let (all, runs, dead, waiting) = visit
        .look(move |look| {
            Box::pin(async move {
                let dead = if sees_mail {
                    notices::figures(look, id).await?.into_iter().find(|(state, _)| state == "dead").map_or(0, |f| f.1)
                } else {
                    0
                };
                let waiting = notices::oldest_waiting(look).await?;
                Ok((centers::of_programme(look, id).await?, jobs::all(look).await?, dead, waiting))
            })
        })
        .await?;

    let mut wanting: Vec<(String, String)> = Vec::new();
    if dead > 0 {
        wanting.push((w.admin_attention_dead(dead), format!("{}?state=dead", paths::ADMIN_DELIVERY)));
    }
    if sees_mail && waiting >= LONG_WAIT {
        wanting.push((w.admin_attention_waiting(waiting / 60), paths::ADMIN_DELIVERY.to_owned()));
    }
    for run in runs.iter().filter(|run| (now - run.ran_at).num_seconds() > STANDING || run.outcome != jobs::WELL) {
        wanting.push((w.admin_attention_standing(&job_name(w, &run.job)), "#jobs".to_owned()));
    }
    for center in all.iter().filter(|center| center.opening.is_empty()) {
        let name = center.names.in_language(w.language());
        wanting.push((w.admin_attention_hours(name), paths::admin_center(&center.code)));
    }
    let ways: Vec<(&str, &str, &str, bool)> = vec![
        (w.nav_admin_centers(), w.admin_centers_note(), paths::ADMIN_CENTERS, true),
        (w.admin_holidays(), w.admin_holidays_note(), paths::ADMIN_HOLIDAYS, true),
        (w.admin_positions(), w.admin_positions_note(), paths::ADMIN_POSITIONS, true),
        (w.admin_programme(), w.admin_programme_note(), paths::ADMIN_PROGRAMME, who.may(May::ManageProgramme(id), now)),
        (w.nav_admin_roles(), w.admin_roles_note(), paths::ADMIN_ROLES, who.may(May::ReadAudit(id), now)),
        (
            w.onboarding_admin_title(),
            w.onboarding_admin_note(),
            paths::ADMIN_ONBOARDING,
            who.may(May::ManageProgramme(id), now),
        ),
        (w.nav_intakes(), w.admin_intakes_note(), paths::INTAKES, who.may(May::ManageIntakes(id), now)),
        (w.automation_title(), w.automation_note(), paths::AUTOMATIONS, who.may(May::ManageIntakes(id), now)),
        (w.leaving_list_title(), w.leaving_list_note(), paths::ADMIN_ERASURES, who.may(May::ManageRights(id), now)),
        (w.letters_title(), w.letters_note(), paths::ADMIN_LETTERS, who.may(May::WriteLetters(id), now)),
        (w.nav_admin_delivery(), w.admin_delivery_note(), paths::ADMIN_DELIVERY, sees_mail),
        (w.nav_admin_audit(), w.admin_audit_note(), paths::ADMIN_AUDIT, who.may(May::ReadAudit(id), now)),
    ];
    let zone = programme.zone;
    Ok(visit.sheet(w.nav_admin()).show(move || {
        let wanting = if wanting.is_empty() {
            view! { <Banner news=News::Good title=w.admin_attention_none() /> }.into_any()
        } else {
            let rows =
                wanting.into_iter().map(|(text, href)| view! { <Item title=text href=href /> }).collect::<Vec<_>>();
            view! { <Section title=w.admin_attention()><List>{rows}</List></Section> }.into_any()
        };
        let ways = ways
            .into_iter()
            .filter(|way| way.3)
            .map(|(title, note, href, _)| view! { <Item title=title.to_owned() href=href note=note.to_owned() /> })
            .collect::<Vec<_>>();
        let none = runs.is_empty().then(|| view! { <p>{w.admin_jobs_none()}</p> });
        let facts: Vec<(String, AnyView)> = runs
            .into_iter()
            .map(|run| {
                let when = w.date_and_time(&w.date(zone.date(run.ran_at)), &w.time(zone.clock(run.ran_at)));
                let outcome = if run.outcome == jobs::WELL { w.admin_job_well().to_owned() } else { run.outcome };
                (job_name(w, &run.job), format!("{when} · {outcome}").into_any())
            })
            .collect();
        view! {
            <PageHead title=w.nav_admin() lead=w.admin_lead() />
            {wanting}
            <Section title=w.admin_ways()><List>{ways}</List></Section>
            <Section title=w.admin_jobs() id="jobs">{none}<Facts facts=facts /></Section>
        }
    }))
}

fn job_name(w: Words, job: &str) -> String {
    match job {
        "mail" => w.admin_job_mail(),
        "audit" => w.admin_job_audit(),
        "attendance" => w.admin_job_attendance(),
        "certificates" => w.admin_job_certificates(),
        "signing" => w.admin_job_signing(),
        "interviews" => w.nav_interviews(),
        "offers" => w.selection_title(),
        "exchange" => w.exchange_cases_title(),
        "placements" => w.people_placements(),
        "automations" => w.automation_title(),
        "announcements" => w.announcement_title(),
        "choosing" => w.admin_job_choosing(),
        "days" => w.admin_job_days(),
        "proposals" => w.admin_job_proposals(),
        "files" => w.admin_job_files(),
        "imports" => w.admin_job_imports(),
        "awards" => w.recognition_title(),
        "training" => w.nav_training(),
        "day" => w.notice_kind_day_ahead(),
        "alarm" => w.admin_job_alarm(),
        other => other,
    }
    .to_owned()
}
