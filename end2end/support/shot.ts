// Pictures of pages for the documentation: taken with SHOTS=1, each small enough for a README.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Page, expect, test } from "@playwright/test";

const FOLDER = join(__dirname, "../../docs/screenshots");
const LARGEST = 60_000;

/** Puts `docs/screenshots/NAME.webp` there, of what is on the screen; the shape (phone, desktop) is part of the name. */
export async function shot(page: Page, name: string) {
  if (process.env.SHOTS !== "1") return;
  const browser = await page.context().newCDPSession(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  for (const quality of [85, 70, 55, 40, 25, 12]) {
    const { data } = await browser.send("Page.captureScreenshot", { format: "webp", quality });
    const picture = Buffer.from(data, "base64");
    if (picture.length > LARGEST) continue;
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, `${name}-${test.info().project.name}.webp`), picture);
    await browser.detach();
    return;
  }
  expect(false, `${name} is larger than ${LARGEST} bytes even at the lowest quality`).toBe(true);
}
