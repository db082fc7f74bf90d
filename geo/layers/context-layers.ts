import type { Text } from '../../data/vocabulary/languages';
import { basemap, basemapName } from './basemap';

/** What is drawn besides the plan's sites; each can be switched. */
export const contextLayers = {
  counties: { name: { zh: '县界与县名', en: 'Counties' }, atRest: true },
  rivers: { name: { zh: '河流', en: 'Rivers' }, atRest: true },
  railways: { name: { zh: '铁路（示意）', en: 'Railways (schematic)' }, atRest: true },
  expressways: { name: { zh: '高速公路（示意）', en: 'Expressways (schematic)' }, atRest: false },
  neighbours: { name: { zh: '邻省', en: 'Neighbouring provinces' }, atRest: true },
  basemap: { name: basemapName, atRest: true },
} as const satisfies Record<string, { name: Text; atRest: boolean }>;

export type ContextLayerId = keyof typeof contextLayers;

/** The basemap is one of them only where the operator has set one. */
export const contextLayerIds = (Object.keys(contextLayers) as ContextLayerId[]).filter(
  (id) => id !== 'basemap' || basemap !== null,
);

export const contextLayersOnAtRest = contextLayerIds.filter((id) => contextLayers[id].atRest);
