import type { PrefectureId } from '../../data/vocabulary/prefectures';
import { type Camera, cameraFor, type Padding, scaleAt, zoomAt } from '../projection';
import type { Selection } from './filter';
import { mapSiteById } from './map-sites';
import { drawnGround } from './stage';

/** Times the reference; closer than this a city's plate lies lost in its county. */
const closest = 4.2;

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
 * @param padding what must stay clear at its edges, CSS px
 */
export const cameraOf = (
  selection: Selection,
  opening: Camera,
  viewport: { width: number; height: number },
  padding: Padding,
): Camera => {
  const city = cityOf(selection);
  if (!city) return opening;
  const camera = cameraFor(drawnGround.bounds[city], viewport, padding);
  return scaleAt(camera.zoom) > closest ? { ...camera, zoom: zoomAt(closest) } : camera;
};
