import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** What went wrong and how to mend it, in words for the reader: printed without a stack. */
export class Problem extends Error {}

export const say = (line) => process.stdout.write(`${line}\n`);

const environment = (extra) => ({ ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...extra });

const children = new Set();

const start = (command, args, options) => {
  const child = spawn(command, args, { cwd: root, ...options });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
};

/** Runs a command in the project's folder; its output is ours. Gives its exit code. */
export const run = (command, args, env = {}) =>
  new Promise((resolve, reject) => {
    const child = start(command, args, {
      env: environment(env),
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32' && command === 'npm',
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });

/** Scripts of packages are run by this Node itself: one process, one pid, no shell between. */
const binaries = {
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  next: 'next/dist/bin/next',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  tsx: 'tsx/dist/cli.mjs',
};

const binary = (name) => path.join(root, 'node_modules', binaries[name]);

export const runBinary = (name, args, env) => run(process.execPath, [binary(name), ...args], env);

/** Starts a package's script and gives the child process. */
export const startBinary = (name, args, { env = {}, stdio = 'inherit' } = {}) =>
  start(process.execPath, [binary(name), ...args], { env: environment(env), stdio });

/** Passes a signal on to what we started, and ends when all of it has; as well as it did. */
const stop = async (signal) => {
  const ends = [...children].map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of children) child.kill(signal);
  const codes = await Promise.all(ends);
  const endedWell = codes.length > 0 && codes.every((code) => code === 0);
  process.exit(endedWell ? 0 : 128 + constants.signals[signal]);
};

/** npm passes a signal on to its shell only: when that has gone, we go too. */
const stopWithNpm = () => {
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && stop('SIGTERM'), 500).unref();
};

/** Runs a script's main function; a Problem is told plainly, anything else keeps its stack. */
export const main = async (action) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  if (process.env.npm_lifecycle_event) stopWithNpm();
  try {
    requireNode();
    await action();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
  }
};

const requireNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 20)) return;
  throw new Problem(`This needs Node 20.20 or later; this is Node ${process.versions.node}.`);
};

/** Whether a file of the project is there. */
export const has = (...parts) => existsSync(path.join(root, ...parts));
