// Being told that there is a message: choosing, seeing the very words, and stopping, with and without JavaScript.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { assertAccessible } from "../axe.mjs";
import { enter, enterWork, send } from "../people.mjs";
import { DESK, World } from "../world.mjs";

const WORDS = { nl: "U hebt een bericht.", ar: "لديك رسالة." };
/** The same digits as an Arabic keyboard types them. */
const arabic = (text) => text.replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[digit]);

for (const script of [true, false]) {
  for (const language of ["nl", "ar"]) {
    describe(`notices in ${language}, JavaScript ${script ? "on" : "off"}`, () => {
      let world;
      let page;
      const card = () => page.locator("main .ww-card").first();
      before(async () => {
        world = await World.open({ cases: 10 });
        page = await world.person({ script, language });
        await enter(page, world, "amira");
      });
      after(() => world?.close());

      it("is found from the phones and from the messages, and is off until asked for", async () => {
        for (const from of ["/devices", "/messages"]) {
          await page.goto(from);
          await page.locator("main a[href='/devices/notices']").click();
          await page.waitForURL(/\/devices\/notices$/);
        }
        assert.equal(await page.locator("main form").count(), 0, "there is nothing to stop");
        assert.ok((await page.locator("main").innerText()).includes(WORDS[language]), "the words stand there");
      });

      it("gives back a number that cannot be sent to, with what is wrong", async () => {
        await page.locator("main a[href='/devices/notices?way=sms']").click();
        await page.fill("#address", "020 123 45 67");
        assert.equal(await send(page), 422);
        assert.equal(await page.inputValue("#address"), "020 123 45 67");
        assert.equal(await page.locator("#address").getAttribute("aria-invalid"), "true");
        assert.equal(await page.locator(".ww-error-summary a[href='#address']").count(), 1);
        assert.ok((await page.locator("main").innerText()).includes(WORDS[language]));
        if (script) await assertAccessible(page, `a refused number in ${language}`);
      });

      it("keeps a number in any digits, also when it is sent again", async () => {
        await page.fill("#address", arabic("06 00 00 12 34"));
        assert.equal(await send(page), 303);
        await page.waitForURL(/\/devices\/notices\?done=1$/);
        assert.equal(await page.locator("main .nl-alert--ok").count(), 1);
        assert.match(await card().innerText(), /\+31600001234/);
        await page.goto("/devices/notices?way=sms");
        assert.equal(await page.inputValue("#address"), "+31600001234");
        assert.equal(await send(page), 303);
        assert.match(await card().innerText(), /\+31600001234/);
      });

      it("tells of a message in those words, and of nothing else", async () => {
        const work = await world.person({ script, language: "nl", viewport: DESK });
        await enterWork(work, world, "anna");
        await work.goto("/staff/cases");
        const file = await work.locator("tbody a", { hasText: "Haddad" }).getAttribute("href");
        await work.goto(`${file}/messages`);
        await work.selectOption("#sentence", "received");
        assert.equal(await send(work), 303);
        await work.goto("/demo/outbox");
        const row = work.locator("table:has(#outbox) tbody tr").first();
        const hour = Number(new Date().toLocaleString("en-GB", { timeZone: "Europe/Amsterdam", hour: "2-digit" }));
        // Nothing leaves at night, and a test does not wait for the morning.
        if (hour < 8 || hour >= 20) return;
        for (let tries = 0; tries < 50 && !(await row.innerText()).includes(WORDS[language]); tries += 1) {
          await work.waitForTimeout(200);
          await work.reload();
        }
        assert.ok((await row.innerText()).includes(WORDS[language]), await row.innerText());
        assert.ok(!(await work.content()).includes("31600001234"), "not where it went");
      });

      it("changes to mail, and stops", async () => {
        await page.goto("/devices/notices");
        await page.locator("main a[href='/devices/notices?way=mail']").click();
        assert.equal(await page.inputValue("#address"), "", "a number is no address");
        await page.fill("#address", "amira@example");
        assert.equal(await send(page), 422);
        await page.fill("#address", "amira@example.org");
        assert.equal(await send(page), 303);
        assert.match(await card().innerText(), /amira@example\.org/);
        assert.doesNotMatch(await page.locator("main").innerText(), /31600001234/);
        assert.equal(await send(page, page.locator("main form button[value=nothing]")), 303);
        assert.equal(await page.locator("main form").count(), 0);
        await page.goto("/devices/notices?way=mail");
        assert.equal(await page.inputValue("#address"), "", "what was stopped is forgotten");
      });

      it("loses nothing when the stay has ended meanwhile", async () => {
        await page.goto("/devices/notices?way=mail");
        await page.fill("#address", "amira@example.org");
        await page.context().clearCookies({ name: "__Host-stay" });
        assert.equal(await send(page), 401);
        await page.fill("#secret", "48209173");
        assert.equal(await send(page), 200, "nothing is sent without asking");
        assert.equal(await send(page), 303);
        await page.goto("/devices/notices");
        assert.match(await card().innerText(), /amira@example\.org/);
      });
    });
  }
}
