import { mkdirSync, writeFileSync } from 'node:fs';
import { sites } from '../../data/dataset';
import { mapSiteOf } from './map-site';
import { northToSouth, spanCurve } from './span-curve';
import { stageGround } from './stage-ground';

const folder = new URL('../generated/', import.meta.url);

const spans = sites
  .filter(({ extent }) => extent === 'span')
  .map(({ id, places, prefectures }) => ({
    id,
    line: spanCurve(northToSouth(places), prefectures).map(([lng, lat]) => [
      Math.round(lng * 1e4) / 1e4,
      Math.round(lat * 1e4) / 1e4,
    ]),
  }));

const write = (name: string, value: unknown): void => {
  const text = JSON.stringify(value);
  writeFileSync(new URL(name, folder), text);
  process.stdout.write(`geo/generated/${name}: ${Math.round(text.length / 1024)} kB\n`);
};

mkdirSync(folder, { recursive: true });
write('map-sites.json', sites.map(mapSiteOf));
write('spans.json', spans);
write('stage-ground.json', stageGround());
