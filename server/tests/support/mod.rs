//! A whole programme in one process: the demo behind the guard, and visitors who hold their cookies.
#![allow(dead_code, reason = "each test uses its part")]

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use base64::Engine;
use http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use programme::Service;
use programme::demo::{self, Size};
use server::config::{Config, Source};
use std::net::SocketAddr;
use std::path::PathBuf;
use tower::ServiceExt;

/// A served demo.
pub struct House {
    pub service: Service,
    pub router: Router,
    pub folder: PathBuf,
    pub master_key: String,
    url: String,
    database: Option<(String, String)>,
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Reply {
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|e| panic!("{e}: {}", self.body))
    }
}

/// Somebody with a cookie, or nobody.
#[derive(Debug, Clone, Default)]
pub struct Visitor {
    pub cookie: String,
}

impl House {
    pub async fn on_sqlite(size: Size) -> Self {
        let folder = fresh_folder();
        let url = format!("sqlite://{}", folder.join("house.db").display());
        Self::on(&url, folder, None, size).await
    }

    pub async fn on_postgres(size: Size) -> Self {
        let server = std::env::var("TEST_POSTGRES_URL")
            .expect("TEST_POSTGRES_URL names a PostgreSQL for tests; `scripts/test` starts one");
        let name = format!("house_{}", uuid::Uuid::new_v4().simple());
        admin(&server, &format!("create database {name}")).await;
        let (root, _) = server.rsplit_once('/').expect("a URL with a database");
        let url = format!("{root}/{name}");
        Self::on(&url, fresh_folder(), Some((server, name)), size).await
    }

    async fn on(url: &str, folder: PathBuf, database: Option<(String, String)>, size: Size) -> Self {
        let secret = base64::engine::general_purpose::STANDARD.encode(rand::random::<[u8; 32]>());
        let master_key = format!("k1:{secret}");
        let pairs = [
            ("DATABASE_URL", url.to_owned()),
            ("KONULLU_DATA", folder.display().to_string()),
            ("KONULLU_MASTER_KEY", master_key.clone()),
        ];
        let source = Source::of(pairs.map(|(k, v)| (k.to_owned(), v)), None);
        let config = Config::read(&source).expect("a good configuration");
        let service = server::house::open(&config).await.expect("the database opens");
        service.db().migrate().await.expect("the schema fits");
        demo::fill(&service, size).await.expect("the demo fills it");
        let site = folder.join("site");
        std::fs::create_dir_all(site.join("pkg")).expect("a folder for the browser half");
        std::fs::write(site.join("manifest.json"), r#"{ "css": "/pkg/main.css", "boot": "/pkg/boot.js" }"#)
            .expect("the names of the browser half");
        let router = server::commands::whole(&config, &service, Some(&site)).expect("the doors are set up");
        Self { service, router, folder, master_key, url: url.to_owned(), database }
    }

    /// Where its database is.
    pub fn database_url(&self) -> &str {
        &self.url
    }

    /// Asks a door, as a browser or a program would.
    pub async fn ask(&self, visitor: &Visitor, method: Method, path: &str, accept: &str, form: &str) -> Reply {
        let mut request = Request::builder()
            .method(&method)
            .uri(path)
            .header(header::HOST, "127.0.0.1:3000")
            .header(header::ACCEPT, accept)
            .header(header::ACCEPT_LANGUAGE, "en");
        if !visitor.cookie.is_empty() {
            request = request.header(header::COOKIE, &visitor.cookie);
        }
        if method == Method::POST {
            request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        let body = if method == Method::POST { Body::from(form.to_owned()) } else { Body::empty() };
        self.send(request.body(body).expect("a request")).await
    }

    pub async fn send(&self, mut request: Request<Body>) -> Reply {
        request.extensions_mut().insert(ConnectInfo(SocketAddr::from(([127, 0, 0, 1], 40000))));
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("a body").to_bytes();
        Reply { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }

    pub async fn page(&self, visitor: &Visitor, path: &str) -> Reply {
        self.ask(visitor, Method::GET, path, "text/html", "").await
    }
    pub async fn facts(&self, visitor: &Visitor, path: &str) -> Reply {
        self.ask(visitor, Method::GET, path, "application/json", "").await
    }
    pub async fn post(&self, visitor: &Visitor, path: &str, form: &str) -> Reply {
        self.ask(visitor, Method::POST, path, "application/json", form).await
    }

    /// Signs in an account of the demo.
    pub async fn sign_in(&self, name: &str) -> Visitor {
        let form = format!("email={name}@demo.test&password={}", demo::PASSWORD);
        let reply = self.post(&Visitor::default(), "/api/account/sign-in", &form).await;
        assert_eq!(reply.status, StatusCode::OK, "{name}: {}", reply.body);
        let cookie = reply.headers.get(header::SET_COOKIE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        Visitor { cookie: cookie.split(';').next().unwrap_or_default().to_owned() }
    }
}

impl Drop for House {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
        if let Some((server, name)) = self.database.take() {
            std::thread::spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
                runtime.block_on(admin(&server, &format!("drop database {name} with (force)")));
            })
            .join()
            .ok();
        }
    }
}

async fn admin(server: &str, text: &str) {
    use sqlx::{AssertSqlSafe, Connection};
    let mut connection = sqlx::PgConnection::connect(server).await.expect("PostgreSQL answers");
    sqlx::raw_sql(AssertSqlSafe(text.to_owned())).execute(&mut connection).await.expect("the statement works");
    connection.close().await.ok();
}

fn fresh_folder() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("konullu-house-{}", uuid::Uuid::new_v4().simple()));
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    folder
}

/// A small demo.
pub const SMALL: Size = Size { volunteers: 12, centers: 30, history_weeks: 3, seed: 1 };
