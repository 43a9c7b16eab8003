// The people of the demo world who have a name, and how they come in.

const PIN = "48209173";

/** The letters that the demo printed: by name, where each opens. */
export function letters(world) {
  const lines = /^ {2}(\w+) .*\n\s+\S*?(\/l\/\S+)$/gm;
  return Object.fromEntries([...world.told.matchAll(lines)].map(([, name, link]) => [name, link]));
}

/**
 * Signs in on the page as one of the named people, in the language of the page.
 *
 * A letter opens once, so the first time goes through it and the others use the stay that it gave.
 */
export async function enter(page, world, name) {
  world.stays ??= {};
  if (!world.stays[name]) {
    await page.goto(letters(world)[name]);
    await page.locator("main form button[type=submit]").first().click();
    await page.locator("input[name=device][value=mine]").check();
    await page.locator("main form button[type=submit]").first().click();
    await page.fill("#secret", PIN);
    await page.fill("#again", PIN);
    await page.locator("main form button[type=submit]").first().click();
    await page.waitForURL(/\/home$/);
    world.stays[name] = await page.context().cookies();
  }
  const kept = world.stays[name].filter(({ name }) => name !== "__Host-language");
  const language = { ...kept[0], name: "__Host-language", value: page.language };
  await page.context().addCookies([...kept, language]);
}

/** Chooses how much help, on the page about it; what is chosen already has no button. */
export async function chooseHelp(page, level) {
  await page.goto("/help-level");
  const button = page.locator(`main button[name=level][value=${level}]`);
  if (await button.count()) await send(page, button);
}

/** Presses a button that sends a form; gives the status of the answer to the form itself. */
export async function send(page, button = page.locator("main form.ww-form button[type=submit]").first()) {
  const [answer] = await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === "POST"),
    button.click(),
  ]);
  await page.waitForLoadState();
  return answer.status();
}
