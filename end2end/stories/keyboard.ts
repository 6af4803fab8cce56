// Without a mouse and without a finger: signing in, taking a shift, and the board of a week.
import { expect, test } from "@playwright/test";
import { week } from "../support/calendar";
import { press, reach, signIn } from "../support/keys";
import * as people from "../support/people";

test.beforeEach(() => test.skip(people.shape() !== "desktop", "phones have no keyboard"));

test("somebody signs in and takes a shift by keyboard alone", async ({ page }) => {
  await signIn(page, people.volunteer(12));
  await press(page, page.getByRole("navigation").getByRole("link", { name: "Shifts", exact: true }));
  await expect(page).toHaveURL(/\/shifts$/);
  await press(page, page.getByRole("link", { name: "At my centers" }));
  await expect(page).toHaveURL(/own=1/);
  await press(page, page.getByRole("link", { name: "For me" }));
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

test("a coordinator asks somebody to step in and puts somebody in, by keyboard alone", async ({ page }) => {
  await signIn(page, people.coordinator("BAK1"));
  await page.goto("/rosters/cases");
  await press(page, page.getByRole("main").getByRole("listitem").getByRole("link").first());
  await expect(page).toHaveURL(/\/rosters\/cases\/[0-9a-f-]{36}$/);
  await reach(page, page.getByRole("checkbox", { name: /^Choose / }).first());
  await page.keyboard.press("Space");
  await press(page, page.getByRole("button", { name: "Ask the chosen" }));
  await expect(page.getByText("They were asked")).toBeVisible();
  await press(page, page.getByRole("button", { name: /^Put in: / }).first());
  await expect(page.getByText("The place is filled")).toBeVisible();
});
