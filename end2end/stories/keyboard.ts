// Without a mouse and without a finger: signing in, taking a shift, and the board of a week.
import { type Locator, type Page, expect, test } from "@playwright/test";
import { week } from "../support/calendar";
import * as people from "../support/people";

test.beforeEach(() => test.skip(people.shape() !== "desktop", "phones have no keyboard"));

test("somebody signs in and takes a shift by keyboard alone", async ({ page }) => {
  await signIn(page, people.volunteer(12));
  await press(page, page.getByRole("navigation").getByRole("link", { name: "Shifts", exact: true }));
  await expect(page).toHaveURL(/\/shifts$/);
  await press(page, page.getByRole("link", { name: "Those I can take" }));
  await expect(page).toHaveURL(/mine=1/);
  await press(page, page.getByRole("button", { name: /^Take / }).first());
  await expect(page.getByText("The place is yours")).toBeVisible();
});

test("the first press of Tab offers the way past the navigation", async ({ page }) => {
  await signIn(page, people.volunteer(12));
  await page.goto("/shifts");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveAttribute("href", "#main");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

test("a coordinator walks the board by arrows and puts somebody on a shift", async ({ page }) => {
  await signIn(page, people.coordinator("BAK1"));
  await page.goto(`/rosters/BAK1/${week(1)}`);
  await people.awake(page);
  await reach(page, page.getByRole("region", { name: /Board of the week/ }));
  await page.keyboard.press("ArrowRight");
  const first = page.locator("td:focus");
  await expect(first).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/shifts\/[^/]+\/assign/);
  await press(page, page.getByRole("button", { name: /^Put on: / }).first());
  await expect(page.getByText("Put on the shift.")).toBeVisible();
});

test("a coordinator goes from case to case, and opens every question, by single keys", async ({ page }) => {
  await signIn(page, people.coordinator("BAK1"));
  await page.goto("/applications?center=BAK1");
  await press(page, page.getByRole("main").getByRole("listitem").getByRole("link").first());
  await expect(page).toHaveURL(/\/applications\/[0-9a-f-]{36}\?/);
  await people.awake(page);
  const first = page.url();
  await page.keyboard.press("j");
  await expect(page).not.toHaveURL(first);
  await people.awake(page);
  await page.keyboard.press("k");
  await expect(page).toHaveURL(first.replace(/&told=.*/, ""));
  await people.awake(page);
  await page.keyboard.press("n");
  await expect(page.getByLabel("Note for colleagues").last()).toBeFocused();
  await page.keyboard.type("jk");
  await expect(page).toHaveURL(first.replace(/&told=.*/, ""));
});

async function signIn(page: Page, email: string) {
  await page.goto("/sign-in?lang=en");
  await reach(page, page.getByLabel("E-mail"));
  await page.keyboard.type(email);
  await reach(page, page.getByLabel("Password"));
  await page.keyboard.type(people.PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/me/);
}

/** Goes on by Tab until this has the focus, and shows it. */
async function reach(page: Page, goal: Locator) {
  await expect(goal).toBeVisible();
  for (let presses = 0; presses < 400; presses++) {
    if (await goal.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  expect(false, `${goal} can be reached by Tab`).toBe(true);
}

async function press(page: Page, goal: Locator) {
  await reach(page, goal);
  await page.keyboard.press("Enter");
}
