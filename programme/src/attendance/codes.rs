//! Codes on pictures: found and read.

use crate::files::picture::{UPLOAD_MAX, points};

/// Texts longer than this are no code of ours.
const TEXT_MAX: usize = 600;

/// The text of the first code on a picture that can be read.
#[must_use]
pub fn on_picture(upload: &[u8]) -> Option<String> {
    if upload.len() > UPLOAD_MAX {
        return None;
    }
    let grey = points(upload).ok()?.to_luma8();
    let (width, height) = (grey.width() as usize, grey.height() as usize);
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| grey.get_pixel(x as u32, y as u32).0[0]);
    let texts = image.detect_grids().into_iter().filter_map(|grid| grid.decode().ok());
    texts.map(|(_, text)| text).find(|text| text.len() <= TEXT_MAX)
}

/// The code at the end of a link, or the code itself.
#[must_use]
pub fn of_link(text: &str) -> Option<String> {
    let token = text.trim().split(['?', '#']).next()?.rsplit('/').next()?;
    let fit = |b: u8| b.is_ascii_alphanumeric() || b"._-".contains(&b);
    (!token.is_empty() && token.len() < 400 && token.bytes().all(fit)).then(|| token.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use fast_qr::QRBuilder;
    use image::{GrayImage, ImageFormat, Luma};
    use std::io::Cursor;

    /// A code on paper, as a camera sees it: with a frame, each module some points wide.
    fn photo(text: &str) -> Vec<u8> {
        let code = QRBuilder::new(text).build().unwrap();
        let side = u32::try_from(code.size).unwrap() * 6 + 80;
        let dark = |x: u32, y: u32| {
            let at = |n: u32| n.checked_sub(40).map(|n| (n / 6) as usize).filter(|n| *n < code.size);
            at(x).zip(at(y)).is_some_and(|(x, y)| code[y][x].value())
        };
        let image = GrayImage::from_fn(side, side, |x, y| Luma([if dark(x, y) { 30 } else { 220 }]));
        let mut bytes = Cursor::new(Vec::new());
        image.write_to(&mut bytes, ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    #[test]
    fn a_code_on_a_photo_is_read_and_its_link_leads_to_the_token() {
        let link = "http://konullu.test/check-in/k1.6a.BAK1-59833333.abcDEF_-0123456789abcdefghi";
        let text = on_picture(&photo(link)).unwrap();
        assert_eq!(text, link);
        assert_eq!(of_link(&text).unwrap(), "k1.6a.BAK1-59833333.abcDEF_-0123456789abcdefghi");
    }

    #[test]
    fn what_shows_no_code_says_nothing() {
        let mut bytes = Cursor::new(Vec::new());
        GrayImage::from_pixel(200, 200, Luma([90])).write_to(&mut bytes, ImageFormat::Png).unwrap();
        assert_eq!(on_picture(&bytes.into_inner()), None);
        assert_eq!(on_picture(b"no picture"), None);
        assert_eq!(of_link("https://example.test/a b"), None);
    }
}
