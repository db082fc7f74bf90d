import type { Text } from '@/data/vocabulary/languages';
import type { Provenance } from '@/geo/export/provenance';
import type { SiteRow } from '@/geo/export/site-columns';
import { csvOf, geojsonOf } from '@/geo/export/site-files';
import type { SiteShape } from '@/geo/export/site-geometry';
import { takeAwayWords } from '../text/take-away-words';

/** What there is to make a file from. */
export interface Material {
  rows: readonly SiteRow[];
  shapes: Readonly<Record<string, SiteShape | null>>;
  provenance: Provenance;
}

export interface Format {
  /** Of the file. */
  extension: string;
  title: Text;
  purpose: Text;
  /** Whether it needs the shapes, which are long in coming. */
  shaped?: true;
  make: (material: Material) => Blob | Promise<Blob>;
}

/** The files that sites can be taken along in, by the same writers as `npm run export`. */
export const formats: readonly Format[] = [
  {
    extension: 'xlsx',
    title: takeAwayWords.xlsx,
    purpose: takeAwayWords.xlsxFor,
    make: async ({ rows, provenance }) => {
      const { workbookOf } = await import('@/geo/export/workbook');
      return workbookOf(rows, provenance);
    },
  },
  {
    extension: 'csv',
    title: takeAwayWords.csv,
    purpose: takeAwayWords.csvFor,
    make: ({ rows }) => new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' }),
  },
  {
    extension: 'geojson',
    title: takeAwayWords.geojson,
    purpose: takeAwayWords.geojsonFor,
    shaped: true,
    make: ({ rows, shapes, provenance }) => {
      const shaped = rows.map((row) => ({ row, geometry: shapes[row.id] ?? null }));
      return new Blob([geojsonOf(shaped, provenance)], { type: 'application/geo+json' });
    },
  },
];
