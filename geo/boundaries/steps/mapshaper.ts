import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Runs the mapshaper command line on JSON inputs and gives back one JSON output.
 * mapshaper is no dependency of the app: npx fetches it, a minute at the first run.
 * @param inputs file name → GeoJSON or TopoJSON, named so in `commands`
 * @param commands mapshaper's arguments; the output must be written to `out.json`
 * Throws what mapshaper says when it fails.
 */
export function mapshaper<Output>(inputs: Record<string, unknown>, commands: string): Output {
  const folder = mkdtempSync(path.join(tmpdir(), 'atlas-mapshaper-'));
  try {
    for (const [name, content] of Object.entries(inputs)) {
      writeFileSync(path.join(folder, name), JSON.stringify(content));
    }
    execFileSync('npx', ['--yes', 'mapshaper@0.7.70', ...commands.trim().split(/\s+/)], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return JSON.parse(readFileSync(path.join(folder, 'out.json'), 'utf8')) as Output;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
