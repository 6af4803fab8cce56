// A coordinator lets the program propose, watches and stops it, compares, asks why, accepts a part, and undoes it.
import { expect, type Page, test } from "@playwright/test";
import { barriers } from "../support/axe";
import { week } from "../support/calendar";
import * as people from "../support/people";

// All shapes play against one server, so each has a center of its own
const apart: Record<string, string> = { phone: "SUM", desktop: "BAK2", "phone-no-script": "BAK3" };
const code = () => apart[people.shape()];
const board = () => `/rosters/${code()}/${week(9)}`;

/** axe is a script of the page's own, so the shape without script leaves the look to the others. */
async function nothingInTheWay(page: Page) {
  if (people.shape() !== "phone-no-script") expect(await barriers(page)).toEqual([]);
}

test("a proposal is watched, stopped, compared, accepted in part and undone", { tag: "@no-script" }, async ({ page }) => {
  test.setTimeout(240_000);
  await people.signIn(page, people.coordinator(code()));

  await test.step("a week from the templates, and what to look for", async () => {
    await page.goto(`${board()}/fill`);
    await page.getByRole("button", { name: /^Add \d+ shifts$/ }).click();
    await expect(page.getByText(/^\d+ shifts were added\.$/)).toBeVisible();
    // A phone folds what can be done with the week
    if (people.shape() !== "desktop") await page.getByText("What to do with the week").click();
    await page.getByRole("link", { name: "Propose people" }).click();
    await expect(page.getByRole("heading", { name: "Proposals", exact: true })).toBeVisible();
    await page.getByLabel("Little: only where that fills a place").check();
    await page.getByLabel("Count much").check();
    await nothingInTheWay(page);
  });

  await test.step("it is worked on, and stopped with the best so far", async () => {
    await page.getByRole("button", { name: "Look for a proposal" }).click();
    const stop = page.getByRole("button", { name: "Stop and keep the best so far" });
    const done = page.getByRole("heading", { name: "Compared with the draft" });
    await expect(stop.or(done).first()).toBeVisible();
    // It may be over before anybody can press the button
    if (await stop.isVisible()) await stop.click({ timeout: 5_000 }).catch(() => undefined);
    await expect(done).toBeVisible({ timeout: 120_000 });
    await nothingInTheWay(page);
  });

  await test.step("why, and why not the others", async () => {
    const compared = page.url();
    await page.getByRole("link", { name: /^Why\? .*:/ }).first().click();
    await expect(page.getByRole("heading", { name: "Who would be on it" })).toBeVisible();
    await nothingInTheWay(page);
    await page.getByRole("link", { name: /^Why\? / }).first().click();
    await expect(page.getByRole("heading", { name: "Shifts by the proposal" })).toBeVisible();
    await nothingInTheWay(page);
    await page.goto(compared);
  });

  await test.step("all but one are accepted", async () => {
    const boxes = page.getByRole("checkbox", { checked: true });
    const before = await boxes.count();
    expect(before).toBeGreaterThan(1);
    await boxes.first().uncheck();
    await page.getByRole("button", { name: "Accept what is ticked" }).click();
    await expect(page.getByText(/places were filled\./)).toBeVisible();
    await expect(page.getByRole("checkbox")).toHaveCount(1);
  });

  await test.step("the rest goes by its day, and the board undoes it", async () => {
    await page.getByRole("button", { name: /^Accept this day/ }).first().click();
    await expect(page.getByRole("heading", { name: "There is nothing to change" })).toBeVisible();
    await nothingInTheWay(page);
    await page.goto(board());
    await page.getByText("Done lately").click();
    await page.getByRole("button", { name: /^Undo: A proposal was accepted/ }).first().click();
    await expect(page.getByText("Undone. Everything is as it was before.")).toBeVisible();
    await page.goto(`${board()}/propose`);
    await page.getByRole("link", { name: "Proposal", exact: true }).first().click();
    await expect(page.getByRole("checkbox")).toHaveCount(1);
    await page.getByRole("button", { name: "Throw away" }).first().click();
    await page.getByRole("button", { name: "Throw away" }).last().click();
    await expect(page.getByText("Thrown away. The draft is as it was.")).toBeVisible();
  });
});
