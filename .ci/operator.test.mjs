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

test('all that is wrong is said at once', () => {
  expect(refusal({ OFFLINE: 'yes', PUBLIC_ORIGIN: 'x' }).split('\n')).toHaveLength(2);
});
