import type { Text } from '@/data/vocabulary/languages';

export const profileTitle: Text = { zh: '在全省里的分量', en: 'Its part in the plan' };

export const profileShare: Text = {
  zh: '规划落在各市的 {all} 处里，{own} 处在{name}，占 {share}；按数目在十一市中{rank}。',
  en: 'Of the {all} sites that stand in a city, {own} are in {name}: {share}, {rank} of the eleven.',
};

export const profileRanks = {
  alone: { zh: '排第 {rank}', en: 'number {rank}' },
  tied: { zh: '并列第 {rank}', en: 'joint number {rank}' },
} as const satisfies Record<string, Text>;

export const standsOutTitle: Text = { zh: '比别处集中的产业', en: 'In what it stands out' };

/** How many times as much as in the province. */
export const times: Text = { zh: '{value} 倍', en: '{value}×' };

export const siteShare: Text = { zh: '{all} 处中的 {own} 处', en: '{own} of {all} sites' };

export const howComputed: Text = {
  zh: '算法：{name}占一个产业地点的比重，除以它占全部地点的比重。1 就是与全省一样；只列不少于 {sites} 处、不低于 {least} 倍的。',
  en: 'The city’s share of a sector’s sites divided by its share of all sites. 1 is as in the whole province; listed from {sites} sites and {least}× on.',
};

export const smallNumbers: Text = {
  zh: '数目小，倍数只作参考：细线两端是这里少算或多算一处时的倍数。',
  en: 'The numbers are small, so take this as a hint: the thin line runs from one site fewer here to one more.',
};

export const standsOutNowhere: Text = {
  zh: '没有哪个产业在这里达到 {sites} 处，又明显比全省集中（{least} 倍以上）。',
  en: 'No sector has {sites} sites here and clearly more than the city’s share ({least}× or more).',
};

export const asProvince: Text = { zh: '与全省一样', en: 'as in the province' };

export const inMatrix: Text = { zh: '在产业与地市的表里看', en: 'See it among sectors and cities' };
