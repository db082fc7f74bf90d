import { statSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import config from '../../playwright.config.ts';
import { Problem, run, say } from '../process.mjs';
import { freePort, startServer, stopServer } from '../server.mjs';
import { serveFiles } from './file-server.mjs';
import { rivals } from './folders.mjs';
import { link } from './link.mjs';

const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Installs what the atlas is compared with: only the bench needs it, so only the bench has it. */
export const installRivals = async () => {
  const installed = path.join(rivals, 'node_modules', '.package-lock.json');
  if (modified(installed) >= modified(path.join(rivals, 'package-lock.json'))) return;
  say('bench: npm ci (the maps to compare with)');
  const code = await run('npm', ['ci', '--prefix', rivals, '--no-fund', '--no-audit']);
  if (code !== 0) throw new Problem('The maps to compare with were not installed: npm ci failed.');
};

/**
 * The atlas as `npm start` serves it, and the bench's own pages beside it.
 * @param line `{ megabits, roundTrip }` puts both behind such a line; without it they answer at once
 */
export const startServers = async (line) => {
  const port = await freePort(0, '127.0.0.1');
  const stdio = ['ignore', 'ignore', 'inherit'];
  const { child, address } = await startServer({ port, host: '127.0.0.1', stdio });
  const files = await serveFiles();
  const reach = (server) => (line ? link(server, line) : { address: server, close: () => {} });
  const atlas = await reach(address);
  const pages = await reach(files.address);
  return {
    atlas: atlas.address,
    pages: pages.address,
    close: async () => {
      atlas.close();
      pages.close();
      await files.close();
      await stopServer(child);
    },
  };
};

/** Starts browsers as the tests do; each has opened a page already, so that none pays for the start. */
export const browserStarter = (executablePath) => {
  const { args } = config.projects.find(({ name }) => name === 'browser').use.launchOptions;
  return async (warmUp) => {
    const browser = await chromium.launch({ executablePath, args });
    const page = await browser.newPage();
    await page.goto(warmUp);
    await page.waitForTimeout(500);
    await page.close();
    return browser;
  };
};
