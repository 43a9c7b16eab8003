// Everything that is kept about the person, as a file: a warning first, then a PDF, a file to read on the phone and one for
// a computer, with and without JavaScript.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import { enter } from "../people.mjs";
import { World } from "../world.mjs";

for (const script of [true, false]) {
  for (const language of ["nl", "ar"]) {
    describe(`own file in ${language}, JavaScript ${script ? "on" : "off"}`, () => {
      let world;
      let page;
      before(async () => {
        world = await World.open({ cases: 10 });
        page = await world.person({ script, language });
        await enter(page, world, "amira");
      });
      after(() => world?.close());

      const save = async (which) => {
        await page.goto("/details/copy");
        const saving = page.waitForEvent("download");
        await page.locator(`main button[value=${which}]`).click();
        const download = await saving;
        assert.match(download.suggestedFilename(), /^copy\.(pdf|html|json)$/);
        return readFile(await download.path());
      };

      it("is reached from the details and from who looked, and warns before", async () => {
        for (const from of ["/details", "/looked"]) {
          await page.goto(from);
          await page.locator("main a[href='/details/copy']").click();
          await page.waitForURL(/\/details\/copy$/);
        }
        assert.equal(await page.locator("main .nl-alert--warning").count(), 1);
        for (const path of ["/details", "/looked", "/messages/write"]) {
          assert.equal(await page.locator(`section[aria-labelledby=wrong] a[href='${path}']`).count(), 1, path);
        }
      });

      it("saves a PDF that says its language and its structure, and does nothing", async () => {
        const pdf = (await save("print")).toString("latin1");
        assert.match(pdf, /^%PDF-1\.7\n/);
        assert.match(pdf, /%%EOF\s*$/);
        assert.match(pdf, new RegExp(`/Lang\\(${language}\\)|/Lang \\(${language}\\)`));
        assert.match(pdf, /\/MarkInfo\s*<<\s*\/Marked true/);
        assert.doesNotMatch(pdf, /\/JavaScript|\/JS[ (]|\/EmbeddedFile|\/OpenAction|\/URI/);
      });

      it("saves a file for a computer", async () => {
        const { tables } = JSON.parse(await save("data"));
        assert.equal(tables.person.length, 1);
        assert.ok(tables.case_event.length > 0 && tables.session.length > 0);
      });

      it("saves a file to read, in the language of the reader, that asks nothing of any site", async () => {
        const text = (await save("read")).toString();
        assert.match(text, new RegExp(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">`));
        assert.doesNotMatch(text, /<script|src=|href=|@import|url\(/);
        assert.match(text, /<\/html>\n$/);
      });
    });
  }
}
