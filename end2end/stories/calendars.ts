// A volunteer subscribes to their shifts; an independent reader of calendars understands what it gets.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { barriers } from "../support/axe";
import * as people from "../support/people";

const reader = `
import json, sys, icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
print(json.dumps({
    "name": str(calendar["X-WR-CALNAME"]), "errors": [str(e) for e in calendar.errors],
    "entries": [{"uid": str(e["UID"]), "status": str(e["STATUS"]), "sequence": int(e["SEQUENCE"]),
                 "start": e["DTSTART"].dt.isoformat(), "end": e["DTEND"].dt.isoformat(), "title": str(e["SUMMARY"]),
                 "errors": [str(x) for x in e.errors]} for e in calendar.walk("VEVENT")]}))
`;

type Entry = { uid: string; status: string; sequence: number; start: string; end: string; title: string; errors: [] };

/** The calendar as Python's icalendar reads it. */
function readBack(ics: Buffer): { name: string; errors: string[]; entries: Entry[] } {
  const python = join(__dirname, "../../target/judges/bin/python");
  return JSON.parse(execFileSync(python, ["-c", reader], { input: ics, encoding: "utf8" }));
}

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
