import { expect, test } from '@playwright/test';
import { trimmed } from './client-error';
import { errorDoor } from './error-door';

const report = {
  message: 'TypeError: x is undefined at https://atlas.example/zh?words=name&from=112.5,37.8',
  stack: [
    'at f (https://atlas.example/_next/static/chunks/0abc.js:1:42)',
    'at g (chrome-extension://secret/reader.js?user=7:3:1)',
    'at /home/reader/file:///etc/passwd',
  ].join('\n'),
  path: '/zh/sites/steel-base-linfen',
  version: '0.1.0',
};

const post = (body: string, headers: Record<string, string> = {}) =>
  new Request('http://atlas/api/errors', {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
  });

const opened = (isOpen = true) => {
  const lines: string[] = [];
  let time = Date.UTC(2026, 0, 1);
  const door = errorDoor({
    isOpen: () => isOpen,
    log: (line) => lines.push(line),
    now: () => time,
  });
  return { lines, door, later: () => (time += 60_000) };
};

test('an error reaches the operator as one line that says nothing about the reader', async () => {
  const { lines, door } = opened();
  const hostile = { ...report, message: `${report.message}\n{"event":"forged"}`, cookie: 'a=b' };
  expect((await door(post(JSON.stringify(hostile)))).status).toBe(204);
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('\n');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    event: 'client-error',
    at: '2026-01-01T00:00:00.000Z',
    path: '/zh/sites/steel-base-linfen',
    version: '0.1.0',
  });
  const quoting = { ...report, message: `Unexpected token 'm', "my words" is not valid JSON` };
  expect((await door(post(JSON.stringify(quoting)))).status).toBe(204);
  expect(lines[1]).not.toContain('my words');
  for (const secret of ['words', '112.5', 'reader', 'passwd', 'a=b']) {
    expect(lines[0], secret).not.toContain(secret);
  }
  expect(lines[0]).toContain('/_next/static/chunks/0abc.js:1:42');
});

test('closed, which it is unless asked for, the door is no page and writes nothing', async () => {
  const { lines, door } = opened(false);
  expect((await door(post(JSON.stringify(report)))).status).toBe(404);
  expect(lines).toEqual([]);
});

test('what is no report of ours is refused', async () => {
  const { lines, door } = opened();
  const text = JSON.stringify(report);
  const status = async (request: Request) => (await door(request)).status;
  expect(await status(post(text, { 'sec-fetch-site': 'cross-site' }))).toBe(403);
  for (const origin of ['null', 'https://elsewhere.example', 'x y']) {
    expect(await status(post(text, { 'sec-fetch-site': '', origin })), origin).toBe(403);
  }
  expect(await status(post(text, { 'content-type': 'text/plain' }))).toBe(415);
  expect(await status(post('x'.repeat(9_000)))).toBe(413);
  for (const body of ['', '[', 'null', '7', '[]', '{}', '{"message":{}}', '{"__proto__":{}}']) {
    expect(await status(post(body)), body).toBe(400);
  }
  expect(lines).toEqual([]);
});

test('more than sixty reports in a minute are not written down', async () => {
  const { lines, door, later } = opened();
  for (let sent = 0; sent < 70; sent++) await door(post(JSON.stringify(report)));
  expect(lines).toHaveLength(60);
  later();
  expect((await door(post(JSON.stringify(report)))).status).toBe(204);
});

test('a report has an end, and a path only where the atlas has pages', () => {
  const long = trimmed({
    ...report,
    message: 'e'.repeat(9_000),
    stack: Array(900).fill('/_next/static/chunks/a.js:1:2'),
    path: '/zh/<script>',
  });
  expect(JSON.stringify(long).length).toBeLessThan(1_000);
  expect(long?.path).toBe('elsewhere');
});

test('a browser that does not say which site asks is believed by its origin', async () => {
  const { door } = opened();
  const own = { 'sec-fetch-site': '', host: 'atlas', origin: 'http://atlas' };
  expect((await door(post(JSON.stringify(report), own))).status).toBe(204);
});
