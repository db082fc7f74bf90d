import { expect, test } from '@playwright/test';
import { entries, targets } from './dataset';
import { auditNumbers } from './number-audit';
import { planParagraphs } from './plan-text';
import { notIndicators } from './records/not-indicators';
import { numberRules } from './records/number-rules';

const plan = planParagraphs();
const noPlan = 'the plan’s text is not beside the project, so its numbers are not counted';
const found = auditNumbers(plan ?? [], { targets, entries });

const isFigure = ({ claims }: (typeof found)[number]) =>
  claims.some(({ kind }) => kind === 'level');

test('every number in the plan’s 161 paragraphs is a level of an indicator or is said not to be', () => {
  test.skip(plan === null, noPlan);
  const left = found.filter(({ claims }) => claims.length === 0);
  expect(left.map(({ paragraph, written }) => `¶${paragraph} ${written}`)).toEqual([]);
  const open = new Set(left.map(({ paragraph }) => paragraph));
  expect((plan ?? []).filter((_, index) => !open.has(index + 1))).toHaveLength(161);
});

test('no number is a level twice, or both a level and none', () => {
  test.skip(plan === null, noPlan);
  const twice = found.filter((number) => isFigure(number) && number.claims.length > 1);
  expect(twice.map(({ claims }) => claims.map(({ by }) => by))).toEqual([]);
});

test('every level that is written in digits has its number in the plan, once', () => {
  test.skip(plan === null, noPlan);
  const inDigits = targets.flatMap(({ id, levels }) =>
    levels.flatMap((level) => {
      if (level.derived || level.words !== undefined) return [];
      const name = `${id} ${level.year}`;
      return level.upper === undefined ? [name] : [name, name];
    }),
  );
  const inWords = new Set(
    targets.flatMap(({ id, levels }) =>
      levels.flatMap((level) => (!level.derived && level.words ? [`${id} ${level.year}`] : [])),
    ),
  );
  const carried = found.flatMap(({ claims }) =>
    claims.flatMap(({ kind, by }) => (kind === 'level' && !inWords.has(by) ? [by] : [])),
  );
  expect(carried.sort()).toEqual(inDigits.sort());
});

test('every reason why a number is no indicator is needed', () => {
  test.skip(plan === null, noPlan);
  const used = new Set(found.flatMap(({ claims }) => claims.map(({ by }) => by)));
  const reasons = [
    ...numberRules.map(({ pattern }) => String(pattern)),
    ...notIndicators.map(({ paragraph, written }) => `¶${paragraph} ${written}`),
  ];
  expect(reasons.filter((reason) => !used.has(reason))).toEqual([]);
});

test('a number that no record carries is found, in digits and in words', () => {
  const text = ['一是增长。2015年产量9.44亿吨，建成八座电厂。'];
  const left = auditNumbers(text, { targets: [], entries: [] }).filter(
    ({ claims }) => claims.length === 0,
  );
  expect(left.map(({ written }) => written)).toEqual(['5年产量9.44亿吨，建', '吨，建成八座电厂。']);
});
