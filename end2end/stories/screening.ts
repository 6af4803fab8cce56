// A whole afternoon of a coordinator and a manager without a mouse: twenty applications are screened, some are scored,
// several are declined together and taken back, and a selection is tried, run and published.
import { type Page, expect, test } from "@playwright/test";
import { key, press, reach, signIn } from "../support/keys";
import * as people from "../support/people";

const QUEUE = "/applications?center=BAK4&intake=SPRING";
const COUNT = 20;

const dialog = (page: Page) => page.locator("[popover]:popover-open");

/** What is done on a case; a decision leaves the next case on the screen by itself. */
const ways: Record<string, (page: Page) => Promise<void>> = {
  async read() {},
  async invite(page) {
    await key(page, "a");
    await expect(page.getByText("You can undo it until").first()).toBeVisible();
  },
  async decline(page) {
    await page.keyboard.press("d");
    await expect(dialog(page).getByRole("radio").first()).toBeFocused();
    // A reason is a must: the browser, or the program, says so
    await page.keyboard.press("ArrowDown");
    await expect(dialog(page).getByRole("radio").nth(1)).toBeChecked();
    const before = page.url();
    await press(page, dialog(page).getByRole("button", { name: "Decline" }));
    await expect(page).not.toHaveURL(before);
    await expect(page.getByText("You can undo it until").first()).toBeVisible();
    await people.awake(page);
  },
  async ask(page) {
    await page.keyboard.press("m");
    await expect(dialog(page).getByLabel("What is missing?")).toBeFocused();
    await page.keyboard.type("Which days suit you?");
    await press(page, dialog(page).getByRole("button", { name: "Ask the applicant" }));
    await expect(page.getByText("Asked. The application comes back to the queue with the answer.")).toBeVisible();
  },
  async score(page) {
    const marks = ["4", "5", "3"];
    for (const [at, mark] of marks.entries()) {
      const group = page.locator(`input[name=mark-c${at + 1}]`);
      await reach(page, group.first());
      await page.keyboard.press("Space");
      for (let n = 1; n < Number(mark); n++) await page.keyboard.press("ArrowRight");
      await expect(page.locator(`input[name=mark-c${at + 1}][value="${mark}"]`)).toBeChecked();
    }
    await press(page, page.getByRole("button", { name: "Hand in" }));
    await expect(page.getByText("The sheet is handed in.")).toBeVisible();
    await people.awake(page);
    await press(page, page.locator("summary").filter({ hasText: "Open the scores now" }));
    await press(page, page.getByRole("button", { name: "Open the scores now" }));
    await expect(page.getByText("The scores are open.")).toBeVisible();
  },
};

test("twenty applications, a score sheet, a decision about many and a selection, by keyboard alone", async ({
  page,
  browser,
}) => {
  test.skip(people.shape() !== "desktop", "phones have no keyboard");
  test.setTimeout(240_000);
  await signIn(page, people.coordinator("BAK4"));

  await test.step("twenty are screened, one after the other", async () => {
    await page.goto(QUEUE);
    await press(page, page.getByRole("main").getByRole("listitem").getByRole("link").first());
    await expect(page).toHaveURL(/\/applications\/[0-9a-f-]{36}\?/);
    const seen = new Set<string>();
    let turn = 0;
    while (seen.size < COUNT) {
      await people.awake(page);
      const here = new URL(page.url()).pathname;
      seen.add(here);
      // Twelve have been read by nobody, the others by both readers
      const unread = (await page.locator("input[name=mark-c1]").count()) > 0;
      await ways[unread ? ["invite", "decline", "ask", "score"][turn++ % 4] : "read"](page);
      await people.awake(page);
      if (new URL(page.url()).pathname === here && seen.size < COUNT) await key(page, "j");
    }
    expect(turn).toBe(12);
  });

  await test.step("three are declined together, and taken back", async () => {
    await page.goto(`${QUEUE}&stage=screening`);
    const boxes = page.getByRole("checkbox", { name: /^Choose / });
    const before = await boxes.count();
    expect(before).toBe(COUNT - 6);
    for (const n of [0, 1, 2]) {
      await reach(page, boxes.nth(n));
      await page.keyboard.press("Space");
    }
    await press(page, page.getByRole("button", { name: "Decide about the chosen" }));
    await expect(page.getByText("3 applications are chosen.")).toBeVisible();
    await reach(page, page.getByLabel("Decision"));
    await page.keyboard.type("Decl");
    await press(page, page.getByRole("button", { name: "Show what will happen" }));
    // A no without a reason is not even shown
    await expect(page.getByRole("heading", { name: /^3 applications move/ })).toHaveCount(0);
    await reach(page, page.getByRole("radio").first());
    await page.keyboard.press("Space");
    await press(page, page.getByRole("button", { name: "Show what will happen" }));
    await expect(page.getByRole("heading", { name: "3 applications move to “Not chosen”." })).toBeVisible();
    await press(page, page.getByRole("button", { name: "Decide so" }));
    await expect(page.getByText("Decided about 3 applications: Not chosen.")).toBeVisible();
    await expect(boxes).toHaveCount(before - 3);
    await press(page, page.getByRole("button", { name: "Undo" }));
    await expect(page.getByText("Undone: 3 applications stand as before.")).toBeVisible();
    await expect(boxes).toHaveCount(before);
  });

  const manager = await (await browser.newContext()).newPage();
  await test.step("the manager tries, runs and publishes the selection", async () => {
    await signIn(manager, people.manager);
    await manager.goto("/admin/intakes/SPRING");
    await press(manager, manager.getByRole("main").getByRole("link", { name: "Selection" }));
    await expect(manager.getByText("11 applications take part.").first()).toBeVisible();
    await reach(manager, manager.getByLabel(/^Places at /).first());
    await manager.keyboard.press("Control+a");
    await manager.keyboard.type("5");
    await press(manager, manager.getByRole("button", { name: "Show what comes out" }));
    await expect(manager.getByText("2 people get a place, or a center higher on their list.")).toBeVisible();
    await press(manager, manager.getByRole("button", { name: "Keep these numbers as a draft" }));
    await expect(manager.getByRole("status").first()).toContainText("kept as a draft");
    await expect(manager.getByText("5 people are offered a place.")).toBeVisible();
    await press(manager, manager.getByRole("button", { name: "Publish the selection" }));
    await expect(manager.getByRole("status").first()).toContainText("The selection is published");
  });
});
