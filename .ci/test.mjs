import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checks } from './check.mjs';
import { checkHtml } from './html/check.mjs';
import { has, main, Problem, runBinary, say } from './process.mjs';
import { Report } from './report.mjs';
import { freePort, startServer, stopServer } from './server.mjs';
import { browser, windowedBrowser } from './steps/browser.mjs';
import { build } from './steps/build.mjs';
import { gdal } from './steps/gdal.mjs';
import { install } from './steps/install.mjs';
import { nginx } from './steps/nginx.mjs';
import { place } from './steps/place.mjs';

/** Runs one Playwright project and gives its counts. */
const playwright = async (project, env = {}) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'atlas-counts-'));
  const countsFile = path.join(folder, 'counts.json');
  const code = await runBinary('playwright', ['test', `--project=${project}`], {
    ...env,
    COUNTS_FILE: countsFile,
  });
  try {
    const counts = JSON.parse(readFileSync(countsFile, 'utf8'));
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    throw new Problem(`The ${project} tests broke off (exit code ${code}).`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const unitTests = () => {
  if (!has('..', 'shared', 'plan', 'plan.zh.txt')) {
    say('The plan’s text is not beside the project: citations are not compared with it.');
  }
  return playwright('unit');
};

const browserTests = async () => {
  const chromium = await browser();
  const windowed = windowedBrowser();
  if (!windowed) say('browser: none with windows, so going back to a kept page is not tried.');
  await gdal();
  const fronted = nginx();
  const port = await freePort(0, '127.0.0.1');
  const quiet = ['ignore', 'ignore', 'inherit'];
  const { child } = await startServer({ port, host: '127.0.0.1', stdio: quiet });
  try {
    return await playwright('browser', {
      CHROMIUM: chromium,
      PORT: String(port),
      ...(windowed && { WINDOWED_CHROMIUM: windowed }),
      ...(fronted && { NGINX: fronted }),
    });
  } finally {
    await stopServer(child);
  }
};

/** Everything, one step after another; a failed step stops only what cannot do without it. */
await main(async () => {
  const report = new Report();
  if (await report.step('Packages', install)) {
    const placed = await report.step('Placement', place);
    for (const [name, check] of Object.entries(checks)) await report.step(name, check);
    await report.step('Unit tests', unitTests);
    const built = placed && (await report.step('Production build', build));
    if (built) {
      await report.step('HTML', checkHtml);
      await report.step('Browser tests', browserTests);
    } else {
      say('\nBrowser tests: not run, because there is no build to test.');
    }
  }
  report.end();
});
