// No page shuts anybody out: axe finds nothing in light, dark and right-to-left, and nothing is wider than the screen.
import { type Page, expect, test } from "@playwright/test";
import { barriers, inLanguage, wider } from "../support/axe";
import { week } from "../support/calendar";
import * as people from "../support/people";

/** A page by its address, or the first link of a page that looks so. */
type Way = string | { on: Way; link: RegExp };

const id = "[0-9a-f]{8}-[0-9a-f-]{27}";
const oneOf = (on: string, under = on.split("?")[0]): Way => ({ on, link: new RegExp(`^${under}/${id}$`) });

/** Pages that say no, which shut nobody out either. */
const refused: Record<string, number> = { "/no-such-page": 404, "/admin/programme": 403 };

const ago = (days: number) => new Date(Date.now() - days * 864e5).toISOString().slice(0, 10);

const board = (ahead: number) => `/rosters/BAK1/${week(ahead)}`;

const own: Way[] = [
  "/me",
  "/shifts",
  "/shifts?mine=1",
  "/shifts/calendar",
  "/shifts/calendar?view=week",
  oneOf("/shifts"),
  "/shifts?market=1",
  "/shifts?own=1",
  "/shifts?all=1",
  "/my/shifts",
  // One's own shift; the page of changing it for a colleague's is looked at in its own story
  { on: "/my/shifts", link: new RegExp(`^/shifts/${id}$`) },
  "/my/calendars",
  "/my/notices",
  "/account/notices",
  "/my/hours",
  "/my/misses",
  "/my/training",
  // The parts of a course and its quiz are looked at in the story of learning
  { on: "/my/training", link: /^\/my\/training\/[a-z-]+$/ },
  "/my/training/e-services/elsewhere",
  "/my/availability",
  "/my/availability?term=new",
  "/my/certificates",
  "/my/book",
  "/check-in",
  "/check-in?leaving=1",
  "/today",
  "/account",
  "/account/readers",
  "/account/data",
  "/account/erase",
];

const outline = "/training/courses/e-services";
const teaching: Way[] = [
  outline,
  `${outline}/edit`,
  `${outline}/module?key=m1`,
  `${outline}/module?key=m3`,
  { on: `${outline}/module?key=m3`, link: /^\/training\/courses\/e-services\/question$/ },
  "/training/courses/new",
  "/training/matrix/BAK1",
  { on: "/training/matrix/BAK1", link: new RegExp(`^/training/people/${id}$`) },
];

const pages: Record<string, { who?: string; ways: Way[] }> = {
  "a visitor": {
    ways: [
      "/",
      "/apply",
      "/apply/DEMO",
      "/sign-in",
      "/sign-in/link",
      "/sign-up",
      "/sign-up/sent",
      "/verify",
      "/offline",
      "/no-such-page",
    ],
  },
  "an applicant": {
    who: people.applicant(1),
    ways: [
      "/me",
      "/apply",
      ...["name", "contact", "languages", "centers", "times", "motivation", "s1", "consent", "check"].map(
        (step) => `/apply/DEMO/${step}`,
      ),
    ],
  },
  "an applicant who is invited": {
    who: people.applicant(4),
    ways: [{ on: "/me", link: new RegExp(`^/applications/${id}$`) }],
  },
  "a newcomer": { who: "newcomer4@demo.test", ways: [oneOf("/apply", "/applications")] },
  "an applicant with an offer": { who: people.applicant(5), ways: ["/me", oneOf("/apply", "/applications")] },
  "a volunteer": { who: people.volunteer(11), ways: own },
  "a volunteer with a certificate": {
    who: people.volunteer(1),
    ways: ["/me", "/my/hours", { on: "/my/hours", link: new RegExp(`^/my/hours/${id}$`) }, "/my/certificates", { on: "/my/certificates", link: /^\/verify\/[0-9a-z]+$/ }],
  },
  "a volunteer whose certificate was taken back": {
    who: people.volunteer(2),
    ways: [{ on: "/my/certificates", link: /^\/verify\/[0-9a-z]+$/ }],
  },
  "a lead": {
    who: people.lead("BAK1"),
    ways: [
      "/me",
      "/now/BAK1",
      { on: "/now/BAK1", link: new RegExp(`^/attendance/${id}$`) },
      "/now/BAK1/walk-in?q=a",
      "/now/BAK1/scans",
      "/now/BAK1/wall",
      "/now/BAK1/tablets",
      `/now/BAK1/day/${ago(3)}`,
      "/desk/BAK1",
      board(0),
    ],
  },
  "a coordinator": {
    who: people.coordinator("BAK1"),
    ways: [
      "/me",
      "/announcements",
      "/announcements/new",
      { on: "/announcements", link: /^\/announcements\/[0-9a-f-]{36}$/ },
      "/now/BAK1",
      "/hours/desk",
      { on: "/hours/desk", link: new RegExp(`^/hours/disputes/${id}$`) },
      "/hours/months/BAK1",
      "/applications",
      oneOf("/applications?center=BAK1"),
      "/applications?center=BAK1&reading=missing",
      "/applications?center=BAK1&stage=declined&intake=DEMO&why=places&tag=strong",
      "/admin/intakes/DEMO/funnel?center=BAK1",
      "/admin/intakes/SUMMER/selection/BAK1",
      "/applications/many?center=BAK1&which=all&to=waitlisted",
      "/people",
      oneOf("/people"),
      "/rosters",
      board(0),
      board(1),
      `${board(1)}/fill`,
      `${board(1)}/add`,
      `${board(1)}/propose`,
      oneOf(`${board(1)}/propose`, "/proposals"),
      `${board(1)}/publish`,
      `${board(1)}/print`,
      "/rosters/cases",
      "/rosters/cases?over=1",
      oneOf("/rosters/cases"),
      `${board(1)}?by=people`,
      "/rosters/BAK1/wall",
      "/rosters/BAK1/templates",
      { on: "/rosters/BAK1/templates", link: /^\/rosters\/BAK1\/templates\/[0-9a-f-]+$/ },
      { on: { on: "/rosters/BAK1/templates", link: /^\/rosters\/BAK1\/templates\/[0-9a-f-]+$/ }, link: /^\/standing\/[0-9a-f-]+$/ },
      `${board(1)}/copy`,
      "/centers/BAK1/keep/closed-days",
      "/centers/BAK1/keep/needs?row=0",
      "/centers/BAK1/keep/seasons",
      { on: board(1), link: new RegExp(`^/shifts/${id}/assign$`) },
      { on: { on: board(1), link: new RegExp(`^/shifts/${id}/assign$`) }, link: new RegExp(`^/shifts/${id}/move$`) },
      "/interviews/BAK1",
      "/interviews/BAK1/day",
      "/interviews/BAK1/open",
      oneOf("/interviews/BAK1/day", "/interviews/slot"),
      "/training",
      "/centers",
      "/centers/BAK1",
    ],
  },
  "a trainer": { who: people.trainer, ways: ["/me", "/training", oneOf("/training"), { on: oneOf("/training"), link: /^\/training\/[0-9a-f-]+\/edit$/ }, ...teaching] },
  "a manager": {
    who: people.manager,
    ways: ["/me", "/admin", "/admin/intakes", "/admin/intakes/new", "/admin/intakes/DEMO", "/people/doubles", { on: "/people/doubles", link: /^\/people\/doubles\/compare$/ }, "/admin/intakes/DEMO/edit", "/admin/intakes/DEMO/import", "/admin/intakes/DEMO/questions", "/admin/intakes/DEMO/questions/question?key=q2", "/admin/intakes/DEMO/questions/preview", "/admin/intakes/AUTUMN/selection", "/admin/intakes/DEMO/funnel", "/admin/intakes/SUMMER/selection/BAK1", "/admin/automations", "/admin/automations/new", "/admin/automations/runs", { on: "/admin/automations", link: /^\/admin\/automations\/[0-9a-f-]+$/ }, { on: "/admin/automations", link: /^\/admin\/automations\/[0-9a-f-]+\/trial$/ }, "/admin/programme", "/certificates", { on: "/certificates", link: /^\/certificates\/[0-9a-hj-z]{32}$/ }, "/certificates/kinds"],
  },
  "an administrator": {
    who: people.admin,
    ways: [
      "/me",
      oneOf("/people"),
      "/admin/centers",
      "/admin/centers/new",
      "/admin/centers/BAK1",
      "/admin/positions",
      "/admin/holidays",
      "/centers/BAK1/keep/seasons?row=0",
      "/centers/BAK1/keep/neighbours",
      "/admin/positions/new",
      oneOf("/admin/positions"),
      "/admin/delivery",
      "/admin/letters",
      "/admin/letters/shift_reminder",
      oneOf("/admin/delivery"),
      "/admin/roles",
      "/admin/onboarding",
      "/admin/erasures",
      "/certificates/signatures",
    ],
  },
  "an auditor": { who: people.auditor, ways: ["/me", "/certificates", "/admin/audit"] },
};

for (const [name, { who, ways }] of Object.entries(pages)) {
  test(`nothing stands in the way of ${name}`, async ({ page }) => {
    test.setTimeout(300_000);
    const cries: string[] = [];
    page.on("console", (line) => line.type() === "error" && cries.push(`${line.text()} (${line.location().url})`));
    page.on("pageerror", (error) => cries.push(String(error)));
    if (who) await people.signIn(page, who);
    for (const way of ways) {
      await test.step(named(way), async () => {
        cries.length = 0;
        const path = await leads(page, way);
        const answer = await inLanguage(page, path, "en");
        expect.soft(answer?.status(), path).toBe(refused[path] ?? 200);
        await people.awake(page);
        const found = [...(await wider(page)), ...(await barriers(page)), ...(await barriers(page, "dark"))];
        await inLanguage(page, path, "ur");
        await expect.soft(page.locator("html")).toHaveAttribute("dir", "rtl");
        const turned = [...(await wider(page)), ...(await barriers(page))].map((one) => `in Urdu: ${one}`);
        const loud = refused[path] ? [] : cries;
        expect.soft([...found, ...turned, ...loud], path).toEqual([]);
      });
    }
  });
}

function named(way: Way): string {
  return typeof way === "string" ? way : `${way.link} on ${named(way.on)}`;
}

/** Where a way leads. */
async function leads(page: Page, way: Way): Promise<string> {
  const [found] = await all(page, way);
  expect(found, `a link ${named(way)}`).toBeDefined();
  return found;
}

/** Every address to which a way leads from the first page that has such a link. */
async function all(page: Page, way: Way): Promise<string[]> {
  if (typeof way === "string") return [way];
  for (const from of await all(page, way.on)) {
    await page.goto(from);
    const links = await page.locator("main a[href]").evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    const found = links.filter((link) => way.link.test(link.split("?")[0]));
    if (found.length > 0) return found;
  }
  return [];
}
