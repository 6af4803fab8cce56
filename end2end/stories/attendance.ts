// Attendance beyond the plain way: a walk-in, a break, a step back, a disputed entry, the close of a day.
import { type Browser, type Page, expect, test } from "@playwright/test";
import * as people from "../support/people";

// All shapes play against one server, so each has people of its own
const apart: Record<string, { nth: number; volunteer: number }> = {
  phone: { nth: 0, volunteer: 21 },
  desktop: { nth: 3, volunteer: 22 },
  "phone-no-script": { nth: 6, volunteer: 23 },
};
const mine = () => apart[people.shape()];

async function visitor(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: people.shape() !== "phone-no-script" });
  return context.newPage();
}

test("a lead lets somebody in without a place, gives a break, and takes it all back", { tag: "@no-script" }, async ({
  page,
}) => {
  await people.signIn(page, people.lead("BAK1"));
  await page.goto("/now/BAK1");
  await page.getByRole("link", { name: "Somebody without a place" }).click();
  await page.getByLabel("Name").fill("a");
  await page.getByRole("button", { name: "Find" }).click();

  const able = page.locator("form button[aria-label^='Let in']").nth(mine().nth);
  const name = (await able.getAttribute("aria-label"))!.replace("Let in ", "");
  await able.click();
  await expect(page.getByText("Let in and checked in.")).toBeVisible();
  const row = page.getByRole("listitem").filter({ hasText: name });
  await expect(row.first()).toContainText("Came without a place");

  await row.first().getByRole("link", { name }).click();
  await page.getByRole("button", { name: "Take a break" }).click();
  await expect(page.getByText(/^On a break since/).first()).toBeVisible();
  await page.getByRole("button", { name: "Take the last step back" }).click();
  await expect(page.getByText("Taken back.")).toBeVisible();
  await expect(page.getByText(/^Here since/).first()).toBeVisible();
  await page.getByRole("button", { name: "Take the last step back" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Now at/ })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: name }).filter({ hasText: "Came without a place" })).toHaveCount(0);
});

test("a volunteer says that an entry is wrong, and reads the answer", { tag: "@no-script" }, async ({ page, browser }) => {
  await people.signIn(page, people.volunteer(mine().volunteer));
  await page.goto("/my/hours");
  await page.getByRole("link", { name: /^This is wrong/ }).first().click();
  await page.getByLabel("What is wrong?").fill(`I was there longer, says ${people.shape()}`);
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText(/^Sent\./)).toBeVisible();

  const admin = await visitor(browser);
  await people.signIn(admin, people.manager);
  await admin.goto("/hours/desk");
  const links = await admin.locator("a[href^='/hours/disputes/']").all();
  const paths = await Promise.all(links.map((link) => link.getAttribute("href")));
  for (const path of paths) {
    await admin.goto(path!);
    if (await admin.getByText(`says ${people.shape()}`, { exact: false }).filter({ hasText: new RegExp(`${people.shape()}$`) }).count()) break;
  }
  await admin.getByLabel("Your answer").fill("The desk’s list says the same.");
  await admin.getByRole("button", { name: "Answer" }).click();
  await expect(admin.getByText("Answered.")).toBeVisible();

  await page.goto("/my/hours");
  await expect(page.getByText("Disputed; it stays: The desk’s list says the same.")).toBeVisible();
});

test("a coordinator closes a day once nothing of it is open", async ({ page }) => {
  test.skip(people.shape() !== "desktop", "there is one such day in the demo");
  await people.signIn(page, people.coordinator("BAK1"));
  await page.goto("/now/BAK1");
  await page.locator("a[href^='/now/BAK1/day/']").first().click();
  const day = page.url();
  for (let left = 2; left > 0; left--) {
    const missing = page.locator("section").filter({ has: page.getByRole("heading", { name: "Check-out missing" }) });
    await missing.getByRole("link").first().click();
    await page.getByRole("button", { name: "Confirm" }).click();
    await expect(page.getByText("Confirmed.")).toBeVisible();
    await page.goto(day);
  }
  await page.getByLabel("Anything worth noting?").fill("All well");
  await page.getByRole("button", { name: "Close the day" }).click();
  await expect(page.getByText("The day is closed.")).toBeVisible();
});

test("a board whose line has gone silent asks again, and then hears at once", async ({ page, browser }) => {
  test.skip(people.shape() !== "desktop", "boards stand on desks");
  test.setTimeout(120_000);
  let asked = 0;
  page.on("request", (request) => {
    if (request.url().endsWith("/now/BAK1/events")) asked += 1;
  });
  // The first line is open and says nothing, as after a night in which the device slept
  await page.route("**/now/BAK1/events", () => {}, { times: 1 });
  await people.signIn(page, people.lead("BAK1"));
  await page.goto("/now/BAK1");
  await people.awake(page);
  await expect.poll(() => asked).toBe(1);

  const screen = await visitor(browser);
  await people.signIn(screen, people.lead("BAK1"));
  await screen.goto("/desk/BAK1");
  const phone = await visitor(browser);
  await people.signIn(phone, people.volunteer(7));
  await phone.goto((await screen.locator("a.desk-qr").getAttribute("href"))!);
  await phone.getByRole("button", { name: "Check in" }).click();
  await expect(phone.getByRole("heading", { name: "You are checked in" })).toBeVisible();
  const name = (await phone.locator(".arrived-name").innerText()).trim();
  const row = page.locator("#live").getByRole("listitem").filter({ hasText: name }).first();
  await expect(row).not.toContainText("Here since");
  await expect(row, "after half a minute of silence").toContainText("Here since", { timeout: 45_000 });
  expect(asked).toBe(2);

  await phone.goto("/check-in");
  const began = Date.now();
  await phone.getByRole("button", { name: "Check out" }).click();
  await expect(row).not.toContainText("Here since");
  console.log(`board: a check-out was on it ${Date.now() - began} ms after the tap`);
});
