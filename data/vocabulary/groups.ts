import type { Text } from './languages';

/** Lists that one stated number counts although each item is an entry of its own. */
export const groups = {
  'ten-energy-saving-bases': {
    name: { zh: '十大节能环保产业基地', en: 'Ten energy-saving bases' },
    stated: { count: 10, as: '十大' },
  },
  'two-information-clusters': {
    name: { zh: '光伏、LED两大产业集群', en: 'Two clusters: photovoltaics and LED' },
    stated: { count: 2, as: '两大' },
  },
  'characteristic-areas': {
    name: { zh: '特色产业集中发展区', en: 'Characteristic industry areas' },
    stated: undefined,
  },
} as const satisfies Record<
  string,
  { name: Text; stated?: { count: number; as: string } | undefined }
>;

export type GroupId = keyof typeof groups;
