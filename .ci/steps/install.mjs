import { statSync } from 'node:fs';
import path from 'node:path';
import { Problem, root, run, say } from '../process.mjs';

const modified = (...parts) =>
  statSync(path.join(root, ...parts), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Installs the packages when they are missing or older than the lock file. */
export const install = async () => {
  if (modified('node_modules', '.package-lock.json') >= modified('package-lock.json')) return;
  say('install: npm ci');
  if ((await run('npm', ['ci', '--no-fund', '--no-audit'])) === 0) return;
  throw new Problem('The packages were not installed: npm ci failed (it needs the network once).');
};
