//! The objects of a PDF, read without trusting it: found by their shape in the order of the file, the last one of a number
//! wins, and nothing is unpacked beyond a bound.

use flate2::read::ZlibDecoder;
use std::collections::BTreeMap;
use std::io::Read;

/// The most bytes that all streams of a file may unpack to.
const UNPACKED_MAX: usize = 16 << 20;
/// The most objects that are looked at.
const OBJECTS_MAX: usize = 20_000;
/// The deepest nesting of arrays and dictionaries.
const DEEPEST: usize = 30;

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Name(String),
    Number(f64),
    Text(Vec<u8>),
    List(Vec<Value>),
    Map(BTreeMap<String, Value>),
    /// Another object, by its number.
    Object(u32),
    /// A word such as `true`, `null` or an operator of a page.
    Word(String),
}

impl Value {
    pub(super) fn get(&self, key: &str) -> Option<&Value> {
        if let Value::Map(map) = self { map.get(key) } else { None }
    }
    pub(super) fn is_name(&self, name: &str) -> bool {
        matches!(self, Value::Name(own) if own == name)
    }
}

/// An object with the bytes of its stream, if it has one.
#[derive(Debug, Clone)]
pub(super) struct Object {
    pub(super) value: Value,
    stream: Option<(usize, usize)>,
}

/// A file with its objects by number.
pub(super) struct File<'f> {
    bytes: &'f [u8],
    objects: BTreeMap<u32, Object>,
    room: usize,
}

impl<'f> File<'f> {
    /// Finds every object of a file; nothing for what is no PDF.
    pub(super) fn read(bytes: &'f [u8]) -> Option<Self> {
        bytes.get(..1024.min(bytes.len()))?.windows(5).position(|window| window == b"%PDF-")?;
        let mut file = Self { bytes, objects: BTreeMap::new(), room: UNPACKED_MAX };
        let mut packed = Vec::new();
        let mut at = 0;
        while let Some(found) = find(bytes, b" obj", at) {
            at = found + 4;
            let Some(number) = number_before(bytes, found) else { continue };
            let mut lexer = Lexer::new(bytes, at);
            let Some(value) = lexer.value(0) else { continue };
            let stream = lexer.stream();
            if value.get("Type").is_some_and(|kind| kind.is_name("ObjStm")) {
                packed.push(number);
            }
            at = stream.map_or(lexer.at, |(_, end)| end).max(at);
            file.objects.insert(number, Object { value, stream });
            if file.objects.len() > OBJECTS_MAX {
                return None;
            }
        }
        for number in packed {
            file.unpack(number);
        }
        Some(file)
    }

    /// Objects that are packed in a stream, where no later one of the same number stands in the open.
    fn unpack(&mut self, number: u32) {
        let Some(value) = self.objects.get(&number).map(|object| object.value.clone()) else { return };
        let (Some(count), Some(first)) = (self.whole(value.get("N")), self.whole(value.get("First"))) else { return };
        let Some(data) = self.data(number) else { return };
        let mut heads = Lexer::new(&data, 0);
        for _ in 0..count.min(OBJECTS_MAX) {
            let (Some(Value::Number(id)), Some(Value::Number(offset))) = (heads.value(0), heads.value(0)) else {
                return;
            };
            let mut body = Lexer::new(&data, first.saturating_add(offset as usize));
            if let Some(value) = body.value(0) {
                self.objects.entry(id as u32).or_insert(Object { value, stream: None });
            }
        }
    }

    pub(super) fn numbers(&self) -> Vec<u32> {
        self.objects.keys().copied().collect()
    }

    /// The value behind a number.
    pub(super) fn value(&self, number: u32) -> Option<&Value> {
        self.objects.get(&number).map(|object| &object.value)
    }

    /// A value, looked up where it is only pointed at.
    pub(super) fn solid<'v>(&'v self, value: &'v Value) -> Option<&'v Value> {
        match value {
            Value::Object(number) => self.value(*number),
            other => Some(other),
        }
    }

    fn whole(&self, value: Option<&Value>) -> Option<usize> {
        match self.solid(value?)? {
            Value::Number(number) if *number >= 0.0 => Some(*number as usize),
            _ => None,
        }
    }

    /// The unpacked stream of an object, as long as there is room.
    pub(super) fn data(&mut self, number: u32) -> Option<Vec<u8>> {
        let object = self.objects.get(&number)?;
        let (start, end) = object.stream?;
        let packed = self.bytes.get(start..end)?;
        let filter = object.value.get("Filter").and_then(|filter| match self.solid(filter)? {
            Value::List(list) if list.len() == 1 => list.first(),
            Value::List(list) if list.is_empty() => None,
            other => Some(other),
        });
        let data = match filter {
            None => packed.get(..packed.len().min(self.room))?.to_vec(),
            Some(filter) if filter.is_name("FlateDecode") => {
                let mut data = Vec::new();
                // What breaks off was read as far as it goes
                let _ = ZlibDecoder::new(packed).take(self.room as u64).read_to_end(&mut data);
                data
            }
            Some(_) => return None,
        };
        self.room = self.room.saturating_sub(data.len());
        Some(data)
    }
}

fn find(bytes: &[u8], what: &[u8], from: usize) -> Option<usize> {
    bytes.get(from..)?.windows(what.len()).position(|window| window == what).map(|at| at + from)
}

/// The number in `12 0 obj`, which ends before the blank in front of `obj`.
fn number_before(bytes: &[u8], end: usize) -> Option<u32> {
    let digits = |mut at: usize| {
        let end = at;
        while at > 0 && bytes[at - 1].is_ascii_digit() && end - at < 10 {
            at -= 1;
        }
        (at < end).then_some(at)
    };
    let generation = digits(end)?;
    let blank = generation.checked_sub(1).filter(|at| bytes[*at].is_ascii_whitespace())?;
    let start = digits(blank)?;
    std::str::from_utf8(&bytes[start..blank]).ok()?.parse().ok()
}

/// Reads values one after the other.
pub(super) struct Lexer<'b> {
    bytes: &'b [u8],
    pub(super) at: usize,
}

impl<'b> Lexer<'b> {
    pub(super) const fn new(bytes: &'b [u8], at: usize) -> Self {
        Self { bytes, at }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip_blanks(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                while self.peek().is_some_and(|byte| byte != b'\n' && byte != b'\r') {
                    self.at += 1;
                }
            } else if byte.is_ascii_whitespace() || byte == 0 {
                self.at += 1;
            } else {
                break;
            }
        }
    }

    /// The next value; nothing at the end, and for what is no value.
    pub(super) fn value(&mut self, depth: usize) -> Option<Value> {
        if depth > DEEPEST {
            return None;
        }
        self.skip_blanks();
        match self.peek()? {
            b'/' => {
                self.at += 1;
                Some(Value::Name(self.regular()))
            }
            b'(' => Some(Value::Text(self.text())),
            b'<' if self.bytes.get(self.at + 1) == Some(&b'<') => self.map(depth),
            b'<' => Some(Value::Text(self.hex())),
            b'[' => {
                self.at += 1;
                let mut list = Vec::new();
                loop {
                    self.skip_blanks();
                    if self.peek()? == b']' {
                        self.at += 1;
                        return Some(Value::List(list));
                    }
                    list.push(self.value(depth + 1)?);
                }
            }
            b'+' | b'-' | b'.' | b'0'..=b'9' => Some(self.number()),
            b')' | b'>' | b']' | b'{' | b'}' => {
                self.at += 1;
                Some(Value::Word(String::new()))
            }
            _ => Some(Value::Word(self.regular())),
        }
    }

    fn map(&mut self, depth: usize) -> Option<Value> {
        self.at += 2;
        let mut map = BTreeMap::new();
        loop {
            self.skip_blanks();
            if self.bytes.get(self.at..self.at + 2)? == b">>" {
                self.at += 2;
                return Some(Value::Map(map));
            }
            let Value::Name(key) = self.value(depth + 1)? else { return None };
            map.insert(key, self.value(depth + 1)?);
        }
    }

    /// Letters up to the next blank or delimiter.
    fn regular(&mut self) -> String {
        let start = self.at;
        while self.peek().is_some_and(|byte| !byte.is_ascii_whitespace() && byte != 0 && !b"()<>[]{}/%".contains(&byte))
        {
            self.at += 1;
        }
        String::from_utf8_lossy(&self.bytes[start..self.at]).into_owned()
    }

    /// A number, or a reference to an object.
    fn number(&mut self) -> Value {
        let word = self.regular();
        let number = word.parse::<f64>().unwrap_or_default();
        let back = self.at;
        if let Ok(object) = word.parse::<u32>() {
            self.skip_blanks();
            let generation = self.regular();
            self.skip_blanks();
            let is_reference = !generation.is_empty() && generation.bytes().all(|byte| byte.is_ascii_digit());
            if is_reference && self.peek() == Some(b'R') {
                self.at += 1;
                return Value::Object(object);
            }
        }
        self.at = back;
        Value::Number(number)
    }

    fn text(&mut self) -> Vec<u8> {
        self.at += 1;
        let (mut text, mut depth) = (Vec::new(), 1);
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'(' => depth += 1,
                b')' if depth == 1 => return text,
                b')' => depth -= 1,
                b'\\' => {
                    if let Some(escaped) = self.escaped() {
                        text.push(escaped);
                    }
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
        text
    }

    fn escaped(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(match byte {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'b' => 8,
            b'f' => 12,
            b'0'..=b'7' => {
                let mut code = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(next @ b'0'..=b'7') = self.peek() else { break };
                    code = code * 8 + u32::from(next - b'0');
                    self.at += 1;
                }
                code as u8
            }
            b'\n' => return None,
            b'\r' => {
                self.at += usize::from(self.peek() == Some(b'\n'));
                return None;
            }
            other => other,
        })
    }

    fn hex(&mut self) -> Vec<u8> {
        self.at += 1;
        let mut digits = Vec::new();
        while let Some(byte) = self.peek() {
            self.at += 1;
            match char::from(byte).to_digit(16) {
                Some(digit) => digits.push(digit as u8),
                None if byte == b'>' => break,
                None => {}
            }
        }
        if digits.len() % 2 == 1 {
            digits.push(0);
        }
        digits.chunks_exact(2).map(|pair| pair[0] * 16 + pair[1]).collect()
    }

    /// Where the bytes of a stream begin and end, if one follows. The end is found by its word, for lengths may lie.
    fn stream(&mut self) -> Option<(usize, usize)> {
        self.skip_blanks();
        if self.bytes.get(self.at..self.at + 6)? != b"stream" {
            return None;
        }
        let mut start = self.at + 6;
        start += usize::from(self.bytes.get(start) == Some(&b'\r'));
        start += usize::from(self.bytes.get(start) == Some(&b'\n'));
        let end = find(self.bytes, b"endstream", start)?;
        Some((start, end))
    }
}
