// One way in one piece, on a phone and in Azerbaijani: a form with a photo, a lost connection, another device, a parent,
// an interview that is moved, an offer, a signature, a place. The same without script.
import { type Browser, type Page, expect, test } from "@playwright/test";
import { letterTo, linkTo } from "../support/mail";
import * as people from "../support/people";

/** Two points of red. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGM4IScHRAAIdwIJkXAbPAAAAABJRU5ErkJggg==",
  "base64",
);
const words = "İnsanlara kömək etmək və öyrənmək istəyirəm.";

// All shapes play against one server, so each has a center and a coordinator of its own
const apart: Record<string, { given: string; center: string }> = {
  phone: { given: "Nərmin", center: "BAK2" },
  "phone-no-script": { given: "Sənəm", center: "BAK3" },
};
const mine = () => apart[people.shape()];
const scripted = () => test.info().project.use.javaScriptEnabled !== false;

/** Somebody else's browser, like this one. */
async function device(browser: Browser, locale = "az-AZ"): Promise<Page> {
  const { viewport, isMobile, hasTouch, baseURL } = test.info().project.use;
  const javaScriptEnabled = scripted();
  return (await browser.newContext({ baseURL, viewport, isMobile, hasTouch, javaScriptEnabled, locale })).newPage();
}

/** The day and the clock in Baku, so many minutes from now, with room for a talk of five minutes before midnight. */
function soon(minutes: number) {
  const at = (more: number) => new Date(Date.now() + 4 * 3_600_000 + (minutes + more) * 60_000).toISOString();
  const late = at(6).slice(0, 10) !== at(0).slice(0, 10);
  const moment = at(late ? 8 : 0);
  return { date: moment.slice(0, 10), clock: moment.slice(11, 16) };
}

test("from the form to the place", { tag: "@no-script" }, async ({ page, browser }) => {
  test.skip(people.shape() === "desktop", "this way is gone with a phone");
  test.setTimeout(240_000);
  const { given, center } = mine();
  const name = `${given} Xəlilova`;
  const [email, mother] = [`way.${people.shape()}@students.test`, `mother.way.${people.shape()}@parents.test`];
  const at = (page: Page, step: string) => expect(page).toHaveURL(new RegExp(`/apply/YOUNG/${step}(\\?|$)`));
  const on = (page: Page) => page.getByRole("button", { name: "Davam et", exact: true }).click();

  await test.step("she signs up and begins", async () => {
    await page.goto("/sign-up?lang=az&next=%2Fapply%2FYOUNG%2Fname");
    await page.getByLabel("Ad", { exact: true }).fill(given);
    await page.getByLabel("Soyad", { exact: true }).fill("Xəlilova");
    await page.getByLabel("Doğum tarixi").fill(`${new Date().getFullYear() - 17}-01-02`);
    await page.getByLabel("E-poçt").fill(email);
    await page.getByLabel("Şifrə").fill("four quiet words on paper");
    await page.getByRole("main").getByRole("button").click();
    await page.goto(await linkTo(email, "/confirm/"));
    await page.getByRole("button", { name: "Təsdiqlə və davam et" }).click();
    await page.goto("/apply/YOUNG/name");
    await on(page);
    await at(page, "contact");
    await page.locator("[name=phone]").fill("+994 50 765 43 21");
    await on(page);
    await at(page, "languages");
    await page.locator("[name=level_az]").selectOption("C2");
    await on(page);
    await at(page, "centers");
    await page.locator("[name=wish1]").selectOption(center);
    await on(page);
    await at(page, "times");
    await page.locator("[value=sat-morning]").check();
    await on(page);
    await at(page, "motivation");
  });

  await test.step("the connection is lost in the middle of a sentence", async () => {
    const text = page.locator("[name=motivation]");
    if (scripted()) {
      await people.awake(page);
      await page.context().setOffline(true);
      await text.fill(words);
      await expect(page.getByText("Yadda saxlanmadı: şəbəkə yoxdur.")).toBeVisible();
      await on(page);
      await at(page, "motivation");
      await expect(text).toHaveValue(words);
      await page.context().setOffline(false);
      await expect(page.getByText(/Saxlanılıb:/)).toBeVisible();
    } else {
      await text.fill(words);
    }
    await on(page);
    await at(page, "s1");
  });

  await test.step("a photo, by the camera of the phone or from a folder", async () => {
    await page.getByLabel(/Şəkliniz/).setInputFiles({ name: "photo.png", mimeType: "image/png", buffer: png });
    await on(page);
    await at(page, "consent");
  });

  const sent = Date.now();
  await page.getByRole("button", { name: "Başqa cihazda davam et" }).click();
  await expect(page.getByText("Poçtunuza keçid göndərdik.")).toBeVisible();
  await page.close();
  const other = await device(browser);

  const track = await test.step("another device goes on, and hands in", async () => {
    await other.goto(await linkTo(email, "/sign-in/link/", sent));
    await other.getByRole("main").getByRole("button").click();
    await at(other, "consent");
    await other.locator("[name=consent_keep]").check();
    await other.locator("[name=consent_read]").check();
    await on(other);
    await at(other, "check");
    await expect(other.getByText(words)).toBeVisible();
    const photo = other.getByRole("img", { name: "Şəkil: Şəkliniz" });
    await expect.poll(() => photo.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(2);
    await other.getByRole("button", { name: "Müraciəti göndər" }).click();
    await expect(other).toHaveURL(/\/applications\//);
    return new URL(other.url()).pathname;
  });

  const staff = await (await browser.newContext({ javaScriptEnabled: scripted() })).newPage();
  await people.signIn(staff, people.coordinator(center));

  await test.step("nothing moves before her mother has agreed", async () => {
    await staff.goto(track);
    await expect(staff.getByText("Not asked yet")).toBeVisible();
    await expect(staff.getByRole("button", { name: "Decline" }).first()).toBeVisible();
    await expect(staff.getByRole("button", { name: "Invite to a talk" })).toHaveCount(0);
    await other.getByLabel("Valideynin və ya qəyyumun adı").fill("Gülnar Xəlilova");
    await other.getByLabel("Onun e-poçt ünvanı").fill(mother);
    await other.getByLabel("O mənim").selectOption("mother");
    await other.getByRole("button", { name: "Məktubu göndər" }).click();
    await expect(other.getByText("Məktub yoldadır.")).toBeVisible();
    const hers = await device(browser);
    await hers.goto(`${await linkTo(mother, "/guardian/")}?lang=az`);
    await hers.getByRole("checkbox").check();
    await hers.getByLabel("İmza kimi adınız").fill("Gülnar Xəlilova");
    await hers.getByRole("button", { name: "Razıyam", exact: true }).click();
    await expect(hers.getByText("Təşəkkür edirik. Razılıq verdiniz.")).toBeVisible();
  });

  await test.step("the center opens times and invites her", async () => {
    await staff.goto(`/interviews/${center}/open`);
    await staff.getByLabel("Date").fill(new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 10));
    await staff.getByLabel("First one at").fill("10:00");
    await staff.getByLabel("Minutes each").fill("5");
    await staff.getByLabel("How many in a row").fill("2");
    await staff.getByLabel("Room").fill("12");
    await staff.getByRole("button", { name: "Open times" }).click();
    await expect(staff.getByRole("status")).toContainText("2 times are open");
    const invited = Date.now();
    await staff.goto(track);
    await staff.getByRole("button", { name: "Invite to a talk" }).click();
    // She waits at the telephone: no need for the time to undo it
    await staff.getByRole("button", { name: "Tell them now" }).first().click();
    await expect(staff.getByText(/^The applicant is told by e-mail\./)).toBeVisible();
    await other.goto(await linkTo(email, "/applications/", invited));
  });

  await test.step("she books a time and takes another one instead", async () => {
    await other.goto(`${track}/interview`);
    await other.getByRole("button", { name: /^Seç: / }).first().click();
    await expect(other.getByRole("status")).toContainText("Müsahibəniz təyin olundu");
    await other.getByText("Başqa vaxt seç").click();
    await other.getByRole("button", { name: /^Bununla dəyiş: / }).first().click();
    await expect(other.getByRole("status")).toContainText("Müsahibənizin vaxtı dəyişdi");
  });

  await test.step("the center talks to her at once, and offers a place", async () => {
    await staff.goto(track);
    await staff.locator("a[href^='/interviews/slot/']").first().click();
    await staff.getByText("Change this time").click();
    const { date, clock } = soon(10);
    await staff.getByLabel("Date").fill(date);
    await staff.getByLabel("Starts at").fill(clock);
    await staff.getByRole("button", { name: "Save" }).click();
    await expect(staff.getByRole("status").first()).toContainText("The time is changed.");
    await staff.getByRole("button", { name: `Arrived: ${name}` }).click();
    await expect(staff.getByRole("status").first()).toContainText("Recorded.");
    const guest = staff.locator(".interview-guest").filter({ hasText: given });
    await guest.getByLabel("Yes", { exact: true }).check();
    await guest.getByRole("button", { name: "Save the opinion" }).click();
    await expect(staff.getByRole("status").first()).toContainText("Your opinion is saved.");
    await staff.getByRole("link", { name: `Decide: ${name}` }).click();
    const offered = Date.now();
    await staff.getByRole("button", { name: "Offer a place" }).click();
    await expect(staff.getByText(/The applicant is told by e-mail/).first()).toBeVisible();
    await letterTo(email, offered);
  });

  await test.step("she accepts and signs", async () => {
    await other.goto(track);
    await other.getByRole("button", { name: "Yeri qəbul et" }).click();
    await expect(other.getByRole("status").first()).toContainText("Yeri qəbul etdiniz.");
    await other.getByRole("link", { name: "Könüllü razılaşması" }).click();
    await other.getByLabel("Mətni oxudum və razıyam").check();
    await other.getByLabel("Adınız və soyadınız").fill(name);
    await other.getByRole("button", { name: "İmzala", exact: true }).click();
    await expect(other.getByRole("status").first()).toContainText("İmzalandı.");
    await other.getByRole("link", { name: "Təcili əlaqə" }).click();
    await other.getByLabel("Həmin şəxsin adı").fill("Gülnar Xəlilova");
    await other.locator("[name=phone]").fill("+994 50 765 43 22");
    await other.getByLabel("Sizin nəyinizdir").fill("anam");
    await other.getByRole("main").getByRole("button").click();
    await expect(other.getByRole("status").first()).toContainText("Yadda saxlanıldı.");
    await other.getByRole("link", { name: "Uniformanın ölçüsü" }).click();
    await other.getByLabel("S", { exact: true }).check();
    await other.getByRole("main").getByRole("button").click();
    await expect(other.getByRole("status").first()).toContainText("Yadda saxlanıldı.");
  });

  await test.step("she is placed", async () => {
    await staff.goto(track);
    await staff.getByRole("button", { name: "I have seen it: Identity card" }).click();
    await staff.getByRole("button", { name: "Place", exact: true }).click();
    await expect(staff.getByText("Placed. The volunteer is told by e-mail.")).toBeVisible();
    await other.goto(track);
    await expect(other.getByRole("heading", { name: "Təyin olunub" }).first()).toBeVisible();
    await expect(other.getByText(new RegExp(`^${center}-\\d{3}$`))).toBeVisible();
  });
});
