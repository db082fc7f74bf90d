import type { EntryRecord } from '../schema/entry';
import { atEach, inRegion } from './where';

export const pharmaceuticals: EntryRecord[] = [
  {
    id: 'pharmaceutical-cluster',
    kind: 'cluster',
    sector: 'pharmaceuticals',
    name: { zh: '医药产业集群', en: 'pharmaceutical cluster' },
    stated: { count: 6, as: '六大' },
    citation: { paragraph: 102, phrase: '同朔、太原、晋中、运城、晋东南、临汾六大医药产业集群' },
    products: [
      { zh: '生物制药', en: 'Biopharmaceuticals' },
      { zh: '化学药新品种', en: 'New chemical drugs' },
      { zh: '中成药', en: 'Traditional Chinese medicines' },
    ],
    sites: [
      inRegion('tongshuo', '同朔'),
      ...atEach('taiyuan', 'jinzhong', 'yuncheng'),
      inRegion('jindongnan', '晋东南'),
      ...atEach('linfen'),
    ],
  },
];
