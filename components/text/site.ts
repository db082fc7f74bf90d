import type { Text } from '@/data/vocabulary/languages';

export const factsOfSite: Text = { zh: '行业、类别、位置精度', en: 'Sector, kind, precision' };

export const knownTo = {
  exact: { zh: '公开坐标', en: 'Published coordinate' },
  town: { zh: '知到乡镇街区', en: 'Known to a town' },
  county: { zh: '知到县', en: 'Known to a county' },
  prefecture: { zh: '仅知地级市', en: 'Known to the prefecture' },
  region: { zh: '仅知片区', en: 'Known to a region' },
  province: { zh: '仅知全省', en: 'Known to the province' },
} as const satisfies Record<string, Text>;

export const oneOf: Text = { zh: '{count} 处之一。', en: 'One of {count}.' };

export const statedAndCounted: Text = {
  zh: '规划写“{as}”，我们数出 {count} 处：',
  en: 'The plan says {as}; we count {count}:',
};

export const countedOnly: Text = {
  zh: '规划没有写数目，我们数出 {count} 处：',
  en: 'The plan states no number; we count {count}:',
};

export const siblingsWord: Text = { zh: '同一句里的', en: 'Named with it' };

export const productsWord: Text = { zh: '产品', en: 'Products' };

export const firmsWord: Text = { zh: '企业', en: 'Firms' };

export const placeWord: Text = { zh: '地点', en: 'Place' };

export const writtenAs: Text = { zh: '规划写作', en: 'As the plan writes it' };

export const unitsToday: Text = { zh: '今属', en: 'Today' };

export const coordinatesWord: Text = { zh: '坐标', en: 'Coordinates' };

export const coordinates: Text = { zh: '北纬 {lat}°，东经 {lng}°', en: '{lat}° N, {lng}° E' };

export const samePlace: Text = { zh: '同在{place}的 {count} 处', en: '{count} more in {place}' };

export const siteDescription: Text = {
  zh: '{kind}，{place}。山西“十三五”工业规划第 {paragraph} 段：位置、精度、同列地点与最近口岸。',
  en: '{kind}, {place}. Paragraph {paragraph} of Shanxi’s 2016–2020 industry plan: position, precision, what is named with it, nearest ports.',
};
