import type { Text } from './languages';

/** What kind of slip or tension it is. */
export const findingKinds = {
  count: { zh: '数与列', en: 'Count and list' },
  arithmetic: { zh: '增速与水平', en: 'Growth and level' },
  sum: { zh: '分项与总数', en: 'Parts and whole' },
  placement: { zh: '两处布局', en: 'Placed two ways' },
  wording: { zh: '前后说法', en: 'Said two ways' },
  unsaid: { zh: '没有写明', en: 'Left unsaid' },
  text: { zh: '文字有损', en: 'Damaged text' },
  change: { zh: '今已改名', en: 'Renamed since' },
} as const satisfies Record<string, Text>;

export type FindingKind = keyof typeof findingKinds;

export const findingKindIds = Object.keys(findingKinds) as FindingKind[];
