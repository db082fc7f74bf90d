import type { Text } from '@/data/vocabulary/languages';

export const reportWord: Text = { zh: '指出错误', en: 'Report a mistake' };
