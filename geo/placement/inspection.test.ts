import { expect, test } from '@playwright/test';
import { positionOf } from '../places';
import { type LngLat, project, unproject } from '../projection';
import {
  captionBox,
  coveredCaptions,
  coveredCentres,
  coveredSeats,
  overlappingGroups,
  overlappingSymbols,
} from './inspection';
import type { PlacedBand, PlacedSymbol } from './placed';

const taiyuan = positionOf('taiyuan').point;

const symbol = (id: string, dx: number, dy: number): PlacedSymbol => ({
  id,
  anchor: taiyuan,
  offset: [dx, dy],
});

const bandWith = (...symbols: PlacedSymbol[]): PlacedBand => ({
  minScale: 1,
  maxScale: 1.7,
  size: 12,
  pitch: 13,
  symbols,
  plates: [],
});

/** The place so many stage px east of Taiyuan. */
const eastward = (px: number): LngLat => {
  const [x, y] = project(taiyuan);
  return unproject([x + px, y]);
};

test('two symbols a cell apart are well; nearer, they are told as overlapping', () => {
  expect(overlappingSymbols(bandWith(symbol('a', 0, 0), symbol('b', 13, 0)), 1)).toEqual([]);
  expect(overlappingSymbols(bandWith(symbol('a', 0, 0), symbol('b', 10, 3)), 1)).toEqual([
    'a and b overlap by 2.0 px at 1.00×',
  ]);
});

test('a symbol over another’s centre is told, and not told once it is filtered away', () => {
  const band = bandWith(symbol('a', 0, 0), symbol('b', 5, 0));
  expect(coveredCentres(band, 1, band.symbols)).toHaveLength(1);
  expect(coveredCentres(band, 1, band.symbols.slice(1))).toEqual([]);
});

test('symbols that are apart only at a large scale are told at a small one', () => {
  const far = { ...symbol('b', 0, 0), anchor: eastward(8) };
  expect(overlappingSymbols(bandWith(symbol('a', 0, 0), far), 1)).toHaveLength(1);
  expect(overlappingSymbols(bandWith(symbol('a', 0, 0), far), 2)).toEqual([]);
});

test('a symbol on a seat is told', () => {
  const seats = { taiyuan };
  expect(coveredSeats(bandWith(symbol('a', 5, 5)), 1, seats)).toHaveLength(1);
  expect(coveredSeats(bandWith(symbol('a', 7, 0)), 1, seats)).toEqual([]);
});

test('a name over a symbol or over another name is told', () => {
  const plate = {
    id: 'taiyuan',
    kind: 'prefecture',
    anchor: taiyuan,
    caption: { offset: [0, -20], align: 'end' },
    bilingual: { offset: [0, -20], align: 'end' },
    box: [-6, -6, 6, 6],
  } as const;
  const box = captionBox(plate, 1, 60, 13);
  const name = { id: 'taiyuan', box };
  expect(coveredCaptions(bandWith(symbol('a', -30, -20)), 1, [name])).toHaveLength(1);
  expect(coveredCaptions(bandWith(symbol('a', 30, -20)), 1, [name])).toEqual([]);
  expect(coveredCaptions(bandWith(), 1, [name, { id: 'other', box }])).toHaveLength(1);
});

test('groups closer than their size are told', () => {
  const group = (id: string, px: number) => ({
    id,
    kind: 'prefecture' as const,
    anchor: eastward(px),
    offset: [0, 0] as const,
    members: [],
  });
  expect(overlappingGroups([group('a', 0), group('b', 70)], 0.6)).toHaveLength(1);
  expect(overlappingGroups([group('a', 0), group('b', 80)], 0.6)).toEqual([]);
});
