import { sites, targets } from '@/data/dataset';
import type { Site } from '@/data/site';
import type { Target } from '@/data/target';
import { atlasGeopackage } from '../geopackage/geopackage';
import { csv } from './csv';
import { dayOf } from './provenance';
import { csvOf, geojsonOf } from './site-files';
import { siteGeometry } from './site-geometry';
import { siteRow } from './site-row';
import { steadyZip } from './steady-zip';
import { type TargetRow, targetColumns, targetRow } from './target-row';
import { workbookOf } from './workbook';

export const sitesGeojson = (chosen: readonly Site[] = sites): string =>
  geojsonOf(chosen.map((site) => ({ row: siteRow(site), geometry: siteGeometry(site) })));

export const sitesCsv = (chosen: readonly Site[] = sites): string => csvOf(chosen.map(siteRow));

/** The workbook of every site, dated today; the same bytes all day long. */
export const sitesXlsx = async (): Promise<Uint8Array> => {
  const filter = { zh: `全部 ${sites.length} 处`, en: `All ${sites.length} sites` };
  const provenance = { filter, link: null, date: dayOf(new Date()) };
  const workbook = await workbookOf(sites.map(siteRow), provenance);
  return steadyZip(new Uint8Array(await workbook.arrayBuffer()));
};

export const targetsCsv = (chosen: readonly Target[] = targets): string =>
  csv<TargetRow>(targetColumns, chosen.map(targetRow));

export const targetsJson = (chosen: readonly Target[] = targets): string =>
  `${JSON.stringify(chosen.map(targetRow), null, 2)}\n`;

/** Writes a collection in one format. */
export type Writer = () => string | Promise<Uint8Array>;

/** Every collection with its formats. */
export const collections = {
  sites: { geojson: () => sitesGeojson(), csv: () => sitesCsv(), xlsx: sitesXlsx },
  atlas: { gpkg: atlasGeopackage },
  targets: { csv: () => targetsCsv(), json: () => targetsJson() },
} as const satisfies Record<string, Record<string, Writer>>;
