// Checking in without a network: a scan is kept, survives a closed tab, and is sent once; a photo and a typed code lead to
// the same page; whoever signs out takes everything along but what is not sent.
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, type BrowserContext, type Page, expect, test } from "@playwright/test";
import * as people from "../support/people";

// All shapes play against one server, so each has people of its own
const apart: Record<string, number> = { phone: 8, desktop: 9 };
const mine = () => people.volunteer(apart[people.shape()]);

/** Airplane mode, for pages and for the worker, which has a network of its own. */
async function airplane(context: BrowserContext, on: boolean) {
  if (on) await context.route("**/*", (route) => route.abort("internetdisconnected"));
  else await context.unroute("**/*");
  await context.setOffline(on);
}

async function desk(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await people.signIn(page, people.lead("BAK1"));
  await page.goto("/desk/BAK1");
  return page;
}

/** Waits until the worker runs and one's own pages are kept. */
async function ready(page: Page) {
  await page.goto("/me");
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect(page.locator("html")).toHaveAttribute("data-remembered", "1");
}

test("a scan in airplane mode outlives its tab and counts once", async ({ page, context, browser }) => {
  const screen = await desk(browser);
  await people.signIn(page, mine());
  await ready(page);
  const link = await screen.locator("a.desk-qr").getAttribute("href");

  await airplane(context, true);
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  await expect(page.getByRole("img", { name: "Your personal code" })).toBeVisible();
  await page.goto(link!);
  await expect(page.getByRole("heading", { name: "No network" })).toBeVisible();
  await page.getByRole("button", { name: "Check in" }).click();
  await expect(page.getByRole("heading", { name: "Kept on your phone" })).toBeVisible();
  await page.close();

  // Another tab, still without a network: it is there, and said to be unsent
  const later = await context.newPage();
  await later.goto("/today");
  await expect(later.getByText("Not sent yet")).toBeVisible();
  await expect(later.locator("html")).toHaveAttribute("data-unsent", "1");
  const second = await context.newPage();
  await second.goto("/check-in");
  await airplane(context, false);
  await Promise.all([later.goto("/me"), second.goto("/me")]);
  await expect(later.locator("html")).toHaveAttribute("data-unsent", "0");
  await expect(second.locator("html")).toHaveAttribute("data-unsent", "0");
  await later.goto("/check-in");
  await expect(later.getByRole("heading", { name: "You are checked in" })).toBeVisible();

  // A photo of the screen, and what stands under the code, lead to the same page
  await second.goto("/check-in?leaving=");
  const photo = await screen.locator("a.desk-qr").screenshot();
  const answer = await second.request.post("/api/attendance/photo", {
    multipart: { photo: { name: "photo.png", mimeType: "image/png", buffer: photo } },
    maxRedirects: 0,
  });
  expect(answer.headers().location).toMatch(/\/check-in\/[^/]+\.BAK1-/);
  const short = await screen.locator(".desk-short b").textContent();
  await second.goto(`/check-in?token=${short}`);
  await expect(second).toHaveURL(/\/check-in\/[^/]+\.BAK1-/);
  await expect(second.getByRole("heading", { name: "You are checked in" })).toBeVisible();
});

test("whoever signs out is asked about unsent scans and leaves nothing behind", async ({ page, context }) => {
  await people.signIn(page, mine());
  await ready(page);
  // Of somebody else who has used this phone: it can't be sent now
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const ask = indexedDB.open("konullu", 1);
        ask.onsuccess = () => {
          const change = ask.result.transaction("scans", "readwrite");
          change.objectStore("scans").put({ id: "x".repeat(32), owner: "else", token: "BAK1-ABCDEFGH", kind: "in", at: new Date().toISOString(), place: "unknown" });
          change.oncomplete = () => done();
        };
      }),
  );
  await page.goto("/check-in");
  await expect(page.getByText("Scans of somebody else are kept on this phone.")).toBeVisible();
  await page.goto("/account");
  await page.locator("main form[action='/api/account/sign-out'] button").click();
  await expect(page.getByText("Scans that are not sent yet")).toBeVisible();
  await page.getByRole("button", { name: "Sign out all the same" }).click();
  await expect(page).toHaveURL(/\/$/);

  await airplane(context, true);
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "No network" }).first()).toBeVisible();
  await expect(page.getByRole("img", { name: "Your personal code" })).toHaveCount(0);
  await airplane(context, false);
  await page.goto("/sign-in");
  const kept = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const ask = indexedDB.open("konullu", 1);
        ask.onsuccess = () => {
          const count = ask.result.transaction("scans").objectStore("scans").count();
          count.onsuccess = () => done(count.result);
        };
      }),
  );
  expect(kept, "what is not sent stays").toBe(1);
});

/** The ids of scans that this phone has not sent. */
function unsent(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const ask = indexedDB.open("konullu", 1);
        ask.onsuccess = () => {
          const keys = ask.result.transaction("scans").objectStore("scans").getAllKeys();
          keys.onsuccess = () => done(keys.result as string[]);
        };
      }),
  );
}

/** The server behind a line that can be made to lose scans, and to bring another version of the worker. */
function line(server: URL) {
  const state = { loses: false, next: false };
  const proxy = createServer((ask, answer) => {
    if (state.loses && ask.url === "/api/v1/scans") {
      ask.socket.destroy();
      return;
    }
    const headers = { ...ask.headers, host: server.host };
    if (headers.origin) headers.origin = server.origin;
    if (headers.referer) headers.referer = headers.referer.replace(/^https?:\/\/[^/]+/, server.origin);
    if (ask.url === "/sw.js") delete headers["accept-encoding"];
    const onward = request(new URL(ask.url!, server), { method: ask.method, headers }, (came) => {
      if (ask.url !== "/sw.js") {
        answer.writeHead(came.statusCode!, came.headers);
        came.pipe(answer);
        return;
      }
      let text = "";
      came.setEncoding("utf8").on("data", (piece) => (text += piece));
      came.on("end", () => {
        const body = state.next ? text.replace('const SHELF = "konullu-', 'const SHELF = "konullu-next-') : text;
        const { "content-length": _, ...rest } = came.headers;
        answer.writeHead(came.statusCode!, rest).end(body);
      });
    });
    onward.on("error", () => answer.destroy());
    ask.pipe(onward);
  });
  return { state, proxy };
}

test("a scan outlives a new version of the app", async ({ browser }, info) => {
  test.skip(people.shape() !== "phone", "it is about phones");
  const screen = await desk(browser);
  const { state, proxy } = line(new URL(info.project.use.baseURL!));
  await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
  const baseURL = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const context = await browser.newContext({ ...info.project.use, baseURL });
  const page = await context.newPage();
  await people.signIn(page, people.volunteer(6));
  await ready(page);
  const link = await screen.locator("a.desk-qr").getAttribute("href");
  await airplane(context, true);
  await page.goto(link!);
  await page.getByRole("button", { name: "Check in" }).click();
  await expect(page.getByRole("heading", { name: "Kept on your phone" })).toBeVisible();

  // The network is back, but what is sent does not arrive yet; meanwhile another version of the worker comes
  state.loses = state.next = true;
  await airplane(context, false);
  await page.goto("/today");
  const shelves = await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update();
    for (let n = 0; n < 100; n++) {
      const names = await caches.keys();
      const [old, fresh] = ["konullu-", "konullu-next-"].map((start) => names.filter((name) => name.startsWith(start)));
      if (fresh.length && fresh.length === old.length) break;
      await new Promise((done) => setTimeout(done, 100));
    }
    return (await caches.keys()).filter((name) => name.startsWith("konullu-"));
  });
  expect(shelves.join(), "the files of the old version are gone").toMatch(/^konullu-next-[0-9a-f]+$/);
  expect(await unsent(page), "the new version has it").toHaveLength(1);

  state.loses = false;
  await page.goto("/me");
  await expect(page.locator("html")).toHaveAttribute("data-unsent", "0");
  expect(await unsent(page)).toEqual([]);
  await page.goto("/check-in");
  await expect(page.getByRole("heading", { name: "You are checked in" })).toBeVisible();
  await context.close();
  proxy.closeAllConnections();
  proxy.close();
});

test("whoever signs in next reaches nothing of whoever was here before", async ({ page, context }) => {
  const [first, second] = people.shape() === "phone" ? [62, 63] : [64, 65];
  await people.signIn(page, people.volunteer(first));
  await ready(page);
  await page.goto("/today");
  const before = (await page.locator("main").innerText()).split("\n");
  await page.goto("/account");
  await page.locator("main form[action='/api/account/sign-out'] button").click();
  await expect(page).toHaveURL(/\/$/);
  await people.signIn(page, people.volunteer(second));
  await ready(page);
  const shelves = await page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("mine-")));
  expect(shelves, "one's own pages alone").toHaveLength(1);

  await airplane(context, true);
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  const offline = await page.locator("main").innerText();
  const names = before.filter((line) => /^\S+ \S+$/u.test(line) && !offline.includes(line));
  expect(names.length, "the name before is not the name now").toBeGreaterThan(0);
  const everything = await page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const shelf = await caches.open(name);
      for (const request of await shelf.keys()) {
        const answer = (await shelf.match(request))!;
        if (/html|json/.test(answer.headers.get("content-type") ?? "")) texts.push(await answer.text());
      }
    }
    return texts.join("\n");
  });
  for (const name of names) expect(everything, "nothing of them lies on the phone").not.toContain(name);
  await airplane(context, false);
});
