// A role is asked for by one administrator and given by another; what is taken away counts at once.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { enterWork, send } from "../people.mjs";
import { DESK, World } from "../world.mjs";

for (const script of [true, false]) {
  describe(`administration, JavaScript ${script ? "on" : "off"}`, () => {
    let world;
    before(async () => {
      world = await World.open({ cases: 60 });
    });
    after(() => world?.close());

    /** The button of the form that does this. */
    const does = (page, deed) =>
      page.locator("form", { has: page.locator(`input[name=deed][value=${deed}]`) }).locator("button");

    /** The page of a member of staff, found as an administrator finds them. */
    async function member(page, login) {
      await page.goto("/staff/people");
      await page.locator("main input[name=text]").fill(login);
      assert.equal(await send(page, does(page, "search")), 200);
      assert.match(page.url(), /\/staff\/people$/, "a name never stands in an address");
      await page.locator("tbody a").first().click();
      await page.waitForURL(/\/staff\/people\/[0-9a-f-]+$/);
    }

    it("gives a role by two administrators, and takes it away at once", async () => {
      const ivo = await world.person({ script, viewport: DESK });
      await enterWork(ivo, world, "ivo");
      await member(ivo, "petra");
      assert.equal(await send(ivo, does(ivo, "give")), 422, "a role is to be chosen");
      await ivo.locator("select[name=role]").selectOption("caseworker");
      await ivo.locator("main input[name=team]").fill("noord");
      assert.equal(await send(ivo, does(ivo, "give")), 303);
      await ivo.goto("/staff/requests");
      await ivo.locator("a[href^='/staff/requests/']").first().click();
      await ivo.waitForURL(/\/staff\/requests\/[0-9a-f-]+$/);
      const request = new URL(ivo.url()).pathname;
      assert.equal(await does(ivo, "confirmed").count(), 0, "who asked cannot confirm");

      const vera = await world.person({ script, viewport: DESK });
      await enterWork(vera, world, "vera");
      await vera.goto(request);
      assert.equal(await send(vera, does(vera, "confirmed")), 303);
      await vera.context().close();

      const petra = await world.person({ script, viewport: DESK });
      await enterWork(petra, world, "petra");
      await petra.goto("/staff/role");
      assert.equal(await petra.locator("[value^=caseworker]").count(), 1, "the role is there to choose");

      // What is taken away ends the stay at once.
      await member(ivo, "petra");
      await ivo.locator("input[name=keep][value^=caseworker]").uncheck();
      assert.equal(await send(ivo, does(ivo, "take")), 303);
      await petra.goto("/staff/role");
      await petra.waitForURL(/\/staff\/sign-in/);
      await petra.context().close();
      await ivo.context().close();
    });
  });
}
