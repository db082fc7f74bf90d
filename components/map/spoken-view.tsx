'use client';

import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { prefectures } from '@/data/vocabulary/prefectures';
import { regions } from '@/data/vocabulary/regions';
import { isShown } from '@/geo/features/filter';
import { type Move, moveBetween } from '@/geo/features/heading';
import { mapSiteById, mapSites } from '@/geo/features/map-sites';
import { placement } from '@/geo/placement/placement';
import type { Camera } from '@/geo/projection';
import { kilometresPerPixel } from '@/geo/scale';
import { groupName } from '../text/group-name';
import { mapWords } from '../text/map-words';
import { mapHelp, viewSpoken } from '../text/spoken-map';
import { useView } from '../view/use-view';
import type { AtlasMap } from './atlas-map';
import { groupTitle } from './group-title';
import { thingOfHit } from './hit-page';
import type { HoverNote } from './hover-card';
import type { Hit } from './map-pointer';

interface SpokenViewProps {
  atlas: AtlasMap;
  /** What the keyboard is on. */
  note: HoverNote | null;
  language: Language;
}

/** The map at rest under the keyboard. */
interface Rest {
  move: Move | null;
  width: number;
  count: number;
}

const nameOfHit = (hit: Hit): Text | null => {
  const thing = thingOfHit(hit);
  if (thing?.type === 'site') return mapSiteById(thing.id)?.name ?? null;
  const group = hit.layer === 'groups' && placement.groups.find(({ id }) => id === hit.id);
  if (group) {
    const title = { zh: groupTitle(group, 'zh'), en: groupTitle(group, 'en') };
    return groupName(title, group.members.length);
  }
  if (thing?.type === 'city') return prefectures[thing.id].name;
  return thing ? regions[thing.id].name : null;
};

/**
 * Names the canvas, ties its help to it, and reads the map aloud to who moves it by keys: once a
 * move, when it has come to rest.
 */
const SpokenView = ({ atlas, note, language }: SpokenViewProps) => {
  const { filter } = useView();
  const help = useId();
  const last = useRef<Camera | null>(null);
  const [rest, setRest] = useState<Rest | null>(null);

  const hush = useEffectEvent(() => setRest(null));
  const settle = useEffectEvent(() => {
    if (rest || document.activeElement !== atlas.map.getCanvas()) return;
    const { camera, viewport } = atlas.screen();
    const inView = mapSites.filter((site) => {
      const at = isShown(site, filter) && atlas.screenPointOf(site.id);
      return at && at[0] >= 0 && at[1] >= 0 && at[0] <= viewport.width && at[1] <= viewport.height;
    });
    setRest({
      move: last.current && moveBetween(last.current, camera),
      width: viewport.width * kilometresPerPixel(camera),
      count: inView.length,
    });
    last.current = camera;
  });

  useEffect(() => {
    const { map } = atlas;
    const canvas = map.getCanvas();
    const onRest = () => settle();
    const onHush = () => hush();
    map.on('idle', onRest);
    map.on('movestart', onHush);
    canvas.addEventListener('focus', onRest);
    canvas.addEventListener('blur', onHush);
    return () => {
      map.off('idle', onRest);
      map.off('movestart', onHush);
      canvas.removeEventListener('focus', onRest);
      canvas.removeEventListener('blur', onHush);
    };
  }, [atlas]);

  useEffect(() => {
    const canvas = atlas.map.getCanvas();
    canvas.setAttribute('aria-label', t(mapWords.canvas, language));
    canvas.setAttribute('aria-describedby', help);
  }, [atlas, language, help]);

  return (
    <>
      <p id={help} hidden>
        {t(mapHelp, language)}
      </p>
      <p role="status" className="sr-only" data-spoken>
        {rest && t(viewSpoken({ ...rest, middle: note && nameOfHit(note.hit) }), language)}
      </p>
    </>
  );
};

export default SpokenView;
