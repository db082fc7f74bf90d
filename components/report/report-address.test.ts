import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { operatorFrom } from '@/operator.config.mjs';
import { reportAddress } from './report-address';

const subject = {
  site: 'steel-base-linfen',
  page: 'https://atlas.example/zh/sites/steel-base-linfen?theme=dark&text=l',
  citation: '四（一）2 ¶49 “太原、临汾”&x=1#y',
  language: 'zh',
};

test('a report carries the site, the page and its citation to wherever the operator said', () => {
  const address = reportAddress(
    'https://git.example/atlas/issues/new?template=position.yml&site={site}&page={page}&citation={citation}',
    subject,
  );
  const { origin, searchParams, hash } = new URL(address);
  expect(origin).toBe('https://git.example');
  expect(Object.fromEntries(searchParams)).toEqual({
    template: 'position.yml',
    site: subject.site,
    page: subject.page,
    citation: subject.citation,
  });
  expect(hash).toBe('');
});

test('a letter can be started instead, and a slot that does not exist is empty', () => {
  const address = reportAddress('mailto:maps@atlas.example?subject={site}{nothing}&body={page}', {
    ...subject,
    site: 'a b',
  });
  expect(address).toBe(
    `mailto:maps@atlas.example?subject=a%20b&body=${encodeURIComponent(subject.page)}`,
  );
});

test('the address that operators are told of fills fields that the forms have', () => {
  const [, told = ''] =
    /`(https:\/\/github\.com[^`]*)`/.exec(readFileSync('OPERATORS.md', 'utf8')) ?? [];
  const template = operatorFrom({ REPORT_URL: told }).reportUrl ?? '';
  const { searchParams } = new URL(reportAddress(template, subject));
  const { template: form, ...filled } = Object.fromEntries(searchParams);
  expect(filled).toEqual({ site: subject.site, page: subject.page, citation: subject.citation });
  for (const name of [form, 'plan.yml']) {
    const fields = readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8');
    for (const field of Object.keys(filled)) expect(fields, name).toContain(`id: ${field}\n`);
  }
});

test('a slot may stand in the path of the operator’s address', () => {
  const set = operatorFrom({ REPORT_URL: 'https://example.cn/report/{site}' }).reportUrl ?? '';
  expect(reportAddress(set, subject)).toBe('https://example.cn/report/steel-base-linfen');
});
