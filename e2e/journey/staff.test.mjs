// The work of staff: coming in, finding a case, recording after a look, a note, a letter at the desk, a time.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { code, password, send } from "../people.mjs";
import { DESK, World } from "../world.mjs";

/** A page signed in as a member of staff, at their own work. */
async function work(world, login, script) {
  const page = await world.person({ script, viewport: DESK });
  await page.goto("/staff");
  await page.waitForURL(/\/staff\/sign-in/);
  await page.fill("#login", login);
  await page.fill("#password", password(world, login));
  assert.equal(await send(page), 303);
  await page.waitForURL(/\/staff\/code/);
  await page.fill("#code", await code(page, login));
  assert.equal(await send(page), 303);
  return page;
}

for (const script of [true, false]) {
  describe(`staff, JavaScript ${script ? "on" : "off"}`, () => {
    let world;
    before(async () => {
      world = await World.open({ cases: 60 });
    });
    after(() => world?.close());

    it("says the same for a wrong password and for a login that does not exist", async () => {
      const said = [];
      for (const login of ["bram", "nobody-here"]) {
        const page = await world.person({ script, viewport: DESK });
        await page.goto("/staff/sign-in");
        await page.fill("#login", login);
        await page.fill("#password", "wrong");
        assert.equal(await send(page), 422);
        assert.equal(await page.inputValue("#login"), login);
        assert.equal(await page.inputValue("#password"), "", "a secret never goes back into a page");
        said.push(await page.locator("#login-error").innerText());
      }
      assert.equal(said[0], said[1]);
    });

    it("lets a caseworker find a case, look before recording, and write a note", async () => {
      const page = await work(world, "anna", script);
      await page.waitForURL(/\/staff\/cases$/);

      const name = (await page.locator("tbody a").first().innerText()).split(",")[0];
      await page.fill("#text", name);
      assert.equal(await send(page, page.locator("form.ww-filter-bar button")), 200);
      assert.match(page.url(), /\/staff\/cases$/, "a name never stands in an address");
      for (const found of await page.locator("tbody a").allInnerTexts()) assert.ok(found.startsWith(name), found);

      await page.locator("tbody a").first().click();
      await page.waitForURL(/\/staff\/cases\/[0-9a-f-]+$/);
      const lines = page.locator("#events").locator("xpath=ancestor::table").locator("tbody tr");
      const before = await lines.count();
      const look = page.locator("form[action$='/preview'] button");

      assert.equal(await send(page, look), 422, "nothing was filled in");
      assert.equal(await page.locator(".ww-error-summary a").count(), 2);
      await page.selectOption("#what", "withdrawn");
      await page.fill("#ground", "brief 7");
      assert.equal(await send(page, look), 200);
      assert.ok((await page.locator(".ww-compare").count()) >= 1, "now and after stand side by side");
      assert.equal(await send(page, page.locator("form[action$='/record'] button")), 303);
      await page.waitForURL(/done=recorded/);
      assert.equal(await lines.count(), before + 1);
      assert.match(await lines.first().innerText(), /brief 7/);

      assert.equal(await send(page, page.locator("form[action$='/note'] button")), 422, "an empty note");
      await page.fill("#note", "Gebeld; komt maandag.");
      assert.equal(await send(page, page.locator("form[action$='/note'] button")), 303);
      await page.waitForURL(/done=noted/);
      assert.equal(await page.locator(".ww-note__text", { hasText: "Gebeld; komt maandag." }).count(), 1);
    });

    it("makes letters that exist in one answer only", async () => {
      const page = await work(world, "hanna", script);
      await page.waitForURL(/\/staff\/desk$/);
      await page.fill("#v-number", "12");
      assert.equal(await send(page, page.locator("form[role=search] button")), 422);
      await page.goto("/staff/desk");
      await page.locator("input[name=case]").first().check();
      assert.equal(await send(page, page.locator("form[action='/staff/desk/letters'] button")), 200);
      assert.equal(await page.locator(".ww-letter").count(), 1);
      assert.equal(await page.locator(".ww-letter .ww-qr svg").count(), 1);
      assert.match(await page.locator(".ww-letter__facts").innerText(), /\d{4} \d{4} \d{4}/);
      await page.goto("/staff/desk/letters");
      await page.waitForURL(/\/staff\/desk$/);
      assert.equal(await page.locator(".ww-letter").count(), 0);
    });

    it("tells a planner everything that is missing at once", async () => {
      const page = await work(world, "finn", script);
      await page.waitForURL(/\/staff\/times$/);
      assert.equal(await send(page, page.locator(".ww-card form.ww-form button")), 422);
      assert.equal(await page.locator(".ww-error-summary a").count(), 9);
    });

    it("brings each role to its own work, and hides the work of others", async () => {
      const all = ["/staff/cases", "/staff/clients", "/staff/appointments", "/staff/desk", "/staff/times", "/staff/people"];
      for (const [login, own] of [
        ["kim", ["/staff/cases"]],
        ["noor", ["/staff/clients"]],
        ["leyla", ["/staff/appointments"]],
      ]) {
        const page = await work(world, login, script);
        await page.waitForURL((url) => url.pathname === own[0]);
        for (const path of all.filter((path) => !own.includes(path))) {
          assert.equal((await page.goto(path)).status(), 404, `${path} for ${login}`);
        }
        await page.context().close();
      }
    });
  });
}
