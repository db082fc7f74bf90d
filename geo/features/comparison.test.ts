import { expect, test } from '@playwright/test';
import { siteOf, sites } from '@/data/dataset';
import { goalOf } from '@/data/target';
import { sectorIds } from '@/data/vocabulary/sectors';
import { positionOf } from '../places';
import { comparison, mainTargetOf } from './comparison';
import { separationOf } from './separation';

const compared = comparison();

test('the nearest port of a site is a port of that mode, not itself, and none is nearer', () => {
  for (const site of sites) {
    for (const mode of ['air', 'rail'] as const) {
      const found = compared.sites[site.id]?.[mode];
      if (site.places.length === 0) {
        expect(found, site.id).toBeUndefined();
        continue;
      }
      const others = sites.filter(
        ({ id, kind, port }) => kind === 'port' && port?.mode === mode && id !== site.id,
      );
      expect(others.map(({ id }) => id)).toContain(found?.port);
      const kilometres = others.flatMap((port) =>
        port.places.flatMap((there) =>
          site.places.map((here) => {
            const { km, sameCity } = separationOf(positionOf(here), positionOf(there));
            return sameCity ? 0 : km;
          }),
        ),
      );
      expect(found?.sameCity ? 0 : found?.km, site.id).toBeCloseTo(Math.min(...kilometres), 6);
    }
  }
});

test('what else is at a place is in the same city, and only of what has one place', () => {
  for (const site of sites) {
    const held = compared.sites[site.id]?.neighbours;
    expect(held !== undefined, site.id).toBe(site.extent === 'place');
    const [city] = site.prefectures;
    const strays = (held?.sites ?? []).filter(
      (id) => id === site.id || siteOf(id)?.prefectures[0] !== city,
    );
    expect(strays, site.id).toEqual([]);
  }
  const linfen = compared.sites['steel-base-linfen']?.neighbours?.sites ?? [];
  expect(linfen).toContain('air-port-linfen');
});

test('a sector’s figure is its own, of the whole sector, and a goal where it has one', () => {
  for (const sector of sectorIds) {
    const target = mainTargetOf(sector);
    if (!target) continue;
    expect(target.sector).toBe(sector);
    expect(target.subsector).toBeUndefined();
    expect(compared.targets[target.id]).toBe(target);
  }
  expect(mainTargetOf('metallurgy')?.id).toBe('metallurgy-revenue');
  const information = mainTargetOf('information');
  expect(information && goalOf(information)?.year).toBe(2020);
});
