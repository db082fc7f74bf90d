'use client';

import type { FeatureCollection } from 'geojson';
import useSWR, { preload } from 'swr';

/** What each endpoint of our own answers. */
interface Endpoints {
  '/map/ground.json': Readonly<Record<string, FeatureCollection>>;
}

const read = async <Path extends keyof Endpoints>(path: Path): Promise<Endpoints[Path]> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json() as Promise<Endpoints[Path]>;
};

/** One of our endpoints, typed; `null` asks for nothing. Static data is not asked for again. */
export const useEndpoint = <Path extends keyof Endpoints>(path: Path | null) =>
  useSWR<Endpoints[Path], Error>(path, read, {
    revalidateOnFocus: false,
    revalidateOnReconnect: false,
    revalidateIfStale: false,
  });

/** Asks for an endpoint before anything that shows it is there; in the browser only. */
export const askAhead = (path: keyof Endpoints): void => {
  if (typeof window !== 'undefined') void preload(path, read).catch(() => {});
};
