// An emergency: a case of somebody else is opened for an hour, given back, judged by a second person, and seen by the
// person whose case it is.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { enter, enterWork, send } from "../people.mjs";
import { DESK, World } from "../world.mjs";

for (const script of [true, false]) {
  describe(`an emergency, JavaScript ${script ? "on" : "off"}`, () => {
    let world, number, file;
    before(async () => {
      world = await World.open({ cases: 60 });
      const farid = await world.person({ script, language: "nl" });
      await enter(farid, world, "farid");
      await farid.goto("/details");
      number = (await farid.locator("main").innerText()).match(/\d{10}/)[0];
      await farid.context().close();
    });
    after(() => world?.close());

    it("asks for all that is missing, and keeps what was typed", async () => {
      const page = await world.person({ script, viewport: DESK });
      await enterWork(page, world, "anna");
      await page.goto("/staff/emergency");
      await page.fill("#text", "Geen medicijnen meer.");
      assert.equal(await send(page), 422);
      assert.equal(await page.locator(".ww-error-summary a").count(), 2);
      assert.equal(await page.inputValue("#text"), "Geen medicijnen meer.");
      await page.context().close();
    });

    it("opens the case to read, says so on every page, and is given back", async () => {
      const page = await world.person({ script, viewport: DESK });
      await enterWork(page, world, "anna");
      await page.goto("/staff/emergency");
      await page.fill("#v-number", number);
      await page.locator("input[name=reason][value=health]").check();
      await page.fill("#text", "Geen medicijnen meer. Wie is de huisarts?");
      assert.equal(await send(page), 303);
      await page.waitForURL(/\/staff\/cases\/[0-9a-f-]+$/);
      file = new URL(page.url()).pathname;
      assert.doesNotMatch(page.url(), new RegExp(number), "no number stands in an address");
      assert.equal(await page.locator("form[action$='/record']").count(), 0, "to read, not to write");
      await page.goto("/staff/cases");
      const back = page.locator("form[action='/staff/emergency/back'] button");
      assert.equal(await back.count(), 1, "the band is on every page");
      assert.equal(await send(page, back), 303);
      await page.waitForURL(/\/staff\/emergency\?done=back/);
      assert.equal((await page.goto(file)).status(), 404, "given back is closed");
      await page.context().close();
    });

    it("is judged once by somebody else", async () => {
      const page = await world.person({ script, viewport: DESK });
      await enterWork(page, world, "maria");
      await page.goto("/staff/emergencies");
      // The oldest comes first; that one is of the demo.
      await page.locator("tbody a[href^='/staff/emergencies/']").last().click();
      await page.waitForURL(/\/staff\/emergencies\/[0-9a-f-]+$/);
      assert.match(await page.locator("main").innerText(), /Geen medicijnen meer\. Wie is de huisarts\?/);
      assert.equal(await send(page), 422, "no finding is no judgement");
      await page.locator("input[name=finding][value=justified]").check();
      await page.fill("#text", "Gebeld met de locatie; het was nodig.");
      assert.equal(await send(page), 303);
      assert.equal((await page.goto(file)).status(), 404, "an auditor reads no file");
      await page.context().close();
    });

    it("is told to the person, with what was found and not with what was said", async () => {
      const page = await world.person({ script, language: "nl" });
      await enter(page, world, "farid");
      await page.goto("/looked");
      const told = await page.locator("main").innerText();
      assert.match(told, /[Nn]ood/);
      assert.doesNotMatch(told, /huisarts|Gebeld met/);
      await page.context().close();
    });
  });
}
