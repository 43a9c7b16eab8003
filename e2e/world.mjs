// A world for one journey: a server of its own with fresh demo data, and people with browsers.
//
//   const world = await World.open({ cases: 20 });
//   const amira = await world.person({ script: false, language: "ar" });
//   await amira.goto("/sign-in");
//   await world.close();
//
// `cargo xtask journeys` builds the server and names it in the environment.

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, openSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** The phone that every applicant's journey is held to. */
export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 800 };

/** What the build told us; a plain sentence when a journey is started by hand. */
export function setting(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; run this with: cargo xtask journeys <file>`);
  return value;
}

// A sandbox needs rights that root in a container does not have, and a fresh browser would otherwise
// look for its maker's servers, which a closed network refuses many at a time.
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How often a Chromium that dies before its first page is started anew. */
const STARTS = 3;

/** Debian's Chromium, headless. It sometimes dies while it starts on a busy machine, which says nothing about Wegwijs. */
export async function browser() {
  for (let start = 1; ; start += 1) {
    try {
      return await chromium.launch({ executablePath: "/usr/bin/chromium", args: FLAGS });
    } catch (error) {
      if (start === STARTS) throw error;
    }
  }
}

/** A port that nobody uses now. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

export class World {
  /**
   * Fills a new demo world and serves it.
   * @param {{cases?: number, seed?: number}} size how many fictional cases, and the seed that repeats them
   */
  static async open({ cases = 40, seed = 1 } = {}) {
    const world = new World();
    world.folder = mkdtempSync(join(tmpdir(), "wegwijs-world-"));
    try {
      await world.#start(cases, seed);
      return world;
    } catch (error) {
      // Half a world would leave its folder and its server behind.
      await world.close();
      throw error;
    }
  }

  async #start(cases, seed) {
    this.log = join(this.folder, "log");
    const common = ["--demo", "--data", join(this.folder, "data"), "--site", setting("WEGWIJS_TEST_SITE")];
    const filled = spawnSync(
      setting("WEGWIJS_TEST_SERVER"),
      [...common, "demo", "--cases", String(cases), "--seed", String(seed)],
      { encoding: "utf8" },
    );
    if (filled.status !== 0) throw new Error(`the demo world was not made: ${filled.error ?? filled.stderr}`);
    this.told = filled.stdout;

    const port = await freePort();
    this.url = `http://localhost:${port}`;
    const output = openSync(this.log, "w");
    this.server = spawn(
      setting("WEGWIJS_TEST_SERVER"),
      [...common, "--listen", `127.0.0.1:${port}`, "serve"],
      { stdio: ["ignore", output, output] },
    );
    await this.#ready();
    this.browser = await browser();
  }

  /** Waits until the server says that it is ready; fails with its log when it stops or takes too long. */
  async #ready() {
    for (let tries = 0; tries < 200; tries += 1) {
      const answer = await fetch(`${this.url}/health/ready`).catch(() => undefined);
      if (answer?.ok) return;
      if (this.server.exitCode !== null) break;
      await new Promise((done) => setTimeout(done, 100));
    }
    this.server.kill("SIGKILL");
    throw new Error(`the server did not get ready:\n${readFileSync(this.log, "utf8")}`);
  }

  /**
   * A new browser profile with one open page.
   *
   * The page throws away nothing: `page.faults` collects what a good page never has, namely errors of
   * scripts, refusals by the content security policy, and answers of 500 and above. `close` checks it.
   * @param {{script?: boolean, language?: string, viewport?: object}} with what this person has
   */
  async person({ script = true, language = "nl", viewport = PHONE, ...rest } = {}) {
    const context = await this.browser.newContext({
      baseURL: this.url,
      javaScriptEnabled: script,
      locale: language,
      viewport,
      ...rest,
    });
    const page = await context.newPage();
    page.language = language;
    page.faults = [];
    page.on("pageerror", (error) => page.faults.push(String(error)));
    page.on("console", (line) => {
      if (/Content Security Policy|unreachable|panicked/.test(line.text())) page.faults.push(line.text());
    });
    page.on("response", (answer) => {
      if (answer.status() >= 500) page.faults.push(`${answer.status()} ${answer.url()}`);
    });
    this.pages.push(page);
    return page;
  }

  pages = [];

  /** Stops everything and removes the data; fails when a page had a fault. */
  async close() {
    await this.browser?.close();
    if (this.server?.exitCode === null && this.server.signalCode === null) {
      const stopped = new Promise((done) => this.server.once("exit", done));
      this.server.kill("SIGTERM");
      await stopped;
    }
    rmSync(this.folder, { recursive: true, force: true });
    const faults = this.pages.flatMap((page) => page.faults);
    if (faults.length > 0) throw new Error(`faults on the way:\n${faults.join("\n")}`);
  }
}
