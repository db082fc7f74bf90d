import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { contentPolicy, sealed } from './policy/content-policy.mjs';
import { deferred } from './policy/defer-scripts.mjs';
import { embedAncestors, securityHeaders } from './policy/headers.mjs';

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = (body) => `<!DOCTYPE html><html><head><meta charSet="utf-8"/></head>${body}</html>`;

test('a page’s policy names each inline script and style attribute once, and no file', () => {
  const policy = contentPolicy(
    page(
      `<script>one()</script><script id="x">one()</script><script src="/a.js" async=""></script>
       <p style="--a:&quot;b&quot;"></p><p class="x" style="--a:&quot;b&quot;"></p>
       <script>const html = '<p style="color:red">'</script>`,
    ),
  );
  expect(policy).toContain(
    `script-src 'self' ${hash('one()')} ${hash(`const html = '<p style="color:red">'`)}`,
  );
  expect(policy).toContain(`style-src-attr 'unsafe-hashes' ${hash('--a:"b"')}`);
  expect(policy.match(/sha256/g)).toHaveLength(3);
});

test('a page asks no other server for anything, but the basemap’s for its tiles', () => {
  const hosts = (basemap) =>
    contentPolicy(page(''), basemap)
      .split('; ')
      .filter((directive) => directive.includes('://'))
      .sort();
  expect(hosts(null)).toEqual([]);
  const layers = [['https://a.tiles.cn:8443/{z}/{x}/{y}.png?key=1'], ['https://b.tiles.cn/{z}']];
  expect(hosts({ layers })).toEqual([
    "connect-src 'self' https://a.tiles.cn:8443 https://b.tiles.cn",
    "img-src 'self' data: blob: https://a.tiles.cn:8443 https://b.tiles.cn",
  ]);
});

test('a page is sealed behind its character set, once', () => {
  const once = sealed(page('<script>$&$1</script>'));
  expect(once).toContain('<meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy"');
  expect(once).toContain('<script>$&$1</script>');
  expect(sealed(once)).toBe(once);
  expect(() => sealed('<html><head></head></html>')).toThrow(/character set/);
});

test('scripts from files wait for the page; scripts within it and the theme’s do not', () => {
  const inline = '<script>one()</script><script src="/theme.js"></script>';
  expect(deferred(`${inline}<script src="/_next/a.js" async=""></script>`)).toBe(
    `${inline}<script src="/_next/a.js" defer=""></script>`,
  );
});

test('who may embed the atlas is what the operator says, or the operator hears what is wrong', () => {
  expect(embedAncestors('')).toBe('*');
  expect(embedAncestors(' https://a.cn  https://*.b.cn:8443 ')).toBe(
    'https://a.cn https://*.b.cn:8443',
  );
  for (const wrong of ['a.cn', 'https://a.cn; script-src *', 'https://a.cn\r\nX: y', 'data:']) {
    expect(() => embedAncestors(wrong), wrong).toThrow(/EMBED_ANCESTORS/);
  }
});

test('every answer is told what it may not be taken for', () => {
  const always = securityHeaders().filter(({ has, missing }) => !has && !missing);
  const names = always.flatMap(({ headers }) => headers.map(({ key }) => key));
  expect(names).toEqual(
    expect.arrayContaining(['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy']),
  );
});
