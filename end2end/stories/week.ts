// Next week from the first click to the last, without a mouse: made from templates, proposed, compared, accepted in part,
// published.
import { expect, test } from "@playwright/test";
import { barriers } from "../support/axe";
import { week } from "../support/calendar";
import { press, reach, signIn } from "../support/keys";
import * as people from "../support/people";

test("a week is made, proposed, compared, accepted in part and published by keys alone", async ({ page }) => {
  test.skip(people.shape() !== "desktop", "phones have no keyboard");
  test.setTimeout(300_000);
  const board = `/rosters/GAN2/${week(8)}`;
  await signIn(page, people.coordinator("GAN2"));
  const sum = page.locator("[data-sum=filled]");
  const filled = async () => Number(/\d+/.exec(await sum.innerText())?.[0]);

  await test.step("made from the templates", async () => {
    await page.goto(board);
    await press(page, page.getByRole("link", { name: "Fill from templates" }));
    await press(page, page.getByRole("button", { name: /^Add \d+ shifts?$/ }));
    await expect(page.getByText(/^\d+ shifts were added\.$/)).toBeVisible();
  });

  await test.step("proposed, watched and stopped", async () => {
    await press(page, page.getByRole("link", { name: "Propose people" }));
    await press(page, page.getByRole("button", { name: "Look for a proposal" }));
    const stop = page.getByRole("button", { name: "Stop and keep the best so far" });
    const done = page.getByRole("heading", { name: "Compared with the draft" });
    await expect(stop.or(done).first()).toBeVisible();
    // It may be over before anybody comes to the button
    if (await stop.isVisible()) await press(page, stop).catch(() => undefined);
    await expect(done).toBeVisible({ timeout: 150_000 });
    expect(await barriers(page)).toEqual([]);
  });

  await test.step("compared, and all but one accepted", async () => {
    const ticked = page.getByRole("checkbox", { checked: true });
    const offered = await ticked.count();
    expect(offered).toBeGreaterThan(1);
    await reach(page, ticked.first());
    await page.keyboard.press("Space");
    await expect(ticked).toHaveCount(offered - 1);
    await press(page, page.getByRole("button", { name: "Accept what is ticked" }));
    await expect(page.getByText(/places were filled\./)).toBeVisible();
    await page.goto(board);
    expect(await filled()).toBe(offered - 1);
  });

  await test.step("looked over and published", async () => {
    await press(page, page.getByRole("link", { name: "Look over and publish" }));
    await reach(page, page.getByLabel("I have seen what is missing"));
    await page.keyboard.press("Space");
    await press(page, page.getByRole("button", { name: "Publish", exact: true }));
    await expect(page.getByText("Published. Everybody concerned is being told.")).toBeVisible();
    await expect(page.getByText("Published", { exact: true }).first()).toBeVisible();
  });
});
