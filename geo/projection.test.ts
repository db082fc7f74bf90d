import { expect, test } from '@playwright/test';
import { bbox } from '@turf/turf';
import { provinceFeature } from './boundaries/boundaries';
import {
  cameraFor,
  type LngLat,
  openingCamera,
  project,
  provinceBounds,
  referenceZoom,
  scaleAt,
  stage,
  unproject,
  zoomAt,
} from './projection';

/** Where MapLibre draws a place, by its published formula: a world of 512 px at zoom 0. */
function onScreen(
  place: LngLat,
  { center, zoom }: { center: LngLat; zoom: number },
  viewport: { width: number; height: number },
): [number, number] {
  const world = 512 * 2 ** zoom;
  const x = (lng: number) => ((lng + 180) / 360) * world;
  const y = (lat: number) =>
    ((180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))) / 360) *
    world;
  return [
    viewport.width / 2 + x(place[0]) - x(center[0]),
    viewport.height / 2 + y(place[1]) - y(center[1]),
  ];
}

const taiyuan: LngLat = [112.5425, 37.8733];
const [west, south, east, north] = provinceBounds;

test('the written-out extent is that of the shipped boundaries', () => {
  const measured = bbox(provinceFeature);
  for (const [index, value] of provinceBounds.entries()) {
    expect(Math.abs(value - (measured[index] ?? 0))).toBeLessThanOrEqual(0.0001);
  }
});

test('the province fills its box of the stage in one direction and is centred in both', () => {
  const [x0, y0] = project([west, north]);
  const [x1, y1] = project([east, south]);
  const { x, y, width, height } = stage.box;
  expect(Math.max((x1 - x0) / width, (y1 - y0) / height)).toBeCloseTo(1, 9);
  expect((x0 + x1) / 2).toBeCloseTo(x + width / 2, 6);
  expect((y0 + y1) / 2).toBeCloseTo(y + height / 2, 6);
});

test('a place projected and back is the same place', () => {
  const [lng, lat] = unproject(project(taiyuan));
  expect(lng).toBeCloseTo(taiyuan[0], 9);
  expect(lat).toBeCloseTo(taiyuan[1], 9);
});

test('scale and zoom are two words for one thing', () => {
  expect(scaleAt(referenceZoom)).toBe(1);
  expect(scaleAt(zoomAt(1.7))).toBeCloseTo(1.7, 9);
  expect(zoomAt(2) - referenceZoom).toBeCloseTo(1, 9);
});

test('the live map opens exactly where the drawn one is, however large it is drawn', () => {
  const viewport = { width: 1040, height: 900 };
  const rectangles = [
    { x: 0, y: 0, width: 538, height: 900 },
    { x: 31, y: 62, width: 339, height: 567 },
    { x: 12, y: -40, width: 700, height: 900 },
  ];
  for (const drawn of rectangles) {
    const camera = openingCamera(viewport, drawn);
    const scale = Math.min(drawn.width / stage.width, drawn.height / stage.height);
    for (const place of [taiyuan, [west, north], [east, south]] as LngLat[]) {
      const [x, y] = project(place);
      const [screenX, screenY] = onScreen(place, camera, viewport);
      const left = drawn.x + (drawn.width - stage.width * scale) / 2;
      const top = drawn.y + (drawn.height - stage.height * scale) / 2;
      expect(screenX).toBeCloseTo(left + x * scale, 4);
      expect(screenY).toBeCloseTo(top + y * scale, 4);
    }
  }
});

test('a camera for bounds shows them whole, in the middle of what the padding leaves', () => {
  const viewport = { width: 1040, height: 900 };
  const padding = { top: 20, right: 300, bottom: 60, left: 40 };
  const camera = cameraFor(provinceBounds, viewport, padding);
  const [x0, y0] = onScreen([west, north], camera, viewport);
  const [x1, y1] = onScreen([east, south], camera, viewport);
  expect((x0 + x1) / 2).toBeCloseTo((40 + 1040 - 300) / 2, 4);
  expect((y0 + y1) / 2).toBeCloseTo((20 + 900 - 60) / 2, 4);
  expect(Math.max((x1 - x0) / 700, (y1 - y0) / 820)).toBeCloseTo(1, 6);
  expect(() => cameraFor(provinceBounds, viewport, 500)).toThrow(RangeError);
});
