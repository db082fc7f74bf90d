import type { TargetRecord } from '../../schema/target';
import { aYear, by2020, in2015 } from '../levels';

export const informationTargets: TargetRecord[] = [
  {
    id: 'information-revenue',
    sector: 'information',
    indicator: { zh: '主营业务收入', en: 'Main business revenue' },
    unit: 'yuan-100m',
    levels: [
      in2015(952.9, 10, '我省信息产业实现收入952.9亿元', {
        interpreted: {
          zh: '这里只写“收入”，第124段写主营业务收入；按同一指标读。',
          en: 'Here it is “revenue”, in ¶124 main business revenue; read as one indicator.',
        },
      }),
      by2020(1700, 124, '全省信息产业主营业务收入达到1700亿元'),
    ],
    growth: 'information-growth',
    parts: ['electronics-revenue', 'software-revenue', 'telecommunications-revenue'],
  },
  {
    id: 'information-growth',
    sector: 'information',
    indicator: { zh: '主营业务收入年均增长', en: 'Main business revenue, growth a year' },
    unit: 'percent-a-year',
    levels: [aYear(11, 124, '1700亿元，年均增长11%')],
  },
  {
    id: 'electronics-revenue',
    sector: 'information',
    indicator: { zh: '电子信息制造业收入', en: 'Electronics manufacturing, revenue' },
    unit: 'yuan-100m',
    levels: [
      in2015(668.4, 10, '规模以上电子信息制造业实现主营业务收入668.4亿元', {
        interpreted: {
          zh: '这里限于规模以上，第124段没有写；按同一指标读。',
          en: 'Here it is larger firms only, a limit that ¶124 does not give; read as one indicator.',
        },
      }),
      by2020(1300, 124, '电子信息制造业1300亿元'),
    ],
    growth: 'electronics-growth',
  },
  {
    id: 'electronics-growth',
    sector: 'information',
    indicator: { zh: '电子信息制造业年均增长', en: 'Electronics manufacturing, growth a year' },
    unit: 'percent-a-year',
    levels: [aYear(13, 124, '1300亿元，年均增长13%')],
  },
  {
    id: 'telecommunications-and-software-revenue',
    sector: 'information',
    indicator: { zh: '电信及软件业收入', en: 'Telecommunications and software, revenue' },
    unit: 'yuan-100m',
    levels: [in2015(284.5, 10, '电信及软件业务收入达到284.5亿元')],
    parts: ['software-revenue', 'telecommunications-revenue'],
    reading: {
      zh: '第10段把电信和软件合写，第124段分写软件和信息服务业、通信业；读作同一范围，相加。',
      en: '¶10 gives telecommunications and software as one, ¶124 each by itself; read as the same and added.',
    },
  },
  {
    id: 'software-revenue',
    sector: 'information',
    indicator: { zh: '软件和信息服务业收入', en: 'Software and IT services, revenue' },
    unit: 'yuan-100m',
    levels: [by2020(100, 124, '软件和信息服务业100亿元')],
    growth: 'software-growth',
  },
  {
    id: 'software-growth',
    sector: 'information',
    indicator: { zh: '软件和信息服务业年均增长', en: 'Software and IT services, growth a year' },
    unit: 'percent-a-year',
    levels: [aYear(16, 124, '100亿元，年均增长16%')],
  },
  {
    id: 'telecommunications-revenue',
    sector: 'information',
    indicator: { zh: '通信业收入', en: 'Telecommunications, revenue' },
    unit: 'yuan-100m',
    levels: [by2020(300, 124, '通信业300亿元')],
    growth: 'telecommunications-growth',
  },
  {
    id: 'telecommunications-growth',
    sector: 'information',
    indicator: { zh: '通信业年均增长', en: 'Telecommunications, growth a year' },
    unit: 'percent-a-year',
    levels: [aYear(5, 124, '300亿元，年均增长5%')],
  },
  {
    id: '4g-coverage',
    sector: 'information',
    subsector: 'telecommunications',
    indicator: { zh: '4G城乡覆盖率', en: '4G coverage of town and country' },
    unit: 'percent',
    levels: [
      by2020(100, 117, '推进第四代移动通信（4G）网络建设，实施全省城乡全覆盖', {
        words: '全覆盖',
        interpreted: {
          zh: '“全覆盖”读作4G网络覆盖100%；段中没有写年份，按规划期末2020年计。',
          en: '“Full coverage” is read as 100 % for 4G; the paragraph names no year, so 2020 is read.',
        },
      }),
    ],
  },
];
