import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root, say } from '../process.mjs';

const folder = path.join(root, '.cache', 'nginx');
const places = ['/usr/sbin/nginx', path.join(folder, 'usr/sbin/nginx')];

/** What a file says of itself as nginx, or undefined where it does not start. */
const versionOf = (file) => {
  const { stderr, error } = spawnSync(file, ['-v'], { encoding: 'utf8' });
  return error ? undefined : stderr.trim();
};

/** Debian's packages unpacked, not installed: an installed one would begin to serve port 80. */
const unpack = () => {
  say('nginx: apt-get download nginx nginx-common');
  mkdirSync(folder, { recursive: true });
  const inFolder = (command, ...args) =>
    spawnSync(command, args, { cwd: folder, stdio: 'ignore' }).status === 0;
  const fetched = () => inFolder('apt-get', 'download', '-qq', 'nginx', 'nginx-common');
  if (!fetched() && inFolder('apt-get', 'update', '-qq')) fetched();
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.deb'))) {
    inFolder('dpkg', '-x', name, '.');
  }
};

/** Finds Debian's nginx, or fetches it; without it its tests say so and skip. Gives its path. */
export const nginx = () => {
  const found = () => places.find((place) => existsSync(place) && versionOf(place));
  if (!found() && existsSync('/usr/bin/apt-get')) unpack();
  const file = found();
  say(
    `nginx: ${file ? versionOf(file) : 'not installed, the examples for it are not tried (apt install nginx-light)'}`,
  );
  return file;
};
