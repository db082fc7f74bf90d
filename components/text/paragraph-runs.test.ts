import { expect, test } from '@playwright/test';
import { paragraphRuns } from './paragraph-runs';

test('paragraphs that follow each other are cited as one run', () => {
  expect(paragraphRuns([71, 72, 73, 127])).toEqual([
    { from: 71, to: 73 },
    { from: 127, to: 127 },
  ]);
  expect(paragraphRuns([44])).toEqual([{ from: 44, to: 44 }]);
  expect(paragraphRuns([])).toEqual([]);
});
