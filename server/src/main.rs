//! `konullu`: the running program and its commands.

use clap::{Parser, Subcommand};
use server::commands;
use std::path::PathBuf;
use std::process::ExitCode;

/// The platform on which an agency runs its volunteer programme.
#[derive(Debug, Parser)]
#[command(name = "konullu", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the pages and deliver the mail.
    Serve {
        /// The address to listen on, instead of KONULLU_LISTEN.
        #[arg(long)]
        listen: Option<String>,
        /// Fill an empty database with the demo programme first.
        #[arg(long)]
        demo: bool,
    },
    /// Bring the database's schema up to date.
    Migrate,
    /// Say what the configuration means and what is wrong with it.
    CheckConfig,
    /// Fill an empty database with a demo programme.
    Demo {
        /// Volunteers in the Azerbaijani programme.
        #[arg(long, default_value_t = 240)]
        volunteers: usize,
        /// Centers in all.
        #[arg(long, default_value_t = 27)]
        centers: usize,
        /// Weeks of past shifts.
        #[arg(long, default_value_t = 3)]
        history_weeks: i64,
        /// The same seed gives the same people and shifts.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// People and their roles.
    Person {
        #[command(subcommand)]
        what: Person,
    },
    /// Certificates.
    Certificate {
        #[command(subcommand)]
        what: Certificate,
    },
    /// Lists that come in.
    Import {
        #[command(subcommand)]
        what: Import,
    },
    /// Rosters as files.
    Roster {
        #[command(subcommand)]
        what: Roster,
    },
    /// The audit trail.
    Audit {
        #[command(subcommand)]
        what: Audit,
    },
}

#[derive(Debug, Subcommand)]
enum Person {
    /// Give a role: the first administrator, or a way back in.
    Grant {
        /// The person's e-mail address.
        email: String,
        /// volunteer, lead, coordinator, trainer, manager, administrator or auditor
        role: String,
        /// One center by its code; without it the whole programme.
        #[arg(long)]
        center: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
enum Certificate {
    /// Check a signed record, or the PDF that carries it; exit 0 only when it is valid.
    Verify {
        /// The file, `.jwt` or `.pdf`.
        file: PathBuf,
        /// Check against this did document, without asking the database.
        #[arg(long)]
        did: Option<PathBuf>,
        /// A signed list, as `/status/{list}` gives it; may be given twice, for revocations and for suspensions.
        #[arg(long, requires = "did")]
        status: Vec<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
enum Import {
    /// Take applications in from CSV or XLSX; the last line says in JSON what came of the rows.
    Applications {
        /// The file; its first row names the columns: given_name, surname, fathers_name, birth_date, email, phone,
        /// center, languages.
        file: PathBuf,
        /// The code of the call that they are for.
        #[arg(long)]
        intake: String,
        /// Only say what would happen.
        #[arg(long)]
        dry_run: bool,
        /// Write to everybody who comes in: "we have your application", with a link to sign in.
        #[arg(long)]
        tell: bool,
    },
}

#[derive(Debug, Subcommand)]
enum Roster {
    /// Propose a roster for an instance; the last line says in JSON what it costs and what any must cost.
    Solve {
        /// The instance (see docs/rosters-format.md).
        file: PathBuf,
        /// Stop after so many seconds with the best so far; sooner when it is proven.
        #[arg(long, default_value_t = 10.0)]
        seconds: f64,
        /// The same seed gives the same roster, unless time cuts.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// How many threads look, each from a seed of its own; what they know together proves a roster. More need more
        /// memory, and which of equally good rosters comes out is left to chance.
        #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=64))]
        threads: u16,
        /// Where the roster goes: volunteer,day,shift,center,role.
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// Count a roster again; the last line says in JSON what it costs. Exit 1 when it breaks a rule.
    Check {
        /// The instance.
        file: PathBuf,
        /// The roster.
        roster: PathBuf,
    },
    /// Make an instance; the same numbers give the same bytes.
    Generate {
        /// How many volunteers.
        volunteers: u64,
        /// How many centers.
        centers: u64,
        /// How many weeks.
        weeks: u64,
        /// Chance begins here.
        seed: u64,
        /// Where the instance goes, instead of the screen.
        #[arg(long)]
        out: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
enum Audit {
    /// Walk the hash chain; exit 1 and the first broken entry if there is one.
    Verify,
}

#[tokio::main]
async fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Serve { listen, demo } => commands::serve(listen, demo).await,
        Command::Migrate => commands::migrate().await,
        Command::CheckConfig => return commands::check_config(),
        Command::Demo { volunteers, centers, history_weeks, seed } => {
            commands::demo(programme::demo::Size { volunteers, centers, history_weeks, seed }).await
        }
        Command::Person { what: Person::Grant { email, role, center } } => {
            commands::grant(&email, &role, center.as_deref()).await
        }
        Command::Certificate { what: Certificate::Verify { file, did, status } } => {
            commands::certificate::verify(&file, did.as_deref(), &status).await
        }
        Command::Import { what: Import::Applications { file, intake, dry_run, tell } } => {
            commands::imports::applications(&file, &intake, dry_run, tell).await
        }
        Command::Roster { what } => roster(what),
        Command::Audit { what: Audit::Verify } => commands::verify_audit().await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("konullu: {why}");
            ExitCode::FAILURE
        }
    }
}

fn roster(what: Roster) -> Result<(), String> {
    use commands::roster::{check, generate, solve};
    match what {
        Roster::Solve { file, seconds, seed, threads, out } => {
            solve(&file, solver::Limits { seconds, seed }, threads, out.as_deref())
        }
        Roster::Check { file, roster } => check(&file, &roster),
        Roster::Generate { volunteers, centers, weeks, seed, out } => {
            generate([volunteers, centers, weeks, seed], out.as_deref())
        }
    }
}
