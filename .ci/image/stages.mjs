import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Problem, say } from '../process.mjs';
import { ignoredBy, instructionsOf } from './dockerfile.mjs';

/** @typedef {{ name: string, folder: string, work: string, env: Record<string, string>, cmd: string[], health: string }} Stage */

const bare = { PATH: process.env.PATH ?? '', HOME: '/tmp' };

/** `A=1 B=$A`, in order. */
const assign = (env, rest) => {
  for (const [, name, value] of rest.matchAll(/(\w+)=(\S*)/g)) {
    env[name] = value.replace(/\$(\w+)/g, (_, other) => env[other] ?? '');
  }
};

const inStage = ({ folder, work }, place) => path.join(folder, path.resolve(work, place));

/** What `docker build` does at each instruction, in plain folders of this machine. */
const doing = {
  WORKDIR: (stage, { rest }) => {
    stage.work = rest;
    mkdirSync(inStage(stage, '.'), { recursive: true });
  },
  ARG: (stage, { rest }, { args }) => {
    const [name, standard] = rest.split('=');
    const value = args[name] ?? standard;
    if (value !== undefined) stage.env[name] = value;
  },
  ENV: (stage, { rest }) => assign(stage.env, rest),
  COPY: (stage, { rest, flags }, { context, stages, ignored }) => {
    const sources = rest.split(/\s+/);
    const target = inStage(stage, sources.pop());
    const from = stages.find(({ name }) => name === flags.from);
    for (const source of sources) {
      const at = from ? inStage(from, source) : path.join(context, source);
      cpSync(at, statSync(at).isDirectory() ? target : path.join(target, source), {
        recursive: true,
        preserveTimestamps: true,
        verbatimSymlinks: true,
        filter: (file) => Boolean(from) || !ignored(path.relative(context, file)),
      });
    }
  },
  RUN: (stage, { rest }) => {
    say(`\nimage: ${rest}`);
    const env = { ...bare, ...stage.env };
    const { status } = spawnSync('sh', ['-c', rest], {
      cwd: inStage(stage, '.'),
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status !== 0) throw new Problem(`“${rest}” failed in the stage “${stage.name}”.`);
  },
  USER: () => {},
  EXPOSE: () => {},
  HEALTHCHECK: (stage, { rest }) => {
    stage.health = rest.replace(/^CMD /, '');
  },
  CMD: (stage, { rest }) => {
    stage.cmd = JSON.parse(rest);
  },
};

/**
 * Follows the Dockerfile from what is committed, without Docker.
 *
 * @param {string} root the project
 * @param {string} folder an empty one to work in
 * @param {Record<string, string>} args as `--build-arg`
 * @returns {Stage} the last stage, in whose folder the image's files lie
 */
export const imageIn = (root, folder, args = {}) => {
  const context = path.join(folder, 'context');
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, context]);
  const read = (name) => readFileSync(path.join(context, name), 'utf8');
  const ignored = ignoredBy(read('.dockerignore'));
  /** @type {Stage[]} */
  const stages = [];
  for (const instruction of instructionsOf(read('Dockerfile'))) {
    if (instruction.name === 'FROM') {
      const [, name = 'image'] = / AS (\w+)/.exec(instruction.rest) ?? [];
      const place = path.join(folder, name);
      stages.push({ name, folder: place, work: '/', env: {}, cmd: [], health: '' });
      continue;
    }
    const [stage] = stages.slice(-1);
    const step = doing[instruction.name];
    if (!stage || !step) throw new Problem(`${instruction.name} is not known here.`);
    step(stage, instruction, { context, stages, ignored, args });
  }
  // Whoever the image runs as can go in.
  chmodSync(folder, 0o755);
  const [last] = stages.slice(-1);
  if (!last) throw new Problem('The Dockerfile has no stage.');
  return last;
};

export const workFolder = (stage) => inStage(stage, '.');

export const environmentOf = (stage, more) => ({ ...bare, ...stage.env, ...more });
