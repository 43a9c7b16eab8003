// A human near: messages both ways, and asking to be called, with and without JavaScript.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { enter, enterWork, send } from "../people.mjs";
import { DESK, World } from "../world.mjs";

for (const script of [true, false]) {
  for (const language of ["nl", "ar"]) {
    describe(`talking in ${language}, JavaScript ${script ? "on" : "off"}`, () => {
      let world;
      let page;
      let work;
      const messages = () => page.locator(".ww-message-list > li");
      before(async () => {
        world = await World.open({ cases: 10 });
        page = await world.person({ script, language });
        await enter(page, world, "amira");
        work = await world.person({ script, language: "nl", viewport: DESK });
        await enterWork(work, world, "anna");
      });
      after(() => world?.close());

      it("sends a ready sentence in three taps, and once", async () => {
        await page.goto("/home");
        await page.locator("main a[href='/messages']").first().click();
        const so_far = await messages().count();
        await page.locator("a[href='/messages/choose']").click();
        await page.locator("a[href='/messages/choose?sentence=papers-received']").click();
        assert.equal(await send(page), 303);
        await page.waitForURL(/\/messages\?sent=1$/);
        await page.goBack();
        assert.equal(await send(page), 303);
        await page.goto("/messages");
        assert.equal(await messages().count(), so_far + 1, "back and send again is one message");
      });

      it("asks for the day that stands open in a sentence", async () => {
        await page.goto("/messages/choose?sentence=cannot-come");
        assert.equal(await send(page), 422);
        assert.equal(await page.locator(".ww-error-summary a[href='#day']").count(), 1);
        await page.fill("#day", "2027-01-15");
        assert.equal(await send(page), 303);
        assert.match(await messages().first().innerText(), /15-01-2027/);
      });

      it("gives own words back when they are too long, and keeps them when they fit", async () => {
        await page.goto("/messages/write");
        assert.equal(await send(page), 422);
        const long = "ሀ".repeat(4_001);
        await page.fill("#text", long);
        assert.equal(await send(page), 422);
        assert.equal((await page.inputValue("#text")).trim(), long);
        await page.fill("#text", "متى المقابلة؟");
        assert.equal(await send(page), 303);
        assert.match(await messages().first().innerText(), /متى المقابلة؟/);
      });

      it("is found, read and answered by the caseworker", async () => {
        await work.goto("/staff/cases?unopened=yes");
        const link = work.locator("tbody a", { hasText: "Haddad" });
        const file = await link.getAttribute("href");
        await work.goto(`${file}/messages`);
        assert.match(await work.locator(".ww-message-list").innerText(), /Hebt u mijn papieren ontvangen\?/);
        await work.goto("/staff/cases?unopened=yes");
        assert.equal(await work.locator("tbody a", { hasText: "Haddad" }).count(), 0, "opened is opened");
        await work.goto(`${file}/messages`);
        await work.selectOption("#sentence", "we-call");
        assert.equal(await send(work), 422, "a sentence with a day and a time needs both");
        await work.fill("#day", "2027-01-18");
        await work.fill("#clock", "14:30");
        assert.equal(await send(work), 303);
        await page.goto("/messages");
        const answer = await messages().first().innerText();
        assert.match(answer, /18-01-2027/);
        assert.match(answer, /14:30/);
        assert.match(answer, language === "nl" ? /Wij bellen u/ : /سنتصل بك/);
      });

      it("asks for a call, sees until when, and takes it back", async () => {
        await page.goto("/home");
        await page.locator("main a[href='/call']").first().click();
        await page.fill("#phone", "12");
        assert.equal(await send(page), 422);
        assert.equal(await page.inputValue("#phone"), "12");
        await page.fill("#phone", "06 0000 1122");
        await page.selectOption("#language", "ar");
        assert.equal(await send(page), 303);
        assert.match(await page.locator("main .ww-card").innerText(), /\d{2}-\d{2}-\d{4}/);
        assert.equal(await page.locator("#phone").count(), 0, "one open call is enough");

        const desk = await world.person({ script, language: "nl", viewport: DESK });
        await enterWork(desk, world, "hanna");
        await desk.goto("/staff/calls");
        await desk.locator("tbody a", { hasText: "Haddad" }).click();
        assert.match(await desk.locator("main").innerText(), /0600001122/);
        assert.equal(await send(desk, desk.locator("button[value=not-reached]")), 303);
        await page.reload();
        assert.match(await page.locator("main .ww-card").innerText(), /\d{2}:\d{2}/, "somebody tried");

        assert.equal(await send(page, page.locator("form[action='/call/withdraw'] button")), 303);
        await desk.goto("/staff/calls");
        assert.equal(await desk.locator("tbody a", { hasText: "Haddad" }).count(), 0);
      });
    });
  }
}
