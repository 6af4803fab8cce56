// Asks axe whether a page shuts anybody out, in both schemes of colour.
import { readFileSync } from "node:fs";
import { type Page, expect, test } from "@playwright/test";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

type Violation = { id: string; help: string; nodes: { target: string[]; failureSummary?: string }[] };

/** The page as it stands has no barrier that axe can see, light or dark. */
export async function check(page: Page) {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await test.step(`axe, ${colorScheme}: ${new URL(page.url()).pathname}`, async () => {
      expect(await barriers(page)).toEqual([]);
    });
  }
  await page.emulateMedia({ colorScheme: null });
}

/** The same page in Urdu: its direction turns, and it has no barrier either. Leaves the page in English. */
export async function checkRightToLeft(page: Page) {
  await inLanguage(page, "ur");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await fits(page);
  await check(page);
  await inLanguage(page, "en");
}

/** Loads the page again in another language. */
export async function inLanguage(page: Page, language: "az" | "en" | "ru" | "ur") {
  const url = new URL(page.url());
  url.searchParams.set("lang", language);
  await page.goto(url.href);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

/** Nothing is wider than the screen: a page scrolls in one direction only. */
export async function fits(page: Page) {
  const [content, screen] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth];
  });
  expect(content, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(screen);
}

async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found: Violation[] = await page.evaluate(async () => {
    // @ts-expect-error: put there by the line above
    return (await window.axe.run(document, { resultTypes: ["violations"] })).violations;
  });
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(" ")}\n  ${failureSummary ?? ""}`),
  );
}
