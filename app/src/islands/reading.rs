//! Reading a code from the camera's picture, where the browser can't by itself. Loaded only once somebody asks for the camera.

/// The text of the first code on a picture of four bytes a point; nothing where there is none.
#[wasm_bindgen::prelude::wasm_bindgen]
#[must_use]
pub fn read_code(width: usize, height: usize, points: &[u8]) -> Option<String> {
    if points.len() < width.checked_mul(height)?.checked_mul(4)? {
        return None;
    }
    let grey = |x: usize, y: usize| {
        let at = (y * width + x) * 4;
        let [r, g, b] = [points[at], points[at + 1], points[at + 2]].map(u16::from);
        u8::try_from((r + 2 * g + b) / 4).unwrap_or(u8::MAX)
    };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
    image.detect_grids().into_iter().find_map(|grid| grid.decode().ok().map(|(_, text)| text))
}
