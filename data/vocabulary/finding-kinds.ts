import type { Text } from './languages';

/** What kind of slip or tension it is. */
export const findingKinds = {
  count: { zh: '数与列不合', en: 'Count and list' },
  arithmetic: { zh: '增速与水平不合', en: 'Growth and level' },
  sum: { zh: '分项与总数不合', en: 'Parts and whole' },
  placement: { zh: '两处布局不同', en: 'Placed two ways' },
  wording: { zh: '表述不一', en: 'Said two ways' },
  text: { zh: '文字有损', en: 'Damaged text' },
  change: { zh: '区划已变', en: 'Changed since 2016' },
} as const satisfies Record<string, Text>;

export type FindingKind = keyof typeof findingKinds;
