// A page may cost a phone so many bytes and no more.

import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { AUDIENCES } from "../pages.mjs";
import { weigh } from "../weight.mjs";
import { World } from "../world.mjs";

/** The most bytes of a page as sent; `withoutWasm` is everything else together. */
const BUDGET = { html: 8_000, style: 15_000, withoutWasm: 25_000, all: 90_000 };

let world;
before(async () => {
  world = await World.open();
});
after(() => world?.close());

for (const audience of AUDIENCES) {
  // The samples page shows every component at once, for developers.
  for (const path of audience.paths.filter((path) => !path.startsWith("/demo/"))) {
    it(`${audience.name} ${path}`, async (test) => {
      const page = await world.person();
      await audience.enter(page, world);
      const { html, style, wasm, all } = await weigh(page, path);
      test.diagnostic(`html ${html}, style ${style}, wasm ${wasm}, all ${all} bytes`);
      assert.ok(html > 0 && style > 0, "the page or its style sheet was not seen");
      assert.ok(html <= BUDGET.html, `html is ${html} bytes`);
      assert.ok(style <= BUDGET.style, `style is ${style} bytes`);
      assert.ok(all - wasm <= BUDGET.withoutWasm, `${all - wasm} bytes without wasm`);
      assert.ok(all <= BUDGET.all, `${all} bytes in all`);
      await page.context().close();
    });
  }
}
