// Somebody of the desk sits beside a person: the code on one screen, typed on the other; a bar on every page, the drawer
// closed, and afterwards both sides see it; with and without JavaScript.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { assertAccessible } from "../axe.mjs";
import { enter, enterWork, send, sitBeside } from "../people.mjs";
import { DESK, World } from "../world.mjs";

for (const script of [true, false]) {
  for (const language of ["nl", "ar"]) {
    describe(`beside somebody who reads ${language}, JavaScript ${script ? "on" : "off"}`, () => {
      let world;
      let hanna;
      let amira;
      before(async () => {
        world = await World.open({ cases: 10 });
        hanna = await world.person({ script, language: "nl", viewport: DESK });
        amira = await world.person({ script, language });
        await enterWork(hanna, world, "hanna");
        await enter(amira, world, "amira");
      });
      after(() => world?.close());

      const bar = () => amira.locator(".ww-sits-beside");

      it("is found from the choice of help, and a wrong code keeps what was typed", async () => {
        await amira.goto("/help-level");
        await amira.locator("main a[href='/beside']").click();
        await amira.waitForURL(/\/beside$/);
        await amira.fill("#code", "12345");
        assert.equal(await send(amira), 422);
        assert.equal(await amira.inputValue("#code"), "12345");
        assert.equal(await bar().count(), 0);
        if (script) await assertAccessible(amira, `a code that is too short in ${language}`);
      });

      it("begins with the digits on the other screen", async () => {
        await sitBeside(hanna, amira, async (page) => {
          if (script) await assertAccessible(page, "a code that is shown");
        });
        assert.match(await bar().innerText(), /Hanna Demo/);
        await hanna.goto("/staff/beside");
        assert.equal(await hanna.locator("form[action='/staff/beside/leave'] button").count(), 1);
        assert.doesNotMatch(await hanna.locator("main").innerText(), /Amira|Haddad/);
      });

      it("stays in sight, and nothing goes sideways on a narrow screen", async () => {
        await amira.setViewportSize({ width: 320, height: 640 });
        await amira.goto("/home");
        const wide = () => document.documentElement.scrollWidth > innerWidth;
        assert.equal(await amira.evaluate(wide).catch(() => false), false);
        await amira.locator("footer").scrollIntoViewIfNeeded();
        const { y, height } = await bar().boundingBox();
        assert.ok(y >= 0 && y + height <= 640 / 3, `the bar is at ${y} and ${height} high`);
        if (script) await assertAccessible(amira, `the first page beside somebody in ${language}`);
        await amira.setViewportSize({ width: 360, height: 740 });
      });

      it("keeps the drawer, the phones and the PIN closed, with kind words", async () => {
        for (const path of ["/papers", "/devices", "/devices/secret"]) {
          const answer = await amira.goto(path);
          assert.equal(answer.status(), 403, path);
          assert.equal(await amira.locator("main form[action='/beside/stop'] button").count(), 1, path);
        }
        if (script) await assertAccessible(amira, `a page that stays closed in ${language}`);
      });

      it("lets the person do the work, and the caseworker sees that somebody sat there", async () => {
        await amira.goto("/appointment");
        assert.equal(await send(amira, amira.locator("main form[action='/appointment'] button")), 303);
        const anna = await world.person({ script, language: "nl", viewport: DESK });
        await enterWork(anna, world, "anna");
        await anna.goto("/staff/cases");
        await anna.locator("tbody a", { hasText: "Haddad" }).click();
        assert.match(await anna.locator("#events, [aria-labelledby=events]").first().innerText(), /ernaast/);
        assert.equal(await anna.locator("#beside, [aria-labelledby=beside]").count() > 0, true);
      });

      it("stops in every tab with one tap, and the person sees afterwards who it was", async () => {
        const tab = await amira.context().newPage();
        await tab.goto("/home");
        assert.equal(await send(amira, bar().locator("button")), 303);
        await amira.waitForURL(/\/beside\?stopped=1$/);
        assert.equal(await amira.locator("main .nl-alert--ok").count(), 1);
        await tab.reload();
        assert.equal(await tab.locator(".ww-sits-beside").count(), 0);
        assert.equal((await tab.goto("/papers")).status(), 200);
        await tab.goto("/devices");
        assert.match(await tab.locator("main").innerText(), /Hanna Demo/);
        await tab.close();
      });

      it("lets the helper get up too", async () => {
        await sitBeside(hanna, amira);
        await hanna.goto("/staff/beside");
        assert.equal(await send(hanna, hanna.locator("form[action='/staff/beside/leave'] button")), 303);
        assert.equal(await hanna.locator("main .nl-alert--ok").count(), 1);
        await amira.goto("/home");
        assert.equal(await bar().count(), 0);
      });
    });
  }
}
