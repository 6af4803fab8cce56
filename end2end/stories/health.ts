// The server is there and says so.
import { expect, test } from "@playwright/test";

test("the server says that it is well", { tag: ["@no-script", "@rtl"] }, async ({ page }) => {
  const answer = await page.goto("/healthz");
  expect(answer?.status()).toBe(200);
});
