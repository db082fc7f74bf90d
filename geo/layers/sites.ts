import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { type FacetId, facetIds, facets } from '../features/facets';
import { hasWords, type Selection, type SiteFilter } from '../features/filter';
import { mapSiteById, mapSites } from '../features/map-sites';
import { placement } from '../placement/placement';
import { portMarkSites } from '../ports/port-map';
import { letteredFrom } from '../symbol-letter';
import { fade, seenIn } from './fade';
import type { MapLayer, MapView } from './map-view';
import { visibility } from './map-view';
import { bandZooms, keptSize } from './zooms';

/** Lit and dimmed symbols are layers of their own, so that either fades as one. */
export const siteLayerIds = placement.bands.flatMap((_, band) => [`dim-${band}`, `sites-${band}`]);

const all: ExpressionSpecification = ['literal', true];

const facetExpression = (facet: FacetId, chosen: ReadonlySet<string>): ExpressionSpecification => {
  const { property, many } = facets[facet];
  if (!many) return ['in', ['get', property], ['literal', [...chosen]]];
  const touches = [...chosen].map(
    (value): ExpressionSpecification => ['in', value, ['get', property]],
  );
  return touches.length > 0 ? ['any', ...touches] : ['literal', false];
};

/** The map's features carry no words: the sites that hold them are named. */
const wordsExpression = (words: string): ExpressionSpecification => [
  'in',
  ['get', 'id'],
  ['literal', mapSites.filter((site) => hasWords(site, words)).map(({ id }) => id)],
];

/** The same test as `isShown`, for the map: it stays small however many sites there are. */
export const shownExpression = (filter: SiteFilter): ExpressionSpecification => {
  const tests = facetIds.flatMap((facet) => {
    const chosen = filter[facet];
    return chosen ? [facetExpression(facet, chosen)] : [];
  });
  if (filter.words) tests.push(wordsExpression(filter.words));
  return tests.length > 0 ? ['all', ...tests] : all;
};

/** The same test as `isLit`, for the map. */
export const litExpression = (selection: Selection): ExpressionSpecification => {
  switch (selection.type) {
    case 'province':
      return all;
    case 'sector':
      return ['==', ['get', 'sector'], selection.id];
    case 'ports':
      return ['==', ['get', 'sector'], 'ports'];
    case 'paragraph':
      return ['==', ['get', 'paragraph'], selection.id];
    case 'city':
      return ['in', selection.id, ['get', 'prefectures']];
    case 'region':
      return ['==', ['get', 'region'], selection.id];
    case 'site':
      return [
        'any',
        ['==', ['get', 'id'], selection.id],
        ['==', ['get', 'entry'], mapSiteById(selection.id)?.entry ?? ''],
      ];
    case 'picks':
      return ['in', ['get', 'id'], ['literal', [...selection.ids]]];
  }
};

/** How far the rest steps back: less where one site is read among its neighbours. */
export const dimmed = (selection: Selection): number => (selection.type === 'site' ? 0.35 : 0.16);

/** What stands in its plate: all that is shown, but for ports where they are drawn as a system. */
const inPlates = ({ filter, selection }: MapView): FilterSpecification => {
  const shown = shownExpression(filter);
  if (selection.type !== 'ports') return shown as FilterSpecification;
  return ['all', shown, ['!', ['in', ['get', 'id'], ['literal', [...portMarkSites]]]]];
};

/** What all symbols of a band share. */
const shared = (view: MapView, band: number) => ({
  type: 'symbol' as const,
  source: `sites-${band}`,
  ...bandZooms(view, band),
  layout: {
    'icon-offset': ['get', 'offset'] as ExpressionSpecification,
    'icon-size': keptSize(1, view),
    'icon-allow-overlap': true,
    'icon-padding': 0,
    'symbol-sort-key': ['get', 'order'] as ExpressionSpecification,
    visibility: visibility(!(view.groups && band === 0)),
  },
});

const sizeIn = (band: number): number => placement.bands[band]?.size ?? 12;

const opacityIn = (view: MapView, band: number, opacity = 1) => ({
  'icon-opacity': seenIn(view, band, opacity),
  'icon-opacity-transition': fade(view),
});

const ring = (
  view: MapView,
  band: number,
  name: string,
  which: ExpressionSpecification,
): LayerSpecification => {
  const { layout, ...rest } = shared(view, band);
  return {
    ...rest,
    id: `${name}-${band}`,
    filter: ['all', shownExpression(view.filter), which] as FilterSpecification,
    layout: {
      ...layout,
      'icon-ignore-placement': true,
      'icon-image': `${name}|${view.theme}|${sizeIn(band)}`,
    },
    paint: opacityIn(view, band),
  };
};

/** Beside the system of ports everything else is a quiet dot. */
const dimIn = ({ selection, theme }: MapView, image: ExpressionSpecification) =>
  selection.type === 'ports'
    ? { image: `dot|${theme}`, opacity: 1 }
    : { image, opacity: dimmed(selection) };

const symbols = (view: MapView, band: number, name: 'dim' | 'sites'): LayerSpecification => {
  const size = sizeIn(band);
  const letter = size >= letteredFrom ? `|${view.language}` : '';
  const own: ExpressionSpecification = [
    'concat',
    `site|${view.theme}|${size}|`,
    ['get', 'design'],
    letter,
  ];
  const { image, opacity } = name === 'dim' ? dimIn(view, own) : { image: own, opacity: 1 };
  const lit = litExpression(view.selection);
  const { layout, ...rest } = shared(view, band);
  return {
    ...rest,
    id: `${name}-${band}`,
    filter: ['all', inPlates(view), name === 'dim' ? ['!', lit] : lit] as FilterSpecification,
    layout: { ...layout, 'icon-image': image },
    paint: opacityIn(view, band, opacity),
  };
};

/** Bottom to top: what has stepped back, the ring of what is selected, the rest, the pointer's ring. */
const drawBand = (view: MapView, band: number): LayerSpecification[] => {
  const { selection } = view;
  const isSelected: ExpressionSpecification = [
    '==',
    ['get', 'id'],
    selection.type === 'site' ? selection.id : '',
  ];
  return [
    symbols(view, band, 'dim'),
    ring(view, band, 'selected', isSelected),
    symbols(view, band, 'sites'),
    ring(view, band, 'hovered', ['in', ['get', 'id'], ['literal', []]]),
  ];
};

/** Every site that passes the filter, set out in its plate: one layer a band of zoom. */
export const sites: MapLayer = {
  clickable: siteLayerIds,
  draw: (view) => placement.bands.flatMap((_, band) => drawBand(view, band)),
};
