import { expect, test } from '@playwright/test';
import { answerTo, type Content } from './answer';
import { Problem } from './problem';

const content: Content = { type: 'text/plain', body: 'a body' };

const ask = (given: Content, method = 'GET', headers: Record<string, string> = {}) =>
  answerTo({ method, path: '/x', headers: new Headers(headers) }, () => given);

test('a reader who names the tag of what he has gets nothing more, in any form of the header', async () => {
  const { headers } = await ask(content);
  const tag = headers.etag ?? '';
  for (const known of [tag, tag.slice(2), `"other", ${tag}`, '*']) {
    const answer = await ask(content, 'GET', { 'if-none-match': known });
    expect([answer.status, answer.body, answer.headers.etag], known).toEqual([304, null, tag]);
    expect(answer.headers['content-type']).toBeUndefined();
  }
  expect((await ask(content, 'GET', { 'if-none-match': '"other"' })).status).toBe(200);
});

test('the moment that a body was written does not make it another', async () => {
  const tagOf = async (body: string) =>
    (await ask({ ...content, body, stamp: 'same' })).headers.etag;
  expect(await tagOf('at one')).toBe(await tagOf('at two'));
  expect((await ask({ ...content, body: 'at one' })).headers.etag).not.toBe(await tagOf('at one'));
});

test('links made from a reader’s own headers are kept by no shared cache', async () => {
  expect((await ask(content)).headers['cache-control']).toMatch(/^public/);
  const own = await ask({ ...content, perReader: true });
  expect(own.headers['cache-control']).toBe('private, no-cache');
  expect(own.headers.vary).toContain('X-Forwarded-Host');
});

test('HEAD gives the headers of GET and no body', async () => {
  const [get, head] = [await ask(content), await ask(content, 'HEAD')];
  expect(head).toEqual({ ...get, body: null });
});

test('a problem is told in both languages, without markup, and kept by nobody', async () => {
  const answer = await answerTo({ method: 'GET', path: '/api/ogc', headers: new Headers() }, () => {
    throw new Problem(400, { en: 'Wrong <b>.', zh: '错了。' });
  });
  expect(answer.status).toBe(400);
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.body).not.toContain('<');
  expect(JSON.parse(String(answer.body))).toEqual({
    type: 'about:blank',
    title: 'Bad request · 请求有误',
    status: 400,
    code: 'BadRequest',
    detail: 'Wrong <b>. 错了。',
    instance: '/api/ogc',
  });
});

test('an error that is no problem of the reader’s is not told as one', async () => {
  const broken = answerTo({ method: 'GET', path: '/', headers: new Headers() }, () => {
    throw new TypeError('inside');
  });
  await expect(broken).rejects.toThrow('inside');
});
