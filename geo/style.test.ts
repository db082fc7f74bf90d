import * as specModule from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from '@playwright/test';
import { languages } from '../data/vocabulary/languages';
import { prefectureIds } from '../data/vocabulary/prefectures';
import { regionIds } from '../data/vocabulary/regions';
import { sectorIds } from '../data/vocabulary/sectors';
import { facetIds, facets } from './features/facets';
import { everything, isLit, isShown, type Selection, type SiteFilter } from './features/filter';
import { groundSources } from './features/ground-sources';
import { mapSiteById, mapSites } from './features/map-sites';
import { mapSources } from './features/map-sources';
import { clickableLayerIds } from './layers/all';
import { contextLayerIds } from './layers/context-layers';
import type { MapView } from './layers/map-view';
import { litExpression, shownExpression } from './layers/sites';
import { themes } from './palette';
import { layersFor, styleFor } from './style';

/** Plain Node sees the validator's functions on the default export only. */
const spec = ('default' in specModule ? specModule.default : specModule) as typeof specModule;

const viewOf = (change: Partial<MapView> = {}): MapView => {
  const filter = change.filter ?? everything;
  return {
    language: 'zh',
    theme: 'light',
    text: 'm',
    filter,
    shown: mapSites.filter((site) => isShown(site, filter)),
    selection: { type: 'province' },
    layers: new Set(contextLayerIds),
    groups: false,
    stageScale: 1,
    still: false,
    bilingual: false,
    bands: { seen: 0 },
    ...change,
  };
};

const selections: Selection[] = [
  { type: 'province' },
  { type: 'ports' },
  { type: 'sector', id: 'energy-saving' },
  { type: 'city', id: 'taiyuan' },
  { type: 'region', id: 'jinbei' },
  { type: 'site', id: 'information-belt' },
  { type: 'site', id: 'nothing-of-this-name' },
  { type: 'paragraph', id: 97 },
  { type: 'paragraph', id: 26 },
];

const sources = mapSources(groundSources());

test('the style is valid in every theme, language, selection and size', () => {
  for (const theme of themes) {
    for (const language of languages) {
      for (const selection of selections) {
        for (const groups of [false, true]) {
          const view = viewOf({
            theme,
            language,
            selection,
            groups,
            bilingual: language === 'en',
            stageScale: groups ? 0.62 : 1.3,
          });
          expect(spec.validateStyleMin(styleFor(view, sources))).toEqual([]);
        }
      }
    }
  }
});

test('every view has the same layers in the same order, so that they can be dressed', () => {
  const ids = layersFor(viewOf()).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const selection of selections) {
    const view = viewOf({ selection, groups: true, layers: new Set(), theme: 'dark' });
    expect(layersFor(view).map(({ id }) => id)).toEqual(ids);
  }
});

test('every layer draws a source that exists, and what is clickable is drawn', () => {
  const layers = layersFor(viewOf());
  for (const layer of layers) {
    if ('source' in layer) expect(Object.keys(sources), layer.id).toContain(layer.source);
  }
  expect(layers.map(({ id }) => id)).toEqual(expect.arrayContaining([...clickableLayerIds]));
});

test('the map hides exactly what the lists hide', () => {
  const [kind = 'base'] = new Set(mapSites.map((site) => site.kind));
  const filters: SiteFilter[] = [
    everything,
    { ...everything, kinds: new Set([kind]) },
    { ...everything, cities: new Set() },
    ...prefectureIds.map((id) => ({ ...everything, cities: new Set([id]) })),
    ...sectorIds.map((sector) => ({
      ...everything,
      sectors: new Set(mapSites.filter((site) => site.sector === sector).map(({ leaf }) => leaf)),
    })),
    ...facetIds.flatMap((facet) =>
      facets[facet].values.map((value) => ({ ...everything, [facet]: new Set([value]) })),
    ),
    {
      ...everything,
      sectors: new Set(['steel', 'coking']),
      cities: new Set(['luliang', 'linfen'] as const),
    },
    { ...everything, words: '锂离子' },
    { ...everything, words: 'no such product', cities: new Set(['taiyuan'] as const) },
  ];
  const features = sources['sites-0']?.features ?? [];
  expect(features).toHaveLength(mapSites.length);
  for (const filter of filters) {
    const { filter: passes } = spec.featureFilter(shownExpression(filter), 'layers[0].filter');
    const onMap = features
      .filter((feature) =>
        passes({ zoom: 7 }, { type: 1, properties: feature.properties ?? {} } as never),
      )
      .map(({ properties }) => properties?.id);
    const inLists = mapSites.filter((site) => isShown(site, filter)).map(({ id }) => id);
    expect(new Set(onMap)).toEqual(new Set(inLists));
  }
});

test('the map lights exactly what the drawing lights', () => {
  const features = sources['sites-0']?.features ?? [];
  for (const selection of selections) {
    const { filter: passes } = spec.featureFilter(litExpression(selection), 'layers[0].filter');
    const onMap = features
      .filter((feature) =>
        passes({ zoom: 7 }, { type: 1, properties: feature.properties ?? {} } as never),
      )
      .map(({ properties }) => properties?.id);
    const entry = selection.type === 'site' ? mapSiteById(selection.id)?.entry : undefined;
    const drawn = mapSites.filter((site) => isLit(site, selection, entry)).map(({ id }) => id);
    expect(new Set(onMap), JSON.stringify(selection)).toEqual(new Set(drawn));
  }
});

test('what is lit and what has stepped back are all that is shown, and nothing twice', () => {
  const features = sources['sites-0']?.features ?? [];
  for (const selection of selections.filter(({ type }) => type !== 'ports')) {
    const layers = layersFor(viewOf({ selection }));
    const drawn = ['dim-0', 'sites-0'].flatMap((id) => {
      const layer = layers.find((each) => each.id === id);
      if (!layer || !('filter' in layer)) throw new Error(`${id} is not drawn`);
      const { filter: passes } = spec.featureFilter(layer.filter, 'layers[0].filter');
      return features
        .filter(({ properties }) =>
          passes({ zoom: 7 }, { type: 1, properties: properties ?? {} } as never),
        )
        .map(({ properties }) => properties?.id);
    });
    expect(drawn.sort()).toEqual(mapSites.map(({ id }) => id).sort());
  }
});

test('crossing from one band of zoom to the next, the one fades out as the other fades in', () => {
  const crossing = layersFor(viewOf({ bands: { seen: 1, leaving: 0 } }));
  const opacity = (id: string) => {
    const layer = crossing.find((each) => each.id === id);
    return layer?.type === 'symbol' ? layer.paint?.['icon-opacity'] : undefined;
  };
  expect([opacity('sites-0'), opacity('sites-1'), opacity('sites-2')]).toEqual([0, 1, 0]);
  const left = crossing.find(({ id }) => id === 'sites-0');
  expect(left?.maxzoom).toBe(24);
  const settled = layersFor(viewOf({ bands: { seen: 1 } }));
  expect(settled.find(({ id }) => id === 'sites-0')?.maxzoom).toBeLessThan(24);
  const moved = ({ still }: { still: boolean }) =>
    layersFor(viewOf({ still })).flatMap(({ paint }) =>
      Object.entries(paint ?? {}).filter(([key]) => key.endsWith('-transition')),
    );
  expect(new Set(moved({ still: false }).map(([, value]) => value.duration))).toEqual(
    new Set([120]),
  );
  expect(new Set(moved({ still: true }).map(([, value]) => value.duration))).toEqual(new Set([0]));
});

test('every region and every span has its shape', () => {
  const ids = (source: string) => sources[source]?.features.map(({ properties }) => properties?.id);
  expect(new Set(ids('regions'))).toEqual(new Set(regionIds));
  expect(new Set(ids('spans'))).toEqual(
    new Set(mapSites.filter(({ extent }) => extent === 'span').map(({ id }) => id)),
  );
});
