//! The folder of uploads: one sealed file each, named by its id alone, written to the end before anybody is told.

use crate::error::{Error, Result};
use crate::sealing;
use crate::signing::Keys;
use domain::ids::FileId;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use tokio::io::AsyncWriteExt;

fn thing(id: FileId) -> String {
    format!("file {id}")
}

/// Spread over folders, since some systems are slow with very many files in one; ids end in chance.
fn path(folder: &Path, id: FileId) -> PathBuf {
    let name = id.0.simple().to_string();
    folder.join(&name[30..]).join(name)
}

fn unavailable(error: std::io::Error) -> Error {
    Error::Unavailable(format!("files: {error}"))
}

/// Writes a new file.
///
/// # Errors
/// [`Error::Unavailable`] when the disk does not take it; then nothing is left behind.
pub(super) async fn write(folder: &Path, keys: &Keys, id: FileId, bytes: &[u8]) -> Result<()> {
    let sealed = sealing::seal(keys, &thing(id), bytes)?;
    let path = path(folder, id);
    let parent = path.parent().unwrap_or(folder);
    tokio::fs::create_dir_all(parent).await.map_err(unavailable)?;
    let written = async {
        let mut options = tokio::fs::OpenOptions::new();
        options.write(true).create_new(true).mode(0o600);
        let mut file = options.open(&path).await?;
        file.write_all(&sealed).await?;
        file.sync_all().await?;
        tokio::fs::File::open(parent).await?.sync_all().await
    };
    if let Err(error) = written.await {
        remove(folder, id).await?;
        return Err(unavailable(error));
    }
    Ok(())
}

/// Reads a file.
///
/// # Errors
/// [`Error::NotFound`] when it is gone, [`Error::Broken`] when it was changed.
pub(super) async fn read(folder: &Path, keys: &Keys, id: FileId) -> Result<Vec<u8>> {
    match tokio::fs::read(path(folder, id)).await {
        Ok(sealed) => sealing::open(keys, &thing(id), &sealed),
        Err(error) if error.kind() == ErrorKind::NotFound => Err(Error::NotFound),
        Err(error) => Err(unavailable(error)),
    }
}

/// Removes a file, if it is there.
///
/// # Errors
/// [`Error::Unavailable`] when the disk does not let it go.
pub(super) async fn remove(folder: &Path, id: FileId) -> Result<()> {
    match tokio::fs::remove_file(path(folder, id)).await {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(unavailable(error)),
        _ => Ok(()),
    }
}

/// What lies in one of the folders, was last written before a moment and is named so.
#[derive(Debug)]
pub(super) struct Old {
    /// Which file it should be; none for what we never name so.
    pub(super) id: Option<FileId>,
    path: PathBuf,
}

/// Everything in the folder of this number that was last written before a moment.
///
/// # Errors
/// [`Error::Unavailable`] when the disk can't be read.
pub(super) async fn old(folder: &Path, number: u8, before: SystemTime) -> Result<Vec<Old>> {
    let folder = folder.join(format!("{number:02x}"));
    let mut entries = match tokio::fs::read_dir(&folder).await {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(unavailable)?,
    };
    let mut found = Vec::new();
    while let Some(entry) = entries.next_entry().await.map_err(unavailable)? {
        // What went away meanwhile needs nobody
        let Ok(about) = entry.metadata().await else { continue };
        if about.is_file() && about.modified().is_ok_and(|at| at < before) {
            let name = entry.file_name();
            let id = name.to_str().and_then(|name| name.parse().ok()).map(FileId);
            let id = id.filter(|id: &FileId| name.to_str() == Some(&id.0.simple().to_string()));
            found.push(Old { id, path: entry.path() });
        }
    }
    Ok(found)
}

/// Removes what was found.
///
/// # Errors
/// [`Error::Unavailable`] when the disk does not let it go.
pub(super) async fn drop_old(old: &Old) -> Result<()> {
    match tokio::fs::remove_file(&old.path).await {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(unavailable(error)),
        _ => Ok(()),
    }
}
