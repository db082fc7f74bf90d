import type { PrefectureId } from '../../data/vocabulary/prefectures';
import { type Screen, symbolOn } from '../placement/on-screen';
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
import { mapSiteById } from './map-sites';
import { drawnGround } from './stage';

/** Times the reference: nearer, a city's plate lies lost in its county; farther, a phone shows groups. */
const closest = 4.2;
const plateOnPhone = 1.75;

/** What stays clear at the edges, CSS px. */
const air: Padding = { top: 56, right: 48, bottom: 48, left: 72 };
const phoneAir: Padding = { top: 16, right: 52, bottom: 40, left: 16 };

const cityOf = (selection: Selection): PrefectureId | undefined => {
  if (selection.type === 'city') return selection.id;
  if (selection.type !== 'site') return undefined;
  const site = mapSiteById(selection.id);
  return site?.extent === 'place' ? site.prefectures[0] : undefined;
};

/** Room that a selected symbol keeps to the edge of the free part of the map, CSS px. */
const margin = 28;

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** The same camera moved as little as brings a site's symbol into the free part of the map. */
const broughtIn = (screen: Screen, site: string): Camera => {
  const [x, y] = symbolOn(screen, site);
  const [left, top, right, bottom] = freeBox(screen.viewport, screen);
  const scale = scaleAt(screen.camera.zoom);
  const [centreX, centreY] = project(screen.camera.center);
  return {
    ...screen.camera,
    center: unproject([
      centreX + (x - clamp(x, left + margin, right - margin)) / scale,
      centreY + (y - clamp(y, top + margin, bottom - margin)) / scale,
    ]),
  };
};

/**
 * The camera of a page that sets none: a city fills the map, so does the city of a selected site,
 * which is seen itself in any case; everything wider is seen whole.
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
  if (selection.type !== 'site') return own;
  const stageScale = scaleAt(opening.zoom);
  return broughtIn({ camera: own, viewport, stageScale, groups }, selection.id);
};
