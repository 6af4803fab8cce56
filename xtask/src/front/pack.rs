//! The shelf of finished files: named by content, each with its compressed twins beside it.

use std::collections::HashSet;
use std::fs;
use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context, Result};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

/// The folder that the server hands out under `/pkg/`.
pub struct Shelf {
    folder: PathBuf,
}

/// One finished file and what it weighs on the line.
#[derive(Debug)]
pub struct Asset {
    /// The file's name with the hash of its content, e.g. `main.1f0c2a9b77e1.css`.
    pub name: String,
    pub raw: usize,
    pub gzip: usize,
    pub brotli: usize,
}

impl Asset {
    /// Where a page finds it.
    pub fn url(&self) -> String {
        format!("/pkg/{}", self.name)
    }
}

impl Shelf {
    pub fn open(folder: PathBuf) -> Result<Shelf> {
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(Shelf { folder })
    }

    /// Puts a file on the shelf under the name `stem.HASH.extension`; does nothing when it is already there.
    pub fn put(&self, stem: &str, extension: &str, bytes: &[u8]) -> Result<Asset> {
        let name = format!("{stem}.{}.{extension}", &fingerprint(&[bytes])[..12]);
        if let Some(asset) = self.find(&name) {
            return Ok(asset);
        }
        let brotli = brotli(bytes)?;
        let gzip = gzip(bytes)?;
        // The file itself comes last: where it is, its twins are complete
        fs::write(self.folder.join(format!("{name}.br")), &brotli)?;
        fs::write(self.folder.join(format!("{name}.gz")), &gzip)?;
        fs::write(self.folder.join(&name), bytes)?;
        Ok(Asset { name, raw: bytes.len(), gzip: gzip.len(), brotli: brotli.len() })
    }

    /// A file that an earlier run left here, with both its twins.
    pub fn find(&self, name: &str) -> Option<Asset> {
        let size = |suffix: &str| {
            let file = fs::metadata(self.folder.join(format!("{name}{suffix}"))).ok()?;
            usize::try_from(file.len()).ok()
        };
        Some(Asset { name: name.to_owned(), raw: size("")?, gzip: size(".gz")?, brotli: size(".br")? })
    }

    /// Throws away what no page names any more.
    pub fn clear_all_but(&self, assets: &[&Asset]) -> Result<()> {
        let kept: HashSet<String> =
            assets.iter().flat_map(|a| ["", ".br", ".gz"].map(|suffix| format!("{}{suffix}", a.name))).collect();
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            if !kept.contains(&*entry.file_name().to_string_lossy()) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}

/// The hash of several pieces; the length of each counts, so that two pieces never look like one.
pub fn fingerprint(pieces: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for piece in pieces {
        hash.update(piece.len().to_le_bytes());
        hash.update(piece);
    }
    HEXLOWER.encode(&hash.finalize())
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let how = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &how)?;
    Ok(packed)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(bytes)?;
    Ok(packed.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shelf(name: &str) -> Shelf {
        let folder = std::env::temp_dir().join(format!("konullu-shelf-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        Shelf::open(folder).unwrap()
    }

    #[test]
    fn a_file_is_named_by_its_content_and_has_two_twins() {
        let shelf = shelf("twins");
        let one = shelf.put("main", "css", b"body { color: red }").unwrap();
        let same = shelf.put("main", "css", b"body { color: red }").unwrap();
        let other = shelf.put("main", "css", b"body { color: blue }").unwrap();
        assert_eq!(one.name, same.name);
        assert_ne!(one.name, other.name);
        let mut plain = Vec::new();
        let packed = fs::read(shelf.folder.join(format!("{}.br", one.name))).unwrap();
        brotli::BrotliDecompress(&mut &*packed, &mut plain).unwrap();
        assert_eq!(plain, b"body { color: red }");
        assert!(shelf.folder.join(format!("{}.gz", one.name)).exists());
    }

    #[test]
    fn what_no_page_names_is_thrown_away() {
        let shelf = shelf("clear");
        let old = shelf.put("main", "css", b"old").unwrap();
        let new = shelf.put("main", "css", b"new").unwrap();
        shelf.clear_all_but(&[&new]).unwrap();
        assert!(shelf.find(&old.name).is_none());
        assert!(shelf.find(&new.name).is_some());
    }

    #[test]
    fn two_pieces_are_not_one() {
        assert_ne!(fingerprint(&[b"ab", b"c"]), fingerprint(&[b"a", b"bc"]));
    }
}
