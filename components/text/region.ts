import type { Text } from '@/data/vocabulary/languages';

export const unitsOfRegion: Text = { zh: '包含的市', en: 'Cities in it' };

export const overlapping: Text = { zh: '与它相叠的片区', en: 'Regions that overlap it' };

export const inCommon: Text = { zh: '同有 {units}', en: 'both hold {units}' };

export const regionDescription: Text = {
  zh: '山西“十三五”工业规划里的{name}：读作 {units}，规划在此点名 {count} 处。',
  en: '{name} in Shanxi’s 2016–2020 industry plan: read as {units}, with {count} sites.',
};
