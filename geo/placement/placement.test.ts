import { expect, test } from '@playwright/test';
import { booleanPointInPolygon } from '@turf/turf';
import { sites } from '@/data/dataset';
import { randomFrom } from '@/data/seeded-random';
import type { Text } from '@/data/vocabulary/languages';
import { prefectureIds, prefectures } from '@/data/vocabulary/prefectures';
import { regions } from '@/data/vocabulary/regions';
import { sectorIds, sectors } from '@/data/vocabulary/sectors';
import { provinceFeature } from '../boundaries/boundaries';
import { marginNames } from '../features/margin-names';
import { positionOf, shapeOf } from '../places';
import { type LngLat, project } from '../projection';
import { bands as bandPlan } from './bands';
import { contains } from './box';
import { captionWidth, labelWidth, spacedCaptionWidth } from './caption';
import { place } from './compose';
import { marginLabels, placementInput } from './input';
import {
  captionBox,
  centreOf,
  coveredCaptions,
  coveredCentres,
  coveredSeats,
  overlappingGroups,
  overlappingSymbols,
  placeUnder,
} from './inspection';
import type { PlacedBand, PlacedPlate } from './placed';
import { bandAt, groupOf, placement, symbolIn } from './placement';
import { bilingualLine, englishShare, largestText, textScales } from './text-size';

const { bands, groups } = placement;
const seats = Object.fromEntries(prefectureIds.map((id) => [id, positionOf(id).point]));
const siteById = new Map(sites.map((site) => [site.id, site]));
const phoneScales = [0.6, 0.63, 0.66, 1, 2];

/** Seven zooms through a band; the third is followed to nine times the opening. */
function zoomsOf({ minScale, maxScale }: PlacedBand): number[] {
  const end = maxScale ?? 9.1;
  return [0, 1, 2, 3, 4, 5, 6].map((step) => minScale * (end / minScale) ** (step / 6.001));
}

const everywhere = bands.flatMap((band) => zoomsOf(band).map((scale) => ({ band, scale })));

const isIn = (point: LngLat, adcodes: readonly string[]) =>
  adcodes.some((adcode) => booleanPointInPolygon([...point], shapeOf(adcode)));

/** A caption as the drawing letters it, in the wider language and a size that a reader may choose. */
function captionOf(plate: PlacedPlate, band: PlacedBand, scale: number, text: number) {
  const plan = bandPlan.find(({ minScale }) => minScale === band.minScale);
  if (!plan) throw new Error(`No band begins at ${band.minScale}`);
  const { id, kind } = plate;
  const size = text * (kind === 'region' ? plan.regionCaption : plan.cityCaption);
  const width =
    kind === 'region'
      ? spacedCaptionWidth(regions[id as keyof typeof regions].label, size)
      : kind === 'margin'
        ? captionWidth(marginLabels[id as keyof typeof marginLabels], size, 2)
        : captionWidth(prefectures[id as keyof typeof prefectures].name, size, digitsOf(id));
  return { id, box: captionBox(plate, scale, width, size) };
}

/** Figures of a city's count. */
function digitsOf(city: string): number {
  return String(groups.find(({ id }) => id === city)?.members.length).length;
}

/** The names of the sectors at the left of a plate's lines, as boxes. */
function sectorNamesOf({ id, anchor, lines = [] }: PlacedPlate, scale: number, text: number) {
  return lines.map(({ sectorRank, offset }) => {
    const sector = sectorIds[sectorRank] ?? 'coal';
    const caption = { offset, align: 'end' } as const;
    const plate: PlacedPlate = {
      id,
      kind: 'prefecture',
      anchor,
      caption,
      bilingual: caption,
      box: [0, 0, 0, 0],
    };
    const box = captionBox(plate, scale, text * labelWidth(sectors[sector].name), text * 12.5);
    return { id: `${sector} in ${id}`, box };
  });
}

test('every site has one symbol in every band and is in one group', () => {
  const ids = sites.map(({ id }) => id).sort();
  for (const band of bands) expect(band.symbols.map(({ id }) => id).sort()).toEqual(ids);
  expect(groups.flatMap(({ members }) => members).sort()).toEqual(ids);
});

test('each city, region and form without a place has its plate and each city its group', () => {
  const used = sites.flatMap(({ region }) => region ?? []);
  const expected = new Set([...prefectureIds, ...used, 'province', 'span']);
  for (const { plates } of bands) expect(new Set(plates.map(({ id }) => id))).toEqual(expected);
  const own = [...prefectureIds, 'region', 'span', 'province'];
  expect(groups.map(({ id }) => id).sort()).toEqual(own.sort());
});

test('the topmost thing at a symbol’s centre is that symbol, at every zoom', () => {
  for (const { band, scale } of everywhere) {
    expect(coveredCentres(band, scale, band.symbols)).toEqual([]);
  }
});

test('the same holds for whatever a filter leaves, as nothing moves', () => {
  const chance = randomFrom(20160926);
  for (const { band, scale } of everywhere) {
    const share = chance();
    const shown = sites.filter(() => chance() < share).map(({ id }) => symbolIn(band, id));
    expect(coveredCentres(band, scale, shown)).toEqual([]);
  }
});

test('no two symbols overlap by more than a tenth, at any zoom', () => {
  for (const { band, scale } of everywhere) expect(overlappingSymbols(band, scale)).toEqual([]);
});

test('a site known to its city or finer is drawn in no other city', () => {
  for (const { band, scale } of everywhere) {
    for (const symbol of band.symbols) {
      const site = siteById.get(symbol.id);
      if (site?.extent !== 'place') continue;
      const own = site.prefectures.map((id) => prefectures[id].adcode);
      expect(isIn(placeUnder(symbol, scale), own), `${symbol.id} at ${scale}×`).toBe(true);
    }
  }
});

test('a site of a region is drawn in the region', () => {
  for (const { band, scale } of everywhere) {
    for (const symbol of band.symbols) {
      const region = siteById.get(symbol.id)?.region;
      if (!region) continue;
      const own = regions[region].units.map((id) => prefectures[id].adcode);
      expect(isIn(placeUnder(symbol, scale), own), `${symbol.id} at ${scale}×`).toBe(true);
    }
  }
});

test('what has no place of its own stands wholly outside the province, 8 px off', () => {
  const rings = provinceFeature.geometry.coordinates.flat(
    provinceFeature.geometry.type === 'Polygon' ? 0 : 1,
  ) as [number, number][][];
  const outline = rings.flat().map(([lng, lat]) => project([lng, lat]));
  for (const { band, scale } of everywhere) {
    for (const symbol of band.symbols) {
      const site = siteById.get(symbol.id);
      if (site?.extent !== 'span' && site?.extent !== 'province') continue;
      expect(booleanPointInPolygon([...placeUnder(symbol, scale)], provinceFeature)).toBe(false);
      const [x, y] = centreOf(symbol, scale);
      const off = outline.map(([px, py]) => Math.hypot(px * scale - x, py * scale - y));
      expect(Math.min(...off), symbol.id).toBeGreaterThan(band.size / 2 + 8);
    }
  }
});

test('no symbol lies under a name, however large, or on a seat, and no name on another', () => {
  for (const { band, scale } of everywhere) {
    for (const text of Object.values(textScales)) {
      const captions = band.plates.flatMap((plate) => [
        captionOf(plate, band, scale, text),
        ...sectorNamesOf(plate, scale, text),
      ]);
      expect(coveredCaptions(band, scale, captions)).toEqual([]);
    }
    expect(coveredSeats(band, scale, seats)).toEqual([]);
  }
});

/** A name in both languages as the hall letters it: Chinese with its count over smaller English. */
function bilingualOf(plate: PlacedPlate, band: PlacedBand, scale: number, text: number) {
  const { id, kind, bilingual } = plate;
  const plan = bandPlan.find(({ minScale }) => minScale === band.minScale);
  const size = text * ((kind === 'region' ? plan?.regionCaption : plan?.cityCaption) ?? 0);
  const name =
    kind === 'region'
      ? regions[id as keyof typeof regions].label
      : kind === 'margin'
        ? marginNames[id as keyof typeof marginNames]
        : prefectures[id as keyof typeof prefectures].name;
  const own = ({ zh, en }: Partial<Text>) => ({ zh: zh ?? '', en: en ?? '' });
  const width = Math.max(
    kind === 'region'
      ? spacedCaptionWidth(own({ zh: name.zh }), size)
      : captionWidth(own({ zh: name.zh }), size, kind === 'margin' ? 2 : digitsOf(id)),
    captionWidth(own({ en: name.en }), size * englishShare),
  );
  const height = size * bilingualLine * (1 + englishShare);
  return { id, box: captionBox({ ...plate, caption: bilingual }, scale, width, height) };
}

test('in both languages no name lies on a symbol, a seat, a sector’s name or another name', () => {
  for (const { band, scale } of everywhere) {
    const captions = band.plates.flatMap((plate) => [
      bilingualOf(plate, band, scale, largestText),
      ...sectorNamesOf(plate, scale, largestText),
    ]);
    expect(coveredCaptions(band, scale, captions)).toEqual([]);
    for (const [city, seat] of Object.entries(seats)) {
      const [x, y] = project(seat);
      const covered = captions.filter(({ box }) => contains(box, [x * scale, y * scale]));
      expect(covered.map(({ id }) => `${id} over ${city}`)).toEqual([]);
    }
  }
});

test('a plate reads in the plan’s order: line by line, sector by sector', () => {
  const input = placementInput(sites);
  const rank = new Map(input.sites.map(({ id, sectorRank, order }) => [id, { sectorRank, order }]));
  for (const band of bands) {
    for (const { id } of band.plates) {
      const own = band.symbols.filter(({ plate }) => plate === id);
      const read = [...own].sort((a, b) => a.offset[1] - b.offset[1] || a.offset[0] - b.offset[0]);
      expect(read).toEqual(own);
      const ranks = own.map((symbol) => rank.get(symbol.id)?.sectorRank ?? -1);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
  }
});

test('a symbol that stands beside its place points to it, and none is farther than four cells', () => {
  for (const band of bands) {
    for (const { plate, offset, anchor, leaderTo, id } of band.symbols) {
      if (plate) continue;
      const moved = Math.hypot(...offset);
      expect(leaderTo, id).toEqual(moved > 1 ? anchor : undefined);
      expect(moved).toBeLessThan(4 * band.pitch * Math.SQRT2);
    }
  }
});

test('a phone’s groups never overlap, and each city’s lies in the city', () => {
  for (const scale of phoneScales) expect(overlappingGroups(groups, scale)).toEqual([]);
  for (const { id, kind, anchor } of groups) {
    if (kind === 'margin') expect(booleanPointInPolygon([...anchor], provinceFeature)).toBe(false);
    else expect(isIn(anchor, [prefectures[id as keyof typeof prefectures].adcode])).toBe(true);
  }
});

test('the same records and boundaries give the same placement, to the last digit', () => {
  test.setTimeout(180_000);
  expect(place(placementInput(sites))).toEqual({ bands, groups });
});

test('a band serves from its own scale on, and the first below it', () => {
  expect(bandAt(0.6)).toBe(bands[0]);
  expect(bandAt(1.69)).toBe(bands[0]);
  expect(bandAt(1.7)).toBe(bands[1]);
  expect(bandAt(40)).toBe(bands[2]);
  expect(() => groupOf('no-such-site')).toThrow(/npm run place/);
});
