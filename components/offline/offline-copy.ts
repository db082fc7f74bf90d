import { watchServer } from './server';

/**
 * The copy of the atlas that the browser keeps, as the page sees it. `none`: there is no copy here,
 * or not yet a word to say of it; `newer`: another build is fetched and waits to be taken.
 */
export type CopyState = 'none' | 'preparing' | 'ready' | 'newer';

const anHour = 3_600_000;
/** Held by every window that presents, so that no other window changes the version under it. */
const presentingLock = 'atlas-presenting';

let state: CopyState = 'none';
let registration: ServiceWorkerRegistration | undefined;
let started = false;
/** The server, or another window, has a newer build: this window still runs the older. */
let overtaken = false;
const listeners = new Set<() => void>();
const opened = new Set<string>();

const readState = (): CopyState => {
  if (overtaken) return 'newer';
  if (!registration) return 'none';
  if (registration.waiting && registration.active) return 'newer';
  if (registration.active) return 'ready';
  return registration.installing ? 'preparing' : 'none';
};

const tell = (): void => {
  state = readState();
  for (const listener of listeners) listener();
};

/** Hands over what was opened to the worker, which keeps it. */
const handOver = (): void => {
  if (!registration?.active || opened.size === 0) return;
  registration.active.postMessage({ opened: [...opened] });
  opened.clear();
};

const follow = (worker: ServiceWorker | null): void => {
  worker?.addEventListener('statechange', () => {
    tell();
    if (worker.state === 'activated') handOver();
  });
};

const watch = (found: ServiceWorkerRegistration): void => {
  registration = found;
  follow(found.installing);
  follow(found.waiting);
  found.addEventListener('updatefound', () => {
    follow(found.installing);
    tell();
  });
  const ask = () => void found.update().catch(() => {});
  setInterval(ask, anHour);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') ask();
  });
  tell();
  handOver();
};

/** Only where a worker has been in charge before is another one a newer build. */
const watchTakeOver = (container: ServiceWorkerContainer): void => {
  let before = container.controller;
  container.addEventListener('controllerchange', () => {
    if (before) overtaken = true;
    before = container.controller;
    tell();
  });
};

/** Readers who pay for what they load, and browsers that say so. */
const sparing = (): boolean => {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
};

/** Resolves when the live map is ready, or should be: to keep a copy takes seconds of work. */
const afterLiveMap = () =>
  new Promise<void>((resolve) => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('atlas:live').length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'mark', buffered: true });
    setTimeout(resolve, 12_000);
  });

/** Where no copy is kept, no worker tells of a newer build: the page asks for itself. */
const watchWithoutCopy = (): void =>
  watchServer(() => {
    overtaken = true;
    tell();
  });

/** Begins to keep a copy, if one is wanted and can be kept, once the page has had its turn. */
export const startCopy = (wanted: boolean): void => {
  if (started) return;
  started = true;
  const container = wanted && !sparing() ? navigator.serviceWorker : undefined;
  if (container) watchTakeOver(container);
  const register = () => container?.register('/sw.js', { updateViaCache: 'none' });
  const begin = async () => {
    const found = await register()?.catch(() => undefined);
    if (found) watch(found);
    else watchWithoutCopy();
  };
  void afterLiveMap().then(begin);
};

/** Takes off a copy that an earlier visit made, where none is wanted any more. */
export const dropCopy = async (): Promise<void> => {
  const found = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  if (found.length === 0) return;
  await Promise.all(found.map((each) => each.unregister()));
  for (const name of await caches.keys()) {
    if (name.startsWith('atlas-')) await caches.delete(name);
  }
};

/** Notes that a page was opened, so that it opens again without a network. */
export const noteOpened = (pathname: string): void => {
  opened.add(pathname);
  handOver();
};

/** Keeps every window at its version until the function that it gives is called. */
export const holdVersion = (): (() => void) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks?.request(presentingLock, { mode: 'shared' }, () => held);
  return () => release();
};

/** Opens the newer build in this window. Gives false, and does nothing, while a window presents. */
export const takeNewer = async (): Promise<boolean> => {
  const locks = (await navigator.locks?.query())?.held ?? [];
  if (locks.some(({ name }) => name === presentingLock)) return false;
  const waiting = registration?.waiting;
  if (!waiting) {
    window.location.reload();
    return true;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  });
  waiting.postMessage({ type: 'SKIP_WAITING' });
  return true;
};

export const subscribeToCopy = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const copyState = (): CopyState => state;

export const copyStateOnServer = (): CopyState => 'none';
