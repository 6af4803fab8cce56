//! Regular work beside the requests: the audit trail is sealed, mail goes out, and both leave word that they ran.

use domain::rights::Who;
use programme::notices::alarm::{self, Bell};
use programme::notices::delivery::{self, Mailer};
use programme::{
    Result, Service, announcements, attendance, automations, certificates, events, exchange, files, imports,
    interviews, jobs, notices, onboarding, placements, recognition, rosters::proposals, selection, shifts, training,
};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::{Notify, watch};

/// At the latest so often everything is looked through, told or not.
const EVERY: Duration = Duration::from_secs(5);
/// A run that went like the one before is written down so often at most.
const NOTED_EVERY: Duration = Duration::from_secs(60);

/// Certificates that are earned are looked for so often at most: it reads the whole ledger of hours.
const ISSUED_EVERY: Duration = Duration::from_secs(15);

/// Offers of interviews and reminders are looked for so often at most.
const INTERVIEWED_EVERY: Duration = Duration::from_secs(15);

/// Mail goes out for so long before it is noted that it does.
const MAILED_FOR: Duration = Duration::from_secs(60);

/// So many units of announcements are spread in one round.
const SPREAD_AT_ONCE: usize = 10;

/// So many batches of the trail are shown to rules in one round.
const RULED_AT_ONCE: usize = 10;

/// Offers of places are looked for so often at most.
const SELECTED_EVERY: Duration = Duration::from_secs(15);

/// Waiting lists of shifts, and those who can't come, are looked through so often at most.
const EXCHANGED_EVERY: Duration = Duration::from_secs(10);

/// Whether mail stands still is looked at so often at most.
const WATCHED_EVERY: Duration = Duration::from_secs(60);

/// Days that nobody has closed are looked for so often at most.
const REMINDED_EVERY: Duration = Duration::from_secs(300);

/// Placements that begin by themselves or have ended are looked for so often at most.
const PLACED_EVERY: Duration = Duration::from_secs(15);

/// Proposals on which nobody works any more are looked for so often at most.
const PROPOSED_EVERY: Duration = Duration::from_secs(10);

/// One of the 256 folders of uploads is looked through for what a crash has left so often at most: all of them in a day.
const TIDIED_EVERY: Duration = Duration::from_secs(300);

/// Works until it is told to stop: mail goes out beside everything else, for a mail server may be slow.
pub async fn work(service: Service, mailer: Mailer, bell: Option<Arc<Bell>>, stop: Arc<Notify>) {
    let regular = Worker::new(service.clone(), mailer.clone());
    let (mut regular, mut post) = (regular.ringing(bell), Worker::new(service, mailer));
    let (told, due) = (regular.service.told(), Notify::new());
    let (end, ended) = watch::channel(false);
    let (mut regular_ends, mut post_ends) = (ended.clone(), ended);
    let stopping = async {
        stop.notified().await;
        end.send_replace(true);
    };
    let regular = async {
        loop {
            regular.regular().await;
            due.notify_one();
            tokio::select! {
                _ = regular_ends.wait_for(|end| *end) => return,
                () = told.notified() => due.notify_one(),
                () = tokio::time::sleep(EVERY) => {}
            }
        }
    };
    let post = async {
        loop {
            post.post().await;
            tokio::select! {
                _ = post_ends.wait_for(|end| *end) => return,
                () = due.notified() => {}
                () = tokio::time::sleep(EVERY) => {}
            }
        }
    };
    tokio::join!(stopping, regular, post);
}

/// Does the regular work, round by round.
#[derive(Debug)]
pub struct Worker {
    service: Service,
    mailer: Mailer,
    name: String,
    noted: HashMap<&'static str, (Instant, String)>,
    issued: Option<Instant>,
    interviewed: Option<Instant>,
    selected: Option<Instant>,
    exchanged: Option<Instant>,
    placed: Option<Instant>,
    proposed: Option<Instant>,
    reminded: Option<Instant>,
    tidied: Option<Instant>,
    folder: u8,
    watched: Option<Instant>,
    bell: Option<Arc<Bell>>,
}

impl Worker {
    /// A worker with a name of its own, by which it holds what it has taken.
    #[must_use]
    pub fn new(service: Service, mailer: Mailer) -> Self {
        let name = format!("{}-{}", std::process::id(), programme::signing::random_text(4));
        Self {
            service,
            mailer,
            name,
            noted: HashMap::new(),
            issued: None,
            interviewed: None,
            selected: None,
            exchanged: None,
            placed: None,
            proposed: None,
            reminded: None,
            tidied: None,
            // Servers that work side by side begin at different ones
            folder: std::process::id().to_le_bytes()[0],
            watched: None,
            bell: None,
        }
    }

    /// The same, with a bell to ring when mail stands still.
    #[must_use]
    pub fn ringing(self, bell: Option<Arc<Bell>>) -> Self {
        Self { bell, ..self }
    }

    /// One round of everything. What fails is tried again in the next one.
    pub async fn round(&mut self) {
        self.regular().await;
        self.post().await;
    }

    /// Mail goes out for a while, and it is noted that it did.
    async fn post(&mut self) {
        let mailed = self.mail().await;
        self.note("mail", mailed).await;
        self.measure().await;
    }

    /// Everything but the mail.
    async fn regular(&mut self) {
        let sealed = events::seal(&self.service).await;
        self.note("audit", sealed.map(drop)).await;
        let ruled = self.rule().await;
        self.note("automations", ruled).await;
        let closed = self.close().await;
        self.note("attendance", closed).await;
        if self.issued.is_none_or(|at| at.elapsed() >= ISSUED_EVERY) {
            self.issued = Some(Instant::now());
            let proposed = certificates::propose_due(&self.service).await;
            self.note("certificates", proposed.map(drop)).await;
            let awarded = recognition::award_due(&self.service).await;
            self.note("awards", awarded.map(drop)).await;
        }
        let signed = certificates::issue_approved(&self.service).await;
        self.note("signing", signed.map(drop)).await;
        if self.interviewed.is_none_or(|at| at.elapsed() >= INTERVIEWED_EVERY) {
            self.interviewed = Some(Instant::now());
            let rolled = self.roll_interviews().await;
            self.note("interviews", rolled).await;
        }
        if self.exchanged.is_none_or(|at| at.elapsed() >= EXCHANGED_EVERY) {
            self.exchanged = Some(Instant::now());
            let rolled = self.roll_exchanges().await;
            self.note("exchange", rolled).await;
        }
        if self.selected.is_none_or(|at| at.elapsed() >= SELECTED_EVERY) {
            self.selected = Some(Instant::now());
            let rolled = self.roll_offers().await;
            self.note("offers", rolled).await;
        }
        let swept = self.tidy().await;
        self.note("files", swept).await;
        if self.placed.is_none_or(|at| at.elapsed() >= PLACED_EVERY) {
            self.placed = Some(Instant::now());
            let placed = self.place().await;
            self.note("placements", placed).await;
        }
        if self.proposed.is_none_or(|at| at.elapsed() >= PROPOSED_EVERY) {
            self.proposed = Some(Instant::now());
            let proposed = proposals::work_due(&self.service).await;
            self.note("proposals", proposed.map(drop)).await;
        }
        if self.reminded.is_none_or(|at| at.elapsed() >= REMINDED_EVERY) {
            self.reminded = Some(Instant::now());
            let reminded = self.service.act(Who::system(), |act| Box::pin(attendance::remind_due(act))).await;
            self.note("days", reminded.map(drop)).await;
            let taught = self.teach().await;
            self.note("training", taught).await;
            let told = self.service.act(Who::system(), |act| Box::pin(notices::day::tell_due(act))).await;
            self.note("day", told.map(drop)).await;
        }
        let chosen = self.choose().await;
        self.note("choosing", chosen).await;
        let swept = imports::sweep(&self.service).await;
        self.note("imports", swept.map(drop)).await;
        let spread = self.spread().await;
        self.note("announcements", spread).await;
        if self.watched.is_none_or(|at| at.elapsed() >= WATCHED_EVERY) {
            self.watched = Some(Instant::now());
            if let Err(error) = alarm::watch(&self.service, self.bell.as_deref()).await {
                tracing::error!(%error, "the alarm of the mail");
            }
        }
    }

    /// Lets rules act on what was sealed.
    async fn rule(&self) -> Result<()> {
        for _ in 0..RULED_AT_ONCE {
            if !automations::work_due(&self.service).await? {
                break;
            }
        }
        Ok(())
    }

    /// Ends what was forgotten at the desks.
    async fn close(&self) -> Result<()> {
        while self.service.act(Who::system(), |act| Box::pin(attendance::close_due(act))).await?.more {}
        self.service.act(Who::system(), |act| Box::pin(attendance::reconsider_due(act))).await?;
        Ok(())
    }

    /// Rolls offers of interviews on, and reminds of them.
    async fn roll_interviews(&self) -> Result<()> {
        while self.service.act(Who::system(), |act| Box::pin(interviews::work_due(act))).await?.more {}
        Ok(())
    }

    /// Rolls waiting lists of shifts on, and sees to those who can't come.
    async fn roll_exchanges(&self) -> Result<()> {
        while exchange::work_due(&self.service).await?.more {}
        Ok(())
    }

    /// Lets offers of places lapse, and offers what is free to the next ones.
    async fn roll_offers(&self) -> Result<()> {
        while self.service.act(Who::system(), |act| Box::pin(selection::work_due(act))).await?.more {}
        Ok(())
    }

    /// Tells of what lapses, and gives places in sessions to those who wait.
    async fn teach(&self) -> Result<()> {
        while self.service.act(Who::system(), |act| Box::pin(training::remind_due(act))).await? {}
        self.service.act(Who::system(), |act| Box::pin(training::move_up_due(act))).await.map(drop)
    }

    /// Takes uploads off the disk that were let go, and what a crash has left of others.
    async fn tidy(&mut self) -> Result<()> {
        files::sweep(&self.service).await?;
        if self.tidied.is_none_or(|at| at.elapsed() >= TIDIED_EVERY) {
            self.tidied = Some(Instant::now());
            let swept = files::sweep_strays(&self.service, self.folder).await?;
            if swept > 0 {
                tracing::info!(swept, "uploads that were never finished are off the disk");
            }
            self.folder = self.folder.wrapping_add(1);
        }
        Ok(())
    }

    /// Places whoever is ready where a programme wants it, and completes what has come to its end.
    async fn place(&self) -> Result<()> {
        onboarding::place_ready(&self.service).await?;
        while self.service.act(Who::system(), |act| Box::pin(placements::complete_due(act))).await? {}
        Ok(())
    }

    /// Draws ballots that are due, asks people whether they will come, and reminds them.
    async fn choose(&self) -> Result<()> {
        while self.service.act(Who::system(), |act| Box::pin(shifts::work_due(act))).await?.more {}
        while self.service.act(Who::system(), |act| Box::pin(shifts::remind_due(act))).await? {}
        Ok(())
    }

    /// Spreads announcements, unit by unit; a few at a time, so that other mail goes out between them.
    async fn spread(&self) -> Result<()> {
        for _ in 0..SPREAD_AT_ONCE {
            if !announcements::spread(&self.service).await? {
                break;
            }
        }
        Ok(())
    }

    async fn mail(&self) -> Result<()> {
        let begin = Instant::now();
        while begin.elapsed() < MAILED_FOR {
            // A push service that is slow keeps no letter waiting
            let (letters, others) = tokio::try_join!(
                delivery::deliver(&self.service, &self.mailer, &self.name),
                delivery::reach(&self.service, &self.name),
            )?;
            if letters + others == 0 {
                break;
            }
        }
        Ok(())
    }

    /// Leaves word of a run: at once when it went otherwise than before, else now and then.
    async fn note(&mut self, job: &'static str, outcome: Result<()>) {
        let outcome = match outcome {
            Ok(()) => jobs::WELL.to_owned(),
            Err(error) => {
                tracing::error!(job, %error, "regular work failed");
                error.to_string()
            }
        };
        let known = self.noted.get(job).is_some_and(|(at, was)| *was == outcome && at.elapsed() < NOTED_EVERY);
        if known {
            return;
        }
        match jobs::ran(&self.service, job, &outcome).await {
            Ok(()) => drop(self.noted.insert(job, (Instant::now(), outcome))),
            Err(error) => tracing::error!(job, %error, "a run could not be noted"),
        }
    }

    async fn measure(&self) {
        let figures = self.service.look(Who::system(), |look| {
            Box::pin(async move { Ok((notices::oldest_waiting(look).await?, notices::dead(look).await?)) })
        });
        if let Ok((waiting, dead)) = figures.await {
            // Seconds and letters stay far below what a float counts exactly
            metrics::gauge!("mail_oldest_waiting_seconds").set(waiting as f64);
            metrics::gauge!("mail_dead").set(dead as f64);
        }
    }
}
