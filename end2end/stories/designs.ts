// An administrator sends a design of their own, sees why a bad one is refused, looks at specimens in Urdu, and prints with it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page, expect, test } from "@playwright/test";
import { barriers } from "../support/axe";
import * as people from "../support/people";

// Each shape has a kind of its own, for all of them play against one server
const apart: Record<string, string> = {
  phone: "Certificate of completed service",
  desktop: "Three hundred hours",
  "phone-no-script": "Certificate of appreciation",
};

/** The words of a PDF, and the colour of the point one centimetre from its upper left corner. */
function read(pdf: Buffer) {
  const folder = mkdtempSync(join(tmpdir(), "konullu-design-"));
  try {
    const file = join(folder, "a.pdf");
    writeFileSync(file, pdf);
    const words = execFileSync("pdftotext", [file, "-"], { encoding: "utf8" }).normalize("NFC");
    const where = ["-r", "72", "-x", "28", "-y", "28", "-W", "1", "-H", "1"];
    execFileSync("pdftoppm", [...where, "-singlefile", file, join(folder, "point")]);
    return { words, colour: [...readFileSync(join(folder, "point.ppm")).subarray(-3)] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const sending = (page: Page) => page.locator("form").filter({ has: page.locator("input[type=file]") });

async function send(page: Page, svg: string) {
  await sending(page).getByLabel("Language").selectOption("ur");
  const file = { name: "design.svg", mimeType: "image/svg+xml", buffer: Buffer.from(svg) };
  await sending(page).getByLabel("SVG file").setInputFiles(file);
  await page.getByRole("button", { name: "Send a design" }).click();
}

test("an administrator sends a design and sees it in Urdu", { tag: "@no-script" }, async ({ page }) => {
  await people.signIn(page, people.admin);
  await page.goto("/certificates/kinds");
  await page.getByRole("link", { name: apart[people.shape()] }).click();
  await page.getByRole("link", { name: "Designs" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Designs" })).toBeVisible();
  if (people.shape() !== "phone-no-script") expect(await barriers(page)).toEqual([]);

  const start = await page.getByRole("link", { name: "The house’s own design as SVG" }).getAttribute("href");
  const house = (await (await page.request.get(start!)).body()).toString();
  expect(house).toContain("{{qr}}");

  await send(page, house.replace("</svg>", '<script>alert(1)</script><image href="https://a.example/b.png"/></svg>'));
  const summary = page.getByRole("alert").or(page.locator(".error-summary")).first();
  await expect(summary).toContainText("It may not have the element script.");
  await expect(summary).toContainText("It may not refer to anything outside: https://a.example/b.png");

  await send(page, house.replace("</svg>", '<rect x="24" y="24" width="12" height="12" fill="#c81e5a"/></svg>'));
  await expect(page.getByRole("status").first()).toContainText("The design is here");
  const row = page.getByRole("listitem").filter({ hasText: "not in use yet" });
  const specimen = await row.getByRole("link", { name: "See a specimen" }).getAttribute("href");
  for (const name of ["عائشہ صدیقہ", "Əliağa İsmayılov İlham oğlu", "<script>alert(1)</script>"]) {
    const seen = await page.request.get(`${specimen}&name=${encodeURIComponent(name)}`);
    expect(seen.headers()["content-type"]).toBe("application/pdf");
    const { words, colour } = read(await seen.body());
    // A bracket at an end takes its place by the direction of the line
    expect(words).toContain(name.replace(/^<|>$/g, ""));
    expect(colour).toEqual([0xc8, 0x1e, 0x5a]);
  }
  // A name that no typeface can show is refused, instead of being printed with holes
  const holes = await page.request.get(`${specimen}&name=${encodeURIComponent("👩‍🚀")}`);
  expect(holes.status()).toBe(409);

  await row.getByRole("button", { name: "Print with it" }).click();
  await expect(page.getByRole("status").first()).toContainText("Certificates are printed with it from now on");
  await page.getByRole("button", { name: "Back to the house’s own" }).click();
  await expect(page.getByRole("status").first()).toContainText("The design is no longer used");
});
