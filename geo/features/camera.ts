import type { PrefectureId } from '../../data/vocabulary/prefectures';
import { type Camera, cameraFor, type Padding, scaleAt, zoomAt } from '../projection';
import type { Selection } from './filter';
import { mapSiteById } from './map-sites';
import { drawnGround } from './stage';

/** Times the reference: nearer, a city's plate lies lost in its county; farther, a phone shows groups. */
const closest = 4.2;
const plateOnPhone = 1.75;

/** What stays clear at the edges, CSS px. */
const air: Padding = { top: 56, right: 48, bottom: 48, left: 72 };
const phoneAir: Padding = { top: 16, right: 16, bottom: 40, left: 16 };

const cityOf = (selection: Selection): PrefectureId | undefined => {
  if (selection.type === 'city') return selection.id;
  if (selection.type !== 'site') return undefined;
  const site = mapSiteById(selection.id);
  return site?.extent === 'place' ? site.prefectures[0] : undefined;
};

/**
 * The camera of a page that sets none: a city fills the map, so does the city of a selected site;
 * everything wider is seen whole.
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
  return { ...camera, zoom: zoomAt(scale) };
};
