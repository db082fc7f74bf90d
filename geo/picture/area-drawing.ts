import type { Ground } from '../palette';
import { stageOn } from '../placement/on-screen';
import { type LngLat, project } from '../projection';
import { type Area, areaPolygon } from '../where/area';
import type { PicturedScreen } from './map-drawing';
import { element, px } from './markup';
import { outlinePath } from './outline-path';

/** The reader's area and the place that distances are taken from. */
export interface Asked {
  area: Area | null;
  place: LngLat | null;
}

export const areaDrawing = (
  { area, place }: Asked,
  screen: PicturedScreen,
  { ink, panel }: Ground,
): string => {
  const at = (lngLat: LngLat) => stageOn({ ...screen, groups: false }, project(lngLat));
  const { width, height } = screen.viewport;
  const path = area ? outlinePath(areaPolygon(area).geometry, at, [0, 0, width, height]) : '';
  const [cx, cy] = place ? at(place) : [0, 0];
  return [
    path &&
      element('path', { d: path, fill: ink, 'fill-opacity': 0.06, stroke: ink, 'stroke-width': 2 }),
    place
      ? element('circle', {
          cx: px(cx),
          cy: px(cy),
          r: 5,
          fill: panel,
          stroke: ink,
          'stroke-width': 3,
        })
      : '',
  ].join('');
};
