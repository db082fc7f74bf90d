'use client';

import { lazy, type ReactNode, Suspense, useReducer, useRef, useState } from 'react';
import { type Language, t } from '@/data/vocabulary/languages';
import { isShown } from '@/geo/features/filter';
import { mapSiteById } from '@/geo/features/map-sites';
import { textScales } from '@/geo/placement/text-size';
import { mapWords } from '../text/map-words';
import { useView } from '../view/use-view';
import type { AtlasMap } from './atlas-map';
import { cssNumber } from './css-number';
import { HoverCard, type HoverNote } from './hover-card';
import { LiveCallout } from './live-callout';
import { LiveMap } from './live-map';
import { Loom } from './loom/loom';
import { LoomTab } from './loom/loom-tab';
import { useFolded } from './loom/use-folded';
import { MapControls } from './map-controls';
import { MapStatus } from './map-status';
import { ScaleBar } from './scale-bar';
import { SharedGestures } from './shared-gestures';
import type { LiveState } from './use-atlas-map';
import { usePointing } from './use-pointing';
import { WhereOverlay } from './where-overlay';

/** Of no use before there is a live map. */
const SpokenView = lazy(() => import('./spoken-view'));

interface MapFrameProps {
  language: Language;
  /** The drawn map, in the HTML before any script. */
  drawn: ReactNode;
  legend?: ReactNode;
}

/** The map's room: the drawn map first, the live map over it, and what the reader steers it by. */
export const MapFrame = ({ language, drawn, legend }: MapFrameProps) => {
  const frame = useRef<HTMLElement>(null);
  const [state, setState] = useState<LiveState>('waiting');
  const [attempt, tryAgain] = useReducer((count: number) => count + 1, 0);
  const [note, setNote] = useState<HoverNote | null>(null);
  const [atlas, setAtlas] = useState<AtlasMap | null>(null);
  const folded = useFolded(atlas);
  const retry = () => {
    setState('waiting');
    tryAgain();
  };
  usePointing();
  const { text, selection, filter, mode } = useView();
  const site = selection.type === 'site' ? mapSiteById(selection.id) : undefined;
  const selected = site && isShown(site, filter) ? site : undefined;
  return (
    <section
      ref={frame}
      className="atlas-map"
      data-live={state}
      style={cssNumber('--map-text', textScales[text])}
      aria-label={t(mapWords.liveMap, language)}
    >
      {drawn}
      <LiveMap
        frame={frame}
        onState={setState}
        attempt={attempt}
        onHover={setNote}
        onMap={setAtlas}
      />
      <Loom language={language} folded={folded} />
      <MapControls atlas={atlas} language={language} />
      <MapStatus state={state} language={language} onRetry={retry} />
      {atlas && <ScaleBar map={atlas.map} language={language} />}
      {atlas && mode === 'embed' && <SharedGestures map={atlas.map} language={language} />}
      {legend}
      <LoomTab language={language} folded={folded} />
      {atlas && state === 'ready' && selected && (
        <LiveCallout
          atlas={atlas}
          frame={frame}
          site={selected}
          folded={folded}
          language={language}
        />
      )}
      {atlas && <WhereOverlay atlas={atlas} />}
      {atlas && (
        <Suspense>
          <SpokenView atlas={atlas} note={note} language={language} />
        </Suspense>
      )}
      {note && <HoverCard note={note} language={language} />}
    </section>
  );
};
