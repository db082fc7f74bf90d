import type { Text } from '@/data/vocabulary/languages';
import type { GroupId } from '../search/finder/sections';
import type { Noun } from './numbers';

export const searchWords = {
  search: { zh: '搜索', en: 'Search' },
  placeholder: { zh: '企业、产品、地名、拼音', en: 'Places, firms, products, pinyin' },
  keys: { zh: '快捷键：/ 或 Ctrl-K', en: 'Keys: / or Ctrl-K' },
  cancel: { zh: '取消', en: 'Cancel' },
  results: { zh: '搜索结果', en: 'Search results' },
  hint: {
    zh: '汉字、拼音、首字母、英文都可以，县区的旧名也认得：大同县、taiyuan、llzdc。',
    en: 'Names in English or Chinese, pinyin, initials, former county names: lithium, lvliang, Datong County.',
  },
  handling: {
    zh: '↑ ↓ 选择，Enter 打开，Esc 关闭',
    en: '↑ ↓ to choose, Enter to open, Esc to close',
  },
  loading: { zh: '正在读取索引……', en: 'Reading the index…' },
  failed: { zh: '索引没有读到。', en: 'The index could not be read.' },
  retry: { zh: '再试一次', en: 'Try again' },
  count: { zh: '{count} {noun}', en: '{count} {noun}' },
  none: { zh: '没有找到“{query}”。', en: 'Nothing found for “{query}”.' },
  more: { zh: '其余 {count} 条', en: '{count} more' },
} as const satisfies Record<string, Text>;

export const resultCount: Noun = { zh: '条结果', one: 'result', other: 'results' };

export const groupNames: Readonly<Record<GroupId, Text>> = {
  places: { zh: '市县与片区', en: 'Cities, counties, regions' },
  sectors: { zh: '产业', en: 'Sectors' },
  pages: { zh: '页面', en: 'Pages' },
  sites: { zh: '基地、园区等', en: 'Sites' },
  products: { zh: '产品', en: 'Products' },
  firms: { zh: '企业', en: 'Firms' },
  figures: { zh: '指标', en: 'Figures' },
  findings: { zh: '出入', en: 'Findings' },
  paragraphs: { zh: '规划段落', en: 'Paragraphs of the plan' },
};
