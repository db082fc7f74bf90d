import type { EntryRecord } from '../schema/entry';
import { at, atEach, inRegion } from './where';

const zhongtiaoshanSeat = {
  zh: '规划只写企业；中条山有色集团驻运城垣曲县，按企业驻地落点。',
  en: 'The plan names the firm only; Zhongtiaoshan Nonferrous is seated in Yuanqu County, Yuncheng.',
};
const zhongtiaoshan = { zh: '中条山有色', en: 'Zhongtiaoshan Nonferrous Metals' };

export const metallurgy: EntryRecord[] = [
  {
    id: 'steel-base',
    kind: 'base',
    sector: 'metallurgy',
    subsector: 'steel',
    name: { zh: '千万吨级钢铁基地', en: '10-million-tonne steel base' },
    stated: { count: 5, as: '五大' },
    citation: { paragraph: 49, phrase: '太原、临汾、吕梁、运城、晋东南五大千万吨级钢铁基地' },
    sites: [
      ...atEach('taiyuan', 'linfen', 'luliang', 'yuncheng'),
      inRegion('jindongnan', '晋东南'),
    ],
  },
  {
    id: 'aluminium-cluster',
    kind: 'cluster',
    sector: 'metallurgy',
    subsector: 'aluminium',
    name: { zh: '铝工业产业集群', en: 'aluminium industry cluster' },
    stated: { count: 3, as: '三大' },
    citation: { paragraph: 50, phrase: '南部、西部和中部三大铝工业产业集群' },
    sites: [
      inRegion('southern-aluminium', '南部', {
        name: { zh: '南部铝工业产业集群', en: 'Southern aluminium industry cluster' },
      }),
      inRegion('western-aluminium', '西部', {
        name: { zh: '西部铝工业产业集群', en: 'Western aluminium industry cluster' },
      }),
      inRegion('central-aluminium', '中部', {
        name: { zh: '中部铝工业产业集群', en: 'Central aluminium industry cluster' },
      }),
    ],
  },
  {
    id: 'aluminium-base',
    kind: 'base',
    sector: 'metallurgy',
    subsector: 'aluminium',
    name: { zh: '百万吨铝工业基地', en: 'million-tonne aluminium base' },
    stated: { count: 2, as: '两个' },
    citation: { paragraph: 50, phrase: '运城、吕梁两个百万吨铝工业基地' },
    sites: atEach('yuncheng', 'luliang'),
  },
  {
    id: 'magnesium-base',
    kind: 'base',
    sector: 'metallurgy',
    subsector: 'magnesium',
    name: { zh: '镁产业基地', en: 'magnesium base' },
    stated: { count: 2, as: '两大' },
    citation: { paragraph: 51, phrase: '太原、运城两大镁产业基地' },
    sites: atEach('taiyuan', 'yuncheng'),
  },
  {
    id: 'magnesium-project',
    kind: 'project',
    sector: 'metallurgy',
    subsector: 'magnesium',
    name: { zh: '原镁生产和镁深加工项目', en: 'primary and processed magnesium project' },
    citation: { paragraph: 51, phrase: '中条山有色、银光镁业等企业发展原镁生产和镁深加工项目' },
    products: [
      { zh: '原镁', en: 'Primary magnesium' },
      { zh: '镁深加工', en: 'Processed magnesium' },
    ],
    firms: [zhongtiaoshan, { zh: '银光镁业', en: 'Yinguang Magnesium' }],
    sites: [
      at('yuanqu', {
        id: 'magnesium-project-zhongtiaoshan',
        name: { zh: '中条山有色原镁与镁深加工项目', en: 'Zhongtiaoshan magnesium project' },
        written: ['中条山有色'],
        interpreted: zhongtiaoshanSeat,
      }),
      at('wenxi', {
        id: 'magnesium-project-yinguang',
        name: { zh: '银光镁业原镁与镁深加工项目', en: 'Yinguang magnesium project' },
        written: ['银光镁业'],
        interpreted: {
          zh: '规划只写企业；银光镁业驻运城闻喜县，按企业驻地落点。',
          en: 'The plan names the firm only; Yinguang Magnesium is seated in Wenxi County, Yuncheng.',
        },
      }),
    ],
  },
  {
    id: 'copper-project',
    kind: 'project',
    sector: 'metallurgy',
    subsector: 'copper',
    name: {
      zh: '铜矿采选、冶炼与铜材加工项目',
      en: 'copper mining, smelting and processing project',
    },
    citation: { paragraph: 52, phrase: '中条山有色铜矿采选、铜冶炼以及阴极铜和铜材加工项目' },
    products: [
      { zh: '阴极铜', en: 'Cathode copper' },
      { zh: '铜材', en: 'Copper products' },
    ],
    firms: [zhongtiaoshan],
    sites: [
      at('yuanqu', {
        id: 'copper-project-zhongtiaoshan',
        name: { zh: '中条山有色铜采选冶与加工项目', en: 'Zhongtiaoshan copper project' },
        written: ['中条山有色'],
        interpreted: zhongtiaoshanSeat,
      }),
    ],
  },
  {
    id: 'copper-base',
    kind: 'base',
    sector: 'metallurgy',
    subsector: 'copper',
    name: { zh: '铜产业基地', en: 'copper base' },
    citation: { paragraph: 52, phrase: '重点布局运城和太原铜产业基地' },
    products: [
      { zh: '高性能铜合金', en: 'High-performance copper alloys' },
      { zh: '压延铜箔', en: 'Rolled copper foil' },
      { zh: '挠性覆铜板', en: 'Flexible copper-clad laminate' },
    ],
    sites: atEach('yuncheng', 'taiyuan'),
  },
  {
    id: 'magnesium-area',
    kind: 'cluster',
    sector: 'metallurgy',
    subsector: 'magnesium',
    name: { zh: '金属镁特色产业集中发展区', en: 'magnesium industry area' },
    group: 'characteristic-areas',
    citation: { paragraph: 127, phrase: '运城金属镁' },
    products: [{ zh: '金属镁', en: 'Magnesium metal' }],
    sites: [at('yuncheng')],
  },
];
