import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { main, Problem, root, say } from '../process.mjs';
import { freePort } from '../server.mjs';
import { environmentOf, imageIn, workFolder } from './stages.mjs';

/** `node`'s number in Debian's images of Node. */
const nobody = process.getuid?.() === 0 ? { uid: 1000, gid: 1000 } : {};
const patience = 60_000;

const sizeOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);

const must = (truth, what) => {
  if (!truth) throw new Problem(`${what}: no.`);
  say(`${what}: yes`);
};

const hashedScript = (folder) => {
  const files = readdirSync(path.join(folder, '.next/static'), { recursive: true });
  return `/_next/static/${files.find((name) => name.endsWith('.mjs'))}`;
};

const tryOut = async (image) => {
  const cwd = workFolder(image);
  const port = await freePort(0, '127.0.0.1');
  const env = environmentOf(image, { PORT: String(port) });
  // As Docker runs it without a shell.
  const isWell = () => spawnSync('/bin/sh', ['-c', image.health], { env, cwd }).status === 0;
  const [command, ...rest] = image.cmd;
  const node = command === 'node' ? process.execPath : command;
  const child = spawn(node, rest, { cwd, env, ...nobody, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
  let log = '';
  child.stdout.on('data', (text) => {
    log += text;
  });
  try {
    const deadline = Date.now() + patience;
    while (!isWell() && Date.now() < deadline && child.exitCode === null) await wait(200);
    must(isWell(), 'its own check finds it well');
    for (const place of ['/api/health', '/zh', '/en/data', '/api/ogc', '/api/sites.xlsx'].concat(
      ['/sw.js', '/fonts/atlas-serif.css', '/previews/en-cities-changzhi.png'],
      hashedScript(cwd),
    )) {
      const { status } = await fetch(`http://127.0.0.1:${port}${place}`);
      must(status === 200, `${place} is there`);
    }
    must(log.includes('"path":"/zh"'), 'it writes a line for each request');
  } finally {
    child.kill('SIGTERM');
  }
  must((await ended) === 0, 'told to end, it ends with 0');
  must(!isWell(), 'its own check finds it gone');
};

/** Builds what the Dockerfile says and runs it as the image would be run; Docker is not needed. */
await main(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'atlas-image-'));
  try {
    const image = imageIn(root, folder);
    say(`\nimage: ${(sizeOf(image.folder) / 1e6).toFixed(1)} MB of files beside those of Node`);
    await tryOut(image);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
