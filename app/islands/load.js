// Starts the islands of a page, once the page is usable.
//
// The build replaces ISLANDS_WASM by the hashed name of the wasm file, which lies beside this script.

import start, * as islands from "islands-glue";

const wake = async () => {
  await start({ module_or_path: new URL(ISLANDS_WASM, import.meta.url) });
  islands.hydrate();
  // No island of ours lies inside another one, so the order of the page is enough.
  // A name that is missing here is a build that does not belong to the page, and may fail loudly.
  for (const island of document.querySelectorAll("leptos-island")) {
    islands[island.dataset.component](island);
  }
};

// Safari has no idle callback.
(window.requestIdleCallback ?? setTimeout)(wake);
