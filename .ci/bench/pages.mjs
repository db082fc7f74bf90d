import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Problem, root, runBinary } from '../process.mjs';
import { here, rivals, www } from './folders.mjs';

/** Each page with its script. What it is bundled from lies beside it: the rivals have their own. */
const scripts = {
  atlas: 'pages/atlas.ts',
  bare: 'pages/bare.mjs',
  echarts: 'rivals/echarts.mjs',
  l7: 'rivals/l7.mjs',
};

const style = `html,body{margin:0;height:100%;background:#efeade}
#map,.atlas-map{position:absolute;inset:0 0 0 400px;overflow:hidden}
.atlas-map #map{inset:0}`;

const sheetOf = (name) =>
  existsSync(path.join(www, 'pages', `${name}.css`))
    ? `<link rel="stylesheet" href="/pages/${name}.css">`
    : '';

const html = (name, { style: more = '', body = '<div id="map"></div>' } = {}) =>
  `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>${name}</title>
<link rel="icon" href="data:,">${sheetOf(name)}
<style>${style}${more}</style>
<script type="module" src="/pages/${name}.js"></script><body>${body}</body></html>`;

/** The rules of the app's own style sheet that place and letter the drawn map. */
const drawnStyle = (palette) => `${palette}
.atlas-map{container-type:size}
.drawn-map{--u:min(calc(100cqw / 1040),calc(100cqh / 900));position:absolute;
top:calc((100cqh - 900*var(--u))/2);left:calc((100cqw - 1040*var(--u))/2);
width:calc(538*var(--u));height:calc(900*var(--u));overflow:visible;font:13px serif}
[data-live=ready] .drawn-map{visibility:hidden}`;

const atlasHtml = (size) => {
  const drawn = readFileSync(path.join(www, 'data', `drawn-${size}.html`), 'utf8');
  const palette = readFileSync(path.join(www, 'data', 'palette.css'), 'utf8');
  const body = `<section class="atlas-map">${drawn}<div id="map"></div></section>`;
  return html('atlas', { style: drawnStyle(palette), body });
};

/** Under the bench the atlas' style is widened for sites that no plate holds. */
const widerStyle = {
  name: 'wider-style',
  setup: (build) =>
    build.onResolve({ filter: /^@\/geo\/style$/ }, ({ importer }) =>
      importer.endsWith('atlas-map.ts')
        ? { path: path.join(here, 'pages', 'style-many.ts') }
        : null,
    ),
};

const bundle = async () => {
  const { build } = await import(path.join(rivals, 'node_modules', 'esbuild', 'lib', 'main.js'));
  const shared = { bundle: true, minify: true, format: 'esm', target: 'es2022', logLevel: 'error' };
  await build({
    ...shared,
    entryPoints: Object.entries(scripts).map(([out, file]) => ({ in: path.join(here, file), out })),
    outdir: path.join(www, 'pages'),
    plugins: [widerStyle],
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.BASEMAP': '"null"' },
    loader: { '.svg': 'dataurl' },
  });
  const worker = path.join(root, 'node_modules', 'maplibre-gl', 'dist', 'maplibre-gl-worker.mjs');
  await build({ ...shared, entryPoints: [worker], outfile: path.join(www, 'worker.mjs') });
  // Where each page looks for it: beside itself, or at the package's own path.
  const copies = ['maplibre-gl-worker.mjs', 'pages/maplibre-gl/dist/maplibre-gl-worker.mjs'];
  for (const copy of copies) {
    mkdirSync(path.dirname(path.join(www, copy)), { recursive: true });
    copyFileSync(path.join(www, 'worker.mjs'), path.join(www, copy));
  }
};

/**
 * Makes every page of the bench and its data, from the sources as they are.
 * @param sizes numbers of sites; the plan's own number gives the plan's own sites
 * @param ownSize the plan's own number, at which the atlas is its real self and needs no page
 */
export const makePages = async (sizes, ownSize) => {
  rmSync(www, { recursive: true, force: true });
  const data = path.join(www, 'data');
  const script = path.join(here, 'write-data.ts');
  if ((await runBinary('tsx', [script, data, ...sizes.map(String)])) !== 0) {
    throw new Problem('The data of the bench were not written, see above.');
  }
  await bundle();
  for (const name of Object.keys(scripts)) {
    writeFileSync(path.join(www, `${name}.html`), html(name));
  }
  for (const size of sizes.filter((size) => size !== ownSize)) {
    writeFileSync(path.join(www, `atlas-${size}.html`), atlasHtml(size));
  }
};
