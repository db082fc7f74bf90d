import type { Text } from './languages';

/** What the plan and its atlas are called in files and services, and which years it speaks of. */
export const plan = {
  title: {
    zh: '山西省“十三五”工业和信息化发展规划（2016–2020）',
    en: 'Shanxi Province: 13th Five-Year plan for the development of industry and informatization (2016–2020)',
  },
  atlas: { zh: '山西工业布局图', en: 'Shanxi Industrial Atlas' },
  province: { adcode: '140000', name: { zh: '山西', en: 'Shanxi' } },
  /** Begins the names of files. */
  slug: 'shanxi',
  /** Names the whole of the data, for programs. */
  dataset: 'shanxi-industrial-atlas',
  keywords: ['Shanxi', 'industry', '13th Five-Year plan', '山西', '工业', '十三五'],
  adopted: 2016,
  /** The years of its levels, the first and the last included. */
  levelYears: [2010, 2015, 2020],
} as const satisfies {
  title: Text;
  atlas: Text;
  province: { adcode: string; name: Text };
  slug: string;
  dataset: string;
  keywords: readonly string[];
  adopted: number;
  levelYears: readonly number[];
};
