import type { Text } from '@/data/vocabulary/languages';

export const filterWords = {
  region: { zh: '当前筛选', en: 'Filter' },
  shown: { zh: '{total} 处中显示 {count} 处', en: '{count} of {total} sites' },
  remove: { zh: '去掉“{name}”', en: 'Remove “{name}”' },
  removeAll: { zh: '清除筛选', en: 'Clear the filter' },
  nothing: { zh: '都不选', en: 'none' },
  some: { zh: '{count} 项', en: '{count} of them' },
  search: { zh: '产品、企业或名称含', en: 'Product, firm or name holds' },
  placeholder: { zh: '如：锂离子电池', en: 'e.g. lithium' },
  quoted: { zh: '“{words}”', en: '“{words}”' },
} as const satisfies Record<string, Text>;
