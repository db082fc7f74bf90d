import { expect, test } from '@playwright/test';
import { sites } from '@/data/dataset';
import { placement } from '../placement/placement';
import { litGroups } from './lit-groups';
import { mapSites } from './map-sites';

const { groups } = placement;

test('a page’s groups are those that hold one of its sites', () => {
  expect(litGroups(groups, mapSites, { type: 'province' }).size).toBe(groups.length);
  const food = sites.filter(({ sector }) => sector === 'food').map(({ id }) => id);
  const holding = groups.filter(({ members }) => members.some((id) => food.includes(id)));
  expect(holding.length).toBeLessThan(groups.length);
  expect(litGroups(groups, mapSites, { type: 'sector', id: 'food' })).toEqual(
    new Set(holding.map(({ id }) => id)),
  );
  expect(litGroups(groups, [], { type: 'sector', id: 'food' }).size).toBe(0);
});
