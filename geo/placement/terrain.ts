import { type Pixel, project } from '../projection';
import { type Depth, depthOf, type Rings } from './ground';
import type { PlaceableCity, PlacementInput } from './placeable';

/** Several prefectures taken as one ground. */
export interface Union {
  depth: Depth;
  /** Centre of gravity. */
  middle: Pixel;
  /** px² */
  area: number;
  parts: readonly Depth[];
}

/** The province in px of one scale. */
export interface Terrain {
  /** By prefecture. */
  seats: Readonly<Record<string, Pixel>>;
  depths: Readonly<Record<string, Depth>>;
  province: Depth;
  unionOf(prefectures: readonly string[]): Union;
}

const scaled = ([x, y]: Pixel, scale: number): Pixel => [x * scale, y * scale];

function ringsOf(city: PlaceableCity, scale: number): Rings {
  return city.outline.map((ring) => ring.map((place) => scaled(project(place), scale)));
}

/** Area (px²) of a closed ring and its centroid, by the shoelace formula. */
function centroidOf(ring: readonly Pixel[]): { area: number; middle: Pixel } {
  let [area, x, y] = [0, 0, 0];
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as Pixel;
    const [bx, by] = ring[i] as Pixel;
    const cross = ax * by - bx * ay;
    area += cross / 2;
    x += ((ax + bx) * cross) / 6;
    y += ((ay + by) * cross) / 6;
  }
  return { area: Math.abs(area), middle: [x / area, y / area] };
}

/** Middle and area of units that do not overlap; holes, of which the province has none, add. */
function middleOf(outlines: readonly Rings[]): { middle: Pixel; area: number } {
  const parts = outlines.flat().map(centroidOf);
  const area = parts.reduce((sum, part) => sum + part.area, 0);
  const mean = (axis: 0 | 1) =>
    parts.reduce((sum, part) => sum + part.middle[axis] * part.area, 0) / area;
  return { middle: [mean(0), mean(1)], area };
}

/** @param scale px to one stage px */
export function terrainOf({ cities }: PlacementInput, scale: number): Terrain {
  const rings: Record<string, Rings> = {};
  const depths: Record<string, Depth> = {};
  const seats: Record<string, Pixel> = {};
  for (const city of cities) {
    const outline = ringsOf(city, scale);
    rings[city.id] = outline;
    depths[city.id] = depthOf(outline);
    seats[city.id] = scaled(project(city.seat), scale);
  }
  return {
    seats,
    depths,
    province: depthOf(...Object.values(rings)),
    unionOf(prefectures) {
      const outlines = prefectures.map((id) => rings[id] as Rings);
      const parts = prefectures.map((id) => depths[id] as Depth);
      return { depth: depthOf(...outlines), ...middleOf(outlines), parts };
    },
  };
}
