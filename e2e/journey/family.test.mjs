// Family: nobody sees anything of another but what that other shares, with and without JavaScript.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { assertAccessible } from "../axe.mjs";
import { enter, enterWork } from "../people.mjs";
import { World } from "../world.mjs";

for (const script of [true, false]) {
  for (const language of ["nl", "ar"]) {
    describe(`family in ${language}, JavaScript ${script ? "on" : "off"}`, () => {
      let world;
      let amira;
      let omar;
      let anna;
      before(async () => {
        world = await World.open();
        amira = await world.person({ script, language });
        await enter(amira, world, "amira");
        omar = await world.person({ script, language });
        await enter(omar, world, "omar");
        anna = await world.person({ language: "nl" });
        await enterWork(anna, world, "anna");
      });
      after(() => world?.close());

      /** How many facts of Omar she sees. */
      const seen = async () => {
        await amira.goto("/family");
        return amira.locator("main dl dt").count();
      };

      it("is reached from home, and shows what he shares and nothing else", async () => {
        await amira.goto("/home");
        await amira.locator("main a[href='/family']").first().click();
        await amira.waitForURL(/\/family$/);
        assert.match(await amira.locator("main").innerText(), /Omar/);
        assert.equal(await seen(), 1);
        await omar.goto("/family");
        assert.equal(await omar.locator("main dl dt").count(), 0);
        if (script) await assertAccessible(amira, `/family in ${language}`);
      });

      it("shares one more item, and stops it without a word", async () => {
        await omar.locator("main input[name=who]").first().check();
        await omar.locator("main input[name=what][value=place]").check();
        await omar.locator("main input[name=days][value='7']").check();
        await omar.locator("main form:has(input[name=what]) button[type=submit]").click();
        await omar.waitForURL(/done=shared/);
        assert.equal(await seen(), 2);
        assert.match(await amira.locator("main").innerText(), /Wolkendam/);
        await omar.locator("main form:has(input[name=stop]) button").last().click();
        await omar.waitForURL(/done=stopped/);
        assert.equal(await seen(), 1);
      });

      it("loses every place when his address becomes secret", async () => {
        await anna.goto("/staff/cases");
        await anna.locator("tbody a", { hasText: "Barakat" }).first().click();
        await anna.waitForURL(/\/staff\/cases\/[0-9a-f-]+$/);
        await anna.locator("main a[href$='/family']").click();
        await anna.waitForURL(/\/family$/);
        await anna.locator("main form:has(input[name=secret]) button").click();
        await anna.waitForURL(/done=secret/);
        await omar.goto("/family");
        assert.equal(await omar.locator("main input[name=what][value=place]").count(), 0);
        await anna.locator("main a[href^='/staff/cases/']").first().click();
        assert.match(await anna.locator("main").innerText(), /Geheim adres/);
      });

      it("ends with the link", async () => {
        await anna.locator("main a[href$='/family']").click();
        await anna.locator("main form:has(input[name=end]) button").first().click();
        await anna.waitForURL(/done=ended/);
        assert.equal(await seen(), 0);
      });
    });
  }
}
