// Information: what is due on the first page, everything by question, and a search that stands in no address.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { enter, send } from "../people.mjs";
import { World } from "../world.mjs";

const SEARCH = { nl: "tolk", ar: "مترجم" };

for (const script of [true, false]) {
  for (const language of ["nl", "ar"]) {
    describe(`information in ${language}, JavaScript ${script ? "on" : "off"}`, () => {
      let world;
      let page;
      before(async () => {
        world = await World.open({ cases: 10 });
        page = await world.person({ script, language });
        await enter(page, world, "amira");
      });
      after(() => world?.close());

      it("goes from the first page to a whole card in two taps", async () => {
        await page.goto("/home");
        const due = page.locator("section[aria-labelledby=read] li a");
        assert.ok((await due.count()) >= 1 && (await due.count()) <= 3, "one to three matter now");
        await due.first().click();
        await page.waitForURL(/\/read#c\d+$/);
        const card = page.locator(`.ww-card${new URL(page.url()).hash}`);
        const text = card.locator("details .nl-paragraph").first();
        assert.equal(await text.isVisible(), false, "the whole text is behind a tap");
        await card.locator("summary").click();
        assert.equal(await text.isVisible(), true);
      });

      it("answers a question", async () => {
        await page.goto("/read");
        const question = page.locator("section[aria-labelledby=questions] a").nth(1);
        const words = await question.innerText();
        await question.click();
        await page.waitForURL(/\/read\/talk$/);
        assert.equal(await page.locator("h1").innerText(), words);
        assert.ok((await page.locator(".ww-card").count()) >= 5);
      });

      it("finds by a word, and leaves it in no address", async () => {
        await page.goto("/read");
        await page.fill("#words", SEARCH[language]);
        assert.equal(await send(page), 200);
        assert.match(page.url(), /\/read$/);
        assert.ok((await page.locator(".ww-card").count()) >= 1);
        assert.equal(await page.inputValue("#words"), SEARCH[language]);
      });

      it("is kind when there is nothing to look for, or nothing to find", async () => {
        await page.goto("/read");
        assert.equal(await send(page), 422);
        assert.equal(await page.locator(".ww-error-summary a[href='#words']").count(), 1);
        await page.fill("#words", "xyzzy");
        assert.equal(await send(page), 200);
        assert.equal(await page.locator(".ww-empty-state").count(), 1);
        assert.equal(await page.locator("section[aria-labelledby=questions] a").count(), 8, "there is a way on");
      });
    });
  }
}
