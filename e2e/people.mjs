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

/** The password that the demo printed for a login. */
export const password = (world, login) => world.told.match(new RegExp(`^  ${login} +(\\S+)  `, "m"))[1];

/** The code of the second factor, as the outbox page of the demo shows it. */
export async function code(page, login) {
  const outbox = await page.context().newPage();
  await outbox.goto("/demo/outbox");
  const row = outbox.locator("tr", { has: outbox.getByRole("cell", { name: login, exact: true }) });
  const shown = await row.getByRole("cell").nth(2).innerText();
  await outbox.close();
  return shown.replace(/\D/g, "");
}

/** Signs in on the page as a member of staff; a code works once, so the others use the stay that it gave. */
export async function enterWork(page, world, login) {
  world.stays ??= {};
  if (!world.stays[login]) {
    await page.goto("/staff/sign-in");
    await page.fill("#login", login);
    await page.fill("#password", password(world, login));
    await send(page);
    await page.waitForURL(/\/staff\/code/);
    await page.fill("#code", await code(page, login));
    await send(page);
    world.stays[login] = await page.context().cookies();
  }
  const kept = world.stays[login].filter(({ name }) => name !== "__Host-language");
  await page.context().addCookies([...kept, { ...kept[0], name: "__Host-language", value: page.language }]);
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

/** Somebody of the desk shows a code, at which one may look, and the person types it: from now on they sit beside them. */
export async function sitBeside(helper, person, look = async () => {}) {
  await helper.goto("/staff/beside");
  await send(helper, helper.locator("main form[action='/staff/beside'] button"));
  await look(helper);
  await person.goto("/beside");
  await person.fill("#code", await helper.locator(".ww-big-code").innerText());
  await send(person);
  await person.locator(".ww-sits-beside").waitFor();
}
