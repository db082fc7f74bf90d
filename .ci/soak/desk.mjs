import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { main, Problem, say } from '../process.mjs';
import { browser } from '../steps/browser.mjs';

const sites = [
  'steel-base-linfen',
  'coal-base-jinbei',
  'information-belt',
  'rail-transit-base-datong',
];

const mapOf = (page) =>
  page.locator('[data-atlas-map][aria-busy="false"]').waitFor({ timeout: 60_000 });

/** One round of a reader's: pan, switch, open a site through the list, and back. */
const round = async (page, count) => {
  await page.locator('[data-atlas-map]').evaluate((element, step) => {
    element.atlasMap.panBy([step % 2 === 0 ? 80 : -80, step % 3 === 0 ? 40 : -20], {
      animate: false,
    });
  }, count);
  await page.locator('[data-layer="coal"]').first().click();
  await mapOf(page);
  await page.locator('[data-layer="coal"]').first().click();
  await page.evaluate(
    (path) => {
      const link = document.querySelector(`a[href*="${path}"]`);
      link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    },
    `/zh/sites/${sites[count % sites.length]}`,
  );
  await page.waitForURL(/\/sites\//, { timeout: 60_000 });
  await mapOf(page);
  await page.goBack();
  await page.waitForURL(/\/zh(\?|$)/, { timeout: 60_000 });
  await mapOf(page);
};

const heapOf = async (session) => {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metricOf = (name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: metricOf('JSHeapUsedSize') / 1e6, nodes: metricOf('Nodes') };
};

/**
 * node .ci/soak/desk.mjs 8: leaves a tab working for so many minutes at a server that runs on PORT, and
 * prints how much it holds after each half minute's garbage is gone.
 */
await main(async () => {
  const minutes = Number(process.argv[2] ?? 8);
  if (!(minutes > 0)) throw new Problem('For how many minutes? node .ci/soak/desk.mjs 8');
  const instance = await chromium.launch({
    executablePath: await browser(),
    args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
  const page = await instance.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const errors = [];
  page.on('pageerror', (error) => errors.push(`${error}`));
  await page.goto(`http://127.0.0.1:${process.env.PORT ?? 3000}/zh`);
  await mapOf(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const end = Date.now() + minutes * 60_000;
  let next = Date.now();
  let count = 0;
  while (Date.now() < end) {
    if (Date.now() >= next) {
      const { heap, nodes } = await heapOf(session);
      say(`${String(count).padStart(5)} rounds  ${heap.toFixed(1).padStart(7)} MB  ${nodes} nodes`);
      next = Date.now() + 30_000;
    }
    await round(page, count);
    count += 1;
    await wait(50);
  }
  const { heap, nodes } = await heapOf(session);
  say(`${String(count).padStart(5)} rounds  ${heap.toFixed(1).padStart(7)} MB  ${nodes} nodes`);
  say(errors.length > 0 ? `Errors: ${errors.join('\n')}` : 'No script error.');
  await instance.close();
});
