import { expect, test } from '@playwright/test';
import { operatorFrom } from '../operator.config.mjs';

const refusal = (environment) => {
  try {
    operatorFrom(environment);
    return '';
  } catch (error) {
    return error.message;
  }
};

test('an operator who sets nothing gets an atlas that anyone may embed and keep offline', () => {
  expect(operatorFrom({ MAP_APPROVAL_NO: ' ' })).toEqual({
    publicOrigin: null,
    approvalNumber: null,
    embedAncestors: ['*'],
    reportUrl: null,
    offline: true,
    clientErrors: false,
    accessLog: false,
    basemap: null,
  });
});

test('what an operator sets is taken as browsers write it', () => {
  const set = operatorFrom({
    PUBLIC_ORIGIN: 'https://Atlas.Example.cn/',
    MAP_APPROVAL_NO: '晋S（2026）001号',
    EMBED_ANCESTORS: 'self, https://portal.example.cn https://*.example.cn:8443',
    REPORT_URL: 'mailto:map@example.cn',
    OFFLINE: 'off',
  });
  expect(set).toMatchObject({
    publicOrigin: 'https://atlas.example.cn',
    approvalNumber: '晋S（2026）001号',
    embedAncestors: ["'self'", 'https://portal.example.cn', 'https://*.example.cn:8443'],
    reportUrl: 'mailto:map@example.cn',
    offline: false,
  });
});

const wrong = {
  PUBLIC_ORIGIN: ['atlas.example.cn', 'ftp://a.cn', 'https://a.cn/atlas', 'https://a.cn?x=1'],
  MAP_APPROVAL_NO: ['<b>1</b>', 'x'.repeat(41)],
  EMBED_ANCESTORS: ['* self', 'none https://a.cn', "'self'; script-src *", 'https://a.cn/page'],
  REPORT_URL: ['javascript:alert(1)', 'report', 'data:text/html,x'],
  OFFLINE: ['yes', '0'],
  CLIENT_ERRORS: ['true'],
  ACCESS_LOG: ['json'],
  BASEMAP_TILES: [
    'https://tiles.example.cn/style.json',
    'tiles.example.cn/{z}/{x}/{y}.png',
    'https://tiles.example.cn/{z}/{x}/{y}/{time}.png',
    'https://me:word@tiles.example.cn/{z}/{x}/{y}.png',
    'https://{c-a}.example.cn/{z}/{x}/{y}.png',
  ],
  BASEMAP_ATTRIBUTION: ['<a href="https://a.cn">A</a>', 'x'.repeat(121)],
  TIANDITU_TOKEN: ['secret', '0123456789abcdef0123456789abcdeg'],
};

for (const [name, values] of Object.entries(wrong)) {
  test(`a wrong ${name} is refused by name, with what to write instead`, () => {
    for (const value of values) {
      const said = refusal({ [name]: value });
      expect(said, value).toContain(`${name} is “${value}”`);
      expect(said.split('\n'), value).toHaveLength(1);
    }
  });
}

const tiles = 'https://{a-c}.tiles.example.cn/{z}/{x}/{y}.png';
const token = '0123456789abcdef0123456789abcdef';

test('a basemap comes from each of its hosts and says whose it is', () => {
  const set = { BASEMAP_TILES: tiles, BASEMAP_ATTRIBUTION: '© 测绘院' };
  expect(operatorFrom(set).basemap).toEqual({
    tianditu: false,
    attribution: '© 测绘院',
    layers: [['a', 'b', 'c'].map((host) => tiles.replace('{a-c}', host))],
  });
  const known = operatorFrom({ TIANDITU_TOKEN: token }).basemap;
  expect(known?.layers.map((addresses) => addresses.length)).toEqual([8, 8]);
  expect(known?.attribution).toContain('天地图');
});

test('a basemap without a word of whose it is, or beside another, is refused', () => {
  expect(refusal({ BASEMAP_TILES: tiles })).toContain('BASEMAP_ATTRIBUTION');
  expect(refusal({ BASEMAP_ATTRIBUTION: '© 测绘院' })).toContain('BASEMAP_TILES');
  const both = { BASEMAP_TILES: tiles, BASEMAP_ATTRIBUTION: '©', TIANDITU_TOKEN: token };
  expect(refusal(both)).toContain('Set one of them');
});

test('all that is wrong is said at once', () => {
  expect(refusal({ OFFLINE: 'yes', PUBLIC_ORIGIN: 'x' }).split('\n')).toHaveLength(2);
});
