import type { Text } from '@/data/vocabulary/languages';

export const subsectorsWord: Text = { zh: '细分', en: 'Lines' };

export const onlyThis: Text = { zh: '只看{name}', en: 'Only {name}' };

export const directionOnly: Text = { zh: '只写方向', en: 'direction only' };

export const elsewhereInSector: Text = { zh: '未分细类', en: 'in no line' };

export const byCity: Text = { zh: '各市', en: 'By city' };

export const byCityNote: Text = {
  zh: '只计落在一市的；跨市与片区的不分摊。',
  en: 'Counts what stands in one city; spans and regions are not shared out.',
};

export const onlyRegions: Text = {
  zh: '规划没有把这一项放到哪个市，最细只写到片区。',
  en: 'The plan puts none of this in a city: the finest it says is a region.',
};

export const onlyProvince: Text = {
  zh: '规划没有给这一项写地点，只说全省。',
  en: 'The plan gives this no place: it speaks of the province only.',
};

export const sectorDescription: Text = {
  zh: '山西“十三五”工业规划里的{name}：{count} 处地点、2020 年目标与出处。',
  en: '{name} in Shanxi’s 2016–2020 industry plan: {count} sites, goals for 2020, and where the plan says so.',
};
