import type { FeatureCollection } from 'geojson';
import { credits } from './credits';
import { csv } from './csv';
import type { Provenance } from './provenance';
import { type SiteRow, siteColumns } from './site-columns';
import type { SiteShape } from './site-geometry';

/** A site with its shape. */
export interface ShapedRow {
  row: SiteRow;
  geometry: SiteShape | null;
}

/**
 * Sites as one GeoJSON collection. Features carry their id as a property only: GIS programs make a
 * second column of a feature's own.
 */
export const geojsonOf = (sites: readonly ShapedRow[], provenance?: Provenance): string => {
  const collection: FeatureCollection & typeof credits & { name: string } = {
    type: 'FeatureCollection',
    name: 'sites',
    ...credits,
    ...provenance,
    features: sites.map(({ row, geometry }) => ({
      type: 'Feature',
      // GeoJSON allows a feature without a place; its type does not.
      geometry: geometry as never,
      properties: row,
    })),
  };
  return `${JSON.stringify(collection)}\n`;
};

/** Sites as a table for spreadsheets. */
export const csvOf = (rows: readonly SiteRow[]): string => csv<SiteRow>(siteColumns, rows);
