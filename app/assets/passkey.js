// Passkeys: shows what needs them where the browser knows them, and asks the device.
//
// Without this script nothing of them is to be seen, and people come in as they always do. The page holds the question
// and takes the answer in a plain form, so that the server sees nothing but forms.
const form = document.querySelector("form[data-passkey]");
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
const text = (part) =>
  part &&
  btoa(String.fromCharCode(...new Uint8Array(part)))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=/g, "");
let busy = false;

/** What the browser wants as bytes, out of what the page has as text. */
function question() {
  const publicKey = JSON.parse(form.dataset.question);
  publicKey.challenge = bytes(publicKey.challenge);
  if (publicKey.user) publicKey.user.id = bytes(publicKey.user.id);
  for (const one of publicKey.excludeCredentials ?? []) one.id = bytes(one.id);
  return { publicKey };
}

async function ask() {
  if (busy) return;
  busy = true;
  const told = document.querySelectorAll("[data-passkey-told]");
  for (const words of told) words.hidden = true;
  try {
    const { id, type, rawId, response } = await navigator.credentials[form.dataset.passkey](question());
    const parts = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];
    const answer = Object.fromEntries(parts.map((part) => [part, text(response[part]) ?? undefined]));
    form.elements.answer.value = JSON.stringify({ id, type, rawId: text(rawId), response: answer });
    form.submit();
  } catch ({ name }) {
    // A device that has a passkey for this account says so; all else is somebody who stopped, or a device that cannot.
    const what = name === "InvalidStateError" ? "already" : "stopped";
    for (const words of told) words.hidden = words.dataset.passkeyTold !== what;
    busy = false;
  }
}

if (window.PublicKeyCredential) {
  for (const offer of document.querySelectorAll("[data-passkey-offer]")) offer.hidden = false;
}
if (form) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
  });
  // Whoever comes back by the history asks by the button: an answer counts once.
  if (performance.getEntriesByType("navigation")[0]?.type !== "back_forward") ask();
}
