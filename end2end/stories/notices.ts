// A person chooses how they are told; what they do without by mail is found within the platform.
import { expect, test } from "@playwright/test";
import { barriers } from "../support/axe";
import * as people from "../support/people";

// Each shape has a volunteer of its own, for all of them play against one server
const apart: Record<string, number> = { phone: 31, desktop: 32, "phone-no-script": 33 };

test("a volunteer does without letters about rosters, and finds all of it in one place", { tag: "@no-script" }, async ({ page }) => {
  const scripted = people.shape() !== "phone-no-script";
  await people.signIn(page, `volunteer${apart[people.shape()]}@demo.test`);
  await page.goto("/me");
  await page.locator("a.bell").click();
  await expect(page.getByRole("heading", { level: 1, name: "Notices" })).toBeVisible();
  if (scripted) expect(await barriers(page)).toEqual([]);

  await page.getByRole("link", { name: "Choose what we write to you about" }).click();
  const rosters = page.getByRole("group", { name: "Rosters of your center" });
  await expect(rosters.getByRole("radio", { name: "At once" })).toBeChecked();
  await rosters.getByText("No mail").click();
  await page.getByRole("group", { name: "Certificates" }).getByText("Once a day").click();
  await page.getByLabel("Time of the daily letter").fill("19:30");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status").first()).toContainText("Your choice is kept");
  await expect(rosters.getByRole("radio", { name: "No mail" })).toBeChecked();
  await expect(page.getByLabel("Time of the daily letter")).toHaveValue("19:30");
  if (scripted) expect(await barriers(page)).toEqual([]);
});
