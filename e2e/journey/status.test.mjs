// The first page: where am I, what must I do, who helps; with and without JavaScript.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { chooseHelp, enter } from "../people.mjs";
import { World } from "../world.mjs";

const count = (page, selector) => page.locator(selector).count();

for (const script of [true, false]) {
  for (const [language, direction] of [["nl", "ltr"], ["ar", "rtl"]]) {
    describe(`status in ${language}, JavaScript ${script ? "on" : "off"}`, () => {
      let world;
      let page;
      before(async () => {
        world = await World.open({ cases: 10 });
        page = await world.person({ script, language });
        await enter(page, world, "amira");
      });
      after(() => world?.close());

      it("says where the person is and what cannot wait", async () => {
        await page.goto("/home");
        assert.equal(await page.locator("html").getAttribute("dir"), direction);
        assert.match(await page.title(), /^[^0-9]+ · Wegwijs$/, "the title tells nobody anything");
        assert.equal(await count(page, "[aria-current=step]"), 1);
        // She has not answered the invitation, so that is the first thing on the page.
        assert.equal(await page.locator(".ww-task-list a").first().getAttribute("href"), "/appointment");
        assert.equal(await count(page, "main h2 >> nth=0"), 1);
        assert.equal(await page.locator("main section[aria-labelledby]").first().getAttribute("aria-labelledby"), "tasks");
        assert.ok((await count(page, "a[href^='tel:+31']")) >= 1, "somebody can be called");
        assert.equal(await count(page, "main .ww-time-card"), 1);
      });

      it("shows at each level as much as was chosen, and everything on request", async () => {
        const seen = {};
        for (const level of ["overview", "step-by-step", "together"]) {
          await chooseHelp(page, level);
          await page.goto("/home");
          seen[level] = {
            done: await count(page, ".ww-timeline__stop--done"),
            tasks: await count(page, ".ww-task-list a"),
            pictures: await count(page, ".ww-task-list .ww-icon--picture"),
          };
          await page.goto("/home?all=1");
          seen[level].all = await count(page, ".ww-timeline__stop--done");
        }
        const { overview, together } = seen;
        const between = seen["step-by-step"];
        assert.ok(overview.done > between.done && between.done > together.done, JSON.stringify(seen));
        assert.ok(overview.tasks >= between.tasks && between.tasks > together.tasks, JSON.stringify(seen));
        assert.equal(together.tasks, 1);
        assert.equal(overview.pictures, 0);
        assert.ok(between.pictures > 0 && together.pictures > 0);
        assert.deepEqual([between.all, together.all], [overview.all, overview.all]);
      });

      it("fits the smallest screen", async () => {
        await page.setViewportSize({ width: 320, height: 640 });
        await page.goto("/home?all=1");
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(wide <= 0, `${wide} pixels too wide`);
      });
    });
  }
}

describe("status of other people", () => {
  let world;
  before(async () => {
    world = await World.open({ cases: 10 });
  });
  after(() => world?.close());

  it("tells a person who waits too long that it is not their fault", async () => {
    const page = await world.person({ language: "en" });
    await enter(page, world, "farid");
    await page.goto("/home?all=1");
    const text = await page.locator("main").innerText();
    assert.match(text, /is late\. This is not your fault\./);
    assert.match(text, /This may have changed/, "nothing was passed on for a long time");
    assert.doesNotMatch(text, /\b\d+ days? left\b/);
  });

  it("sends who has not signed in to the sign-in page and back", async () => {
    const page = await world.person();
    await page.goto("/home");
    assert.match(page.url(), /\/sign-in\?back=%2Fhome$/);
  });
});
