import type { Text } from '@/data/vocabulary/languages';
import type { Noun } from './numbers';

export const wholeProvince: Text = { zh: '全省', en: 'Province' };

export const notBuilt: Text = {
  zh: '这是规划（2016）的设想，不表示已经建成。',
  en: 'A wish of the 2016 plan, not a statement that it was built.',
};

export const unitOfCount: Noun = { zh: '处', one: 'site', other: 'sites' };

export const shared: Text = { zh: '共有', en: 'shared' };

export const breadcrumb: Text = { zh: '当前位置', en: 'You are here' };

/** Stands between names in a line, and never begins one. */
export const separator = '\u00a0· ';

export const placesWord: Text = { zh: '所在', en: 'Places' };
