import type { Text } from '@/data/vocabulary/languages';

export const notFoundTitle: Text = { zh: '没有这一页', en: 'No such page' };

export const notFoundLead: Text = {
  zh: '这个地址不是本图的任何一处、行业、市或片区。',
  en: 'This address is no site, sector, city or region of the atlas.',
};

export const nearestNames: Text = { zh: '名字相近的', en: 'Nearest names' };

export const toAtlas: Text = { zh: '打开山西工业布局图', en: 'Open the Shanxi Industrial Atlas' };

/** What kind of page a name belongs to. */
export const pageTypes = {
  sector: { zh: '行业', en: 'sector' },
  city: { zh: '市', en: 'city' },
  region: { zh: '片区', en: 'region' },
  site: { zh: '地点', en: 'site' },
} as const satisfies Record<string, Text>;
