'use client';

import { useMemo } from 'react';
import { isShown } from '@/geo/features/filter';
import { mapSites } from '@/geo/features/map-sites';
import type { WantedView } from '@/geo/layers/map-view';
import { useView } from '../view/use-view';
import { useMedia } from './use-media';

/** Where marks of 12 px are no targets: small windows and fingers. */
const groupsWhere = '(max-width: 47.99rem), (pointer: coarse)';

/** The view as the live map needs it; the scale is the frame's to add. */
export const useMapView = (): Omit<WantedView, 'stageScale'> => {
  const { language, filter, selection, layers, theme, text, bilingual } = useView();
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  const groups = useMedia(groupsWhere);
  const still = useMedia('(prefers-reduced-motion: reduce)');
  return useMemo(
    () => ({
      language,
      bilingual,
      theme: theme ?? (systemIsDark ? 'dark' : 'light'),
      text,
      filter,
      shown: mapSites.filter((site) => isShown(site, filter)),
      selection,
      layers,
      groups,
      still,
    }),
    [language, bilingual, theme, systemIsDark, text, filter, selection, layers, groups, still],
  );
};
