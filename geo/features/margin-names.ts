import type { Text } from '../../data/vocabulary/languages';

/** Names of the plates and groups that belong to no city. */
export const marginNames = {
  region: { zh: '区域', en: 'Regions' },
  span: { zh: '跨地市', en: 'Across cities' },
  province: { zh: '仅知全省', en: 'Province-wide' },
} as const satisfies Record<string, Text>;
