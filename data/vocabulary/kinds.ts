import type { Text } from './languages';

/** What a site is, after the plan's own head nouns. Order is the order of symbols in a plate. */
export const kinds = {
  base: { name: { zh: '基地', en: 'Base' }, plural: { zh: '基地', en: 'Bases' } },
  cluster: { name: { zh: '集群', en: 'Cluster' }, plural: { zh: '集群与集聚区', en: 'Clusters' } },
  park: { name: { zh: '园区', en: 'Park' }, plural: { zh: '园区', en: 'Parks' } },
  'data-centre': {
    name: { zh: '数据中心', en: 'Data centre' },
    plural: { zh: '数据中心', en: 'Data centres' },
  },
  zone: { name: { zh: '开发区', en: 'Zone' }, plural: { zh: '开发区', en: 'Zones' } },
  project: { name: { zh: '项目', en: 'Project' }, plural: { zh: '项目', en: 'Projects' } },
  innovation: {
    name: { zh: '创新载体', en: 'Innovation site' },
    plural: { zh: '创新载体', en: 'Innovation sites' },
  },
  demonstration: {
    name: { zh: '示范试点', en: 'Demonstration' },
    plural: { zh: '示范试点', en: 'Demonstrations' },
  },
  corridor: {
    name: { zh: '产业带与走廊', en: 'Corridor' },
    plural: { zh: '产业带与走廊', en: 'Corridors' },
  },
  port: { name: { zh: '口岸', en: 'Port' }, plural: { zh: '口岸', en: 'Ports' } },
} as const satisfies Record<string, { name: Text; plural: Text }>;

export type KindId = keyof typeof kinds;

export const kindIds = Object.keys(kinds) as KindId[];

/** A port is reached by air or rail, or is electronic; its rank is the plan's. */
export const portModes = {
  air: { zh: '航空口岸', en: 'Air port' },
  rail: { zh: '铁路口岸', en: 'Rail port' },
  electronic: { zh: '电子口岸', en: 'Electronic port' },
} as const satisfies Record<string, Text>;

export type PortMode = keyof typeof portModes;

export const portRanks = {
  axis: { zh: '主轴', en: 'On the main axis' },
  centre: { zh: '中心', en: 'Centre' },
  secondary: { zh: '副中心', en: 'Secondary centre' },
  branch: { zh: '支线', en: 'Branch' },
  support: { zh: '配套', en: 'Supporting' },
} as const satisfies Record<string, Text>;

export type PortRank = keyof typeof portRanks;
