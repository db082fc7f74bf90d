'use client';

import { useRouter } from 'next/navigation';
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { cameraOf } from '@/geo/features/camera';
import { placedSources } from '@/geo/features/map-sources';
import type { Camera } from '@/geo/projection';
import { useEndpoint } from '../fetch/use-endpoint';
import { useLink, useView } from '../view/use-view';
import type { AtlasMap, Hit } from './atlas-map';
import { pageOfHit } from './hit-page';
import type { HoverNote } from './hover-card';
import { stageOf } from './stage-rectangle';
import { useMapView } from './use-map-view';
import { useMedia } from './use-media';

export type LiveState = 'waiting' | 'ready' | 'failed' | 'unsupported';

interface LiveMapProps {
  frame: RefObject<HTMLElement | null>;
  onState: (state: LiveState) => void;
  onHover: (note: HoverNote | null) => void;
  onMap: (map: AtlasMap | null) => void;
}

const sameCamera = (a: Camera, b: Camera): boolean =>
  Math.abs(a.zoom - b.zoom) < 0.005 &&
  Math.abs(a.center[0] - b.center[0]) < 1e-4 &&
  Math.abs(a.center[1] - b.center[1]) < 1e-4;

/** The element's handles for tests, benches and embedders. */
type AtlasElement = HTMLDivElement & {
  atlasMap?: AtlasMap['map'];
  screenPointOf?: (site: string) => readonly [number, number] | null;
};

/** The live map: mounted once, told what to show, telling what the reader does. */
export const LiveMap = ({ frame, onState, onHover, onMap }: LiveMapProps) => {
  const container = useRef<AtlasElement>(null);
  const atlas = useRef<AtlasMap>(null);
  const [mounted, setMounted] = useState(false);
  const [busy, setBusy] = useState(true);
  const router = useRouter();
  const link = useLink();
  const { selection, camera, language, setQuery } = useView();
  const view = useMapView();
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const { data, error } = useEndpoint('/map/ground.json');

  const ownCamera = useEffectEvent((): Camera | null => {
    if (!frame.current) return null;
    const { opening, viewport } = stageOf(frame.current);
    return cameraOf(selection, opening, viewport, view.groups);
  });

  const open = useEffectEvent((hit: Hit) => {
    const page = pageOfHit(hit, language);
    if (page) router.push(link(page), { scroll: page.includes('#') });
  });

  const keepCamera = useEffectEvent((moved: Camera) => {
    const own = ownCamera();
    void setQuery({ at: own && sameCamera(own, moved) ? null : moved });
  });

  const settled = useEffectEvent(() => {
    setBusy(false);
    if (performance.getEntriesByName('atlas:live').length === 0) performance.mark('atlas:live');
    onState('ready');
  });

  const mount = useEffectEvent(async (ground: NonNullable<typeof data>, isGone: () => boolean) => {
    const { AtlasMap } = await import('./atlas-map');
    const element = container.current;
    const first = camera ?? ownCamera();
    if (isGone() || !element || !first || !frame.current) return;
    const { scale } = stageOf(frame.current);
    try {
      const map = new AtlasMap(
        element,
        { ...view, stageScale: scale },
        first,
        {
          ...ground,
          ...placedSources(),
        },
        {
          onMove: keepCamera,
          onHit: open,
          onHover: (hit, at) => onHover(hit && { hit, at }),
          onIdle: settled,
          onLost: (lost) => onState(lost ? 'waiting' : 'ready'),
        },
      );
      atlas.current = map;
      element.atlasMap = map.map;
      element.screenPointOf = (site) => map.screenPointOf(site);
      onMap(map);
      setMounted(true);
    } catch {
      onState('unsupported');
    }
  });

  useEffect(() => {
    if (error) onState('failed');
  }, [error, onState]);

  useEffect(() => {
    if (!data) return;
    let gone = false;
    void mount(data, () => gone);
    return () => {
      gone = true;
      atlas.current?.remove();
      atlas.current = null;
      onMap(null);
      setMounted(false);
    };
  }, [data, onMap]);

  useEffect(() => {
    if (!mounted || !frame.current) return;
    setBusy(true);
    atlas.current?.draw({ ...view, stageScale: stageOf(frame.current).scale });
  }, [mounted, view, frame]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page's own camera follows both
  useEffect(() => {
    const target = camera ?? ownCamera();
    if (mounted && target) atlas.current?.show(target, !still);
  }, [mounted, camera, still, selection, view.groups]);

  return (
    <div className="absolute inset-0">
      <div ref={container} data-atlas-map aria-busy={busy} className="size-full" />
    </div>
  );
};
