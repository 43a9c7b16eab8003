// A picture of every page, in every language, level and width, into target/gallery.
//
//   make gallery                 all pages
//   cargo xtask gallery /sign-in only pages whose path holds this

import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { AUDIENCES } from "./pages.mjs";
import { DESK, PHONE, setting, World } from "./world.mjs";

const LANGUAGES = ["nl", "ar", "ti"];
const folder = join(setting("WEGWIJS_TEST_OUTPUT"), "gallery");
const wanted = process.argv[2] ?? "";

/** The name of the picture of a page. An id differs in each world, so that the pages of one thing share its number. */
function pictureOf(path, ids) {
  const numbered = path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => {
    if (!ids.includes(id)) ids.push(id);
    return ids.indexOf(id) + 1;
  });
  return numbered.replace(/^\/|\/$/g, "").replaceAll("/", "-") || "start";
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const world = await World.open();
let pictures = 0;
for (const audience of AUDIENCES) {
  for (const language of audience.languages ?? LANGUAGES) {
    for (const viewport of [PHONE, DESK]) {
      const page = await world.person({ language, viewport });
      await audience.enter(page, world);
      const found = audience.find ? await audience.find(page) : [];
      const ids = [];
      for (const level of audience.levels) {
        if (level) await audience.choose(page, level);
        for (const path of [...audience.paths, ...found].filter((path) => path.includes(wanted))) {
          await page.goto(path);
          const name = pictureOf(path, ids);
          const parts = [audience.name, name, language, level, viewport.width].filter(Boolean);
          await page.screenshot({ path: join(folder, `${parts.join(".")}.png`), fullPage: true });
          pictures += 1;
        }
      }
      await page.context().close();
    }
  }
}
await world.close();
console.log(`${pictures} pictures in ${folder}`);
