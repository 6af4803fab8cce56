// The cast of the demo, and how they sign in.
import { type Page, expect, test } from "@playwright/test";

export const PASSWORD = "demo-demo-demo-demo";

export const admin = "admin@demo.test";
export const auditor = "auditor@demo.test";
export const manager = "manager@demo.test";
export const trainer = "trainer@demo.test";
export const volunteer = (number: number) => `volunteer${number}@demo.test`;
export const applicant = (number: number) => `applicant${number}@demo.test`;
export const coordinator = (center: string) => `coordinator.${center}@demo.test`;
export const lead = (center: string) => `lead.${center}@demo.test`;

/** The shape in which this story is played. */
export const shape = () => test.info().project.name;

/** Signs in by the form, with script or without. The pages speak English from then on, in the shape "rtl" Urdu. */
export async function signIn(page: Page, email: string, password = PASSWORD) {
  await page.goto(`/sign-in?lang=${shape() === "rtl" ? "ur" : "en"}`);
  const form = page.locator("form").filter({ has: page.locator("input[name=password]") });
  await form.locator("input[name=email]").fill(email);
  await form.locator("input[name=password]").fill(password);
  await form.locator("button[type=submit], button:not([type])").first().click();
  await expect(page, `${email} is signed in`).not.toHaveURL(/\/sign-in/);
}

/** Waits until the islands of the page are awake; a page without one, or without script, is ready as it comes. */
export async function awake(page: Page) {
  if (test.info().project.use.javaScriptEnabled === false) return;
  if ((await page.locator("script[src*='/pkg/boot.']").count()) === 0) return;
  await expect(page.locator("html")).toHaveAttribute("data-hydrated", "1");
}
