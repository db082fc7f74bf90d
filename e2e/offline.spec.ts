import { expect, type Page, test } from '@playwright/test';
import { sites } from '../data/dataset';
import { stories } from '../data/records/stories';
import { Atlas } from './atlas';

test.use({ serviceWorkers: 'allow' });
// Each test saves the whole atlas anew.
test.describe.configure({ timeout: 300_000 });

const ready = async (page: Page): Promise<void> => {
  await expect(page.locator('[data-offline]')).toHaveAttribute('data-offline', 'ready', {
    timeout: 150_000,
  });
};

/** Pages that no story shows: what stories show is kept without being opened. */
const opened = ['/zh/sites/olefin-project-datong', '/zh/cities/yangquan'] as const;

/** Waits until the browser holds a page whole, as it does a moment after it was opened. */
const kept = async (page: Page, path: string): Promise<void> => {
  await expect
    .poll(() =>
      page.evaluate(async (wanted) => {
        const html = await caches.match(wanted);
        const payload = await caches.match(`${wanted}?_rsc=`);
        return Boolean(html && payload);
      }, path),
    )
    .toBe(true);
};

test('after one visit the map, what was opened and every story work with the network gone', async ({
  page,
  context,
}) => {
  await page.goto(opened[0]);
  await ready(page);
  await expect(page.getByRole('status').filter({ hasText: '断网也能用' })).toBeVisible();
  await kept(page, opened[0]);
  await page.goto(opened[1]);
  await kept(page, opened[1]);

  await context.setOffline(true);
  const later = await context.newPage();
  const hall = new Atlas(later);
  await hall.open('/zh?theme=dark');
  const live = await hall.liveSites(sites.map(({ id }) => id));
  expect(live.size).toBe(sites.length);
  for (const path of [opened[0], `${opened[1]}?theme=dark`, '/zh/ports']) {
    await later.goto(path);
    await expect(later.getByRole('heading', { level: 1 }), path).toBeVisible();
  }
  for (const { id, title } of stories) {
    await later.goto(`/en/stories/${id}`);
    await expect(later.getByRole('heading', { level: 1 })).toContainText(title.en);
  }
});

test('the network goes while the page is open: links still lead on, under the same map', async ({
  page,
  context,
}) => {
  const atlas = new Atlas(page);
  await atlas.open('/zh');
  await ready(page);
  const [story] = stories;
  if (!story) throw new Error('there are stories');
  await context.setOffline(true);
  await atlas.map.evaluate((element) => element.setAttribute('data-witness', ''));
  for (const { link } of story.scenes) {
    const view = `/zh${link.replace(/^\/(?=\?|$)/, '')}`;
    await page.evaluate((to) => {
      const { next } = window as unknown as { next: { router: { push(to: string): void } } };
      next.router.push(to);
    }, view);
    await expect(page).toHaveURL(view);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await expect(atlas.map).toHaveAttribute('data-witness', '');
});

test('without a network a page that was never opened says so, and what can be opened', async ({
  page,
  context,
}) => {
  await page.goto('/en/findings');
  await ready(page);
  await kept(page, '/en/findings');
  await context.setOffline(true);
  await page.goto('/en/cities/yangquan');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'This page is not on this device',
  );
  await expect(page.getByRole('link', { name: stories[0]?.title.zh ?? '' })).toBeVisible();
  const before = page.locator('[data-opened-before] a');
  await expect(before).toHaveAttribute('href', '/en/findings');
  await before.click();
  await expect(page).toHaveURL(/\/en\/findings$/);
  await expect(page.locator('.drawn-map')).toBeVisible();
});

test('without a network a page from the copy says so, and of which day the copy is', async ({
  page,
  context,
}) => {
  await page.goto('/en/findings');
  await ready(page);
  await kept(page, '/en/findings');
  const sign = page.locator('[data-offline]');
  await context.setOffline(true);
  await page.goto('/en/findings');
  const day = await page.evaluate(() =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date()),
  );
  await expect(sign).toContainText(`the copy kept on this device on ${day}`);
  await context.setOffline(false);
  await expect(sign).toHaveText('Ready offline');
});
