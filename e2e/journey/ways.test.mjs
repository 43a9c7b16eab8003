// The ways through the procedure, for anybody: each fits a small screen and two sheets of paper, and the own page leads to
// the step where the person is.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { enter } from "../people.mjs";
import { World } from "../world.mjs";

/** How many pages a PDF has. */
const pagesOf = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;

for (const language of ["nl", "ar"]) {
  describe(`ways in ${language}`, () => {
    let world;
    let page;
    let ways;
    before(async () => {
      world = await World.open({ cases: 10 });
      page = await world.person({ language, script: false, viewport: { width: 320, height: 640 } });
      await page.goto("/steps");
      ways = await page.locator("main a[href^='/steps/']").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    });
    after(() => world?.close());

    it("is reached from the first page without signing in", async () => {
      await page.goto("/");
      await page.locator("main a[href='/steps']").click();
      await page.waitForURL(/\/steps$/);
      assert.ok(ways.length >= 15, `${ways.length} ways`);
    });

    it("shows each way as a map and in words, at 320 pixels and in neutral addresses and titles", async () => {
      await page.goto("/steps");
      const title = await page.title();
      for (const way of ways) {
        assert.match(way, /^\/steps\/\d+\/\d+$/);
        await page.goto(way);
        assert.equal(await page.title(), title);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= 320, `${way} is ${wide} wide`);
        const steps = await page.locator(".ww-way__step").count();
        assert.equal(await page.locator(".ww-way-map rect").count(), steps);
        const words = await page.locator("main").innerText();
        for (const text of await page.locator(".ww-way-map text").allTextContents()) {
          assert.ok(words.includes(text.trim().split(" ")[0]), `${text} of the map of ${way} is not in its text`);
        }
        for (const target of await page.locator(`main a[href^='${way}#']`).evaluateAll((all) => all.map((link) => link.hash))) {
          assert.equal(await page.locator(`section[id='${target.slice(1)}']`).count(), 1, target);
        }
      }
    });

    it("prints each way on at most two sheets", async () => {
      const margin = { top: "10mm", bottom: "10mm", left: "10mm", right: "10mm" };
      for (const way of ways) {
        await page.goto(way);
        const pages = pagesOf(await page.pdf({ format: "A4", margin }));
        assert.ok(pages <= 2, `${way} takes ${pages} sheets`);
      }
    });

    it("is where the own page leads to from the step of now", async () => {
      const phone = await world.person({ language, script: false });
      await enter(phone, world, "amira");
      await phone.goto("/home?all=1");
      const link = phone.locator("main a[href^='/steps/']").first();
      const target = (await link.getAttribute("href")).split("#")[1];
      await link.click();
      await phone.waitForURL(/\/steps\/\d+\/\d+#/);
      assert.equal(await phone.locator(`section[id='${target}']:target`).count(), 1);
    });
  });
}
