// Coming in with a passkey: added, used, stopped half-way, taken away; and nothing of it to be seen without JavaScript.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { assertAccessible } from "../axe.mjs";
import { enter, enterWork, send } from "../people.mjs";
import { DESK, World } from "../world.mjs";

const PIN = "48209173";

/** Puts a phone's own authenticator behind the page; what it holds goes with the page. */
async function authenticator(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    /** Whether the finger is the right one from now on. */
    unlocks: (isUserVerified) => session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
    /** What the device shows of the accounts that it has keys for. */
    held: async () => (await session.send("WebAuthn.getCredentials", { authenticatorId })).credentials,
  };
}

const stopped = (page) => page.locator("[data-passkey-told=stopped]");
const offer = (page) => page.locator("[data-passkey-offer]");

/** Looks at the page as a screen reader and a neighbour do. */
async function fine(page) {
  await assertAccessible(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wide <= 0, `${page.url()} is ${wide} px too wide`);
}

describe("passkeys", () => {
  let world;
  before(async () => {
    world = await World.open({ cases: 5 });
  });
  after(() => world?.close());

  it("lets staff in without password and code", async () => {
    const anna = await world.person({ viewport: DESK });
    const device = await authenticator(anna);
    await enterWork(anna, world, "anna");
    await anna.goto("/staff/sessions");
    await anna.locator("main a[href='/staff/passkeys']").click();
    await fine(anna);
    await anna.fill("#name", "Laptop");
    await anna.locator("main form:has(#name) button").click();
    await anna.waitForURL(/\/staff\/passkeys\?done=added$/);
    assert.ok(await anna.getByRole("heading", { name: "Laptop" }).isVisible());
    const [held] = await device.held();
    assert.ok(held.isResidentCredential, "the device knows for whom it is");
    await fine(anna);

    await anna.goto("/sign-out");
    await send(anna);
    await anna.waitForURL(/\/staff\/sign-in$/);
    await fine(anna);
    await offer(anna).locator("button").click();
    await anna.waitForURL(/\/staff\/cases$/);
    // The way back by the history lands on no dead page.
    await anna.goto("/staff/sign-in/passkey");
    await anna.waitForURL(/\/staff\/cases$/);

    // Taken away, it opens nothing; what to do instead stands there.
    await anna.goto("/staff/passkeys");
    await anna.locator("main form:has(input[name=remove]) button").click();
    await anna.waitForURL(/done=removed$/);
    await anna.goto("/sign-out");
    await send(anna);
    await offer(anna).locator("button").click();
    await anna.locator("main .nl-alert--warning").waitFor();
    assert.ok(await anna.locator("#login").isVisible());
    await anna.context().close();
  });

  it("is offered to a person, who may stop and loses nothing", async () => {
    const amira = await world.person({ language: "ar" });
    const device = await authenticator(amira);
    await enter(amira, world, "amira");
    await amira.goto("/devices");
    await amira.locator("main a[href='/devices/passkeys']").click();
    assert.ok(await amira.locator("main .nl-alert--warning").isVisible(), "what it means comes first");
    await fine(amira);

    await device.unlocks(false);
    await amira.fill("#name", "هاتفي");
    await amira.fill("#secret", PIN);
    await amira.locator("main form:has(#name) button").click();
    await stopped(amira).waitFor({ state: "visible" });
    await fine(amira);
    // Another try with the same question, after the finger was dried.
    await device.unlocks(true);
    await amira.locator("form[data-passkey] button").click();
    await amira.waitForURL(/\/devices\/passkeys\?done=added$/);
    const [held] = await device.held();
    assert.equal(held.userName ?? "Wegwijs", "Wegwijs", "the phone tells nobody whose it is");
    await fine(amira);

    // A phone that has one already says so.
    await amira.fill("#name", "هاتفي");
    await amira.fill("#secret", PIN);
    await amira.locator("main form:has(#name) button").click();
    await amira.locator("[data-passkey-told=already]").waitFor({ state: "visible" });
    assert.ok(!(await stopped(amira).isVisible()));

    await amira.goto("/sign-out");
    await send(amira);
    await amira.goto("/sign-in?back=/details");
    await fine(amira);
    await device.unlocks(false);
    await offer(amira).locator("button").click();
    await stopped(amira).waitFor({ state: "visible" });
    await fine(amira);
    await amira.goto("/sign-in?back=/details");
    assert.ok(await amira.locator("#secret").isVisible(), "the PIN is there as ever");
    await device.unlocks(true);
    await offer(amira).locator("button").click();
    await amira.waitForURL(/\/details$/);

    // On a phone that knows nobody any more the way in is there too, quietly.
    await amira.context().clearCookies();
    await amira.goto("/sign-in");
    await fine(amira);
    await offer(amira).locator("button").click();
    await amira.waitForURL(/\/home$/);
    await amira.context().close();
  });

  it("is not to be seen where the browser knows no passkeys", async () => {
    const page = await world.person();
    await page.addInitScript(() => delete window.PublicKeyCredential);
    for (const path of ["/sign-in", "/staff/sign-in"]) {
      await page.goto(path);
      await page.waitForLoadState("networkidle");
      assert.ok(!(await offer(page).isVisible()), path);
    }
    await page.context().close();
  });

  it("is not to be seen without JavaScript, and the usual ways stand as ever", async () => {
    const page = await world.person({ script: false });
    await page.goto("/sign-in");
    assert.ok(!(await offer(page).isVisible()));
    await enter(page, world, "farid");
    await page.goto("/devices");
    assert.ok(!(await page.locator("main a[href='/devices/passkeys']").isVisible()));
    await page.goto("/devices/passkeys");
    assert.ok(!(await page.locator("#name").isVisible()), "no form that could not work");
    await page.context().close();
    const anna = await world.person({ script: false, viewport: DESK });
    await anna.goto("/staff/sign-in");
    assert.ok(!(await offer(anna).isVisible()));
    await enterWork(anna, world, "eva");
    await anna.goto("/staff/cases");
    assert.ok(await anna.locator("table").first().isVisible());
    await anna.context().close();
  });
});
