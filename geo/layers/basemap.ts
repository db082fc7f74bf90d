import type { Text } from '../../data/vocabulary/languages';
import type { operator } from '../../operator.config.mjs';

export type Basemap = NonNullable<ReturnType<typeof operator>['basemap']>;

/** What the operator has the live map drawn on, written in by the build; null where nothing is set. */
export const basemap = JSON.parse(process.env.BASEMAP ?? 'null') as Basemap | null;

export const basemapName: Text = basemap?.tianditu
  ? { zh: '天地图', en: 'Tianditu' }
  : { zh: '背景地图', en: 'Background map' };
