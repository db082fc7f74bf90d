import type { Text } from '@/data/vocabulary/languages';

/** When a page broke off in the browser. */
export const brokenWords = {
  title: { zh: '这一页没能显示出来', en: 'This page could not be shown' },
  lead: {
    zh: '页面的程序出了错，地图和别的页面不受影响。',
    en: 'Its script met an error. The map and the other pages still work.',
  },
  retry: { zh: '重试', en: 'Try again' },
  reload: { zh: '重新载入', en: 'Load it afresh' },
} as const satisfies Record<string, Text>;
