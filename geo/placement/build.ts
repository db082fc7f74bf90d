import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sites } from '@/data/dataset';
import { place } from './compose';
import { placementInput } from './input';
import type { PlacementInput } from './placeable';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../generated/placement.json');

/** Of everything that the result depends on: records, boundaries, points, and this room's code. */
function fingerprintOf(input: PlacementInput): string {
  const hash = createHash('sha256').update(JSON.stringify(input));
  const sources = readdirSync(here).filter((name) => /^[a-z-]+\.ts$/.test(name));
  for (const source of sources.sort()) hash.update(readFileSync(join(here, source)));
  return hash.update(readFileSync(join(here, '../projection.ts'))).digest('hex');
}

function fingerprintBuilt(): string | undefined {
  try {
    return JSON.parse(readFileSync(target, 'utf8')).inputs;
  } catch {
    return undefined;
  }
}

/** Writes whole or not at all: a server may be reading. */
function write(content: object): void {
  mkdirSync(dirname(target), { recursive: true });
  const draft = `${target}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(content));
  renameSync(draft, target);
}

const input = placementInput(sites);
const inputs = fingerprintOf(input);
if (fingerprintBuilt() === inputs) {
  console.log(`Placement: ${sites.length} sites, unchanged.`);
} else {
  const started = Date.now();
  write({ inputs, ...place(input) });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`Placement: set ${sites.length} sites in three bands, ${seconds} s.`);
}
