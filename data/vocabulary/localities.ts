import type { CountyId } from './counties';
import type { Text } from './languages';
import type { PrefectureId } from './prefectures';

export interface Locality {
  name: Text;
  /** What it is called at other times. */
  also?: readonly Text[];
  county: CountyId;
  prefecture: PrefectureId;
  precision: 'exact' | 'town';
  /** Airport code, where the locality is one. */
  iata?: string;
  note?: Text;
}

/** Named places below the county: towns, parks and airports that the plan puts something at. */
export const localities = {
  xinghuacun: {
    name: { zh: '杏花村', en: 'Xinghuacun' },
    county: 'fenyang',
    prefecture: 'luliang',
    precision: 'town',
  },
  'taiyuan-hi-tech-zone': {
    name: { zh: '太原高新区', en: 'Taiyuan Hi-Tech Zone' },
    county: 'xiaodian',
    prefecture: 'taiyuan',
    precision: 'town',
    note: { zh: '园区无公开坐标，位置约略', en: 'No published coordinate; approximate' },
  },
  'shanxi-software-park': {
    name: { zh: '山西软件园', en: 'Shanxi Software Park' },
    county: 'xiaodian',
    prefecture: 'taiyuan',
    precision: 'town',
    note: { zh: '园区无公开坐标，位置约略', en: 'No published coordinate; approximate' },
  },
  'shanxi-sci-tech-city': {
    name: { zh: '山西科技创新城', en: 'Shanxi Sci-Tech Innovation City' },
    county: 'xiaodian',
    prefecture: 'taiyuan',
    precision: 'town',
    note: {
      zh: '在太原与榆次之间，无公开坐标，位置约略',
      en: 'Between Taiyuan and Yuci; no published coordinate, approximate',
    },
  },
  wusu: {
    name: { zh: '太原武宿机场', en: 'Taiyuan Wusu Airport' },
    county: 'xiaodian',
    prefecture: 'taiyuan',
    precision: 'exact',
    iata: 'TYN',
  },
  'datong-airport': {
    name: { zh: '大同云冈机场', en: 'Datong Yungang Airport' },
    county: 'yunzhou',
    prefecture: 'datong',
    precision: 'exact',
    iata: 'DAT',
  },
  'yuncheng-airport': {
    name: { zh: '运城机场', en: 'Yuncheng Airport' },
    county: 'yanhu',
    prefecture: 'yuncheng',
    precision: 'exact',
    iata: 'YCU',
    also: [
      { zh: '张孝机场', en: 'Zhangxiao Airport' },
      { zh: '盐湖机场', en: 'Yanhu Airport' },
    ],
    note: { zh: '当时名张孝机场，今盐湖机场', en: 'Then Zhangxiao, today Yanhu Airport' },
  },
  'wutaishan-airport': {
    name: { zh: '五台山机场', en: 'Wutaishan Airport' },
    county: 'dingxiang',
    prefecture: 'xinzhou',
    precision: 'exact',
    iata: 'WUT',
    note: { zh: '在定襄县境内', en: 'In Dingxiang County' },
  },
  'changzhi-airport': {
    name: { zh: '长治王村机场', en: 'Changzhi Wangcun Airport' },
    county: 'luzhou',
    prefecture: 'changzhi',
    precision: 'exact',
    iata: 'CIH',
  },
  'linfen-airport': {
    name: { zh: '临汾机场', en: 'Linfen Airport' },
    county: 'yaodu',
    prefecture: 'linfen',
    precision: 'exact',
    iata: 'LFQ',
    also: [
      { zh: '乔李机场', en: 'Qiaoli Airport' },
      { zh: '尧都机场', en: 'Yaodu Airport' },
    ],
    note: { zh: '当时名乔李机场，今尧都机场', en: 'Then Qiaoli, today Yaodu Airport' },
  },
  'luliang-airport': {
    name: { zh: '吕梁大武机场', en: 'Lüliang Dawu Airport' },
    county: 'fangshan',
    prefecture: 'luliang',
    precision: 'exact',
    iata: 'LLV',
    note: { zh: '在方山县境内', en: 'In Fangshan County' },
  },
} as const satisfies Record<string, Locality>;

export type LocalityId = keyof typeof localities;

export const localityIds = Object.keys(localities) as LocalityId[];
