import type { Text } from '@/data/vocabulary/languages';

/** What a printed page needs and a screen does not: what it is from, and where to find it. */
export const printWords = {
  source: {
    zh: '依据《山西省“十三五”工业和信息化规划》（2016—2020 年）。¶ 后是规划正文的段落序号。',
    en: 'From Shanxi’s 13th Five-Year plan for industry and informatization (2016–2020). ¶ is followed by the paragraph of the plan.',
  },
  cite: {
    zh: '引用：山西工业布局图，{address}',
    en: 'Cite as: Shanxi Industrial Atlas, {address}',
  },
} as const satisfies Record<string, Text>;
