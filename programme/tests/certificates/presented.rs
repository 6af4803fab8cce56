//! Stories of proofs that strangers hold against us: files, pictures, records, and what was changed in them.

use super::*;
use domain::faults::FaultKind;
use programme::certificates::print::Sheet;
use programme::certificates::reading::{self, Difference};
use programme::certificates::{Finding, check_file, printed};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::io::Write;
use std::process::{Command, Stdio};

async fn found(stage: &Stage, file: Vec<u8>) -> Finding {
    check_file(&stage.service, file).await.unwrap()
}

/// What a program makes of a PDF that comes in and goes out by pipes.
fn through(program: &str, arguments: &[&str], input: &[u8]) -> Vec<u8> {
    let mut run = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("this story needs poppler-utils");
    run.stdin.take().unwrap().write_all(input).unwrap();
    run.wait_with_output().unwrap().stdout
}

pub async fn a_file_is_genuine_only_as_we_handed_it_out(stage: Stage) {
    let (leyla, sebine, certificate) = leyla(&stage).await;
    let (code, bytes) = printed(&stage.service, &certificate.code).await.unwrap();
    assert_eq!(code, certificate.code);
    assert_eq!(printed(&stage.service, &code).await.unwrap().1, bytes, "the same bytes each time");
    let genuine = found(&stage, bytes.clone()).await;
    assert_eq!((genuine.verdict.standing, genuine.differences.len()), (Standing::Genuine, 0));
    assert_eq!(genuine.verdict.facts.unwrap().person_name, "Leyla Əliyeva");

    // One byte more, and nothing of it can be seen
    let mut longer = bytes.clone();
    longer.extend_from_slice(b"\n% saved anew\n");
    let anew = found(&stage, longer).await;
    assert_eq!((anew.verdict.standing, anew.differences), (Standing::Altered, vec![Difference::Bytes]));
    assert!(anew.verdict.facts.is_some(), "what was signed is shown beside");

    let own = sheet(&stage, &certificate).await.unwrap();
    let name = Sheet { name: "Nərgiz Quliyeva".into(), ..own.clone() };
    let other = found(&stage, print::pdf(&name).unwrap()).await;
    assert_eq!(other.verdict.standing, Standing::Altered);
    let said = Difference::Missing { said: "Leyla Əliyeva".into() };
    let says = Difference::Added { says: "NərgizQuliyeva".into() };
    assert_eq!(other.differences, [said, says]);
    let more = Sheet { sentence: own.sentence.replace("100", "1000"), ..own.clone() };
    let other = found(&stage, print::pdf(&more).unwrap()).await;
    assert!(matches!(&other.differences[0], Difference::Missing { said } if said.contains("100 saat")));

    // The record of somebody else, a forged one, and none
    let elvin = stage.person("Elvin", "Məmmədov").await;
    serves(&stage, elvin, 100 * 60).await;
    issue(&stage, sebine, elvin).await.unwrap();
    let foreign = Sheet { credential_jwt: only(&stage, elvin).await.credential, ..own.clone() };
    let other = found(&stage, print::pdf(&foreign).unwrap()).await;
    assert_eq!(other.verdict.standing, Standing::Altered);
    assert!(other.differences.contains(&Difference::Missing { said: "Elvin Məmmədov".into() }));
    let forged =
        Sheet { credential_jwt: format!("{}x", &own.credential_jwt[..own.credential_jwt.len() - 2]), ..own.clone() };
    assert_eq!(found(&stage, print::pdf(&forged).unwrap()).await.verdict, Verdict::bare(Standing::Altered));
    let bare = Sheet { credential_jwt: "none".into(), ..own };
    assert_eq!(found(&stage, print::pdf(&bare).unwrap()).await.verdict, Verdict::bare(Standing::Unknown));

    let certificate = only(&stage, leyla).await;
    revoke(&stage, &certificate, "Saxta").await.unwrap();
    assert_eq!(found(&stage, bytes).await.verdict.standing, Standing::Revoked);
}

pub async fn a_picture_of_the_code_leads_to_its_certificate(stage: Stage) {
    let (_, _, certificate) = leyla(&stage).await;
    let (_, pdf) = printed(&stage.service, &certificate.code).await.unwrap();
    for resolution in ["150", "200"] {
        let picture = through("pdftoppm", &["-r", resolution, "-png", "-singlefile", "-"], &pdf);
        let seen = found(&stage, picture).await;
        assert_eq!(seen.verdict.standing, Standing::Genuine, "at {resolution} points per inch");
    }
    let white = through("pdftoppm", &["-r", "20", "-png", "-singlefile", "-"], &pdf);
    let Err(Error::Faulty(faults)) = check_file(&stage.service, white).await else { panic!("too coarse to read") };
    assert_eq!((faults[0].field.as_str(), faults[0].kind), ("file", FaultKind::FileBroken));
    let record = found(&stage, format!("{}\n", certificate.credential).into_bytes()).await;
    assert_eq!(record.verdict.standing, Standing::Genuine);
    assert_eq!(found(&stage, b"hello".to_vec()).await.verdict, Verdict::bare(Standing::Unknown));
    let mut random = StdRng::seed_from_u64(6);
    let noise: Vec<u8> = (0..5000).map(|_| random.random()).collect();
    for (file, kind) in [(Vec::new(), FaultKind::Required), (noise, FaultKind::FileKind)] {
        let Err(Error::Faulty(faults)) = check_file(&stage.service, file).await else { panic!("taken for something") };
        assert_eq!(faults[0].kind, kind);
    }
}

pub async fn no_mutated_code_leads_anywhere(stage: Stage) {
    let (_, _, certificate) = leyla(&stage).await;
    let letters: Vec<char> = "0123456789abcdefghjkmnpqrstvwxyz".chars().collect();
    let mut random = StdRng::seed_from_u64(20_261_123);
    let code: Vec<char> = certificate.code.chars().collect();
    for turn in 0..100_000 {
        let mut other = code.clone();
        for _ in 0..=turn % 3 {
            let (place, letter) = (random.random_range(0..32), letters[random.random_range(0..32)]);
            other[place] = letter;
        }
        match turn % 5 {
            0 => drop(other.remove(random.random_range(0..32))),
            1 => other.swap(random.random_range(0..32), random.random_range(0..32)),
            _ => {}
        }
        let other: String = other.into_iter().collect();
        let read = certificates::code::parse_code(&other);
        if other == certificate.code || read.is_none() {
            continue;
        }
        assert_ne!(read.as_deref(), Some(certificate.code.as_str()), "{other}");
        // Asking the books each time would only try the database
        if turn % 100 == 0 {
            assert_eq!(by_code(&stage, &other).await, Verdict::bare(Standing::Unknown), "{other}");
        }
    }
}

pub async fn a_broken_pdf_breaks_nothing(stage: Stage) {
    let (_, _, certificate) = leyla(&stage).await;
    let (_, pdf) = printed(&stage.service, &certificate.code).await.unwrap();
    let own = sheet(&stage, &certificate).await.unwrap();
    assert_eq!(reading::differences(&pdf, &own), [Difference::Bytes], "every word is read back");
    assert_eq!(reading::carried(&pdf).as_deref(), Some(certificate.credential.as_str()));
    let mut random = StdRng::seed_from_u64(7);
    for _ in 0..150 {
        let mut broken = pdf.clone();
        for _ in 0..random.random_range(1..20) {
            let at = random.random_range(5..broken.len());
            broken[at] = random.random();
        }
        broken.truncate(random.random_range(5..=broken.len()));
        // Whatever it says, it says something
        let _ = (reading::text(&broken), reading::carried(&broken));
    }
    let deep = [b"%PDF-1.7\n1 0 obj\n".to_vec(), vec![b'['; 100_000]].concat();
    assert_eq!(reading::text(&deep), None);
}
