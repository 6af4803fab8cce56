// A reminder comes as a letter, its link says "I can't" without signing in, whoever waits sees the offer appear, and takes it
// from their letter.
import { type Browser, type Page, expect, test } from "@playwright/test";
import { letters } from "../support/mail";
import * as people from "../support/people";

const UNIT = "BUS1";
// All shapes play against one server, so each has people of its own
const apart: Record<string, number> = { phone: 101, desktop: 111, "phone-no-script": 121 };
/** The reminder of the position comes so many hours before its shifts. */
const HOURS = 9 * 24;

/** A day and a time on the wall in Baku, which keeps one distance from UTC. */
function wall(at: Date): { date: string; time: string } {
  const text = new Date(at.getTime() + 4 * 3_600_000).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

async function somebody(browser: Browser, email?: string): Promise<Page> {
  const { viewport, isMobile, hasTouch, javaScriptEnabled, baseURL } = test.info().project.use;
  const shape = { viewport, isMobile, hasTouch, javaScriptEnabled, baseURL };
  const page = await (await browser.newContext({ ...shape, locale: "en-GB", timezoneId: "Asia/Baku" })).newPage();
  if (email) await people.signIn(page, email);
  return page;
}

async function made(page: Page, path: string, form: Record<string, string>) {
  const answer = await page.request.post(path, { form, headers: { accept: "application/json" } });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json();
}

async function fits(page: Page, shift: string): Promise<boolean> {
  const facts = await (await page.request.get(`/shifts/${shift}`, { headers: { accept: "application/json" } })).json();
  return facts.reasons.length === 0 && facts.doubts.length === 0;
}

/** The link to such a page in a letter to that address. */
async function link(address: string, path: string, after: number): Promise<string> {
  const found = () =>
    letters()
      .filter((letter) => letter.at > after && letter.to.includes(address))
      .map((letter) => letter.text.match(new RegExp(`https?://[^\\s/]+${path}[^\\s)]+`))?.[0])
      .find((link) => link);
  await expect.poll(found, { message: `${path} to ${address}`, timeout: 150_000 }).toBeTruthy();
  return found()!;
}

test("a reminder is answered from its letter, and so is the offer that follows", { tag: "@no-script" }, async ({ browser }) => {
  test.setTimeout(300_000);
  const first = apart[people.shape()];
  const [keeper, staff] = [await somebody(browser, people.admin), await somebody(browser, people.coordinator(UNIT))];
  const code = `soon-${people.shape()}`.slice(0, 20);
  const { position } = await made(keeper, "/api/admin/positions/add", {
    programme: "az",
    code,
    names_en: `Reminded ${people.shape()}`,
    remind_hours_1: String(HOURS),
  });

  // The moment of the reminder is a minute or two from now, after the place is taken
  const starts = new Date(Math.ceil((Date.now() + 60_000) / 60_000) * 60_000 + HOURS * 3_600_000);
  const [from, until] = [wall(starts), wall(new Date(starts.getTime() + 1_800_000))];
  test.skip(until.date !== from.date, "a shift over midnight is not what this is about");
  await staff.goto(`/centers/${UNIT}/keep/special-days`);
  await staff.getByLabel("Date").fill(from.date);
  await staff.getByLabel(/^Starts at/).fill("00:00");
  await staff.getByLabel(/^Ends at/).fill("23:59");
  await staff.getByRole("button", { name: "Add", exact: true }).click();
  const form = { center: UNIT, date: from.date, from: from.time, until: until.time, places: "1", position, week: "" };
  const { shift } = await made(staff, "/api/shifts/add", form);

  const cast: { email: string; page: Page }[] = [];
  for (let number = first; cast.length < 2 && number < first + 10; number++) {
    const page = await somebody(browser, people.volunteer(number));
    if (await fits(page, shift)) cast.push({ email: people.volunteer(number), page });
  }
  const [leyla, orxan] = cast;
  const before = Date.now();
  await leyla.page.goto(`/shifts/${shift}`);
  await leyla.page.getByRole("button", { name: "Take this shift" }).click();
  await expect(leyla.page.getByText("The place is yours")).toBeVisible();
  await orxan.page.goto(`/shifts/${shift}`);
  await orxan.page.getByRole("button", { name: "Join the waiting list" }).click();
  await expect(orxan.page.getByText("You are the next one.")).toBeVisible();
  await orxan.page.goto("/my/notices");

  const phone = await somebody(browser);
  await test.step("the reminder's link says that she can't", async () => {
    await phone.goto(`${await link(leyla.email, "/coming/", before)}?lang=en`);
    await phone.getByRole("button", { name: "Give the place back" }).click();
    await expect(phone.getByText("You have given the place back")).toBeVisible();
  });

  await test.step("whoever waits sees the offer appear, and takes it from the letter", async () => {
    const offer = orxan.page.getByText(/^A place is held for you/).first();
    const answer = await link(orxan.email, "/answer/", before);
    // Without script a list is as new as its page
    if (people.shape() === "phone-no-script") await orxan.page.reload();
    await expect(offer).toBeVisible({ timeout: 15_000 });
    await phone.goto(`${answer}?lang=en`);
    await phone.getByRole("button", { name: "Yes, I take it" }).click();
    await expect(phone.getByText("The shift is yours")).toBeVisible();
    await orxan.page.goto("/my/shifts");
    await expect(orxan.page.locator(`a[href="/shifts/${shift}"]`)).toBeVisible();
  });
  for (const page of [keeper, staff, phone, leyla.page, orxan.page]) await page.context().close();
});
