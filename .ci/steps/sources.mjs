import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSettings } from '../../operator.config.mjs';
import { has, root } from '../process.mjs';

const rooms = ['app', 'components', 'data', 'geo', 'public', '.ci/offline', '.ci/policy'];
const settings =
  /^(next|postcss|operator)\.config\.|^instrumentation|^(tsconfig|package-lock)\.json$|^\.env/;
/** Tests, and what is made from the build itself. */
const noSource = /\.test\.(mjs|tsx?)$|^public\/sw\.js$/;

/** Read at run time or by the tools, so a change of theirs asks for no new build. */
const outsideTheBuild = new Set(['CI', 'HOSTNAME', 'NEXT_RUNTIME', 'NODE_ENV', 'PORT']);

const filesUnder = (folder) =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(name) : [name];
  });

const sourceFiles = () => {
  const top = readdirSync(root);
  return [
    ...top.filter((name) => settings.test(name)),
    ...rooms.filter((room) => has(room)).flatMap(filesUnder),
  ]
    .filter((name) => !noSource.test(name))
    .sort();
};

/**
 * One hash (hex) of everything that a build is made from: the content of the sources, and the
 * values of the environment variables that they name or an operator may set.
 */
export const sourcesHash = () => {
  const hash = createHash('sha256');
  const variables = new Set(buildSettings);
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
