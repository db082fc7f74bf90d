import type { Text } from '@/data/vocabulary/languages';

/** Words on the pictures that stand for pages where their links are shown. */
export const previewWords = {
  count: { zh: '{count} 处', en: '{count} sites' },
  one: { zh: '{count} 处', en: '{count} site' },
  plan: {
    zh: '山西省“十三五”工业和信息化规划',
    en: '13th Five-Year plan for industry',
  },
} as const satisfies Record<string, Text>;
