// A manager writes a letter of the programme in their own words: checked, seen, tried, kept, and given back to the house.
import { expect, test } from "@playwright/test";
import { barriers } from "../support/axe";
import { letterTo } from "../support/mail";
import * as people from "../support/people";

// Each shape has a letter of its own, for all of them play against one server
const apart: Record<string, string> = { phone: "ballot_won", desktop: "ballot_lost", "phone-no-script": "wish_moved" };

test("a manager writes a letter in their own words", { tag: "@no-script" }, async ({ page }) => {
  const scripted = people.shape() !== "phone-no-script";
  await people.signIn(page, people.manager);
  await page.goto("/admin/letters");
  await page.locator(`main a[href='/admin/letters/${apart[people.shape()]}']`).click();
  await page.getByRole("main").getByRole("link", { name: "English" }).click();
  const [subject, text] = [page.getByLabel("Subject"), page.getByLabel("Text", { exact: true })];
  const house = await subject.inputValue();
  if (scripted) expect(await barriers(page)).toEqual([]);

  await subject.fill("News of your draw: {day}");
  await text.fill("On {day} at {hour}.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert").first()).toContainText("In braces there may only stand");
  await expect(text).toHaveValue("On {day} at {hour}.");
  await text.fill("Only on {day}.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert").first()).toContainText("{time}");

  await text.fill("See you on {day}, {time}.");
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.getByRole("heading", { name: /^News of your draw: \w+ \d/ })).toBeVisible();
  await expect(page.locator("[lang=ur][dir=rtl]").first()).toBeVisible();
  const before = Date.now();
  await page.getByRole("button", { name: "Send me a test" }).click();
  await expect(page.getByRole("status").first()).toContainText("on its way");
  const letter = await letterTo(people.manager, before - 1000);
  expect(letter.text).toMatch(/See you on \w+ \d+ \w+, 09:00–13:00\./);

  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status").first()).toContainText("Saved");
  await expect(subject).toHaveValue("News of your draw: {day}");
  if (scripted) expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Use the words of the house" }).click();
  await expect(subject).toHaveValue(house);
});
