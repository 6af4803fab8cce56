// The form of an application: questions that depend on answers, a connection that is lost, another device in the middle.
import { type Page, expect, test } from "@playwright/test";
import { linkTo } from "../support/mail";
import * as people from "../support/people";

/** Two points of red. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGM4IScHRAAIdwIJkXAbPAAAAABJRU5ErkJggg==",
  "base64",
);

const scripted = () => test.info().project.use.javaScriptEnabled !== false;

test("somebody applies in Azerbaijani, loses the network, and goes on on another device", { tag: "@no-script" }, async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const email = `form.${people.shape()}@students.test`;
  const at = (page: Page, step: string) => expect(page).toHaveURL(new RegExp(`/apply/DEMO/${step}(\\?|$)`));
  const on = (page: Page) => page.getByRole("button", { name: "Davam et", exact: true }).click();

  await test.step("she signs up", async () => {
    await page.goto("/sign-up?lang=az&next=%2Fapply%2FDEMO%2Fname");
    await page.getByLabel("Ad", { exact: true }).fill("Fidan");
    await page.getByLabel("Soyad", { exact: true }).fill("Əhmədova");
    await page.getByLabel("Doğum tarixi").fill(`${new Date().getFullYear() - 20}-03-02`);
    await page.getByLabel("E-poçt").fill(email);
    await page.getByLabel("Şifrə").fill("four quiet words on paper");
    await page.getByRole("main").getByRole("button").click();
    await page.goto(await linkTo(email, "/confirm/"));
    await page.getByRole("button", { name: "Təsdiqlə və davam et" }).click();
    await page.goto("/apply/DEMO/name");
    await expect(page.getByLabel("Ad", { exact: true })).toHaveValue("Fidan");
  });

  await test.step("she answers what every call asks", async () => {
    await on(page);
    await at(page, "contact");
    await page.locator("[name=phone]").fill("+994 50 123 45 67");
    await on(page);
    await at(page, "languages");
    await page.locator("[name=level_az]").selectOption("C2");
    await on(page);
    await at(page, "centers");
    await page.locator("[name=wish1]").selectOption("BAK1");
    await on(page);
    await at(page, "times");
    await page.locator("[value=sat-morning]").check();
    await on(page);
    await at(page, "motivation");
  });

  await test.step("the connection is lost while she writes, and nothing of it", async () => {
    const words = page.locator("[name=motivation]");
    if (scripted()) {
      await people.awake(page);
      const kept = page.waitForResponse(/applications\/save/);
      await words.fill("İnsanlara kömək etmək istəyirəm.");
      expect((await kept).status()).toBe(200);
      await expect(page.getByText(/Saxlanılıb:/)).toBeVisible();
      await page.context().setOffline(true);
      await words.fill("İnsanlara kömək etmək və öyrənmək istəyirəm.");
      const lost = page.getByText("Yadda saxlanmadı: şəbəkə yoxdur.");
      await expect(lost).toBeVisible();
      await on(page);
      await at(page, "motivation");
      await expect(words).toHaveValue("İnsanlara kömək etmək və öyrənmək istəyirəm.");
      await page.context().setOffline(false);
      await expect(page.getByText(/Saxlanılıb:/)).toBeVisible();
      await page.reload();
      await expect(words).toHaveValue("İnsanlara kömək etmək və öyrənmək istəyirəm.");
    } else {
      await words.fill("İnsanlara kömək etmək və öyrənmək istəyirəm.");
    }
    await on(page);
    await at(page, "s1");
  });

  const where = (page: Page) => page.getByLabel("Harada və nə edirdiniz?");
  await test.step("an answer brings another question into sight", async () => {
    await people.awake(page);
    await expect(where(page)).toBeHidden();
    await page.getByRole("radio", { name: "Bəli" }).check();
    if (!scripted()) {
      await on(page);
      await at(page, "s1");
    }
    await expect(where(page)).toBeVisible();
    await where(page).fill("Məktəb kitabxanasında");
  });

  const sent = Date.now();
  await page.getByRole("button", { name: "Başqa cihazda davam et" }).click();
  await expect(page.getByText("Poçtunuza keçid göndərdik.")).toBeVisible();
  const { viewport, isMobile, hasTouch } = test.info().project.use;
  const other = await (
    await browser.newContext({ baseURL, viewport, isMobile, hasTouch, javaScriptEnabled: scripted(), locale: "az-AZ" })
  ).newPage();

  await test.step("the other device goes on with the same step", async () => {
    await other.goto(await linkTo(email, "/sign-in/link/", sent));
    await other.getByRole("main").getByRole("button").click();
    await at(other, "s1");
    await expect(where(other)).toHaveValue("Məktəb kitabxanasında");
    await other.getByLabel(/Neçə dəqiqəyə/).fill("500");
    await on(other);
    await expect(other.getByRole("alert")).toBeVisible();
    await other.getByLabel(/Neçə dəqiqəyə/).fill("25");
    const photo = other.getByLabel(/Şəkliniz/);
    await photo.setInputFiles({ name: "photo.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<svg/>") });
    await on(other);
    await expect(other.getByRole("alert").getByRole("link", { name: /Şəkli JPEG/ })).toBeVisible();
    await photo.setInputFiles({ name: "photo.png", mimeType: "image/png", buffer: png });
    await on(other);
    await at(other, "consent");
    await other.locator("[name=consent_keep]").check();
    await on(other);
    await expect(other.getByRole("alert")).toBeVisible();
    await other.getByRole("button", { name: "Sonra dolduracağam" }).click();
    await at(other, "check");
    await expect(other.getByText("Məktəb kitabxanasında")).toBeVisible();
    const kept = other.getByRole("img", { name: "Şəkil: Şəkliniz" });
    await expect.poll(() => kept.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(2);
    await other.getByRole("button", { name: "Göndər" }).click();
    await expect(other.getByRole("alert").getByRole("link", { name: /Razılığ/ })).toBeVisible();
    await other.getByRole("alert").getByRole("link", { name: /Razılığ/ }).click();
    await other.locator("[name=consent_read]").check();
    await on(other);
    await at(other, "check");
    await other.getByRole("button", { name: "Göndər" }).click();
    await expect(other).toHaveURL(/\/applications\//);
  });
});

test("what somebody left unsent is not sent for whoever signs in next", async ({ page }) => {
  const [first, second] = people.shape() === "phone" ? [20, 21] : [22, 23];
  const text = page.locator("[name=motivation]");
  const waiting = (page: Page) => page.evaluate(() => Object.keys(sessionStorage).filter((k) => k.startsWith("unsaved ")));

  await test.step("hers waits in the window", async () => {
    await people.signIn(page, people.volunteer(first));
    await page.goto("/apply/DEMO/motivation");
    await people.awake(page);
    await page.route("**/api/applications/save", (route) => route.abort());
    await text.fill("For nobody else to read.");
    await expect(page.getByText(/^Not saved: there is no network/)).toBeVisible();
    expect(await waiting(page)).toHaveLength(1);
    await page.unroute("**/api/applications/save");
  });

  await test.step("the next one finds nothing of it", async () => {
    await page.context().clearCookies();
    await people.signIn(page, people.volunteer(second));
    await page.goto("/apply/DEMO/motivation");
    await people.awake(page);
    await expect.poll(() => waiting(page)).toHaveLength(0);
    await page.reload();
    await expect(text).toHaveValue("");
  });

  await test.step("a page that was left open does not answer for whoever has signed in since", async () => {
    await people.awake(page);
    const another = await page.context().newPage();
    await page.context().clearCookies();
    await people.signIn(another, people.volunteer(first));
    const refused = page.waitForResponse(/applications\/save/);
    await text.fill("This is the second one writing.");
    expect((await refused).status()).toBe(409);
    await another.goto("/apply/DEMO/motivation");
    await expect(another.locator("[name=motivation]")).toHaveValue("");
    await page.getByRole("button", { name: "Continue", exact: true }).click();
    await another.reload();
    await expect(another.locator("[name=motivation]")).toHaveValue("");
  });
});
