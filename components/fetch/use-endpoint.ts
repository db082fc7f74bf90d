'use client';

import useSWR, { preload } from 'swr';
import type { Endpoints } from './endpoints';

/** Reads one of our endpoints. */
export const readEndpoint = async <Path extends keyof Endpoints>(
  path: Path,
): Promise<Endpoints[Path]> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  const answer: unknown = await response.json();
  if (typeof answer !== 'object' || answer === null) throw new Error(`${path} is no data of ours`);
  return answer as Endpoints[Path];
};

/** One of our endpoints, typed; `null` asks for nothing. Static data is not asked for again. */
export const useEndpoint = <Path extends keyof Endpoints>(path: Path | null) =>
  useSWR<Endpoints[Path], Error>(path, readEndpoint, {
    revalidateOnFocus: false,
    revalidateOnReconnect: false,
    revalidateIfStale: false,
  });

/** Asks for an endpoint before anything that shows it is there; in the browser only. */
export const askAhead = (path: keyof Endpoints): void => {
  if (typeof window !== 'undefined') void preload(path, readEndpoint).catch(() => {});
};
