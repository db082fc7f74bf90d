import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkBudget } from '../budget/weigh.mjs';
import { onceEach } from '../image/once-each.mjs';
import { finishPages } from '../policy/finish-pages.mjs';
import { has, Problem, root, runBinary, say } from '../process.mjs';
import { runningServers } from '../server.mjs';
import { settings } from './settings.mjs';
import { sourcesHash } from './sources.mjs';
import { worker } from './worker.mjs';

const stampFile = path.join(root, '.next', 'sources.json');

/** A build for an image holds a copy of its pages. */
const copyOfPages = ['.next', 'standalone', '.next', 'server', 'app'];

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** Which build lies there, made from which sources: a build made by hand does not match. */
const stampOf = (sources) => {
  const build = read(path.join(root, '.next', 'BUILD_ID'));
  return build && JSON.stringify({ build, sources });
};

/** Next would answer with chunks of two builds, so a served build is never replaced. */
const refuseWhileServed = async () => {
  const [server] = await runningServers();
  if (!server) return;
  throw new Problem(
    `The sources have changed, and the build that they would replace is being served on port ${server.port}.\nStop that server first (process ${server.pid}), then run this again.`,
  );
};

/** Builds for production when there is no build of exactly these sources. */
export const build = async () => {
  settings();
  const sources = sourcesHash();
  const stamp = stampOf(sources);
  if (stamp && stamp === read(stampFile)) return;
  await refuseWhileServed();
  say(`build: next build (${stamp ? 'the sources have changed' : 'there is no build yet'})`);
  rmSync(stampFile, { force: true });
  if ((await runBinary('next', ['build'])) !== 0) {
    throw new Problem('The build failed, see above.');
  }
  say(`build: ${finishPages()} pages carry their Content-Security-Policy`);
  if (has(...copyOfPages)) {
    const saved = onceEach(path.join(root, ...copyOfPages));
    say(`build: ${(saved / 1e6).toFixed(0)} MB of the copy for an image are there once`);
  }
  // After the pages are as they will be served, since the worker knows them by their content.
  await worker();
  checkBudget();
  writeFileSync(stampFile, stampOf(sources));
};
