'use client';

import type { Map as MapLibreMap } from 'maplibre-gl';
import { useCallback, useSyncExternalStore } from 'react';
import { type Language, t } from '@/data/vocabulary/languages';
import { kilometresPerPixel, roundLength } from '@/geo/scale';
import { mapWords } from '../text/map-words';

const widest = 130;

const scaleOf = (map: MapLibreMap): number => {
  const { lng, lat } = map.getCenter();
  return kilometresPerPixel({ center: [lng, lat], zoom: map.getZoom() });
};

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
    () => scaleOf(map),
    () => 1,
  );
  const length = roundLength(scale, widest);
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
