// What a coordinator does when the own people are not enough, or a week must change that everybody knows: somebody is lent by
// a neighbouring center, a week is taken back, a shift that was called off is on again.
import { expect, type Page, test } from "@playwright/test";
import { barriers, wider } from "../support/axe";
import { week } from "../support/calendar";
import * as people from "../support/people";

// All shapes play against one server, so each has a week and a center of its own
const apart: Record<string, { ahead: number; code: string }> = {
  phone: { ahead: 10, code: "QAB" },
  desktop: { ahead: 11, code: "QUB" },
  "phone-no-script": { ahead: 12, code: "MAS" },
};
const here = () => apart[people.shape()];

/** axe is a script of the page's own, so the shape without script leaves the look to the others. */
async function nothingInTheWay(page: Page) {
  if (people.shape() !== "phone-no-script") expect(await barriers(page)).toEqual([]);
  expect(await wider(page)).toEqual([]);
}

/** A week from the templates: the pages of the shifts on its board. */
async function made(page: Page, board: string): Promise<string[]> {
  await page.goto(`${board}/fill`);
  await page.getByRole("button", { name: /^Add \d+ shifts?$/ }).click();
  await expect(page.getByText(/^\d+ shifts were added\.$/)).toBeVisible();
  const links = page.locator(people.shape() === "desktop" ? ".board .gap a" : ".board-days a");
  const all = await links.evaluateAll((found) => found.map((one) => one.getAttribute("href")!));
  return all.filter((href) => href.endsWith("/assign"));
}

/** Undoes the last thing done on a board. */
async function undo(page: Page, board: string, what: RegExp) {
  await page.goto(board);
  await page.getByText("Done lately").click();
  await page.getByRole("button", { name: what }).first().click();
  await expect(page.getByText("Undone. Everything is as it was before.")).toBeVisible();
}

test("somebody of a neighbouring center is lent, and goes back", { tag: "@no-script" }, async ({ page }) => {
  test.setTimeout(120_000);
  await people.signIn(page, people.coordinator("BAK1"));
  const board = `/rosters/BAK1/${week(here().ahead)}`;
  const shifts = await made(page, board);

  await test.step("who could come, by center, the nearest first", async () => {
    const put = page.getByRole("button", { name: /^Put on: / });
    for (const shift of shifts) {
      await page.goto(shift);
      await page.getByRole("link", { name: "From neighbours" }).click();
      if ((await put.count()) > 0) break;
    }
    await expect(page.getByRole("heading", { name: /· 25 min away$/ })).toBeVisible();
    await nothingInTheWay(page);
  });

  await test.step("one is found by name, and put on", async () => {
    const put = page.getByRole("button", { name: /^Put on: / }).first();
    const name = (await put.getAttribute("aria-label"))!.replace(/^Put on: /, "");
    await page.getByRole("searchbox").first().fill(name.split(" ")[0]);
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page.getByRole("link", { name: "From neighbours" })).toHaveAttribute("aria-current", "true");
    await page.getByRole("button", { name: `Put on: ${name}` }).first().click();
    await expect(page.getByText("Put on the shift.")).toBeVisible();
    await page.goto(board);
    await expect(page.getByText(name).first()).toBeAttached();
  });

  await test.step("and goes back", async () => {
    await undo(page, board, /^Undo: Somebody was put on/);
  });
});

test("a published week is taken back, and out again", { tag: "@no-script" }, async ({ page, browser }) => {
  test.setTimeout(120_000);
  const { code, ahead } = here();
  const board = `/rosters/${code}/${week(ahead)}`;
  await people.signIn(page, people.coordinator(code));
  await made(page, board);
  const theirs = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage();
  await people.signIn(theirs, people.volunteer(40));
  const seen = async () => {
    const path = `/shifts?all=1&center=${code}&week=${week(ahead)}`;
    const answer = await theirs.request.get(path, { headers: { accept: "application/json" } });
    return (await answer.json()).length;
  };
  const publish = async () => {
    await page.goto(`${board}/publish`);
    const sure = page.getByLabel("I have seen what is missing");
    if ((await sure.count()) > 0) await sure.check();
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    await expect(page.getByText("Published. Everybody concerned is being told.")).toBeVisible();
  };

  await test.step("it is out", async () => {
    expect(await seen()).toBe(0);
    await publish();
    await expect.poll(seen).toBeGreaterThan(0);
  });

  await test.step("taken back, nobody sees it", async () => {
    const open = page.getByRole("button", { name: "Take back" });
    await open.first().click();
    await expect(page.getByRole("heading", { name: "Take this week back?" })).toBeVisible();
    await nothingInTheWay(page);
    await open.last().click();
    await expect(page.getByText("Taken back. It is a draft again; everybody kept their places.")).toBeVisible();
    await expect.poll(seen).toBe(0);
  });

  await test.step("and out again", async () => {
    await publish();
    await expect.poll(seen).toBeGreaterThan(0);
  });

  await test.step("a shift that was called off is on again", async () => {
    const before = await seen();
    await page.goto(board);
    await page.locator(people.shape() === "desktop" ? ".board .gap a" : ".board-days a").first().click();
    const off = page.getByRole("button", { name: "Call off" });
    await off.first().click();
    await expect(page.getByText("For a day you can undo it on the board")).toBeVisible();
    await off.last().click();
    await expect.poll(seen).toBe(before - 1);
    await undo(page, board, /^Undo: A shift was called off/);
    await expect.poll(seen).toBe(before);
  });
  await theirs.context().close();
});
