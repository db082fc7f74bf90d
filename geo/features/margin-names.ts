import type { Text } from '../../data/vocabulary/languages';

/** Names of the plates and lists that belong to no city. */
export const marginNames = {
  region: { zh: '区域', en: 'Regions' },
  span: { zh: '跨地市', en: 'Across cities' },
  province: { zh: '仅知全省', en: 'Province-wide' },
} as const satisfies Record<string, Text>;

/** The same for a phone's groups, which stand 44 px wide at the edge of the window. */
export const marginGroupNames = {
  region: { zh: '区域', en: 'Regions' },
  span: { zh: '跨市', en: 'Spans' },
  province: { zh: '全省', en: 'Province' },
} as const satisfies Record<keyof typeof marginNames, Text>;
