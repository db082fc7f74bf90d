import { expect, test } from '@playwright/test';
import { assetsOf, overBudget } from './budget/weigh.mjs';

test('a page is weighed with the scripts and style sheets that it names, once each', () => {
  const html = `<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>
    <link rel="preload" as="script" href="/_next/static/chunks/x.js"/>
    <script src="/_next/static/chunks/x.js" async=""></script>
    <script src="/_next/static/chunks/x.js?dpl=1" async=""></script>
    <script src="/_next/static/chunks/old.js" noModule=""></script><script src="/theme.js"></script>`;
  expect(assetsOf(html)).toEqual({
    js: ['static/chunks/x.js'],
    css: ['static/chunks/a.css'],
  });
});

test('what weighs too much is named, and so is what weighs nothing because it is not there', () => {
  const rows = [
    { what: 'right', weight: 10, budget: 10 },
    { what: 'heavy', weight: 10.1, budget: 10 },
    { what: 'missing', weight: 0, budget: 10 },
    { what: 'unknown', weight: Number.NaN, budget: 10 },
    { what: 'without a budget', weight: 1, budget: undefined },
  ];
  expect(overBudget(rows).map(({ what }) => what)).toEqual([
    'heavy',
    'missing',
    'unknown',
    'without a budget',
  ]);
});
