import { expect, test } from '@playwright/test';
import { booleanPointInPolygon } from '@turf/turf';
import { sites } from '@/data/dataset';
import type { Text } from '@/data/vocabulary/languages';
import { type PrefectureId, prefectures } from '@/data/vocabulary/prefectures';
import { type Box, boxAround, overlaps } from '../placement/box';
import { emsOf } from '../placement/caption';
import { touchScale } from '../placement/on-screen';
import { placement, standsAt } from '../placement/placement';
import { largestText } from '../placement/text-size';
import { positionOf, shapeOf } from '../places';
import { type Pixel, project, unproject } from '../projection';
import { portMap, portMarkAt, portMarkSites } from './port-map';
import { labelOffset, type PortMark, portLabelSizes } from './port-mark';

const { marks, lines } = portMap;
const ranked = (mode: string, rank: string) =>
  sites.filter(({ kind, port }) => kind === 'port' && port?.mode === mode && port.rank === rank);
const idsOf = (held: readonly { id: string }[]) => held.map(({ id }) => id).sort();
const linesOf = (kind: string) => lines.filter((line) => line.kind === kind);
const apart = (one: Pixel, other: Pixel) => Math.hypot(one[0] - other[0], one[1] - other[1]);

test('the axis runs through its three airports and each branch leans on it', () => {
  const [axis, ...others] = linesOf('axis');
  expect(others).toEqual([]);
  for (const { id } of ranked('air', 'axis')) {
    const at = portMarkAt(id) ?? [0, 0];
    expect(Math.min(...(axis?.line ?? []).map((point) => apart(point, at))), id).toBeLessThan(0.2);
  }
  const branches = ranked('air', 'branch');
  expect(
    linesOf('branch')
      .map(({ site }) => site)
      .sort(),
  ).toEqual(idsOf(branches));
  for (const { line, site } of linesOf('branch')) {
    const [from, to] = [line[0] ?? [0, 0], line.at(-1) ?? [0, 0]] as const;
    expect(from, site).toEqual(portMarkAt(site));
    expect(axis?.line).toContainEqual(to);
  }
});

test('the centre is tied to each of its three areas, and two cities of one port are joined', () => {
  const secondary = ranked('rail', 'secondary');
  expect(
    linesOf('rail')
      .map(({ site }) => site)
      .sort(),
  ).toEqual(idsOf(secondary));
  const pairs = secondary.filter(({ places }) => places.length > 1);
  expect(
    linesOf('pair')
      .map(({ site }) => site)
      .sort(),
  ).toEqual(idsOf(pairs));
  for (const { id } of pairs) expect(marks.filter(({ site }) => site === id)).toHaveLength(2);
});

test('airports stand at their coordinates, rail ports in their own prefectures', () => {
  for (const { site, at } of marks) {
    const port = sites.find(({ id }) => id === site);
    if (!port) throw new Error(`${site} is no site`);
    const [place] = port.places;
    if (port.port?.mode === 'air' && place) {
      expect(apart(at, project(positionOf(place).point)), site).toBeLessThan(0.1);
    }
    const cities = port.prefectures.map((id: PrefectureId) => shapeOf(prefectures[id].adcode));
    const point = [...unproject(at)];
    expect(
      cities.some((shape) => booleanPointInPolygon(point, shape)),
      site,
    ).toBe(true);
  }
});

/** How much of the smaller of two squares the other covers, at most. */
const sharedShare = (one: Pixel, width: number, other: Pixel, height: number): number => {
  const [dx, dy] = [Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1])];
  const side = (width + height) / 2;
  const small = Math.min(width, height);
  const along = (distance: number) => Math.min(small, Math.max(0, side - distance)) / small;
  return along(dx) * along(dy);
};

test('no mark lies over another, where they are largest for the stage either', () => {
  /** A phone of 390 × 844 draws the stage at 0.609, and marks for fingers. */
  for (const growth of [1, touchScale / 0.609]) {
    for (const [index, mark] of marks.entries()) {
      for (const other of marks.slice(index + 1)) {
        const shared = sharedShare(mark.at, mark.size * growth, other.at, other.size * growth);
        expect(shared, `${mark.site} on ${other.site}`).toBeLessThan(0.1);
      }
    }
  }
});

test('no mark lies over a symbol or a dot that stays in its plate', () => {
  const [opening] = placement.bands;
  const inPlates = (opening?.symbols ?? []).filter(({ id }) => !portMarkSites.includes(id));
  expect(inPlates.length).toBeGreaterThan(100);
  const covered = inPlates.flatMap(({ id, anchor, offset }) => {
    const size = sites.find((site) => site.id === id)?.sector === 'ports' ? 12 : 4;
    const at = standsAt(anchor, offset, 1);
    return marks
      .filter((mark) => sharedShare(mark.at, mark.size, at, size) >= 0.1)
      .map(({ site }) => `${site} on ${id}`);
  });
  expect(covered).toEqual([]);
});

const labelBox = (mark: PortMark): Box | undefined => {
  const { label, at } = mark;
  if (!label) return undefined;
  const wide = (text: Text, px: number) => Math.max(emsOf(text.zh), emsOf(text.en)) * px;
  const width =
    largestText *
    Math.max(wide(label.name, portLabelSizes.name), wide(label.role, portLabelSizes.role));
  const height = 2 * portLabelSizes.line * largestText;
  const [dx, dy] = labelOffset(mark, label.side);
  const x = at[0] + dx - { left: width, right: 0, above: width / 2, below: width / 2 }[label.side];
  const y =
    at[1] + dy - { left: height / 2, right: height / 2, above: height, below: 0 }[label.side];
  return [x, y, x + width, y + height];
};

test('every port is named once, over no mark and no other name, in the largest lettering', () => {
  const named = marks.flatMap((mark) => {
    const box = labelBox(mark);
    return box ? [{ site: mark.site, box }] : [];
  });
  expect(named.map(({ site }) => site).sort()).toEqual([...portMarkSites].sort());
  for (const [index, { site, box }] of named.entries()) {
    for (const mark of marks) {
      expect(overlaps(box, boxAround([mark.at], mark.size / 2)), `${site} on ${mark.site}`).toBe(
        false,
      );
    }
    for (const other of named.slice(index + 1)) {
      expect(overlaps(box, other.box), `${site} on ${other.site}`).toBe(false);
    }
  }
});
