'use client';

import { useRouter } from 'next/navigation';
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { cameraOf } from '@/geo/features/camera';
import type { Pointed } from '@/geo/features/pointed';
import type { WantedView } from '@/geo/layers/map-view';
import { type Camera, sameCamera } from '@/geo/projection';
import { useLink, useView } from '../view/use-view';
import type { AtlasMap } from './atlas-map';
import { currentTool } from './drawing-tool';
import { pageOfHit, thingOfHit } from './hit-page';
import type { HoverNote } from './hover-card';
import { useStrands } from './loom/use-strands';
import type { Hit } from './map-pointer';
import { currentlyPointed, point, subscribeToPointed, unpoint } from './pointed';
import { type Stage, stageOf } from './stage-rectangle';
import { type AtlasElement, type LiveState, useAtlasMap } from './use-atlas-map';
import { useFrameSize } from './use-frame-size';
import { useMapView } from './use-map-view';

interface LiveMapProps {
  frame: RefObject<HTMLElement | null>;
  onState: (state: LiveState) => void;
  attempt: number;
  onHover: (note: HoverNote | null) => void;
  onMap: (map: AtlasMap | null) => void;
}

/** Marks, once, that the live map is in sight: it is shown with the frame after its first idle. */
const markLive = () => {
  if (performance.getEntriesByName('atlas:live').length > 0) return;
  requestAnimationFrame(() => setTimeout(() => performance.mark('atlas:live')));
};

/** The live map: mounted once, told what to show, telling what the reader does. */
export const LiveMap = ({ frame, onState, attempt, onHover, onMap }: LiveMapProps) => {
  const container = useRef<AtlasElement>(null);
  const followed = useRef<Pointed | null>(null);
  const [busy, setBusy] = useState(true);
  const router = useRouter();
  const link = useLink();
  const { selection, camera, language, mode, setQuery } = useView();
  // While presenting, the province stands in the middle where there is no loom beside it.
  const centred = useStrands().strands.length === 0 && mode === 'present';
  const view = useMapView();
  const size = useFrameSize(frame);

  const stage = (): Stage | null => (frame.current ? stageOf(frame.current) : null);
  const ownCamera = ({ opening, viewport }: Stage): Camera =>
    cameraOf(selection, opening, viewport, view.groups);

  const first = (): { view: WantedView; camera: Camera } | null => {
    const here = stage();
    return here && { view: { ...view, stageScale: here.scale }, camera: camera ?? ownCamera(here) };
  };

  /** Leaving a thing of the map's must not put out what the pointer has come upon elsewhere. */
  const follow = (thing: Pointed | null): void => {
    if (thing) point(thing);
    else if (followed.current) unpoint(followed.current);
    followed.current = thing;
  };

  const atlas = useAtlasMap({
    container,
    first,
    onState,
    attempt,
    events: {
      onHover: (hit, at) => {
        follow(hit && thingOfHit(hit));
        onHover(hit && { hit, at });
      },
      onHit: (hit: Hit) => {
        if (currentTool() !== 'none') return;
        const page = pageOfHit(hit, language);
        if (page) router.push(link(page), { scroll: page.includes('#') });
      },
      onMove: (moved) => {
        const here = stage();
        const isOwn = here !== null && sameCamera(ownCamera(here), moved);
        void setQuery({ at: isOwn ? null : moved });
      },
      onIdle: () => {
        setBusy(false);
        onState('ready');
        markLive();
      },
    },
  });

  const draw = useEffectEvent(() => {
    const here = stage();
    if (!atlas || !here) return;
    setBusy(true);
    atlas.draw({ ...view, stageScale: here.scale });
  });

  const show = useEffectEvent(() => {
    const here = stage();
    if (atlas && here) atlas.show(camera ?? ownCamera(here), !view.still);
  });

  useEffect(() => onMap(atlas), [atlas, onMap]);

  useEffect(() => {
    if (atlas) return subscribeToPointed(() => atlas.point(currentlyPointed()));
  }, [atlas]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn depends on all three
  useEffect(draw, [atlas, view, size, centred]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page's own camera follows all of these
  useEffect(show, [atlas, camera, selection, view.groups, size, centred]);

  return (
    <div className="live-map absolute inset-0">
      <div ref={container} data-atlas-map aria-busy={busy} className="size-full" />
    </div>
  );
};
