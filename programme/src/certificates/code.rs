//! The code of a certificate: 160 random bits that a person can read aloud and type.

use rand::CryptoRng;

/// Crockford's base32 in lower case: no i, l, o and u, so that nothing looks like something else.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Letters of a code; 32 letters of 5 bits are 160 bits, too many to guess or to walk through.
pub const LETTERS: usize = 32;

/// A new code in its one canonical form: 32 letters, lower case, no hyphens.
pub fn new_code(random: &mut impl CryptoRng) -> String {
    let mut bytes = [0u8; LETTERS];
    random.fill_bytes(&mut bytes);
    bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte & 31)])).collect()
}

/// The canonical form of what somebody typed: any case, spaces, hyphens, and the letters that Crockford forgives.
/// `None` when it cannot be a code.
pub fn parse_code(typed: &str) -> Option<String> {
    let mut code = String::with_capacity(LETTERS);
    for letter in typed.chars() {
        if letter.is_whitespace() || is_separator(letter) {
            continue;
        }
        let letter = match letter.to_ascii_lowercase() {
            'o' => '0',
            'i' | 'l' => '1',
            other => other,
        };
        if code.len() == LETTERS || !u8::try_from(letter).is_ok_and(|byte| ALPHABET.contains(&byte)) {
            return None;
        }
        code.push(letter);
    }
    (code.len() == LETTERS).then_some(code)
}

/// The code as it is printed: eight groups of four.
pub fn grouped(code: &str) -> String {
    let mut shown = String::with_capacity(code.len() + code.len() / 4);
    for (place, letter) in code.chars().enumerate() {
        if place > 0 && place % 4 == 0 {
            shown.push('-');
        }
        shown.push(letter);
    }
    shown
}

/// Hyphens and dashes that keyboards, word processors and PDF readers put between groups, and invisible marks of
/// direction that come along when a code is copied from a right-to-left page.
fn is_separator(letter: char) -> bool {
    matches!(letter, '-' | '_' | '.' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2060}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;

    /// The same codes in every run, each unlike the others.
    fn chance() -> rand::rngs::StdRng {
        static NEXT: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(1);
        rand::rngs::StdRng::seed_from_u64(NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed))
    }

    #[test]
    fn a_code_is_read_back_however_it_is_typed() {
        let code = new_code(&mut chance());
        assert_eq!(code.len(), LETTERS);
        assert_eq!(parse_code(&code).as_deref(), Some(code.as_str()));
        assert_eq!(parse_code(&grouped(&code).to_uppercase()).as_deref(), Some(code.as_str()));
        assert_eq!(parse_code(&format!("  {} ", grouped(&code).replace('-', " – "))).as_deref(), Some(code.as_str()));
        assert_eq!(parse_code(&code.replace('0', "O").replace('1', "l")).as_deref(), Some(code.as_str()));
    }

    #[test]
    fn what_cannot_be_a_code_is_refused() {
        let code = new_code(&mut chance());
        for wrong in
            ["", "abc", &code[1..], &format!("{code}0"), &format!("u{}", &code[1..]), &format!("ə{}", &code[1..])]
        {
            assert_eq!(parse_code(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn every_letter_of_the_alphabet_turns_up() {
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..200 {
            seen.extend(new_code(&mut chance()).chars());
        }
        assert_eq!(seen.len(), 32);
    }
}
