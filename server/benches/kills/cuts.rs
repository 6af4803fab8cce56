//! Power cuts: a file system in a file is shut down under the running program, so that what was not synced is gone, as if
//! somebody had pulled the plug. What was acknowledged before is there afterwards. A control run beside it commits with
//! `synchronous=NORMAL` and has to lose rows: else the cuts prove nothing. For root alone.

use super::{EACH, amid, ask, start};
use crate::crowd::{Books, Crowd, Place};
use crate::raw::Raw;
use crate::support::House;
use rand::Rng;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection};
use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::io::{AsyncBufReadExt, BufReader};

/// Rows of the control run are written by this very program, called with this word, a file and a word for `synchronous`.
pub const WRITER: &str = "write-rows";
/// Shuts the file system down without writing its log, and says when.
const SHUT_DOWN: &str = "import fcntl,os,struct,sys,time
d=os.open(sys.argv[1],os.O_RDONLY)
print(time.time_ns())
fcntl.ioctl(d,0x8004587d,struct.pack('I',2))";

fn now() -> u128 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos())
}

fn runs(program: &str, arguments: &[&str]) -> bool {
    let done = Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    done.is_ok_and(|status| status.success())
}

/// A file system in a file.
struct Disk {
    image: PathBuf,
    mounted: PathBuf,
}

impl Disk {
    /// Makes one, where this machine and its user can.
    fn make() -> Option<Self> {
        let folder = std::env::temp_dir().join(format!("konullu-cuts-{}", uuid::Uuid::now_v7()));
        let disk = Self { image: folder.join("disk.img"), mounted: folder.join("disk") };
        std::fs::create_dir_all(&disk.mounted).ok()?;
        let image = disk.image.display().to_string();
        let made = runs("truncate", &["-s", "512M", &image])
            && (runs("mkfs.xfs", &["-q", "-f", &image]) || runs("mkfs.ext4", &["-q", "-F", &image]))
            && runs("python3", &["-c", "import fcntl"])
            && disk.mount();
        made.then_some(disk)
    }
    fn mount(&self) -> bool {
        runs("mount", &["-o", "loop", &self.image.display().to_string(), &self.mounted.display().to_string()])
    }
    /// Pulls the plug; when.
    fn cut(&self) -> u128 {
        let done = Command::new("python3").args(["-c", SHUT_DOWN]).arg(&self.mounted).output().expect("python3");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8_lossy(&done.stdout).trim().parse().expect("a moment")
    }
    /// Starts the machine again: whoever had files open is gone.
    fn restart(&self) {
        let mounted = self.mounted.display().to_string();
        for _ in 0..100 {
            if runs("umount", &[&mounted]) {
                assert!(self.mount(), "the file system comes up again");
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("the file system is still in use");
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = runs("umount", &["-l", &self.mounted.display().to_string()]);
        if let Some(folder) = self.image.parent() {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

/// Commits a row after the other and says so, until the disk is gone.
pub async fn write_rows(file: &str, synchronous: &str) {
    let mut connection = open(Path::new(file), synchronous).await;
    sqlx::query("create table if not exists t (id text primary key)").execute(&mut connection).await.expect("a table");
    let mut out = std::io::stdout().lock();
    loop {
        let id = uuid::Uuid::new_v4().to_string();
        let written = sqlx::query("insert into t values ($1)").bind(&id).execute(&mut connection).await;
        if written.is_err() || writeln!(out, "{id} {}", now()).and_then(|()| out.flush()).is_err() {
            return;
        }
    }
}

async fn open(file: &Path, synchronous: &str) -> sqlx::SqliteConnection {
    let level = if synchronous == "full" { SqliteSynchronous::Full } else { SqliteSynchronous::Normal };
    let options = SqliteConnectOptions::new().filename(file).create_if_missing(true);
    options.journal_mode(SqliteJournalMode::Wal).synchronous(level).connect().await.expect("a database")
}

/// So many plugs are pulled on a plain writer; how many of its acknowledged rows are lost, of how many.
async fn plain(disk: &Disk, synchronous: &str, times: usize) -> (usize, usize) {
    let file = disk.mounted.join(format!("{synchronous}.db"));
    let mut acknowledged = Vec::new();
    for _ in 0..times {
        let program = std::env::current_exe().expect("this program");
        let mut writer = tokio::process::Command::new(program);
        writer.arg(WRITER).arg(&file).arg(synchronous).stdout(Stdio::piped()).kill_on_drop(true);
        let mut writer = writer.spawn().expect("a writer");
        let mut lines = BufReader::new(writer.stdout.take().expect("its words")).lines();
        let heard = tokio::spawn(async move {
            let mut heard = Vec::new();
            while let Ok(Some(line)) = lines.next_line().await {
                heard.push(line);
            }
            heard
        });
        tokio::time::sleep(Duration::from_millis(rand::rng().random_range(300..600))).await;
        let cut = disk.cut();
        let _ = writer.kill().await;
        for line in heard.await.expect("its words") {
            let (id, at) = line.split_once(' ').expect("an id and a moment");
            // What was said while the plug was pulled proves nothing
            if at.parse::<u128>().is_ok_and(|at| at < cut) {
                acknowledged.push(id.to_owned());
            }
        }
        disk.restart();
    }
    let mut connection = open(&file, synchronous).await;
    let there: Vec<String> = sqlx::query_scalar("select id from t").fetch_all(&mut connection).await.expect("the rows");
    connection.close().await.expect("it closes");
    let there: std::collections::HashSet<String> = there.into_iter().collect();
    (acknowledged.iter().filter(|id| !there.contains(*id)).count(), acknowledged.len())
}

/// Pulls the plug so many times amid check-ins.
pub async fn run(house: House, times: usize) {
    let Some(disk) = Disk::make() else {
        println!("Power cuts: not tried, for they need root, python3, and a file system in a file");
        return;
    };
    let controls = times.clamp(1, 8);
    let (lost, of) = plain(&disk, "normal", controls).await;
    println!("Power cuts: with synchronous=NORMAL a plain writer lost {lost} of {of} rows in {controls} cuts");
    assert!(lost > 0, "the cuts don't bite");
    let (lost, of) = plain(&disk, "full", controls).await;
    println!("Power cuts: with synchronous=FULL it lost {lost} of {of}");
    assert_eq!(lost, 0);

    let crowd = Arc::new(Crowd::gather(&house, times * EACH).await);
    let file = disk.mounted.join("house.db");
    let Raw::Sqlite(mut whole) = Raw::open(house.database_url()).await else { return };
    let copied = sqlx::query("vacuum into $1").bind(file.display().to_string()).execute(&mut whole).await;
    copied.expect("a copy on the disk");
    let url = format!("sqlite://{}", file.display());
    let (mut books, mut cut_off, mut while_cut) = (Books::default(), 0, 0);
    for n in 0..times {
        let (port, address) = super::free_port();
        let mut server = start(&house, &url, &disk.mounted, port).await;
        let phones = Arc::new(crowd.phones[n * EACH..(n + 1) * EACH].to_vec());
        let answered = Arc::new(AtomicUsize::new(0));
        let tasks = come(&crowd, &phones, address, &answered);
        amid(&answered).await;
        let cut = disk.cut();
        server.kill().await.expect("it is killed");
        let mut again = Vec::new();
        for task in tasks {
            for (phone, nonce, heard) in task.await.expect("phones") {
                match heard {
                    Some(at) if at < cut => books.acknowledged.push(nonce),
                    heard => {
                        while_cut += usize::from(heard.is_some());
                        again.push(phone);
                    }
                }
            }
        }
        cut_off += again.len();
        disk.restart();
        let mut server = start(&house, &url, &disk.mounted, port).await;
        for phone in again {
            let (nonce, request) = crowd.check_in(phone, Place::First);
            assert_eq!(ask(address, &request).await, Some(200), "the same phone again");
            books.acknowledged.push(nonce);
        }
        server.kill().await.expect("it is killed");
    }
    println!(
        "Power cuts: {times} amid {} check-ins; {cut_off} came again, of which {while_cut} were answered while it was cut",
        times * EACH
    );
    books.look_through("SQLite after power cuts", &url, 0).await;
}

type Heard = Vec<(usize, String, Option<u128>)>;

/// All phones come over a few connections, and are counted; when each heard that it is in.
fn come(
    crowd: &Arc<Crowd>,
    phones: &Arc<Vec<usize>>,
    address: SocketAddr,
    answered: &Arc<AtomicUsize>,
) -> Vec<tokio::task::JoinHandle<Heard>> {
    let next = Arc::new(AtomicUsize::new(0));
    let one = |_| {
        let (crowd, phones, next) = (Arc::clone(crowd), Arc::clone(phones), Arc::clone(&next));
        let answered = Arc::clone(answered);
        tokio::spawn(async move {
            let mut heard = Vec::new();
            while let Some(phone) = phones.get(next.fetch_add(1, Ordering::Relaxed)) {
                let (nonce, request) = crowd.check_in(*phone, Place::First);
                let status = ask(address, &request).await;
                // A disk that is gone is told as that; the phone tries again
                assert!(matches!(status, None | Some(200 | 500 | 503)), "answered with {status:?}");
                answered.fetch_add(usize::from(status == Some(200)), Ordering::Relaxed);
                heard.push((*phone, nonce, status.filter(|status| *status == 200).map(|_| now())));
            }
            heard
        })
    };
    (0..super::CONNECTIONS).map(one).collect()
}
