//! What the style sheets promise: every hue is readable in both schemes, nothing is physical, nothing paints past the tokens.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn sheets() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../style");
    let mut sheets: Vec<_> = fs::read_dir(folder)
        .expect("the folder of style sheets is part of the repository")
        .filter_map(Result::ok)
        .filter(|entry| entry.path().extension().is_some_and(|e| e == "css"))
        .map(|entry| {
            let text = fs::read_to_string(entry.path()).expect("a style sheet is text");
            (entry.file_name().to_string_lossy().into_owned(), without_comments(&text))
        })
        .collect();
    sheets.sort();
    sheets
}

fn without_comments(css: &str) -> String {
    let mut rest = css;
    let mut kept = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept + rest
}

/// Relative luminance of `oklch(L% C H)`, clipped into sRGB as browsers do.
fn luminance(lightness: f64, chroma: f64, hue: f64) -> f64 {
    let (a, b) = (chroma * hue.to_radians().cos(), chroma * hue.to_radians().sin());
    let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
    let red = 4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s;
    let green = -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s;
    let blue = -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s;
    0.2126 * red.clamp(0.0, 1.0) + 0.7152 * green.clamp(0.0, 1.0) + 0.0722 * blue.clamp(0.0, 1.0)
}

fn contrast(a: f64, b: f64) -> f64 {
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The tokens' luminances for one hue in one scheme (0 light, 1 dark).
fn tokens(css: &str, hue: f64, scheme: usize) -> BTreeMap<String, f64> {
    css.lines()
        .filter_map(|line| line.trim().strip_prefix("--")?.split_once(':'))
        .filter_map(|(name, value)| {
            let colours: Vec<&str> = value.split("oklch(").skip(1).collect();
            let colour = colours.get(scheme).or_else(|| colours.first())?.split(')').next()?;
            let colour = if value.contains("var(--hue)") { format!("{colour} {hue}") } else { colour.to_owned() };
            let mut numbers =
                colour.split(|c: char| !c.is_ascii_digit() && c != '.').filter_map(|n| n.parse::<f64>().ok());
            let (lightness, chroma) = (numbers.next()? / 100.0, numbers.next()?);
            Some((name.to_owned(), luminance(lightness, chroma, numbers.next_back().unwrap_or_default())))
        })
        .collect()
}

#[test]
fn every_hue_is_readable_in_both_schemes() {
    let base = sheets().into_iter().find(|(name, _)| name == "base.css").expect("base.css holds the tokens").1;
    let texts = [
        ("ink", &["paper", "surface", "fill", "accent-soft", "good-soft", "warn-soft", "bad-soft"][..]),
        ("ink-2", &["paper", "surface", "fill", "accent-soft"]),
        ("accent", &["paper", "surface", "fill", "accent-soft"]),
        ("accent-hover", &["paper", "surface", "fill"]),
        ("accent-ink", &["accent", "accent-hover"]),
        ("on-deep", &["deep", "deep-hover"]),
        ("on-deep-2", &["deep", "deep-hover"]),
        ("good", &["paper", "surface", "fill", "good-soft"]),
        ("warn", &["paper", "surface", "fill", "warn-soft"]),
        ("bad", &["paper", "surface", "fill", "bad-soft"]),
    ];
    let mut faults = Vec::new();
    for hue in (0..360).step_by(5) {
        for scheme in [0, 1] {
            let tokens = tokens(&base, f64::from(hue), scheme);
            let mut check = |front: &str, back: &str, least: f64| {
                let ratio = contrast(tokens[front], tokens[back]);
                if ratio < least {
                    faults.push(format!("hue {hue}, scheme {scheme}: {front} on {back} is {ratio:.2}, needs {least}"));
                }
            };
            for (front, backs) in texts {
                backs.iter().for_each(|back| check(front, back, 4.5));
            }
            for back in ["paper", "surface"] {
                check("edge", back, 3.0);
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_step_of_hue_has_its_rule() {
    let hues = sheets().into_iter().find(|(name, _)| name == "hue.css").expect("hue.css holds the steps").1;
    for hue in (0..360).step_by(5) {
        assert!(hues.contains(&format!("[data-hue=\"{hue}\"] {{ --hue: {hue}; }}")), "no rule for hue {hue}");
    }
}

#[test]
fn nothing_is_physical() {
    let physical = ["left", "right", "margin-top", "margin-bottom", "padding-top", "padding-bottom", "width", "height"];
    for (name, css) in sheets() {
        for line in css.lines() {
            let property = line.trim().split(':').next().unwrap_or_default();
            let value = line.split(':').nth(1).unwrap_or_default();
            let sides = value.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == "left" || word == "right");
            assert!(
                !physical.contains(&property) && !property.ends_with("-left") && !property.ends_with("-right"),
                "{name}: {line}"
            );
            assert!(!sides, "{name}: {line}");
        }
    }
}

#[test]
fn every_sheet_is_imported_and_nothing_paints_with_fixed_colours() {
    let sheets = sheets();
    let main = sheets.iter().find(|(name, _)| name == "main.css").expect("main.css imports the others").1.clone();
    for (name, css) in &sheets {
        assert!(name == "main.css" || main.contains(&format!("url(\"{name}\")")), "{name} is not imported");
        for word in ["#fff", "#000", "rgb(", "hsl(", "!important;\n  color"] {
            assert!(!css.contains(word), "{name} uses {word}");
        }
    }
}
