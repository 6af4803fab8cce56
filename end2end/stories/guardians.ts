// Somebody who is not of age applies, and a parent agrees by the link in a letter.
import { expect, test } from "@playwright/test";
import { linkTo } from "../support/mail";
import * as people from "../support/people";

test("a parent agrees, and only then the application goes on", { tag: "@no-script" }, async ({ page, browser, baseURL }) => {
  test.setTimeout(120_000);
  const shape = people.shape();
  const [email, mother] = [`young.${shape}@students.test`, `mother.${shape}@parents.test`];
  const born = `${new Date().getFullYear() - 16}-01-15`;

  await test.step("she signs up and hands in", async () => {
    await page.goto("/sign-up?lang=en&next=%2Fapply%2FYOUNG%2Fname");
    await page.getByLabel("Given name").fill("Aysu");
    await page.getByLabel("Surname").fill("Hümbətova");
    await page.getByLabel("Date of birth").fill(born);
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password").fill("four quiet words on paper");
    await page.getByRole("main").getByRole("button").click();
    await page.goto(await linkTo(email, "/confirm/"));
    await page.getByRole("main").getByRole("button").click();
    const answers = { intake: "YOUNG", phone: "+994 50 765 43 21", wish1: "BAK1", languages: "az:C2", motivation: "I want to help.", consent: "yes" };
    const headers = { origin: baseURL ?? "", accept: "application/json" };
    expect((await page.request.post("/api/applications/save", { form: answers, headers })).status()).toBe(200);
    await page.goto("/apply/YOUNG/check?lang=en");
    await page.getByRole("button", { name: "Hand in" }).click();
    await expect(page).toHaveURL(/\/applications\//);
  });

  await test.step("she names her mother, but not by her own address", async () => {
    await expect(page.getByRole("heading", { name: "A parent or guardian has to agree" })).toBeVisible();
    await page.getByLabel("Name of the parent or guardian").fill("Gülnar Hümbətova");
    await page.getByLabel("Their e-mail address").fill(email);
    await page.getByLabel("They are my").selectOption("mother");
    await page.getByRole("button", { name: "Send the letter" }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.getByLabel("Name of the parent or guardian")).toHaveValue("Gülnar Hümbətova");
    await page.getByLabel("Their e-mail address").fill(mother);
    await page.getByRole("button", { name: "Send the letter" }).click();
    await expect(page.getByText("The letter is on its way.")).toBeVisible();
  });

  await test.step("the mother reads, signs and agrees without an account", async () => {
    const javaScriptEnabled = test.info().project.use.javaScriptEnabled !== false;
    const hers = await (await browser.newContext({ baseURL, javaScriptEnabled, locale: "az-AZ" })).newPage();
    await hers.goto(`${await linkTo(mother, "/guardian/")}?lang=en`);
    await expect(hers.getByRole("heading", { name: /would like to volunteer/ })).toBeVisible();
    await hers.getByRole("button", { name: "I agree", exact: true }).click();
    await expect(hers.getByRole("alert")).toBeVisible();
    await hers.getByRole("checkbox").check();
    await hers.getByLabel("Your name, as signature").fill("Gülnar Hümbətova");
    await hers.getByRole("button", { name: "I agree", exact: true }).click();
    await expect(hers.getByText("Thank you. You have agreed.")).toBeVisible();
  });

  await page.reload();
  await expect(page.getByText(/Gülnar Hümbətova agreed on/)).toBeVisible();
});
