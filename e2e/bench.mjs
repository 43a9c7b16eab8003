// What a page costs the phone: bytes, and time on a bad network. Prints lines
// `BENCH | what | budget | figure | verdict`, which `make bench` makes a table of.

import { AUDIENCES } from "./pages.mjs";
import { timeOnBadNetwork, weigh } from "./weight.mjs";
import { World } from "./world.mjs";

const TURNS = 5;

const world = await World.open({ cases: 100 });

function tell(what, budget, figure, holds) {
  console.log(`BENCH | ${what} | ${budget} | ${figure} | ${holds ? "ok" : "MISSED"}`);
}

const median = (figures) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)];
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

for (const audience of AUDIENCES) {
  const path = audience.paths[0];
  const name = `${audience.name} ${path}`;
  const times = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const page = await world.person();
    await audience.enter(page, world);
    times.push(await timeOnBadNetwork(page, path));
    if (turn === 0) {
      const { html, style, wasm, all } = await weigh(page, path);
      const light = all - wasm;
      tell(`${name}: everything but wasm, as sent`, "<= 25 kB", kilobytes(light), light <= 25_000);
      tell(`${name}: HTML`, "<= 8 kB", kilobytes(html), html <= 8_000);
      tell(`${name}: style`, "<= 15 kB", kilobytes(style), style <= 15_000);
      tell(`${name}: all with wasm`, "<= 90 kB", kilobytes(all), all <= 90_000);
    }
    await page.context().close();
  }
  const paint = median(times.map((time) => time.paint));
  tell(`${name}: first paint, bad network, median of ${TURNS}`, "<= 1.3 s", `${(paint / 1000).toFixed(2)} s`, paint <= 1_300);
  if (times[0].islands !== undefined) {
    const islands = median(times.map((time) => time.islands));
    tell(`${name}: islands there`, "<= 2.5 s", `${(islands / 1000).toFixed(2)} s`, islands <= 2_500);
  }
}

await world.close();
