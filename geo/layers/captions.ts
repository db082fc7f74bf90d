import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { captionMembers } from '../features/plate-members';
import { palette } from '../palette';
import { bands } from '../placement/bands';
import { type PlacedPlate, placement } from '../placement/placement';
import { bilingualLine } from '../placement/text-size';
import { fade, seenIn } from './fade';
import { serif } from './fonts';
import { inBothLanguages, keptLettered, textOffset } from './lettering';
import { type MapLayer, type MapView, visibility } from './map-view';
import { bandZooms } from './zooms';

/** How many sites of each plate are shown, as the caption says it. */
const counts = ({ shown }: MapView, band: number): ExpressionSpecification => [
  'coalesce',
  [
    'get',
    ['get', 'id'],
    [
      'literal',
      Object.fromEntries(
        (placement.bands[band]?.plates ?? []).map((plate) => [
          plate.id,
          String(captionMembers(plate, shown).length),
        ]),
      ),
    ],
  ],
  '',
];

/** The lines of plates in which the filter leaves a symbol to be named: plate and sector. */
const linesWith = (shown: MapView['shown'], band: number): string[] => [
  ...new Set(
    (placement.bands[band]?.plates ?? []).flatMap((plate) =>
      plate.lines ? captionMembers(plate, shown).map(({ sector }) => `${plate.id} ${sector}`) : [],
    ),
  ),
];

const plateKinds: readonly string[] = ['prefecture', 'region', 'margin'];

const drawCaptions = (view: MapView, band: number): LayerSpecification[] => {
  const { ground } = palette[view.theme];
  const zooms = bandZooms(view, band);
  const { cityCaption = 13, regionCaption = 11.5 } = bands[band] ?? {};
  const shared = {
    'text-font': serif,
    'text-allow-overlap': true,
    'text-padding': 1,
    visibility: visibility(!(view.groups && band === 0)),
  };
  const held = (bilingual: boolean) => ({
    'text-offset': textOffset(view, bilingual),
    'text-anchor': ['get', bilingual ? 'bilingual-anchor' : 'anchor'] as ExpressionSpecification,
    'text-justify': 'auto' as const,
    'text-line-height': bilingual ? bilingualLine : 1.2,
  });
  const count = [
    '  ',
    {},
    counts(view, band),
    { 'font-scale': 0.84, 'text-color': ground.inkSecond },
  ];
  const name = ['get', view.language] as ExpressionSpecification;
  /** The system of ports has names of its own in the opening view. */
  const named = view.selection.type === 'ports' && band === 0 ? ['margin'] : plateKinds;
  const isOf = (...kinds: PlacedPlate['kind'][]): FilterSpecification => [
    'in',
    ['get', 'kind'],
    ['literal', kinds.filter((kind) => named.includes(kind))],
  ];
  const halo = {
    'text-halo-color': ground.halo,
    'text-halo-width': 1.6,
    'text-opacity': seenIn(view, band),
    'text-opacity-transition': fade(view),
  };
  return [
    {
      id: `region-captions-${band}`,
      type: 'symbol',
      source: `plates-${band}`,
      ...zooms,
      filter: isOf('region'),
      layout: {
        ...shared,
        ...held(view.bilingual),
        'text-field': view.bilingual ? inBothLanguages() : name,
        'text-size': keptLettered(regionCaption, view),
        'text-letter-spacing': view.language === 'zh' && !view.bilingual ? 0.2 : 0.04,
      },
      paint: { 'text-color': ground.inkSecond, ...halo },
    },
    {
      id: `city-captions-${band}`,
      type: 'symbol',
      source: `plates-${band}`,
      ...zooms,
      filter: isOf('prefecture', 'margin'),
      layout: {
        ...shared,
        ...held(view.bilingual),
        'text-field': view.bilingual
          ? inBothLanguages(count)
          : (['format', name, {}, ...count] as unknown as ExpressionSpecification),
        'text-size': keptLettered(cityCaption, view),
      },
      paint: {
        ...halo,
        'text-color': ground.ink,
        'text-halo-color': ['case', ['==', ['get', 'kind'], 'margin'], ground.outside, ground.halo],
      },
    },
    {
      id: `sector-names-${band}`,
      type: 'symbol',
      source: `plate-lines-${band}`,
      ...zooms,
      filter: ['in', ['get', 'line'], ['literal', linesWith(view.shown, band)]],
      layout: {
        ...shared,
        ...held(false),
        'text-field': name,
        'text-size': keptLettered(12.5, view),
      },
      paint: { 'text-color': ground.inkSecond, ...halo },
    },
  ];
};

/** Names of cities, regions and margins with their counts; on the closest band, sectors' names. */
export const captions: MapLayer = {
  clickable: placement.bands.flatMap((_, band) => [
    `city-captions-${band}`,
    `region-captions-${band}`,
  ]),
  draw: (view) => placement.bands.flatMap((_, band) => drawCaptions(view, band)),
};
