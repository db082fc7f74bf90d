import { expect, test } from '@playwright/test';
import { booleanPointInPolygon } from '@turf/turf';
import { counties, countyIds } from '@/data/vocabulary/counties';
import { type PrefectureId, prefectureIds, prefectures } from '@/data/vocabulary/prefectures';
import { shapeOf } from '../places';
import { areaKm2 } from './area';
import { countyFeatures, prefectureFeatures, provinceFeature } from './boundaries';
import { countyPoints } from './points';

/** The official figures, km². */
const officialAreas: Record<PrefectureId, number> = {
  taiyuan: 6988,
  datong: 14176,
  yangquan: 4570,
  changzhi: 13955,
  jincheng: 9490,
  shuozhou: 10600,
  jinzhong: 16392,
  yuncheng: 14183,
  xinzhou: 25117,
  linfen: 20275,
  luliang: 21140,
};

const deviation = (measured: number, official: number) => Math.abs(measured / official - 1);

test('the province has 11 prefectures and 117 counties, each under its own code', () => {
  expect(prefectureFeatures.features).toHaveLength(11);
  expect(countyFeatures.features).toHaveLength(117);
  for (const { id, properties } of countyFeatures.features) {
    expect(id).toBe(properties.adcode);
    expect(properties.adcode).toMatch(/^14(0[1-9]|1[01])\d\d$/);
    expect(properties.prefecture).toBe(`${properties.adcode.slice(0, 4)}00`);
  }
});

test('every county that has a name has a polygon, and every polygon has a name', () => {
  const drawn = countyFeatures.features.map(({ properties }) => properties);
  const named = Object.values(counties);
  expect(drawn.map(({ adcode, name }) => `${adcode} ${name}`)).toEqual(
    named.map(({ adcode, name }) => `${adcode} ${name.zh}`),
  );
});

test('every prefecture that has a name has a polygon, and every polygon has a name', () => {
  const drawn = prefectureFeatures.features.map(({ properties }) => properties.adcode);
  expect(drawn).toEqual(Object.values(prefectures).map(({ adcode }) => adcode));
});

test('no two counties of one name in English are told apart by nothing', () => {
  const names = Object.values(counties).map(({ name }) => name.en);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

for (const id of prefectureIds) {
  test(`${prefectures[id].name.en} is as large as the official figure, within 1.5 %`, () => {
    const measured = areaKm2(shapeOf(prefectures[id].adcode));
    expect(deviation(measured, officialAreas[id])).toBeLessThan(0.015);
  });
}

test('the province is as large as the official 156,700 km², within 0.5 %', () => {
  expect(deviation(areaKm2(provinceFeature.geometry), 156_700)).toBeLessThan(0.005);
});

test('every county’s seat and label lie inside the county', () => {
  const outside = countyIds.filter((id) => {
    const shape = shapeOf(counties[id].adcode);
    const { point, label } = countyPoints[id];
    return ![point, label].every((at) => booleanPointInPolygon([...at], shape));
  });
  expect(outside).toEqual([]);
});
