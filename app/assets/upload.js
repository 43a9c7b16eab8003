// Sends the files of a form one by one: says how far it is, makes photos smaller, and tries again when the connection
// comes back. Without this script the same form sends everything at once.
//
// A plain module and no island: the wasm is at its budget, and nothing here is drawn anew. The server keeps the same
// bytes once, so that trying again never makes two of one.
const form = document.querySelector("form[data-upload]");
const [full, panel] = ["[data-upload-full]", "[data-upload-panel]"].map((part) => form?.querySelector(part));
const status = panel?.querySelector("[role=status]");
const problems = panel?.querySelector("ul");
/** Longest side in pixels and most bytes of a photo that is made smaller: every letter of a page can be read. */
const [SIDE, BYTES] = [2000, 1_000_000];
/** Milliseconds before the next try; a tunnel may be long. */
const PAUSES = [1000, 2000, 4000, 8000, 15000];
let request;
let cancelled = false;

const say = (words, values = {}) => {
  status.textContent = Object.entries(values).reduce((text, [key, value]) => text.replace(`%${key}`, value), words);
};
const wait = (pause) =>
  new Promise((done) => {
    setTimeout(done, pause);
    addEventListener("online", done, { once: true });
  });

/** The photo upright and smaller; the file itself when it is small, no photo, or wanted whole. */
async function lighter(file) {
  if (full.querySelector("input").checked || file.size <= BYTES || !file.type.startsWith("image/")) return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    for (const quality of [0.85, 0.7, 0.55]) {
      const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", quality));
      if (blob && blob.size < file.size && (blob.size <= BYTES || quality === 0.55)) {
        return new File([blob], file.name, { type: blob.type });
      }
    }
  } catch {
    // A photo that the browser cannot draw is for the server to judge.
  }
  return file;
}

/** Sends one file; the answer, or nothing when there was no connection. */
const send = (field, file, progress) =>
  new Promise((done) => {
    request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.responseType = "document";
    request.upload.onprogress = ({ loaded, total }) => progress(Math.floor((100 * loaded) / total));
    request.onload = () => done(request.status === 503 ? undefined : request);
    request.onerror = request.onabort = request.ontimeout = () => done(undefined);
    const body = new FormData();
    body.append(field, file, file.name);
    request.send(body);
  });

async function sendAll(files, then) {
  let refused = false;
  for (const [place, { field, file }] of files.entries()) {
    const body = await lighter(file);
    const told = { number: place + 1, count: files.length };
    let answer;
    for (let tries = 0; !answer && !cancelled; tries += 1) {
      answer = await send(field, body, (percent) => say(form.dataset.progress, { ...told, percent }));
      if (answer || cancelled) break;
      say(form.dataset.again);
      await wait(PAUSES[Math.min(tries, PAUSES.length - 1)]);
    }
    if (cancelled) return stop(form.dataset.cancelled);
    const { status: code, response, responseURL } = answer;
    if (code === 413 || code === 422) {
      refused = true;
      for (const item of response.querySelectorAll(".ww-error-summary__list li")) {
        problems.append(Object.assign(document.createElement("li"), { textContent: item.textContent }));
      }
    } else if (code !== 200) {
      // The session is over, or something is wrong with the server: its own page says what.
      return location.assign(responseURL || form.action);
    }
  }
  if (refused) return stop(form.dataset.refused);
  location.assign(then === "hand-in" ? `${form.action}/hand-in` : `${form.action}?kept=1`);
}

function stop(words) {
  say(words);
  form.querySelectorAll("button[type=submit]").forEach((button) => (button.disabled = false));
  panel.querySelector("button").hidden = true;
}

if (form) {
  full.hidden = false;
  form.addEventListener("submit", (event) => {
    const inputs = [...form.querySelectorAll("input[type=file]")];
    const files = inputs.flatMap(({ name: field, files }) => [...files].map((file) => ({ field, file })));
    if (files.length === 0) return;
    event.preventDefault();
    cancelled = false;
    problems.replaceChildren();
    panel.hidden = false;
    panel.querySelector("button").hidden = false;
    form.querySelectorAll("button[type=submit]").forEach((button) => (button.disabled = true));
    sendAll(files, event.submitter?.value);
  });
  panel.querySelector("button").addEventListener("click", () => {
    cancelled = true;
    request?.abort();
  });
}
