import {
  atlasSelect,
  atlasSwitch,
  loading,
  prepare,
  rivalSelect,
  rivalSwitch,
  startFrames,
  stopFrames,
} from './gauges.mjs';
import { percentile } from './statistics.mjs';
import { Traffic } from './traffic.mjs';

const patience = 180_000;

/** An even number, so that all is on again; the first throw also compiles code and is not counted. */
const throws = 6;
const selections = 8;

/** The middle of the map's half of the window, where a drag begins, CSS px. */
const grip = { x: 920, y: 450 };

const repeat = async (count, act) => {
  const values = [];
  for (let turn = 0; turn < count; turn++) values.push(await act(turn));
  return values;
};

/** Drags the map to and fro; gives the middle and the 95th of a hundred frame times, ms. */
const pan = async (page) => {
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.evaluate(startFrames);
  for (let step = 1; step <= 60; step++) {
    const along = step <= 30 ? step : 60 - step;
    await page.mouse.move(grip.x + 4 * along, grip.y + 2 * along);
    await page.waitForTimeout(12);
  }
  const frames = await page.evaluate(stopFrames);
  await page.mouse.up();
  await page.waitForTimeout(400);
  return { frame: percentile(frames, 0.5), slowFrame: percentile(frames, 0.95) };
};

const megabytes = async (session) => {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
};

/** How each kind of page is steered. */
const steering = {
  atlas: {
    marks: ['atlas:drawn', 'atlas:live'],
    switch: (page) => page.evaluate(atlasSwitch, 'equipment'),
    select: (page, id) => page.evaluate(atlasSelect, id),
  },
  rival: {
    marks: ['bench:drawn', 'bench:live'],
    switch: (page) => page.evaluate(rivalSwitch),
    select: async (page, id) => ({ drawnAfter: await page.evaluate(rivalSelect, id) }),
  },
};

const interaction = async (page, { select, switch: turn }, ids) => {
  const { frame, slowFrame } = await pan(page);
  const [, ...switches] = await repeat(throws, () => turn(page));
  const [, ...selected] = await repeat(selections, (index) => select(page, ids[index]));
  const middle = (key) =>
    percentile(
      selected.map((one) => one[key]),
      0.5,
    );
  return {
    frame,
    slowFrame,
    switch: percentile(switches, 0.5),
    select: middle('drawnAfter'),
    ...(selected[0].panelAfter ? { panel: middle('panelAfter') } : {}),
  };
};

/** What a hundred selections leave behind, MB. */
const leftBehind = async (page, session, { select }, ids) => {
  const before = await megabytes(session);
  await repeat(100, (index) => select(page, ids[index % ids.length]));
  return { heap: await megabytes(session), heapGrowth: (await megabytes(session)) - before };
};

/**
 * Opens one page with nothing cached and measures it.
 * @param candidate `{ url, kind: 'atlas' | 'rival', ids }`: ids are the sites to select
 * @param options `heap`: also select a hundred sites; `picture`: where to keep how it looked
 * @returns measures by name: ms, bytes, MB
 */
export const measure = async (browser, candidate, { heap, picture }) => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const steer = steering[candidate.kind];
    await page.addInitScript(prepare);
    const traffic = new Traffic(page);
    await page.goto(candidate.url);
    await page.waitForFunction(
      (marks) => marks.every((mark) => performance.getEntriesByName(mark).length > 0),
      steer.marks,
      { timeout: patience, polling: 100 },
    );
    const times = await page.evaluate(loading, steer.marks);
    const bytes = await traffic.bytes();
    if (picture) await page.screenshot({ path: picture });
    const acts = await interaction(page, steer, candidate.ids);
    const memory = heap ? await leftBehind(page, session, steer, candidate.ids) : {};
    return { ...times, ...bytes, ...acts, ...memory };
  } finally {
    await context.close();
  }
};
