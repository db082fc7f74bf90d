import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Problem, run, runBinary, say } from '../process.mjs';

/** It has no windows to draw, and opens a page in half the time. */
const shell = '/usr/bin/chromium-headless-shell';
const windowed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The version that a browser says it is, or undefined where it does not start. */
const versionOf = (file) => {
  try {
    return execFileSync(file, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
};

const playwrightsOwn = async () => {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
};

const works = (file) => existsSync(file) && versionOf(file) !== undefined;

const fromPlaywright = async () => {
  say('browser: none found, npx playwright install chromium');
  await runBinary('playwright', ['install', 'chromium']);
  return playwrightsOwn();
};

const fromApt = async () => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return '';
  say('browser: apt-get install chromium chromium-headless-shell');
  await run('apt-get', ['update', '-qq']);
  await run('apt-get', ['install', '-y', '-qq', 'chromium', 'chromium-headless-shell'], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
  return shell;
};

const find = async () => {
  const named = process.env.CHROMIUM;
  if (named) {
    if (works(named)) return named;
    throw new Problem(`CHROMIUM names ${named}, which is not a browser that starts here.`);
  }
  const present = [shell, ...windowed, await playwrightsOwn()].find(works);
  if (present) return present;
  for (const source of [fromPlaywright, fromApt]) {
    const file = await source();
    if (works(file)) return file;
  }
  throw new Problem(
    'No Chromium was found or could be installed. Install one, or name it: CHROMIUM=/path/to/chromium npm test',
  );
};

/** Finds or installs a Chromium, says which, and gives its path. */
export const browser = async () => {
  const file = await find();
  say(`browser: ${file} (${versionOf(file)})`);
  return file;
};

/** A browser with windows, which alone keeps pages for Back; undefined where there is none. */
export const windowedBrowser = () => windowed.find(works);
