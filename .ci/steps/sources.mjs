import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../process.mjs';

const rooms = ['app', 'components', 'data', 'geo', 'public', '.ci/policy'];
const settings =
  /^(next|postcss)\.config\.|^instrumentation|^(tsconfig|package-lock)\.json$|^\.env/;
const tests = /\.test\.(mjs|tsx?)$/;

/** Read at run time or by the tools, so a change of theirs asks for no new build. */
const outsideTheBuild = new Set(['CI', 'HOSTNAME', 'NODE_ENV', 'PORT']);

const filesUnder = (folder) =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(name) : [name];
  });

const sourceFiles = () => {
  const top = readdirSync(root);
  return [
    ...top.filter((name) => settings.test(name)),
    ...rooms.filter((room) => existsSync(path.join(root, room))).flatMap(filesUnder),
  ]
    .filter((name) => !tests.test(name))
    .sort();
};

/**
 * One hash (hex) of everything that a build is made from: the content of the sources, and the
 * values of the environment variables that they name.
 */
export const sourcesHash = () => {
  const hash = createHash('sha256');
  const variables = new Set();
  for (const name of sourceFiles()) {
    const content = readFileSync(path.join(root, name));
    hash.update(`${name}\0${content.length}\0`).update(content);
    for (const [, variable] of content.toString().matchAll(/process\.env\.([A-Z][A-Z0-9_]*)/g)) {
      if (!outsideTheBuild.has(variable)) variables.add(variable);
    }
  }
  for (const variable of [...variables].sort()) {
    hash.update(`${variable}=${process.env[variable] ?? ''}\0`);
  }
  return hash.digest('hex');
};
