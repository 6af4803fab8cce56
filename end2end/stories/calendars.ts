// A volunteer subscribes to their shifts; an independent reader of calendars understands what it gets.
import { expect, test } from "@playwright/test";
import { barriers } from "../support/axe";
import { readBack } from "../support/feeds";
import * as people from "../support/people";

// Each shape has a volunteer of its own, for all of them play against one server
const apart: Record<string, number> = { phone: 11, desktop: 12, "phone-no-script": 13 };

test("a volunteer's shifts come into the calendar of their phone", { tag: "@no-script" }, async ({ page }) => {
  await people.signIn(page, `volunteer${apart[people.shape()]}@demo.test`);
  await page.goto("/my/shifts");
  await page.getByRole("link", { name: "Calendars on your phone" }).click();
  await page.getByRole("button", { name: "Make an address" }).click();
  await expect(page.getByRole("status").first()).toContainText("The address is ready");
  if (people.shape() !== "phone-no-script") expect(await barriers(page)).toEqual([]);
  const address = await page.getByLabel("Secret address of this calendar").inputValue();
  await expect(page.getByRole("link", { name: "Add to this device" })).toHaveAttribute("href", /^webcal:/);

  // Whoever fetches it is not signed in, and gets it in the language of the volunteer
  const stranger = await page.context().browser()!.newContext();
  const path = new URL(address).pathname;
  const answer = await stranger.request.get(new URL(path, page.url()).href);
  expect(answer.headers()["content-type"]).toContain("text/calendar");
  const calendar = readBack(await answer.body());
  expect(calendar.name).toBe("Könüllü: növbələrim");
  expect(calendar.errors).toEqual([]);
  expect(calendar.entries.length).toBeGreaterThan(0);
  for (const entry of calendar.entries) {
    expect(entry.errors).toEqual([]);
    expect(Date.parse(entry.end)).toBeGreaterThan(Date.parse(entry.start));
  }
  expect(new Set(calendar.entries.map((e) => e.uid)).size).toBe(calendar.entries.length);

  await page.getByRole("button", { name: "End this address" }).click();
  await expect(page.getByRole("status").first()).toContainText("The address is ended");
  expect((await stranger.request.get(new URL(path, page.url()).href)).status()).toBe(404);
  await stranger.close();
});
