//! The program is killed while it sends letters, again and again: none is lost, and one that went out twice is known by
//! its name. For the test, and for `scripts/bench mail`.

use crate::raw::Raw;
use crate::smtp_sink::{Mode, Sink};
use crate::support::House;
use domain::ids::{NoticeId, PersonId, ProgrammeId};
use domain::notices::Notice;
use domain::rights::Who;
use programme::people;
use rand::Rng;
use std::collections::HashMap;
use std::process::Stdio;
use std::time::{Duration, Instant};
use tokio::process::{Child, Command};

/// What came of it.
#[derive(Debug)]
#[allow(dead_code, reason = "the bench says all of it")]
pub struct Outcome {
    pub letters: usize,
    pub kills: usize,
    pub lost: usize,
    pub twice: usize,
    pub unknown: usize,
    pub seconds: f64,
}

impl Outcome {
    /// Panics when a letter was lost, or more went out twice than the kills explain.
    pub fn must_hold(&self) {
        assert_eq!((self.lost, self.unknown), (0, 0), "{self:?}");
        assert!(self.twice <= self.kills, "{self:?}");
    }
}

/// The program with its mail going to the sink.
fn start(house: &House, sink: &Sink, port: u16) -> Child {
    let mut server = Command::new(env!("CARGO_BIN_EXE_konullu"));
    server.arg("serve").env("DATABASE_URL", house.database_url()).env("KONULLU_DATA", &house.folder);
    server.env("KONULLU_MASTER_KEY", &house.master_key).env("KONULLU_LOG", "error").env("SMTP_URL", &sink.url);
    server.env("KONULLU_LISTEN", format!("127.0.0.1:{port}")).env("KONULLU_PUBLIC_URL", "http://127.0.0.1:3000");
    server.stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true).spawn().expect("the program")
}

async fn somebody(house: &House) -> (ProgrammeId, PersonId) {
    let found = house.service.look(Who::system(), |look| Box::pin(people::find_by_email(look, "volunteer1@demo.test")));
    let person = found.await.expect("the database answers").expect("the demo has them");
    (person.programme, person.id)
}

/// Sends so many letters through so many deaths.
pub async fn run(house: &House, letters: usize, kills: usize) -> Outcome {
    let began = Instant::now();
    let sink = Sink::open(Mode::Ok).await;
    let mut raw = Raw::open(house.database_url()).await;
    // What the demo told waits for nobody here
    raw.run("update notices set planned_at = due_at where planned_at is null", vec![]).await;
    raw.run("delete from deliveries where state = 'waiting'", vec![]).await;
    let (programme, person) = somebody(house).await;
    let mut ours: HashMap<String, usize> = HashMap::new();
    for part in 0..letters.div_ceil(100) {
        let count = (letters - part * 100).min(100);
        let told = house.service.act(Who::system(), move |act| {
            Box::pin(async move {
                let (mut ids, now): (Vec<NoticeId>, _) = (Vec::new(), act.now());
                for _ in 0..count {
                    ids.push(act.tell_at(programme, person, Notice::PasswordChanged, now).await?);
                }
                Ok(ids)
            })
        });
        ours.extend(told.await.expect("they are told").into_iter().map(|id| (id.to_string(), 0)));
    }
    let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port").local_addr().expect("an address");
    for kill in 0..kills {
        let mut server = start(house, &sink, free.port());
        // Each life sends its share, so that the last kill still meets letters on their way
        let share = letters * (kill + 1) / (kills + 1);
        let patience = Instant::now();
        while sink.count() < share && patience.elapsed() < Duration::from_secs(60) {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        tokio::time::sleep(Duration::from_micros(rand::rng().random_range(0..8_000))).await;
        server.kill().await.expect("it is killed");
        // The minutes after which what a dead worker held is free
        raw.run("update deliveries set leased_until = null where state = 'waiting'", vec![]).await;
    }
    let mut server = start(house, &sink, free.port());
    let patience = Instant::now();
    loop {
        // Counts without changing anything
        let left = raw.run("update deliveries set leased_by = leased_by where state = 'waiting'", vec![]).await
            + raw.run("update notices set kind = kind where planned_at is null", vec![]).await;
        if (left == 0 && sink.count() >= letters) || patience.elapsed() > Duration::from_secs(120) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    server.kill().await.expect("it is killed");
    let (mut unknown, mut subject) = (0, String::new());
    for letter in sink.received() {
        let name = letter.header("message-id");
        let id = name.trim_matches(['<', '>']).split('@').next().unwrap_or_default().to_owned();
        match ours.get_mut(&id) {
            Some(count) => {
                *count += 1;
                subject = letter.header("subject");
            }
            // The house tells people other things meanwhile
            None => unknown += usize::from(letter.header("subject") == subject),
        }
    }
    let lost = ours.values().filter(|count| **count == 0).count();
    let twice = ours.values().map(|count| count.saturating_sub(1)).sum();
    Outcome { letters, kills, lost, twice, unknown, seconds: began.elapsed().as_secs_f64() }
}
