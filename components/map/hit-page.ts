import type { Language } from '@/data/vocabulary/languages';
import type { PrefectureId } from '@/data/vocabulary/prefectures';
import type { RegionId } from '@/data/vocabulary/regions';
import type { Pointed } from '@/geo/features/pointed';
import { siteLayerIds } from '@/geo/layers/sites';
import { pathTo } from '../view/paths';
import type { Hit } from './map-pointer';

/** The thing of the plan that was hit; null for what is several, as a plate outside the outline. */
export const thingOfHit = ({ layer, id, kind }: Hit): Pointed | null => {
  const isLine = layer.includes('-span') || layer.startsWith('port-');
  if (isLine || siteLayerIds.includes(layer)) return { type: 'site', id };
  if (kind === 'prefecture') return { type: 'city', id: id as PrefectureId };
  if (kind === 'region') return { type: 'region', id: id as RegionId };
  return null;
};

/** The page that a thing on the map opens. */
export const pageOfHit = (hit: Hit, language: Language): string | undefined => {
  const thing = thingOfHit(hit);
  if (thing) return pathTo(language, thing);
  if (hit.layer !== 'groups') return undefined;
  return `${pathTo(language, { type: 'province' })}#extent-${hit.id}`;
};
