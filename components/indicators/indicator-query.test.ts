import { expect, test } from '@playwright/test';
import { targets } from '@/data/dataset';
import { leavesOf } from '@/data/vocabulary/leaves';
import { themeIds } from '@/data/vocabulary/themes';
import { figureKinds, levelYears, sortings } from '../view/search-params';
import { indicatorFacts } from './indicator-facts';
import { countWith, type IndicatorQuery, idsInOrder, isListed } from './indicator-query';

const all = targets.map(indicatorFacts);
const nothing: IndicatorQuery = {
  sectors: null,
  province: null,
  unit: null,
  year: null,
  figures: null,
  sort: null,
};
const listed = (query: Partial<IndicatorQuery>) =>
  all.filter((facts) => isListed(facts, { ...nothing, ...query }));

const coking = new Set(leavesOf('coking').map(({ id }) => id));

test('without a question every indicator is listed, in the order of the plan', () => {
  expect(listed({})).toEqual(all);
  expect(idsInOrder(all, null)).toEqual(targets.map(({ id }) => id));
});

test('who chooses a sector sees only it; the province’s own come back when chosen too', () => {
  const own = targets.filter(({ sector }) => sector === 'province');
  const ofCoking = targets.filter(({ sector }) => sector === 'coking');
  expect(listed({ sectors: coking })).toHaveLength(ofCoking.length);
  expect(listed({ sectors: coking, province: new Set(themeIds) })).toHaveLength(
    ofCoking.length + own.length,
  );
  expect(listed({ province: new Set(themeIds) })).toHaveLength(own.length);
  expect(listed({ province: new Set() })).toHaveLength(all.length - own.length);
});

test('unit, year and source each leave what has it', () => {
  for (const { id } of listed({ unit: 'money' })) {
    expect(all.find((facts) => facts.id === id)?.dimension).toBe('money');
  }
  for (const year of levelYears) {
    expect(listed({ year }).map(({ id }) => id)).toEqual(
      targets.filter(({ levels }) => levels.some((l) => l.year === year)).map(({ id }) => id),
    );
  }
  const [stated, derived] = figureKinds.map((figures) => listed({ figures }).length);
  expect((stated ?? 0) + (derived ?? 0)).toBe(all.length);
  expect(derived).toBeGreaterThan(0);
});

test('the number beside a choice is what the choice then leaves', () => {
  const query = { ...nothing, sectors: coking };
  for (const unit of ['money', 'mass', 'share'] as const) {
    expect(countWith(all, query, { unit })).toBe(listed({ sectors: coking, unit }).length);
  }
});

test('values are sorted within their unit alone, and what needs no growth stands last', () => {
  const factsOf = new Map(all.map((facts) => [facts.id, facts]));
  for (const sort of sortings) {
    const ids = idsInOrder(all, sort);
    expect([...ids].sort()).toEqual(all.map(({ id }) => id).sort());
    const sorted = ids.map((id) => factsOf.get(id));
    const sign = sort.endsWith('rising') ? 1 : -1;
    sorted.slice(1).forEach((facts, index) => {
      const before = sorted[index];
      if (!facts || !before) throw new Error('an id without facts');
      if (sort.startsWith('growth')) {
        if (facts.growth === undefined) return;
        expect(before.growth).toBeDefined();
        expect(((before.growth ?? 0) - facts.growth) * sign).toBeLessThanOrEqual(0);
      } else if (before.dimension === facts.dimension) {
        expect((before.value - facts.value) * sign).toBeLessThanOrEqual(0);
      }
    });
    const dimensions = sorted.map((facts) => facts?.dimension);
    const runs = dimensions.filter((dimension, index) => dimension !== dimensions[index - 1]);
    if (sort.startsWith('value')) expect(runs).toHaveLength(new Set(dimensions).size);
  }
});
