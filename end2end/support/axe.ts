// Asks axe whether a page shuts anybody out.
import { readFileSync } from "node:fs";
import { type Page, expect } from "@playwright/test";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

type Violation = { id: string; help: string; nodes: { target: string[]; failureSummary?: string }[] };

/** What axe finds on the page as it stands; in the dark only colours differ. */
export async function barriers(page: Page, scheme: "light" | "dark" = "light"): Promise<string[]> {
  // Without motion no colour is on its way from light to dark, which would be neither
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
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
