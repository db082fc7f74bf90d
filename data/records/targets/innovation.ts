import type { TargetRecord } from '../../schema/target';
import { asOf2015, by2020, in2015 } from '../levels';

const ofTheNation = '分别仅占到全国的2.9%、2.1%和2.8%';

/** Who does research in the province’s industry, and for how much. */
export const innovationTargets: TargetRecord[] = [
  {
    id: 'technology-centres',
    sector: 'province',
    theme: 'innovation',
    indicator: {
      zh: '省级以上企业技术中心',
      en: 'Enterprise technology centres, provincial and national',
    },
    unit: 'centres',
    levels: [
      by2020(300, 36, '省级以上企业技术中心达到300家以上', {
        comparator: 'ge',
        interpreted: {
          zh: '第8段没有写省级的224家含不含国家级的26家；2015年合计可为224或250，都不取。',
          en: 'Whether the 224 provincial centres of ¶8 include the 26 national ones is not said; in 2015 there were 224 or 250, and neither is taken.',
        },
      }),
    ],
  },
  {
    id: 'national-technology-centres',
    sector: 'province',
    theme: 'innovation',
    indicator: { zh: '国家级企业技术中心', en: 'Enterprise technology centres, national' },
    unit: 'centres',
    levels: [
      in2015(26, 8, '国家级企业技术中心26家'),
      by2020(30, 36, '国家级企业技术中心达到30家以上', { comparator: 'ge' }),
    ],
  },
  {
    id: 'provincial-technology-centres',
    sector: 'province',
    theme: 'innovation',
    indicator: { zh: '省级企业技术中心', en: 'Enterprise technology centres, provincial' },
    unit: 'centres',
    levels: [in2015(224, 8, '省级企业技术中心224家')],
  },
  {
    id: 'graduate-innovation-centres',
    sector: 'province',
    theme: 'innovation',
    indicator: {
      zh: '省研究生教育创新中心',
      en: 'Provincial innovation centres for graduate education',
    },
    unit: 'centres-hu',
    levels: [in2015(43, 8, '山西省研究生教育创新中心43户')],
  },
  {
    id: 'cooperation-bases',
    sector: 'province',
    theme: 'innovation',
    indicator: { zh: '产学研合作基地', en: 'Bases of industry–university cooperation' },
    unit: 'bases',
    levels: [in2015(3, 8, '产学研合作基地3个')],
  },
  {
    id: 'industry-technology-centres',
    sector: 'province',
    theme: 'innovation',
    indicator: { zh: '行业技术中心', en: 'Industry technology centres' },
    unit: 'centres-hu',
    levels: [in2015(15, 8, '行业技术中心15户')],
  },
  {
    id: 'technology-centres-share',
    sector: 'province',
    theme: 'innovation',
    indicator: {
      zh: '国家级企业技术中心占全国',
      en: 'National enterprise technology centres, share of the nation’s',
    },
    unit: 'percent',
    levels: [in2015(2.9, 16, ofTheNation, { interpreted: asOf2015 })],
  },
  {
    id: 'demonstration-firms-share',
    sector: 'province',
    theme: 'innovation',
    indicator: {
      zh: '技术创新示范企业占全国',
      en: 'Model firms of technical innovation, share of the nation’s',
    },
    unit: 'percent',
    levels: [in2015(2.1, 16, ofTheNation, { interpreted: asOf2015 })],
  },
  {
    id: 'engineering-centres-share',
    sector: 'province',
    theme: 'innovation',
    indicator: {
      zh: '国家工程技术研究中心占全国',
      en: 'National engineering research centres, share of the nation’s',
    },
    unit: 'percent',
    levels: [in2015(2.8, 16, ofTheNation, { interpreted: asOf2015 })],
  },
  {
    id: 'research-spending-share',
    sector: 'province',
    theme: 'innovation',
    indicator: {
      zh: '规模以上工业研发经费占主营业务收入',
      en: 'R&D spending of larger industrial firms, share of revenue',
    },
    unit: 'percent',
    levels: [in2015(0.72, 16, 'R&D经费支出占主营业务收入为0.72%', { interpreted: asOf2015 })],
  },
];
