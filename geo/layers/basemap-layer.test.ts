import * as specModule from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from '@playwright/test';
import { operatorFrom } from '../../operator.config.mjs';
import { themes } from '../palette';
import { basemapLayers, basemapSources } from './basemap-layer';
import { contextLayerIds } from './context-layers';

const spec = ('default' in specModule ? specModule.default : specModule) as typeof specModule;

const tianditu = operatorFrom({ TIANDITU_TOKEN: '0123456789abcdef0123456789abcdef' }).basemap;

const view = { theme: 'light', layers: new Set(['basemap'] as const) } as const;

test('without an operator’s basemap there are no tiles, no layer of them and no switch', () => {
  expect(basemapSources(null)).toEqual({});
  expect(basemapLayers(view, null)).toEqual([]);
  expect(contextLayerIds).not.toContain('basemap');
});

test('天地图 is drawn with its names over it, in a valid style of every theme', () => {
  for (const theme of themes) {
    const layers = basemapLayers({ ...view, theme }, tianditu);
    expect(layers.map(({ id }) => id)).toEqual(['basemap-0', 'basemap-1']);
    const style = { version: 8, sources: basemapSources(tianditu), layers } as const;
    expect(spec.validateStyleMin(style)).toEqual([]);
  }
  const [map, names] = Object.values(basemapSources(tianditu));
  const addresses = JSON.stringify([map, names]);
  expect(addresses).toContain('https://t7.tianditu.gov.cn/vec_w/wmts?');
  expect(addresses).toContain('https://t0.tianditu.gov.cn/cva_w/wmts?');
});

test('tiles are asked for when the reader wants them, and not before the map has been seen', () => {
  const seen = (change: object) =>
    basemapLayers({ ...view, ...change }, tianditu).every(
      ({ layout }) => layout?.visibility === 'visible',
    );
  expect(seen({})).toBe(true);
  expect(seen({ awake: false })).toBe(false);
  expect(seen({ layers: new Set() })).toBe(false);
});
