import { expect, test } from '@playwright/test';
import { type Box, boxRound, isIn, type Shape } from './box';

const meets = (shape: Shape, box: Box): boolean => isIn(shape, boxRound([shape]), box);

const square: Shape = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
      [
        [4, 4],
        [4, 6],
        [6, 6],
        [6, 4],
        [4, 4],
      ],
    ],
  ],
};

test('a point is in a box and on each of its edges and corners, not beside it', () => {
  const point: Shape = { type: 'Point', coordinates: [5, 5] };
  for (const box of [
    [5, 5, 6, 6],
    [4, 4, 5, 5],
    [5, 5, 5, 5],
    [4, 5, 6, 5],
  ] as const) {
    expect(meets(point, box), `${box}`).toBe(true);
  }
  expect(meets(point, [5.001, 4, 6, 6])).toBe(false);
});

test('a line that only passes through a box is in it, one that passes beside it is not', () => {
  const line: Shape = {
    type: 'LineString',
    coordinates: [
      [0, 0],
      [10, 10],
    ],
  };
  expect(meets(line, [4, 4, 6, 6])).toBe(true);
  expect(meets(line, [0, 5, 5, 10])).toBe(true);
  expect(meets(line, [6, 1, 9, 4])).toBe(false);
});

test('an area meets a box that it holds, that holds it, that it touches, but not one in its hole', () => {
  expect(meets(square, [1, 1, 2, 2])).toBe(true);
  expect(meets(square, [-1, -1, 11, 11])).toBe(true);
  expect(meets(square, [10, 3, 12, 5])).toBe(true);
  expect(meets(square, [10, 10, 12, 12])).toBe(true);
  expect(meets(square, [4.5, 4.5, 5.5, 5.5])).toBe(false);
  expect(meets(square, [10.1, 3, 12, 5])).toBe(false);
});

test('a box that crosses the 180th meridian is two', () => {
  const point = (lng: number): Shape => ({ type: 'Point', coordinates: [lng, 0] });
  expect(meets(point(179), [170, -1, -170, 1])).toBe(true);
  expect(meets(point(-179), [170, -1, -170, 1])).toBe(true);
  expect(meets(point(0), [170, -1, -170, 1])).toBe(false);
});
