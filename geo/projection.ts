/** Longitude, latitude, WGS-84 degrees. */
export type LngLat = readonly [lng: number, lat: number];

/** West, south, east, north, degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** x to the right, y downwards, px. */
export type Pixel = readonly [x: number, y: number];

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Camera {
  center: LngLat;
  /** MapLibre zoom: the world is 512 px wide at 0. */
  zoom: number;
}

/** Whether two cameras show the same: they differ by no more than what a link rounds off. */
export const sameCamera = (a: Camera, b: Camera): boolean =>
  Math.abs(a.zoom - b.zoom) < 0.005 &&
  Math.abs(a.center[0] - b.center[0]) < 1e-4 &&
  Math.abs(a.center[1] - b.center[1]) < 1e-4;

/**
 * The province's extent: the shipped boundaries' bounding box, rounded outwards to 0.0001°.
 * Written out so that a client need not carry the boundaries to know the camera; a test compares.
 */
export const provinceBounds: Bounds = [110.2243, 34.5847, 114.563, 40.7384];

/**
 * The reference drawing, CSS px: a stage, and in it the box that the province is fitted to.
 * From `layout.desktop.province_box` of the design tokens; the stage adds the air round it.
 */
export const stage = {
  width: 538,
  height: 900,
  box: { x: 34, y: 18, width: 470, height: 860 },
} as const;

const tileSize = 512;

/** Web Mercator on the unit square: (0, 0) is the north-west corner of the world. */
function mercator([lng, lat]: LngLat): Pixel {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [(lng + 180) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

function inverseMercator([x, y]: Pixel): LngLat {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

const [west, south, east, north] = provinceBounds;
const [left, top] = mercator([west, north]);
const [right, bottom] = mercator([east, south]);
const worldWidth = Math.min(stage.box.width / (right - left), stage.box.height / (bottom - top));
const originX = stage.box.x + stage.box.width / 2 - ((left + right) / 2) * worldWidth;
const originY = stage.box.y + stage.box.height / 2 - ((top + bottom) / 2) * worldWidth;

/** The MapLibre zoom at which one stage px is one CSS px. */
export const referenceZoom = Math.log2(worldWidth / tileSize);

/** A place on the stage, px. */
export function project(place: LngLat): Pixel {
  const [x, y] = mercator(place);
  return [originX + x * worldWidth, originY + y * worldWidth];
}

/** The place that a stage px shows, degrees. */
export function unproject([x, y]: Pixel): LngLat {
  return inverseMercator([(x - originX) / worldWidth, (y - originY) / worldWidth]);
}

/** How many CSS px one stage px is at a MapLibre zoom. */
export function scaleAt(zoom: number): number {
  return 2 ** (zoom - referenceZoom);
}

/** The MapLibre zoom at which one stage px is `scale` CSS px. */
export function zoomAt(scale: number): number {
  return referenceZoom + Math.log2(scale);
}

export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/**
 * The camera that shows bounds whole and as large as they fit, in the middle of the padded viewport.
 * Sizes and padding in CSS px. Throws a RangeError when the padding leaves no room.
 */
export function cameraFor(
  bounds: Bounds,
  viewport: { width: number; height: number },
  padding: number | Padding = 0,
): Camera {
  const pad =
    typeof padding === 'number'
      ? { top: padding, right: padding, bottom: padding, left: padding }
      : padding;
  const width = viewport.width - pad.left - pad.right;
  const height = viewport.height - pad.top - pad.bottom;
  if (width <= 0 || height <= 0) throw new RangeError('The padding leaves no room for the bounds');
  const [x0, y0] = project([bounds[0], bounds[3]]);
  const [x1, y1] = project([bounds[2], bounds[1]]);
  const scale = Math.min(width / (x1 - x0), height / (y1 - y0));
  return {
    center: unproject([
      (x0 + x1) / 2 + (pad.right - pad.left) / 2 / scale,
      (y0 + y1) / 2 + (pad.bottom - pad.top) / 2 / scale,
    ]),
    zoom: zoomAt(scale),
  };
}

/**
 * How many CSS px one stage px is when the stage is drawn in a rectangle, fitted and centred as SVG
 * does by default (`xMidYMid meet`). Symbol sizes and offsets of the placement are multiplied by it.
 */
export function stageScale(drawn: Rectangle): number {
  return Math.min(drawn.width / stage.width, drawn.height / stage.height);
}

/**
 * The live map's camera that shows exactly what the drawn stage shows, so that one may take the
 * other's place without a jump.
 * @param viewport the live map's container, CSS px; its origin is that of `drawn`
 * @param drawn where in it the stage is drawn, CSS px
 */
export function openingCamera(
  viewport: { width: number; height: number },
  drawn: Rectangle,
): Camera {
  const scale = stageScale(drawn);
  return {
    center: unproject([
      stage.width / 2 + (viewport.width / 2 - drawn.x - drawn.width / 2) / scale,
      stage.height / 2 + (viewport.height / 2 - drawn.y - drawn.height / 2) / scale,
    ]),
    zoom: zoomAt(scale),
  };
}
