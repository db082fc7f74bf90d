import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Problem, root, run, say } from '../process.mjs';
import { java } from '../steps/java.mjs';
import { justified } from './justified.mjs';

const folder = path.join(root, '.ci', 'html');
const pages = path.join(root, '.next', 'server', 'app');

const modified = (...parts) =>
  statSync(path.join(folder, ...parts), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Only the tests need the checker, so only they have it; what it would run on arrival is not run. */
const installChecker = async () => {
  const installed = modified('node_modules', '.package-lock.json');
  if (installed >= modified('package-lock.json')) return;
  say('html: npm ci (the W3C’s checker)');
  const quiet = ['--ignore-scripts', '--no-fund', '--no-audit'];
  if ((await run('npm', ['ci', '--prefix', folder, ...quiet])) === 0) return;
  throw new Problem('The W3C’s HTML checker was not installed: npm ci failed.');
};

/** Pages of a kind are made by the same code: so many of each, spread over all of them. */
const most = 8;

/** Built pages by absolute path, some of every folder. */
const someOfEachKind = (at = pages) => {
  const entries = readdirSync(at, { withFileTypes: true });
  // Next's own page of last resort, which the atlas's own stands before, begins with a line.
  const files = entries.filter(({ name }) => /^[^_].*\.html$/.test(name));
  const step = Math.ceil(files.length / most);
  return [
    ...files.filter((_, index) => index % step === 0).map(({ name }) => path.join(at, name)),
    ...entries
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => someOfEachKind(path.join(at, name))),
  ];
};

/** What the checker says of some pages of each kind. */
const messages = () => {
  const jar = path.join(folder, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
  const { stderr } = spawnSync(
    'java',
    ['-jar', jar, '--format', 'json', '--skip-non-html', ...someOfEachKind()],
    { encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  return JSON.parse(stderr).messages;
};

const isJustified = ({ type, message }) =>
  type !== 'error' && justified.some(({ says }) => says.test(message));

/** One line a message, with how often and where it is said first. */
const summed = (found) => {
  const said = new Map();
  for (const message of found) {
    const line = `${message.type}: ${message.message}`;
    said.set(line, [...(said.get(line) ?? []), message]);
  }
  return [...said].map(([line, all]) => {
    const [{ url, lastLine, extract }] = all;
    return `${line}\n  ${all.length} times, first in ${url} line ${lastLine}: ${extract}`;
  });
};

/** Holds pages of every kind against the W3C’s checker; an error, or an unexplained warning, fails. */
export const checkHtml = async () => {
  if (!(await java())) return { passed: 0, failed: 0, skipped: 1 };
  await installChecker();
  const unjustified = messages().filter((each) => !isJustified(each));
  for (const line of summed(unjustified)) say(line);
  return unjustified.length === 0;
};
