import type { Text } from '../vocabulary/languages';

/** A number of the plan that is no level of anything, and why. */
interface NotIndicator {
  paragraph: number;
  /** As the plan writes it: every place in the paragraph that reads so. */
  written: string;
  why: Text;
}

const ofAClass: Text = {
  zh: '说明属于哪一等级，不是要达到的数。',
  en: 'It says of which class a thing is, not what is to be reached.',
};

const ofItsOwnList: Text = {
  zh: '只是数一数句中自己列出的项。',
  en: 'It counts the items that the sentence itself lists.',
};

const ofATerm: Text = {
  zh: '是指标名称里的界限，已写进指标名。',
  en: 'A limit within an indicator’s name, and written there.',
};

const ofSectors: Text = {
  zh: '指煤炭、冶金、焦化、电力四个产业，是名称。',
  en: 'A name for coal, metallurgy, coking and power together.',
};

/** Numbers that no rule covers, one by one, in the order of the paragraphs. */
export const notIndicators: readonly NotIndicator[] = [
  { paragraph: 6, written: '四大传统支柱产业', why: ofSectors },
  { paragraph: 8, written: '千万吨级', why: ofAClass },
  { paragraph: 9, written: '三个层次', why: ofItsOwnList },
  { paragraph: 14, written: '四大传统产业', why: ofSectors },
  {
    paragraph: 35,
    written: '万元工业增加值',
    why: {
      zh: '是能耗的计量单位，不是水平。',
      en: 'It is what energy is counted by, not a level.',
    },
  },
  { paragraph: 49, written: '千万吨级', why: ofAClass },
  { paragraph: 50, written: '百万吨', why: ofAClass },
  { paragraph: 59, written: '500万吨级', why: ofAClass },
  { paragraph: 60, written: '炭化室6米（含5.5米捣固）', why: ofAClass },
  { paragraph: 64, written: '千万千瓦', why: ofAClass },
  {
    paragraph: 64,
    written: '三交一直',
    why: {
      zh: '三条交流、一条直流，就是后面合计的四条。',
      en: 'Three AC lines and one DC: the four that the sentence then counts.',
    },
  },
  { paragraph: 65, written: '30万千瓦', why: ofATerm },
  { paragraph: 66, written: '两个市场', why: ofItsOwnList },
  { paragraph: 89, written: '四大领域', why: ofItsOwnList },
  { paragraph: 98, written: '年销售收入20亿元以上', why: ofATerm },
  { paragraph: 98, written: '，10亿元以上', why: ofATerm },
  { paragraph: 102, written: '三大领域', why: ofItsOwnList },
  { paragraph: 104, written: '造纸和塑料制品两大产业集群', why: ofItsOwnList },
  {
    paragraph: 123,
    written: '建成一个',
    why: {
      zh: '一个园区，是布局里的一处。',
      en: 'One park: a site on the map.',
    },
  },
  {
    paragraph: 124,
    written: '两群',
    why: {
      zh: '就是同段的光伏、LED两大产业集群，是布局里的点。',
      en: 'The two clusters of the same paragraph, photovoltaics and LED: sites on the map.',
    },
  },
  { paragraph: 135, written: '五大技术创新工程', why: ofItsOwnList },
  {
    paragraph: 145,
    written: '三个陆路口岸',
    why: {
      zh: '就是“一心三区”的三区，是布局里的点。',
      en: 'The three areas of “one centre, three areas”: sites on the map.',
    },
  },
];
