import { mkdirSync, writeFileSync } from 'node:fs';
import { sites } from '../../data/dataset';
import { mapSiteOf } from './map-site';

const folder = new URL('../generated/', import.meta.url);

mkdirSync(folder, { recursive: true });
writeFileSync(new URL('map-sites.json', folder), JSON.stringify(sites.map(mapSiteOf)));
process.stdout.write(`map-sites.json: ${sites.length} sites\n`);
