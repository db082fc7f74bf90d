import { type ChildProcess, spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { sites } from '../data/dataset';
import { freePort } from './free-port';

test('whoever watches the server is told that it works', async ({ request }) => {
  const answer = await request.get('/api/health');
  expect(answer.status()).toBe(200);
  expect(answer.headers()['cache-control']).toBe('no-store');
  expect(await answer.json()).toEqual({ status: 'ok', sites: sites.length });
});

const servers: ChildProcess[] = [];

test.afterEach(() => {
  for (const server of servers.splice(0)) server.kill('SIGKILL');
});

const serve = (port: number, environment: Record<string, string>): ChildProcess => {
  const server = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)],
    { env: { ...process.env, NODE_ENV: 'production', ...environment } },
  );
  servers.push(server);
  return server;
};

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', resolve));

test('a server that is told to end finishes what was asked of it, and ends well', async () => {
  const port = await freePort();
  const child = serve(port, { ACCESS_LOG: 'on' });
  const end = ended(child);
  let log = '';
  child.stdout?.on('data', (text) => {
    log += text;
  });
  const address = `http://127.0.0.1:${port}`;
  await expect
    .poll(() =>
      fetch(`${address}/api/health`).then(
        ({ ok }) => ok,
        () => false,
      ),
    )
    .toBe(true);

  const asked = Array.from({ length: 24 }, () => fetch(`${address}/zh?theme=dark&words=secret`));
  await Promise.race(asked);
  child.kill('SIGTERM');
  const answers = await Promise.all(asked);
  for (const answer of answers) {
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(/<\/html>$/);
  }
  expect(await end).toBe(0);

  const lines = log
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  expect(lines.filter(({ path }) => path === '/zh')).toHaveLength(24);
  expect(lines.at(-1)).toMatchObject({ method: 'GET', status: 200, whole: true });
  for (const secret of ['secret', '127.0.0.1', 'node']) {
    expect(lines.map((line) => JSON.stringify(line)).join(), secret).not.toContain(secret);
  }
});

test('a server does not start on a setting that it cannot use, and says how to mend it', async () => {
  const child = serve(await freePort(), { PUBLIC_ORIGIN: 'atlas.example.cn' });
  let said = '';
  child.stderr?.on('data', (text) => {
    said += text;
  });
  expect(await ended(child)).toBe(1);
  expect(said).toContain('PUBLIC_ORIGIN is “atlas.example.cn”');
  expect(said).toContain('https://atlas.example.cn');
});
