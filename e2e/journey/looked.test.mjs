// "Who looked at my file": a caseworker looks, the person sees it and says that it is wrong, the auditor answers, the
// person reads the answer; with and without JavaScript.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { enter, enterWork, send } from "../people.mjs";
import { DESK, World } from "../world.mjs";

/** Words without the marks that keep variables in order. */
const plain = (words) => words.replace(/[\u2068\u2069]/g, "");

for (const script of [true, false]) {
  for (const language of ["nl", "ar"]) {
    describe(`who looked in ${language}, JavaScript ${script ? "on" : "off"}`, () => {
      let world;
      let page;
      let work;
      let auditor;
      const words = language === "nl"
        ? { opened: "Opende uw dossier", sent: "Nog niemand heeft ernaar gekeken", looked: "Er wordt naar gekeken", answer: "Het mocht." }
        : { opened: "تم فتح ملفك", sent: "لم ينظر أحد في ذلك بعد", looked: "يتم النظر في ذلك", answer: "كان ذلك مسموحًا" };
      const deed = () => page.locator(".ww-log-list__deed", { hasText: words.opened }).first();
      const said = () => page.locator("section[aria-labelledby=said] .ww-card").first();
      before(async () => {
        world = await World.open({ cases: 10 });
        page = await world.person({ script, language });
        await enter(page, world, "amira");
        work = await world.person({ script, language: "nl", viewport: DESK });
        await enterWork(work, world, "anna");
        auditor = await world.person({ script, language: "nl", viewport: DESK });
        await enterWork(auditor, world, "maria");
      });
      after(() => world?.close());

      it("shows who opened the file, as what, when and how often", async () => {
        await work.goto("/staff/cases");
        const file = await work.locator("tbody a", { hasText: "Haddad" }).getAttribute("href");
        await work.goto(file);
        await work.goto(file);
        await page.goto("/home?all=1");
        await page.locator("main a[href='/looked']").first().click();
        const entry = page.locator(".ww-log-list__entry", { has: deed() }).first();
        assert.match(await entry.innerText(), /Anna Demo/);
        assert.match(await deed().innerText(), /\d{2}:\d{2}/);
        assert.match(plain(await deed().innerText()), language === "nl" ? /2 keer/ : /مرتان/);
        assert.equal(await page.locator("main", { hasText: "view-case" }).count(), 0, "no code is shown");
        await page.locator("main a[href='/looked?own=1']").click();
        assert.equal(await page.locator("main", { hasText: "Anna Demo" }).count(), 0);
      });

      it("is said to be wrong in two taps, and once", async () => {
        await page.goto("/looked");
        const before = await page.locator("section[aria-labelledby=said] .ww-card").count();
        await deed().locator("a[href^='/looked/wrong']").click();
        const form = page.url();
        await page.fill("#text", "ሀ".repeat(1_001));
        assert.equal(await send(page), 422);
        assert.equal((await page.inputValue("#text")).trim().length, 1_001);
        await page.fill("#text", "هذا ليس موظفي");
        assert.equal(await send(page), 303);
        await page.waitForURL(/\/looked\?sent=1$/);
        assert.match(await said().innerText(), new RegExp(words.sent));
        assert.match(await said().innerText(), /هذا ليس موظفي/);
        await page.goto(form);
        assert.match(page.url(), /\/looked$/, "it was said already");
        assert.equal(await page.locator("section[aria-labelledby=said] .ww-card").count(), before + 1);
      });

      it("is opened and answered by the auditor, who sees no file", async () => {
        await auditor.goto("/staff");
        assert.match(auditor.url(), /\/staff\/doubts$/);
        await auditor.locator("#open").waitFor();
        await auditor.locator("tbody").first().locator("tr", { hasText: "zaak geopend" }).locator("a").first().click();
        assert.match(await auditor.locator("main").innerText(), /هذا ليس موظفي/);
        assert.equal(await auditor.locator("main", { hasText: "Haddad" }).count(), 0);
        await page.reload();
        assert.match(await said().innerText(), new RegExp(words.looked));
        assert.equal(await send(auditor), 422, "an answer says something");
        await auditor.locator("input[name=finding][value=allowed]").check();
        assert.equal(await send(auditor), 303);
        assert.equal(await auditor.locator("[role=status]").count(), 1);
      });

      it("shows the answer in the language of the person", async () => {
        await page.goto("/looked");
        assert.match(await said().innerText(), new RegExp(words.answer));
        const scrolls = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
        assert.equal(scrolls, false, "nothing sticks out of the phone");
      });

      it("lets the auditor find who looked, and tells the person that", async () => {
        await page.goto("/details");
        const number = (await page.locator("main dd").first().innerText()).replace(/\D/g, "");
        await auditor.goto("/staff/audit");
        await auditor.fill("#staff", "anna");
        await auditor.fill("#v-number", number);
        const search = auditor.locator("main form[role=search] button[type=submit]");
        assert.equal(await send(auditor, search), 200);
        assert.match(plain(await auditor.locator("#found").innerText()), /\d+ regel/);
        assert.match(await auditor.locator("tbody").innerText(), /Anna Demo/);
        assert.match(auditor.url(), /\/staff\/audit$/, "what is looked for stands in no address");
        await page.goto("/looked");
        assert.match(await page.locator("main").innerText(), /Maria Demo/);
      });
    });
  }
}
