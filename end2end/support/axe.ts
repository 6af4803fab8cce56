// Asks axe whether a page shuts anybody out.
import { readFileSync } from "node:fs";
import { type Page, expect } from "@playwright/test";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

type Violation = { id: string; help: string; nodes: { target: string[]; failureSummary?: string }[] };

/** What axe finds on the page as it stands; in the dark only colours differ. */
export async function barriers(page: Page, scheme: "light" | "dark" = "light"): Promise<string[]> {
  await page.emulateMedia({ colorScheme: scheme });
  // The browser recolours a page piece by piece, and a half-coloured page is neither light nor dark: what is wrong
  // with the page itself is still wrong a moment later
  let found: string[] = [];
  for (let look = 0; look < 4; look += 1) {
    found = await violations(page, scheme);
    if (found.length === 0) break;
    await page.waitForTimeout(300);
  }
  return found;
}

async function violations(page: Page, scheme: "light" | "dark"): Promise<string[]> {
  // A colour on its way from light to dark is neither
  await page.evaluate(() => {
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
  });
  await page.evaluate(`window.axe || (() => { ${axe} })()`);
  const found: Violation[] = await page.evaluate(async (dark) => {
    const rules = dark ? { runOnly: { type: "rule", values: ["color-contrast"] } } : {};
    // @ts-expect-error: put there by the line above
    return (await window.axe.run(document, { resultTypes: ["violations"], ...rules })).violations;
  }, scheme === "dark");
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${scheme}, ${id}: ${help}\n  ${target.join(" ")}\n  ${failureSummary ?? ""}`),
  );
}

/** Loads a page in a language. */
export async function inLanguage(page: Page, path: string, language: "az" | "en" | "ru" | "ur") {
  await page.emulateMedia({ colorScheme: "light" });
  const answer = await page.goto(`${path}${path.includes("?") ? "&" : "?"}lang=${language}`);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  return answer;
}

/** What is wider than the screen: a page scrolls in one direction only. */
export async function wider(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll("*")].filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return (right > clientWidth + 1 || left < -1) && !one.closest(".sr, .board, .table-wrap");
    });
    const names = out.slice(0, 4).map((one) => `${one.tagName.toLowerCase()}.${[...one.classList].join(".")}`);
    return [`${scrollWidth} wide on a screen of ${clientWidth}: ${names.join(", ")}`];
  });
}
