// One message to many: written, seen with whom it reaches, sent off, and read by each of them in their own language.
import { expect, test } from "@playwright/test";
import { barriers } from "../support/axe";
import * as people from "../support/people";

test("a coordinator tells everybody of a center something", { tag: "@no-script" }, async ({ page, browser }) => {
  const scripted = people.shape() !== "phone-no-script";
  const subject = `The hall is closed (${people.shape()})`;
  await people.signIn(page, people.coordinator("BAK1"));
  await page.goto("/announcements/new");
  await page.getByRole("button", { name: "Save and see whom it reaches" }).click();
  await expect(page.getByRole("alert")).toContainText("Subject, Azərbaycanca");
  await page.getByLabel("Subject, English").fill(subject);
  await page.getByLabel("Text, English").fill("We meet at the side door.\n\nBring your badge.");
  await page.getByLabel("Subject, Azərbaycanca").fill("Zal bağlıdır");
  await page.getByLabel("Text, Azərbaycanca").fill("Yan qapıda görüşürük.");
  await page.getByRole("button", { name: "Save and see whom it reaches" }).click();

  await expect(page.getByRole("heading", { level: 1, name: subject })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^It reaches \d+ people$/ })).toBeVisible();
  if (scripted) expect(await barriers(page)).toEqual([]);
  await page.getByRole("link", { name: "Change" }).click();
  await expect(page.getByLabel("Subject, Azərbaycanca")).toHaveValue("Zal bağlıdır");
  await page.getByRole("button", { name: "Save and see whom it reaches" }).click();
  await page.getByRole("button", { name: /^Send to \d+ people$/ }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.locator("main .tag").filter({ hasText: "Sent" }).first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(page.getByRole("button", { name: /^Send to/ })).toHaveCount(0);

  const other = await browser.newContext();
  const reader = await other.newPage();
  await people.signIn(reader, people.volunteer(1));
  await reader.goto("/my/notices");
  await expect(reader.getByText(subject)).toBeVisible();
  await other.close();
});
