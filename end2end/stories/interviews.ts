// An invited applicant changes the time of the interview alone: on a phone, on a desktop, and without script.
import { expect, type Page, test } from "@playwright/test";
import { barriers } from "../support/axe";
import * as people from "../support/people";

// All shapes play against one server, so each has an applicant of its own; the group has room for all of them
const apart: Record<string, number> = { phone: 1, desktop: 2, "phone-no-script": 3 };

/** axe is a script of the page's own, so the shape without script leaves the look to the others. */
async function nothingInTheWay(page: Page) {
  if (people.shape() !== "phone-no-script") expect(await barriers(page)).toEqual([]);
}

test("an applicant moves an interview, cancels it and books anew", { tag: "@no-script" }, async ({ page }) => {
  const group = () => page.getByRole("listitem").filter({ hasText: "places left" });

  await test.step("the interview stands on its page", async () => {
    await people.signIn(page, `interviewee${apart[people.shape()]}@demo.test`);
    await page.goto("/me");
    await page.getByRole("main").locator("a[href^='/applications/']").first().click();
    await expect(page.getByRole("heading", { level: 1, name: "Your interview" })).toBeVisible();
    await nothingInTheWay(page);
  });

  await test.step("another time is taken instead", async () => {
    await page.getByText("Choose another time").click();
    await group().getByRole("button", { name: /^Take instead/ }).click();
    await expect(page.getByRole("status")).toContainText("Your interview has moved");
    await expect(page.getByRole("link", { name: "Join the online meeting" })).toBeVisible();
  });

  await test.step("the calendar gets the new time", async () => {
    const file = await page.request.get(`${new URL(page.url()).pathname}.ics`);
    expect(file.headers()["content-type"]).toContain("text/calendar");
    expect(await file.text()).toContain("SEQUENCE:1\r\n");
  });

  await test.step("it is cancelled, and booked anew", async () => {
    await page.getByText("Cancel the interview").first().click();
    await page.getByRole("button", { name: "Cancel the interview" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Choose a time for your interview" })).toBeVisible();
    await nothingInTheWay(page);
    await group().getByRole("button", { name: /^Book/ }).click();
    await expect(page.getByRole("status")).toContainText("Your interview is booked");
  });
});

test("a coordinator opens times and marks who came", { tag: "@no-script" }, async ({ page }) => {
  // A week of their own for each shape, whose list then holds these times alone
  const ahead = { phone: 20, desktop: 27, "phone-no-script": 34 }[people.shape()] ?? 41;
  const date = new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  await people.signIn(page, people.coordinator("BAK1"));
  await page.goto("/interviews/BAK1/open");
  await page.getByLabel("Date").fill(date);
  await page.getByLabel("How many in a row").fill("0");
  await page.getByLabel("Room").fill("204");
  await page.getByRole("button", { name: "Open times" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("Room")).toHaveValue("204");
  await page.getByLabel("First one at").fill("09:00");
  await page.getByLabel("How many in a row").fill("2");
  await page.getByRole("button", { name: "Open times" }).click();
  await expect(page.getByRole("status")).toContainText("2 times are open");
  await nothingInTheWay(page);
  await page.getByRole("link", { name: /^09:00/ }).click();
  await page.getByText("Call this time off").click();
  await page.getByRole("button", { name: "Call off" }).click();
  await expect(page.getByRole("status").first()).toContainText("The time is called off");
});
