// The board of a week: filled by keys alone, kept by two at once, read on a phone, and worked by forms.
import { type Browser, type Page, expect, test } from "@playwright/test";
import { barriers, wider } from "../support/axe";
import { week } from "../support/calendar";
import { press, reach, signIn } from "../support/keys";
import * as people from "../support/people";

/** What an act should take until what it leaves missing is seen, with a release build. */
const GAPS_MS = 50;

const grid = (page: Page) => page.getByRole("region", { name: /Board of the week/ });
const said = (page: Page) => page.locator(".board-said");

/** How long the acts on this page took until what they leave missing was seen, in milliseconds. */
const edits = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName("board-edit").map((entry) => Math.round(entry.duration * 10) / 10));

/** Somebody else's browser. */
async function other(browser: Browser, page: Page, email: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const theirs = await context.newPage();
  await people.signIn(theirs, email);
  return theirs;
}

test("a week is made from templates, filled by keys alone and published", async ({ page }) => {
  test.skip(people.shape() !== "desktop", "phones have no keyboard");
  test.setTimeout(180_000);
  await signIn(page, people.coordinator("GAN1"));

  await test.step("made from the templates", async () => {
    await page.goto(`/rosters/GAN1/${week(5)}`);
    await press(page, page.getByRole("link", { name: "Fill from templates" }));
    await press(page, page.getByRole("button", { name: /^Add \d+ shifts?$/ }));
    await expect(page.getByText(/^\d+ shifts were added\.$/)).toBeVisible();
    expect(await barriers(page)).toEqual([]);
  });

  await people.awake(page);
  const sum = page.locator("[data-sum=filled]");
  const filled = async () => Number(/\d+/.exec(await sum.innerText())?.[0]);

  await test.step("somebody is put on by typing the name", async () => {
    await reach(page, grid(page));
    await page.keyboard.press("ArrowRight");
    await expect(page.locator("td:focus")).toHaveCount(1);
    const before = await filled();
    await page.keyboard.press("a");
    await expect(page.getByRole("combobox")).toBeFocused();
    const first = page.getByRole("option").first();
    await expect(first).toHaveAttribute("aria-selected", "true");
    const name = await first.locator("bdi").innerText();
    await page.keyboard.type(name.split(" ")[0].slice(0, 3));
    await expect(page.getByRole("option", { name }).first()).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await expect(sum).toHaveText(new RegExp(`^${before + 1} of`));
    await expect(said(page)).toHaveText("Done.");
    await expect(page.locator("td:focus [data-place]")).toHaveCount(1);
  });

  await test.step("and moved to the next day, undone, taken off and put on again", async () => {
    await page.keyboard.press("m");
    await expect(said(page)).toHaveText(/^In hand: /);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(said(page)).toHaveText("Done.");
    await expect(page.locator("td:focus [data-place]")).toHaveCount(1);
    await page.keyboard.press("Control+z");
    await expect(said(page)).toHaveText("Undone.");
    await expect(page.locator("td:focus [data-place]")).toHaveCount(0);
    await page.keyboard.press("ArrowLeft");
    await expect(page.locator("td:focus [data-place]")).toHaveCount(1);
    page.once("dialog", (dialog) => dialog.accept());
    await page.keyboard.press("Delete");
    await expect(page.locator("td:focus [data-place]")).toHaveCount(0);
    await expect(said(page)).toHaveText("Done.");
  });

  await test.step("shift after shift", async () => {
    for (let day = 0; day < 3; day++) {
      const before = await filled();
      await page.keyboard.press("a");
      await expect(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
      await page.keyboard.press("Enter");
      await expect(sum).toHaveText(new RegExp(`^${before + 1} of`));
      await expect(said(page)).toHaveText("Done.");
      await page.keyboard.press("ArrowRight");
    }
    const took = await edits(page);
    console.log(`an act to its gaps in the browser: ${took.join(", ")} ms (wanted: ${GAPS_MS} ms)`);
    expect(took.length).toBeGreaterThanOrEqual(5);
  });

  await test.step("the card of a person is a key away", async () => {
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("i");
    await expect(page).toHaveURL(/by=people#who-/);
    await expect(page.locator(":target")).toHaveText(/this week · .* this term/);
    await expect(page.locator(":target")).toBeVisible();
    await page.goBack();
  });

  await test.step("looked over and published", async () => {
    await press(page, page.getByRole("link", { name: "Look over and publish" }));
    const seen = page.getByLabel("I have seen what is missing");
    await reach(page, seen);
    await page.keyboard.press("Space");
    await press(page, page.getByRole("button", { name: "Publish", exact: true }));
    await expect(page.getByText("Published. Everybody concerned is being told.")).toBeVisible();
  });
});

test("two coordinators see each other, and the later one merges", async ({ page, browser }) => {
  test.skip(people.shape() !== "desktop", "one shape is enough for two browsers");
  test.setTimeout(120_000);
  const board = `/rosters/GAN2/${week(5)}`;
  await people.signIn(page, people.coordinator("GAN2"));
  await page.goto(`${board}/fill`);
  await page.getByRole("button", { name: /^Add \d+ shifts?$/ }).click();
  await people.awake(page);
  const theirs = await other(browser, page, people.manager);
  await theirs.goto(board);
  await people.awake(theirs);

  await test.step("what the one does the other sees, without loading the page", async () => {
    await theirs.evaluate(() => Object.assign(window, { sameAsBefore: true }));
    await grid(page).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("a");
    const name = await page.getByRole("option", { selected: true }).locator("bdi").innerText();
    await page.keyboard.press("Enter");
    await expect(said(page)).toHaveText("Done.");
    await expect(theirs.locator(".board [data-place]", { hasText: name })).toBeVisible();
    await expect(said(theirs)).toHaveText(/^Just changed by .+/);
    expect(await theirs.evaluate(() => "sameAsBefore" in window)).toBe(true);
  });

  await test.step("of two who move the same shift the later one is told, and moves it all the same", async () => {
    const link = await page.locator(".board .places:not(:has([data-place])) a").first().getAttribute("href");
    const move = link!.replace("/assign", "/move");
    await page.goto(move);
    await theirs.goto(move);
    const to = async (on: Page, from: string, until: string) => {
      await on.getByLabel("Starts at").fill(from);
      await on.getByLabel("Ends at").fill(until);
      await on.getByRole("button", { name: "Move", exact: true }).click();
    };
    await to(page, "10:00", "13:00");
    await expect(page.getByText("Moved.")).toBeVisible();
    await to(theirs, "11:00", "14:00");
    await expect(theirs.getByText("Somebody has changed this shift meanwhile")).toBeVisible();
    await expect(theirs.getByLabel("Starts at"), "what they typed stays").toHaveValue("11:00");
    expect(await barriers(theirs)).toEqual([]);
    await theirs.getByRole("button", { name: "Move", exact: true }).click();
    await expect(theirs.getByText("Moved.")).toBeVisible();
  });

  await test.step("and the first one undoes only what is still theirs", async () => {
    await page.goto(board);
    await page.getByText("Done lately").click();
    await page.getByRole("button", { name: /^Undo: A shift was moved/ }).last().click();
    await expect(page.getByText(/changed/i).first()).toBeVisible();
  });
  await theirs.context().close();
});

test("somebody is dragged to the next day, and dropped where they can't go stays", async ({ page }) => {
  test.skip(people.shape() !== "desktop", "phones have no mouse");
  const board = `/rosters/SAB/${week(7)}`;
  await people.signIn(page, people.coordinator("SAB"));
  await page.goto(`${board}/fill`);
  await page.getByRole("button", { name: /^Add \d+ shifts?$/ }).click();
  await people.awake(page);
  await grid(page).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("a");
  await expect(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(said(page)).toHaveText("Done.");
  const place = page.locator("[data-place]");
  const name = (await place.getAttribute("data-says"))!;
  const row = page.locator(".board tr").filter({ has: place });
  const days = row.locator("td");
  const from = await days.evaluateAll((all) => all.findIndex((day) => day.querySelector("[data-place]")));
  await place.dragTo(days.nth(from + 1).locator("[data-shift]").first());
  await expect(said(page)).toHaveText("Done.");
  await expect(days.nth(from + 1).locator("[data-place]")).toHaveAttribute("data-says", name);
  await expect(days.nth(from).locator("[data-place]")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(days.nth(from).locator("[data-place]")).toHaveAttribute("data-says", name);
});

test("a lead reads the week on a phone", async ({ page }) => {
  test.skip(people.shape() !== "phone", "the desktop shows the grid");
  await people.signIn(page, people.lead("BAK1"));
  await page.goto(`/rosters/BAK1/${week(0)}`);
  await expect(page.locator(".board-days")).toBeVisible();
  await expect(page.locator(".board")).toBeHidden();
  expect(await wider(page)).toEqual([]);
  await page.locator(".board-days a").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await wider(page)).toEqual([]);
});

test("the board is worked by forms", { tag: "@no-script" }, async ({ page }) => {
  const code = { phone: "QAB", desktop: "QUB", "phone-no-script": "MAS" }[people.shape()] ?? "SAB";
  const narrow = people.shape() !== "desktop";
  await people.signIn(page, people.coordinator(code));
  await page.goto(`/rosters/${code}/${week(6)}/fill`);
  await page.getByRole("button", { name: /^Add \d+ shifts?$/ }).click();
  const shifts = page.locator(narrow ? ".board-days a" : ".board .gap a");

  await shifts.first().click();
  await page.getByRole("button", { name: /^Put on: / }).first().click();
  await expect(page.getByText("Put on the shift.")).toBeVisible();
  const position = (await page.getByRole("heading", { level: 1 }).innerText()).split(" · ")[0];
  await page.getByRole("link", { name: /^Move .* to another shift/ }).click();
  const to = page.getByLabel("To which shift");
  const labels = await to.locator("option").allInnerTexts();
  // On another day, with the same position: nothing stands against them there
  await to.selectOption({ label: labels.filter((label) => label.endsWith(position)).at(-1) });
  await page.getByRole("button", { name: "Move", exact: true }).click();
  await expect(page.getByText("Moved.")).toBeVisible();
  await page.getByText("Done lately").click();
  await page.getByRole("button", { name: /^Undo: Somebody was moved/ }).click();
  await expect(page.getByText("Undone. Everything is as it was before.")).toBeVisible();
  await shifts.first().click();
  await page.getByRole("button", { name: /^Take off: / }).click();
  await expect(page.getByText("Taken off the shift.")).toBeVisible();
});
