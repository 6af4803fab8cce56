// A place changes hands: the waiting list, an offer answered from its letter, a swap, a hand-over, and the late case, which
// somebody who steps in or the coordinator ends.
import { type Browser, type BrowserContext, type Page, expect, test } from "@playwright/test";
import { barriers } from "../support/axe";
import { readBack } from "../support/feeds";
import { letters, linkTo } from "../support/mail";
import * as people from "../support/people";

// Everybody may serve at the mobile unit; all shapes play against one server, so each has people, days and minutes of its own
const UNIT = "BUS1";
const apart: Record<string, { first: number; day: number; later: number }> = {
  phone: { first: 41, day: 1, later: 0 },
  desktop: { first: 61, day: 2, later: 7 },
  "phone-no-script": { first: 81, day: 3, later: 13 },
};

/** A day and a time on the wall in Baku, which keeps one distance from UTC. */
function wall(at: Date): { date: string; time: string } {
  const text = new Date(at.getTime() + 4 * 3_600_000).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

/** That day of the week after next. */
function dayAhead(day: number): string {
  const today = new Date(Date.now() + 4 * 3_600_000);
  const monday = today.getTime() - ((today.getUTCDay() + 6) % 7) * 86_400_000;
  return new Date(monday + (14 + day) * 86_400_000).toISOString().slice(0, 10);
}

type Somebody = { email: string; context: BrowserContext; page: Page };

async function somebody(browser: Browser, email: string): Promise<Somebody> {
  const { viewport, isMobile, hasTouch, javaScriptEnabled, baseURL } = test.info().project.use;
  const shape = { viewport, isMobile, hasTouch, javaScriptEnabled, baseURL: baseURL ?? test.info().project.use.baseURL };
  const context = await browser.newContext({ ...shape, locale: "en-GB", timezoneId: "Asia/Baku" });
  const page = await context.newPage();
  await people.signIn(page, email);
  return { email, context, page };
}

/** The coordinator adds a shift with one place, as the board does. */
async function add(staff: Somebody, date: string, from: string, until: string): Promise<string> {
  const form = { center: UNIT, date, from, until, places: "1", position: await position(staff, date), week: "" };
  const answer = await staff.page.request.post("/api/shifts/add", { form, headers: { accept: "application/json" } });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()).shift;
}

/** The unit is open all day long on that day, whatever hour it is now; another shape may have said so already. */
async function openAllDay(staff: Somebody, date: string) {
  const path = `/centers/${UNIT}/keep/special-days`;
  for (let tries = 0; tries < 3; tries++) {
    await staff.page.goto(path);
    // Whatever else stands there may be of the day before
    const ofThatDay = staff.page.locator("main li").filter({ hasText: new RegExp(`\\b${Number(date.slice(8))} [A-Z]`) });
    if ((await ofThatDay.filter({ hasText: "23:59" }).count()) > 0) return;
    await staff.page.getByLabel("Date").fill(date);
    await staff.page.getByLabel(/^Starts at/).fill("00:00");
    await staff.page.getByLabel(/^Ends at/).fill("23:59");
    await staff.page.getByRole("button", { name: "Add", exact: true }).click();
  }
}

/** The position that needs no course. */
async function position(staff: Somebody, date: string): Promise<string> {
  await staff.page.goto(`/rosters/${UNIT}/${week(date)}/add`);
  const option = staff.page.getByLabel("Position").locator("option", { hasText: "Queue guide" });
  return (await option.getAttribute("value")) ?? "";
}

/** The week of a day, as addresses name it. */
function week(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  const thursday = new Date(day.getTime() + (4 - (day.getUTCDay() || 7)) * 86_400_000);
  const number = Math.ceil(((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000 + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(number).padStart(2, "0")}`;
}

async function fits(one: Somebody, shift: string): Promise<boolean> {
  const answer = await one.page.request.get(`/shifts/${shift}`, { headers: { accept: "application/json" } });
  const facts = await answer.json();
  return facts.reasons.length === 0 && facts.doubts.length === 0;
}

/** Who could take a shift right now, of some volunteers. */
async function able(browser: Browser, first: number, shifts: string[], wanted: number): Promise<Somebody[]> {
  const found: Somebody[] = [];
  for (let number = first; number < first + 18 && found.length < wanted; number++) {
    const one = await somebody(browser, people.volunteer(number));
    let all = true;
    for (const shift of shifts) all &&= await fits(one, shift);
    if (all) found.push(one);
    else await one.context.close();
  }
  expect(found.length, "volunteers who could take it").toBe(wanted);
  return found;
}

/** "I can't come", late: the one form there is. */
async function cannotLate(one: Somebody, shift: string) {
  await one.page.goto(`/shifts/${shift}`);
  const form = one.page.locator("form[action='/api/exchange/cannot']");
  await form.getByRole("button", { name: "I can’t come" }).click();
  // Without a reason the form comes back with what was typed
  await expect(one.page.getByRole("alert").first()).toBeVisible();
  await form.getByLabel("Why").selectOption({ label: "I am ill" });
  await form.getByLabel(/^Note/).fill("Fever");
  await form.getByRole("button", { name: "I can’t come" }).click();
  await expect(one.page.getByText("The coordinator knows, and a stand-in is being sought").first()).toBeVisible();
}

test("a place changes hands in every way there is", { tag: "@no-script" }, async ({ browser }) => {
  test.setTimeout(240_000);
  const { first, day, later } = apart[people.shape()];
  const staff = await somebody(browser, people.coordinator(UNIT));
  const date = dayAhead(day);
  const morning = await add(staff, date, "09:00", "11:00");
  const noon = await add(staff, date, "15:00", "17:00");
  const soon = new Date(Date.now() + 2 * 3_600_000 + later * 60_000);
  // Not over midnight
  const start = wall(soon).time > "23:00" ? new Date(soon.getTime() + 3_600_000) : soon;
  await openAllDay(staff, wall(start).date);
  const cast = await able(browser, first, [morning, noon], 4);
  // Taken at once, for other stories take what begins next
  const late = await add(staff, wall(start).date, wall(start).time, wall(new Date(start.getTime() + 1_800_000)).time);
  let at = 0;
  while (at < 3 && !(await fits(cast[at], late))) at++;
  const [leyla] = cast.splice(at, 1);
  const [orxan, aysel] = cast;
  await leyla.page.goto(`/shifts/${late}`);
  await leyla.page.getByRole("button", { name: "Take this shift" }).click();
  await expect(leyla.page.getByText("The place is yours")).toBeVisible();

  await test.step("one takes the last place, the next one joins the waiting list", async () => {
    await leyla.page.goto(`/shifts?center=${UNIT}&day=${date}`);
    await leyla.page.locator(`[data-shift="${morning}"]`).getByRole("button", { name: /^Take/ }).click();
    await expect(leyla.page.getByText("The place is yours")).toBeVisible();
    await orxan.page.goto(`/shifts/${morning}`);
    await orxan.page.getByRole("button", { name: "Join the waiting list" }).click();
    await expect(orxan.page.getByText("You are the next one.")).toBeVisible();
    await orxan.page.goto("/my/shifts");
    await expect(orxan.page.getByRole("heading", { name: "You wait for" })).toBeVisible();
  });

  await test.step("the place comes free, is held, and is taken from the link of the letter", async () => {
    const before = Date.now();
    await leyla.page.goto(`/shifts/${morning}#cannot`);
    await leyla.page.getByRole("button", { name: "Give the place back" }).click();
    await expect(leyla.page.getByText("You have given the place back")).toBeVisible();
    const link = await linkTo(orxan.email, "/answer/", before - 1000);
    await orxan.page.goto("/my/shifts");
    await expect(orxan.page.getByText(/^A place is held for you until/)).toBeVisible();
    await yes(browser, link);
    await orxan.page.goto("/my/shifts");
    await expect(orxan.page.locator(`a[href="/shifts/${morning}"]`)).toBeVisible();
  });

  await test.step("two colleagues swap", async () => {
    await aysel.page.goto(`/shifts/${noon}`);
    await aysel.page.getByRole("button", { name: "Take this shift" }).click();
    await expect(aysel.page.getByText("The place is yours")).toBeVisible();
    const before = Date.now();
    await orxan.page.goto(`/shifts/${morning}`);
    await orxan.page.getByText("Or find somebody who takes over").click();
    await orxan.page.getByRole("link", { name: "Change shifts with somebody" }).click();
    if (people.shape() !== "phone-no-script") expect(await barriers(orxan.page)).toEqual([]);
    await orxan.page.locator(`input[name=to][value$="${noon}"]`).check();
    await orxan.page.getByRole("button", { name: "Ask", exact: true }).click();
    await expect(orxan.page.getByRole("alert").first()).toBeVisible();
    await expect(orxan.page.locator(`input[name=to][value$="${noon}"]`)).toBeChecked();
    await orxan.page.getByLabel("Why").selectOption({ label: "Family" });
    await orxan.page.getByRole("button", { name: "Ask", exact: true }).click();
    await expect(orxan.page.getByText("Somebody is being sought")).toBeVisible();
    await yes(browser, await linkTo(aysel.email, "/answer/", before - 1000));
    await orxan.page.goto("/my/shifts");
    await expect(orxan.page.locator(`a[href="/shifts/${noon}"]`)).toBeVisible();
    await expect(orxan.page.locator(`a[href="/shifts/${morning}"]`)).toHaveCount(0);
  });

  await test.step("one hands over to a colleague, who says yes among their own shifts", async () => {
    // The coordinator's page knows whose place is whose
    await staff.page.goto(`/shifts/${late}/assign`);
    const person = await staff.page
      .locator("form[action='/api/shifts/unassign'] input[name=person]")
      .first()
      .getAttribute("value");
    await orxan.page.goto(`/shifts/${noon}`);
    await orxan.page.getByText("Or find somebody who takes over").click();
    const form = orxan.page.locator("form[action='/api/exchange/cannot']");
    await form.getByLabel("Ask a colleague").check();
    await form.locator("select[name=to]").selectOption(person ?? "");
    await form.getByLabel("Why").selectOption({ label: "Exam or lecture" });
    await form.getByRole("button", { name: "I can’t come" }).click();
    await expect(orxan.page.getByText(/^You have asked /).first()).toBeVisible();
    await leyla.page.goto("/my/shifts");
    const asked = leyla.page.locator("#answers");
    await asked.getByRole("button", { name: "Yes, I take it" }).click();
    await expect(leyla.page.getByText("The place is yours")).toBeVisible();
    await leyla.page.goto("/my/shifts");
    await expect(leyla.page.locator(`a[href="/shifts/${noon}"]`)).toBeVisible();
    await expect(leyla.page.getByRole("button", { name: /^I will come/ }).first()).toBeVisible();
  });

  let stepped = "";
  await test.step("one can't come late: somebody who is asked takes it with one tap", async () => {
    const before = Date.now();
    const list = await staff.context.newPage();
    await list.goto("/my/notices");
    await cannotLate(leyla, late);
    // The coordinator's list says so by itself; without script it is as new as its page
    if (people.shape() === "phone-no-script") await list.reload();
    const told = list.locator("main").getByText(`${wall(start).time}–`).first();
    await expect(told).toBeVisible({ timeout: 15_000 });
    await list.close();
    // Other shapes may ask at the same time, for shifts of their own
    const ours = (text: string) => text.includes(wall(start).time) && text.includes("/answer/");
    const asked = () => letters().filter((l) => l.at > before && ours(l.text) && l.to.includes("volunteer"));
    await expect.poll(() => asked().length, { timeout: 20_000 }).toBeGreaterThan(0);
    const letter = asked()[0];
    stepped = letter.to.match(/volunteer\d+@demo\.test/)?.[0] ?? "";
    await yes(browser, letter.text.match(/https?:\/\/\S+\/answer\/[^\s.)]+[^\s)]*/)?.[0] ?? "");
    await staff.page.goto("/rosters/cases?over=1");
    await staff.page.locator("main").getByRole("link").filter({ hasText: `${wall(start).time}–` }).first().click();
    await expect(staff.page.getByText("Took over").first()).toBeVisible();
  });

  await test.step("the next one can't come either, and the coordinator closes the case", async () => {
    const next = await somebody(browser, stepped);
    await cannotLate(next, late);
    await staff.page.goto("/rosters/cases");
    await staff.page.locator("main").getByRole("link").filter({ hasText: `${wall(start).time}–` }).first().click();
    await expect(staff.page.getByRole("heading", { name: "Who could step in" })).toBeVisible();
    await staff.page.getByText("Close the case", { exact: true }).first().click();
    await staff.page.getByRole("button", { name: "Close the case" }).click();
    await expect(staff.page.getByRole("alert").first()).toBeVisible();
    await staff.page.getByLabel("What was decided").fill("The lead does it alone");
    await staff.page.getByRole("button", { name: "Close the case" }).click();
    await expect(staff.page.getByText("The case is closed")).toBeVisible();
    await expect(staff.page.getByText("The lead does it alone")).toBeVisible();
    await next.page.goto("/my/shifts");
    await expect(next.page.locator(`a[href="/shifts/${late}"]`), "the place stays theirs").toBeVisible();
    await next.context.close();
  });
  await test.step("and the calendar on the phone says what came and went", async () => {
    await orxan.page.goto("/my/calendars");
    await orxan.page.getByRole("button", { name: "Make an address" }).click();
    const address = await orxan.page.getByLabel("Secret address of this calendar").inputValue();
    const answer = await orxan.page.request.get(new URL(address).pathname);
    const calendar = readBack(await answer.body());
    expect(calendar.errors).toEqual([]);
    for (const shift of [morning, noon]) {
      const entry = calendar.entries.find((one) => one.url.endsWith(`/shifts/${shift}`));
      expect(entry?.status, "given away by a swap, and by a hand-over").toBe("CANCELLED");
      expect(entry?.sequence).toBeGreaterThan(0);
    }
  });
  for (const one of [staff, leyla, ...cast]) await one.context.close();
});

/** A tap on the link of a letter and one on "Yes", by a phone that is not signed in. */
async function yes(browser: Browser, link: string) {
  const { viewport, isMobile, hasTouch, javaScriptEnabled } = test.info().project.use;
  const context = await browser.newContext({ viewport, isMobile, hasTouch, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(`${link}?lang=en`);
  await page.getByRole("button", { name: "Yes, I take it" }).click();
  await expect(page.getByText("The shift is yours")).toBeVisible();
  await context.close();
}
