// A person takes another e-mail address: it counts once its own mailbox has answered.
import { expect, test } from "@playwright/test";
import { letterTo, linkTo } from "../support/mail";
import * as people from "../support/people";

// Each shape has a volunteer of its own, for all of them play against one server
const apart: Record<string, number> = { phone: 231, desktop: 232, "phone-no-script": 233 };

test("a volunteer takes a new address and signs in with it", { tag: "@no-script" }, async ({ page, browser }) => {
  const old = people.volunteer(apart[people.shape()]);
  const fresh = `new.${people.shape()}@example.test`;
  await people.signIn(page, old);
  await page.goto("/account");
  await page.getByLabel("Telephone number").fill("+994 50 765 43 21");
  await page.locator("form[action='/api/account/phone']").getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status")).toContainText("Your number is kept");
  await expect(page.getByLabel("Telephone number")).toHaveValue("+994507654321");

  await page.getByLabel("New e-mail address").fill(fresh);
  await page.getByLabel("Your password").fill("not my password");
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByRole("alert")).toContainText(/password/i);
  await expect(page.getByLabel("New e-mail address")).toHaveValue(fresh);
  await page.getByLabel("Your password").fill(people.PASSWORD);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByRole("status")).toContainText("We have written to the new address");
  await expect(page.locator("main")).toContainText(old);

  await page.goto(await linkTo(fresh, "/account/email/"));
  await page.getByRole("button", { name: "Take this address" }).click();
  await expect(page.getByRole("status")).toContainText("Your new address counts from now on");
  await expect(page.locator("main")).toContainText(fresh);
  await letterTo(old);

  const other = await browser.newContext();
  const elsewhere = await other.newPage();
  await people.signIn(elsewhere, fresh);
  await other.close();
});
