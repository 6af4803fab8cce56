//! Looks through the XML of a spreadsheet as it passes by, before a reader that would take all of it into memory does.

use super::places::Places;
use domain::imports::{BYTES_MAX, Unreadable};
use memchr::{memchr, memchr3};

/// The most bytes of a tag with its attributes.
const TAG_MAX: usize = 4096;
/// The most bytes of one text. Excel itself stops at 32 767 characters.
const TEXT_MAX: usize = 64 * 1024;
/// The most bytes of all texts of one cell.
const TEXTS_MAX: usize = 256 * 1024;
/// The most texts that cells share,
const SHARED_MAX: usize = 300_000;
/// and the most of what a reader keeps for the whole book: formats, names, sheets, links.
const KEPT_MAX: usize = 8192;
/// How deep elements may lie in each other.
const DEPTH_MAX: usize = 64;
/// Digits of a number of texts that would have room made for it beforehand.
const DIGITS_MAX: usize = 6;

/// What has been counted in all parts of a file together.
#[derive(Debug, Default)]
pub(super) struct Counted {
    shared: usize,
    kept: usize,
}

/// One part of a file while it passes by.
#[derive(Debug)]
pub(super) struct Look<'c> {
    counted: &'c mut Counted,
    /// Whether it has to be XML; else it may be a picture.
    strict: bool,
    state: State,
    seen: usize,
    start: Vec<u8>,
    tag: Vec<u8>,
    text: usize,
    texts: usize,
    depth: usize,
    /// Where cells hold something; followed in the sheet that will be read.
    places: Option<Places>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Begin,
    Text,
    Tag,
    Quoted(u8),
    Other,
}

impl<'c> Look<'c> {
    /// A part by its name; `read` when it is the one sheet, whose cells have to lie within the bounds of a list.
    pub(super) fn at(name: &str, counted: &'c mut Counted, read: bool) -> Self {
        let name = name.to_ascii_lowercase();
        let strict = [".xml", ".rels"].iter().any(|ending| name.ends_with(ending));
        let (start, tag) = (Vec::with_capacity(4), Vec::with_capacity(256));
        let places = read.then(Places::default);
        Self { counted, strict, state: State::Begin, seen: 0, start, tag, text: 0, texts: 0, depth: 0, places }
    }

    /// The next bytes of the part.
    pub(super) fn pass(&mut self, bytes: &[u8]) -> Result<(), Unreadable> {
        self.seen += bytes.len();
        if self.state == State::Other && self.seen > BYTES_MAX {
            return Err(Unreadable::Swollen);
        }
        let mut rest = bytes;
        while let Some((&byte, after)) = rest.split_first() {
            rest = match self.state {
                State::Other => return Ok(()),
                State::Begin => self.begin(byte).map(|()| after)?,
                State::Text => self.in_text(rest)?,
                State::Tag | State::Quoted(_) => self.in_tag(rest)?,
            };
        }
        Ok(())
    }

    fn begin(&mut self, byte: u8) -> Result<(), Unreadable> {
        self.start.push(byte);
        let mark: &[u8] = b"\xef\xbb\xbf";
        if byte == b'<' && (self.start.len() == 1 || self.start.strip_suffix(b"<") == Some(mark)) {
            self.state = State::Tag;
        } else if self.start.len() < 4 && (mark.starts_with(&self.start) || b"PK\x03\x04".starts_with(&self.start)) {
            // Not known yet
        } else if self.start == b"PK\x03\x04" {
            return Err(Unreadable::Carries);
        } else if self.strict {
            return Err(Unreadable::Broken);
        } else {
            self.state = State::Other;
        }
        Ok(())
    }

    /// Takes a text up to the next tag; what comes after it.
    fn in_text<'b>(&mut self, bytes: &'b [u8]) -> Result<&'b [u8], Unreadable> {
        let end = memchr(b'<', bytes);
        let text = &bytes[..end.unwrap_or(bytes.len())];
        if memchr(0, text).is_some() {
            return Err(Unreadable::Broken);
        }
        (self.text, self.texts) = (self.text + text.len(), self.texts + text.len());
        if self.text > TEXT_MAX || self.texts > TEXTS_MAX {
            return Err(Unreadable::Cell);
        }
        if let Some(places) = self.places.as_mut().filter(|_| !text.is_empty()) {
            places.text()?;
        }
        let Some(end) = end else { return Ok(&[]) };
        (self.state, self.text) = (State::Tag, 0);
        self.tag.clear();
        Ok(&bytes[end + 1..])
    }

    /// Takes a tag up to what changes how it is to be read; what comes after that.
    fn in_tag<'b>(&mut self, bytes: &'b [u8]) -> Result<&'b [u8], Unreadable> {
        let end = match self.state {
            State::Quoted(mark) => memchr(mark, bytes),
            _ => memchr3(b'>', b'"', b'\'', bytes),
        };
        let piece = &bytes[..end.unwrap_or(bytes.len())];
        // A comment would have its own rules of where it ends; no program writes one into a sheet
        if self.tag.is_empty() && piece.first() == Some(&b'!') {
            return Err(Unreadable::Carries);
        }
        if memchr(0, piece).is_some() {
            return Err(Unreadable::Broken);
        }
        if self.tag.len() + piece.len() >= TAG_MAX {
            return Err(Unreadable::Swollen);
        }
        self.tag.extend_from_slice(piece);
        let Some(end) = end else { return Ok(&[]) };
        match (self.state, bytes[end]) {
            (State::Tag, b'>') => {
                self.state = State::Text;
                self.tag_ends()?;
            }
            (State::Quoted(_), mark) => {
                self.state = State::Tag;
                self.tag.push(mark);
            }
            (_, mark) => {
                self.state = State::Quoted(mark);
                self.tag.push(mark);
            }
        }
        Ok(&bytes[end + 1..])
    }

    fn tag_ends(&mut self) -> Result<(), Unreadable> {
        let tag = self.tag.as_slice();
        if tag.starts_with(b"?xml") && !is_utf8(tag) {
            return Err(Unreadable::Encoding);
        }
        match (tag.first(), tag.last()) {
            (Some(b'/'), _) => {
                self.depth = self.depth.saturating_sub(1);
                if let Some(places) = &mut self.places {
                    places.over();
                }
                return Ok(());
            }
            (Some(b'?'), _) | (_, Some(b'/')) => {}
            _ => self.depth += 1,
        }
        if self.depth > DEPTH_MAX {
            return Err(Unreadable::Swollen);
        }
        let name = tag.split(|b| b.is_ascii_whitespace() || *b == b'/').next().unwrap_or_default();
        let name = name.rsplit(|b| *b == b':').next().unwrap_or_default();
        if matches!(name, b"c" | b"row") && !is_somewhere(tag) {
            return Err(Unreadable::Broken);
        }
        if let Some(places) = &mut self.places {
            places.begins(name, tag)?;
        }
        match name {
            b"c" | b"row" | b"comment" => self.texts = 0,
            b"si" => (self.texts, self.counted.shared) = (0, self.counted.shared + 1),
            b"sst" if longest_number(tag) > DIGITS_MAX => return Err(Unreadable::Swollen),
            b"xf" | b"font" | b"fill" | b"border" | b"numFmt" | b"dxf" | b"cellStyle" | b"definedName"
            | b"Relationship" | b"sheet" => self.counted.kept += 1,
            _ => {}
        }
        let within = self.counted.shared <= SHARED_MAX && self.counted.kept <= KEPT_MAX;
        if within { Ok(()) } else { Err(Unreadable::Swollen) }
    }

    /// After the last byte.
    pub(super) fn end(&self) -> Result<(), Unreadable> {
        let whole = matches!(self.state, State::Text | State::Other) || (self.seen == 0 && !self.strict);
        if whole || !self.strict { Ok(()) } else { Err(Unreadable::Broken) }
    }
}

/// Whether an XML declaration names no other encoding.
fn is_utf8(declaration: &[u8]) -> bool {
    let text = String::from_utf8_lossy(declaration).to_ascii_lowercase();
    match text.split_once("encoding") {
        None => true,
        Some((_, rest)) => {
            let named = rest.trim_start_matches([' ', '=', '\t', '\r', '\n', '"', '\'']);
            ["utf-8", "us-ascii"].iter().any(|encoding| named.starts_with(encoding))
        }
    }
}

fn longest_number(tag: &[u8]) -> usize {
    tag.split(|b| !b.is_ascii_digit()).map(<[u8]>::len).max().unwrap_or_default()
}

/// Whether every place that a tag names, such as `XFD1048576`, can be counted: three letters and seven digits at most.
fn is_somewhere(tag: &[u8]) -> bool {
    let words = tag.split(|b| !b.is_ascii_alphanumeric() && *b != b'.');
    let mut places = words.filter(|word| !word.contains(&b'.'));
    places.all(|word| {
        let letters = word.iter().take_while(|b| b.is_ascii_alphabetic()).count();
        let (_, digits) = word.split_at(letters);
        let is_place = !digits.is_empty() && digits.iter().all(u8::is_ascii_digit);
        !is_place || (letters <= 3 && digits.len() <= 7)
    })
}
