//! What each command does.

pub mod certificate;
pub mod imports;
pub mod roster;

use crate::config::Config;
use crate::guard::GuardSettings;
use crate::serve::{
    Check, Meters, Readiness, ServeSettings, files, machine_faces, serve as serve_on, site_folder, stop_signal,
};
use crate::{guard, house, log, router, worker};
use domain::rights::{Role, Who};
use programme::demo::{self, Size};
use programme::{Error, Service, centers, events, jobs, notices, people};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

type Done = Result<(), String>;

fn config() -> Result<Config, String> {
    config_with(&[])
}

fn config_with(over: &[(&str, &str)]) -> Result<Config, String> {
    Config::load_with(over).map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}

fn told(error: Error) -> String {
    error.to_string()
}

/// Serves until it is told to stop.
///
/// # Errors
/// What kept it from starting, in one line a fault.
pub async fn serve(listen: Option<String>, with_demo: bool) -> Done {
    let over: Vec<(&str, &str)> = listen.as_deref().map(|l| ("KONULLU_LISTEN", l)).into_iter().collect();
    let config = config_with(&over)?;
    log::start(&config.log);
    for note in &config.notes {
        tracing::warn!("{note}");
    }
    let service = house::open(&config).await.map_err(told)?;
    service.db().migrate().await.map_err(told)?;
    if with_demo && house::is_empty(&service).await.map_err(told)? {
        eprintln!("konullu: filling the empty database with the demo programme …");
        demo::fill(&service, Size::default()).await.map_err(told)?;
    }
    if with_demo {
        demo::refresh(&service).await.map_err(told)?;
    }
    let mailer = house::mailer(&config).map_err(told)?;
    let stop = Arc::new(tokio::sync::Notify::new());
    let worker = tokio::spawn(worker::work(service.clone(), mailer, config.alarm.clone(), Arc::clone(&stop)));
    let listener = tokio::net::TcpListener::bind(config.listen)
        .await
        .map_err(|e| format!("can't listen on {}: {e}", config.listen))?;
    let all = whole(&config, &service, site_folder().as_deref())?;
    eprintln!("konullu: serving {} on {}", config.public_url.origin(), config.listen);
    let told_to_stop = async {
        stop_signal().await;
        // Whoever is next takes over what is being worked on
        programme::rosters::proposals::abandon(&service);
    };
    serve_on(listener, all, ServeSettings::default(), told_to_stop).await;
    stop.notify_one();
    // A letter under way is finished; its lease would free it otherwise
    let _ = tokio::time::timeout(Duration::from_secs(5), worker).await;
    Ok(())
}

/// Every door, file and machine face behind the guard.
///
/// # Errors
/// When the metrics can't be set up.
pub fn whole(config: &Config, service: &Service, site: Option<&Path>) -> Result<axum::Router, String> {
    let app = house::app(service, site);
    let meters = Meters::start();
    let mut all = router::doors(app.clone()).merge(machine_faces(
        readiness(service.clone()),
        meters,
        config.metrics_token.clone(),
    ));
    if let Some(site) = site {
        all = all.merge(files(site));
    }
    let mut settings = GuardSettings::of(config);
    router::introduce(&mut settings, app);
    Ok(guard::guard(all, settings))
}

/// Regular work that ran longer ago is standing still.
const STANDING: i64 = 300;

fn readiness(service: Service) -> Readiness {
    Arc::new(move || {
        let service = service.clone();
        Box::pin(async move {
            let found = service
                .look(Who::system(), |look| {
                    Box::pin(async move {
                        let now = look.now();
                        let mail = (notices::oldest_waiting(look).await?, notices::dead(look).await?);
                        Ok((mail, jobs::all(look).await?, now))
                    })
                })
                .await;
            match found {
                Err(error) => vec![Check { name: "database", ok: false, detail: error.to_string() }],
                Ok(((waited, dead), runs, now)) => vec![
                    Check { name: "database", ok: true, detail: "answers".to_owned() },
                    Check {
                        name: "mail",
                        ok: waited < STANDING,
                        detail: format!("oldest mail waits {waited} s; {dead} dead"),
                    },
                    worker_check(&runs, now),
                ],
            }
        })
    })
}

fn worker_check(runs: &[jobs::Run], now: chrono::DateTime<chrono::Utc>) -> Check {
    let told: Vec<String> = runs
        .iter()
        .map(|run| format!("{} {} s ago: {}", run.job, (now - run.ran_at).num_seconds(), run.outcome))
        .collect();
    let newest = runs.iter().map(|run| (now - run.ran_at).num_seconds()).min();
    let detail = if told.is_empty() { "has not run yet".to_owned() } else { told.join("; ") };
    Check { name: "worker", ok: newest.is_some_and(|seconds| seconds < STANDING), detail }
}

/// Brings the schema up to date.
///
/// # Errors
/// In one line.
pub async fn migrate() -> Done {
    let service = house::open(&config()?).await.map_err(told)?;
    service.db().migrate().await.map_err(told)?;
    println!("The schema is up to date.");
    Ok(())
}

/// Says what the configuration means.
#[must_use]
pub fn check_config() -> ExitCode {
    let (report, fine) = Config::check();
    println!("{report}");
    if fine { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Fills an empty database with a demo.
///
/// # Errors
/// When it is not empty.
pub async fn demo(size: Size) -> Done {
    let service = house::open(&config()?).await.map_err(told)?;
    service.db().migrate().await.map_err(told)?;
    if !house::is_empty(&service).await.map_err(told)? {
        return Err("the database is not empty; the demo needs an empty one".to_owned());
    }
    demo::fill(&service, size).await.map_err(told)?;
    println!("The demo is ready. Every account has the password {}", demo::PASSWORD);
    Ok(())
}

/// Gives a role from the command line.
///
/// # Errors
/// When there is no such person, role or center.
pub async fn grant(email: &str, role: &str, center: Option<&str>) -> Done {
    let role = Role::parse(role).ok_or_else(|| format!("no such role: {role}"))?;
    let service = house::open(&config()?).await.map_err(told)?;
    let (email, center) = (email.to_owned(), center.map(str::to_owned));
    service
        .act(Who::system(), move |act| {
            let (email, center) = (email.clone(), center.clone());
            Box::pin(async move {
                let person = people::find_by_email(act, &email).await?.ok_or(Error::NotFound)?;
                let center = match center {
                    None => None,
                    Some(code) => Some(centers::by_code(act, &code).await?),
                };
                let programme = center.as_ref().map_or(person.programme, |c| c.programme);
                people::grant(act, programme, person.id, role, center.map(|c| c.id)).await
            })
        })
        .await
        .map_err(told)?;
    println!("Granted.");
    Ok(())
}

/// Walks the chain of the audit trail.
///
/// # Errors
/// The first broken entry.
pub async fn verify_audit() -> Done {
    let service = house::open(&config()?).await.map_err(told)?;
    events::seal(&service).await.map_err(told)?;
    let walk = events::verify::walk(&service).await.map_err(told)?;
    match walk.broken {
        None => {
            println!("{} entries, unbroken.", walk.entries);
            Ok(())
        }
        Some((programme, position, how)) => Err(format!("programme {programme}, entry {position}: {how}")),
    }
}
