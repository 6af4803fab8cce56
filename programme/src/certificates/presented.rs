//! Whatever somebody holds against us as proof: a PDF, a signed record as a file, or a picture of the code.

use super::check::{self, Verdict, judge};
use super::reading::{self, Difference};
use super::{code, records};
use crate::act::{Look, Service};
use crate::error::{Error, Result};
use crate::files::picture;
use crate::signing;
use domain::certificates::Standing;
use domain::faults::FaultKind;
use domain::rights::Who;
use image::{GrayImage, imageops};
use tokio::sync::Semaphore;

/// The most bytes that are looked at.
pub const FILE_MAX: usize = 8 * 1024 * 1024;
/// The longest text that can be a signed record.
const RECORD_MAX: usize = 64 * 1024;
/// Files that are taken apart at the same time.
static READING: Semaphore = Semaphore::const_new(2);
/// So many may wait for that; more are told to come back.
static WAITING: Semaphore = Semaphore::const_new(32);

/// What a file is worth, and how it differs from what was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it is worth. Of a file that was changed the facts are what was signed.
    pub verdict: Verdict,
    /// What was changed.
    pub differences: Vec<Difference>,
}

impl Finding {
    const fn of(verdict: Verdict) -> Self {
        Self { verdict, differences: Vec::new() }
    }
}

/// The verdict on a file: a PDF is genuine only if it is one that we handed out, byte for byte.
///
/// # Errors
/// [`Error::Faulty`] at `file` for what can't be read; [`Error::Unavailable`] when too many are looked at.
pub async fn check_file(service: &Service, bytes: Vec<u8>) -> Result<Finding> {
    if bytes.is_empty() {
        return Err(Error::fault("file", FaultKind::Required));
    }
    if bytes.len() > FILE_MAX {
        return Err(Error::fault("file", FaultKind::FileLarge));
    }
    if bytes.starts_with(b"%PDF") {
        return sheet(service, bytes).await;
    }
    if bytes.len() <= RECORD_MAX
        && let Ok(token) = std::str::from_utf8(&bytes)
    {
        let token = token.to_owned();
        let verdict = look(service, move |look| Box::pin(async move { check::check(look, &token).await })).await?;
        return Ok(Finding::of(verdict));
    }
    let code = apart(move || qr(&bytes)).await?.map_err(|kind| Error::fault("file", kind))?;
    let verdict = look(service, move |look| Box::pin(async move { check::by_code(look, &code).await })).await?;
    Ok(Finding::of(verdict))
}

/// The code in a picture, whether or not there is such a certificate; nothing where none can be made out.
///
/// # Errors
/// [`Error::Unavailable`] when too many are looked at.
pub async fn code_on(picture: Vec<u8>) -> Result<Option<String>> {
    if picture.len() > FILE_MAX {
        return Ok(None);
    }
    apart(move || qr(&picture).ok()).await
}

async fn sheet(service: &Service, bytes: Vec<u8>) -> Result<Finding> {
    let digest = signing::sha256_hex(&bytes);
    let known = look(service, move |look| {
        Box::pin(async move {
            let known = records::by_print(look, &digest).await?;
            Ok(known.map(|certificate| judge(look, &certificate)))
        })
    })
    .await?;
    if let Some(verdict) = known {
        return Ok(Finding::of(verdict));
    }
    let (token, bytes) = apart(move || (reading::carried(&bytes), bytes)).await?;
    let Some(token) = token else { return Ok(Finding::of(Verdict::bare(Standing::Unknown))) };
    let (verdict, sheet) = look(service, move |look| {
        Box::pin(async move {
            let verdict = check::check(look, &token).await?;
            let sheet = match &verdict.facts {
                Some(facts) => Some(check::sheet(look, &facts.code).await?.1),
                None => None,
            };
            Ok((verdict, sheet))
        })
    })
    .await?;
    let Some(sheet) = sheet else { return Ok(Finding::of(verdict)) };
    let differences = apart(move || reading::differences(&bytes, &sheet)).await?;
    let verdict = Verdict { standing: Standing::Altered, since: None, photo: None, ..verdict };
    Ok(Finding { verdict, differences })
}

async fn look<T, F>(service: &Service, work: F) -> Result<T>
where
    F: for<'a> FnOnce(&'a mut Look) -> crate::Future<'a, T>,
{
    service.look(Who::anyone(), work).await
}

/// Takes something apart off the threads that serve, a few at a time.
async fn apart<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let _place = WAITING.try_acquire().map_err(|_| Error::Unavailable("too many files at once".into()))?;
    let _turn = READING.acquire().await.map_err(Error::broken)?;
    tokio::task::spawn_blocking(work).await.map_err(Error::broken)
}

/// The code in a picture: the first QR code that leads to one of ours. What is too small to be made out is looked at larger.
fn qr(bytes: &[u8]) -> std::result::Result<String, FaultKind> {
    let grey = picture::points(bytes)?.to_luma8();
    let larger = |times: u32| {
        imageops::resize(&grey, grey.width() * times, grey.height() * times, imageops::FilterType::CatmullRom)
    };
    let found = code_in(&grey).or_else(|| code_in(&larger(2))).or_else(|| code_in(&larger(3)));
    found.ok_or(FaultKind::FileBroken)
}

fn code_in(grey: &GrayImage) -> Option<String> {
    let (width, height) = (grey.width() as usize, grey.height() as usize);
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        // Both came from numbers of this size
        grey.get_pixel(x as u32, y as u32).0[0]
    });
    let found = prepared.detect_grids().into_iter().filter_map(|grid| grid.decode().ok());
    found.filter_map(|(_, content)| code::parse_code(content.trim().rsplit('/').next().unwrap_or_default())).next()
}
