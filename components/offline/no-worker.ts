/// <reference lib="webworker" />

/** Served as the service worker where the operator wants none: it takes an earlier one off. */
declare const self: ServiceWorkerGlobalScope;

const takeOff = async (): Promise<void> => {
  for (const name of await caches.keys()) {
    if (name.startsWith('atlas-')) await caches.delete(name);
  }
  await self.registration.unregister();
};

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(takeOff()));

export {};
