import type { PrefectureId } from '../../data/vocabulary/prefectures';
import { boxAround } from '../placement/box';
import { type Screen, symbolOn, touchScale } from '../placement/on-screen';
import { placement } from '../placement/placement';
import {
  type Camera,
  cameraFor,
  type Padding,
  project,
  scaleAt,
  unproject,
  zoomAt,
} from '../projection';
import type { Selection } from './filter';
import { freeBox } from './free-box';
import { mapSiteById, mapSites } from './map-sites';
import { drawnGround } from './stage';

/** Times the reference: nearer, a city's plate lies lost in its county; farther, a phone shows groups. */
const closest = 4.2;
const plateOnPhone = (placement.bands[1]?.minScale ?? 1) * touchScale * 1.01;

/** What stays clear at the edges, CSS px. */
const air: Padding = { top: 56, right: 48, bottom: 48, left: 72 };
const phoneAir: Padding = { top: 16, right: 52, bottom: 40, left: 16 };

const cityOf = (selection: Selection): PrefectureId | undefined => {
  if (selection.type === 'city') return selection.id;
  if (selection.type !== 'site') return undefined;
  const site = mapSiteById(selection.id);
  return site?.extent === 'place' ? site.prefectures[0] : undefined;
};

/** Room that a symbol's centre keeps to the edge of the free part of the map, CSS px. */
const margin = 28;

/** How far an interval must move to lie in a room, or in its middle where it does not fit. */
const shiftInto = (low: number, high: number, from: number, to: number): number => {
  if (high - low > to - from) return (from + to - low - high) / 2;
  return Math.max(from - low, Math.min(0, to - high));
};

/** The same camera moved as little as brings sites' symbols into the free part of the map. */
const broughtIn = (screen: Screen, sites: readonly string[]): Camera => {
  const symbols = sites.map((id) => symbolOn(screen, id));
  if (symbols.length === 0) return screen.camera;
  const [left, top, right, bottom] = freeBox(screen.viewport, screen);
  const [x0, y0, x1, y1] = boxAround(symbols, margin);
  const scale = scaleAt(screen.camera.zoom);
  const [centreX, centreY] = project(screen.camera.center);
  return {
    ...screen.camera,
    center: unproject([
      centreX - shiftInto(x0, x1, left, right) / scale,
      centreY - shiftInto(y0, y1, top, bottom) / scale,
    ]),
  };
};

/** Sites that stand in a city. */
const sitesIn = (city: PrefectureId): string[] =>
  mapSites
    .filter(({ extent, prefectures }) => extent === 'place' && prefectures[0] === city)
    .map(({ id }) => id);

/**
 * The camera of a page that sets none: a city fills the map with all its symbols in sight, so does
 * the city of a selected site with that one; everything wider is seen whole.
 * @param opening the camera of the province
 * @param viewport the map's size, CSS px
 * @param groups whether the opening view shows one symbol a city, which a city's page must open
 */
export const cameraOf = (
  selection: Selection,
  opening: Camera,
  viewport: { width: number; height: number },
  groups: boolean,
): Camera => {
  const city = cityOf(selection);
  if (!city) return opening;
  const camera = cameraFor(drawnGround.bounds[city], viewport, groups ? phoneAir : air);
  const farthest = groups ? plateOnPhone : 1;
  const scale = Math.min(closest, Math.max(farthest, scaleAt(camera.zoom)));
  const own = { ...camera, zoom: zoomAt(scale) };
  const screen = { camera: own, viewport, stageScale: scaleAt(opening.zoom), groups };
  return broughtIn(screen, selection.type === 'site' ? [selection.id] : sitesIn(city));
};
