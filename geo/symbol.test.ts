import { expect, test } from '@playwright/test';
import { precisionIds } from '../data/vocabulary/precisions';
import { siteDesigns } from './features/site-designs';
import { designId, designOf, drawSymbol, type ShapeId } from './symbol';
import { paintsOf } from './symbol-paints';

const shapes: ShapeId[] = [
  'base',
  'cluster',
  'park',
  'data-centre',
  'project',
  'port-air',
  'port-rail',
  'port-electronic',
  'demonstration',
  'corridor',
  'zone',
  'innovation',
];

test('a design’s name brings the design back', () => {
  for (const design of siteDesigns) {
    const { shape, sector, precision } = design;
    expect(designOf(designId(design))).toEqual({ shape, sector, precision });
  }
});

test('every shape in every precision is a drawing of its own', () => {
  const paints = paintsOf('coal', 'light');
  const drawings = shapes.flatMap((shape) =>
    precisionIds.map((precision) => JSON.stringify(drawSymbol({ shape, precision }, 12, paints))),
  );
  expect(new Set(drawings).size).toBe(shapes.length * precisionIds.length);
  for (const drawing of drawings) expect(drawing).not.toContain('NaN');
});
