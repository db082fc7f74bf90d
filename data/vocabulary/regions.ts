import type { Text } from './languages';
import type { PrefectureId } from './prefectures';

interface RegionEntry {
  /** As the plan writes it. */
  name: Text;
  /** Short form for the map, told apart from a city of the same name. */
  label: Text;
  units: readonly PrefectureId[];
  /** Whether the plan itself names the units, or we read them. */
  reading: 'stated' | 'interpreted';
  why: Text;
}

/**
 * Named regions that the plan puts things in, each with the prefectures that we read it as.
 * The plan defines none of them; every extent here is a reading, with its reason.
 */
export const regions = {
  jinbei: {
    name: { zh: '晋北', en: 'Northern Shanxi (Jinbei)' },
    label: { zh: '晋北', en: 'Jinbei' },
    units: ['datong', 'shuozhou', 'xinzhou'],
    reading: 'interpreted',
    why: {
      zh: '通行读法：雁门关内外的大同、朔州、忻州三市；规划未列出所辖。',
      en: 'The common usage: Datong, Shuozhou and Xinzhou. The plan lists no units.',
    },
  },
  'jinzhong-coal': {
    name: { zh: '晋中（煤炭基地）', en: 'Central Shanxi (Jinzhong coal base)' },
    label: { zh: '晋中片区', en: 'Jinzhong area' },
    units: ['taiyuan', 'jinzhong', 'luliang', 'linfen'],
    reading: 'interpreted',
    why: {
      zh: '与晋北、晋东并列，指国家规划的晋中煤炭基地，而非晋中市；按其矿区所在读作太原、晋中、吕梁、临汾。',
      en: 'Named beside Jinbei and Jindong, so the national Jinzhong coal base, not the city; read by its mining areas as Taiyuan, Jinzhong, Lüliang and Linfen.',
    },
  },
  jindong: {
    name: { zh: '晋东', en: 'Eastern Shanxi (Jindong)' },
    label: { zh: '晋东', en: 'Jindong' },
    units: ['yangquan', 'changzhi', 'jincheng'],
    reading: 'interpreted',
    why: {
      zh: '国家规划的晋东煤炭基地以阳泉、潞安（长治）、晋城矿区为主，读作三市。',
      en: 'The national Jindong coal base rests on the Yangquan, Lu’an (Changzhi) and Jincheng mining areas; read as the three cities.',
    },
  },
  jinzhongnan: {
    name: { zh: '晋中（南）', en: 'Central-south Shanxi' },
    label: { zh: '晋中南', en: 'Central-south' },
    units: ['jinzhong', 'luliang', 'linfen', 'yuncheng'],
    reading: 'interpreted',
    why: {
      zh: '与晋北、晋东并列的化工片区，括号把晋中与晋南合写；读作晋中、吕梁、临汾、运城四市。',
      en: 'The chemical area beside Jinbei and Jindong; the brackets join centre and south. Read as Jinzhong, Lüliang, Linfen and Yuncheng.',
    },
  },
  jindongnan: {
    name: { zh: '晋东南', en: 'South-eastern Shanxi (Jindongnan)' },
    label: { zh: '晋东南', en: 'Jindongnan' },
    units: ['changzhi', 'jincheng'],
    reading: 'interpreted',
    why: {
      zh: '通行读法：原晋东南地区，即长治、晋城两市。',
      en: 'The common usage: the former Jindongnan prefecture, today Changzhi and Jincheng.',
    },
  },
  jinnan: {
    name: { zh: '晋南', en: 'Southern Shanxi (Jinnan)' },
    label: { zh: '晋南', en: 'Jinnan' },
    units: ['linfen', 'yuncheng'],
    reading: 'interpreted',
    why: {
      zh: '通行读法：临汾、运城两市。铜的采选冶在垣曲（运城），铜带加工在侯马（临汾）。',
      en: 'The common usage: Linfen and Yuncheng. Copper is mined and smelted in Yuanqu (Yuncheng), strip is made in Houma (Linfen).',
    },
  },
  tongshuo: {
    name: { zh: '同朔', en: 'Datong–Shuozhou (Tongshuo)' },
    label: { zh: '同朔', en: 'Tongshuo' },
    units: ['datong', 'shuozhou'],
    reading: 'interpreted',
    why: {
      zh: '大同、朔州两市名的合称。',
      en: 'The two city names put together: Datong and Shuozhou.',
    },
  },
  'southern-aluminium': {
    name: { zh: '南部（铝）', en: 'The south (aluminium)' },
    label: { zh: '南部 · 铝', en: 'South · Al' },
    units: ['yuncheng', 'linfen'],
    reading: 'interpreted',
    why: {
      zh: '规划只写“南部”；同段把运城列为铝基地，南部读作运城、临汾。',
      en: 'The plan says only “south”; the same paragraph makes Yuncheng an aluminium base. Read as Yuncheng and Linfen.',
    },
  },
  'western-aluminium': {
    name: { zh: '西部（铝）', en: 'The west (aluminium)' },
    label: { zh: '西部 · 铝', en: 'West · Al' },
    units: ['luliang'],
    reading: 'interpreted',
    why: {
      zh: '规划只写“西部”；同段把吕梁列为铝基地，西部读作吕梁。',
      en: 'The plan says only “west”; the same paragraph makes Lüliang an aluminium base. Read as Lüliang.',
    },
  },
  'central-aluminium': {
    name: { zh: '中部（铝）', en: 'The centre (aluminium)' },
    label: { zh: '中部 · 铝', en: 'Centre · Al' },
    units: ['taiyuan', 'yangquan', 'jinzhong'],
    reading: 'interpreted',
    why: {
      zh: '规划只写“中部”；除南部、西部外，中部读作太原、阳泉、晋中。',
      en: 'The plan says only “centre”; with south and west read apart, Taiyuan, Yangquan and Jinzhong remain.',
    },
  },
  'greater-taiyuan': {
    name: { zh: '大太原都市圈', en: 'Greater Taiyuan metropolitan area' },
    label: { zh: '大太原', en: 'Greater Taiyuan' },
    units: ['taiyuan', 'jinzhong'],
    reading: 'interpreted',
    why: {
      zh: '规划未列范围；只取太原与相连的晋中（榆次）为核心两市。',
      en: 'The plan gives no extent; read narrowly as Taiyuan and adjoining Jinzhong (Yuci).',
    },
  },
  'golden-triangle': {
    name: { zh: '晋陕豫黄河金三角', en: 'Shanxi–Shaanxi–Henan Golden Triangle' },
    label: { zh: '黄河金三角', en: 'Golden Triangle' },
    units: ['yuncheng', 'linfen'],
    reading: 'interpreted',
    why: {
      zh: '跨省合作区，在山西境内的是运城、临汾；陕西渭南、河南三门峡不在图内。',
      en: 'A cooperation area of three provinces: Yuncheng and Linfen lie in Shanxi; Weinan and Sanmenxia are off this map.',
    },
  },
} as const satisfies Record<string, RegionEntry>;

export type RegionId = keyof typeof regions;

export const regionIds = Object.keys(regions) as RegionId[];

export const isRegion = (value: string): value is RegionId => Object.hasOwn(regions, value);
