// Coming in with a letter, coming back with a PIN, and going away, with and without JavaScript.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { World } from "../world.mjs";

const PIN = "48209173";
const HOME = /\/home$/;

/** The same digits as an Arabic keyboard types them. */
const arabic = (text) => text.replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[digit]);

/** The letters of the people with a name, as the demo prints them. */
function letters(world) {
  const lines = /^ {2}(\w+) .*\n\s+\S*?(\/l\/\S+)\n\s+or V-number (\d+) and ([\d ]+)$/gm;
  return Object.fromEntries(
    [...world.told.matchAll(lines)].map(([, name, link, number, code]) => [name, { link, number, code }]),
  );
}

/** Sends the form of the page by its only or first button and waits for the answer. */
async function send(page, button = page.locator("main form.ww-form button[type=submit]").first()) {
  const [answer] = await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === "POST"),
    button.click(),
  ]);
  await page.waitForLoadState();
  return answer.status();
}

/** From the page about the phone to the first page of one's own. */
async function choosePhoneAndPin(page, kind, pin = PIN) {
  await page.locator(`input[name=device][value=${kind}]`).check();
  await page.locator("main form.ww-form button[type=submit]").click();
  await page.waitForURL(/\/activate\/secret/);
  await page.fill("#secret", pin);
  await page.fill("#again", pin);
  assert.equal(await send(page), 303);
  await page.waitForURL(HOME);
}

const cookies = async (page) => (await page.context().cookies()).map(({ name }) => name).sort();

for (const script of [true, false]) {
  describe(`account, JavaScript ${script ? "on" : "off"}`, () => {
    let world;
    before(async () => {
      world = await World.open({ cases: 5 });
    });
    after(() => world?.close());

    it("opens a letter in its own language and comes back with a PIN", async () => {
      const { amira } = letters(world);
      const page = await world.person({ script, language: "nl" });
      await page.goto(amira.link);
      assert.equal(await page.locator("html").getAttribute("lang"), "ar");
      assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
      assert.equal(await page.locator("main input:not([type=hidden])").count(), 0, "nothing to type");
      assert.equal(await send(page), 303);
      await page.waitForURL(/\/activate\/device$/);
      assert.equal(await page.locator("html").getAttribute("lang"), "ar");
      assert.equal(await page.locator("input[name=device]:checked").getAttribute("value"), "shared");
      await page.locator("input[name=device][value=mine]").check();
      await page.locator("main form.ww-form button[type=submit]").click();
      await page.waitForURL(/\/activate\/secret/);

      for (const [pin, again, field] of [
        ["12345678", "12345678", "secret"],
        ["29032008", "29032008", "secret"],
        ["4820", "4820", "secret"],
        [PIN, "48209174", "again"],
      ]) {
        await page.fill("#secret", pin);
        await page.fill("#again", again);
        assert.equal(await send(page), 422, pin);
        assert.equal(await page.locator(`.ww-error-summary a[href="#${field}"]`).count(), 1, pin);
        assert.equal(await page.locator(`#${field}`).getAttribute("aria-invalid"), "true");
        assert.equal(await page.inputValue("#secret"), "", "a secret is not given back");
      }
      await page.fill("#secret", arabic(PIN));
      await page.fill("#again", arabic(PIN));
      assert.equal(await send(page), 303);
      await page.waitForURL(HOME);
      assert.deepEqual(await cookies(page), ["__Host-device", "__Host-language", "__Host-stay"]);

      await page.goto("/devices");
      assert.equal(await page.locator("main .ww-card").count(), 1);
      assert.equal(await send(page, page.locator("main .ww-card form[action='/sign-out'] button")), 303);
      await page.waitForURL(/\/$/);
      assert.deepEqual(await cookies(page), ["__Host-device", "__Host-language"]);

      await page.goto("/devices");
      await page.waitForURL(/\/sign-in\?back=%2Fdevices$/);
      await page.fill("#secret", "48209174");
      assert.equal(await send(page), 422);
      await page.fill("#secret", PIN);
      assert.equal(await send(page), 303);
      await page.waitForURL(/\/devices$/);

      const again = await page.goto(amira.link);
      assert.equal(again.status(), 410, "a letter works once");
    });

    it("opens a letter by its digits, of any script, on a phone that forgets", async () => {
      const { elif } = letters(world);
      const page = await world.person({ script, language: "nl" });
      await page.goto("/activate");
      await page.fill("#number", "12");
      await page.fill("#code", elif.code);
      assert.equal(await send(page), 422);
      assert.equal(await page.locator(".ww-error-summary a").count(), 1);
      assert.equal(await page.inputValue("#code"), elif.code, "what was typed is kept");
      await page.fill("#number", elif.number);
      await page.fill("#code", "0000 0000 0000");
      assert.equal(await send(page), 422);
      assert.equal(await page.inputValue("#number"), elif.number);
      await page.fill("#code", arabic(elif.code));
      assert.equal(await send(page), 303);
      await choosePhoneAndPin(page, "shared");

      await page.goto("/sign-out");
      assert.equal(await send(page), 303);
      await page.waitForURL(/\/$/);
      assert.deepEqual(await cookies(page), [], "a shared phone forgets everything");
      await page.goto("/sign-in");
      assert.equal(await page.locator("main input").count(), 0, "no field that could not work");
    });

    it("loses nothing when the stay ends while a form is sent", async () => {
      const { selam } = letters(world);
      const page = await world.person({ script, language: "ti" });
      await page.goto(selam.link);
      await send(page);
      await choosePhoneAndPin(page, "mine");
      const typed = "ኣድራሻይ ተቐይሩ።\n“Kamer 3” & <b>";
      await page.goto("/details/moved");
      await page.locator("main textarea").fill(typed);
      await page.context().clearCookies({ name: "__Host-stay" });
      assert.equal(await send(page), 401);
      await page.fill("#secret", "48209174");
      assert.equal(await send(page), 422, "a wrong PIN loses nothing either");
      await page.fill("#secret", PIN);
      assert.equal(await send(page), 200, "nothing is sent without asking");
      assert.equal(await page.locator("main textarea").inputValue(), typed);
      assert.equal(await send(page), 303);
      await page.goto("/details");
      assert.ok((await cookies(page)).includes("__Host-stay"));

      await page.goto("/devices/secret");
      await page.fill("#old", PIN);
      await page.context().clearCookies({ name: "__Host-stay" });
      assert.equal(await send(page), 401);
      assert.ok(!(await page.content()).includes(PIN), "a secret never goes back into a page");

      await page.goto("/sign-in");
      await page.fill("#secret", PIN);
      await send(page);
      await page.goto("/devices");
      await page.locator("main details summary").click();
      assert.equal(await send(page, page.locator("main details form button")), 303);
      await page.waitForURL(/\/$/);
      assert.deepEqual(await cookies(page), ["__Host-device", "__Host-language"]);
      await page.goto("/sign-in");
      assert.equal(await page.locator("main input").count(), 0, "after “everywhere” no phone is known");
    });

    it("makes who guesses wait, and tells nobody which number exists", async () => {
      const { farid } = letters(world);
      const page = await world.person({ script });
      const told = [];
      for (const number of [farid.number, "9999999999"]) {
        await page.goto("/activate");
        await page.fill("#number", number);
        await page.fill("#code", "1111 2222 3333");
        assert.equal(await send(page), 422);
        told.push(await page.locator(".ww-error-summary").innerText());
      }
      assert.equal(told[0], told[1]);
      for (let tries = 0; tries < 6; tries += 1) await send(page);
      assert.notEqual(await page.locator(".ww-error-summary").innerText(), told[0]);
    });

    it("changes the language in two taps and comes back", async () => {
      const page = await world.person({ script, language: "nl" });
      await page.goto("/activate");
      await page.locator("header a[href^='/language'], .ww-header__row a[href^='/language']").first().click();
      await page.waitForURL(/\/language/);
      await send(page, page.locator("main button[value=ar]"));
      await page.waitForURL(/\/activate$/);
      assert.equal(await page.locator("html").getAttribute("lang"), "ar");
      assert.deepEqual(await cookies(page), ["__Host-language"]);
    });

    it("offers the languages first when nobody has chosen", async () => {
      const page = await world.person({ script, language: "nl" });
      await page.goto("/");
      assert.equal(await page.locator("main > :first-child button").count(), 4);
      await send(page, page.locator("main button[value=ti]"));
      await page.waitForURL(/\/$/);
      assert.equal(await page.locator("html").getAttribute("lang"), "ti");
      assert.equal(await page.locator("main button").count(), 0);
    });

    it("goes nowhere but to its own pages after a detour", async () => {
      const page = await world.person({ script });
      for (const elsewhere of ["https://example.org/", "//example.org/", "/\\example.org"]) {
        await page.goto(`/language?back=${encodeURIComponent(elsewhere)}`);
        await send(page, page.locator("main button[value=en]"));
        await page.waitForURL(`${world.url}/`);
      }
    });

    it("leaves at once and ends the stay", async () => {
      const { farid } = letters(world);
      const page = await world.person({ script, language: "nl" });
      await page.context().route(/knmi\.nl/, (route) => route.fulfill({ body: "weather" }));
      await page.goto(farid.link);
      await send(page);
      await choosePhoneAndPin(page, "mine");
      const stay = (await page.context().cookies()).find(({ name }) => name === "__Host-stay");
      if (script) {
        for (let times = 0; times < 3; times += 1) await page.keyboard.press("Shift");
      } else {
        await page.locator("form[data-exit] button").click();
      }
      await page.waitForURL(/knmi\.nl/);
      await page.context().addCookies([stay]);
      await page.goto("/devices");
      await page.waitForURL(/\/sign-in/, { timeout: 5000 });
    });
  });
}

it("asks in time before a stay ends, and keeps it", async () => {
  const world = await World.open({ cases: 5 });
  const { amira } = letters(world);
  const page = await world.person({ language: "nl" });
  await page.goto(amira.link);
  await send(page);
  await choosePhoneAndPin(page, "shared");
  // Nobody waits ten minutes in a test: the page is told that the end is near.
  await page.route(/\/devices$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(/data-ends-in="\d+"/, 'data-ends-in="60000"') });
  });
  await page.goto("/devices");
  const dialog = page.locator("dialog.ww-session-warning");
  await dialog.waitFor({ state: "visible" });
  const [answer] = await Promise.all([page.waitForResponse(/\/stay$/), dialog.locator("button").click()]);
  assert.equal(answer.status(), 200);
  const left = Number(await answer.text());
  assert.ok(left > 9 * 60_000 && left <= 10 * 60_000, `${left} ms`);
  await dialog.waitFor({ state: "hidden" });
  await world.close();
});
