import { prefectureIds, prefectures } from '@/data/vocabulary/prefectures';
import { regionIds, regions } from '@/data/vocabulary/regions';
import { sectorIds, sectors } from '@/data/vocabulary/sectors';
import { mapSites } from '@/geo/features/map-sites';
import type { NamedPage } from './nearest-pages';

/** Every page about one thing, by the name of the thing. */
export const namedPages: readonly NamedPage[] = [
  ...sectorIds.map((id) => ({
    selection: { type: 'sector', id } as const,
    name: sectors[id].name,
  })),
  ...prefectureIds.map((id) => ({
    selection: { type: 'city', id } as const,
    name: prefectures[id].name,
  })),
  ...regionIds.map((id) => ({
    selection: { type: 'region', id } as const,
    name: regions[id].name,
  })),
  ...mapSites.map(({ id, name }) => ({ selection: { type: 'site', id } as const, name })),
];
