// A manager runs a selection by keyboard alone; applicants answer their offers on a phone, and the next one gets a place.
import { expect, type Page, test } from "@playwright/test";
import { barriers } from "../support/axe";
import { press, reach } from "../support/keys";
import * as people from "../support/people";

// Each shape plays at a center of its own: the first of its three accepts, the second declines, the third one waits
const first: Record<string, number> = { phone: 1, desktop: 4, "phone-no-script": 7 };
const selected = (number: number) => `selected${number}@demo.test`;

/** axe is a script of the page's own, so the shape without script leaves the look to the others. */
async function nothingInTheWay(page: Page) {
  if (people.shape() !== "phone-no-script") expect(await barriers(page)).toEqual([]);
}

async function ownApplication(page: Page, email: string) {
  await page.context().clearCookies();
  await people.signIn(page, email);
  await page.goto("/me");
  await page.getByRole("main").locator("a[href^='/applications/']").first().click();
}

test("one accepts an offer in one tap, another declines, and the next one gets the place", { tag: "@no-script" }, async ({ page }) => {
  const from = first[people.shape()];

  await test.step("the third one reads an honest rank", async () => {
    await ownApplication(page, selected(from + 2));
    await expect(page.getByText(/^You are number 1 for /)).toBeVisible();
    await nothingInTheWay(page);
  });

  await test.step("the first one accepts", async () => {
    await ownApplication(page, selected(from));
    await expect(page.getByText(/^Answer by /)).toBeVisible();
    await nothingInTheWay(page);
    await page.getByRole("button", { name: "Accept the place" }).click();
    await expect(page.getByRole("status").first()).toContainText("You have accepted the place");
    await expect(page.getByRole("button", { name: "Accept the place" })).toHaveCount(0);
  });

  await test.step("the second one declines", async () => {
    await ownApplication(page, selected(from + 1));
    await page.locator("summary").filter({ hasText: "Decline the place" }).click();
    await page.getByRole("button", { name: "Decline the place" }).click();
    await expect(page.getByRole("status").first()).toContainText("You have declined the place");
  });

  await test.step("the third one has an offer", async () => {
    await ownApplication(page, selected(from + 2));
    await expect(page.getByRole("heading", { name: /^A place at .* is held for you$/ })).toBeVisible();
    await page.getByRole("button", { name: "Accept the place" }).click();
    await expect(page.getByRole("status").first()).toContainText("You have accepted the place");
  });
});

test("a manager tries, runs, publishes, undoes and publishes a selection by keyboard alone", async ({ page }) => {
  test.skip(people.shape() !== "desktop", "phones have no keyboard");
  await people.signIn(page, people.manager);
  await page.goto("/admin/intakes/AUTUMN");
  await press(page, page.getByRole("main").getByRole("link", { name: "Selection" }));
  await expect(page.getByRole("heading", { level: 1, name: "Selection" })).toBeVisible();
  await expect(page.getByText("These are the numbers that stand.")).toBeVisible();
  await nothingInTheWay(page);

  await test.step("another quota is tried", async () => {
    const quota = page.getByLabel(/^Places at /).first();
    await reach(page, quota);
    await page.keyboard.press("Control+a");
    await page.keyboard.type("5");
    await press(page, page.getByRole("button", { name: "Show what comes out (nothing is kept)" }));
    await expect(page).toHaveURL(/quota_[A-Z0-9]+=5/);
    await expect(page.getByText(/^[1-9]\d* (person gets|people get) a place, or a center higher on their list\.$/)).toBeVisible();
  });

  await test.step("it is run and published", async () => {
    await press(page, page.getByRole("button", { name: "Keep these numbers as a draft" }));
    await expect(page.getByRole("status").first()).toContainText("kept as a draft");
    await nothingInTheWay(page);
    await press(page, page.getByRole("button", { name: "Publish the selection" }));
    await expect(page.getByRole("status").first()).toContainText("The selection is published");
  });

  await test.step("it is undone and published again", async () => {
    await press(page, page.getByRole("button", { name: "Undo the selection" }));
    await expect(page.getByRole("status").first()).toContainText("stand as before");
    await press(page, page.getByRole("button", { name: "Publish the selection" }));
    await expect(page.getByRole("status").first()).toContainText("The selection is published");
    await nothingInTheWay(page);
  });
});
