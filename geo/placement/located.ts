import { type LngLat, type Pixel, project } from '../projection';
import type { Band } from './bands';
import { distanceToRay, meets, type Standing } from './box';
import type { Depth } from './ground';
import type { PlaceableSite, PlacedAt } from './placeable';
import type { Terrain } from './terrain';

type Located = Extract<PlacedAt, { form: 'located' }>;

/** A finer-known site's symbol: at its true place, or beside it where that is taken. */
export interface LocatedStand {
  site: PlaceableSite;
  lngLat: LngLat;
  /** Of the symbol's centre from the true place, px. */
  offset: Pixel;
  standing: Standing;
}

/** Steps of half a cell round a point, the nearest squares first; in each north, east, west, south. */
function nudges(pitch: number): Pixel[] {
  const steps: Pixel[] = [];
  for (let j = -8; j <= 8; j++) for (let i = -8; i <= 8; i++) steps.push([i, j]);
  const ring = ([i, j]: Pixel) => Math.max(Math.abs(i), Math.abs(j)) + Math.hypot(i, j) / 100;
  const turn = ([i, j]: Pixel) => 2 * j - i;
  return steps
    .sort((a, b) => ring(a) - ring(b) || turn(a) - turn(b))
    .map(([i, j]) => [Math.round((i * pitch) / 2), Math.round((j * pitch) / 2)]);
}

/**
 * Sets the finer-known sites, exact ones first, then in the plan's order. Each stands at its place
 * if that is free, else at the nearest half cell beside it that is, in its own prefecture.
 * Throws when there is none within four cells: the data then hold more than the map can.
 */
export function setLocated(
  sites: readonly PlaceableSite[],
  band: Band,
  terrain: Terrain,
): LocatedStand[] {
  const placed: LocatedStand[] = [];
  const isExact = (site: PlaceableSite) => (site.at as Located).precision === 'exact';
  const queue = sites
    .filter((site) => site.at.form === 'located')
    .sort((a, b) => Number(isExact(b)) - Number(isExact(a)) || a.order - b.order);
  for (const site of queue) placed.push(setOne(site, placed, band, terrain));
  return placed;
}

function setOne(
  site: PlaceableSite,
  placed: readonly LocatedStand[],
  band: Band,
  { seats, depths }: Terrain,
): LocatedStand {
  const { lngLat, prefecture, precision } = site.at as Located;
  const half = band.size / 2;
  const [sx, sy] = project(lngLat);
  const anchor: Pixel = [sx * band.minScale, sy * band.minScale];
  const depth = depths[prefecture] as Depth;
  for (const offset of nudges(band.pitch)) {
    const [dx, dy] = offset;
    const standing: Standing = { anchor, boxes: [[dx - half, dy - half, dx + half, dy + half]] };
    const inside = [1, band.growth ** 0.5, band.growth].every(
      (scale) => depth(anchor[0] + dx / scale, anchor[1] + dy / scale) >= 2 / scale,
    );
    const free = placed.every((other) => !meets(standing, other.standing, band.growth, 1));
    const offSeats =
      (precision === 'exact' && dx === 0 && dy === 0) ||
      Object.values(seats).every((seat) => {
        const ray: Pixel = [seat[0] - anchor[0], seat[1] - anchor[1]];
        return distanceToRay(offset, ray, band.growth) >= half + 4.5;
      });
    if (inside && free && offSeats) return { site, lngLat, offset, standing };
  }
  throw new Error(`No room within four cells of ${site.id} (${prefecture})`);
}
