import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { sites } from '../data/dataset';
import { Atlas } from './atlas';
import { PlainFileServer } from './plain-file-server';

test.use({ serviceWorkers: 'allow', locale: 'en-GB' });
test.describe.configure({ mode: 'serial', timeout: 300_000 });

let folder = '';
let server: PlainFileServer;

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'atlas-hall-kit-'));
  const command = ['node_modules/tsx/dist/cli.mjs', '.ci/offline/kit.ts', '--to', folder];
  execFileSync(process.execPath, command);
  server = await PlainFileServer.serve(folder);
});

test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

test('the hall kit opens from a plain file server, and links lead on under the same map', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  await page.goto(`${server.address}/?theme=dark`);
  await expect(page).toHaveURL(`${server.address}/en?theme=dark`);
  await atlas.settled();
  expect((await atlas.liveSites(sites.map(({ id }) => id))).size).toBe(sites.length);

  await atlas.map.evaluate((element) => element.setAttribute('data-witness', ''));
  await page.locator('#panel').getByRole('link', { name: 'Coal', exact: true }).first().click();
  await expect(page).toHaveURL(/\/en\/sectors\/coal\?theme=dark$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Coal');
  await expect(atlas.map).toHaveAttribute('data-witness', '');

  await page.reload();
  await expect(page).toHaveURL(/\/en\/sectors\/coal\?theme=dark$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Coal');
});

test('without script the hall kit is pages and links', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.address}/`);
  await page.getByRole('link', { name: '山西工业布局图' }).click();
  await page.locator('.drawn-map [data-site="steel-base-linfen"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await context.close();
});

const sign = (page: Page) => page.locator('[data-offline]');

/** As a new build would: another worker at the same address. */
const publishNewer = (): void => {
  const file = path.join(folder, 'sw.js');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"build":"[^"]*"/, '"build":"newer"'));
};

const lookForNewer = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });

test('a new version is offered, taken only when asked for, and never under a presenting window', async ({
  page,
  context,
}) => {
  await page.goto(`${server.address}/en/about`);
  await expect(sign(page)).toHaveAttribute('data-offline', 'ready', { timeout: 150_000 });
  const hall = await context.newPage();
  await hall.goto(`${server.address}/zh/ports?mode=present`);
  const other = await context.newPage();
  await other.goto(`${server.address}/en/findings`);
  await expect(sign(other)).toHaveAttribute('data-offline', 'ready');
  for (const each of [page, hall, other]) {
    await each.evaluate(() => Object.assign(window, { witness: true }));
  }
  const untouched = (each: Page) => each.evaluate(() => 'witness' in window);

  publishNewer();
  await lookForNewer(page);
  await expect(sign(page)).toContainText('A new version is ready', { timeout: 150_000 });
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(sign(page)).toContainText('Another window is presenting');
  expect(await Promise.all([page, hall, other].map(untouched))).toEqual([true, true, true]);
  await expect(hall.getByText('有新版本')).toBeHidden();

  await hall.close();
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => untouched(page).catch(() => true)).toBe(false);
  await expect(sign(page)).toHaveAttribute('data-offline', 'ready', { timeout: 150_000 });
  await expect(sign(other)).toContainText('A new version is ready');
  expect(await untouched(other)).toBe(true);

  await server.stop();
  await page.goto(`${server.address}/en/findings`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  server = await PlainFileServer.serve(folder);
});
