import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { sectorIds } from '../../data/vocabulary/sectors';
import {
  type Highlight,
  highlightOf,
  nothingLit,
  pointedHighlight,
  ringedSites,
} from '../features/highlight';
import type { Pointed } from '../features/pointed';
import { palette } from '../palette';
import { placement } from '../placement/placement';
import { isInPortSystem } from '../ports/port-map';
import { type MapLayer, type MapView, visibility } from './map-view';

const isOneOf = (values: readonly string[]): ExpressionSpecification => [
  'in',
  ['get', 'id'],
  ['literal', [...values]],
];

/** What each layer of a highlight is to draw. */
const filtersOf = (role: string, { regions, cities, spans, members }: Highlight) => {
  const isSpan = isOneOf(spans.map(({ id }) => id));
  return {
    [`${role}-region-wash`]: isOneOf(regions),
    [`${role}-region-edge`]: isOneOf(regions),
    [`${role}-city-edge`]: isOneOf(cities),
    [`${role}-span-casing`]: isSpan,
    [`${role}-span`]: isSpan,
    [`${role}-member-seats`]: isOneOf(members),
  } satisfies Record<string, FilterSpecification>;
};

/** Lines of the port system that are things themselves, not ties between things. */
const isThick: ExpressionSpecification = ['in', ['get', 'kind'], ['literal', ['axis', 'pair']]];

const sectorColour = ({ theme }: MapView): ExpressionSpecification => {
  const { ground, sectors } = palette[theme];
  return [
    'match',
    ['get', 'sector'],
    ...sectorIds.flatMap((id) => [id, sectors[id].colour]),
    ground.ink,
  ] as unknown as ExpressionSpecification;
};

/** Edges lie inside their areas, and apart: two regions that share a border both show it. */
const regionsIn = (view: MapView, role: string, lit: Highlight): LayerSpecification[] => {
  const { ground, sectors } = palette[view.theme];
  const colour = lit.edge ? sectors[lit.edge].colour : ground.ink;
  const filters = filtersOf(role, lit);
  const width = lit.single ? 3 : 1.5;
  return [
    {
      id: `${role}-region-wash`,
      type: 'fill',
      source: 'regions',
      filter: filters[`${role}-region-wash`] as FilterSpecification,
      paint: { 'fill-color': colour, 'fill-opacity': 0.05, 'fill-antialias': false },
    },
    {
      id: `${role}-region-edge`,
      type: 'line',
      source: 'regions',
      filter: filters[`${role}-region-edge`] as FilterSpecification,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': width, 'line-offset': lit.single ? 1.5 : 1.9 },
    },
    {
      id: `${role}-city-edge`,
      type: 'line',
      source: 'cities',
      filter: filters[`${role}-city-edge`] as FilterSpecification,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ground.ink, 'line-width': 2 },
    },
  ];
};

const spansIn = (view: MapView, role: string, lit: Highlight): LayerSpecification[] => {
  const { ground } = palette[view.theme];
  const filters = filtersOf(role, lit);
  const shared = {
    type: 'line' as const,
    source: 'spans',
    layout: { 'line-join': 'round' as const, 'line-cap': 'round' as const },
  };
  return [
    {
      ...shared,
      id: `${role}-span-casing`,
      filter: filters[`${role}-span-casing`] as FilterSpecification,
      paint: {
        'line-color': ground.land,
        'line-width': lit.single ? 9 : 14,
        'line-opacity': lit.single ? 0.8 : 0.25,
      },
    },
    {
      ...shared,
      id: `${role}-span`,
      filter: filters[`${role}-span`] as FilterSpecification,
      paint: { 'line-color': sectorColour(view), 'line-width': lit.single ? 5 : 2.2 },
    },
    {
      id: `${role}-member-seats`,
      type: 'circle',
      source: 'seats',
      filter: filters[`${role}-member-seats`] as FilterSpecification,
      layout: { visibility: visibility(!view.groups) },
      paint: {
        'circle-radius': 6.4,
        'circle-color': ground.land,
        'circle-stroke-color': ground.ink,
        'circle-stroke-width': 1.8,
      },
    },
  ];
};

/** Filters of whatever the pointer lights, by layer: they change with it and with nothing else. */
export const pointedFilters = (
  pointed: Pointed | null,
  { shown, selection }: Pick<MapView, 'shown' | 'selection'>,
): Readonly<Record<string, FilterSpecification>> => {
  const ringed = ringedSites(pointed, shown);
  const inSystem = selection.type === 'ports' ? ringed.filter(isInPortSystem) : [];
  const inPlates = ringed.filter((id) => !inSystem.includes(id));
  const lit = inSystem.length > 0 ? nothingLit : pointedHighlight(pointed, shown);
  return {
    ...filtersOf('pointed', lit),
    ...Object.fromEntries(placement.bands.map((_, band) => [`hovered-${band}`, isOneOf(inPlates)])),
    'port-lit': ['all', isThick, isOneOf(inSystem)],
    'port-hovered': isOneOf(inSystem),
  };
};

/**
 * What is selected and, over it, what the pointer is on: a region hatched with its edge, a city's
 * outline, a span as one line with the seats that it joins.
 */
export const highlight: MapLayer = {
  clickable: ['selected-region-wash', 'selected-span-casing', 'selected-span'],
  draw: (view) => {
    const lit = highlightOf(view.selection, view.shown);
    const pointed: Highlight = { ...nothingLit, single: true };
    return [
      {
        id: 'region-hatch',
        type: 'fill',
        source: 'regions',
        layout: { visibility: visibility(lit.single) },
        filter: isOneOf(lit.regions),
        paint: { 'fill-pattern': `hatch|${view.theme}|${lit.edge ?? ''}` },
      },
      ...regionsIn(view, 'selected', lit),
      ...regionsIn(view, 'pointed', pointed),
      ...spansIn(view, 'selected', lit),
      ...spansIn(view, 'pointed', pointed),
    ];
  },
};
