// Hands on the keyboard alone: Tab until something has the focus, Enter to press it.
import { type Locator, type Page, expect } from "@playwright/test";
import * as people from "./people";

/** Signs in without a mouse. */
export async function signIn(page: Page, email: string) {
  await page.goto("/sign-in?lang=en");
  await reach(page, page.getByLabel("E-mail"));
  await page.keyboard.type(email);
  await reach(page, page.getByLabel("Password"));
  await page.keyboard.type(people.PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/me/);
}

/** Goes on by Tab until this has the focus, and shows it. */
export async function reach(page: Page, goal: Locator) {
  await expect(goal).toBeVisible();
  for (let presses = 0; presses < 400; presses++) {
    if (await goal.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  expect(false, `${goal} can be reached by Tab`).toBe(true);
}

/** Reaches it and presses Enter. */
export async function press(page: Page, goal: Locator) {
  await reach(page, goal);
  await page.keyboard.press("Enter");
}

/** Presses a single key of the page and waits for the page that it leads to. */
export async function key(page: Page, one: string) {
  const before = page.url();
  await page.keyboard.press(one);
  await expect(page).not.toHaveURL(before);
  await people.awake(page);
}
