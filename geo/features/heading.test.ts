import { expect, test } from '@playwright/test';
import { headingOf, moveBetween, nextPoint } from './heading';

const camera = (lng: number, lat: number, zoom = 7) => ({ center: [lng, lat] as const, zoom });

test('a step is told by its wind, north up', () => {
  expect(headingOf([10, 0])).toBe('east');
  expect(headingOf([0, 10])).toBe('south');
  expect(headingOf([-7, -7])).toBe('north-west');
  expect(headingOf([0, 0])).toBeNull();
});

test('a zoom is told as a zoom, whatever moved with it; standing still as nothing', () => {
  expect(moveBetween(camera(112, 37), camera(112, 38))).toBe('north');
  expect(moveBetween(camera(112, 37), camera(111, 37))).toBe('west');
  expect(moveBetween(camera(112, 37), camera(111, 37, 8))).toBe('in');
  expect(moveBetween(camera(112, 37, 8), camera(112, 37))).toBe('out');
  expect(moveBetween(camera(112, 37), camera(112, 37))).toBeNull();
});

test('an arrow leads to the nearest symbol that lies its way, and nowhere where there is none', () => {
  const points = [
    [0, 0],
    [40, 5],
    [30, 29],
    [0, -50],
  ] as const;
  expect(nextPoint(points, [0, 0], 'ArrowRight')).toEqual([40, 5]);
  expect(nextPoint(points, [0, 0], 'ArrowUp')).toEqual([0, -50]);
  expect(nextPoint(points, [0, 0], 'ArrowLeft')).toBeNull();
});

test('with arrows every symbol of a scatter is reached', () => {
  const points = Array.from({ length: 60 }, (_, n) => [(n * 37) % 101, (n * 53) % 89] as const);
  const reached = new Set([0]);
  for (const index of reached) {
    const from = points[index];
    if (!from) continue;
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'] as const) {
      const next = nextPoint(points, from, key);
      if (next) reached.add(points.indexOf(next as (typeof points)[number]));
    }
  }
  expect(reached.size).toBe(points.length);
});
