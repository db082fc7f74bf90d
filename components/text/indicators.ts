import type { Text } from '@/data/vocabulary/languages';

export const indicatorsTitle: Text = { zh: '规划里的数字', en: 'The plan in figures' };

export const indicatorsLead: Text = {
  zh: '规划给 {goals} 项指标写了 2020 年的数字，另有 {stood} 项只写当时的状况。{both} 项两头都写了基数和目标；有 {derived} 个数字是由规划自己的增速或分项推算的，都另外标明。',
  en: 'The plan puts a figure for 2020 on {goals} indicators and reports {stood} more as they stood. For {both} it gives both the baseline and the goal; {derived} figures follow from its own rates or parts and are marked as derived.',
};

export const indicatorsDescription: Text = {
  zh: '山西“十三五”工业规划的 {count} 项指标：2010、2015、2020 年的数字，所需增速与出处。',
  en: '{count} indicators of Shanxi’s 2016–2020 industry plan: figures for 2010, 2015 and 2020, the growth they need, and where the plan says so.',
};

export const indicatorsTeaser: Text = {
  zh: '{count} 项指标，按行业、单位、年份筛选，按所需增速排序',
  en: '{count} indicators, by sector, unit and year, sorted by the growth they need',
};

export const allFigures: Text = { zh: '全部数字', en: 'All figures' };

export const mainGoals: Text = { zh: '全省主要目标', en: 'The province’s main goals' };

export const mainGoalsNote: Text = {
  zh: '规划“主要目标”一节各段的第一个数字。',
  en: 'The first figure of each paragraph of the plan’s section on main goals.',
};

export const fromIn2015: Text = { zh: '2015 年 {value}', en: '{value} in 2015' };

export const revenueTitle: Text = { zh: '各行业收入目标', en: 'Revenue goals, sector by sector' };

export const revenueNote: Text = {
  zh: '每个行业的第一项收入指标，同一比例尺；口径各自不同，有的只算规模以上企业。',
  en: 'The first revenue figure of each sector, on one scale; some count larger firms only.',
};

export const ratesTitle: Text = {
  zh: '年均增速：写的与要的',
  en: 'Growth a year: stated and needed',
};

export const ratesNote: Text = {
  zh: '● 规划写的年均增速。◇ 由规划自己的 2015 年和 2020 年数字算出的年均增速，只在两头都写明时才有。',
  en: '● The growth a year that the plan states. ◇ The growth that its own figures for 2015 and 2020 amount to, where it gives both.',
};

export const bySectorTitle: Text = { zh: '逐项', en: 'One by one' };

export const bySectorNote: Text = {
  zh: '同一图内比例尺相同，图与图之间不同。',
  en: 'One scale within a chart; charts differ in scale.',
};

export const tableTitle: Text = { zh: '全部数字列表', en: 'All figures as a table' };

export const listedOf: Text = {
  zh: '显示 {count} 项，共 {total} 项',
  en: '{count} of {total} indicators',
};

export const takeOff: Text = { zh: '取消筛选', en: 'Show all' };

export const sectorsOption: Text = { zh: '行业', en: 'Sector' };

export const provinceOption: Text = { zh: '全省', en: 'Province' };

export const unitOption: Text = { zh: '单位', en: 'Unit' };

export const yearOption: Text = { zh: '年份', en: 'Year' };

export const figuresOption: Text = { zh: '来历', en: 'Source' };

export const sortOption: Text = { zh: '排序', en: 'Order' };

export const figureKindNames: Readonly<Record<'stated' | 'derived', Text>> = {
  stated: { zh: '全部写明', en: 'all stated' },
  derived: { zh: '含推算', en: 'with a derived figure' },
};

export const sortNames: Readonly<Record<'plan' | 'growth' | 'value', Text>> = {
  plan: { zh: '规划顺序', en: 'as in the plan' },
  growth: { zh: '所需增速', en: 'growth needed' },
  value: { zh: '数值（同单位内）', en: 'value, within a unit' },
};

/** How the two lists of the filter work together. */
export const narrowNote: Text = {
  zh: '选了行业就只看行业，选了全省的主题就只看全省；两边都选，就都显示。',
  en: 'Choosing sectors leaves only sectors, choosing themes of the province only those; choose from both to see both.',
};
