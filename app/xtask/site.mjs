// Packs what the browser loads: node site.mjs <folder with the bound islands> <folder of the site>
//
// Every file gets a name with a hash of its content, so that it may be kept for ever, and lies there
// compressed, so that the server never compresses it. `manifest.json` says which name belongs to what.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const root = fileURLToPath(new URL("../..", import.meta.url));
// All npm packages of the project are locked in one place.
const { buildSync } = createRequire(join(root, "e2e/package.json"))("esbuild");
const { bundle, Features } = createRequire(join(root, "e2e/package.json"))("lightningcss");

const [islands, site] = process.argv.slice(2);
const fresh = `${site}.new`;
rmSync(fresh, { recursive: true, force: true });
mkdirSync(fresh, { recursive: true });
const manifest = {};

/** Puts `content` into the site under `<stem>.<hash><extension>` and returns that name. */
function put(key, stem, extension, content) {
  const bytes = Buffer.from(content);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  const name = `${stem}.${hash}${extension}`;
  writeFileSync(join(fresh, name), bytes);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(join(fresh, `${name}.br`), brotliCompressSync(bytes, { params: quality }));
  writeFileSync(join(fresh, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  manifest[key] = name;
  return name;
}

/** One minified style sheet out of style/index.css and all that it imports. */
function style() {
  const { code } = bundle({
    filename: join(root, "style/index.css"),
    minify: true,
    // Chrome 95: an old phone that still gets pages, but no updates.
    targets: { chrome: 95 << 16, firefox: 91 << 16, safari: (15 << 16) | (2 << 8) },
    // One sheet serves both directions, and rewriting these would double every rule. All these browsers know them.
    exclude: Features.LogicalProperties | Features.DirSelector | Features.LangSelectorList,
  });
  return code;
}

/** The glue of wasm-bindgen and the loader as one module, which knows the name of its wasm file. */
function islandScript(wasm) {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, "app/islands/load.js")],
    alias: { "islands-glue": join(islands, "islands.js") },
    define: { ISLANDS_WASM: JSON.stringify(wasm) },
    bundle: true,
    minify: true,
    format: "esm",
    target: "chrome95",
    legalComments: "none",
    write: false,
  });
  return outputFiles[0].contents;
}

/** A plain script, minified. */
function script(file) {
  const options = { entryPoints: [file], minify: true, target: "chrome95", write: false };
  return buildSync(options).outputFiles[0].contents;
}

put("style", "style", ".css", style());
const wasm = put("islands_wasm", "islands", ".wasm", readFileSync(join(islands, "islands_bg.wasm")));
put("islands_js", "islands", ".js", islandScript(wasm));
const assets = join(root, "app/assets");
for (const file of readdirSync(assets).sort()) {
  const extension = extname(file);
  const stem = basename(file, extension);
  if (extension === ".js") put(`${stem}_js`, stem, extension, script(join(assets, file)));
  if (extension === ".svg") put(stem, stem, extension, readFileSync(join(assets, file)));
}
writeFileSync(join(fresh, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);

// The new site takes the place of the old one in one step, so that a server never sees half of it.
rmSync(site, { recursive: true, force: true });
renameSync(fresh, site);
