// Presents every story over and over for some minutes and prints how much memory the page holds.
//   PORT=3000 node --import tsx .ci/soak/main.mjs --minutes 10 --every 15
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { stories } from '../../data/records/stories.ts';
import config from '../../playwright.config.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    /** Seconds between two measurements. */
    every: { type: 'string', default: '15' },
    /** Milliseconds that a scene is shown. */
    scene: { type: 'string', default: '1500' },
  },
});
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
let shown = 0;
const curve = [];
const note = async () => {
  if (Date.now() - measured < Number(values.every) * 1000) return;
  const { heap, nodes, listeners } = await measure();
  measured = Date.now();
  const minutes = (measured - begun) / minute;
  curve.push({ minutes, heap });
  console.log(
    `${minutes.toFixed(1).padStart(5)} min  ${heap.toFixed(1).padStart(6)} MB  ${nodes} nodes  ${listeners} listeners  ${shown} scenes`,
  );
};

/** The first link opens a page; all others are steps on it, as in a hall. */
const [first] = stories;
await page.goto(`http://localhost:${port}/zh?mode=present&story=${first.id}.1`);
await page.locator('.hall h1').waitFor();

/** To the second scene of another story as a link would, without leaving the page; then to its first. */
const openStory = async ({ id, scenes }) => {
  await page.evaluate((story) => {
    window.history.pushState(null, '', `/zh?mode=present&story=${story}.2`);
  }, id);
  await page.locator('.hall h1', { hasText: scenes[1].title.zh }).waitFor({ timeout: 60_000 });
  await page.keyboard.press('Home');
};

for (let turn = 0; Date.now() < end; turn++) {
  const story = stories[turn % stories.length];
  await openStory(story);
  for (const scene of story.scenes) {
    await page.locator('.hall h1', { hasText: scene.title.zh }).waitFor({ timeout: 60_000 });
    shown += 1;
    await page.waitForTimeout(Number(values.scene));
    await note();
    if (Date.now() >= end) break;
    await page.keyboard.press('PageDown');
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
  `${shown} scenes; second half ${(slope * 60).toFixed(1)} MB an hour; ${errors.length} errors`,
);
for (const error of errors.slice(0, 5)) console.log(error);
await browser.close();
process.exitCode = errors.length > 0 ? 1 : 0;
