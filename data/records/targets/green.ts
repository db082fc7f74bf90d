import type { TargetRecord } from '../../schema/target';
import { asOf2015, by2020, in2010, in2015 } from '../levels';

const perWhat = {
  zh: '单位只写“吨标准煤”，没有写每多少产值、按哪年价格；数字照写，不补分母。',
  en: 'Tonnes of coal equivalent, but per how much output and at which prices is not said; shown as written.',
};

/** Energy and waste of the province’s industry. */
export const greenTargets: TargetRecord[] = [
  {
    id: 'energy-per-gdp',
    sector: 'province',
    theme: 'green',
    indicator: { zh: '单位地区生产总值能耗', en: 'Energy use per unit of GDP' },
    unit: 'coal-equivalent',
    levels: [
      in2010(1.78, 7, '全省单位地区生产总值能耗由2010年的1.78吨标准煤', { interpreted: perWhat }),
      in2015(1.44, 7, '下降至2015年的1.44吨标准煤', { interpreted: perWhat }),
    ],
  },
  {
    id: 'energy-per-gdp-cut',
    sector: 'province',
    theme: 'green',
    indicator: {
      zh: '单位地区生产总值能耗五年累计下降',
      en: 'Energy use per unit of GDP, cut in five years',
    },
    unit: 'percent-cut',
    levels: [in2015(19.26, 7, '五年累计下降19.26%')],
  },
  {
    id: 'energy-intensity-cut',
    sector: 'province',
    theme: 'green',
    indicator: {
      zh: '工业增加值能耗五年累计下降',
      en: 'Energy per industrial value added, cut in five years',
    },
    unit: 'percent-cut',
    levels: [
      in2015(29.2, 7, '工业增加值能耗五年累计下降29.2%', {
        interpreted: {
          zh: '第35段的目标限于规模以上、写作万元增加值能耗；这里都没有写，按同一指标读。',
          en: 'The goal in ¶35 is for larger firms; here no such limit stands. Read as one indicator.',
        },
      }),
      by2020(18, 35, '规模以上万元工业增加值能耗比“十二五”末下降18%'),
    ],
  },
  {
    id: 'energy-saved',
    sector: 'province',
    theme: 'green',
    indicator: { zh: '五年实现节能量', en: 'Energy saved in five years' },
    unit: 'coal-equivalent-10k',
    levels: [in2015(4300, 7, '实现节能量4300万吨标准煤')],
  },
  {
    id: 'energy-per-gdp-against-nation',
    sector: 'province',
    theme: 'green',
    indicator: {
      zh: '单位地区生产总值能耗与全国平均之比',
      en: 'Energy use per unit of GDP against the national average',
    },
    unit: 'times',
    levels: [
      in2015(2, 17, '单位地区生产总值能耗是全国平均水平的2倍多', {
        comparator: 'ge',
        interpreted: asOf2015,
      }),
    ],
  },
  {
    id: 'energy-intensive-share',
    sector: 'province',
    theme: 'green',
    indicator: {
      zh: '主要高耗能行业占规模以上工业能耗',
      en: 'Energy-intensive sectors’ share of industrial energy use',
    },
    unit: 'percent',
    levels: [
      in2015(90, 17, '主要高耗能行业能耗比重占规模以上工业的90%左右', {
        comparator: 'about',
        interpreted: asOf2015,
      }),
    ],
  },
  {
    id: 'solid-waste-use',
    sector: 'province',
    theme: 'green',
    indicator: { zh: '工业固废综合利用率', en: 'Utilization rate of industrial solid waste' },
    unit: 'percent',
    levels: [
      in2015(65.2, 7, '全省工业固体废物综合利用率达到65.2%'),
      by2020(70, 35, '全省大宗工业固体废物综合利用率达到70%以上', {
        comparator: 'ge',
        interpreted: {
          zh: '这里写“大宗工业固体废物”，第7段没有“大宗”二字；按同一指标读。',
          en: 'Here it is bulk industrial solid waste; ¶7 has no “bulk”. Read as one indicator.',
        },
      }),
    ],
  },
  {
    id: 'solid-waste-used',
    sector: 'province',
    theme: 'green',
    indicator: { zh: '工业固废综合利用量', en: 'Industrial solid waste utilized' },
    unit: 'tonne-100m',
    levels: [in2015(1.3, 7, '综合利用量达到1.3亿吨')],
  },
];
