// Every page that the gallery and the accessibility journey look at, by who can see it.
//
// To add a page: add its path under its audience. To add an audience: say how its people come in.

import { chooseHelp, enter, enterWork } from "./people.mjs";

/**
 * @typedef {object} Audience
 * @property {string} name begins the names of its pictures
 * @property {string[]} paths what it can see
 * @property {(page: import("playwright-core").Page) => Promise<string[]>} [find] paths that only the page can tell
 * @property {(string|undefined)[]} levels the levels of help to look at; `undefined` where there are none
 * @property {string[]} [languages] when not all
 * @property {(page: import("playwright-core").Page, world: import("./world.mjs").World) => Promise<void>} enter
 *   signs in on the page, or does nothing
 * @property {(page: import("playwright-core").Page, level: string) => Promise<void>} [choose] chooses a level
 */

/** What a person sees of their own. */
const OWN = [
  "/home",
  "/details",
  "/details/wrong?field=name",
  "/details/moved",
  "/appointment",
  "/appointment/move",
  "/appointment/cancel",
  "/appointment/receipt",
  "/help-level",
  "/devices",
  "/devices/secret",
];

/** @type {Audience[]} */
export const AUDIENCES = [
  {
    name: "anybody",
    paths: ["/", "/language", "/activate", "/sign-in", "/sign-out", "/staff/sign-in", "/demo/samples"],
    levels: [undefined],
    enter: async () => {},
  },
  {
    name: "applicant",
    paths: OWN,
    levels: ["overview", "step-by-step", "together"],
    enter: (page, world) => enter(page, world, "amira"),
    choose: chooseHelp,
  },
  {
    name: "ward",
    paths: ["/home", "/details", "/appointment", "/help-level"],
    levels: ["step-by-step", "together"],
    enter: (page, world) => enter(page, world, "selam"),
    choose: chooseHelp,
  },
  work("caseworker", "anna", ["/staff/cases", "/staff/sessions", "/staff/role"], async (page) => {
    await page.goto("/staff/cases");
    return [await page.locator("tbody a").first().getAttribute("href")];
  }),
  work("planner", "finn", ["/staff/times"]),
  work("desk", "hanna", ["/staff/desk"]),
  work("administrator", "ivo", ["/staff/people", "/staff/codes"]),
];

/** Somebody at work: no levels of help, and words in Dutch and English only. */
function work(name, login, paths, find) {
  const come = (page, world) => enterWork(page, world, login);
  return { name, paths, find, levels: [undefined], languages: ["nl", "en"], enter: come };
}
