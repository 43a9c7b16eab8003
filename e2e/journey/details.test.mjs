// My details: saying that one is wrong, or that one has moved, with and without JavaScript.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { enter, send } from "../people.mjs";
import { World } from "../world.mjs";

for (const script of [true, false]) {
  for (const language of ["nl", "ar"]) {
    describe(`details in ${language}, JavaScript ${script ? "on" : "off"}`, () => {
      let world;
      let page;
      const reports = () => page.locator("section[aria-labelledby=reports] li").count();
      before(async () => {
        world = await World.open({ cases: 10 });
        page = await world.person({ script, language });
        await enter(page, world, "amira");
      });
      after(() => world?.close());

      it("keeps a report, once, and says when it was received", async () => {
        for (let times = 0; times < 2; times += 1) {
          await page.goto("/details");
          await page.locator("a[href='/details/wrong?field=name']").click();
          await page.fill("#text", "Mijn naam is Haddaad, met twee a's.");
          assert.equal(await send(page), 303);
          await page.waitForURL(/\/details\?sent=1$/);
          assert.equal(await page.locator("main .nl-alert--ok").count(), 1);
          assert.equal(await reports(), 1, "the same words sent again are one report");
        }
        assert.match(await page.locator("section[aria-labelledby=reports] li").innerText(), /\d{2}-\d{2}-\d{4}/);
      });

      it("gives back what was typed when it is too long, and refuses nothing at all", async () => {
        await page.goto("/details/wrong?field=born");
        assert.equal(await send(page), 422);
        assert.equal(await page.locator(".ww-error-summary a[href='#text']").count(), 1);
        const long = "ሀ".repeat(1001);
        await page.fill("#text", long);
        assert.equal(await send(page), 422);
        assert.equal((await page.inputValue("#text")).trim(), long);
        assert.equal(await page.locator("#text").getAttribute("aria-invalid"), "true");
      });

      it("tells that one has moved", async () => {
        await page.goto("/details");
        const before = await reports();
        await page.locator("a[href='/details/moved']").click();
        assert.equal(await send(page), 422);
        await page.fill("#text", "Budel, sinds maandag");
        assert.equal(await send(page), 303);
        await page.waitForURL(/\/details\?sent=1$/);
        assert.equal(await reports(), before + 1);
      });

      it("has no page for a detail that is not registered", async () => {
        assert.equal((await page.goto("/details/wrong?field=religion")).status(), 404);
      });
    });
  }
}
