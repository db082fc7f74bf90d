import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { sites } from '../../data/dataset.ts';
import { main, runBinary, say } from '../process.mjs';
import { browser as findBrowser } from '../steps/browser.mjs';
import { here, output, www } from './folders.mjs';
import { browserStarter, installRivals, startServers } from './machine.mjs';
import { measure } from './measure.mjs';
import { options } from './options.mjs';
import { makePages } from './pages.mjs';
import { table, verdicts } from './table.mjs';

/** The plan's own number of sites, at which the atlas is measured as it is served. */
const ownSize = sites.length;

/** Sites to select, from all over the map. */
const someIds = (size) => {
  const file = path.join(www, 'data', `sites-${size}.json`);
  const { features } = JSON.parse(readFileSync(file, 'utf8'));
  const stride = Math.max(1, Math.floor(features.length / 40));
  return features.filter((_, index) => index % stride === 0).map(({ properties }) => properties.id);
};

const pageOf = (name, size, { atlas, pages }, ids) => {
  if (name !== 'atlas') return { url: `${pages}/${name}.html?sites=${size}`, kind: 'rival', ids };
  return size === ownSize
    ? { url: `${atlas}/zh`, kind: 'atlas', ids }
    : { url: `${pages}/atlas-${size}.html?sites=${size}`, kind: 'rival', ids };
};

/** Another page goes first in each run, so that none always follows the same one. */
const rotated = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

const measureAll = async ({ runs, sizes, names, heap }, servers, start) => {
  const results = [];
  const ids = Object.fromEntries(sizes.map((size) => [size, someIds(size)]));
  for (let run = 0; run < runs; run++) {
    for (const size of sizes) {
      for (const name of rotated(names, run)) {
        const browser = await start(`${servers.pages}/data/palette.css`);
        try {
          const picture = run === 0 ? path.join(output, `${name}-${size}.png`) : undefined;
          const page = pageOf(name, size, servers, ids[size]);
          const measured = await measure(browser, page, { heap: heap && run === 0, picture });
          results.push({ run, size, name, measured });
          say(
            `run ${run + 1}/${runs}, ${size} sites, ${name}: live after ${Math.round(measured.live)} ms`,
          );
        } finally {
          await browser.close();
        }
      }
    }
  }
  return results;
};

const report = (results, { sizes, names, runs, line }, version) => {
  const [{ model }] = cpus();
  const machine = {
    line: line ?? 'none',
    browser: version,
    node: process.version,
    cpu: `${cpus().length} × ${model}`,
  };
  const goals = sizes.map((size) => ({
    size,
    goals: verdicts(results, size, ownSize).map(({ line: _, ...goal }) => goal),
  }));
  const file = path.join(output, 'results.json');
  writeFileSync(file, `${JSON.stringify({ machine, runs, goals, results }, null, 2)}\n`);
  const over = line ? `, ${line.megabits} Mbit/s, ${line.roundTrip} ms` : '';
  say(`\n# Bench: ${runs} runs, Chromium ${version}, ${machine.cpu}${over}`);
  for (const size of sizes) say(table(results, size, names, ownSize));
  say(`\nAll figures: ${path.relative(process.cwd(), file)}; how each page looked lies beside it.`);
};

await main(async () => {
  const chosen = options(ownSize);
  if (chosen.placement) {
    const counts = [200, 500, 1000, 2000, 5000, 10000, 20000].map(String);
    await runBinary('tsx', [path.join(here, 'placement.ts'), ...counts]);
    return;
  }
  await installRivals();
  mkdirSync(output, { recursive: true });
  await makePages(chosen.sizes, ownSize);
  const executable = await findBrowser();
  const start = browserStarter(executable);
  const servers = await startServers(chosen.line);
  try {
    const results = await measureAll(chosen, servers, start);
    const first = await start(`${servers.pages}/data/palette.css`);
    report(results, chosen, first.version());
    await first.close();
  } finally {
    await servers.close();
  }
});
