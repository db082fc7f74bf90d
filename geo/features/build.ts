import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { sites } from '../../data/dataset';
import { portLayout } from '../ports/port-layout';
import { mapSiteOf } from './map-site';
import { spanCurves } from './span-curve';
import { stageGround } from './stage-ground';

const folder = new URL('../generated/', import.meta.url);

const spans = sites
  .filter(({ extent }) => extent === 'span')
  .map(({ id, places, prefectures }) => ({
    id,
    lines: spanCurves(places, prefectures).map((line) =>
      line.map(([lng, lat]) => [Math.round(lng * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4]),
    ),
  }));

/** Writes whole or not at all: a server may be reading. */
const write = (name: string, value: unknown): void => {
  const draft = new URL(`${name}.${process.pid}`, folder);
  writeFileSync(draft, JSON.stringify(value));
  renameSync(draft, new URL(name, folder));
};

mkdirSync(folder, { recursive: true });
write('map-sites.json', sites.map(mapSiteOf));
write('spans.json', spans);
write('stage-ground.json', stageGround());
write('port-map.json', portLayout(sites));
process.stdout.write(`Drawing: ${sites.length} sites and the ground, projected.\n`);
