import type { Text } from './languages';

/** How closely a position is known, finest first. */
export const precisions = {
  exact: {
    name: { zh: '公开坐标', en: 'Exact' },
    means: { zh: '位置取自公开坐标', en: 'Placed by a published coordinate' },
  },
  town: {
    name: { zh: '乡镇街区', en: 'Town' },
    means: { zh: '只知到乡镇或街区', en: 'Known to a town or district quarter' },
  },
  county: {
    name: { zh: '县级', en: 'County' },
    means: { zh: '只知到县（市、区），画在县城', en: 'Known to a county, drawn at its seat' },
  },
  prefecture: {
    name: { zh: '仅知地级市', en: 'Prefecture' },
    means: {
      zh: '只知到地级市，排在市府附近，不表示实地位置',
      en: 'Known to the city only: set out near its seat, not a location',
    },
  },
  region: {
    name: { zh: '区域', en: 'Region' },
    means: { zh: '只知到一片区域', en: 'Known to a named region' },
  },
  province: {
    name: { zh: '仅知全省', en: 'Province' },
    means: { zh: '规划只写全省，不落点', en: 'The plan names the province only: no place' },
  },
} as const satisfies Record<string, { name: Text; means: Text }>;

export type PrecisionId = keyof typeof precisions;

export const precisionIds = Object.keys(precisions) as PrecisionId[];
