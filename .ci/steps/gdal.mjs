import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run, say } from '../process.mjs';

/** What ogrinfo says of itself, or undefined where it does not start. */
const version = () => {
  const { stdout, error } = spawnSync('ogrinfo', ['--version'], { encoding: 'utf8' });
  return error ? undefined : stdout.trim();
};

/** Finds GDAL, or installs it where that can be done unasked; without it its tests say so and skip. */
export const gdal = async () => {
  if (!version() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('gdal: apt-get install gdal-bin');
    await run('apt-get', ['update', '-qq']);
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'gdal-bin'], quiet);
  }
  say(
    `gdal: ${version() ?? 'not installed, no GIS program will read the data (apt install gdal-bin)'}`,
  );
};
