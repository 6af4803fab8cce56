// The camera within the page reads the desk's screen, and the code of a certificate: a film of the code, which this story
// makes itself, is all that the browser's camera sees. And what the page of the check-in weighs and takes on a slow phone.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Page, type TestInfo, chromium, expect, test } from "@playwright/test";
import * as people from "../support/people";

const WIDE = 640;
const HIGH = 480;

/** The brightness of each point of a picture, drawn in the middle of a film's frame. */
async function greys(page: Page, picture: Buffer): Promise<Buffer> {
  const drawn = await page.evaluate(
    async ({ base64, wide, high }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(wide, high);
      const pen = canvas.getContext("2d")!;
      pen.fillStyle = "#fff";
      pen.fillRect(0, 0, wide, high);
      const size = high - 60;
      pen.drawImage(image, (wide - size) / 2, 30, size, (size * image.height) / image.width);
      const { data } = pen.getImageData(0, 0, wide, high);
      let text = "";
      for (let n = 0; n < data.length; n += 4) text += String.fromCharCode(data[n]);
      return btoa(text);
    },
    { base64: picture.toString("base64"), wide: WIDE, high: HIGH },
  );
  return Buffer.from(drawn, "base64");
}

/** A film in which nothing moves. */
function film(grey: Buffer): Buffer {
  const frame = Buffer.concat([Buffer.from("FRAME\n"), grey, Buffer.alloc((WIDE * HIGH) / 2, 128)]);
  const head = Buffer.from(`YUV4MPEG2 W${WIDE} H${HIGH} F10:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([head, ...Array.from({ length: 5 }, () => frame)]);
}

/** A browser whose camera sees nothing but the film in a file. */
function filmed(file: string, base: TestInfo["project"]["use"]) {
  const args = [...(base.launchOptions?.args ?? []), `--use-file-for-fake-video-capture=${file}`];
  return chromium.launch({ ...base.launchOptions, args });
}

test("a stranger's camera reads the code on a certificate", async ({ page }, info) => {
  test.skip(people.shape() !== "phone", "one film is enough");
  await people.signIn(page, people.volunteer(1));
  await page.goto("/my/certificates");
  const valid = page.locator(".card").filter({ hasText: "valid" }).first();
  const pdf = await page.request.get((await valid.getByRole("link", { name: "Certificate as PDF" }).getAttribute("href"))!);
  mkdirSync(info.outputDir, { recursive: true });
  const [sheet, qr, file] = ["sheet.pdf", "qr", "sheet.y4m"].map((name) => join(info.outputDir, name));
  writeFileSync(sheet, await pdf.body());
  // Where the code stands on the sheet, with some white around it
  const where = ["-r", "200", "-x", "1827", "-y", "1203", "-W", "294", "-H", "294"];
  execFileSync("pdftoppm", ["-png", ...where, "-singlefile", sheet, qr]);
  writeFileSync(file, film(await greys(page, readFileSync(`${qr}.png`))));

  const base = info.project.use;
  const browser = await filmed(file, base);
  try {
    const context = await browser.newContext({ baseURL: base.baseURL, permissions: ["camera"], locale: "en-GB" });
    const stranger = await context.newPage();
    await stranger.goto("/verify?lang=en");
    await stranger.getByRole("button", { name: "Scan with the camera" }).click();
    await expect(stranger).toHaveURL(/\/verify\/[0-9a-z]{32}$/, { timeout: 25_000 });
    await expect(stranger.getByRole("heading", { name: "Genuine certificate" })).toBeVisible();
  } finally {
    await browser.close();
  }
});

test("a phone's camera reads the desk's screen", async ({ page }, info) => {
  test.skip(people.shape() !== "desktop", "one film is enough");
  await people.signIn(page, people.lead("BAK1"));
  await page.goto("/desk/BAK1");
  await people.awake(page);
  mkdirSync(info.outputDir, { recursive: true });
  const file = join(info.outputDir, "desk.y4m");

  const base = info.project.use;
  const browser = await filmed(file, base);
  try {
    const context = await browser.newContext({ baseURL: base.baseURL, permissions: ["camera"], locale: "en-GB" });
    const phone = await context.newPage();
    await people.signIn(phone, people.volunteer(10));
    await phone.goto("/check-in");
    const open = phone.locator("#scanner button").first();
    await expect(open).toBeVisible();
    // Filmed at the last moment, for a code is good for a minute
    writeFileSync(file, film(await greys(page, await page.locator("a.desk-qr").screenshot())));
    await open.click();
    await expect(phone).toHaveURL(/\/check-in\/[^/]+\.BAK1-/, { timeout: 25_000 });
    await phone.getByRole("button", { name: "Check in" }).click();
    await expect(phone.getByRole("heading", { name: "You are checked in" })).toBeVisible();
  } finally {
    await browser.close();
  }
});

test("the page of the check-in is light, and soon there on a slow phone", async ({ page, context }) => {
  test.skip(people.shape() !== "phone", "about phones");
  await people.signIn(page, people.volunteer(61));
  const line = await context.newCDPSession(page);
  await line.send("Network.enable");
  await line.send("Network.clearBrowserCache");
  await page.evaluate(async () => {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });
  // Slow 4G and a processor four times slower, as the usual judges of pages have it
  await line.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await line.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const names = new Map<string, string>();
  const weights = new Map<string, number>();
  line.on("Network.requestWillBeSent", ({ requestId, request }) => names.set(requestId, new URL(request.url).pathname));
  line.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const name = names.get(requestId) ?? requestId;
    weights.set(name, (weights.get(name) ?? 0) + encodedDataLength);
  });

  const began = Date.now();
  await page.goto("/check-in", { waitUntil: "commit" });
  await expect(page.locator("#token")).toBeEnabled();
  const usable = Date.now() - began;
  await page.waitForLoadState("load");
  // What the page asks for by itself after it is there: its own pages for later, and the files of the worker
  const own = [...weights].filter(([name]) => !["/today", "/me", "/sw.js", "/offline"].includes(name));
  const sum = own.reduce((all, [, weight]) => all + weight, 0);
  console.log(`check-in: ${(sum / 1024).toFixed(1)} KB (${own.map(([n, w]) => `${n} ${(w / 1024).toFixed(1)}`).join(", ")})`);
  console.log(`check-in: usable after ${usable} ms on slow 4G with a slow processor`);
  expect(sum).toBeGreaterThan(1024);
  expect(sum, "before the camera is asked for").toBeLessThanOrEqual(60 * 1024);
});
