// Speed against the budgets: prints each with its figure and a verdict.
//
// Times of the server are its own processor time, read from the kernel, so that the client beside it does
// not count; what depends on the machine is a ratio within one run, alternated three times, medians.

import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { AUDIENCES } from "./pages.mjs";
import { timeOnBadNetwork } from "./weight.mjs";
import { World } from "./world.mjs";

const VIEWS = 2_000;
const AT_ONCE = 16;

const world = await World.open({ cases: 1_000 });
const rows = [];

function verdict(what, budget, figure, holds) {
  rows.push({ what, budget, figure, verdict: holds ? "ok" : "MISSED" });
}

const median = (figures) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)];

/** Memory of the server that is really in use, in MB. */
function memory() {
  const status = readFileSync(`/proc/${world.server.pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)[1]) / 1024;
}

/** Processor time of the server so far, in milliseconds; the kernel counts hundredths of a second. */
function processorTime() {
  const stat = readFileSync(`/proc/${world.server.pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Milliseconds of the server's processor for one GET of `path`. */
async function costOf(path, headers = {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const get = () =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(world.url);
      request({ hostname, port, path, agent, headers }, (answer) => {
        if (answer.statusCode !== 200) reject(new Error(`${path} answered ${answer.statusCode}`));
        answer.resume().once("end", resolve);
      })
        .once("error", reject)
        .end();
    });
  const before = processorTime();
  const each = Array.from({ length: AT_ONCE }, async () => {
    for (let view = 0; view < VIEWS / AT_ONCE; view += 1) await get();
  });
  await Promise.all(each);
  agent.destroy();
  return (processorTime() - before) / VIEWS;
}

verdict("memory at rest", "<= 40 MB", `${memory().toFixed(0)} MB`, memory() <= 40);

for (const audience of AUDIENCES) {
  const path = audience.paths[0];
  const times = [];
  let cookie = "";
  for (let turn = 0; turn < 5; turn += 1) {
    const page = await world.person();
    await audience.enter(page, world);
    times.push(await timeOnBadNetwork(page, path));
    const cookies = await page.context().cookies();
    cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
    await page.context().close();
  }
  const paint = median(times.map((time) => time.paint));
  verdict(`${audience.name} ${path}: first paint, bad network`, "<= 1300 ms", `${paint.toFixed(0)} ms`, paint <= 1_300);
  if (times[0].islands !== undefined) {
    const islands = median(times.map((time) => time.islands));
    verdict(`${audience.name} ${path}: islands there`, "<= 2500 ms", `${islands.toFixed(0)} ms`, islands <= 2_500);
  }

  const views = [];
  const ratios = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const view = await costOf(path, { cookie, "accept-encoding": "identity" });
    const floor = await costOf("/health/live");
    views.push(view);
    ratios.push(floor / view);
  }
  const view = median(views);
  verdict(`${audience.name} ${path}: server processor time`, "<= 1 ms", `${view.toFixed(2)} ms`, view <= 1);
  const ratio = median(ratios);
  const shown = `1/${(1 / ratio).toFixed(0)}`;
  verdict(`${audience.name} ${path}: against the emptiest answer`, ">= 1/50, goal 1/20", shown, ratio >= 1 / 50);
}

await world.close();
console.table(rows);
if (rows.some((row) => row.verdict !== "ok")) process.exitCode = 1;
