/// <reference lib="webworker" />
import { copyResponse, type PrecacheEntry, Serwist } from 'serwist';
import { preferredLanguage } from '../view/preferred-language';
import { isPayload, pageOf } from './page-address';

/**
 * The service worker, bundled by `.ci/steps/worker.mjs` with what this build is made of. It serves
 * one build at a time: everything is prerendered, so within a build a kept copy is never stale, and
 * a page of one build never meets the scripts of another. A newer build is fetched beside it and
 * waits until the reader takes it.
 */
declare const self: ServiceWorkerGlobalScope;

declare const atlas: {
  build: string;
  entries: PrecacheEntry[];
  /** Where the payload of a page lies, which Next asks for when a link is followed: `*` is the page. */
  payload: string;
};

const pagesPrefix = 'atlas-pages-';
const pages = `${pagesPrefix}${atlas.build}`;
const files = 'atlas-files';

const addressesOf = (page: string) => ({ html: page, payload: atlas.payload.replace('*', page) });

/** Next answers with the payload only who asks for it by this header. */
const requestFor = (address: string) =>
  isPayload(new URL(address, self.location.origin))
    ? new Request(address, { headers: { rsc: '1' } })
    : new Request(address);

const serwist = new Serwist({
  cacheId: 'atlas',
  precacheEntries: atlas.entries,
  precacheOptions: {
    cleanupOutdatedCaches: true,
    concurrency: 4,
    cleanURLs: false,
    ignoreURLParametersMatching: [/^icon\./],
    plugins: [
      {
        requestWillFetch: async ({ request }) =>
          isPayload(new URL(request.url))
            ? new Request(request, { headers: { rsc: '1' } })
            : request,
      },
    ],
  },
  clientsClaim: true,
});

const keptAt = async (address: string): Promise<Response | undefined> =>
  (await serwist.matchPrecache(address)) ?? (await caches.open(pages)).match(address);

/** A browser refuses to open a page from an answer that was led elsewhere: it gets a plain copy. */
const keepAt = async (address: string, answer: Response): Promise<void> => {
  if (!answer.ok) return;
  const copy = answer.redirected ? await copyResponse(answer) : answer;
  await (await caches.open(pages)).put(address, copy);
};

/** Keeps a page whole, what opens by its address and what opens by a link, as far as it is not kept. */
const keepPage = async (page: string, have: Record<string, Response> = {}): Promise<void> => {
  const addresses = Object.values(addressesOf(page));
  await Promise.all(
    addresses.map(async (address) => {
      if (await keptAt(address)) return;
      await keepAt(address, have[address] ?? (await fetch(requestFor(address))));
    }),
  ).catch(() => {});
};

const isPage = ({ url, sameOrigin }: { url: URL; sameOrigin: boolean }) =>
  sameOrigin && /^\/(zh|en|notes)(\/|$)/.test(url.pathname);

/**
 * Which layers, which theme: the page is the same, whatever the query. Two are left to the server: a
 * part of a payload that is asked for ahead is another answer at the same address, and a page inside
 * of another site's has headers of its own.
 */
const isOurs = (request: Request, url: URL) =>
  !request.headers.has('next-router-prefetch') && url.searchParams.get('mode') !== 'embed';

serwist.registerCapture(
  ({ url, sameOrigin, request }) =>
    isPage({ url, sameOrigin }) &&
    isOurs(request, url) &&
    (request.mode === 'navigate' || isPayload(url)),
  async ({ event, request, url }) => {
    const page = pageOf(url);
    const address = addressesOf(page)[isPayload(url) ? 'payload' : 'html'];
    const kept = await keptAt(address);
    if (kept) return kept;
    try {
      const answer = await fetch(request);
      if (answer.ok) event.waitUntil(keepPage(page, { [address]: answer.clone() }));
      return answer;
    } catch (error) {
      const fallback = request.mode === 'navigate' && (await serwist.matchPrecache('/offline'));
      if (fallback) return fallback;
      throw error;
    }
  },
);

/** The bare address chooses the language, which takes a server; without one the browser's own counts. */
serwist.registerCapture(
  ({ url, sameOrigin, request }) =>
    sameOrigin && url.pathname === '/' && request.mode === 'navigate',
  ({ request, url }) =>
    fetch(request).catch(() => {
      const language = preferredLanguage(self.navigator.languages.join());
      return Response.redirect(`/${language}${url.search}`, 307);
    }),
);

/** Scripts of a newer build, whose page came from the server: their names never mean anything else. */
serwist.registerCapture(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/_next/static/'),
  async ({ event, request }) => {
    const cache = await caches.open(files);
    const kept = await cache.match(request);
    if (kept) return kept;
    const answer = await fetch(request);
    if (answer.ok) event.waitUntil(cache.put(request, answer.clone()));
    return answer;
  },
);

const olderPages = async () =>
  (await caches.keys()).filter((name) => name.startsWith(pagesPrefix) && name !== pages);

/** Pages that were opened before are opened again by the new build, so that they stay at hand. */
const carryOver = async (): Promise<void> => {
  for (const name of await olderPages()) {
    for (const { url } of await (await caches.open(name)).keys()) {
      await keepPage(pageOf(new URL(url)));
    }
  }
};

const dropOlder = async (): Promise<void> => {
  for (const name of [...(await olderPages()), files]) await caches.delete(name);
};

self.addEventListener('install', (event) => event.waitUntil(carryOver()));
/** Once more for what was opened while this build waited. */
self.addEventListener('activate', (event) => event.waitUntil(carryOver().then(dropOlder)));
/** A page tells what was opened before the worker was there. */
self.addEventListener('message', (event) => {
  const opened: unknown = event.data?.opened;
  if (!Array.isArray(opened)) return;
  const asked = opened
    .map((path) => new URL(String(path), self.location.origin))
    .filter((url) => isPage({ url, sameOrigin: url.origin === self.location.origin }));
  event.waitUntil(Promise.all(asked.map((url) => keepPage(pageOf(url)))));
});
serwist.addEventListeners();
