// How the stories are played: one demo server on a fresh folder, and Debian's Chromium in four shapes.
import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

// Worker processes read this file too and inherit the environment, so the first reader decides for all of them.
const listen = `const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })`;
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), "konullu-end2end-"));
process.env.E2E_PORT ??= execFileSync(process.execPath, ["-e", listen], { encoding: "utf8" }).trim();

const root = join(__dirname, "..");
const address = `http://127.0.0.1:${process.env.E2E_PORT}`;
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const desktop = { viewport: { width: 1440, height: 900 } };

// What the worker of a page asks for is routed, too: a story can take its network away
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS ??= "1";

export default defineConfig({
  testDir: "./stories",
  testMatch: "*.ts",
  outputDir: join(root, "target/test-results"),
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  globalTimeout: 20 * 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ["line"],
    ["json", { outputFile: process.env.E2E_JSON ?? join(root, "target/test-results/end2end.json") }],
  ],
  use: {
    baseURL: address,
    locale: "en-GB",
    timezoneId: "Asia/Baku",
    contextOptions: { reducedMotion: "reduce" },
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.KONULLU_CHROMIUM || "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--use-fake-device-for-media-stream",
        "--use-fake-ui-for-media-stream",
      ],
    },
  },
  // A story is played on a phone and on a desktop; with the tag @no-script also without script, with @rtl also in Urdu.
  projects: [
    { name: "phone", use: phone },
    { name: "desktop", use: desktop },
    { name: "phone-no-script", use: { ...phone, javaScriptEnabled: false }, grep: /@no-script/ },
    { name: "rtl", use: { ...phone, locale: "ur-PK", timezoneId: "Asia/Karachi" }, grep: /@rtl/ },
  ],
  webServer: {
    command: "end2end/serve",
    cwd: root,
    url: `${address}/healthz`,
    timeout: 120_000,
    stdout: "ignore",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    env: {
      DATABASE_URL: `sqlite://${process.env.E2E_DATA}/konullu.db`,
      KONULLU_DATA: process.env.E2E_DATA,
      KONULLU_LISTEN: `127.0.0.1:${process.env.E2E_PORT}`,
      KONULLU_PUBLIC_URL: address,
    },
  },
});
