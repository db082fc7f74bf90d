import { expect, test } from '@playwright/test';
import { sites } from '@/data/dataset';
import { prefectureIds, prefectures } from '@/data/vocabulary/prefectures';
import { sectorIds, sectors } from '@/data/vocabulary/sectors';
import { editDistance } from '../text/edit-distance';
import { type NamedPage, nearestPages } from './nearest-pages';

const pages: NamedPage[] = [
  ...prefectureIds.map((id) => ({
    selection: { type: 'city', id } as const,
    name: prefectures[id].name,
  })),
  ...sectorIds.map((id) => ({
    selection: { type: 'sector', id } as const,
    name: sectors[id].name,
  })),
  ...sites.map(({ id, name }) => ({ selection: { type: 'site', id } as const, name })),
];

const idsNear = (pathname: string) =>
  nearestPages(pathname, pages).map(({ selection }) => selection.id);

test('a slip of the keyboard still finds its city, sector and site', () => {
  expect(idsNear('/zh/cities/taiyaun')[0]).toBe('taiyuan');
  expect(idsNear('/en/sectors/metalurgy')[0]).toBe('metallurgy');
  expect(idsNear('/en/sites/rail-transit-base-taiyuen')[0]).toBe('rail-transit-base-taiyuan');
});

test('a Chinese name in the address finds its page', () => {
  expect(idsNear(`/zh/cities/${encodeURIComponent('运城')}`)[0]).toBe('yuncheng');
});

test('what is like nothing offers nothing, and broken escapes do no harm', () => {
  expect(idsNear('/zh/sites/%E0%A4%A')).toEqual([]);
  expect(idsNear('/zh')).toEqual([]);
  expect(idsNear(`/en/sites/${'zqxw'.repeat(5000)}`)).toEqual([]);
});

test('the distance between two words counts single changes', () => {
  expect(editDistance('datong', 'datong')).toBe(0);
  expect(editDistance('datog', 'datong')).toBe(1);
  expect(editDistance('', '阳泉')).toBe(2);
});
