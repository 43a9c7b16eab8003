// The day sheet: who is heard today, and marking who is there, with and without JavaScript.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { enterWork, send } from "../people.mjs";
import { World } from "../world.mjs";

for (const script of [true, false]) {
  for (const language of ["nl", "en"]) {
    describe(`the day sheet in ${language}, JavaScript ${script ? "on" : "off"}`, () => {
      let world;
      let page;
      before(async () => {
        world = await World.open();
        page = await world.person({ script, language });
        await enterWork(page, world, "finn");
      });
      after(() => world?.close());

      /** The first day and place with hearings, from today on. */
      const full = async () => {
        await page.goto("/staff/day");
        for (let days = 0; days < 40; days += 1) {
          const places = await page.locator(".ww-places a").evaluateAll((links) => links.map((link) => link.href));
          for (const place of places) {
            await page.goto(place);
            if (await page.locator("tbody tr").count()) return;
          }
          await page.locator(".ww-pager a").last().click();
        }
        assert.fail("nobody is heard in forty days");
      };

      it("lists who is heard, with room and interpreter", async () => {
        await full();
        const cells = await page.locator("tbody tr").first().locator("th, td").allInnerTexts();
        assert.match(cells[0], /\d{2}:\d{2}/);
        assert.ok(cells.slice(1, 6).every((cell) => cell.trim().length > 0), cells.join(" | "));
      });

      it("does not let a coming day be marked, and prints without buttons", async () => {
        await full();
        const buttons = page.locator("tbody button");
        const date = new URL(page.url()).searchParams.get("date");
        if (date && date > new Date().toISOString().slice(0, 10)) {
          assert.equal(await buttons.count(), 0);
        } else {
          assert.equal(await send(page, buttons.first()), 303);
          assert.equal(await page.locator("main .nl-alert--ok").count(), 1);
        }
        await page.emulateMedia({ media: "print" });
        assert.equal(await page.locator("tbody button:visible").count(), 0);
        await page.emulateMedia({ media: "screen" });
      });
    });
  }
}
