// Every page that the gallery and the accessibility journey look at, by who can see it.
//
// To add a page: add its path under its audience. To add an audience: say how its people come in.

/**
 * @typedef {object} Audience
 * @property {string} name begins the names of its pictures
 * @property {string[]} paths what it can see
 * @property {(string|undefined)[]} levels the levels of help to look at; `undefined` where there are none
 * @property {string[]} [languages] when not all
 * @property {(page: import("playwright-core").Page, world: import("./world.mjs").World) => Promise<void>} enter
 *   signs in on the page, or does nothing
 * @property {(page: import("playwright-core").Page, level: string) => Promise<void>} [choose] chooses a level
 */

/** @type {Audience[]} */
export const AUDIENCES = [
  {
    name: "anybody",
    paths: ["/", "/language", "/activate", "/sign-in", "/sign-out", "/staff/sign-in", "/demo/samples"],
    levels: [undefined],
    enter: async () => {},
  },
];
