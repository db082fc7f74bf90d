import type { Text } from '@/data/vocabulary/languages';

/** Words on the loom beside the map, and on the tab that it folds into. */
export const loomWords = {
  title: { zh: '区域与跨地市的线', en: 'Regions and what spans several cities' },
  sentence: { zh: '每条线连起它涉及的地市', en: 'Each strand joins the cities that it touches' },
  regions: { zh: '区域', en: 'Regions' },
  spans: { zh: '跨地市', en: 'Across cities' },
  inRegions: { zh: '区域 {count} 处', en: '{count} in regions' },
  acrossCities: { zh: '跨地市 {count} 处', en: '{count} across cities' },
  tab: { zh: '区域 {regions} · 跨地市 {spans}', en: 'Regions {regions} · Across cities {spans}' },
  strand: { zh: '{name}：{cities}', en: '{name}: {cities}' },
} as const satisfies Record<string, Text>;
