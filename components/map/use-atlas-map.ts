'use client';

import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { mapSources } from '@/geo/features/map-sources';
import type { WantedView } from '@/geo/layers/map-view';
import type { Camera } from '@/geo/projection';
import { askAhead, useEndpoint } from '../fetch/use-endpoint';
import type { AtlasMap, AtlasMapEvents } from './atlas-map';
import { park, takeParked } from './parked-map';

export type LiveState = 'waiting' | 'ready' | 'lost' | 'failed' | 'unsupported';

/** The map's element with its handles for tests, benches and embedders. */
export type AtlasElement = HTMLDivElement & {
  atlasMap?: AtlasMap['map'];
  screenPointOf?: AtlasMap['screenPointOf'];
};

interface Mounting {
  container: RefObject<AtlasElement | null>;
  /** What to show first; null while there is no room for a map. */
  first: () => { view: WantedView; camera: Camera } | null;
  events: Omit<AtlasMapEvents, 'onLost'>;
  onState: (state: LiveState) => void;
  /** Counts the reader's wishes to try once more. */
  attempt: number;
}

/** Both are on their way while React takes the page over; what fails is asked for again on mounting. */
askAhead('/map/ground.json');
if (typeof window !== 'undefined') void import('./atlas-map').catch(() => {});

type Ground = NonNullable<ReturnType<typeof useEndpoint<'/map/ground.json'>>['data']>;

/** Mounts the live map once its code and its ground are here; null until then. */
export const useAtlasMap = (mounting: Mounting): AtlasMap | null => {
  const { container, first, events, onState, attempt } = mounting;
  const [atlas, setAtlas] = useState<AtlasMap | null>(null);
  const { data, error, mutate } = useEndpoint('/map/ground.json');
  const tell = useEffectEvent(onState);
  const onMove = useEffectEvent(events.onMove);
  const onHit = useEffectEvent(events.onHit);
  const onHover = useEffectEvent(events.onHover);
  const onIdle = useEffectEvent(events.onIdle);

  const listening = useEffectEvent(
    (): AtlasMapEvents => ({
      onMove: (camera) => onMove(camera),
      onHit: (hit) => onHit(hit),
      onHover: (hit, at) => onHover(hit, at),
      onIdle: () => onIdle(),
      onLost: (lost) => tell(lost ? 'lost' : 'ready'),
    }),
  );

  const handOver = useEffectEvent((element: AtlasElement, map: AtlasMap): AtlasMap => {
    element.atlasMap = map.map;
    element.screenPointOf = (site) => map.screenPointOf(site);
    return map;
  });

  const mount = useEffectEvent(async (ground: Ground, isGone: () => boolean) => {
    const code = await import('./atlas-map').catch(() => null);
    const element = container.current;
    const opening = first();
    if (!code) tell('failed');
    if (!code || isGone() || !element || !opening) return null;
    const parked = takeParked(element, listening());
    if (parked) {
      tell('ready');
      return handOver(element, parked);
    }
    try {
      const data = mapSources(ground);
      return handOver(
        element,
        new code.AtlasMap(element, opening.view, opening.camera, data, listening()),
      );
    } catch {
      tell('unsupported');
      return null;
    }
  });

  useEffect(() => {
    if (error) tell('failed');
  }, [error]);

  const askAgain = useEffectEvent(() => void mutate());

  useEffect(() => {
    if (attempt > 0) askAgain();
  }, [attempt]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt mounts again
  useEffect(() => {
    if (!data) return;
    let gone = false;
    let mounted: AtlasMap | null = null;
    void mount(data, () => gone).then((map) => {
      mounted = map;
      setAtlas(map);
    });
    return () => {
      gone = true;
      if (mounted) park(mounted);
      setAtlas(null);
    };
  }, [data, attempt]);

  return atlas;
};
