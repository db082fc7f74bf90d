import { readFileSync } from 'node:fs';
import type { FeatureCollection, Point } from 'geojson';
import type { ProvinceTopology } from '../province-topology';
import { mapshaper } from './mapshaper';

type LngLat = [lng: number, lat: number];

export interface CountyPoints {
  /** The county town, or the label point where no source that may be shipped has one. */
  seat: LngLat;
  source: 'SimpleMaps' | 'GeoNames' | 'polygon';
  /** The point inside the unit farthest from its edges. */
  label: LngLat;
}

type Seat = Pick<CountyPoints, 'seat' | 'source'>;

/** Columns: adcode, name, lon, lat, source, the source's own name. */
function seats(): Map<string, Seat> {
  const [, ...rows] = readFileSync(new URL('../sources/county-seats.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return new Map(
    rows.map((row) => {
      const [adcode = '', , lng, lat, source] = row.split(',');
      return [adcode, { seat: [Number(lng), Number(lat)], source: source as Seat['source'] }];
    }),
  );
}

/** Adcode → points of all counties of the topology, lng, lat, WGS-84, four decimals (10 m). */
export function countyPoints(topology: ProvinceTopology): Record<string, CountyPoints> {
  const inner = mapshaper<FeatureCollection<Point, { adcode: string }>>(
    { 'shanxi.json': topology },
    '-i shanxi.json -points inner target=counties -o out.json format=geojson precision=0.0001 target=counties',
  );
  const known = seats();
  return Object.fromEntries(
    inner.features.map(({ geometry, properties }) => {
      const label = geometry.coordinates as LngLat;
      const seat: Seat = known.get(properties.adcode) ?? { seat: label, source: 'polygon' };
      return [properties.adcode, { ...seat, label }];
    }),
  );
}
