import type { Language } from '@/data/vocabulary/languages';
import type { PrefectureId } from '@/data/vocabulary/prefectures';
import type { RegionId } from '@/data/vocabulary/regions';
import { siteLayerIds } from '@/geo/layers/sites';
import { pathTo } from '../view/paths';
import type { Hit } from './atlas-map';

/** The page that a thing on the map opens. */
export const pageOfHit = ({ layer, id, kind }: Hit, language: Language): string | undefined => {
  if (layer === 'spans' || siteLayerIds.includes(layer)) {
    return pathTo(language, { type: 'site', id });
  }
  if (kind === 'prefecture') return pathTo(language, { type: 'city', id: id as PrefectureId });
  if (kind === 'region') return pathTo(language, { type: 'region', id: id as RegionId });
  if (layer === 'groups') return `${pathTo(language, { type: 'province' })}#extent-${id}`;
  return undefined;
};
