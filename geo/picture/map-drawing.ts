import type { FeatureCollection } from 'geojson';
import { t } from '../../data/vocabulary/languages';
import { mapSiteById } from '../features/map-sites';
import type { MapView } from '../layers/map-view';
import { bandIndexAt, type Screen, stageOn } from '../placement/on-screen';
import { project } from '../projection';
import { layersFor } from '../style';
import { drawnLayer, paperOf } from './drawn-layers';
import { drawLabel } from './label';
import { mapImage } from './map-images';
import { element, escaped, px } from './markup';
import type { Projected } from './outline-path';
import { placedSymbols } from './placed-symbols';
import { isSeen } from './style-values';
import type { Candidate } from './symbol-candidates';

/** What a picture shows of a view: it has plates on every screen and no pointer. */
export type PicturedView = Omit<MapView, 'bands' | 'groups' | 'still' | 'stageScale'>;

/** Where the map lies in its frame; pictures show no groups. */
export type PicturedScreen = Omit<Screen, 'groups'>;

/** The province's soft edge is for screens: on paper it is a grey smear. */
const glow = 'glow';

const siteLayers = /^(sites|dim)-\d|^port-marks$/;

const imageId = (name: string): string => `picture-${name.replaceAll('|', '-')}`;

const drawIcon = ({ at: [x, y], icon, feature }: Candidate, layer: string, view: PicturedView) => {
  if (!icon) return '';
  const { name, scale, offset, opacity } = icon;
  const [cx, cy] = [px(x + offset[0] * scale), px(y + offset[1] * scale)];
  const site = siteLayers.test(layer) ? mapSiteById(String(feature.properties?.id)) : undefined;
  return element(
    'g',
    {
      transform: `translate(${cx} ${cy})${scale === 1 ? '' : ` scale(${px(scale)})`}`,
      'data-site': site?.id,
      'data-sector': site?.sector,
      opacity: opacity === 1 ? undefined : opacity,
    },
    site ? `<title>${escaped(t(site.name, view.language))}</title>` : '',
    element('use', { href: `#${imageId(name)}` }),
  );
};

const drawSymbols = (placed: readonly Candidate[], layer: string, view: PicturedView): string => {
  const drawn = placed.map((candidate) => {
    const { at, label } = candidate;
    return drawIcon(candidate, layer, view) + (label ? drawLabel(label, at) : '');
  });
  return drawn.length > 0 ? element('g', { 'data-layer': layer }, ...drawn) : '';
};

/** Every image that is used, once. */
const definitions = (placed: Iterable<readonly Candidate[]>): string => {
  const names = new Set([...placed].flat().flatMap(({ icon }) => (icon ? [icon.name] : [])));
  return element(
    'defs',
    {},
    ...[...names].map((name) => {
      const id = imageId(name);
      return element('g', { id }, mapImage(id, name));
    }),
  );
};

/**
 * The map of a view as SVG elements, px of its frame: the live map's own layers, drawn as vectors.
 * @param data every source's features, by source id; lng, lat
 */
export const mapDrawing = (
  view: PicturedView,
  screen: PicturedScreen,
  data: Readonly<Record<string, FeatureCollection>>,
): string => {
  const { zoom } = screen.camera;
  const whole: Screen = { ...screen, groups: false };
  const layers = layersFor({
    ...view,
    groups: false,
    still: true,
    stageScale: screen.stageScale,
    bands: { seen: bandIndexAt(whole) },
  });
  const { width, height } = screen.viewport;
  const at: Projected = (place) => stageOn(whole, project(place));
  const frame = [0, 0, width, height] as const;
  const placed = placedSymbols(layers, data, zoom, at, frame);
  const drawn = layers
    .filter((layer) => isSeen(layer, zoom) && !(view.theme === 'print' && layer.id === glow))
    .map((layer) => {
      if (layer.type === 'background') {
        return element('rect', { width: px(width), height: px(height), fill: paperOf(layer) });
      }
      if (layer.type === 'symbol') return drawSymbols(placed.get(layer.id) ?? [], layer.id, view);
      const source = 'source' in layer ? layer.source : '';
      const features = data[source]?.features ?? [];
      return drawnLayer({ layer, features, zoom, at, frame });
    });
  return [definitions(placed.values()), ...drawn].join('');
};
