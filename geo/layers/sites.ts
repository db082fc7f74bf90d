import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { type FacetId, facetIds, facets } from '../features/facets';
import { hasWords, type Selection, type SiteFilter } from '../features/filter';
import { mapSiteById, mapSites } from '../features/map-sites';
import { portMarkSites } from '../features/port-map';
import { placement } from '../placement/placement';
import { letteredFrom } from '../symbol-letter';
import type { MapLayer, MapView } from './map-view';
import { visibility } from './map-view';
import { bandZooms, keptSize } from './zooms';

export const siteLayerIds = placement.bands.map((_, band) => `sites-${band}`);

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

/** Beside the system of ports everything else is a quiet dot. */
const imageOf = (
  { selection, theme }: MapView,
  image: ExpressionSpecification,
): ExpressionSpecification =>
  selection.type === 'ports' ? ['case', litExpression(selection), image, `dot|${theme}`] : image;

/** What stands in its plate: all that is shown, but for ports where they are drawn as a system. */
const inPlates = ({ filter, selection }: MapView): FilterSpecification => {
  const shown = shownExpression(filter);
  if (selection.type !== 'ports') return shown as FilterSpecification;
  return ['all', shown, ['!', ['in', ['get', 'id'], ['literal', [...portMarkSites]]]]];
};

const drawBand = (view: MapView, band: number): LayerSpecification[] => {
  const zooms = bandZooms(view, band);
  const { size = 12 } = placement.bands[band] ?? {};
  const { selection, theme, filter } = view;
  const letter = size >= letteredFrom ? `|${view.language}` : '';
  const shared = {
    'icon-offset': ['get', 'offset'] as ExpressionSpecification,
    'icon-size': keptSize(1, view),
    'icon-allow-overlap': true,
    'icon-padding': 0,
    'symbol-sort-key': ['get', 'order'] as ExpressionSpecification,
    visibility: visibility(!(view.groups && band === 0)),
  };
  const ring = (name: string, filter: FilterSpecification): LayerSpecification => ({
    id: `${name}-${band}`,
    type: 'symbol',
    source: `sites-${band}`,
    ...zooms,
    filter,
    layout: {
      ...shared,
      'icon-ignore-placement': true,
      'icon-image': `${name}|${theme}|${size}`,
    },
  });
  return [
    ring('selected', [
      'all',
      shownExpression(filter),
      ['==', ['get', 'id'], selection.type === 'site' ? selection.id : ''],
    ]),
    {
      id: `sites-${band}`,
      type: 'symbol',
      source: `sites-${band}`,
      ...zooms,
      filter: inPlates(view),
      layout: {
        ...shared,
        'icon-image': imageOf(view, [
          'concat',
          `site|${theme}|${size}|`,
          ['get', 'design'],
          letter,
        ]),
      },
      paint: {
        'icon-opacity':
          selection.type === 'ports' ? 1 : ['case', litExpression(selection), 1, dimmed(selection)],
      },
    },
    ring('hovered', ['in', ['get', 'id'], ['literal', []]]),
  ];
};

/** Every site that passes the filter, set out in its plate: one layer a band of zoom. */
export const sites: MapLayer = {
  clickable: siteLayerIds,
  draw: (view) => placement.bands.flatMap((_, band) => drawBand(view, band)),
};
