import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { sites } from '@/data/dataset';
import { leafOf } from '@/data/vocabulary/leaves';
import { prefectureIds } from '@/data/vocabulary/prefectures';
import { countyFeatures, prefectureFeatures } from '@/geo/boundaries/boundaries';
import { groundSources } from '@/geo/features/ground-sources';
import { paletteCss } from '@/geo/palette-css';
import { placement, standsAt } from '@/geo/placement/placement';
import { unproject } from '@/geo/projection';
import { shapeOf } from '@/geo/symbol';
import { firstPaint } from './first-paint';
import { type BenchSite, syntheticSites } from './synthetic';

/** Coordinates to four decimals, as the atlas' own ground has them. */
const rounded = <Value>(value: Value): Value => {
  if (typeof value === 'number') return (Math.round(value * 1e4) / 1e4) as Value;
  if (Array.isArray(value)) return value.map(rounded) as Value;
  return value;
};

const collect = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

const areas = ({ features }: { features: readonly Feature<Geometry>[] }): FeatureCollection =>
  collect(
    features.map(({ geometry, properties }) => ({
      type: 'Feature',
      properties: { id: properties?.adcode, name: properties?.zh ?? properties?.adcode },
      geometry: {
        ...geometry,
        coordinates: rounded((geometry as { coordinates: unknown }).coordinates),
      } as Geometry,
    })),
  );

/** Our own sites where the opening view draws them, so that every page shows the same picture. */
const ownSites = (): BenchSite[] => {
  const symbols = new Map(placement.bands[0]?.symbols.map((symbol) => [symbol.id, symbol]));
  return sites.flatMap((site) => {
    const symbol = symbols.get(site.id);
    if (!symbol) return [];
    return [
      {
        id: site.id,
        at: rounded(unproject(standsAt(symbol.anchor, symbol.offset, 1))),
        sector: site.sector,
        leaf: leafOf(site),
        kind: site.kind,
        shape: shapeOf(site),
        prefecture: site.prefectures[0] ?? 'taiyuan',
      },
    ];
  });
};

const siteFeatures = (list: readonly BenchSite[]): FeatureCollection =>
  collect(
    list.map(({ at, prefecture, ...properties }) => ({
      type: 'Feature',
      properties: { ...properties, prefectures: prefecture },
      geometry: { type: 'Point', coordinates: [...at] },
    })),
  );

/** How many sites each city has of each sub-sector: what a group's count and bar are made of. */
const tallyOf = (list: readonly BenchSite[]) =>
  Object.fromEntries(
    prefectureIds.map((city) => {
      const counts: Record<string, number> = {};
      for (const { prefecture, leaf } of list) {
        if (prefecture === city) counts[leaf] = (counts[leaf] ?? 0) + 1;
      }
      return [city, counts];
    }),
  );

const [folder = '', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const write = (name: string, value: unknown): void =>
  writeFileSync(path.join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));

write('counties.json', areas(countyFeatures));
write('prefectures.json', areas(prefectureFeatures));
write('ground.json', groundSources());
write('palette.css', paletteCss());
for (const size of wanted.map(Number)) {
  const isOwn = size === sites.length;
  const list = isOwn ? ownSites() : syntheticSites(size);
  write(`sites-${size}.json`, siteFeatures(list));
  if (isOwn) continue;
  write(`tally-${size}.json`, tallyOf(list));
  write(`drawn-${size}.html`, firstPaint(list));
}
