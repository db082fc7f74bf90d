import http from 'node:http';
import { expect, test } from '@playwright/test';
import { hostileMark, hostileText } from '../data/hostile-text';
import { randomFrom } from '../data/seeded-random';
import { withoutLiveMap } from './atlas';

const count = 10_000;
const atOnce = 24;

const rooms = ['sites', 'sectors', 'cities', 'regions', 'plan', 'stories', 'present', 'api', 'map'];
const keys = ['at', 'sectors', 'kinds', 'words', 'area', 'from', 'picks', 'theme', 'mode', 'order'];
const small = ['/', '/search/index.json', '/where/grounds.json', '/zh/nowhere', '/icon.svg'];

/** Pages that read much of the query; none of them stands for a path that is hostile too. */
const readers = ['/en/about', '/zh/where', '/en/shortlist', '/zh/table', '/en/compare', null];

const oneOf = (random: () => number, items: readonly string[]): string =>
  items[Math.floor(random() * items.length)] ?? '';

/** As a browser writes it, as a careless program does, or encoded once too often. */
const written = (random: () => number, text: string): string => {
  const encoded = encodeURIComponent(Buffer.from(text).toString());
  const kind = random();
  if (kind < 0.5) return encoded;
  if (kind < 0.65) return encodeURIComponent(encoded);
  return text.replace(/[^!-~]/g, (letter) =>
    encodeURIComponent(letter.charCodeAt(0) > 255 ? '山' : letter),
  );
};

const hostilePath = (random: () => number): string => {
  const text = written(random, hostileText(random));
  const lang = oneOf(random, ['zh', 'en', 'fr', text]);
  return oneOf(random, [
    `/${text}`,
    `/${lang}/${oneOf(random, rooms)}/${text}`,
    `/${lang}/${text}`,
    `/${oneOf(random, rooms)}/${text}.json`,
    `/_next/static/${text}`,
  ]);
};

const hostileQuery = (random: () => number): string => {
  const pairs = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
    const key = random() < 0.8 ? oneOf(random, keys) : written(random, hostileText(random));
    return `${key}=${written(random, hostileText(random))}`;
  });
  return `?${pairs.join('&')}`;
};

const hostileLink = (random: () => number): string =>
  random() < 0.6
    ? `${hostilePath(random)}${random() < 0.5 ? hostileQuery(random) : ''}`
    : `${oneOf(random, small)}${hostileQuery(random)}`;

interface Answer {
  status: number;
  type: string;
  location: string;
  body: string;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce });

/** Sends a path as it stands: `fetch` would mend it first. */
const ask = (base: URL, path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    http
      .get({ agent, host: base.hostname, port: base.port, path }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            location: response.headers.location ?? '',
            body: Buffer.concat(chunks).toString(),
          }),
        );
      })
      .on('error', reject);
  });

/** Markup of the link’s in a page, an answer without words, a way out of the site, or an error. */
const faultOf = ({ status, type, location, body }: Answer): string | undefined => {
  if (status >= 500) return `${status}`;
  if (status >= 300 && status < 400) {
    return /^(https?:\/\/127\.0\.0\.1[:/]|\/(?![/\\]))/.test(location)
      ? undefined
      : `to ${location}`;
  }
  if (body === '') return `${status} and nothing`;
  if (!type.includes('html')) return;
  return body.includes(hostileMark) ? 'repeats the link' : undefined;
};

test('ten thousand hostile links get an answer with words in it, none of them the link’s', async ({
  baseURL,
}) => {
  const base = new URL(baseURL ?? '');
  const random = randomFrom(1116);
  const links = Array.from({ length: count }, () => hostileLink(random));
  const faults: string[] = [];
  const seen = new Map<number, number>();
  const asker = async () => {
    for (let link = links.pop(); link; link = links.pop()) {
      const answer = await ask(base, link).catch((error) => `${error}`);
      const fault = typeof answer === 'string' ? answer : faultOf(answer);
      if (typeof answer !== 'string') seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
      if (fault) faults.push(`${fault}: ${link.slice(0, 200)}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, asker));
  agent.destroy();
  // Of all kinds: pages that are none, redirects, data.
  for (const status of [200, 307, 404]) expect(seen.get(status), `${status}`).toBeGreaterThan(100);
  expect(faults.slice(0, 20), `${faults.length} of ${count}`).toEqual([]);
});

test('a page opened by a hostile link is the page, without an error, in a browser', async ({
  page,
}) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`${error}`));
  page.on('console', (message) => {
    const isMissing = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isMissing) problems.push(message.text());
  });
  page.on('dialog', (dialog) => problems.push(dialog.message()));
  await withoutLiveMap(page);
  const random = randomFrom(40);
  for (let run = 0; run < 40; run++) {
    const path = readers[run % readers.length] ?? hostilePath(random);
    const link = `${path}${hostileQuery(random)}`;
    await page.goto(link, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('body'), link).toHaveText(/\S{3}/);
    const planted = await page.evaluate(
      (mark) =>
        document.getElementById(mark) !== null ||
        [...document.scripts].some(({ textContent }) => textContent?.trim() === `${mark}()`),
      hostileMark,
    );
    expect(planted, link).toBe(false);
  }
  expect(problems).toEqual([]);
});
