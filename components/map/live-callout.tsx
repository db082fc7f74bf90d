'use client';

import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Language, t } from '@/data/vocabulary/languages';
import { isShown } from '@/geo/features/filter';
import { controlsBox } from '@/geo/features/free-box';
import type { MapSite } from '@/geo/features/map-site';
import { mapSites } from '@/geo/features/map-sites';
import { takenOn } from '@/geo/features/taken';
import { shifted } from '@/geo/placement/box';
import { calloutFor, type Callout as Layout } from '@/geo/placement/callout';
import { cardSizes } from '@/geo/placement/card-size';
import { bandOn, showsGroups, sizeOn, symbolOn } from '@/geo/placement/on-screen';
import { textScales } from '@/geo/placement/text-size';
import { siteNote } from '../text/site-note';
import { useView } from '../view/use-view';
import type { AtlasMap } from './atlas-map';
import { Callout } from './callout';
import { freeFrame } from './free-frame';

interface LiveCalloutProps {
  atlas: AtlasMap;
  frame: RefObject<HTMLElement | null>;
  site: MapSite;
  /** Whether the loom has left its place to the map. */
  folded: boolean;
  language: Language;
}

/**
 * The selected site's name on the live map. It goes with its symbol while the map moves, and finds
 * its place again when the map has come to rest.
 */
export const LiveCallout = ({ atlas, frame, site, folded, language }: LiveCalloutProps) => {
  const { filter, text, bilingual } = useView();
  const group = useRef<SVGGElement>(null);
  /** About the symbol. */
  const [layout, setLayout] = useState<Layout>();

  const follow = useEffectEvent(() => {
    const [x, y] = symbolOn(atlas.screen(), site.id);
    group.current?.setAttribute('transform', `translate(${x} ${y})`);
  });

  const settle = useEffectEvent(() => {
    follow();
    const screen = atlas.screen();
    if (!frame.current || showsGroups(screen)) return setLayout(undefined);
    const scale = textScales[text];
    const symbol = symbolOn(screen, site.id);
    const shown = mapSites.filter((other) => isShown(other, filter)).map(({ id }) => id);
    const { kept, yielding } = takenOn(screen, new Set(shown), { text: scale, bilingual });
    const found = calloutFor(
      symbol,
      (bandOn(screen).size / 2) * sizeOn(screen),
      cardSizes(t(site.name, language), siteNote(site, language), scale),
      freeFrame(frame.current, { folded, groups: screen.groups }),
      { kept: [...kept, controlsBox], yielding },
    );
    setLayout(found && aboutSymbol(found, symbol));
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the room for the name depends on these
  useEffect(() => {
    const { map } = atlas;
    const onMove = () => follow();
    const onRest = () => settle();
    map.on('move', onMove);
    map.on('moveend', onRest);
    settle();
    return () => {
      map.off('move', onMove);
      map.off('moveend', onRest);
    };
  }, [atlas, site, filter, text, bilingual, folded, language]);

  return (
    <svg aria-hidden="true" className="live-callout">
      <g ref={group}>{layout && <Callout layout={layout} site={site} language={language} />}</g>
    </svg>
  );
};

const aboutSymbol = (
  { box, note, line: [from, to] }: Layout,
  [x, y]: readonly [number, number],
): Layout => ({
  box: shifted(box, [-x, -y]),
  note,
  line: [
    [from[0] - x, from[1] - y],
    [to[0] - x, to[1] - y],
  ],
});
