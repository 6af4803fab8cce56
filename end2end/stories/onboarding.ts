// From accepted to placed: a list is worked through on a phone; and a refused applicant leaves nothing behind.
import { expect, type Page, test } from "@playwright/test";
import { barriers } from "../support/axe";
import * as people from "../support/people";

// All shapes play against one server, so each has a newcomer and a refused applicant of its own
const apart: Record<string, { number: number; given: string; name: string }> = {
  phone: { number: 1, given: "Günay", name: "Günay Tağıyeva" },
  desktop: { number: 2, given: "Ramin", name: "Ramin Eyvazov" },
  "phone-no-script": { number: 3, given: "Sevinc", name: "Sevinc Məlikova" },
};
const mine = () => apart[people.shape()];

/** axe is a script of the page's own, so the shape without script leaves the look to the others. */
async function nothingInTheWay(page: Page) {
  if (people.shape() !== "phone-no-script") expect(await barriers(page)).toEqual([]);
}

async function toTheApplication(page: Page) {
  await page.goto("/me");
  await page.getByRole("main").locator("a[href^='/applications/']").first().click();
}

test("a newcomer signs, gives what is asked for, and is placed", { tag: "@no-script" }, async ({ page, browser }) => {
  test.setTimeout(120_000);
  const { number, given, name } = mine();
  await people.signIn(page, `newcomer${number}@demo.test`);
  await toTheApplication(page);
  const track = new URL(page.url()).pathname;

  await test.step("the agreement", async () => {
    await expect(page.getByText("0 of 5 done").first()).toBeVisible();
    await page.getByRole("link", { name: "Volunteer agreement" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Volunteer agreement" })).toBeVisible();
    await page.getByLabel("Your full name").fill("Somebody Else");
    await page.getByRole("button", { name: "Sign", exact: true }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.getByLabel("Your full name")).toHaveValue("Somebody Else");
    await nothingInTheWay(page);
    await page.getByLabel("I have read the text and agree to it").check();
    await page.getByLabel("Your full name").fill(name);
    await page.getByRole("button", { name: "Sign", exact: true }).click();
    await expect(page.getByRole("status").first()).toContainText("Signed.");
    const copy = await page.request.get(`${track}/onboarding/i1/copy.pdf`);
    expect(copy.headers()["content-type"]).toBe("application/pdf");
  });

  await test.step("whom to call, and the size", async () => {
    await page.getByRole("link", { name: "Emergency contact" }).click();
    await page.getByLabel("Name of the person").fill("Zəhra Tağıyeva");
    await page.getByLabel("Phone").fill("+994 50 765 43 21");
    await page.getByLabel("Who they are to you").fill("mother");
    await nothingInTheWay(page);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("link", { name: "Uniform size" }).click();
    await page.getByLabel("M", { exact: true }).check();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("3 of 5 done").first()).toBeVisible();
    await nothingInTheWay(page);
  });

  const staff = await (await browser.newContext({ javaScriptEnabled: people.shape() !== "phone-no-script" })).newPage();

  await test.step("staff see the paper and place", async () => {
    await people.signIn(staff, people.coordinator("BAK1"));
    await staff.goto(`${track}`);
    await expect(staff.getByText("1 required item is still open.")).toBeVisible();
    await staff.getByRole("button", { name: "I have seen it: Identity card" }).click();
    await expect(staff.getByText("Ready: everything that is required is done.")).toBeVisible();
    await nothingInTheWay(staff);
    await staff.getByRole("button", { name: "Place", exact: true }).click();
    await expect(staff.getByText("Placed. The volunteer is told by e-mail.")).toBeVisible();
  });

  await test.step("the track says placed, with the badge", async () => {
    await page.goto(track);
    await expect(page.getByRole("heading", { name: "Placed" }).first()).toBeVisible();
    await expect(page.getByText(/^BAK1-\d{3}$/)).toBeVisible();
  });

  await test.step("the placement is paused, after a look at what that does", async () => {
    await staff.getByRole("link", { name: "Open the person's file" }).click();
    await staff.locator("a[href*='/placement?placement=']").first().click();
    await expect(staff.getByRole("main")).toContainText(given);
    await staff.getByText("Pause", { exact: true }).click();
    const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    await staff.getByLabel("First day of the pause").fill(day(20));
    await staff.getByLabel("Last day of the pause").fill(day(30));
    await staff.locator("form", { hasText: "First day of the pause" }).getByRole("button").click();
    await expect(staff.getByText("No shift is touched.")).toBeVisible();
    await nothingInTheWay(staff);
    await staff.getByRole("button", { name: "Pause the placement" }).click();
    await expect(staff.getByText("Done. The volunteer is told by e-mail.")).toBeVisible();
  });
});

test("a refused applicant has everything deleted", { tag: "@no-script" }, async ({ page }) => {
  const email = `refused${mine().number}@demo.test`;
  await people.signIn(page, email);
  await toTheApplication(page);
  await page.getByRole("link", { name: "See first what deleting means" }).click();
  await nothingInTheWay(page);
  await page.getByRole("button", { name: "Delete my data now" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await page.getByLabel("Yes, delete everything about me").check();
  await page.getByRole("button", { name: "Delete my data now" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your data is deleted" })).toBeVisible();
  await page.goto("/sign-in?lang=en");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(people.PASSWORD);
  await page.getByRole("main").getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/sign-in/);
  await expect(page.getByText("E-mail or password is wrong").first()).toBeVisible();
});
