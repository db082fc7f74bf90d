import { basemapLayer } from './basemap-layer';
import { captions } from './captions';
import { borders, counties, ground } from './ground';
import { groups } from './groups';
import { highlight } from './highlight';
import type { MapLayer } from './map-view';
import { names } from './names';
import { portNames, portSystem } from './ports';
import { seats } from './seats';
import { sites } from './sites';
import { rivers, ways } from './water-and-ways';

/** Every layer of the live map, bottom to top. Add one here and it is drawn. */
export const mapLayers: readonly MapLayer[] = [
  ground,
  basemapLayer,
  counties,
  rivers,
  ways,
  borders,
  names,
  highlight,
  seats,
  portSystem,
  sites,
  captions,
  portNames,
  groups,
];

export const clickableLayerIds: readonly string[] = mapLayers.flatMap(
  ({ clickable }) => clickable ?? [],
);
