import type { Text } from '@/data/vocabulary/languages';

export const hiddenByFilter: Text = {
  zh: '筛选隐去了其中 {count} 处。',
  en: 'The filter hides {count} of them.',
};

export const showAll: Text = { zh: '全部显示', en: 'Show all' };
