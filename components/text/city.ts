import type { Text } from '@/data/vocabulary/languages';

/** Opening of the sentence under a city's name, by its rank among the eleven. */
export const cityRanks = {
  first: {
    zh: '规划点在这里的比哪个市都多：',
    en: 'The plan puts more here than anywhere: ',
  },
  other: {
    zh: '按规划点名的多少，在十一市里排第 {rank}：',
    en: 'By what the plan names, number {rank} of the eleven cities: ',
  },
  tied: {
    zh: '按规划点名的多少，在十一市里并列第 {rank}：',
    en: 'By what the plan names, joint number {rank} of the eleven cities: ',
  },
} as const satisfies Record<string, Text>;

export const cityMainSectors: Text = {
  zh: '{total} 处里最多的是{list}。',
  en: '{total} sites, above all {list}.',
};

export const sectorWithCount: Text = { zh: '{name}（{count}）', en: '{name} ({count})' };

export const sharedHere: Text = { zh: '与他市共有', en: 'Shared with other cities' };

export const sharedNote: Text = {
  zh: '写在片区名下或横跨数市；不算在本市的数目里。',
  en: 'Written under a region’s name or across several cities; not in this city’s number.',
};

export const asSpan: Text = { zh: '跨市', en: 'across cities' };

export const asRegion: Text = { zh: '片区，按我们的读法', en: 'region, as we read it' };

export const countiesWord: Text = { zh: '所辖县（市、区）', en: 'Districts, cities and counties' };

export const countiesNote: Text = {
  zh: '今名；与 2016 年规划时不同的，括号里是当时的名。',
  en: 'Names of today; in brackets the name of 2016 where it was another.',
};

export const unitChanges = {
  renamed: { zh: '2016：{names}', en: '2016: {names}' },
  merged: { zh: '2016：{names}，后合并', en: '2016: {names}, since merged' },
  're-cut': { zh: '2016：{names}，后重划', en: '2016: {names}, since re-cut' },
} as const satisfies Record<string, Text>;

export const portsOfCity: Text = { zh: '口岸，从市府驻地算起', en: 'Ports, from the city’s seat' };

export const cityDescription: Text = {
  zh: '山西“十三五”工业规划在{name}点名的 {own} 处，以及与他市共有的 {shared} 处。',
  en: 'What Shanxi’s 2016–2020 industry plan names in {name}: {own} sites of its own and {shared} shared with other cities.',
};
