//! The master key: read, judged, and on the first run made.
use std::{
    fmt, fs,
    io::Write,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt},
    path::{Path, PathBuf},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use rand::{TryRngCore, rngs::OsRng};
use sha2::{Digest, Sha256};

use super::{
    Fault,
    parse::Reader,
    source::{Found, fault},
};

const NAME: &str = "KONULLU_MASTER_KEY";

/// One key that all others are derived from.
#[derive(Clone, PartialEq, Eq)]
pub struct MasterKey {
    /// Short public name that tokens carry, so that keys can rotate.
    pub id: String,
    /// The secret.
    pub bytes: [u8; 32],
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MasterKey").field("id", &self.id).finish_non_exhaustive()
    }
}

pub(super) fn path(data: &Path) -> PathBuf {
    data.join("master.key")
}

pub(super) fn read(reader: &mut Reader<'_>, data: &Path) -> Vec<MasterKey> {
    let found = match reader.found(NAME) {
        Some(found) => Some(found),
        None => in_folder(reader, data),
    };
    let Some(Found { value, file }) = found else { return Vec::new() };
    if let Some(file) = &file
        && let Err(what) = private(file)
    {
        reader.fault(NAME, what);
    }
    parse(&value).unwrap_or_else(|what| {
        reader.fault(NAME, what);
        Vec::new()
    })
}

fn in_folder(reader: &mut Reader<'_>, data: &Path) -> Option<Found> {
    let file = path(data);
    match fs::read_to_string(&file) {
        Ok(value) => Some(Found { value, file: Some(file) }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => {
            reader.fault(NAME, format!("{} cannot be read: {}", file.display(), error.kind()));
            None
        }
    }
}

fn private(file: &Path) -> Result<(), String> {
    let mode = fs::metadata(file).map_err(|e| format!("{} cannot be read: {}", file.display(), e.kind()))?;
    let mode = mode.permissions().mode() & 0o777;
    if mode & 0o077 != 0 {
        return Err(format!("{} is open to others (mode {mode:04o}); chmod 600 it", file.display()));
    }
    Ok(())
}

/// `BASE64` or a list of `ID:BASE64`, newest first.
pub(super) fn parse(text: &str) -> Result<Vec<MasterKey>, String> {
    let mut keys: Vec<MasterKey> = Vec::new();
    for part in text.split([',', '\n', ' ', '\t', '\r']).filter(|part| !part.is_empty()) {
        let key = one(part)?;
        if keys.iter().any(|other| other.id == key.id) {
            return Err(format!("the key id `{}` stands twice", key.id));
        }
        keys.push(key);
    }
    if keys.is_empty() { Err("holds no key".into()) } else { Ok(keys) }
}

fn one(part: &str) -> Result<MasterKey, String> {
    let (id, secret) = match part.split_once(':') {
        Some((id, secret)) => (Some(id), secret),
        None => (None, part),
    };
    let raw = STANDARD.decode(secret).map_err(|_| "is not base64".to_string())?;
    let bytes: [u8; 32] =
        raw.as_slice().try_into().map_err(|_| format!("must be 32 bytes in base64, but is {} bytes", raw.len()))?;
    let distinct = bytes.iter().collect::<std::collections::BTreeSet<_>>().len();
    if distinct < 12 {
        return Err("is weak: these bytes are not random; try `openssl rand -base64 32`".into());
    }
    let id = id.map_or_else(|| name_of(&bytes), str::to_string);
    let fits =
        (1..=16).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if !fits {
        return Err(format!("the key id `{id}` must be 1 to 16 of a-z, 0-9 and -"));
    }
    Ok(MasterKey { id, bytes })
}

/// A key without a name is named by its hash, so that the same key always has the same name.
fn name_of(bytes: &[u8; 32]) -> String {
    Sha256::digest(bytes)[..4].iter().map(|b| format!("{b:02x}")).collect()
}

pub(super) fn make_folder(data: &Path) -> Result<(), Fault> {
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(data)
        .map_err(|e| fault("KONULLU_DATA", format!("{} cannot be made: {}", data.display(), e.kind())))
}

/// Writes a new key beside its place and links it there, so that a crash or a second start leaves no half key.
pub(super) fn make(data: &Path) -> Result<MasterKey, Fault> {
    let broken = |what: &str| fault(NAME, format!("{} {what}", path(data).display()));
    let mut bytes = [0u8; 32];
    OsRng.try_fill_bytes(&mut bytes).map_err(|_| broken("cannot be made: no randomness"))?;
    let key = MasterKey { id: name_of(&bytes), bytes };
    let draft = data.join(format!("master.key.{}", std::process::id()));
    let written = (|| {
        let mut file = fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&draft)?;
        writeln!(file, "{}:{}", key.id, STANDARD.encode(bytes))?;
        file.sync_all()?;
        fs::hard_link(&draft, path(data))?;
        fs::File::open(data)?.sync_all()
    })();
    drop(fs::remove_file(&draft));
    match written {
        Ok(()) => Ok(key),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            let text = fs::read_to_string(path(data)).map_err(|e| broken(&format!("cannot be read: {}", e.kind())))?;
            let mut keys = parse(&text).map_err(|what| fault(NAME, what))?;
            Ok(keys.swap_remove(0))
        }
        Err(error) => Err(broken(&format!("cannot be written: {}", error.kind()))),
    }
}
