//! An independent judge holds our certificates against the keys and the lists that a running server publishes.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

use base64::Engine;
use chrono::{Duration, Utc};
use domain::certificates::{Basis, Kind, Move, Terms};
use domain::ids::{CertificateKindId, PersonId};
use domain::language::Texts;
use domain::rights::Who;
use programme::certificates;
use programme::demo::{self, Size};
use programme::sql::Db;
use programme::{Clock, Service, Settings, people};
use serde_json::{Value, json};
use server::config::{Config, Source};
use server::serve::{ServeSettings, serve};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tokio::net::TcpListener;

const FEW: Size = Size { volunteers: 12, centers: 30, history_weeks: 0, seed: 1 };

/// A folder that goes when the story is over.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

/// A programme whose clock stands, behind a real socket.
async fn served(clock: &Clock) -> (Service, String, Folder) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let folder = Folder(std::env::temp_dir().join(format!("konullu-proof-{}", std::process::id())));
    std::fs::create_dir_all(&folder.0).unwrap();
    let secret = base64::engine::general_purpose::STANDARD.encode(rand::random::<[u8; 32]>());
    let pairs = [
        ("DATABASE_URL", format!("sqlite://{}", folder.0.join("house.db").display())),
        ("KONULLU_DATA", folder.0.display().to_string()),
        ("KONULLU_PUBLIC_URL", url.clone()),
        ("KONULLU_MASTER_KEY", format!("k1:{secret}")),
    ];
    let config = Config::read(&Source::of(pairs.map(|(k, v)| (k.to_owned(), v)), None)).unwrap();
    let db = Db::open(config.database_url.expose()).await.unwrap();
    db.migrate().await.unwrap();
    let settings =
        Settings { public_url: url.clone(), mail_from: config.mail_from.clone(), files: config.data.join("files") };
    let service = Service::new(db, clock.clone(), config.signing_keys().unwrap(), settings);
    demo::fill(&service, FEW).await.unwrap();
    let router = server::commands::whole(&config, &service, None).unwrap();
    tokio::spawn(serve(listener, router, ServeSettings::default(), std::future::pending()));
    (service, url, folder)
}

async fn system<T, F>(service: &Service, work: F) -> T
where
    T: Send + 'static,
    F: for<'a> Fn(&'a mut programme::Act) -> programme::Future<'a, T> + Send + Sync + 'static,
{
    service.act(Who::system(), work).await.unwrap()
}

/// A kind for thanks, good for so many months.
async fn kind(service: &Service, person: PersonId, code: &'static str, months: Option<u32>) -> CertificateKindId {
    system(service, move |act| {
        Box::pin(async move {
            let programme = people::find(act, person).await?.programme;
            let (titles, sentences) = (Texts::default(), Texts::default());
            let terms = Terms { months, ..Terms::default() };
            let (id, code, basis) = (act.id(), code.to_owned(), Basis::Appreciation);
            let kind = Kind { id, programme, code, basis, titles, sentences, terms, active: true, version: 1 };
            certificates::save(act, &kind).await?;
            Ok(id)
        })
    })
    .await
}

/// Issues a certificate; its code.
async fn issued(service: &Service, person: PersonId, kind: CertificateKindId, then: Option<Move>) -> String {
    system(service, move |act| {
        Box::pin(async move {
            let proposal = certificates::propose(act, person, kind, "for everything").await?;
            let id = certificates::approve(act, proposal).await?;
            if let Some(what) = then {
                let asked = certificates::ask(act, id, what, "a story").await?;
                certificates::decide(act, asked, true).await?;
            }
            certificates::code_of(act, id).await
        })
    })
    .await
}

/// What the judge says, by name.
fn judged(url: &str, codes: &Value) -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let python = root.join("target/judges/bin/python");
    assert!(python.exists(), "the judges are missing; scripts/test installs them");
    let mut child = Command::new(python)
        .arg(root.join("server/tests/proof/judge.py"))
        .args([url, &format!("did:web:{}", url.trim_start_matches("http://").replace(':', "%3A"))])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(codes.to_string().as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "the judge broke down");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_independent_judge_believes_what_is_genuine_and_nothing_else() {
    let clock = Clock::standing(Utc::now());
    let (service, url, _folder) = served(&clock).await;
    let person = system(&service, |act| {
        Box::pin(async move { Ok(people::find_by_email(act, "volunteer1@demo.test").await?.unwrap().id) })
    })
    .await;
    clock.set(Utc::now() - Duration::days(40));
    let month = kind(&service, person, "month", Some(1)).await;
    let expired = issued(&service, person, month, None).await;
    clock.set(Utc::now());
    let good = kind(&service, person, "good", Some(1)).await;
    let good = issued(&service, person, good, None).await;
    let revoked = kind(&service, person, "revoked", None).await;
    let revoked = issued(&service, person, revoked, Some(Move::Revoke)).await;
    let suspended = kind(&service, person, "suspended", None).await;
    let suspended = issued(&service, person, suspended, Some(Move::Suspend)).await;

    let codes = json!({ "good": good, "expired": expired, "revoked": revoked, "suspended": suspended });
    let verdicts = tokio::task::spawn_blocking(move || judged(&url, &codes)).await.unwrap();
    for (name, begin) in [
        ("good", "accepted: "),
        ("expired", "Credential has expired"),
        ("revoked", "Credential status 'revocation' is set"),
        ("suspended", "Credential status 'suspension' is set"),
        ("renamed", "Invalid signature"),
        ("by another key", "Invalid signature"),
        ("unsigned", "Algorithm 'none'"),
        ("of another", "Invalid signature"),
    ] {
        let said = verdicts[name].as_str().unwrap_or_default();
        assert!(said.starts_with(begin), "{name}: {verdicts:#}");
    }
    let said = verdicts["revoked, with a forged list"].as_str().unwrap();
    assert!(said.contains("proof is invalid: Invalid signature"), "{said}");
}
