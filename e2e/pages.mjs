// Every page that the gallery and the accessibility journey look at, by who can see it.
//
// To add a page: add its path under its audience. To add an audience: say how its people come in.

import { chooseHelp, enter, enterWork, sitBeside } from "./people.mjs";

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
  "/details/copy",
  "/appointment",
  "/appointment/move",
  "/appointment/cancel",
  "/appointment/receipt",
  "/papers",
  "/read",
  "/read/talk",
  "/read/living",
  "/messages",
  "/messages/choose",
  "/messages/choose?sentence=cannot-come",
  "/messages/write",
  "/call",
  "/show?page=/home",
  "/help-level",
  "/beside",
  "/along",
  "/family",
  "/looked",
  "/looked?own=1",
  "/devices",
  "/devices/secret",
  "/devices/passkeys",
  "/devices/notices",
  "/devices/notices?way=sms",
  "/devices/notices?way=mail",
];

/** The steps of a paper in the drawer and of one that was handed in. */
async function papers(page) {
  await page.goto("/papers");
  const links = page.locator("main a[href^='/papers/']");
  const [kept, handedIn] = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  return [kept, `${kept}/hand-in`, `${kept}/remove`, handedIn, `${handedIn}/receipt`, `${handedIn}/take-back`];
}

/** What the person sees of a paper, and the form about a look of somebody else. */
async function found(page) {
  const all = await papers(page);
  await page.goto("/looked");
  return [...all, await page.locator("main a[href^='/looked/wrong']").first().getAttribute("href")];
}

/** @type {Audience[]} */
export const AUDIENCES = [
  {
    name: "anybody",
    paths: [
      "/",
      "/language",
      "/activate",
      "/sign-in",
      "/sign-out",
      "/steps",
      "/steps/1/3",
      "/steps/1/5",
      "/steps/2/2",
      "/staff/sign-in",
      "/demo/samples",
    ],
    levels: [undefined],
    enter: async () => {},
  },
  {
    name: "applicant",
    paths: OWN,
    find: found,
    levels: ["overview", "step-by-step", "together"],
    enter: (page, world) => enter(page, world, "amira"),
    choose: chooseHelp,
  },
  {
    name: "ward",
    paths: [
      "/home",
      "/papers",
      "/read",
      "/read/help",
      "/details",
      "/appointment",
      "/messages",
      "/messages/choose",
      "/call",
      "/help-level",
      "/devices/passkeys",
      "/devices/notices",
      "/devices/notices?way=sms",
      "/done-for-you",
      "/along",
      "/looked",
      "/who-is-who",
    ],
    levels: ["step-by-step", "together"],
    enter: (page, world) => enter(page, world, "selam"),
    choose: chooseHelp,
  },
  work("caseworker", "anna", ["/staff/cases", "/staff/together", "/staff/calls", "/staff/emergency", "/staff/sessions", "/staff/passkeys", "/staff/role"], async (page) => {
    await page.goto("/staff/cases");
    const file = await page.locator("tbody a", { hasText: "Haddad" }).getAttribute("href");
    await page.goto(file);
    const paper = await page.locator("table a[href*='/papers/']").first().getAttribute("href");
    return [file, `${file}/messages`, `${file}/people`, `${file}/family`, paper];
  }),
  work("team-lead", "eva", ["/staff/calls", "/staff/emergencies"], async (page) => {
    await page.goto("/staff/cases");
    const file = await page.locator("tbody a").first().getAttribute("href");
    return [file, `${file}/people`];
  }),
  work("decision-officer", "kim", ["/staff/cases"], firstOf("/staff/cases")),
  work("hearing-officer", "jaap", ["/staff/cases", "/staff/appointments"], firstOf("/staff/cases")),
  work("lawyer", "noor", ["/staff/clients"], firstOf("/staff/clients")),
  work("volunteer", "otto", ["/staff/clients"], firstOf("/staff/clients")),
  work("counsellor", "petra", ["/staff/clients"], firstOf("/staff/clients")),
  work("interpreter", "leyla", ["/staff/appointments"]),
  work("planner", "finn", ["/staff/times", "/staff/resources", "/staff/day"], firstOf("/staff/resources")),
  {
    name: "beside",
    paths: ["/home", "/beside", "/appointment", "/messages", "/language"],
    levels: ["overview", "together"],
    enter: enterBeside,
    choose: chooseHelp,
  },
  work("desk", "hanna", ["/staff/desk", "/staff/beside", "/staff/calls"], async (page) => {
    await page.goto("/staff/calls");
    return [await page.locator("tbody a").first().getAttribute("href")];
  }),
  work("guardian", "quinten", ["/staff/wards", "/staff/week", "/staff/clients"], async (page) => {
    await page.goto("/staff/wards");
    const ward = await page.locator("tbody a").first().getAttribute("href");
    return [ward, ...["move", "cancel", "details"].map((part) => `${ward}/${part}`)];
  }),
  work("duty", "tom", ["/staff/wards"]),
  work("lead", "sara", ["/staff/mandates", "/staff/disagreements"], async (page) => {
    await page.goto("/staff/mandates");
    const first = (start) => page.locator(`tbody a[href^='${start}']`).first().getAttribute("href");
    return [await first("/staff/mandates/"), await first("/staff/team/")];
  }),
  work(
    "administrator",
    "ivo",
    ["/staff/people", "/staff/requests", "/staff/places", "/staff/codes"],
    async (page) => {
      await page.goto("/staff/people");
      return [await page.locator("tbody a").first().getAttribute("href")];
    },
  ),
  work("auditor", "maria", ["/staff/doubts", "/staff/audit", "/staff/emergencies"], async (page) => {
    const first = async (list) => {
      await page.goto(list);
      return page.locator("tbody a").first().getAttribute("href");
    };
    return [await first("/staff/doubts"), await first("/staff/emergencies")];
  }),
];

/** Farid, beside whom Hanna sits: the stay is used again, so she sits down once. */
async function enterBeside(page, world) {
  await enter(page, world, "farid");
  await page.goto("/beside");
  if (await page.locator(".ww-sits-beside").count()) return;
  const hanna = await world.person({ language: "nl" });
  await enterWork(hanna, world, "hanna");
  await sitBeside(hanna, page);
  await hanna.context().close();
}

/** The first one of a list. */
function firstOf(list) {
  return async (page) => {
    await page.goto(list);
    return [await page.locator("tbody a").first().getAttribute("href")];
  };
}

/** Somebody at work: no levels of help, and words in Dutch and English only. */
function work(name, login, paths, find) {
  const come = (page, world) => enterWork(page, world, login);
  return { name, paths, find, levels: [undefined], languages: ["nl", "en"], enter: come };
}
