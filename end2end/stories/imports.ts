// A manager takes a list of applicants in: columns, preview, import, the bad rows by number, and the same list again.
import { expect, type Page, test } from "@playwright/test";
import { barriers } from "../support/axe";
import * as people from "../support/people";

const mail = (name: string) => `${name}.${people.shape()}@list.test`;

/** A list as an office keeps it: two good rows and two bad ones. */
const list = () =>
  [
    "Ad;Soyad;Ata adı;Doğum tarixi;Mail;Telefon;Mərkəz;Dillər",
    `Aysel;Əliyeva;İlham qızı;31.12.2004;${mail("aysel")};+994 50 111 11 11;BAK1;az:C2 en:B1`,
    `Tural;Məmmədov;;2001-02-03;${mail("tural")};050 222 22 22;BAK1;az:C2`,
    `Nigar;Həsənova;;31.02.2001;${mail("nigar")};+994501111113;BAK1;az:C2`,
    `Aysel;Əliyeva;;31.12.2004;${mail("aysel")};+994501111111;BAK1;az:C2`,
  ].join("\r\n");

async function nothingInTheWay(page: Page) {
  if (people.shape() !== "phone-no-script") expect(await barriers(page)).toEqual([]);
}

async function send(page: Page, name: string, text: string) {
  await page.goto("/admin/intakes/DEMO/import");
  await page.getByLabel("List").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text, "utf8") });
  await page.getByRole("button", { name: "Read the list" }).click();
}

async function figure(page: Page, what: string) {
  return page.locator("dl.figures div").filter({ hasText: what }).locator("dd").innerText();
}

test("a list goes in once, but for its bad rows", { tag: "@no-script" }, async ({ page }) => {
  await people.signIn(page, people.manager);
  await page.goto("/admin/intakes/DEMO");
  await page.getByRole("link", { name: "Import applications from a list" }).click();
  await nothingInTheWay(page);

  await test.step("what is no list says why", async () => {
    await send(page, "paper.pdf", "%PDF-1.7");
    await expect(page.getByRole("alert").first()).toContainText("This is no list");
  });

  await test.step("columns are found, also in Azerbaijani, and can be changed", async () => {
    await send(page, "list.csv", list());
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which column is what?");
    await nothingInTheWay(page);
    await expect(page.getByLabel("Center")).toHaveValue("6");
    await page.getByLabel("Phone").selectOption("");
    await page.getByRole("button", { name: "Show what would happen" }).click();
    await expect(page.getByRole("alert").first()).toBeVisible();
    await page.getByLabel("Phone").selectOption("5");
    await page.getByRole("button", { name: "Show what would happen" }).click();
  });

  await test.step("the preview writes nothing", async () => {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("What would happen");
    expect(await figure(page, "New applications")).toBe("2");
    expect(await figure(page, "Not taken")).toBe("2");
    await expect(page.getByText("The address stands in row 1 already.")).toBeVisible();
    await nothingInTheWay(page);
  });

  await test.step("it goes in", async () => {
    await page.getByRole("button", { name: "Import 2 applications" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The list is in");
    expect(await figure(page, "Taken in")).toBe("2");
    await nothingInTheWay(page);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download these rows as CSV" }).click();
    expect((await download).suggestedFilename()).toBe("rejected-DEMO.csv");
  });

  await test.step("again it changes nothing", async () => {
    await send(page, "list.csv", list());
    await page.getByRole("button", { name: "Show what would happen" }).click();
    expect(await figure(page, "Already there")).toBe("2");
    await expect(page.getByText("There is nothing new to take in.")).toBeVisible();
  });
});
