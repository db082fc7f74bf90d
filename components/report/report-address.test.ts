import { expect, test } from '@playwright/test';
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
