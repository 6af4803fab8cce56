// A center asks an applicant for more and gets a picture of it; a draft that nobody needs is deleted by whom it belongs to.
import { expect, test } from "@playwright/test";
import { linkTo } from "../support/mail";
import * as people from "../support/people";

/** Two points of red. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGM4IScHRAAIdwIJkXAbPAAAAABJRU5ErkJggg==",
  "base64",
);
const ASKED = "Please send a picture of your student card.";

test("a question is answered with a picture, and a draft is deleted", { tag: "@no-script" }, async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const email = `reply.${people.shape()}@students.test`;
  const headers = { origin: baseURL ?? "", accept: "application/json" };
  const save = (form: Record<string, string>) => page.request.post("/api/applications/save", { form, headers });

  const track = await test.step("she hands in", async () => {
    await page.goto("/sign-up?lang=en&next=%2Fapply%2FDEMO%2Fname");
    await page.getByLabel("Given name").fill("Könül");
    await page.getByLabel("Surname").fill("Səfərova");
    await page.getByLabel("Date of birth").fill(`${new Date().getFullYear() - 21}-06-15`);
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password").fill("four quiet words on paper");
    await page.getByRole("main").getByRole("button").click();
    await page.goto(await linkTo(email, "/confirm/"));
    await page.getByRole("main").getByRole("button").click();
    const answers = { intake: "DEMO", phone: "+994 50 765 43 21", wish1: "BAK5", languages: "az:C2 en:B1" };
    expect((await save({ ...answers, motivation: "I want to help.", consent: "yes" })).status()).toBe(200);
    await page.goto("/apply/DEMO/check?lang=en");
    await page.getByRole("button", { name: "Hand in" }).click();
    await expect(page).toHaveURL(/\/applications\//);
    return new URL(page.url()).pathname;
  });

  const javaScriptEnabled = test.info().project.use.javaScriptEnabled !== false;
  const staff = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await people.signIn(staff, people.coordinator("BAK5"));

  await test.step("the center asks", async () => {
    await staff.goto(track);
    await staff.getByRole("button", { name: "Ask for more" }).click();
    await staff.getByLabel("What is missing?").fill(ASKED);
    await staff.getByRole("button", { name: "Ask the applicant" }).click();
    await expect(staff.getByText("Asked. The application comes back to the queue with the answer.")).toBeVisible();
  });

  await test.step("she finds it on her first page, and sends a picture", async () => {
    await page.goto("/me");
    await page.locator(`main a[href='${track}']`).first().click();
    await page.goto(track);
    await expect(page.getByText(ASKED)).toBeVisible();
    const picture = page.getByLabel("Picture of a document");
    await picture.setInputFiles({ name: "card.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<svg/>") });
    await page.getByLabel("Your answer").fill("Here it is.");
    await page.getByRole("button", { name: "Send the answer" }).click();
    await expect(page.getByRole("alert").first()).toBeVisible();
    await expect(page.getByLabel("Your answer")).toHaveValue("Here it is.");
    await picture.setInputFiles({ name: "card.png", mimeType: "image/png", buffer: png });
    await page.getByRole("button", { name: "Send the answer" }).click();
    await expect(page.getByText("Thank you. Your application is back with the center.")).toBeVisible();
    await page.getByText("What we asked and what you answered").click();
    await expect(page.getByText("Here it is.")).toBeVisible();
  });

  await test.step("the center sees it", async () => {
    await staff.goto(track);
    const sent = staff.getByRole("img", { name: "Picture of a document" });
    await sent.scrollIntoViewIfNeeded();
    await expect.poll(() => sent.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(2);
  });

  await test.step("a draft of another call is deleted, and can be begun anew", async () => {
    expect((await save({ intake: "YOUNG", motivation: "A word too many." })).status()).toBe(200);
    await page.goto("/apply/YOUNG");
    await page.locator("summary").filter({ hasText: "Delete the draft" }).click();
    await page.getByRole("button", { name: "Delete the draft" }).click();
    await expect(page.getByText("The draft is deleted. Nothing that you wrote is kept here.")).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "Begin your application" }).click();
    await page.goto("/apply/YOUNG/motivation");
    await expect(page.locator("[name=motivation]")).toHaveValue("");
  });
});
