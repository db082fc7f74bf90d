import { expect, test } from '@playwright/test';
import { audit, coverageOf, yieldKinds } from '../data/audit';
import { siteOf, targetOf } from '../data/dataset';
import { chapters } from '../data/outline/chapters';
import { inFigures } from '../data/outline/in-figures';
import { sections } from '../data/outline/sections';
import { goalOf } from '../data/target';
import { languages, t } from '../data/vocabulary/languages';
import { pages } from './pages';

test.use({ javaScriptEnabled: false });

const rows = audit();

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;');

/** A part of a page’s HTML, from one mark to the next. */
const between = (html: string, from: string, to: string): string => {
  const start = html.indexOf(from);
  return html.slice(start, html.indexOf(to, start));
};

const valuesOf = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

const idsOf = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));

for (const language of languages) {
  test(`every paragraph’s page in ${language} says what came of it, and the drawn map lights just that`, async ({
    request,
  }) => {
    test.setTimeout(180_000);
    for (const { paragraph, section, gist, yields, none } of rows) {
      const response = await request.get(`/${language}/plan/${paragraph}`);
      const about = `¶${paragraph}`;
      expect(response.status(), about).toBe(200);
      const html = await response.text();
      const panel = between(html, '<main', '</main>');
      expect(panel, about).toContain(`href="/${language}/plan#${inFigures(section.path)}"`);
      const { sites, targets: stated, measures, findings, aims } = yields;
      expect(new Set(valuesOf(panel, 'data-row')), about).toEqual(idsOf(sites));
      expect(new Set(valuesOf(panel, 'data-target')), about).toEqual(
        idsOf(stated.map(({ target }) => target)),
      );
      expect(valuesOf(panel, 'data-finding'), about).toEqual(findings.map(({ id }) => id));
      const said = [
        gist,
        ...(none ? [none] : []),
        ...[...measures, ...aims].map(({ text }) => text),
        ...findings.map(({ title }) => title),
      ];
      for (const text of said) expect(panel, about).toContain(escaped(t(text, language)));
      const cited = [
        ...sites.map(({ citation }) => citation),
        ...stated.flatMap(({ levels }) => levels.map(({ citation }) => citation)),
        ...measures.map(({ citation }) => citation),
      ];
      for (const { phrase } of cited) expect(panel, about).toContain(escaped(phrase));
      const lit = [
        ...between(html, 'class="drawn-map"', '</nav>').matchAll(
          / data-site="([^"]*)" data-lit="true"/g,
        ),
      ];
      expect(new Set(lit.map(([, id]) => id)), about).toEqual(idsOf(sites));
    }
  });

  test(`the plan’s page in ${language} has all 161 paragraphs under their headings, and counts them`, async ({
    request,
  }) => {
    const html = await (await request.get(`/${language}/plan`)).text();
    const panel = between(html, '<main', '</main>');
    const linked = new Set(valuesOf(panel, 'href').filter((href) => /\/plan\/\d+$/.test(href)));
    expect(linked).toEqual(new Set(rows.map(({ paragraph }) => `/${language}/plan/${paragraph}`)));
    const ids = valuesOf(panel, 'id');
    for (const { path } of [...chapters, ...sections]) expect(ids).toContain(inFigures(path));
    for (const { gist } of rows) expect(panel).toContain(escaped(t(gist, language)));
    const whole = coverageOf(rows);
    const total = between(panel, '<tfoot', '</tfoot>').replaceAll(/<[^>]*>/g, ' ');
    expect(total.match(/\d+/g)?.map(Number)).toEqual([
      whole.paragraphs,
      ...yieldKinds.map((kind) => whole[kind]),
      whole.none,
      whole.accounted,
    ]);
  });
}

test('a link to a part of a page leads to a part that is there', async ({ request }) => {
  const read = async (path: string) => (await request.get(path)).text();
  const linking = [
    ...pages.map((path) => `/zh${path}`),
    ...rows.map(({ paragraph }) => `/zh/plan/${paragraph}`),
  ];
  const wanted = new Map<string, Set<string>>();
  for (const path of linking) {
    for (const link of valuesOf(await read(path), 'href')) {
      const [page = '', part] = link.split('#');
      if (!part || !(page === '' || page.startsWith('/zh'))) continue;
      const target = page === '' ? path : page;
      wanted.set(target, (wanted.get(target) ?? new Set()).add(part));
    }
  }
  expect(wanted.get('/zh/targets')?.size).toBeGreaterThan(50);
  for (const [page, parts] of wanted) {
    const there = new Set(valuesOf(await read(page), 'id'));
    expect(
      [...parts].filter((part) => !there.has(part)),
      page,
    ).toEqual([]);
  }
});

test('a number that is no paragraph of the plan is no page', async ({ request }) => {
  for (const path of ['/zh/plan/0', '/zh/plan/162', '/en/plan/097', '/en/plan/x']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test('from a site one click leads to its paragraph, and one back to the site', async ({ page }) => {
  for (const id of ['rail-transit-base-datong', 'information-belt', 'steel-base-linfen']) {
    const paragraph = siteOf(id)?.citation.paragraph;
    await page.goto(`/zh/sites/${id}`);
    await page.getByRole('figure').getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/zh/plan/${paragraph}$`));
    await page
      .locator(`#panel [data-row="${id}"] a, #panel a[href$="/sites/${id}"]`)
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`/zh/sites/${id}$`));
  }
});

test('from a figure one click leads to its paragraph, and one back to its sector', async ({
  page,
}) => {
  const target = targetOf('metallurgy-revenue');
  const goal = target && goalOf(target);
  if (!goal || goal.derived) throw new Error('the plan states a revenue for metallurgy');
  const path = `/en/plan/${goal.citation.paragraph}`;
  await page.goto('/en/sectors/metallurgy');
  const line = page.locator(`#panel li[data-target="${target.id}"]`).first();
  await expect(line).toContainText(t(target.indicator, 'en'));
  await line.locator(`a[href="${path}"]`).click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  const figure = page.locator(`#panel [data-target="${target.id}"]`);
  await expect(figure).toContainText(goal.citation.phrase);
  await figure.locator('a[href="/en/sectors/metallurgy"]').click();
  await expect(page).toHaveURL(/\/en\/sectors\/metallurgy$/);
});

test('what a sector’s page says, sums up and plans leads to the paragraphs that say so', async ({
  page,
}) => {
  await page.goto('/zh/sectors/coal');
  const cited = rows.filter(
    ({ yields }) =>
      yields.measures.some(({ sector }) => sector === 'coal') ||
      yields.targets.some(({ target }) => target.sector === 'coal'),
  );
  for (const { paragraph } of cited) {
    await expect(page.locator(`#panel a[href="/zh/plan/${paragraph}"]`).first()).toBeVisible();
  }
});

test('in a list a citation costs the keyboard no stop, and leads the pointer to its paragraph', async ({
  page,
}) => {
  await page.goto('/zh/cities/taiyuan');
  const listed = page.locator('#panel [data-row]:has(cite)');
  const count = await listed.count();
  expect(count).toBeGreaterThan(30);
  await expect(listed.locator('a:not([tabindex="-1"])')).toHaveCount(count);
  const first = listed.first();
  const href = await first.locator('cite a').getAttribute('href');
  await first.locator('cite a').click();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});
