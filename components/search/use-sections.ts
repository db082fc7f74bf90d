'use client';

import useSWR from 'swr';
import { readEndpoint } from '../fetch/use-endpoint';
import type { Sections } from './finder/sections';

const load = async (): Promise<Sections> => {
  const [{ sectionsOf }, index] = await Promise.all([
    import('./finder/sections'),
    readEndpoint('/search/index.json'),
  ]);
  return sectionsOf(index);
};

/** The search with its index, fetched once and not before it is wanted. */
export const useSections = (wanted: boolean) =>
  useSWR<Sections, Error>(wanted ? 'search' : null, load, {
    revalidateOnFocus: false,
    revalidateOnReconnect: false,
    revalidateIfStale: false,
  });
