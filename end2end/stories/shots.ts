// Pictures for the documentation, only when asked for: SHOTS=1 npx playwright test -c end2end shots
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page, test } from "@playwright/test";
import { inLanguage } from "../support/axe";
import { week } from "../support/calendar";
import * as people from "../support/people";
import { shot } from "../support/shot";

const languages = ["en", "az", "ur"] as const;

test.beforeEach(() => test.skip(process.env.SHOTS !== "1", "nobody asked for pictures"));

/** Pictures of a page in every language. */
async function shots(page: Page, name: string, path: string) {
  for (const language of languages) {
    await inLanguage(page, path, language);
    await people.awake(page);
    await shot(page, `${name}-${language}`);
  }
}

test("pictures of what everybody sees", async ({ page }) => {
  await shots(page, "landing", "/");
});

test("pictures of an application", async ({ page }) => {
  await people.signIn(page, people.applicant(1));
  await shots(page, "application", "/apply/DEMO/languages");
});

test("pictures of a volunteer's pages", async ({ page }) => {
  await people.signIn(page, people.volunteer(8));
  await shots(page, "home", "/me");
  await shots(page, "shifts", "/shifts");
});

test("pictures of a week's board", async ({ page }) => {
  await people.signIn(page, people.coordinator("BAK1"));
  await shots(page, "board", `/rosters/BAK1/${week(0)}`);
});

test("pictures of the desk and of checking in", async ({ page, browser }) => {
  await people.signIn(page, people.lead("BAK1"));
  await shots(page, "desk", "/desk/BAK1");
  const phone = await (await browser.newContext()).newPage();
  await people.signIn(phone, people.volunteer(people.shape() === "phone" ? 6 : 7));
  for (const language of languages) {
    await page.reload();
    await inLanguage(phone, (await page.locator("a.desk-qr").getAttribute("href"))!, language);
    await shot(phone, `check-in-${language}`);
  }
  await phone.locator("form.arrive button").click();
  for (const language of languages) {
    await inLanguage(phone, new URL(phone.url()).pathname, language);
    await shot(phone, `checked-in-${language}`);
  }
});

test("pictures of a certificate", async ({ page, browser }) => {
  await people.signIn(page, people.volunteer(1));
  await shots(page, "certificate", "/my/certificates");
  const pdf = await page.request.get((await page.locator("a[href$='.pdf']").first().getAttribute("href"))!);
  const stranger = await (await browser.newContext()).newPage();
  const code = (await page.locator("main a[href^='/verify/']").first().getAttribute("href"))!;
  await shots(stranger, "verify", code);
  if (people.shape() !== "desktop") return;
  const folder = mkdtempSync(join(tmpdir(), "konullu-sheet-"));
  writeFileSync(join(folder, "sheet.pdf"), await pdf.body());
  execFileSync("pdftoppm", ["-r", "110", "-png", "-singlefile", join(folder, "sheet.pdf"), join(folder, "sheet")]);
  const picture = readFileSync(join(folder, "sheet.png"));
  await stranger.setViewportSize({ width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) });
  await stranger.goto("about:blank");
  await stranger.setContent(
    `<body style="margin:0"><img style="display:block" src="data:image/png;base64,${picture.toString("base64")}">`,
  );
  await shot(stranger, "certificate-sheet");
});
