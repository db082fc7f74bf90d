import type { Text } from './languages';

/** What units measure, and the base unit of each. Counts of different things are told apart. */
export const dimensions = {
  money: { name: { zh: '金额', en: 'Money' }, base: { zh: '元', en: 'yuan' } },
  share: { name: { zh: '比重', en: 'Share' }, base: { zh: '%', en: '%' } },
  growth: { name: { zh: '年均增速', en: 'Growth a year' }, base: { zh: '%', en: '%' } },
  cut: { name: { zh: '五年降幅', en: 'Cut in five years' }, base: { zh: '%', en: '%' } },
  mass: { name: { zh: '质量', en: 'Mass' }, base: { zh: '吨', en: 't' } },
  volume: { name: { zh: '体积', en: 'Volume' }, base: { zh: '立方米', en: 'm³' } },
  energy: { name: { zh: '电量', en: 'Electricity' }, base: { zh: '千瓦时', en: 'kWh' } },
  power: { name: { zh: '功率', en: 'Power' }, base: { zh: '千瓦', en: 'kW' } },
  'coal-equivalent': {
    name: { zh: '标准煤', en: 'Coal equivalent' },
    base: { zh: '吨标准煤', en: 't of coal equivalent' },
  },
  'energy-intensity': {
    name: { zh: '能耗强度', en: 'Energy intensity' },
    base: { zh: '吨标准煤', en: 't of coal equivalent' },
  },
  firms: { name: { zh: '企业', en: 'Firms' }, base: { zh: '家', en: 'firms' } },
  'firm-groups': {
    name: { zh: '企业集团', en: 'Groups of firms' },
    base: { zh: '家', en: 'groups' },
  },
  centres: { name: { zh: '中心', en: 'Centres' }, base: { zh: '家', en: 'centres' } },
  bases: { name: { zh: '基地', en: 'Bases' }, base: { zh: '个', en: 'bases' } },
  projects: { name: { zh: '项目', en: 'Projects' }, base: { zh: '个', en: 'projects' } },
  chains: { name: { zh: '创新链', en: 'Innovation chains' }, base: { zh: '个', en: 'chains' } },
  lines: { name: { zh: '输电通道', en: 'Power lines' }, base: { zh: '条', en: 'lines' } },
  vehicles: { name: { zh: '车辆', en: 'Vehicles' }, base: { zh: '辆', en: 'vehicles' } },
  index: { name: { zh: '指数', en: 'Index' }, base: { zh: '点', en: 'points' } },
  ratio: { name: { zh: '倍数', en: 'Multiple' }, base: { zh: '倍', en: 'times' } },
  rank: { name: { zh: '位次', en: 'Rank' }, base: { zh: '位', en: 'place' } },
} as const satisfies Record<string, { name: Text; base: Text }>;

export type Dimension = keyof typeof dimensions;

interface UnitEntry {
  name: Text;
  /** Only values of one dimension may share an axis. */
  dimension: Dimension;
  /** How many of the dimension's base unit one of this is. */
  inBase: number;
}

const unit = <D extends Dimension>(zh: string, en: string, dimension: D, inBase = 1) => ({
  name: { zh, en },
  dimension,
  inBase,
});

/** Every unit that the plan counts in, as it writes it. */
export const units = {
  'yuan-100m': unit('亿元', '100 million yuan', 'money', 1e8),
  'yuan-trillion': unit('万亿元', 'trillion yuan', 'money', 1e12),
  percent: unit('%', '%', 'share'),
  'percent-a-year': unit('%', '%', 'growth'),
  'percent-cut': unit('%', '%', 'cut'),
  tonne: unit('吨', 't', 'mass'),
  'tonne-10k': unit('万吨', '10,000 t', 'mass', 1e4),
  'tonne-100m': unit('亿吨', '100 million t', 'mass', 1e8),
  'm3-10k': unit('万立方米', '10,000 m³', 'volume', 1e4),
  'm3-100m': unit('亿立方米', '100 million m³', 'volume', 1e8),
  'kwh-100m': unit('亿千瓦时', '100 million kWh', 'energy', 1e8),
  'kw-10k': unit('万千瓦', '10,000 kW', 'power', 1e4),
  'kw-100m': unit('亿千瓦', '100 million kW', 'power', 1e8),
  'coal-equivalent': unit('吨标准煤', 't of coal equivalent', 'energy-intensity'),
  'coal-equivalent-10k': unit('万吨标准煤', '10,000 t of coal equivalent', 'coal-equivalent', 1e4),
  firms: unit('家', 'firms', 'firms'),
  'firms-10k': unit('万户', '10,000 firms', 'firms', 1e4),
  'firm-groups': unit('家', 'groups', 'firm-groups'),
  centres: unit('家', 'centres', 'centres'),
  'centres-hu': unit('户', 'centres', 'centres'),
  bases: unit('个', 'bases', 'bases'),
  projects: unit('个', 'projects', 'projects'),
  'projects-xiang': unit('项', 'projects', 'projects'),
  chains: unit('个', 'chains', 'chains'),
  lines: unit('条', 'lines', 'lines'),
  'vehicles-10k': unit('万辆', '10,000 vehicles', 'vehicles', 1e4),
  points: unit('点', 'points', 'index'),
  times: unit('倍', 'times', 'ratio'),
  place: unit('位', 'place', 'rank'),
} as const satisfies Record<string, UnitEntry>;

export type UnitId = keyof typeof units;
export const unitIds = Object.keys(units) as UnitId[];
