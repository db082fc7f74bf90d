import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { buildSettings } from '../operator.config.mjs';
import { ignoredBy, instructionsOf } from './image/dockerfile.mjs';
import { onceEach } from './image/once-each.mjs';
import { root } from './process.mjs';

const read = (name) => readFileSync(path.join(root, name), 'utf8');
const instructions = instructionsOf(read('Dockerfile'));
const called = (wanted) => instructions.filter(({ name }) => name === wanted);

test('the image takes every setting of the build, and nothing that is no setting', () => {
  const args = new Set(called('ARG').map(({ rest }) => rest.split('=')[0]));
  expect([...args].sort()).toEqual([...buildSettings, 'STANDALONE'].sort());
});

test('the image is made of files that are there, and not of those that are only for tests', () => {
  const ignored = ignoredBy(read('.dockerignore'));
  const sources = called('COPY')
    .filter(({ flags }) => !flags.from)
    .flatMap(({ rest }) => rest.split(' ').slice(0, -1));
  expect(sources.length).toBeGreaterThan(3);
  for (const source of sources) {
    expect(existsSync(path.join(root, source)), source).toBe(true);
    expect(ignored(source), source).toBe(false);
  }
  for (const file of ['e2e/atlas.ts', 'geo/style.test.ts', '.git/HEAD', 'public/sw.js']) {
    expect(ignored(file), file).toBe(true);
  }
  for (const file of ['geo/style.ts', '.ci/ready.mjs', 'public/theme.js', '.gitignore']) {
    expect(ignored(file), file).toBe(false);
  }
});

test('the image runs without root', () => {
  const names = instructions.map(({ name }) => name);
  expect(names.indexOf('USER')).toBeGreaterThan(names.lastIndexOf('FROM'));
  expect(names.indexOf('USER')).toBeLessThan(names.indexOf('CMD'));
  expect(called('USER').map(({ rest }) => rest)).toEqual(['node']);
});

/** What the image's check of itself says of a server at this port: 0 is well. */
const checked = (port) =>
  new Promise((resolve) => {
    const [{ rest }] = called('HEALTHCHECK');
    const env = { PATH: process.env.PATH, PORT: String(port) };
    spawn('/bin/sh', ['-c', rest.replace(/^CMD /, '')], { env, stdio: 'ignore' }).once(
      'exit',
      resolve,
    );
  });

test('the image’s check of itself finds a server well, ill or gone', async () => {
  let status = 200;
  const asked = [];
  const server = createServer(({ url }, response) => {
    asked.push(url);
    response.writeHead(status).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  expect(await checked(port)).toBe(0);
  status = 503;
  expect(await checked(port)).toBe(1);
  await new Promise((resolve) => server.close(resolve));
  expect(await checked(port)).toBe(1);
  expect(asked).toEqual(['/api/health', '/api/health']);
});

test('files of the same content are kept once, and all are read as before, in a copy too', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'atlas-once-'));
  try {
    const pages = path.join(folder, 'pages');
    const files = {
      'zh.rsc': 'a page',
      'zh/full.rsc': 'a page',
      'zh/x/y.rsc': 'a page',
      'en.rsc': 'another',
    };
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(pages, name)), { recursive: true });
      writeFileSync(path.join(pages, name), content);
    }
    expect(onceEach(pages)).toBe(2 * 'a page'.length);
    const copy = path.join(folder, 'copy');
    cpSync(pages, copy, { recursive: true, verbatimSymlinks: true });
    rmSync(pages, { recursive: true });
    for (const [name, content] of Object.entries(files)) {
      expect(readFileSync(path.join(copy, name), 'utf8'), name).toBe(content);
    }
    const links = Object.keys(files).filter((name) =>
      lstatSync(path.join(copy, name)).isSymbolicLink(),
    );
    expect(links).toHaveLength(2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
