// A coordinator sets up a slot, sees what it would make, makes it, changes it, copies a week and takes it back.
import { expect, type Page, test } from "@playwright/test";
import { barriers } from "../support/axe";
import * as people from "../support/people";

// All shapes play against one server, so each has a center of its own
const apart: Record<string, string> = { phone: "SUM", desktop: "BAK2", "phone-no-script": "BAK3" };
const code = () => apart[people.shape()];

/** axe is a script of the page's own, so the shape without script leaves the look to the others. */
async function nothingInTheWay(page: Page) {
  if (people.shape() !== "phone-no-script") expect(await barriers(page)).toEqual([]);
}

/** The week so many weeks from now, as addresses name it. */
function week(ahead: number): string {
  const day = new Date(Date.now() + ahead * 7 * 86_400_000);
  const thursday = new Date(day);
  thursday.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const number = Math.ceil(((thursday.getTime() - first) / 86_400_000 + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(number).padStart(2, "0")}`;
}

test("a slot becomes shifts, is changed, and is taken back", { tag: "@no-script" }, async ({ page }) => {
  test.setTimeout(120_000);
  await people.signIn(page, people.coordinator(code()));

  await test.step("a slot on Sundays with two positions", async () => {
    await page.goto(`/rosters/${code()}/templates`);
    await page.getByLabel("Day", { exact: true }).selectOption({ label: "Sunday" });
    await page.getByLabel("Starts at").fill("10:00");
    await page.getByLabel("Ends at").fill("13:00");
    await page.getByLabel("Position", { exact: true }).first().selectOption({ label: "Queue guide" });
    await page.getByLabel(/^People needed/).first().fill("2");
    await page.getByLabel("Position", { exact: true }).nth(1).selectOption({ label: "Shift lead" });
    await page.getByRole("button", { name: "Add a template" }).click();
    await expect(page.getByRole("alert").first()).toBeVisible();
    await expect(page.getByLabel("Starts at")).toHaveValue("10:00");
    await page.getByLabel(/^People needed/).nth(1).fill("1");
    await nothingInTheWay(page);
    await page.getByRole("button", { name: "Add a template" }).click();
    await expect(page.getByText("The template was saved.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Sunday" })).toBeVisible();
  });

  await test.step("what it would make is shown, and made", async () => {
    await page.goto(`/rosters/${code()}/${week(6)}/fill`);
    await expect(page.getByRole("heading", { name: /^Added \(\d+\)$/ })).toBeVisible();
    await nothingInTheWay(page);
    await page.getByRole("button", { name: /^Add \d+ shifts$/ }).click();
    await expect(page.getByText(/^\d+ shifts were added\.$/)).toBeVisible();
    await page.goto(`/rosters/${code()}/${week(6)}/fill`);
    await expect(page.getByRole("heading", { name: "There is nothing to add" })).toBeVisible();
  });

  await test.step("a change says what it does before it does it", async () => {
    await page.goto(`/rosters/${code()}/templates`);
    await page.getByRole("link", { name: /^10:00.*13:00/ }).first().click();
    await page.getByLabel("Ends at").fill("14:00");
    await page.getByRole("button", { name: "See what changes" }).click();
    await expect(page.getByRole("heading", { name: "What the change would do" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Changed: nobody has touched them (2)" })).toBeVisible();
    await nothingInTheWay(page);
    await page.getByRole("button", { name: "Change it" }).click();
    await expect(page.getByText("The template was changed, and with it what nobody had touched.")).toBeVisible();
  });

  await test.step("a copy of the week, and all of it taken back", async () => {
    await page.goto(`/rosters/${code()}/${week(6)}/copy`);
    await page.getByRole("button", { name: "Show" }).click();
    await nothingInTheWay(page);
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await expect(page.getByText(/^\d+ shifts were copied\.$/)).toBeVisible();
    await page.goto(`/rosters/${code()}/${week(7)}/fill`);
    await page.getByRole("button", { name: /^Undo: Copied/ }).first().click();
    await expect(page.getByText("It was undone.")).toBeVisible();
  });
});

test("a coordinator keeps closed days, and the week leaves them out", { tag: "@no-script" }, async ({ page }) => {
  await people.signIn(page, people.coordinator(code()));
  await page.goto(`/centers/${code()}/keep/closed-days`);
  const day = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("First day").fill(day);
  await page.getByLabel(/^Why/).fill("Repairs");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByText("Repairs")).toBeVisible();
  await nothingInTheWay(page);
  await page.getByRole("button", { name: /^Remove: / }).first().click();
  await expect(page.getByText("Repairs")).toHaveCount(0);
});
