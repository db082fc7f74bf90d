import type { Text } from '@/data/vocabulary/languages';

export const matrixTitle: Text = { zh: '产业与地市', en: 'Sectors by city' };

export const matrixTeaser: Text = {
  zh: '哪个市担哪些产业：一张表，每格点开就是地图',
  en: 'Which city carries which sector: one table, every cell opens on the map',
};

export const matrixDescription: Text = {
  zh: '山西“十三五”工业规划点名的 {total} 处，按产业、细分和十一市各数一遍；每格可在地图上打开。',
  en: 'The {total} sites of Shanxi’s 2016–2020 industry plan counted by sector, line and city; every cell opens on the map.',
};

export const matrixLead: Text = {
  zh: '规划点名的 {total} 处，按产业和地市数一遍。点开一格，地图上就只剩这一格的。',
  en: 'All {total} sites of the plan, counted by sector and by city. A cell opens on the map, with its own sites alone.',
};

/** Names the table and the frame that it scrolls in. */
export const matrixName: Text = {
  zh: '各产业在各市的地点数',
  en: 'Number of sites by sector and city',
};

export const sectorWord: Text = { zh: '产业', en: 'Sector' };

export const totalWord: Text = { zh: '合计', en: 'Total' };

/** Before the number of shared sites, for who listens. */
export const sharedSpoken: Text = { zh: '与他市共有', en: 'shared with other cities:' };

export const unfoldAll: Text = { zh: '展开全部细分', en: 'Open all lines' };

export const foldAll: Text = { zh: '收起细分', en: 'Fold all lines' };

export const linesOfSector: Text = { zh: '{name}的细分', en: 'Lines of {name}' };

export const compareThis: Text = { zh: '比较', en: 'compare' };

export const keyOwn: Text = { zh: '落在本市', en: 'in this city' };

export const keyShared: Text = {
  zh: '与他市共有，在右边各算一次',
  en: 'shared, counted once at the right',
};

export const legendTitle: Text = { zh: '怎么读', en: 'How to read it' };

export const legendOwn: Text = {
  zh: '落在这个市，算在这一格。',
  en: 'Stands in this city and is counted here.',
};

export const legendShared: Text = {
  zh: '与他市共有：写在片区名下或横跨数市。有关的每个市都标空心，数目写在 + 后面；只在“区域”或“跨地市”列里算一次。',
  en: 'Shared with other cities: in a named region or across several. Hollow in every city that it touches, with the number after +; counted once, under “Regions” or “Across cities”.',
};

export const legendTotals: Text = {
  zh: '合计 = 各市不带 + 的数，加上“区域”“跨地市”“仅知全省”三列；全表 {total} 处，每处只算一次。',
  en: 'A total adds the figures without + and the last three columns: {total} sites in all, each counted once.',
};

export const legendTint: Text = {
  zh: '底色深，数目多。',
  en: 'The deeper the ground, the more sites.',
};

export const legendKinds: Text = { zh: '形状说类别', en: 'The shape says what it is' };
