//! A picture as it may be kept: made anew from its points, upright, smaller, and without what a camera wrote beside it.

use domain::faults::FaultKind;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, GenericImageView, ImageDecoder, ImageFormat, ImageReader, Limits, Rgb, RgbImage};
use std::io::Cursor;

/// The most bytes of an upload.
pub const UPLOAD_MAX: usize = 12 * 1024 * 1024;
/// The most points of a picture that is read at all.
const POINTS_MAX: u64 = 40_000_000;
/// The longest side of a kept picture, in points.
const SIDE_MAX: u32 = 1600;
/// The quality of a kept picture, of 100.
const QUALITY: u8 = 82;

/// A picture that was made anew, as JPEG.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The JPEG.
    pub jpeg: Vec<u8>,
    /// Points across.
    pub width: u32,
    /// Points down.
    pub height: u32,
}

/// Reads an upload. What it is, is seen from its first bytes; its name and its sender's word count for nothing.
///
/// # Errors
/// [`FaultKind::Required`] for nothing, [`FaultKind::FileLarge`] for too many bytes or points,
/// [`FaultKind::FileKind`] for what is no JPEG, PNG or WebP, [`FaultKind::FileBroken`] for one that can't be read.
pub fn picture(upload: &[u8]) -> Result<Picture, FaultKind> {
    let flat = on_white(&points(upload)?);
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, QUALITY).encode_image(&flat).map_err(|_| FaultKind::FileBroken)?;
    Ok(Picture { jpeg, width: flat.width(), height: flat.height() })
}

/// The points of an upload, upright and not larger than they are kept.
///
/// # Errors
/// As [`picture`].
pub fn points(upload: &[u8]) -> Result<DynamicImage, FaultKind> {
    if upload.is_empty() {
        return Err(FaultKind::Required);
    }
    if upload.len() > UPLOAD_MAX {
        return Err(FaultKind::FileLarge);
    }
    let format = image::guess_format(upload).map_err(|_| FaultKind::FileKind)?;
    if !matches!(format, ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP) {
        return Err(FaultKind::FileKind);
    }
    let mut reader = ImageReader::with_format(Cursor::new(upload), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(POINTS_MAX * 5);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| FaultKind::FileBroken)?;
    let (width, height) = decoder.dimensions();
    // Asked before anything is unpacked: a small file may promise a picture that fills the memory
    if u64::from(width) * u64::from(height) > POINTS_MAX {
        return Err(FaultKind::FileLarge);
    }
    let upright = decoder.orientation().map_err(|_| FaultKind::FileBroken)?;
    let mut read = DynamicImage::from_decoder(decoder).map_err(|_| FaultKind::FileBroken)?;
    if width > SIDE_MAX || height > SIDE_MAX {
        read = read.thumbnail(SIDE_MAX, SIDE_MAX);
    }
    read.apply_orientation(upright);
    Ok(read)
}

/// JPEG knows no transparency.
fn on_white(read: &DynamicImage) -> RgbImage {
    if !read.color().has_alpha() {
        return read.to_rgb8();
    }
    RgbImage::from_fn(read.width(), read.height(), |x, y| {
        let [r, g, b, a] = read.get_pixel(x, y).0;
        let mix = |c: u8| u8::try_from((u16::from(c) * u16::from(a) + 255 * (255 - u16::from(a))) / 255).unwrap_or(255);
        Rgb([mix(r), mix(g), mix(b)])
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::RgbaImage;

    fn encoded(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        let drawn = RgbaImage::from_fn(width, height, |x, y| {
            image::Rgba([u8::try_from(x % 256).unwrap(), u8::try_from(y % 256).unwrap(), 99, 255])
        });
        let mut bytes = Vec::new();
        DynamicImage::from(drawn).to_rgb8().write_to(&mut Cursor::new(&mut bytes), format).unwrap();
        bytes
    }

    /// A JPEG with what a camera writes: lying on its side, and where it was taken.
    fn from_a_phone() -> Vec<u8> {
        let jpeg = encoded(40, 20, ImageFormat::Jpeg);
        let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
        exif.extend_from_slice(b"GPS 40.3777 49.8920");
        let mut bytes = jpeg[..2].to_vec();
        bytes.extend_from_slice(&[0xff, 0xe1]);
        bytes.extend_from_slice(&u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
        bytes.extend_from_slice(&exif);
        bytes.extend_from_slice(&jpeg[2..]);
        bytes
    }

    #[test]
    fn a_photo_stands_upright_and_does_not_tell_where_it_was_taken() {
        let kept = picture(&from_a_phone()).unwrap();
        assert_eq!((kept.width, kept.height), (20, 40));
        let told = |bytes: &[u8], what: &[u8]| bytes.windows(what.len()).any(|w| w == what);
        assert!(told(&from_a_phone(), b"GPS 40.3777") && !told(&kept.jpeg, b"GPS") && !told(&kept.jpeg, b"Exif"));
    }

    #[test]
    fn every_kind_becomes_a_jpeg_of_bounded_size() {
        for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
            let kept = picture(&encoded(2000, 500, format)).unwrap();
            assert_eq!((kept.width, kept.height), (1600, 400));
            assert_eq!(image::guess_format(&kept.jpeg).unwrap(), ImageFormat::Jpeg);
        }
    }

    #[test]
    fn what_is_no_picture_is_refused_whatever_it_is_called() {
        let page = b"<html><script>alert(1)</script>".as_slice();
        let drawing = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".as_slice();
        for bytes in [page, drawing, b"%PDF-1.7".as_slice(), b"GIF89a\x01\0\x01\0".as_slice(), b"PK\x03\x04".as_slice()]
        {
            assert_eq!(picture(bytes), Err(FaultKind::FileKind));
        }
        assert_eq!(picture(b""), Err(FaultKind::Required));
        let jpeg = encoded(64, 64, ImageFormat::Png);
        assert_eq!(picture(&jpeg[..jpeg.len() / 2]), Err(FaultKind::FileBroken));
    }

    #[test]
    fn a_page_hidden_behind_a_picture_is_gone() {
        let mut both = encoded(30, 30, ImageFormat::Jpeg);
        both.extend_from_slice(b"<script>alert(1)</script>");
        let kept = picture(&both).unwrap();
        assert!(!kept.jpeg.windows(8).any(|w| w == b"<script>"));
    }

    #[test]
    fn a_small_file_that_promises_a_huge_picture_is_refused_unread() {
        let mut promise = encoded(8, 8, ImageFormat::Png);
        promise[16..24].copy_from_slice(&[0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff]);
        let crc = crc32(&promise[12..29]);
        promise[29..33].copy_from_slice(&crc.to_be_bytes());
        assert_eq!(picture(&promise), Err(FaultKind::FileLarge));
        assert_eq!(picture(&vec![0xff; UPLOAD_MAX + 1]), Err(FaultKind::FileLarge));
    }

    fn crc32(bytes: &[u8]) -> u32 {
        let mut crc = flate2::Crc::new();
        crc.update(bytes);
        crc.sum()
    }
}
