// A volunteer takes a course on the phone: in airplane mode, too; misses the mark of its quiz, tries again, passes, takes a
// shift that it opens, and gets a certificate for it, which a stranger verifies before and after it is taken back.
import { type Browser, type BrowserContext, type Page, expect, test } from "@playwright/test";
import { barriers } from "../support/axe";
import * as people from "../support/people";

// All shapes play against one server, so each has somebody of its own who lacks the course
const apart: Record<string, number> = { phone: 14, desktop: 16, "phone-no-script": 20 };
const email = () => people.volunteer(apart[people.shape()]);
const scripted = () => people.shape() !== "phone-no-script";

/** axe is a script of the page's own, so the shape without script leaves the look to the others. */
async function nothingInTheWay(page: Page) {
  if (!scripted()) return;
  expect(await barriers(page)).toEqual([]);
  expect(await barriers(page, "dark")).toEqual([]);
}

/** Airplane mode, for pages and for the worker, which has a network of its own. */
async function airplane(context: BrowserContext, on: boolean) {
  if (on) await context.route("**/*", (route) => route.abort("internetdisconnected"));
  else await context.unroute("**/*");
  await context.setOffline(on);
}

async function visitor(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

/** Answers everything rightly, in whichever order it stands. */
async function answerAll(page: Page) {
  for (const label of ["I ask the shift lead", "Elderly people", "Pregnant women"]) {
    await page.getByLabel(label, { exact: true }).check();
  }
  const order = ["I greet them", "I ask what they need", "I take them to the desk"];
  for (const [at, label] of order.entries()) {
    await page.getByLabel(`Place ${at + 1}`, { exact: true }).selectOption({ label });
  }
  await page.getByRole("textbox", { name: /One word/ }).fill(" Them. ");
}

const heading = (page: Page, name: string) => expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

test("a course is learned, missed, passed, and opens a shift", { tag: "@no-script" }, async ({ page, context, browser }) => {
  test.setTimeout(180_000);
  await people.signIn(page, email());
  let shift = "";

  await test.step("without the course the shift says why not", async () => {
    await page.goto("/shifts?own=1&position=e-services");
    await page.getByRole("main").locator("a[href^='/shifts/01']").last().click();
    await expect(page.getByText("A course for this position is missing")).toBeVisible();
    await expect(page.getByRole("button", { name: /^Take/ })).toHaveCount(0);
    shift = page.url();
    await page.getByRole("link", { name: "Find a course" }).click();
  });

  await test.step("what is missing leads to the course", async () => {
    const missing = page.locator(".section").filter({ hasText: "What opens more positions" });
    await expect(missing.getByText("Needed for: E-services helper")).toBeVisible();
    await nothingInTheWay(page);
    await missing.getByRole("link", { name: "E-services course" }).click();
    await heading(page, "E-services course");
    await nothingInTheWay(page);
    await page.getByRole("button", { name: "Begin" }).click();
    await heading(page, "Welcome");
    await nothingInTheWay(page);
  });

  if (scripted()) {
    await test.step("what was opened is read in airplane mode, and sent when there is a network again", async () => {
      await page.evaluate(() => navigator.serviceWorker.ready);
      await expect(page.locator("html")).toHaveAttribute("data-kept", "1");
      await airplane(context, true);
      await page.getByRole("button", { name: "Done, go on" }).click();
      await heading(page, "Documents and privacy");
      await expect(page.getByText("Kept on this phone. It is sent when there is a network again.")).toBeVisible();
      await page.goto("/my/training");
      await heading(page, "My training");
      await airplane(context, false);
      await page.goto("/my/training/e-services");
      await expect(page.getByText("1 of 3").first()).toBeVisible();
    });
    await test.step("it goes on where it was left", async () => {
      await page.getByRole("link", { name: "Go on" }).click();
    });
  } else {
    await page.getByRole("button", { name: "Done, go on" }).click();
  }
  await heading(page, "Documents and privacy");
  await page.getByRole("button", { name: "Done, go on" }).click();
  await heading(page, "What do you know?");
  await nothingInTheWay(page);

  await test.step("the mark is missed, and the answers are explained", async () => {
    await page.getByRole("button", { name: "Start" }).click();
    if (scripted()) await expect(page.getByRole("timer")).toHaveText(/^(20:00|19:\d\d)$/);
    await page.getByLabel("I guess", { exact: true }).check();
    await nothingInTheWay(page);
    await page.getByRole("button", { name: "Hand in" }).click();
    await expect(page.getByText("Not passed: 0 of 4 right")).toBeVisible();
    await expect(page.getByText("A guess sends people to the wrong place.")).toBeVisible();
    await nothingInTheWay(page);
    await page.goto(shift);
    await expect(page.getByText("A course for this position is missing")).toBeVisible();
  });

  await test.step("the second time is enough", async () => {
    await page.goto("/my/training/e-services");
    await page.getByRole("link", { name: "Go on" }).click();
    await page.getByRole("button", { name: "Start" }).click();
    await answerAll(page);
    await page.getByRole("button", { name: "Hand in" }).click();
    await expect(page.getByText("Passed: 4 of 4 right")).toBeVisible();
    await page.getByRole("link", { name: "To the course" }).click();
    await expect(page.getByText(/You have passed this course\. It is valid until/)).toBeVisible();
  });

  await test.step("the shift can be taken", async () => {
    await page.goto(shift);
    await page.getByRole("button", { name: /^Take/ }).first().click();
    await expect(page.getByText("The place is yours")).toBeVisible();
  });

  if (people.shape() !== "phone") return;
  const office = await visitor(browser);
  await test.step("an administrator gives certificates for the course from today on", async () => {
    await people.signIn(office, people.admin);
    await office.goto("/certificates/kinds/new");
    await office.getByLabel("Short code").fill("e-services");
    await office.getByLabel("A course that was passed").check();
    await office.getByLabel("Course", { exact: false }).and(office.locator("select")).selectOption({ label: "E-services course" });
    await office.getByLabel("Counts from").fill(new Date().toISOString().slice(0, 10));
    await office.getByRole("button", { name: "Save" }).click();
    await expect(office.getByText("The kind is saved.")).toBeVisible();
  });

  const manager = await visitor(browser);
  await test.step("one person proposes it, another one approves it", async () => {
    await people.signIn(manager, people.manager);
    await manager.goto(`/people?q=${encodeURIComponent(email())}`);
    const theirs = manager.locator(".item").filter({ has: manager.getByText(email(), { exact: true }) });
    await theirs.getByRole("link").first().click();
    await manager.getByRole("link", { name: "Propose a certificate" }).click();
    await manager.getByLabel("Certificate of training").check();
    await manager.getByRole("button", { name: "Propose" }).click();
    await expect(manager.getByText("The certificate is proposed. Somebody else approves it.")).toBeVisible();
    await office.goto("/certificates");
    await office.getByLabel("Kind").selectOption({ label: "Certificate of training" });
    await office.getByRole("button", { name: "Show" }).click();
    await office.locator(".item", { hasText: "Certificate of training" }).first().getByRole("button", { name: /^Approve/ }).click();
    await expect(office.getByText("The certificate is issued, and its holder gets a message.")).toBeVisible();
  });

  let code = "";
  const stranger = await visitor(browser);
  await test.step("its holder hands it to a stranger, who verifies it", async () => {
    await page.goto("/my/certificates");
    // In the holder's language
    const mine = page.locator(".card").filter({ hasText: "Təlim sertifikatı" }).first();
    code = (await mine.getByRole("link", { name: "Its public page" }).getAttribute("href"))!.split("/").pop()!;
    await stranger.goto("/verify?lang=en");
    await stranger.getByLabel("Code of the certificate").fill(code);
    await stranger.getByRole("button", { name: "Check" }).first().click();
    await expect(stranger.getByRole("heading", { name: "Genuine certificate" })).toBeVisible();
    await expect(stranger.getByText(/E-xidmətlər təlimi/).first()).toBeVisible();
  });

  await test.step("taken back by two people, it says so", async () => {
    await manager.goto(`/certificates/${code}`);
    await manager.getByLabel("Revoke it for ever").check();
    await manager.getByLabel("Reason", { exact: true }).fill("Somebody else sat the quiz.");
    await manager.getByRole("button", { name: "Ask for it" }).click();
    await expect(manager.getByText("Somebody else decides about it now.")).toBeVisible();
    await office.goto(`/certificates/${code}`);
    await office.getByRole("button", { name: "Agree" }).click();
    await stranger.reload();
    await expect(stranger.getByRole("heading", { name: "Revoked certificate" })).toBeVisible();
  });
});
