// What a page costs: bytes as they cross the network, and the time until it is there on a bad one.

/** A bad mobile network and an old phone: 400 kbit/s, 400 ms, a processor four times slower. */
const BAD_NETWORK = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const SLOW_PROCESSOR = 4;

/**
 * Loads `path` and counts the bytes of bodies as sent, so compressed, by kind.
 * @returns {Promise<{html: number, style: number, wasm: number, all: number}>}
 */
export async function weigh(page, path) {
  // What the page before was still loading is none of this one.
  await page.goto("about:blank");
  const bytes = { html: 0, style: 0, wasm: 0, all: 0 };
  const kinds = new Map();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
  devtools.on("Network.responseReceived", ({ requestId, response }) => kinds.set(requestId, response));
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (!kinds.has(requestId)) return;
    const { mimeType, encodedDataLength: headers } = kinds.get(requestId);
    const body = Math.max(0, encodedDataLength - headers);
    bytes.all += body;
    if (mimeType === "text/html") bytes.html += body;
    if (mimeType === "text/css") bytes.style += body;
    if (mimeType === "application/wasm") bytes.wasm += body;
  });
  await page.goto(path, { waitUntil: "networkidle" });
  await devtools.detach();
  return bytes;
}

/**
 * Loads `path` on the bad network with an empty cache.
 * @returns {Promise<{paint: number, islands: number | undefined}>} milliseconds until the first content is
 *   painted, and until the islands' wasm has arrived; `undefined` on a page without islands
 */
export async function timeOnBadNetwork(page, path) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
  await devtools.send("Network.emulateNetworkConditions", BAD_NETWORK);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOW_PROCESSOR });
  await page.goto(path, { waitUntil: "networkidle" });
  const times = await page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    islands: performance.getEntriesByType("resource").find(({ name }) => name.endsWith(".wasm"))?.responseEnd,
  }));
  await devtools.detach();
  return times;
}
