import { kindIds, kinds } from '../../data/vocabulary/kinds';
import type { Text } from '../../data/vocabulary/languages';
import { precisionIds, precisions } from '../../data/vocabulary/precisions';
import { sectorIds, sectors } from '../../data/vocabulary/sectors';
import type { MapSite } from '../features/map-site';
import { type ContextLayerId, contextLayerIds, contextLayers } from '../layers/context-layers';
import { mix, palette, type Theme } from '../palette';
import { drawSymbol, type SymbolDesign, shapeOf } from '../symbol';
import { type Paints, paintsOf } from '../symbol-paints';
import { symbolMarkup } from './map-images';
import { element } from './markup';

export type LegendGroupId = 'sectors' | 'kinds' | 'precisions' | 'context';

export interface LegendEntry {
  id: string;
  name: Text;
  /** How many of the sites shown; none where nothing is counted. */
  count?: number;
  /** About its own middle, in a box of 20 × 14 px. */
  mark: string;
}

export interface LegendGroup {
  id: LegendGroupId;
  entries: readonly LegendEntry[];
}

const size = 12;

/** The legend's own ink, where a mark stands for no sector. */
const inkOf = (theme: Theme): Paints => {
  const { land, ink, inkSecond } = palette[theme].ground;
  return { colour: inkSecond, glyph: land, tint: mix(inkSecond, land, 0.34), land, ink };
};

const markOf = (id: string, design: Pick<SymbolDesign, 'shape' | 'precision'>, paints: Paints) =>
  symbolMarkup(`picture-legend-${id}`, drawSymbol(design, size, paints));

/** A picture is drawn from our own geometry, never from tiles. */
type DrawnLayerId = Exclude<ContextLayerId, 'basemap'>;

const contextMark = (id: DrawnLayerId, theme: Theme): string => {
  const { countyLine, river, rail, outline } = palette[theme].ground;
  const line = (stroke: string, width: number, dash?: string, opacity?: number) =>
    element('path', {
      d: 'M-10 0h20',
      stroke,
      'stroke-width': width,
      'stroke-dasharray': dash,
      opacity,
    });
  const marks: Readonly<Record<DrawnLayerId, string>> = {
    counties: line(mix(palette[theme].ground.prefectureLine, countyLine, 0.5), 1),
    rivers: line(river, 2.2),
    railways: line(rail, 1.2, '5 3.2', 0.8),
    expressways: line(rail, 1.2, '1.5 2.5'),
    neighbours: line(outline, 1, '1 3'),
  };
  return marks[id];
};

/** The values that occur, in the vocabulary's order, with how often. */
const counted = <Id extends string>(ids: readonly Id[], found: readonly Id[]) =>
  ids
    .map((id) => ({ id, count: found.filter((each) => each === id).length }))
    .filter(({ count }) => count > 0);

/** What a view's legend explains: the sectors, kinds and fills of what is shown, and the base map's layers that are on. */
export const legendOf = (
  shown: readonly MapSite[],
  layers: ReadonlySet<ContextLayerId>,
  theme: Theme,
): LegendGroup[] => {
  const ink = inkOf(theme);
  const groups: LegendGroup[] = [
    {
      id: 'sectors',
      entries: counted(
        sectorIds,
        shown.map(({ sector }) => sector),
      ).map(({ id, count }) => ({
        id,
        count,
        name: sectors[id].name,
        mark: markOf(id, { shape: 'base', precision: 'prefecture' }, paintsOf(id, theme)),
      })),
    },
    {
      id: 'kinds',
      entries: counted(
        kindIds,
        shown.map(({ kind }) => kind),
      ).map(({ id, count }) => ({
        id,
        count,
        name: kinds[id].plural,
        mark: markOf(id, { shape: shapeOf({ kind: id }), precision: 'prefecture' }, ink),
      })),
    },
    {
      id: 'precisions',
      entries: counted(
        precisionIds,
        shown.map(({ precision }) => precision),
      ).map(({ id, count }) => ({
        id,
        count,
        name: precisions[id].name,
        mark: markOf(id, { shape: 'base', precision: id }, ink),
      })),
    },
    {
      id: 'context',
      entries: contextLayerIds
        .filter((id): id is DrawnLayerId => id !== 'basemap' && layers.has(id))
        .map((id) => ({ id, name: contextLayers[id].name, mark: contextMark(id, theme) })),
    },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
};
