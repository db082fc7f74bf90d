import { bbox } from '@turf/turf';
import type { MultiLineString } from 'geojson';
import type { Text } from '../../data/vocabulary/languages';
import { type PrefectureId, prefectureIds, prefectures } from '../../data/vocabulary/prefectures';
import { type RegionId, regionIds, regions } from '../../data/vocabulary/regions';
import { countyBorders, prefectureBorders, provinceOutline } from '../boundaries/boundaries';
import {
  neighbourBorders,
  neighbourFeatures,
  riverFeatures,
  transportFeatures,
} from '../boundaries/context';
import { positionOf, shapeOf, unionOf } from '../places';
import { type Bounds, type Pixel, project } from '../projection';
import { glowAreas } from './glow';
import { riverLabel, type StageLabel } from './river-label';
import { areaPath, linePath } from './stage-path';

/** The ground of the drawn map: path data and points in px of the stage. */
export interface StageGround {
  outline: string;
  /** Rings that fade outwards, laid over each other. */
  glow: string[];
  prefectures: Record<PrefectureId, string>;
  /** The outline of each region's prefectures together. */
  regions: Record<RegionId, string>;
  prefectureBorders: string;
  countyBorders: string;
  neighbourBorders: string;
  neighbours: { name: Text; at: Pixel }[];
  rivers: {
    name: Text;
    rank: string;
    path: string;
    label?: StageLabel;
    /** Where the captions are in both languages, and take more room. */
    bilingualLabel?: StageLabel;
  }[];
  railways: string;
  expressways: string;
  seats: Record<PrefectureId, Pixel>;
  /** West, south, east, north, degrees. */
  bounds: Record<PrefectureId, Bounds>;
}

const byPrefecture = <Value>(make: (id: PrefectureId) => Value) =>
  Object.fromEntries(prefectureIds.map((id) => [id, make(id)])) as Record<PrefectureId, Value>;

const transport = (kind: string): MultiLineString => ({
  type: 'MultiLineString',
  coordinates: transportFeatures.features
    .filter(({ properties }) => properties.kind === kind)
    .map(({ geometry }) => geometry.coordinates),
});

const rounded = ([x, y]: Pixel): Pixel => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];

/** Where a neighbour's name stands on the stage: hand-set in the free corners, stage px. */
const neighbourStands: Readonly<Record<string, Pixel>> = {
  '150000': [198, 96],
  '130000': [478, 358],
  '410000': [322, 813],
  '610000': [38, 500],
};

/** What the neighbours' names take of the stage: their middle, and as far to each side as they reach. */
const neighbourNames = (): Pixel[] =>
  neighbourFeatures.features.flatMap(({ properties }) => {
    const [x, y] = neighbourStands[properties.adcode] ?? [];
    if (x === undefined || y === undefined) return [];
    const reach = properties.en.length * 4.2;
    return [-1, -0.5, 0, 0.5, 1].map((share): Pixel => [x + share * reach, y]);
  });

/** Least length of a step along a region's edge, which is drawn 3 px wide, px. */
const coarse = 2;

/** Projects everything once, at build. Input is lng, lat, WGS-84. */
export const stageGround = (): StageGround => ({
  outline: linePath(provinceOutline),
  glow: glowAreas().map(areaPath),
  prefectures: byPrefecture((id) => areaPath(shapeOf(prefectures[id].adcode))),
  regions: Object.fromEntries(
    regionIds.map((id) => [
      id,
      areaPath(unionOf(regions[id].units.map((unit) => prefectures[unit].adcode)), coarse),
    ]),
  ) as Record<RegionId, string>,
  prefectureBorders: linePath(prefectureBorders),
  countyBorders: linePath(countyBorders),
  neighbourBorders: linePath(neighbourBorders),
  neighbours: neighbourFeatures.features.flatMap(({ properties }) => {
    const at = neighbourStands[properties.adcode];
    return at ? [{ name: { zh: properties.zh, en: properties.en }, at }] : [];
  }),
  rivers: riverFeatures.features.map(({ properties, geometry }) => {
    const name = { zh: properties.zh, en: properties.en };
    const river = { id: properties.id, name };
    const label = riverLabel(river, geometry, false, neighbourNames());
    const bilingualLabel = riverLabel(river, geometry, true, neighbourNames());
    return {
      name,
      rank: properties.rank,
      path: linePath(geometry),
      ...(label ? { label } : {}),
      ...(bilingualLabel ? { bilingualLabel } : {}),
    };
  }),
  railways: linePath(transport('rail')),
  expressways: linePath(transport('road')),
  seats: byPrefecture((id) => rounded(project(positionOf(id).point))),
  bounds: byPrefecture((id) => {
    const [west, south, east, north] = bbox(shapeOf(prefectures[id].adcode));
    return [west, south, east, north];
  }),
});
