// A guardian acts for a child, the child sees it and does not agree, two children in two tabs, and a mandate that ended
// a second ago; with and without JavaScript.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { enter, enterWork, send } from "../people.mjs";
import { DESK, World } from "../world.mjs";

/** The page of a child from the list of whoever acts for them. */
async function open(page, name) {
  await page.goto("/staff/wards");
  await page.locator("tbody a", { hasText: name }).click();
  await page.waitForURL(/\/staff\/wards\/[0-9a-f-]+$/);
  assert.match(await page.locator(".ww-acting-for").innerText(), new RegExp(name));
}

const confirmButton = (page) => page.locator("main form[action$='/appointment'] button");

for (const script of [true, false]) {
  for (const language of ["nl", "ar"]) {
    describe(`guardian, the child reads ${language}, JavaScript ${script ? "on" : "off"}`, () => {
      let world;
      let quinten;
      let yonas;
      before(async () => {
        world = await World.open({ cases: 10 });
        quinten = await world.person({ script, language: "nl" });
        yonas = await world.person({ script, language });
        await enterWork(quinten, world, "quinten");
        await enter(yonas, world, "yonas");
      });
      after(() => world?.close());

      it("shows the children by what they need, and the week", async () => {
        await quinten.goto("/staff/wards");
        assert.match(await quinten.locator("tbody tr").first().innerText(), /Yonas/);
        await quinten.goto("/staff/week");
        // Seven days: those with something on them are headings, the empty ones a line.
        assert.equal(await quinten.locator("main h2, main .ww-day").count(), 7);
      });

      it("confirms for the child, who sees by whom", async () => {
        await open(quinten, "Yonas Kidane");
        assert.equal(await send(quinten, confirmButton(quinten)), 303);
        assert.equal(await quinten.locator("main .nl-alert--ok").count(), 1);
        await yonas.goto("/home");
        await yonas.locator("main a[href='/done-for-you']").first().click();
        assert.match(await yonas.locator("main").innerText(), /Quinten Demo/);
        assert.equal(await yonas.locator("main a[href^='/done-for-you/disagree']").count(), 1);
      });

      it("lets the child say 'I do not agree', and the answer is open again", async () => {
        await yonas.goto("/done-for-you");
        await yonas.locator("main a[href^='/done-for-you/disagree']").click();
        assert.equal(await send(yonas), 303);
        await yonas.waitForURL(/\/done-for-you\?said=\d+$/);
        assert.equal(await yonas.locator("main .nl-alert--ok").count(), 1);
        await yonas.goto("/appointment");
        assert.equal(await yonas.locator("main form[action='/appointment'] button").count(), 1);
        await open(quinten, "Yonas Kidane");
        assert.equal(await confirmButton(quinten).count(), 0, "the guardian leaves it alone");
      });

      it("brings it to the team lead, who settles it", async () => {
        const sara = await world.person({ script, language: "nl", viewport: DESK });
        await enterWork(sara, world, "sara");
        await sara.goto("/staff/disagreements");
        assert.match(await sara.locator("main").innerText(), /Yonas Kidane[\s\S]*Advocatenkantoor/);
        assert.equal(await send(sara, sara.locator("main button[value=lawyer]")), 303);
        assert.equal(await send(sara, sara.locator("main button[value=child-wants]")), 303);
        assert.equal(await sara.locator("main .ww-empty-state").count(), 1);
        await yonas.goto("/done-for-you");
        assert.equal(await yonas.locator("main .ww-card").count(), 1);
      });

      it("explains who is who, in pictures", async () => {
        await yonas.goto("/who-is-who");
        assert.equal(await yonas.locator("main .ww-who").count(), 7);
        const wide = await yonas.evaluate(() => document.documentElement.scrollWidth > innerWidth).catch(() => false);
        assert.equal(wide, false);
      });
    });
  }
}

describe("guardian, two children in two tabs", () => {
  let world;
  before(async () => {
    world = await World.open({ cases: 10 });
  });
  after(() => world?.close());

  it("never does for one what was meant for the other", async () => {
    const tab = await world.person({ language: "nl" });
    await enterWork(tab, world, "quinten");
    await open(tab, "Yonas Kidane");
    const yonas = tab.url();
    const other = await tab.context().newPage();
    await open(other, "Selam Tesfay");
    const selam = other.url();
    // The form of the one tab, sent to the address of the other.
    const mixed = await tab.request.post(`${yonas}/appointment`, {
      headers: { origin: world.url },
      form: { child: selam.split("/").pop() },
      maxRedirects: 0,
    });
    assert.equal(mixed.status(), 422);
    assert.match(await mixed.text(), /Yonas/);
    await tab.reload();
    assert.equal(await confirmButton(tab).count(), 1, "nothing was done");
    assert.equal(await send(tab, confirmButton(tab)), 303);
    assert.match(await tab.locator(".ww-acting-for").innerText(), /Yonas/);
  });

  it("finds no child whose mandate ended a second ago", async () => {
    const tab = await world.person({ language: "nl" });
    await enterWork(tab, world, "quinten");
    await open(tab, "Selam Tesfay");
    const child = tab.url().split("/").pop();
    const sara = await world.person({ language: "nl", viewport: DESK });
    await enterWork(sara, world, "sara");
    await sara.goto(`/staff/mandates/${child}`);
    assert.equal(await send(sara, sara.locator("main .nl-button--danger").first()), 303);
    // The tab was open all the time.
    const answer = await tab.reload();
    assert.equal(answer.status(), 404);
    const tom = await world.person({ language: "nl", viewport: DESK });
    await enterWork(tom, world, "tom");
    await open(tom, "Selam Tesfay");
  });
});
