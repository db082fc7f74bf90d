import { stories } from '../../data/records/stories.ts';

const patience = { timeout: 60_000 };

/** Stories in a hall, over and over: the first link opens a page, all others are steps on it. */
const hall = {
  path: `/zh?mode=present&story=${stories[0].id}.1`,
  ready: '.hall h1',
  async *steps(page, sceneTime) {
    for (const { id, scenes } of stories) {
      // To the second scene as a link would, without leaving the page; then to the first.
      await page.evaluate((story) => {
        window.history.pushState(null, '', `/zh?mode=present&story=${story}.2`);
      }, id);
      await page.locator('.hall h1', { hasText: scenes[1].title.zh }).waitFor(patience);
      await page.keyboard.press('Home');
      for (const { title } of scenes) {
        await page.locator('.hall h1', { hasText: title.zh }).waitFor(patience);
        await page.waitForTimeout(sceneTime);
        yield;
        await page.keyboard.press('PageDown');
      }
    }
  },
};

/** What a reader does all day in one tab: switches, lists, sites, search, matrix, the other language. */
const desk = {
  path: '/zh',
  ready: '[data-atlas-map][aria-busy="false"]',
  async *steps(page, time) {
    const click = (selector) => page.locator(selector).first().click(patience);
    const acts = [
      () => click('[data-layer="equipment"]'),
      () => click('#panel a[href*="/sectors/coal"]:visible'),
      () => click('#panel a[href*="/sites/"]:visible'),
      () => page.keyboard.press('Escape'),
      () => click('[data-layer="equipment"]'),
      () => page.locator('#atlas-search').fill('taiyuan', patience),
      () => page.locator('[role="option"]').first().click(patience),
      () => click('.atlas-contents a[href*="/matrix"]'),
      () => click('a[hreflang]'),
      () => click('.atlas-contents a[href*="/table"]'),
      () => click('a[hreflang]'),
      () => click('.atlas-contents a'),
    ];
    for (const act of acts) {
      await act();
      await page.waitForTimeout(time);
      yield;
    }
  },
};

/** A tab that was left open, and nobody touches. */
const left = {
  ...desk,
  async *steps(page, time) {
    await page.waitForTimeout(time);
    yield;
  },
};

/** The same through a night by the page's own clock: all that its timers do in 15 minutes, a step. */
const night = {
  ...desk,
  ownClock: true,
  async *steps(page) {
    await page.clock.runFor('15:00');
    yield;
  },
};

/** What a tab can be kept at for hours; `steps` is one round, a step at a time. */
export const rounds = { hall, desk, left, night };
