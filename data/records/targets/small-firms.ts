import type { TargetRecord } from '../../schema/target';
import { asOf2015, in2015 } from '../levels';

const ofJobs = '存量的75%、增量的85%以上都是中小微企业提供的';

/** What the province’s micro, small and medium firms are to it. */
export const smallFirmTargets: TargetRecord[] = [
  {
    id: 'small-firms',
    sector: 'province',
    theme: 'firms',
    indicator: { zh: '中小微企业数', en: 'Micro, small and medium firms' },
    unit: 'firms-10k',
    levels: [in2015(18.25, 11, '中小微企业（法人单位）18.25万户')],
  },
  {
    id: 'small-firm-revenue',
    sector: 'province',
    theme: 'firms',
    indicator: { zh: '中小微企业营业收入', en: 'Revenue of micro, small and medium firms' },
    unit: 'yuan-trillion',
    levels: [in2015(2.33, 11, '全年完成营业收入2.33万亿元')],
  },
  {
    id: 'small-firm-jobs',
    sector: 'province',
    theme: 'firms',
    indicator: {
      zh: '中小微企业占从业人员存量',
      en: 'Small and medium firms’ share of jobs in firms',
    },
    unit: 'percent',
    levels: [in2015(75, 11, ofJobs, { interpreted: asOf2015 })],
  },
  {
    id: 'small-firm-new-jobs',
    sector: 'province',
    theme: 'firms',
    indicator: { zh: '中小微企业占从业人员增量', en: 'Small and medium firms’ share of new jobs' },
    unit: 'percent',
    levels: [in2015(85, 11, ofJobs, { comparator: 'ge', interpreted: asOf2015 })],
  },
  {
    id: 'small-firm-patents',
    sector: 'province',
    theme: 'firms',
    indicator: { zh: '中小微企业占发明专利', en: 'Small and medium firms’ share of patents' },
    unit: 'percent',
    levels: [in2015(65, 11, '约65%的发明专利', { comparator: 'about', interpreted: asOf2015 })],
  },
  {
    id: 'small-firm-innovations',
    sector: 'province',
    theme: 'firms',
    indicator: {
      zh: '中小微企业占技术创新成果',
      en: 'Small and medium firms’ share of innovations',
    },
    unit: 'percent',
    levels: [
      in2015(75, 11, '75%以上的企业技术创新成果', { comparator: 'ge', interpreted: asOf2015 }),
    ],
  },
  {
    id: 'small-firm-new-products',
    sector: 'province',
    theme: 'firms',
    indicator: {
      zh: '中小微企业占新产品开发',
      en: 'Small and medium firms’ share of new products',
    },
    unit: 'percent',
    levels: [in2015(80, 11, '80%以上的新产品开发', { comparator: 'ge', interpreted: asOf2015 })],
  },
];
