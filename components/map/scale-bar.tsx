'use client';

import type { Map as MapLibreMap } from 'maplibre-gl';
import { useCallback, useSyncExternalStore } from 'react';
import { type Language, t } from '@/data/vocabulary/languages';
import { mapWords } from '../text/map-words';

const roundLengths = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const widest = 130;
/** Ground metres of one px at zoom 0 on the equator, for tiles of 512 px. */
const metresPerPixel = 78_271.517;

const kilometresPerPixel = (map: MapLibreMap): number =>
  (metresPerPixel * Math.cos((map.getCenter().lat * Math.PI) / 180)) / 2 ** map.getZoom() / 1000;

/** A bar of a round length at the map's middle. */
export const ScaleBar = ({ map, language }: { map: MapLibreMap; language: Language }) => {
  const subscribe = useCallback(
    (listener: () => void) => {
      map.on('move', listener);
      return () => void map.off('move', listener);
    },
    [map],
  );
  const scale = useSyncExternalStore(
    subscribe,
    () => kilometresPerPixel(map),
    () => 1,
  );
  const length = roundLengths.findLast((km) => km / scale <= widest) ?? 1;
  const width = length / scale;
  return (
    <svg
      role="img"
      aria-label={`${length} ${t(mapWords.kilometres, language)}`}
      className="scale-bar absolute text-ink-second"
      width={width + 50}
      height="20"
      fill="none"
      stroke="currentColor"
    >
      <path d={`M1 12v5h${width}v-5M${1 + width / 2} 14v3`} />
      <text x={width + 6} y="17" className="fill-ink-second text-citation" stroke="none">
        {length} km
      </text>
    </svg>
  );
};
