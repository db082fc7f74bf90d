import { expect, type Locator, type Page, test } from '@playwright/test';
import { targets } from '../data/dataset';
import { latestOf, type Target } from '../data/target';
import { languages } from '../data/vocabulary/languages';
import { units } from '../data/vocabulary/units';

const inBase = (target: Target) => latestOf(target).value * units[target.unit].inBase;

/** The indicators of the rows that are seen, in their order. */
const seenIn = (rows: Locator): Promise<string[]> =>
  rows.evaluateAll((found) =>
    found
      .filter((row) => row.closest('[hidden]') === null)
      .map((row) => row.getAttribute('data-target') ?? ''),
  );

const tableRows = (page: Page) => page.locator('.targets-table tbody tr');

test('a link restores filter and order, and what is chosen next is in the link', async ({
  page,
}) => {
  const wanted = targets
    .filter(({ sector, unit }) => sector === 'coking' && units[unit].dimension === 'mass')
    .sort((a, b) => inBase(b) - inBase(a))
    .map(({ id }) => id);
  expect(wanted.length).toBeGreaterThan(3);
  await page.goto('/zh/targets?sectors=coking&unit=mass&sort=value');
  await expect(page.locator('[data-listed]')).toHaveAttribute('data-listed', `${wanted.length}`);
  expect(await seenIn(tableRows(page))).toEqual(wanted);
  const charted = await seenIn(page.locator('[data-group="coking"] li[data-target]'));
  expect([...charted].sort()).toEqual([...wanted].sort());
  await expect(page.locator('[data-group="power"]')).toBeHidden();
  await expect(page.locator('[data-option="coking"]')).toHaveAttribute('aria-pressed', 'true');

  await page.locator('[data-option="mass"]').click();
  await expect(page).toHaveURL(/\/zh\/targets\?sectors=coking&sort=value$/);
  const ofCoking = targets.filter(({ sector }) => sector === 'coking');
  await expect(page.locator('[data-listed]')).toHaveAttribute('data-listed', `${ofCoking.length}`);
  await page.locator('[data-option="innovation"]').click();
  const own = targets.filter(({ theme }) => theme === 'innovation');
  await expect(page.locator('[data-listed]')).toHaveAttribute(
    'data-listed',
    `${ofCoking.length + own.length}`,
  );
});

test('the number beside a choice is what it leaves, and a heading sorts both ways', async ({
  page,
}) => {
  await page.goto('/en/targets');
  await expect(page.locator('[data-listed]')).toHaveAttribute('data-listed', `${targets.length}`);
  const money = page.locator('[data-option="money"]');
  const promised = Number(((await money.textContent()) ?? '').replace(/\D/g, ''));
  await money.click();
  await expect(page.locator('[data-listed]')).toHaveAttribute('data-listed', `${promised}`);
  expect(await seenIn(tableRows(page))).toHaveLength(promised);

  const heading = page.locator('.targets-table th', { hasText: '2020' });
  const ofMoney = targets.filter(({ unit }) => units[unit].dimension === 'money');
  const falling = [...ofMoney].sort((a, b) => inBase(b) - inBase(a)).map(({ id }) => id);
  for (const [direction, ids] of [
    ['descending', falling],
    ['ascending', [...ofMoney].sort((a, b) => inBase(a) - inBase(b)).map(({ id }) => id)],
    ['none', ofMoney.map(({ id }) => id)],
  ] as const) {
    await heading.getByRole('button').click();
    await expect(heading).toHaveAttribute('aria-sort', direction);
    expect(await seenIn(tableRows(page))).toEqual(ids);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`every figure of the plan is drawn, and is the same in the table (${language})`, async ({
      page,
    }) => {
      await page.goto(`/${language}/targets`);
      expect(await seenIn(tableRows(page))).toEqual(targets.map(({ id }) => id));
      await expect(page.locator('.narrow-options')).toBeHidden();
      const figures = await page.locator('[data-target] [data-year]').evaluateAll((found) =>
        found.map((figure) => ({
          where: figure.closest('table') ? 'table' : 'chart',
          what: `${figure.closest('[data-target]')?.getAttribute('data-target')} ${figure.getAttribute('data-year')}`,
          text: (figure.textContent ?? '').trim(),
        })),
      );
      const inTable = new Map(
        figures.filter(({ where }) => where === 'table').map(({ what, text }) => [what, text]),
      );
      const drawn = figures.filter(({ where }) => where === 'chart');
      const levels = targets.flatMap(({ id, levels }) => levels.map(({ year }) => `${id} ${year}`));
      expect([...inTable.keys()].sort()).toEqual([...levels].sort());
      expect([...new Set(drawn.map(({ what }) => what))].sort()).toEqual([...levels].sort());
      for (const { what, text } of drawn) {
        // Where a chart holds several units, each figure carries its own.
        expect(text, what).toContain(inTable.get(what));
      }
    });
  }

  test('a sector’s chart says what its table says', async ({ page }) => {
    await page.goto('/zh/sectors/information');
    const chart = page.locator('.target-charts .goal-rows');
    for (const { id, levels } of targets.filter(({ sector }) => sector === 'information')) {
      for (const { year } of levels) {
        const figure = `[data-target="${id}"] [data-year="${year}"]`;
        const written = await page.locator(`.target-charts table ${figure}`).textContent();
        const drawn = await chart.locator(figure).allTextContents();
        for (const text of drawn) expect(text.replace('*', ''), id).toBe(written);
      }
    }
  });

  for (const width of [320, 390, 1440]) {
    test(`at ${width} px no label of a chart meets another or leaves its row`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      for (const path of ['/zh/targets', '/en/targets', '/en/sectors/information', '/zh']) {
        await page.goto(path);
        const troubles = await page.locator('svg.goal-line[role="img"]').evaluateAll((lines) =>
          lines.flatMap((line) => {
            const row = line.closest('li')?.getBoundingClientRect();
            const labels = [...line.querySelectorAll('text')].map((text) => ({
              text: text.textContent,
              box: text.getBoundingClientRect(),
            }));
            const outside = labels.filter(
              ({ box }) => row && (box.left < row.left - 1 || box.right > row.right + 1),
            );
            const meeting = labels.filter(({ box }, index) =>
              labels
                .slice(index + 1)
                .some(
                  ({ box: other }) =>
                    box.left < other.right &&
                    other.left < box.right &&
                    box.top + 3 < other.bottom &&
                    other.top + 3 < box.bottom,
                ),
            );
            return [...outside, ...meeting].map(
              ({ text }) => `${line.getAttribute('aria-label')}: ${text}`,
            );
          }),
        );
        expect(troubles, path).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(overflow, path).toBeLessThanOrEqual(0);
      }
    });
  }
});
