import type { Camera, Pixel } from '../projection';

/** The eight winds, clockwise from the east: screen angles grow towards the south. */
export const headings = [
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
  'north',
  'north-east',
] as const;
export type Heading = (typeof headings)[number];

/** The wind that a step on the screen goes to, px to the right and down; null for no step. */
export const headingOf = ([dx, dy]: Pixel): Heading | null => {
  if (dx === 0 && dy === 0) return null;
  const eighth = Math.round(Math.atan2(dy, dx) / (Math.PI / 4));
  return headings[(eighth + 8) % 8] ?? null;
};

export type Move = Heading | 'in' | 'out';

/** What a camera has done: zoomed, else moved towards a wind; null where it has stayed. */
export const moveBetween = (before: Camera, after: Camera): Move | null => {
  const zoomed = after.zoom - before.zoom;
  if (Math.abs(zoomed) > 0.05) return zoomed > 0 ? 'in' : 'out';
  const [east, north] = [after.center[0] - before.center[0], after.center[1] - before.center[1]];
  const still = 1e-4;
  const step = (degrees: number) => (Math.abs(degrees) < still ? 0 : degrees);
  // At this latitude a degree to the north is longer than one to the east.
  return headingOf([step(east) * Math.cos((after.center[1] * Math.PI) / 180), -step(north)]);
};

export type ArrowKey = 'ArrowRight' | 'ArrowDown' | 'ArrowLeft' | 'ArrowUp';

const unit: Readonly<Record<ArrowKey, Pixel>> = {
  ArrowRight: [1, 0],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
};

export const isArrow = (key: string): key is ArrowKey => Object.hasOwn(unit, key);

/** What lies so near is where one stands, px. */
const here = 3;

/**
 * Of several points the one to go to next with an arrow: the nearest within the quarter that the
 * arrow looks to, where what lies aside counts double.
 */
export const nextPoint = (points: readonly Pixel[], [x, y]: Pixel, key: ArrowKey): Pixel | null => {
  const [ux, uy] = unit[key];
  let best: { cost: number; point: Pixel } | null = null;
  for (const point of points) {
    const [dx, dy] = [point[0] - x, point[1] - y];
    const ahead = dx * ux + dy * uy;
    const aside = Math.abs(dx * uy - dy * ux);
    if (ahead < here || aside > ahead) continue;
    const cost = ahead + 2 * aside;
    if (!best || cost < best.cost) best = { cost, point };
  }
  return best?.point ?? null;
};
