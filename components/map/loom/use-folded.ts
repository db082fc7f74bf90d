'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { isLoomFolded } from '@/geo/features/loom-stage';
import type { AtlasMap } from '../atlas-map';
import { stageOf } from '../stage-rectangle';

/** Whether the live map is so close that the loom says nothing about what is beside it. */
export const useFolded = (atlas: AtlasMap | null): boolean => {
  const map = atlas?.map;
  const subscribe = useCallback(
    (listener: () => void) => {
      map?.on('move', listener);
      return () => void map?.off('move', listener);
    },
    [map],
  );
  return useSyncExternalStore(
    subscribe,
    () => {
      const frame = map?.getContainer().closest<HTMLElement>('.atlas-map');
      return frame && map ? isLoomFolded(map.getZoom(), stageOf(frame).scale) : false;
    },
    () => false,
  );
};
