// The first page that anybody meets, on a phone, with and without JavaScript.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { World } from "../world.mjs";

let world;
before(async () => {
  world = await World.open({ cases: 5 });
});
after(() => world?.close());

describe("health", () => {
  for (const part of ["live", "ready"]) {
    it(`says ${part}`, async () => {
      const answer = await fetch(`${world.url}/health/${part}`);
      assert.equal(answer.status, 200);
      assert.equal((await answer.text()).trim(), part);
    });
  }
});

for (const script of [true, false]) {
  describe(`start page, JavaScript ${script ? "on" : "off"}`, () => {
    it("stands whole on the narrowest phone", async () => {
      const page = await world.person({ script, viewport: { width: 320, height: 640 } });
      const answer = await page.goto("/");
      assert.equal(answer.status(), 200);
      assert.equal(await page.locator("main").count(), 1);
      assert.equal(await page.locator("h1").count(), 1);
      // The window cannot scroll sideways when nothing in it is wider than it is.
      const box = await page.locator("html").boundingBox();
      assert.ok(box.width <= 320, `the page is ${box.width} wide`);
    });

    it("says nothing about what it is for to a neighbour", async () => {
      const page = await world.person({ script });
      await page.goto("/");
      assert.doesNotMatch(`${await page.title()} ${page.url()}`, /asyl|asiel|refug|vlucht|ind\b/i);
    });
  });
}

it("speaks the language that the browser asks for", async () => {
  for (const language of ["nl", "en", "ar", "ti"]) {
    const page = await world.person({ language });
    await page.goto("/");
    assert.equal(await page.locator("html").getAttribute("lang"), language);
    assert.equal(await page.locator("html").getAttribute("dir"), language === "ar" ? "rtl" : "ltr");
  }
});
