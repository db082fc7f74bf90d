import type { Text } from './languages';

interface UnitEntry {
  name: Text;
  /** Only values of one dimension may share an axis. */
  dimension: Dimension;
  /** How many of the dimension's base unit one of this is. */
  inBase: number;
}

/** What a unit measures, and its base unit. */
export const dimensions = {
  money: { name: { zh: '金额', en: 'Money' }, base: { zh: '元', en: 'yuan' } },
  share: { name: { zh: '比重', en: 'Share' }, base: { zh: '%', en: '%' } },
  mass: { name: { zh: '质量', en: 'Mass' }, base: { zh: '吨', en: 't' } },
  'coal-equivalent': {
    name: { zh: '标准煤', en: 'Coal equivalent' },
    base: { zh: '吨标准煤', en: 't of coal equivalent' },
  },
  'energy-intensity': {
    name: { zh: '能耗强度', en: 'Energy intensity' },
    base: { zh: '吨标准煤', en: 't of coal equivalent' },
  },
  energy: { name: { zh: '电量', en: 'Electricity' }, base: { zh: '千瓦时', en: 'kWh' } },
  power: { name: { zh: '功率', en: 'Power' }, base: { zh: '千瓦', en: 'kW' } },
  volume: { name: { zh: '体积', en: 'Volume' }, base: { zh: '立方米', en: 'm³' } },
  count: { name: { zh: '数量', en: 'Count' }, base: { zh: '个', en: 'items' } },
  index: { name: { zh: '指数', en: 'Index' }, base: { zh: '点', en: 'points' } },
} as const satisfies Record<string, { name: Text; base: Text }>;

export type Dimension = keyof typeof dimensions;

/** Every unit that the plan counts in, as it writes it. */
export const units = {
  'yuan-100m': {
    name: { zh: '亿元', en: '100 million yuan' },
    dimension: 'money',
    inBase: 1e8,
  },
  'yuan-trillion': {
    name: { zh: '万亿元', en: 'trillion yuan' },
    dimension: 'money',
    inBase: 1e12,
  },
  percent: { name: { zh: '%', en: '%' }, dimension: 'share', inBase: 1 },
  'tonne-10k': { name: { zh: '万吨', en: '10,000 t' }, dimension: 'mass', inBase: 1e4 },
  'tonne-100m': { name: { zh: '亿吨', en: '100 million t' }, dimension: 'mass', inBase: 1e8 },
  tonne: { name: { zh: '吨', en: 't' }, dimension: 'mass', inBase: 1 },
  'kwh-100m': { name: { zh: '亿千瓦时', en: '100 million kWh' }, dimension: 'energy', inBase: 1e8 },
  'kw-10k': { name: { zh: '万千瓦', en: '10 MW' }, dimension: 'power', inBase: 1e4 },
  'kw-100m': { name: { zh: '亿千瓦', en: '100 GW' }, dimension: 'power', inBase: 1e8 },
  'm3-100m': {
    name: { zh: '亿立方米', en: '100 million m³' },
    dimension: 'volume',
    inBase: 1e8,
  },
  'm3-10k': { name: { zh: '万立方米', en: '10,000 m³' }, dimension: 'volume', inBase: 1e4 },
  'coal-equivalent-10k': {
    name: { zh: '万吨标准煤', en: '10,000 t of coal equivalent' },
    dimension: 'coal-equivalent',
    inBase: 1e4,
  },
  'coal-equivalent': {
    name: { zh: '吨标准煤', en: 't of coal equivalent' },
    dimension: 'energy-intensity',
    inBase: 1,
  },
  centres: { name: { zh: '家', en: 'centres' }, dimension: 'count', inBase: 1 },
  firms: { name: { zh: '家', en: 'firms' }, dimension: 'count', inBase: 1 },
  'firms-10k': { name: { zh: '万户', en: '10,000 firms' }, dimension: 'count', inBase: 1e4 },
  'vehicles-10k': { name: { zh: '万辆', en: '10,000 vehicles' }, dimension: 'count', inBase: 1e4 },
  points: { name: { zh: '点', en: 'points' }, dimension: 'index', inBase: 1 },
} as const satisfies Record<string, UnitEntry>;

export type UnitId = keyof typeof units;
export const unitIds = Object.keys(units) as UnitId[];
