// Everything lost: at the desk somebody looks who it is, and the person begins anew; the old phone is out.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { enter, enterWork, send } from "../people.mjs";
import { World } from "../world.mjs";

for (const script of [true, false]) {
  describe(`a new beginning at the desk, JavaScript ${script ? "on" : "off"}`, () => {
    let world;
    let phone;
    let desk;
    before(async () => {
      world = await World.open({ cases: 10 });
      phone = await world.person({ script, language: "ar" });
      await enter(phone, world, "amira");
      desk = await world.person({ script, language: "nl" });
      await enterWork(desk, world, "hanna");
    });
    after(() => world?.close());

    it("ends the old phone and prints a letter, after a look at who it is", async () => {
      await phone.goto("/details");
      const number = (await phone.locator("main dd").first().innerText()).replace(/\D/g, "");
      await desk.goto("/staff/desk");
      await desk.fill("#v-number", number);
      assert.equal(await send(desk), 200);
      const check = desk.locator("form[action='/staff/desk/check']");
      assert.equal(await send(desk, check.locator("button")), 422, "a check says with what");
      await desk.selectOption("#proof", "photo");
      assert.equal(await send(desk, check.locator("button")), 200);
      assert.equal(await send(desk, desk.locator("form[action='/staff/desk/anew'] button")), 200);
      assert.equal(await desk.locator(".ww-letter").count(), 1);
      await phone.goto("/home");
      assert.match(phone.url(), /\/sign-in/, "the old phone is out");
    });
  });
}
