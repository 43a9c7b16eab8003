// Quick exit: leaves at once, and three times Shift does the same as the button.
//
// Without this script the button is a plain form, which ends the session and leaves one round trip later.
// The page goes blank first, because the network may be slow or away; the beacon ends the session.
const form = document.querySelector("form[data-exit]");
let shifts = 0;
const leave = (event) => {
  event?.preventDefault();
  document.body.remove();
  navigator.sendBeacon(form.action);
  location.replace(form.dataset.exit);
};
if (form) {
  form.addEventListener("submit", leave);
  addEventListener("keyup", ({ key }) => {
    shifts = key === "Shift" ? shifts + 1 : 0;
    if (shifts === 3) leave();
  });
}
