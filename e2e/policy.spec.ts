import { createHash } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { languages } from '../data/vocabulary/languages';
import { Atlas, fold, unfold } from './atlas';
import { pages } from './pages';

const policyIn = (html: string): string =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';

const inlineScripts = (html: string): string[] =>
  [...html.matchAll(/<script(?![^>]* (?:src=|type="application\/ld))[^>]*>(.*?)<\/script>/gs)].map(
    ([, text]) => text ?? '',
  );

test('every kind of page allows its own scripts by their hashes, and nothing inline besides', async ({
  request,
}) => {
  const paths = languages.flatMap((language) => pages.map((page) => `/${language}${page}`));
  for (const path of [...paths, '/nowhere']) {
    const html = await (await request.get(path)).text();
    const policy = policyIn(html);
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toMatch(/(^|; )script-src 'self'( 'sha256-[\w+/=]+')+(;|$)/);
    expect(policy, path).not.toMatch(/unsafe-(inline|eval)/);
    expect(html.indexOf('http-equiv'), path).toBeLessThan(html.indexOf('<script'));
    const hashes = inlineScripts(html).map((script) =>
      createHash('sha256').update(script).digest('base64'),
    );
    expect(hashes.length, path).toBeGreaterThan(0);
    expect(
      hashes.filter((hash) => !policy.includes(hash)),
      path,
    ).toEqual([]);
  }
});

test('no other site frames a page unless it is there to be embedded, and none asks for a camera', async ({
  request,
}) => {
  const headersOf = async (path: string) => (await request.get(path)).headers();
  const plain = await headersOf('/zh/about');
  expect(plain['content-security-policy']).toBe("frame-ancestors 'self'");
  expect(plain['x-content-type-options']).toBe('nosniff');
  expect(plain['referrer-policy']).toBe('strict-origin-when-cross-origin');
  expect(plain['permissions-policy']).toContain('camera=()');
  expect(plain['cross-origin-opener-policy']).toBe('same-origin');
  expect(plain['set-cookie']).toBeUndefined();
  expect(plain['x-powered-by']).toBeUndefined();
  const embedded = await headersOf('/zh/about?mode=embed');
  expect(embedded['content-security-policy']).toBe('frame-ancestors *');
  for (const query of ['?mode=embedded', '?mode=', '?MODE=embed', '?x=mode%3Dembed']) {
    const { 'content-security-policy': policy } = await headersOf(`/zh/about${query}`);
    expect(policy, query).toBe("frame-ancestors 'self'");
  }
});

/** Everything that the browser complains of, on every page that is opened. */
const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`${error}`));
  page.on('console', (message) => {
    // The graphics driver of a machine without a GPU talks too, and finds its fonts used too late;
    // the worker is tried elsewhere.
    if (
      /GL Driver Message|link preload but not used|Service Worker registration blocked/.test(
        message.text(),
      )
    )
      return;
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
};

test('under the policy the atlas works: live map, search, drawing, files, the other language', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  const atlas = new Atlas(page);
  await atlas.open('/zh/sites/steel-base-linfen');
  await page.locator('#panel a[href*="/zh/sectors/"]').first().click();
  await expect(page).toHaveURL(/\/zh\/sectors\//);
  await page.locator('a[hreflang="en"]').click();
  await expect(page).toHaveURL(/\/en\/sectors\//);
  await atlas.settled();
  await page.keyboard.press('/');
  await page.keyboard.type('taiyuan');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('/en');
  await unfold(fold(page, 'Take away'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Excel/ }).click();
  await download;
  await atlas.open('/en/where');
  await page.getByRole('button', { name: 'Put a circle in the middle' }).click();
  await expect(page).toHaveURL(/area=/);
  await page.getByRole('button', { name: 'Change on the map' }).click();
  await atlas.settled();
  expect(complaints).toEqual([]);
});

test('markup that gets into a page runs no script and loads nothing from elsewhere', async ({
  page,
}) => {
  await page.goto('/en/about');
  await page.evaluate(() => {
    const refused = new Set<string>();
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      refused.add(effectiveDirective);
    });
    const holder = document.createElement('div');
    holder.innerHTML =
      '<img src="data:," onerror="window.ran=1"><img src="https://example.com/x.png"><i style="color:red">x</i>';
    const script = document.createElement('script');
    script.textContent = 'window.ran=1';
    document.body.append(holder, script);
  });
  const refused = () =>
    page.evaluate(() => [...(window as unknown as { refused: Set<string> }).refused].sort());
  await expect
    .poll(refused)
    .toEqual(['img-src', 'script-src-attr', 'script-src-elem', 'style-src-attr']);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
