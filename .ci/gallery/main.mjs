import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import config from '../../playwright.config.ts';
import { main, root, say } from '../process.mjs';
import { freePort, startServer, stopServer } from '../server.mjs';
import { browser as findBrowser } from '../steps/browser.mjs';
import { Camera } from './camera.mjs';
import { options } from './options.mjs';
import { writeSheets } from './sheet.mjs';

const folder = path.join(root, '.cache', 'gallery');

/** Themes change on the page that is open; languages and views open another one. */
const takeAll = async (browser, address, chosen) => {
  const pictures = [];
  for (const width of chosen.widths) {
    const camera = await Camera.open(browser, address, { width, live: chosen.live, folder });
    for (const language of chosen.languages) {
      for (const view of chosen.views) {
        for (const theme of chosen.themes) {
          const file = await camera.take({ view, language, theme });
          if (file) pictures.push({ file, view, language, theme, width });
        }
      }
    }
    await camera.close();
  }
  return pictures;
};

await main(async () => {
  const chosen = options();
  const executablePath = await findBrowser();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const port = await freePort(0, '127.0.0.1');
  const stdio = ['ignore', 'ignore', 'inherit'];
  const { child, address } = await startServer({ port, host: '127.0.0.1', stdio });
  const { args } = config.projects.find(({ name }) => name === 'browser').use.launchOptions;
  const started = performance.now();
  let browser;
  try {
    browser = await chromium.launch({ executablePath, args });
    const pictures = await takeAll(browser, address, chosen);
    const files = await writeSheets(browser, folder, pictures);
    const seconds = Math.round((performance.now() - started) / 1000);
    say(`\n${pictures.length} pictures in ${seconds} s, in ${path.relative(root, folder)}/:`);
    for (const file of files) say(`  ${file}`);
  } finally {
    await browser?.close();
    await stopServer(child);
  }
});
