import type {
  ExpressionSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { leavesOf } from '@/data/vocabulary/leaves';
import {
  type FamilyId,
  familyIds,
  type SectorId,
  sectorIds,
  sectors,
} from '@/data/vocabulary/sectors';
import type { MapView } from '@/geo/layers/map-view';
import { dimmed } from '@/geo/layers/sites';
import { bandZooms } from '@/geo/layers/zooms';
import { palette } from '@/geo/palette';
import { bands } from '@/geo/placement/bands';
import { layersFor as ownLayersFor, styleFor as ownStyleFor } from '@/geo/style';
import { dotRadius, sitesUrl } from './clock.mjs';

/**
 * The atlas' style for more sites than plates hold. Every plate that would overflow is a group, as
 * on a phone; under the groups each site is a dot at its exact place, and a symbol from the second
 * band on. One source serves all bands, loaded by the map's worker.
 */

type SymbolLayer = Extract<LayerSpecification, { type: 'symbol' }>;

/** How many sites each city has of each sub-sector. */
export type Tally = Readonly<Record<string, Readonly<Record<string, number>>>>;

let tally: Tally = {};
export const setTally = (value: Tally): void => {
  tally = value;
};

const sectorOfLeaf = new Map(
  sectorIds.flatMap((sector) => leavesOf(sector).map(({ id }) => [id, sector] as const)),
);

/** `group|theme|count|family:share,…` of what passes the filter, from the tally. */
const groupImage = (city: string, { theme, filter }: MapView): string => {
  const families: Partial<Record<FamilyId, number>> = {};
  let count = 0;
  for (const [leaf, sites] of Object.entries(tally[city] ?? {})) {
    if (filter.sectors && !filter.sectors.has(leaf)) continue;
    const { family } = sectors[sectorOfLeaf.get(leaf) as SectorId];
    families[family] = (families[family] ?? 0) + sites;
    count += sites;
  }
  const bar = familyIds.flatMap((id) =>
    families[id] ? [`${id}:${(families[id] / count).toFixed(3)}`] : [],
  );
  return `group|${theme}|${count}|${bar.join(',')}`;
};

const sectorColours = ({ theme }: MapView): ExpressionSpecification =>
  [
    'match',
    ['get', 'sector'],
    ...sectorIds.flatMap((id) => [id, palette[theme].sectors[id].colour]),
    palette[theme].ground.ink,
  ] as unknown as ExpressionSpecification;

/** The first band: dots, and rings round them. */
const dots = (view: MapView, { id, filter }: SymbolLayer): LayerSpecification => {
  const isSite = id.startsWith('sites');
  return {
    id,
    type: 'circle',
    source: 'sites',
    ...(filter ? { filter } : {}),
    maxzoom: bandZooms(view, 0).maxzoom,
    paint: {
      'circle-radius': isSite ? dotRadius : dotRadius + 4,
      'circle-color': isSite ? sectorColours(view) : palette[view.theme].ground.ink,
      'circle-opacity': isSite && view.selection.type !== 'province' ? dimmed(view.selection) : 1,
    },
  };
};

/** The closer bands: the atlas' own symbols, each at its place. */
const symbols = (view: MapView, layer: SymbolLayer): LayerSpecification => {
  const { 'icon-offset': _, ...layout } = layer.layout ?? {};
  if (!layer.id.startsWith('sites')) return { ...layer, source: 'sites', layout };
  const size = bands[Number(layer.id.at(-1))]?.size ?? 16;
  const image = ['concat', `site|${view.theme}|${size}|`, ['get', 'shape'], '_', ['get', 'sector']];
  return {
    ...layer,
    source: 'sites',
    layout: { ...layout, 'icon-image': [...image, '_exact'] as unknown as ExpressionSpecification },
  };
};

const groups = (view: MapView, layer: SymbolLayer): LayerSpecification => {
  const images = Object.fromEntries(Object.keys(tally).map((id) => [id, groupImage(id, view)]));
  return {
    ...layer,
    filter: ['==', ['get', 'kind'], 'prefecture'],
    layout: { ...layer.layout, 'icon-image': ['get', ['get', 'id'], ['literal', images]] },
  };
};

const adapted = (view: MapView, layer: LayerSpecification): LayerSpecification => {
  if (layer.type !== 'symbol') return layer;
  if (/^(sites|selected|hovered)-0$/.test(layer.id)) return dots(view, layer);
  if (/^(sites|selected|hovered)-\d$/.test(layer.id)) return symbols(view, layer);
  return layer.id === 'groups' ? groups(view, layer) : layer;
};

export const layersFor = (view: MapView): LayerSpecification[] =>
  ownLayersFor(view).map((layer) => adapted(view, layer));

export const styleFor = (
  view: MapView,
  data: Readonly<Record<string, FeatureCollection>>,
): StyleSpecification => {
  const style = ownStyleFor(view, data);
  const sites = { type: 'geojson', data: new URL(sitesUrl, location.href).href } as const;
  return { ...style, sources: { ...style.sources, sites }, layers: layersFor(view) };
};
