//! Bad configurations, each named for what it is.
use std::os::unix::fs::PermissionsExt;

use super::*;

const KEY: &str = "q0cDkR8n5Vd1yYw2oJmF3pT6sUvX7zA9bC4eGhIlKNM=";

fn read(pairs: &[(&str, &str)], text: Option<&str>) -> Result<Config, Vec<Fault>> {
    let mut all = vec![("KONULLU_DATA".to_string(), "target/no-such-folder".to_string())];
    all.extend(pairs.iter().map(|(name, value)| (name.to_string(), value.to_string())));
    Config::read(&Source::of(all, text))
}

fn folder(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("konullu-config-{}-{name}", std::process::id()));
    drop(std::fs::remove_dir_all(&path));
    std::fs::create_dir_all(&path).unwrap();
    path
}

#[test]
fn nothing_said_is_a_good_configuration() {
    let config = read(&[], None).unwrap();
    assert_eq!(config.public_url.origin(), "http://127.0.0.1:3000");
    assert_eq!(config.database_url.expose(), "sqlite://target/no-such-folder/konullu.db");
    assert_eq!(config.mail_from, "Könüllü <noreply@localhost>");
    assert!(config.master_keys.is_empty() && config.smtp_url.is_none());
}

#[test]
fn each_bad_value_is_named_with_what_is_wrong() {
    let short = "c2hvcnQ=";
    let weak = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    let twice = format!("a:{KEY},a:{KEY}");
    let bad_id = format!("Ä:{KEY}");
    let table: &[(&str, &str, &str)] = &[
        ("KONULLU_LISTEN", "3000", "ADDRESS:PORT"),
        ("KONULLU_LISTEN", "127.0.0.1", "ADDRESS:PORT"),
        ("KONULLU_LISTEN", "127.0.0.1:0", "port 0"),
        ("KONULLU_LISTEN", "127.0.0.1:70000", "ADDRESS:PORT"),
        ("KONULLU_PUBLIC_URL", "konullu.az", "https://"),
        ("KONULLU_PUBLIC_URL", "ftp://konullu.az", "https://"),
        ("KONULLU_PUBLIC_URL", "http://konullu.az", "only for this machine"),
        ("KONULLU_PUBLIC_URL", "http://10.0.0.5:3000", "only for this machine"),
        ("KONULLU_PUBLIC_URL", "http://localhost.evil.example", "only for this machine"),
        ("KONULLU_PUBLIC_URL", "https://konullu.az/app", "origin alone"),
        ("KONULLU_PUBLIC_URL", "https://konullu.az?x", "origin alone"),
        ("KONULLU_PUBLIC_URL", "https://u:p@konullu.az", "user name"),
        ("KONULLU_PUBLIC_URL", "https://", "no host"),
        ("KONULLU_PUBLIC_URL", "https://konullu.az:99999", ""),
        ("DATABASE_URL", "mysql://db/x", "sqlite:// or postgres://"),
        ("DATABASE_URL", "data/konullu.db", "sqlite:// or postgres://"),
        ("DATABASE_URL", "sqlite://", "no file"),
        ("DATABASE_URL", "postgres:///konullu", "no host"),
        ("KONULLU_MASTER_KEY", "not base64!", "base64"),
        ("KONULLU_MASTER_KEY", short, "32 bytes"),
        ("KONULLU_MASTER_KEY", weak, "weak"),
        ("KONULLU_MASTER_KEY", &twice, "twice"),
        ("KONULLU_MASTER_KEY", &bad_id, "key id"),
        ("SMTP_URL", "mail.example", "smtps://"),
        ("SMTP_URL", "smtps://", "no host"),
        ("SMTP_URL", "smtp://u:p@mail.example:587", "in the clear"),
        ("KONULLU_MAIL_FROM", "nobody", "not an address"),
        ("KONULLU_MAIL_FROM", "a@b\r\nBcc: c@d", "not an address"),
        ("KONULLU_TRUSTED_PROXIES", "proxy.local", "not a network"),
        ("KONULLU_TRUSTED_PROXIES", "10.0.0.0/33", "not a network"),
        ("KONULLU_TRUSTED_PROXIES", "0.0.0.0/0", "every client"),
        ("KONULLU_TRUSTED_PROXIES", "10.0.0.5/8", "10.0.0.0/8 is meant"),
        ("KONULLU_LOG", "info,,=x=y=", "not a filter"),
        ("KONULLU_METRICS_TOKEN", "short", "16"),
        ("KONULLU_METRICS_TOKEN_FILE", "/no/such/file", "cannot be read"),
        ("SMTP_URL_FILE", "/dev/null", "is empty"),
        ("KONULLU_DATA", "/dev/null", "not a folder"),
    ];
    for (name, value, words) in table {
        let faults = read(&[(name, value)], None).expect_err(&format!("{name}={value} passed"));
        let found = faults.iter().any(|fault| fault.setting == *name && fault.what.contains(words));
        assert!(found, "{name}={value}: {faults:?}");
        assert!(faults.iter().all(|fault| !fault.what.contains('\n')));
    }
}

#[test]
fn all_faults_are_told_at_once() {
    let faults = read(&[("KONULLU_LISTEN", "x"), ("DATABASE_URL", "x"), ("SMTP_URL", "x")], None).unwrap_err();
    assert_eq!(faults.len(), 3);
}

#[test]
fn a_value_and_its_file_together_are_a_fault() {
    let faults = read(&[("SMTP_URL", "smtps://m.example"), ("SMTP_URL_FILE", "/dev/null")], None).unwrap_err();
    assert!(faults[0].what.contains("both"));
}

#[test]
fn the_file_speaks_where_the_environment_is_silent() {
    let text =
        "listen = \"127.0.0.1:4000\"\nmail_from = \"a@b.example\"\ntrusted_proxies = [\"10.0.0.0/8\", \"fd00::/8\"]";
    let config = read(&[("KONULLU_LISTEN", "127.0.0.1:5000")], Some(text)).unwrap();
    assert_eq!(config.listen.port(), 5000);
    assert_eq!(config.mail_from, "a@b.example");
    assert!(config.trusted_proxies[1].holds("fd00::1".parse().unwrap()));
}

#[test]
fn the_file_must_be_understood_whole() {
    for (text, words) in [
        ("listne = \"x\"", "unknown key `listne`"),
        ("listen = 3000", "must be a text"),
        ("listen = [1]", "must be a text"),
        ("listen_file = \"x\"", "unknown key"),
        ("listen", ""),
    ] {
        let faults = read(&[], Some(text)).expect_err(text);
        assert!(faults[0].setting == "konullu.toml" && faults[0].what.contains(words), "{text}: {faults:?}");
    }
}

#[test]
fn a_slip_in_a_name_is_noted() {
    let config = read(&[("KONULLU_PUBLIC_ULR", "https://konullu.az")], None).unwrap();
    assert!(config.notes.iter().any(|note| note.contains("KONULLU_PUBLIC_ULR")));
}

#[test]
fn several_keys_rotate_newest_first() {
    let other = "zM1rKq9nQWx7YtPbVdGc4Lh2SfEaJ8uOi3pR6k0wTyU=";
    let config = read(&[("KONULLU_MASTER_KEY", &format!("b2:{other}\na1:{KEY}"))], None).unwrap();
    assert_eq!(config.master_keys.iter().map(|key| key.id.as_str()).collect::<Vec<_>>(), ["b2", "a1"]);
}

#[test]
fn the_first_run_makes_a_private_key_and_the_second_finds_it() {
    let data = folder("first-run").join("deep/data");
    let source = || Source::of([("KONULLU_DATA".to_string(), data.display().to_string())], None);
    let mut first = Config::read(&source()).unwrap();
    assert!(first.notes.iter().any(|note| note.contains("no master key yet")));
    first.settle().unwrap();
    let mode = std::fs::metadata(data.join("master.key")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let second = Config::read(&source()).unwrap();
    assert_eq!(first.master_keys, second.master_keys);
    assert_eq!(std::fs::read_dir(&data).unwrap().count(), 1);
    assert_eq!(
        keys::make(&data).unwrap(),
        second.master_keys[0],
        "a second start at the same moment takes the same key"
    );
}

#[test]
fn a_key_file_open_to_others_is_refused() {
    let data = folder("open-key");
    let file = data.join("master.key");
    std::fs::write(&file, KEY).unwrap();
    for (mode, good) in [(0o600, true), (0o400, true), (0o640, false), (0o604, false), (0o660, false)] {
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
        for pair in
            [("KONULLU_DATA", data.display().to_string()), ("KONULLU_MASTER_KEY_FILE", file.display().to_string())]
        {
            let result = read(&[(pair.0, &pair.1)], None);
            assert_eq!(result.is_ok(), good, "{mode:o} {pair:?}: {result:?}");
        }
    }
}

#[test]
fn no_secret_is_shown_anywhere() {
    let pairs = [
        ("DATABASE_URL", "postgres://konullu:canary1@db.example/konullu"),
        ("KONULLU_MASTER_KEY", KEY),
        ("SMTP_URL", "smtps://konullu:canary2@mail.example"),
        ("KONULLU_METRICS_TOKEN", "canary3-canary3-canary3"),
        ("KONULLU_PUBLIC_URL", "https://Konullu.az:443/"),
    ];
    let read = read(&pairs, None);
    let config = read.as_ref().unwrap();
    assert_eq!(config.public_url.origin(), "https://konullu.az");
    let seen = format!("{config:?}{}", explain(&read));
    assert!(!seen.contains("canary") && !seen.contains(KEY) && !seen.contains("171, 71"), "{seen}");
    assert!(SETTINGS.iter().all(|setting| seen.contains(setting.name)));
}

#[test]
fn proxies_are_matched_by_network_also_through_mapped_addresses() {
    let net = Cidr::parse("10.1.0.0/16").unwrap();
    assert!(net.holds("10.1.255.1".parse().unwrap()) && net.holds("::ffff:10.1.2.3".parse().unwrap()));
    assert!(!net.holds("10.2.0.1".parse().unwrap()) && !net.holds("fd00::1".parse().unwrap()));
    assert!(Cidr::parse("::1").unwrap().holds("::1".parse().unwrap()));
}
