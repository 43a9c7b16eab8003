// axe finds nothing on any page, in any language, at any level.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { assertAccessible } from "../axe.mjs";
import { AUDIENCES } from "../pages.mjs";
import { World } from "../world.mjs";

const LANGUAGES = ["nl", "en", "ar", "ti"];

let world;
before(async () => {
  world = await World.open();
});
after(() => world?.close());

for (const audience of AUDIENCES) {
  for (const language of audience.languages ?? LANGUAGES) {
    describe(`${audience.name} in ${language}`, () => {
      for (const level of audience.levels) {
        it(level ?? "pages", async () => {
          const page = await world.person({ language });
          await audience.enter(page, world);
          if (level) await audience.choose(page, level);
          const found = audience.find ? await audience.find(page) : [];
          for (const path of [...audience.paths, ...found]) {
            const answer = await page.goto(path);
            assert.equal(answer.status(), 200, path);
            await assertAccessible(page, `${path} in ${language}, ${level ?? "no level"}`);
          }
          await page.context().close();
        });
      }
    });
  }
}
