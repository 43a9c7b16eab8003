// The appointment: confirm, move, cancel, receipt and calendar, with and without JavaScript.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { enter, enterWork, send } from "../people.mjs";
import { DESK, World } from "../world.mjs";

const RECEIPT = /\/appointment\/receipt$/;

for (const script of [true, false]) {
  for (const language of ["nl", "ar"]) {
    describe(`hearing in ${language}, JavaScript ${script ? "on" : "off"}`, () => {
      let world;
      let page;
      const day = () => page.locator("main .ww-time-card").first().innerText();
      const confirmButton = () => page.locator("main form[action='/appointment'] button");

      before(async () => {
        world = await World.open({ cases: 10 });
        page = await world.person({ script, language });
        await enter(page, world, "amira");
      });
      after(() => world?.close());

      it("refuses to move without a time, and keeps the own one", async () => {
        await page.goto("/appointment");
        const own = await day();
        await page.goto("/appointment/move");
        assert.equal(await page.locator("input[name=time]").count(), 3, "three times stand first");
        assert.equal(await send(page), 422);
        assert.equal(await page.locator(".ww-error-summary a[href='#time']").count(), 1);
        await page.goto("/appointment");
        assert.equal(await day(), own);
      });

      it("says so when the chosen time is not there any more", async () => {
        const answer = await page.request.post("/appointment/move", {
          form: { time: "0191f3a0-1111-7222-8333-7f3a09c251be" },
          headers: { origin: world.url },
        });
        assert.equal(answer.status(), 422);
        assert.match(await answer.text(), /ww-error-summary/);
      });

      it("moves to another time and gives a receipt", async () => {
        await page.goto("/appointment/move?all=1");
        const times = page.locator("input[name=time]");
        assert.ok((await times.count()) > 3, "all times are reachable");
        await times.nth(1).check();
        const chosen = await times.nth(1).getAttribute("data-summary");
        assert.equal(await send(page, page.locator("main form.ww-form button[type=submit]")), 303);
        await page.waitForURL(RECEIPT);
        const [date] = chosen.match(/\d{2}-\d{2}-\d{4}/);
        assert.match(await day(), new RegExp(date));
        assert.match(await page.locator(".ww-receipt__number").innerText(), /[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}/);
        await page.goto("/appointment");
        assert.equal(await confirmButton().count(), 0, "who chose a time does not need to confirm it");
      });

      it("gives the calendar one neutral word", async () => {
        const answer = await page.request.get("/appointment/appointment.ics");
        assert.match(answer.headers()["content-type"], /^text\/calendar/);
        const text = await answer.text();
        assert.match(text, language === "ar" ? /SUMMARY:موعد\r/ : /SUMMARY:Afspraak\r/);
        assert.doesNotMatch(text, /wegwijs|\bind\b|asiel|location/i);
      });

      it("asks for a reason before it cancels, and then says that nothing is lost", async () => {
        await page.goto("/appointment/cancel");
        assert.equal(await page.locator("input[name=reason]").count(), 5);
        assert.equal(await send(page), 422);
        assert.equal(await page.locator(".ww-error-summary a[href='#reason']").count(), 1);
        await page.locator("input[name=reason][value=ill]").check();
        assert.equal(await send(page), 303);
        await page.waitForURL(/\/appointment\?cancelled=1$/);
        assert.equal(await page.locator("main .nl-alert--ok").count(), 1);
        assert.equal(await page.locator("main .ww-time-card").count(), 0);
        await page.goto("/appointment/cancel");
        assert.match(page.url(), /\/appointment$/, "nothing is left to cancel");
        assert.equal((await page.request.get("/appointment/appointment.ics")).status(), 404);
      });
    });
  }
}

describe("hearing, clicked twice", () => {
  let world;
  before(async () => {
    world = await World.open({ cases: 10 });
  });
  after(() => world?.close());

  it("confirms once and answers both clicks with the receipt", async () => {
    const page = await world.person();
    await enter(page, world, "amira");
    const click = () => page.request.post("/appointment", { headers: { origin: world.url }, maxRedirects: 0 });
    for (const answer of await Promise.all([click(), click()])) {
      assert.equal(answer.status(), 303);
      assert.equal(answer.headers().location, "/appointment/receipt");
    }
    await page.goto("/home");
    assert.equal(await page.locator(".ww-task-list a[href='/appointment']").count(), 1, "now: prepare for it");
  });

  it("has a friendly page for who has no appointment", async () => {
    const page = await world.person({ language: "ti" });
    await enter(page, world, "selam");
    await page.goto("/appointment");
    assert.equal(await page.locator("main .ww-empty-state").count(), 1);
    await page.goto("/appointment/move");
    assert.match(page.url(), /\/appointment$/);
  });
});

for (const [script, language] of [
  [true, "nl"],
  [false, "ar"],
]) {
  describe(`hearing that changes meanwhile in ${language}, JavaScript ${script ? "on" : "off"}`, () => {
    let world;
    let page;
    const chosen = () => page.locator("main form.ww-form button[type=submit]");
    before(async () => {
      world = await World.open({ cases: 10 });
      page = await world.person({ script, language });
      await enter(page, world, "amira");
    });
    after(() => world?.close());

    /** Takes the first time on the page. */
    const takeFirst = async () => {
      await page.goto("/appointment/move");
      await page.locator("input[name=time]").first().check();
      return send(page, chosen());
    };

    it("keeps the own time when the planner closes the one that is being chosen", async () => {
      await page.goto("/appointment");
      const own = await page.locator("main .ww-time-card").first().innerText();
      await page.goto("/appointment/move");
      const first = page.locator("input[name=time]").first();
      await first.check();
      const time = await first.inputValue();
      const finn = await world.person({ viewport: DESK });
      await enterWork(finn, world, "finn");
      const close = { form: { close: time }, headers: { origin: world.url }, maxRedirects: 0 };
      assert.equal((await finn.request.post("/staff/times", close)).status(), 303);
      assert.equal(await send(page, chosen()), 422);
      assert.equal(await page.locator(".ww-error-summary a[href='#time']").count(), 1);
      assert.equal(await page.locator(`input[name=time][value="${time}"]`).count(), 0, "what went is not offered");
      await page.goto("/appointment");
      assert.equal(await page.locator("main .ww-time-card").first().innerText(), own);
    });

    it("says what to do when no change is left, and refuses a third one from an old page", async () => {
      assert.equal(await takeFirst(), 303);
      assert.equal(await takeFirst(), 303);
      await page.goto("/appointment");
      const own = await page.locator("main .ww-time-card").first().innerText();
      assert.equal(await page.locator("main a[href='/appointment/move']").count(), 0);
      const answer = await page.request.post("/appointment/move", {
        form: { time: "0191f3a0-1111-7222-8333-7f3a09c251be" },
        headers: { origin: world.url },
      });
      assert.equal(answer.status(), 422);
      assert.match(await answer.text(), /role="alert"/);
      await page.goto("/appointment");
      assert.equal(await page.locator("main .ww-time-card").first().innerText(), own);
    });
  });
}
