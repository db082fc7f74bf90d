import type { Text } from './languages';

/** The plan's own tree: families of sectors, in the plan's order. */
export const families = {
  traditional: { name: { zh: '传统产业', en: 'Traditional' } },
  pillar: { name: { zh: '新支柱产业', en: 'New pillars' } },
  potential: { name: { zh: '潜力产业', en: 'Potential' } },
  consumer: { name: { zh: '潜力产业 · 消费品', en: 'Potential · consumer' } },
  information: { name: { zh: '信息产业', en: 'Information' } },
  space: { name: { zh: '口岸与空间', en: 'Ports & space' } },
} as const satisfies Record<string, { name: Text }>;

export type FamilyId = keyof typeof families;

interface SectorEntry {
  family: FamilyId;
  name: Text;
  /** One character (zh) or two letters (en) that stand for the sector on its tile. */
  glyph: Text;
  subsectors: Readonly<Record<string, Text>>;
}

/**
 * The thirteen sectors of chapter four and the two headings of chapter five, in the plan's order.
 * Ids are unique over sectors and sub-sectors.
 */
export const sectors = {
  coal: {
    family: 'traditional',
    name: { zh: '煤炭', en: 'Coal' },
    glyph: { zh: '煤', en: 'Co' },
    subsectors: {},
  },
  metallurgy: {
    family: 'traditional',
    name: { zh: '冶金', en: 'Metallurgy' },
    glyph: { zh: '冶', en: 'Me' },
    subsectors: {
      steel: { zh: '钢铁', en: 'Steel' },
      aluminium: { zh: '铝', en: 'Aluminium' },
      magnesium: { zh: '镁', en: 'Magnesium' },
      copper: { zh: '铜', en: 'Copper' },
    },
  },
  coking: {
    family: 'traditional',
    name: { zh: '焦化', en: 'Coking' },
    glyph: { zh: '焦', en: 'Ck' },
    subsectors: {},
  },
  power: {
    family: 'traditional',
    name: { zh: '电力', en: 'Power' },
    glyph: { zh: '电', en: 'Pw' },
    subsectors: {},
  },
  equipment: {
    family: 'pillar',
    name: { zh: '装备制造', en: 'Equipment' },
    glyph: { zh: '装', en: 'Eq' },
    subsectors: {
      'rail-transit': { zh: '轨道交通装备', en: 'Rail-transit equipment' },
      'coal-machinery': { zh: '煤机装备', en: 'Coal machinery' },
      'coalbed-methane': { zh: '煤层气装备', en: 'Coalbed-methane equipment' },
      'coal-chemical-equipment': { zh: '煤化工装备', en: 'Coal-chemical equipment' },
      'environmental-equipment': { zh: '节能环保装备', en: 'Energy-saving equipment' },
      'farm-machinery': { zh: '农机装备', en: 'Farm machinery' },
      'basic-process': { zh: '基础工艺装备', en: 'Basic process equipment' },
      'intelligent-manufacturing': { zh: '智能制造装备', en: 'Intelligent manufacturing' },
      'new-energy-vehicles': { zh: '新能源汽车', en: 'New-energy vehicles' },
    },
  },
  'coal-chemicals': {
    family: 'pillar',
    name: { zh: '煤化工', en: 'Coal chemicals' },
    glyph: { zh: '化', en: 'Cc' },
    subsectors: {},
  },
  'new-materials': {
    family: 'potential',
    name: { zh: '新材料', en: 'New materials' },
    glyph: { zh: '材', en: 'Nm' },
    subsectors: {
      'metal-materials': { zh: '新型金属材料', en: 'Metal materials' },
      'chemical-materials': { zh: '新型化工材料', en: 'Chemical materials' },
      'mineral-materials': { zh: '新型无机非金属材料', en: 'Mineral materials' },
      'frontier-materials': { zh: '前沿新材料', en: 'Frontier materials' },
    },
  },
  'energy-saving': {
    family: 'potential',
    name: { zh: '节能环保', en: 'Energy saving' },
    glyph: { zh: '环', en: 'Es' },
    subsectors: {},
  },
  food: {
    family: 'consumer',
    name: { zh: '食品', en: 'Food' },
    glyph: { zh: '食', en: 'Fd' },
    subsectors: {},
  },
  pharmaceuticals: {
    family: 'consumer',
    name: { zh: '医药', en: 'Pharmaceuticals' },
    glyph: { zh: '药', en: 'Ph' },
    subsectors: {},
  },
  'light-industry': {
    family: 'consumer',
    name: { zh: '轻工', en: 'Light industry' },
    glyph: { zh: '轻', en: 'Li' },
    subsectors: {},
  },
  textiles: {
    family: 'consumer',
    name: { zh: '纺织', en: 'Textiles' },
    glyph: { zh: '纺', en: 'Tx' },
    subsectors: {},
  },
  information: {
    family: 'information',
    name: { zh: '信息产业', en: 'Information' },
    glyph: { zh: '信', en: 'It' },
    subsectors: {
      electronics: { zh: '电子设备制造', en: 'Electronic equipment' },
      photovoltaics: { zh: '太阳能光伏', en: 'Photovoltaics' },
      led: { zh: 'LED', en: 'LED' },
      'information-security': { zh: '信息安全', en: 'Information security' },
      'electronic-materials': { zh: '新型电子材料', en: 'Electronic materials' },
      software: { zh: '软件和信息技术服务', en: 'Software & IT services' },
      telecommunications: { zh: '通信业', en: 'Telecommunications' },
      'cloud-computing': { zh: '云计算', en: 'Cloud computing' },
      'big-data': { zh: '大数据', en: 'Big data' },
      'internet-of-things': { zh: '物联网', en: 'Internet of things' },
      'spatial-information': { zh: '空间信息产业', en: 'Spatial information' },
    },
  },
  ports: {
    family: 'space',
    name: { zh: '口岸', en: 'Ports' },
    glyph: { zh: '口', en: 'Pt' },
    subsectors: {
      'air-ports': { zh: '航空口岸', en: 'Air ports' },
      'rail-ports': { zh: '铁路口岸', en: 'Rail ports' },
      'port-services': { zh: '保税与电子口岸', en: 'Bonded & electronic' },
    },
  },
  space: {
    family: 'space',
    name: { zh: '空间与任务', en: 'Space & tasks' },
    glyph: { zh: '空', en: 'Sp' },
    subsectors: {
      'spatial-layout': { zh: '空间布局', en: 'Spatial layout' },
      'green-transition': { zh: '绿色转型', en: 'Green transition' },
      innovation: { zh: '创新平台', en: 'Innovation' },
      integration: { zh: '两化融合', en: 'IT–industry integration' },
      openness: { zh: '区域合作', en: 'Regional cooperation' },
    },
  },
} as const satisfies Record<string, SectorEntry>;

export type SectorId = keyof typeof sectors;

export const sectorIds = Object.keys(sectors) as SectorId[];
export const familyIds = Object.keys(families) as FamilyId[];

/** A sector's sub-sectors in the plan's order; empty where the plan makes none. */
export const subsectorsOf = (sector: SectorId): Readonly<Record<string, Text>> =>
  sectors[sector].subsectors;

export const isSector = (value: string): value is SectorId => Object.hasOwn(sectors, value);
