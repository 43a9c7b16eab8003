// How much help: three ways, chosen from any page, with and without JavaScript.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { enter, send } from "../people.mjs";
import { World } from "../world.mjs";

const level = (page) => page.locator("body").getAttribute("data-level");

for (const script of [true, false]) {
  for (const language of ["nl", "ar"]) {
    describe(`help in ${language}, JavaScript ${script ? "on" : "off"}`, () => {
      let world;
      let page;
      before(async () => {
        world = await World.open({ cases: 10 });
        page = await world.person({ script, language });
        await enter(page, world, "selam");
      });
      after(() => world?.close());

      it("is never asked before the first page, and starts step by step", async () => {
        await page.goto("/home");
        assert.match(page.url(), /\/home$/);
        assert.equal(await level(page), "step-by-step");
      });

      it("explains three ways and keeps the chosen one", async () => {
        await page.goto("/help-level");
        assert.equal(await page.locator("main .ww-card").count(), 3);
        assert.equal(await send(page, page.locator("main button[value=together]")), 303);
        assert.equal(await level(page), "together");
        assert.equal(await page.locator("main button[value=together]").count(), 0, "it is like this now");
      });

      it("is changed from the foot of any page, which stays open", async () => {
        await page.goto("/details");
        assert.equal(await send(page, page.locator("footer button[value=step-by-step]")), 303);
        assert.match(page.url(), /\/details$/);
        assert.equal(await level(page), "step-by-step");
      });

      it("never leads to another site, and asks again for what is no level", async () => {
        const post = (form) =>
          page.request.post("/help-level", { form, headers: { origin: world.url }, maxRedirects: 0 });
        const away = await post({ level: "overview", back: "//example.org/home" });
        assert.equal(away.headers().location, "/home");
        assert.equal((await post({ level: "all" })).status(), 422);
      });
    });
  }
}
