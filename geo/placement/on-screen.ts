import { type Camera, type LngLat, type Pixel, project, scaleAt } from '../projection';
import { groupBox } from './group-size';
import { bandAt, groupOf, type PlacedBand, placement, symbolIn } from './placement';

/** A map on a screen: what decides where in its frame a symbol is drawn. */
export interface Screen {
  camera: Camera;
  /** The map's size, CSS px. */
  viewport: { width: number; height: number };
  /** CSS px of one stage px at the opening view. */
  stageScale: number;
  /** Whether the opening band shows one symbol a city instead of plates. */
  groups: boolean;
}

/** Marks on small windows and under fingers keep a size of their own, times the placement's. */
export const touchScale = 1.15;

/** How far in the map is, times the opening at which the plates would have the size they have. */
const closeness = ({ camera, stageScale, groups }: Omit<Screen, 'viewport'>): number =>
  scaleAt(camera.zoom) / (groups ? touchScale : stageScale);

export const bandOn = (screen: Omit<Screen, 'viewport'>): PlacedBand => bandAt(closeness(screen));

/** Which of the bands of zoom is drawn. */
export const bandIndexAt = (screen: Omit<Screen, 'viewport'>): number =>
  placement.bands.indexOf(bandOn(screen));

export const showsGroups = (screen: Screen): boolean =>
  screen.groups && bandOn(screen) === placement.bands[0];

/** What sizes and offsets of the placement are multiplied by: they shrink with the map outwards. */
export const sizeOn = ({ camera, stageScale, groups }: Screen): number =>
  (groups ? touchScale : stageScale) * Math.min(1, scaleAt(camera.zoom) / stageScale);

/** A px of the stage in the frame, CSS px from its corner. */
export const stageOn = ({ camera, viewport }: Screen, [x, y]: Pixel): Pixel => {
  const scale = scaleAt(camera.zoom);
  const [centreX, centreY] = project(camera.center);
  return [viewport.width / 2 + (x - centreX) * scale, viewport.height / 2 + (y - centreY) * scale];
};

/** A place in the frame, CSS px from its corner. */
const placeOn = (screen: Screen, place: LngLat): Pixel => stageOn(screen, project(place));

/** A px of the placement about its anchor, in the frame. */
export const standOn = (screen: Screen, anchor: LngLat, [dx, dy]: Pixel): Pixel => {
  const [x, y] = placeOn(screen, anchor);
  const size = sizeOn(screen);
  return [x + dx * size, y + dy * size];
};

/** The centre of a site's symbol, or of the group that holds it. Throws on an id that is no site's. */
export const symbolOn = (screen: Screen, siteId: string): Pixel => {
  if (showsGroups(screen)) {
    const [x, y] = placeOn(screen, groupOf(siteId).anchor);
    return [x, y + groupBox.middle];
  }
  const { anchor, offset } = symbolIn(bandOn(screen), siteId);
  return standOn(screen, anchor, offset);
};
