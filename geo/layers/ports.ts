import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { palette } from '../palette';
import { portLabelSizes } from '../ports/port-mark';
import { serif } from './fonts';
import { keptLettered, textOffset } from './lettering';
import { type MapLayer, type MapView, visibility } from './map-view';
import { shownExpression } from './sites';
import { keptSize } from './zooms';

const isKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];

/** Lines of the structure that the pointer is on; the map sets their sites. */
const noSite: FilterSpecification = ['in', ['get', 'id'], ['literal', []]];

const anchors: ExpressionSpecification = [
  'match',
  ['get', 'side'],
  'right',
  'left',
  'left',
  'right',
  'below',
  'top',
  'bottom',
];

/** The lines, bottom to top: ties and supports, the axis as a double line, pairs as capsules. */
const linesIn = (view: MapView): LayerSpecification[] => {
  const { ground, sectors } = palette[view.theme];
  const shown: ExpressionSpecification = ['get', 'id'];
  const ids = view.shown.map(({ id }) => id);
  const line = (
    id: string,
    kind: string,
    paint: Extract<LayerSpecification, { type: 'line' }>['paint'],
  ): LayerSpecification => ({
    id,
    type: 'line',
    source: 'port-lines',
    filter: ['all', isKind(kind), ['in', shown, ['literal', ids]]],
    layout: {
      visibility: visibility(view.selection.type === 'ports'),
      'line-cap': 'round',
      'line-join': 'round',
    },
    paint: paint ?? {},
  });
  const ink = sectors.ports.colour;
  return [
    line('port-rails', 'rail', {
      'line-color': ground.inkSecond,
      'line-width': 1.5,
      'line-dasharray': [4, 3],
    }),
    line('port-branches', 'branch', {
      'line-color': ground.inkSecond,
      'line-width': 1.8,
      'line-dasharray': [0.1, 2.2],
    }),
    {
      id: 'port-lit',
      type: 'line',
      source: 'port-lines',
      filter: noSite,
      layout: {
        visibility: visibility(view.selection.type === 'ports'),
        'line-cap': 'round',
        'line-join': 'round',
      },
      paint: {
        'line-color': ink,
        'line-opacity': 0.28,
        'line-width': keptSize(14, view),
      },
    },
    line('port-axis-edge', 'axis', { 'line-color': ink, 'line-width': keptSize(5.4, view) }),
    line('port-axis', 'axis', { 'line-color': ground.land, 'line-width': keptSize(2.4, view) }),
    line('port-pair-edge', 'pair', { 'line-color': ink, 'line-width': keptSize(26, view) }),
    line('port-pair', 'pair', { 'line-color': ground.wash, 'line-width': keptSize(23, view) }),
  ];
};

const marksIn = (view: MapView): LayerSpecification[] => {
  const { theme, filter, selection } = view;
  const shared = {
    visibility: visibility(selection.type === 'ports'),
    'icon-size': keptSize(1, view),
    'icon-allow-overlap': true,
    'icon-padding': 0,
  };
  return [
    {
      id: 'port-hovered',
      type: 'symbol',
      source: 'port-marks',
      filter: noSite,
      layout: {
        ...shared,
        'icon-ignore-placement': true,
        'icon-image': ['concat', `selected|${theme}|`, ['get', 'size']],
      },
    },
    {
      id: 'port-marks',
      type: 'symbol',
      source: 'port-marks',
      filter: shownExpression(filter) as FilterSpecification,
      layout: {
        ...shared,
        'icon-image': ['concat', `site|${theme}|`, ['get', 'size'], '|', ['get', 'design']],
      },
    },
  ];
};

const namesIn = (view: MapView): LayerSpecification[] => {
  const { theme, filter, language, bilingual, selection, groups } = view;
  const under = bilingual ? 'en' : `role-${language}`;
  const { ground } = palette[theme];
  return [
    {
      id: 'port-names',
      type: 'symbol',
      source: 'port-marks',
      filter: ['all', ['has', 'side'], shownExpression(filter)],
      layout: {
        visibility: visibility(selection.type === 'ports'),
        'text-field': groups
          ? ['get', language]
          : [
              'format',
              ['get', bilingual ? 'zh' : language],
              {},
              '\n',
              {},
              ['get', under],
              {
                'font-scale': portLabelSizes.role / portLabelSizes.name,
                'text-color': ground.inkSecond,
              },
            ],
        'text-font': serif,
        'text-size': keptLettered(groups ? 11 : portLabelSizes.name, view),
        'text-anchor': anchors,
        'text-justify': 'auto',
        'text-offset': textOffset(view),
        'text-allow-overlap': !groups,
        'text-padding': 1,
      },
      paint: {
        'text-color': ground.ink,
        'text-halo-color': ground.halo,
        'text-halo-width': 1.6,
      },
    },
  ];
};

/**
 * On the page of the ports: the plan's structure, its marks larger than all else. What stands in the
 * plates lies over it: a mark's image is wider than the mark, and must not take the pointer of a dot.
 */
export const portSystem: MapLayer = {
  clickable: ['port-axis-edge', 'port-pair-edge', 'port-marks'],
  draw: (view) => [...linesIn(view), ...marksIn(view)],
};

/** On the page of the ports: their names and ranks. */
export const portNames: MapLayer = { draw: namesIn };
