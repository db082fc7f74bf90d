import type { Text } from '@/data/vocabulary/languages';

export const compareTitle: Text = { zh: '并排比较', en: 'Side by side' };

export const compareTeaser: Text = {
  zh: '两到四个市，或两到四个产业，逐项对照',
  en: 'Two to four cities, or two to four sectors, point by point',
};

export const compareDescription: Text = {
  zh: '山西“十三五”工业规划里的地市与产业并排对照：数目、类别、位置把握、口岸距离与 2020 年目标。',
  en: 'Cities and sectors of Shanxi’s 2016–2020 industry plan side by side: counts, kinds, how well positions are known, distances to ports, goals for 2020.',
};

export const compareLead: Text = {
  zh: '选两到四个市，或两到四个产业，逐项对照；地图上同时只剩它们。',
  en: 'Choose two to four cities, or sectors, to see them point by point; the map shows the same.',
};

export const withoutScript: Text = {
  zh: '没有脚本，挑选不起作用：下面是十一市和全部产业的整张对照表。',
  en: 'Choosing needs scripts. Below, all eleven cities and all sectors stand side by side.',
};

export const pickCities: Text = { zh: '地市，最多四个', en: 'Cities, four at most' };

export const pickSectors: Text = { zh: '产业，最多四个', en: 'Sectors, four at most' };

export const linesOf: Text = { zh: '{name}的细分', en: 'Lines of {name}' };

export const fifthRefused: Text = {
  zh: '最多并排四个：先去掉一个，再选{name}。',
  en: 'Four at most stand side by side: take one away, then choose {name}.',
};

export const tooManyCities: Text = {
  zh: '链接里的筛选有 {count} 个市，并排最多四个：请在下面选。',
  en: 'The filter in this link holds {count} cities; four at most stand side by side. Choose below.',
};

export const tooManySectors: Text = {
  zh: '链接里的筛选有 {count} 项产业，并排最多四项：请在下面选。',
  en: 'The filter in this link holds {count} sectors or lines; four at most stand side by side. Choose below.',
};

export const addAnother: Text = { zh: '再选一个，就能对照。', en: 'Choose one more to compare.' };

export const compareSectorsInstead: Text = { zh: '改比产业', en: 'Compare sectors instead' };

export const compareCitiesInstead: Text = { zh: '改比地市', en: 'Compare cities instead' };

export const forInstance: Text = { zh: '例如', en: 'For instance' };

export const pairOf: Text = { zh: '{one}与{other}', en: '{one} and {other}' };

/** Why a pair is worth a look. */
export const exampleReasons = {
  mostSites: { zh: '点名最多的两个', en: 'the two with most sites' },
  alike: { zh: '产业构成最像', en: 'the most alike mix of sectors' },
  spread: { zh: '在各市的分布最像', en: 'spread over the cities most alike' },
} as const satisfies Record<string, Text>;

export const onlySome: Text = {
  zh: '按筛选只算其中 {count} 处。',
  en: 'By the filter only {count} sites count here.',
};

export const countAll: Text = { zh: '全部算上', en: 'Count all' };

export const citiesTable: Text = { zh: '地市对照', en: 'Cities side by side' };

export const sectorsTable: Text = { zh: '产业对照', en: 'Sectors side by side' };

/** Headings of the comparison, and the names of its rows. */
export const aspects = {
  named: { zh: '规划点名', en: 'Named by the plan' },
  own: { zh: '落在本市', en: 'In the city' },
  shared: { zh: '与他市共有', en: 'Shared with others' },
  share: { zh: '占落在各市的', en: 'Share of all cities’ sites' },
  rank: { zh: '十一市中', en: 'Among the eleven' },
  total: { zh: '一共', en: 'In all' },
  place: { zh: '落在一市', en: 'In one city' },
  region: { zh: '只到片区', en: 'In a region' },
  span: { zh: '横跨数市', en: 'Across cities' },
  province: { zh: '只说全省', en: 'Province only' },
  sectors: { zh: '各产业', en: 'By sector' },
  cities: { zh: '各市', en: 'By city' },
  regions: { zh: '片区', en: 'Regions' },
  kinds: { zh: '类别', en: 'Kinds' },
  precision: { zh: '位置的把握', en: 'How positions are known' },
  land: { zh: '行政与面积', en: 'Units and area' },
  counties: { zh: '县（市、区）', en: 'Counties and districts' },
  area: { zh: '面积，按本图边界量得', en: 'Area, measured on this map' },
  ports: { zh: '最近的口岸，从市府驻地算起', en: 'Nearest ports, from the seat' },
  air: { zh: '航空', en: 'Air' },
  rail: { zh: '铁路', en: 'Rail' },
  goals: { zh: '2020 年目标', en: 'Goals for 2020' },
  sites: { zh: '逐处', en: 'Every site' },
} as const satisfies Record<string, Text>;

export const squareKilometres: Text = { zh: '{area} 平方公里', en: '{area} km²' };

export const rankAmong: Text = { zh: '第 {rank}', en: 'number {rank}' };

export const rankTied: Text = { zh: '并列第 {rank}', en: 'joint number {rank}' };

export const noGoals: Text = { zh: '规划没有写数字', en: 'the plan sets no figure' };

export const fromTo: Text = { zh: '{from} → {to}', en: '{from} → {to}' };

/** After a level that the plan does not write but that follows from one that it does. */
export const derivedMark: Text = { zh: '（推算）', en: ' (derived)' };

export const compareWith: Text = { zh: '与{name}并排比较', en: 'Compare with {name}' };

export const compareWithOthers: Text = {
  zh: '与别的产业并排比较',
  en: 'Compare with other sectors',
};

export const alikeCity: Text = {
  zh: '产业构成与这里最像的市',
  en: 'The city whose mix of sectors is most like this one’s',
};

export const alikeSector: Text = {
  zh: '在各市的分布与它最像的产业',
  en: 'The sector that is spread over the cities most like this one',
};
