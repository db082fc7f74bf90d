// Keeps one tab at something for some minutes and prints how much memory the page holds.
//   PORT=3000 node --import tsx .ci/soak/main.mjs --at hall --minutes 10 --every 15
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import config from '../../playwright.config.ts';
import { rounds } from './rounds.mjs';

const { values } = parseArgs({
  options: {
    /** hall, desk, left or night. */
    at: { type: 'string', default: 'hall' },
    minutes: { type: 'string', default: '10' },
    /** Seconds between two measurements. */
    every: { type: 'string', default: '15' },
    /** Milliseconds that the page is looked at after each step. */
    pause: { type: 'string', default: '1500' },
  },
});
const round = rounds[values.at];
if (!round) throw new Error(`--at ${values.at}: one of ${Object.keys(rounds).join(', ')}`);
const minute = 60_000;
const port = Number(process.env.PORT ?? 3000);
const end = Date.now() + Number(values.minutes) * minute;
const megabyte = 2 ** 20;

const browser = await chromium.launch({
  args: config.projects.find(({ name }) => name === 'browser').use.launchOptions.args,
  ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
});
const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
const devtools = await page.context().newCDPSession(page);
await devtools.send('Performance.enable');
const errors = [];
page.on('pageerror', (error) => errors.push(String(error)));

const measure = async () => {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (name) => metrics.find(({ name: own }) => own === name)?.value ?? 0;
  return {
    heap: metric('JSHeapUsedSize') / megabyte,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  };
};

const begun = Date.now();
let measured = 0;
let steps = 0;
const curve = [];
const note = async () => {
  if (Date.now() - measured < Number(values.every) * 1000) return;
  const { heap, nodes, listeners } = await measure();
  measured = Date.now();
  const minutes = (measured - begun) / minute;
  curve.push({ minutes, heap });
  console.log(
    `${minutes.toFixed(1).padStart(5)} min  ${heap.toFixed(1).padStart(6)} MB  ${nodes} nodes  ${listeners} listeners  ${steps} steps`,
  );
};

if (round.ownClock) await page.clock.install();
await page.goto(`http://localhost:${port}${round.path}`);
await page.locator(round.ready).waitFor({ timeout: minute });
while (Date.now() < end) {
  for await (const _ of round.steps(page, Number(values.pause))) {
    steps += 1;
    await note();
    if (Date.now() >= end) break;
  }
}

/** MB an hour, by least squares over the second half: the first warms caches up. */
const settled = curve.slice(Math.floor(curve.length / 2));
const mean = (numbers) => numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
const [at, held] = [mean(settled.map((p) => p.minutes)), mean(settled.map((p) => p.heap))];
const slope =
  settled.reduce((sum, p) => sum + (p.minutes - at) * (p.heap - held), 0) /
  settled.reduce((sum, p) => sum + (p.minutes - at) ** 2, 0);
console.log(
  `${steps} steps; second half ${(slope * 60).toFixed(1)} MB an hour; ${errors.length} errors`,
);
for (const error of errors.slice(0, 5)) console.log(error);
await browser.close();
process.exitCode = errors.length > 0 ? 1 : 0;
