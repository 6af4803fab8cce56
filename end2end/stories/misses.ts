// Missed shifts: what counts is read by the person, an excuse is answered, and a pause is ended with a reason.
import { expect, test } from "@playwright/test";
import { barriers } from "../support/axe";
import * as people from "../support/people";

test("a lead answers an excuse, and the person reads it", async ({ page, browser }) => {
  test.skip(people.shape() !== "desktop", "one such excuse waits in the demo");
  await people.signIn(page, people.coordinator("BAK1"));
  await page.goto("/hours/desk");
  const excuses = page.locator("section").filter({ has: page.getByRole("heading", { name: "Excuses to decide" }) });
  await excuses.getByRole("link").first().click();
  await expect(page.getByRole("button", { name: "Don’t excuse" })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Don’t excuse" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Asks to be excused" })).toBeVisible();
  await expect(page.getByLabel("Answer")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Answer").fill("Get well; a word is enough next time.");
  await page.getByRole("button", { name: "Excuse", exact: true }).click();
  await expect(page.getByText("Answered", { exact: true })).toBeVisible();

  const own = await (await browser.newContext()).newPage();
  await people.signIn(own, people.volunteer(6));
  await own.goto("/my/hours");
  await own.getByRole("link", { name: /missed shifts? counts?$/ }).click();
  await expect(own.getByText("Excused, does not count")).toBeVisible();
  await expect(own.getByText("Answer: Get well; a word is enough next time.")).toBeVisible();
});

test("whoever takes no shifts alone sees why, and a coordinator ends it", async ({ page, browser }) => {
  test.skip(people.shape() !== "phone", "one such pause runs in the demo");
  await people.signIn(page, people.volunteer(7));
  await page.goto("/my/hours");
  await page.getByRole("link", { name: "See what counts and what ends it" }).click();
  await expect(page.getByText("You can’t take shifts yourself for now")).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(4);

  const staff = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await people.signIn(staff, people.coordinator("BAK1"));
  await staff.goto("/hours/desk");
  const paused = staff.locator("section").filter({ has: staff.getByRole("heading", { name: "Take no shifts alone for now" }) });
  await paused.getByRole("link").first().click();
  await expect(staff.getByRole("button", { name: "End the pause" })).toBeVisible();
  expect(await barriers(staff)).toEqual([]);
  await staff.getByLabel("Reason").fill("Talked on the phone");
  await staff.getByRole("button", { name: "End the pause" }).click();
  await expect(staff.getByText("The pause is over")).toBeVisible();

  await page.reload();
  await expect(page.getByText("Ended by a coordinator · “Talked on the phone”")).toBeVisible();
  await expect(page.getByText("Does not count any more")).toHaveCount(3);
});
