// A volunteer looks along as long as the person wants, with and without JavaScript.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { assertAccessible } from "../axe.mjs";
import { enter, enterWork } from "../people.mjs";
import { World } from "../world.mjs";

for (const script of [true, false]) {
  for (const language of ["nl", "ar"]) {
    describe(`looking along in ${language}, JavaScript ${script ? "on" : "off"}`, () => {
      let world;
      let amira;
      let otto;
      before(async () => {
        world = await World.open();
        amira = await world.person({ script, language });
        await enter(amira, world, "amira");
        otto = await world.person({ language: "nl" });
        await enterWork(otto, world, "otto");
      });
      after(() => world?.close());

      /** Whether the volunteer has her in the list. */
      const seen = async () => {
        await otto.goto("/staff/clients");
        return (await otto.locator("tbody a", { hasText: "Haddad" }).count()) === 1;
      };

      it("is reached from home, and nobody looks along at first", async () => {
        await amira.goto("/home");
        await amira.locator("main a[href='/along']").first().click();
        await amira.waitForURL(/\/along$/);
        assert.equal(await amira.locator("main button[type=submit]").count(), 1);
        assert.equal(await seen(), false);
      });

      it("lets a volunteer in for a week, who reads where she stands", async () => {
        await amira.locator("main input[name=who]").first().check();
        await amira.locator("main input[name=days][value='7']").check();
        await amira.locator("main button[type=submit]").last().click();
        await amira.waitForURL(/done=given/);
        assert.equal(await seen(), true);
        await otto.locator("tbody a", { hasText: "Haddad" }).click();
        await otto.waitForURL(/\/staff\/clients\/.+/);
        assert.match(await otto.locator("h1").innerText(), /Haddad/);
        assert.equal(await otto.locator("main a[href*='/papers/']").count(), 0);
        if (script) await assertAccessible(amira, `/along in ${language}`);
      });

      it("sends the volunteer away, also from an open tab", async () => {
        await amira.locator("main form:has(input[name=end]) button").click();
        await amira.waitForURL(/done=stopped/);
        const answer = await otto.reload();
        assert.equal(answer.status(), 404);
        assert.equal(await seen(), false);
      });
    });
  }
}
