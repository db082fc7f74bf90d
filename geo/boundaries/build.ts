import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { completeCounties } from './steps/complete-counties';
import { countyPoints } from './steps/county-points';
import { neighbours } from './steps/neighbours';
import { ownCounties } from './steps/own-counties';
import { packageCounties } from './steps/package-counties';
import { Refusal } from './steps/refusal';
import { riverLines } from './steps/rivers';
import { tiledTopology } from './steps/tiled-topology';
import { coordinateSystem, toWgs84 } from './steps/to-wgs84';
import { transportLines } from './steps/transport';

const usage = 'npm run geo:build -- [--counties FILE --crs wgs84|gcj02|bd09] [--out FOLDER]';

interface Order {
  /** An operator's own file; without it, the npm package. */
  counties?: string;
  crs: string;
  out: string;
}

/** Throws a Refusal on an argument that it does not know. */
function orderFrom(args: string[]): Order {
  const here = path.dirname(fileURLToPath(import.meta.url));
  try {
    const { values } = parseArgs({
      args,
      options: {
        counties: { type: 'string' },
        crs: { type: 'string' },
        out: { type: 'string', default: here },
      },
    });
    if (values.crs && !values.counties) throw new Refusal('--crs says what --counties FILE is in');
    return { ...values, crs: values.crs ?? (values.counties ? 'wgs84' : 'gcj02') };
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n${usage}`);
  }
}

/** Makes every file before it writes the first, so that a refusal leaves the old ones whole. */
function build({ counties, crs, out }: Order): void {
  const system = coordinateSystem(crs);
  const source = counties ? ownCounties(counties) : packageCounties();
  const placed = toWgs84(completeCounties(source), system);
  const topology = tiledTopology(placed, counties ? 'interval=300m' : '30%');
  const files: Record<string, unknown> = {
    'shanxi.topo.json': topology,
    'county-points.json': countyPoints(topology),
    'neighbours.topo.json': neighbours(topology),
    'rivers.geo.json': riverLines(),
    'transport.geo.json': transportLines(),
  };
  for (const [name, content] of Object.entries(files)) {
    const text = `${JSON.stringify(content)}\n`;
    writeFileSync(path.join(out, name), text);
    console.log(`${name} ${(text.length / 1024).toFixed(1)} KB`);
  }
}

try {
  build(orderFrom(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`Nothing was written. ${error.message}`);
  process.exitCode = 1;
}
