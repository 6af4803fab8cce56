//! A list goes in page by page, without script, as a manager does it; and what is no list says why.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

use axum::body::Body;
use http::{Method, Request, StatusCode, header};
use support::{House, Reply, SMALL, Visitor};

const LIST: &str = "Ad;Soyad;Ata adı;Doğum tarixi;E-poçt;Telefon;Mərkəz;Dillər\r\n\
    Aysel;Əliyeva;;31.12.2004;aysel.import@demo.test;+994 50 111 11 11;BAK1;az:C2 en:B1\r\n\
    =Tural;Məmmədov;;2001-02-03;tural.import@demo.test;050 222 22 22;BAK2;az:C2\r\n\
    Nigar;Həsənova;;31/02/2001;nigar.import@demo.test;12;NOWHERE;az\r\n";

/// Sends a file as a browser's form does.
async fn upload(house: &House, visitor: &Visitor, accept: &str, name: &str, bytes: &[u8]) -> Reply {
    let mut body = Vec::new();
    body.extend_from_slice(b"--b\r\nContent-Disposition: form-data; name=\"intake\"\r\n\r\nDEMO\r\n--b\r\n");
    let part = format!("Content-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
    body.extend_from_slice(part.as_bytes());
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--b--\r\n");
    let request = Request::builder()
        .method(Method::POST)
        .uri("/api/intakes/import")
        .header(header::HOST, "127.0.0.1:3000")
        .header(header::ACCEPT, accept)
        .header(header::ACCEPT_LANGUAGE, "en")
        .header(header::COOKIE, &visitor.cookie)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b");
    house.send(request.body(Body::from(body)).unwrap()).await
}

/// Posts a form as a browser without script does.
async fn press(house: &House, visitor: &Visitor, path: &str, form: &str) -> Reply {
    house.ask(visitor, Method::POST, path, "text/html", form).await
}

/// Somebody who reads English in this browser.
async fn reader(house: &House, name: &str) -> Visitor {
    let visitor = house.sign_in(name).await;
    Visitor { cookie: format!("{}; lang=en", visitor.cookie) }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_goes_in_page_by_page() {
    let house = House::on_sqlite(SMALL).await;
    let manager = reader(&house, "manager").await;
    let reply = upload(&house, &manager, "text/html", "siyahı.csv", LIST.as_bytes()).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.body);
    let columns = reply.location().to_owned();
    let id = columns.split("import=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    let page = house.page(&manager, &columns).await.body;
    assert!(page.contains("Which column is what?") && page.contains("siyahı.csv"), "{page}");
    let of = |column: &str, at: &str| format!("&column_{column}={at}");
    let good: String = ["given_name", "surname", "fathers_name", "birth_date", "email", "phone", "center", "languages"]
        .iter()
        .zip(0..)
        .map(|(column, at)| of(column, &at.to_string()))
        .collect();
    let form = format!("intake=DEMO&import={id}{good}");
    let lacking =
        press(&house, &manager, "/api/intakes/import/map", &form.replace("column_phone=5", "column_phone=")).await;
    assert_eq!(lacking.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(lacking.body.contains("column_phone-error"), "{}", lacking.body);
    let mapped = press(&house, &manager, "/api/intakes/import/map", &form).await;
    let preview = house.page(&manager, mapped.location()).await.body;
    assert!(preview.contains("What would happen") && preview.contains("Import 2 applications"), "{preview}");
    assert!(preview.contains("Write the date as day, month, year"), "{preview}");
    let queue = |text: String| text.contains("aysel.import") || text.contains("Aysel");
    assert!(!queue(house.page(&manager, "/applications?center=BAK1&q=aysel").await.body), "nothing is written yet");
    let gone = press(&house, &manager, "/api/intakes/import/run", &format!("intake=DEMO&import={id}")).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.body);
    let done = house.page(&manager, gone.location()).await.body;
    assert!(done.contains("The list is in") && done.contains("Rows that are not taken"), "{done}");
    let queue = house.page(&manager, "/applications?center=BAK1&q=aysel").await.body;
    let case = queue.split("href=\"/applications/").skip(1).find(|rest| rest.contains("Aysel")).unwrap();
    let case = house.page(&manager, &format!("/applications/{}", case.split(['"', '?']).next().unwrap())).await;
    assert!(case.status == StatusCode::OK && case.body.contains("az:C2") | case.body.contains("Azerbaijani"));
    let facts = house.facts(&manager, gone.location()).await.json();
    assert_eq!(
        (&facts["accepted"], &facts["unchanged"], &facts["rejected"][0]["row"]),
        (&2.into(), &0.into(), &3.into())
    );
    let bad = house.page(&manager, &format!("/admin/intakes/DEMO/import/rejected.csv?import={id}&lang=az")).await;
    assert!(bad.body.contains("\"3\",\"Doğum tarixi: "), "{}", bad.body);
    let twice = press(&house, &manager, "/api/intakes/import/run", &format!("intake=DEMO&import={id}")).await;
    assert_eq!(twice.status, StatusCode::CONFLICT);
    let other = house.sign_in("admin").await;
    let foreign = house.page(&other, &format!("/admin/intakes/DEMO/import?import={id}")).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND, "a list is its sender's alone");

    // What went in comes out, guarded, and goes in again as nothing new
    let coordinator = house.sign_in("coordinator.BAK1").await;
    let own = house.page(&coordinator, "/admin/intakes/DEMO/export.csv").await;
    assert!(own.body.contains("aysel.import@demo.test") && !own.body.contains("tural.import@demo.test"));
    let all = house.page(&manager, "/admin/intakes/DEMO/export.csv").await;
    assert!(all.headers[header::CONTENT_DISPOSITION].to_str().unwrap().contains("applications-DEMO.csv"));
    assert!(all.body.contains("\"'=Tural\""), "{}", all.body);
    let again = upload(&house, &manager, "application/json", "all.csv", all.body.as_bytes()).await.json();
    let path = format!("/admin/intakes/DEMO/import?import={}", again["import"].as_str().unwrap());
    let facts = house.facts(&manager, &path).await.json();
    assert_eq!((&facts["accepted"], facts["unchanged"].as_i64() >= Some(2)), (&0.into(), true), "{facts}");
    let xlsx = house.page(&manager, "/admin/intakes/DEMO/export.xlsx").await;
    assert!(xlsx.status == StatusCode::OK && xlsx.body.starts_with("PK"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_list_says_why_and_nobody_else_sends_one() {
    let house = House::on_sqlite(SMALL).await;
    let manager = reader(&house, "manager").await;
    let latin = b"given_name,surname\n\xc0\xeb\xe8,x\n".as_slice();
    for (bytes, says) in [(b"%PDF-1.7".as_slice(), "This is no list"), (latin, "not in UTF-8"), (b"", "no rows")] {
        let reply = upload(&house, &manager, "text/html", "x.csv", bytes).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(reply.body.contains(says), "{says}: {}", reply.body);
    }
    let large = upload(&house, &manager, "text/html", "x.csv", &vec![b'a'; 5_500_000]).await;
    assert!(large.status == StatusCode::UNPROCESSABLE_ENTITY && large.body.contains("too large"), "{}", large.body);
    let larger = upload(&house, &manager, "text/html", "x.csv", &vec![b'a'; 7_000_000]).await;
    assert!(larger.status.is_client_error(), "{}", larger.status);
    for who in ["coordinator.BAK1", "volunteer1"] {
        let visitor = house.sign_in(who).await;
        let reply = upload(&house, &visitor, "text/html", "x.csv", LIST.as_bytes()).await;
        assert_eq!(reply.status, StatusCode::FORBIDDEN, "{who}");
    }
}
