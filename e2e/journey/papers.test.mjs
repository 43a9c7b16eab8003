// My papers: keeping, handing in, taking back, and the desk of a caseworker, with and without JavaScript.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { enter, enterWork, send } from "../people.mjs";
import { DESK, World } from "../world.mjs";

const button = (page, selector) => page.locator(`main button${selector}`);
const card = (page) => ({ name: "kaart.png", mimeType: "image/png", buffer: page.card });

/** A picture of so many pixels, made by the browser itself. */
async function picture(world, colour) {
  const page = await world.person({ script: true });
  await page.setContent(`<div style="width:600px;height:400px;background:${colour}">x</div>`);
  return page.locator("div").screenshot();
}

for (const script of [true, false]) {
  for (const language of ["nl", "ar"]) {
    describe(`papers in ${language}, JavaScript ${script ? "on" : "off"}`, () => {
      let world;
      let page;
      before(async () => {
        world = await World.open({ cases: 10 });
        page = await world.person({ script, language });
        page.card = await picture(world, "teal");
        page.back = await picture(world, "olive");
        await enter(page, world, "amira");
      });
      after(() => world?.close());

      it("hands in both sides of a card in six taps", async () => {
        let taps = 0;
        const tap = async (target) => {
          taps += 1;
          await target.click();
          await page.waitForLoadState();
        };
        const choose = async (id, buffer) => {
          taps += 1;
          await page.setInputFiles(id, { name: "IMG 1.png", mimeType: "image/png", buffer });
        };
        await page.goto("/home");
        await tap(page.locator("main a[href='/papers']").first());
        await tap(button(page, "[name=kind][value=id]"));
        await page.waitForURL(/\/papers\/[0-9a-f-]{36}$/);
        await choose("#front", page.card);
        await choose("#back", page.back);
        await tap(button(page, "[name=then][value=hand-in]"));
        await page.waitForURL(/\/hand-in$/);
        await tap(page.locator("main form.ww-form button"));
        await page.waitForURL(/\/receipt$/);
        assert.ok(taps <= 6, `${taps} taps`);
        assert.equal(await page.locator(".ww-receipt").count(), 1);
        assert.match(await page.locator(".ww-receipt__number").innerText(), /[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}/);
        assert.match(await page.title(), /^[^0-9]+ · Wegwijs$/, "the title tells nobody anything");
      });

      it("keeps a paper that nobody else sees, and destroys it on request", async () => {
        await page.goto("/papers");
        await button(page, "[name=kind][value=unknown]").click();
        await page.waitForURL(/\/papers\/[0-9a-f-]{36}$/);
        const paper = new URL(page.url()).pathname;
        await page.setInputFiles("#chosen", [card(page), { ...card(page), name: "b.png", buffer: page.back }]);
        assert.equal(await send(page, button(page, "[name=then][value=keep]")), 303);
        await page.waitForURL(/kept=1$/);
        assert.equal(await page.locator(".ww-paper__picture").count(), 2);
        if (script) {
          const draw = (all) => Promise.all(all.map((one) => (one.scrollIntoView(), one.decode())));
          await page.locator(".ww-paper__picture").evaluateAll(draw);
        }
        await page.locator(`main a[href='${paper}/remove']`).click();
        assert.equal(await send(page), 303);
        await page.waitForURL(/\/papers\?removed=1$/);
        assert.equal((await page.goto(paper)).status(), 404);
      });

      it("says what is wrong with a file, and keeps the kind that was chosen", async () => {
        await page.goto("/papers");
        await button(page, "[name=kind][value=family]").click();
        await page.waitForURL(/\/papers\/[0-9a-f-]{36}$/);
        const title = await page.locator("h1").innerText();
        assert.equal(await send(page, button(page, "[name=then][value=keep]")), 422);
        assert.equal(await page.locator(".ww-error-summary a[href='#front']").count(), 1);
        await page.setInputFiles("#chosen", { name: "virus.pdf", mimeType: "application/pdf", buffer: Buffer.from("MZ") });
        assert.equal(await send(page, button(page, "[name=then][value=keep]")), 422);
        // With the script the page stays, and the refusals stand beside the button that stops.
        const told = page.locator(script ? "[data-upload-panel] li" : ".ww-error-summary");
        await told.first().waitFor();
        assert.match(await told.first().innerText(), /virus\.pdf/);
        assert.equal(await page.locator("h1").innerText(), title);
      });

      it("takes a paper back as long as nobody opened it", async () => {
        await page.goto("/papers");
        await button(page, "[name=kind][value=travel]").click();
        await page.setInputFiles("#front", card(page));
        await send(page, button(page, "[name=then][value=hand-in]"));
        await page.waitForURL(/\/hand-in$/);
        await send(page);
        await page.waitForURL(/\/receipt$/);
        const paper = new URL(page.url()).pathname.replace("/receipt", "");
        await page.goto(`${paper}/take-back`);
        assert.equal(await send(page), 303);
        await page.waitForURL(/taken-back=1$/);
        assert.equal(await page.locator(`main a[href='${paper}/remove']`).count(), 1);
      });

      it("is read at the desk, larger and turned, and then marked as seen", async () => {
        const desk = await world.person({ script, language: "nl", viewport: DESK });
        await enterWork(desk, world, "anna");
        await desk.goto("/staff/cases");
        await desk.locator("tbody a", { hasText: "Haddad" }).first().click();
        await desk.locator("#papers a, table a[href*='/papers/']").first().click();
        assert.equal(await desk.locator(".ww-viewer--size-1 svg image").count(), 1);
        await desk.locator("main a[href*='size=2']").first().click();
        assert.equal(await desk.locator(".ww-viewer--size-2").count(), 1);
        await desk.locator("main a[href*='turn=1']").first().click();
        assert.match(await desk.locator(".ww-viewer svg image").getAttribute("transform"), /rotate\(90\)/);
        assert.equal(await send(desk), 303);
        await desk.waitForURL(/done=seen$/);
        assert.equal(await desk.locator("main form.ww-form").count(), 0);
        await page.goto("/papers");
        assert.ok((await page.locator("main .ww-task-list").innerText()).length > 0);
      });
    });
  }
}
