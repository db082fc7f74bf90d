import type { TargetRecord } from '../schema/target';

const yuan = { zh: '亿元', en: '100 million yuan' };
const percent = { zh: '%', en: '%' };
const revenue = { zh: '主营业务收入', en: 'Main business revenue' };
const growth = { zh: '年均增长', en: 'Growth a year' };
const cite = (paragraph: number, phrase: string) => ({ paragraph, phrase });

/** The province's goals of chapter three, each beside its level in chapter one. */
const province: TargetRecord[] = [
  {
    id: 'non-coal-share',
    sector: 'province',
    indicator: { zh: '非煤产业占工业增加值', en: 'Non-coal share of industrial value added' },
    unit: percent,
    baseline: { year: 2015, value: 53.2, citation: cite(6, '上升至2015年的53.2%') },
    value: 60,
    comparator: 'ge',
    citation: cite(34, '非煤产业占全部工业增加值比重达到60%以上'),
  },
  {
    id: 'emerging-investment-share',
    sector: 'province',
    indicator: { zh: '新兴产业占工业投资', en: 'Emerging sectors’ share of investment' },
    unit: percent,
    baseline: { year: 2015, value: 53.1, citation: cite(6, '上升到2015年的53.1%') },
    value: 60,
    comparator: 'ge',
    citation: cite(34, '新兴产业投资占全部工业投资比重达到60%以上'),
  },
  {
    id: 'solid-waste-use',
    sector: 'province',
    indicator: { zh: '工业固废综合利用率', en: 'Industrial solid waste re-used' },
    unit: percent,
    baseline: { year: 2015, value: 65.2, citation: cite(7, '全省工业固体废物综合利用率达到65.2%') },
    value: 70,
    comparator: 'ge',
    citation: cite(35, '全省大宗工业固体废物综合利用率达到70%以上'),
  },
  {
    id: 'industrial-growth',
    sector: 'province',
    indicator: { zh: '工业增加值年均增长', en: 'Industrial value added, growth a year' },
    unit: percent,
    value: 4.8,
    comparator: 'per-year',
    citation: cite(33, '全省工业增加值年均增长4.8%以上'),
  },
  {
    id: 'energy-intensity-cut',
    sector: 'province',
    indicator: {
      zh: '万元工业增加值能耗比2015年下降',
      en: 'Cut in energy per value added on 2015',
    },
    unit: percent,
    value: 18,
    comparator: 'eq',
    citation: cite(35, '规模以上万元工业增加值能耗比“十二五”末下降18%'),
  },
  {
    id: 'national-technology-centres',
    sector: 'province',
    indicator: { zh: '国家级企业技术中心', en: 'National enterprise technology centres' },
    unit: { zh: '家', en: 'centres' },
    baseline: { year: 2015, value: 26, citation: cite(8, '国家级企业技术中心26家') },
    value: 30,
    comparator: 'ge',
    citation: cite(36, '国家级企业技术中心达到30家以上'),
  },
  {
    id: 'technology-centres',
    sector: 'province',
    indicator: { zh: '省级以上企业技术中心', en: 'Provincial and national technology centres' },
    unit: { zh: '家', en: 'centres' },
    value: 300,
    comparator: 'ge',
    citation: cite(36, '省级以上企业技术中心达到300家以上'),
  },
  {
    id: 'digital-design-tools',
    sector: 'province',
    indicator: { zh: '数字化研发设计工具普及率', en: 'Digital design tools in use' },
    unit: percent,
    value: 68,
    comparator: 'eq',
    citation: cite(37, '数字化研发设计工具普及率达到68%'),
  },
  {
    id: 'numerical-control',
    sector: 'province',
    indicator: { zh: '关键工序数控化率', en: 'Key processes under numerical control' },
    unit: percent,
    value: 48,
    comparator: 'eq',
    citation: cite(37, '关键工序数控化率达到48%'),
  },
  {
    id: 'integration-index',
    sector: 'province',
    indicator: { zh: '两化融合发展水平指数', en: 'IT–industry integration index' },
    unit: { zh: '点', en: 'points' },
    value: 70,
    comparator: 'ge',
    citation: cite(37, '全省“两化”融合发展水平指数达到70以上'),
  },
  {
    id: 'broadband-households',
    sector: 'province',
    indicator: { zh: '固定宽带家庭普及率', en: 'Households with fixed broadband' },
    unit: percent,
    baseline: { year: 2015, value: 50.84, citation: cite(10, '固定宽带家庭用户普及率达50.84%') },
    value: 75,
    comparator: 'eq',
    citation: cite(38, '全省固定宽带家庭普及率达到75%'),
  },
];

const revenueTarget = (
  sector: TargetRecord['sector'],
  value: number,
  paragraph: number,
  phrase: string,
  more: Partial<TargetRecord> = {},
): TargetRecord => ({
  id: `${sector}-revenue`,
  sector,
  indicator: revenue,
  unit: yuan,
  value,
  comparator: 'eq',
  citation: cite(paragraph, phrase),
  ...more,
});

const growthTarget = (
  sector: TargetRecord['sector'],
  value: number,
  paragraph: number,
  phrase: string,
  more: Partial<TargetRecord> = {},
): TargetRecord => ({
  id: `${sector}-growth`,
  sector,
  indicator: growth,
  unit: percent,
  value,
  comparator: 'per-year',
  citation: cite(paragraph, phrase),
  ...more,
});

const traditional: TargetRecord[] = [
  revenueTarget('metallurgy', 5000, 53, '全省冶金工业主营业务收入达到5000亿元'),
  revenueTarget('metallurgy', 4000, 53, '钢铁产业达到4000亿元', {
    id: 'steel-revenue',
    subsector: 'steel',
    indicator: { zh: '钢铁主营业务收入', en: 'Steel, main business revenue' },
  }),
  revenueTarget('metallurgy', 1000, 53, '有色金属产业达到1000亿元', {
    id: 'nonferrous-revenue',
    indicator: { zh: '有色金属主营业务收入', en: 'Nonferrous metals, main business revenue' },
  }),
  revenueTarget('coking', 2000, 60, '全行业主营业务收入达到2000亿元'),
  revenueTarget('coking', 1000, 60, '化产营业收入突破1000亿元', {
    id: 'coking-chemicals-revenue',
    indicator: { zh: '化产营业收入', en: 'Revenue from coking chemicals' },
    comparator: 'ge',
  }),
  {
    id: 'large-oven-capacity',
    sector: 'coking',
    indicator: { zh: '现代化大机焦能力', en: 'Large modern coke-oven capacity' },
    unit: { zh: '万吨', en: '10,000 t' },
    value: 5000,
    comparator: 'ge',
    citation: cite(60, '以上节能环保高效现代化大机焦能力5000万吨以上'),
  },
  {
    id: 'gas-to-methanol-capacity',
    sector: 'coking',
    indicator: { zh: '焦炉煤气制甲醇能力', en: 'Coke-oven gas to methanol' },
    unit: { zh: '万吨', en: '10,000 t' },
    value: 500,
    comparator: 'eq',
    citation: cite(60, '形成500万吨焦炉煤气制甲醇'),
  },
  {
    id: 'gas-to-natural-gas-capacity',
    sector: 'coking',
    indicator: { zh: '焦炉煤气制天然气能力', en: 'Coke-oven gas to natural gas' },
    unit: { zh: '亿立方米', en: '100 million m³' },
    value: 50,
    comparator: 'eq',
    citation: cite(60, '50亿立方米焦炉煤气制天然气'),
  },
  {
    id: 'coal-tar-capacity',
    sector: 'coking',
    indicator: { zh: '煤焦油加工能力', en: 'Coal-tar processing' },
    unit: { zh: '万吨', en: '10,000 t' },
    value: 300,
    comparator: 'ge',
    citation: cite(60, '300万吨以上煤焦油加工'),
  },
  {
    id: 'crude-benzene-capacity',
    sector: 'coking',
    indicator: { zh: '粗苯精制能力', en: 'Crude-benzene refining' },
    unit: { zh: '万吨', en: '10,000 t' },
    value: 100,
    comparator: 'ge',
    citation: cite(60, '100万吨以上粗苯精制能力'),
  },
  {
    id: 'installed-capacity',
    sector: 'power',
    indicator: { zh: '电力装机容量', en: 'Installed power capacity' },
    unit: { zh: '亿千瓦', en: '100 GW' },
    value: 1.3,
    comparator: 'about',
    citation: cite(67, '全省电力装机容量预计达到1.3亿千瓦'),
  },
  {
    id: 'export-capacity',
    sector: 'power',
    indicator: { zh: '外送电能力', en: 'Power export capacity' },
    unit: { zh: '万千瓦', en: '10 MW' },
    value: 6000,
    comparator: 'eq',
    citation: cite(67, '全省外送电能力达到6000万千瓦'),
  },
];

const pillars: TargetRecord[] = [
  revenueTarget('equipment', 2500, 80, '全省规模以上装备制造业实现主营业务收入2500亿元'),
  {
    id: 'electric-vehicle-capacity',
    sector: 'equipment',
    subsector: 'new-energy-vehicles',
    indicator: { zh: '电动车生产能力', en: 'Electric-vehicle capacity' },
    unit: { zh: '万辆', en: '10,000 vehicles' },
    value: 12,
    comparator: 'ge',
    citation: cite(79, '全省电动车生产能力达到12万辆以上'),
  },
  {
    id: 'equipment-digital-design-tools',
    sector: 'equipment',
    indicator: { zh: '数字化研发设计工具普及率', en: 'Digital design tools in use' },
    unit: percent,
    value: 72,
    comparator: 'ge',
    citation: cite(80, '数字化研发设计工具普及率达到72%以上'),
  },
  {
    id: 'equipment-numerical-control',
    sector: 'equipment',
    indicator: { zh: '关键工序数字化率', en: 'Key processes digitalized' },
    unit: percent,
    value: 50,
    comparator: 'ge',
    citation: cite(80, '关键工序数字化率达到50%以上'),
  },
  revenueTarget('coal-chemicals', 1500, 85, '主营业务收入达到1500亿元左右', {
    comparator: 'about',
  }),
  {
    id: 'coal-converted',
    sector: 'coal-chemicals',
    indicator: { zh: '年转化利用煤炭', en: 'Coal converted a year' },
    unit: { zh: '万吨', en: '10,000 t' },
    value: 5000,
    comparator: 'ge',
    citation: cite(85, '年转化利用煤炭超过5000万吨'),
  },
];

const potential: TargetRecord[] = [
  revenueTarget('new-materials', 2000, 94, '全省新材料产业主营业务收入达到2000亿元'),
  revenueTarget('energy-saving', 2000, 98, '节能环保产业主营业务收入达到2000亿元以上', {
    comparator: 'ge',
  }),
  growthTarget('energy-saving', 15, 98, '年均增长15%左右'),
  {
    id: 'firms-above-2-billion',
    sector: 'energy-saving',
    indicator: { zh: '年销售收入20亿元以上企业', en: 'Firms selling 2 billion yuan or more' },
    unit: { zh: '家', en: 'firms' },
    value: 10,
    comparator: 'eq',
    citation: cite(98, '年销售收入20亿元以上节能环保企业10家'),
  },
  {
    id: 'firms-above-1-billion',
    sector: 'energy-saving',
    indicator: { zh: '年销售收入10亿元以上企业', en: 'Firms selling 1 billion yuan or more' },
    unit: { zh: '家', en: 'firms' },
    value: 20,
    comparator: 'eq',
    citation: cite(98, '10亿元以上企业20家'),
  },
  revenueTarget('food', 1200, 100, '主营业务收入达到1200亿元'),
  growthTarget('food', 13, 100, '年均增长13%'),
  revenueTarget('pharmaceuticals', 430, 102, '全省医药行业主营业务收入达到430亿元'),
  growthTarget('pharmaceuticals', 20, 102, '年均增长20%以上'),
  revenueTarget('light-industry', 500, 104, '全省轻工业主营业务收入达到500亿元'),
  growthTarget('light-industry', 14, 104, '年均增长14%'),
  revenueTarget('textiles', 240, 106, '全省纺织行业规模以上企业实现主营业务收入240亿元'),
  {
    id: 'textiles-profit-tax',
    sector: 'textiles',
    indicator: { zh: '利税', en: 'Profit and tax' },
    unit: yuan,
    value: 18,
    comparator: 'eq',
    citation: cite(106, '利税达到18亿元'),
  },
];

const information: TargetRecord[] = [
  revenueTarget('information', 1700, 124, '全省信息产业主营业务收入达到1700亿元', {
    baseline: { year: 2015, value: 952.9, citation: cite(10, '我省信息产业实现收入952.9亿元') },
  }),
  growthTarget('information', 11, 124, '年均增长11%'),
  revenueTarget('information', 1300, 124, '电子信息制造业1300亿元', {
    id: 'electronics-revenue',
    indicator: { zh: '电子信息制造业收入', en: 'Electronics manufacturing revenue' },
    baseline: {
      year: 2015,
      value: 668.4,
      citation: cite(10, '规模以上电子信息制造业实现主营业务收入668.4亿元'),
    },
  }),
  growthTarget('information', 13, 124, '年均增长13%', {
    id: 'electronics-growth',
    indicator: { zh: '电子信息制造业年均增长', en: 'Electronics manufacturing, growth a year' },
  }),
  revenueTarget('information', 100, 124, '软件和信息服务业100亿元', {
    id: 'software-revenue',
    indicator: { zh: '软件和信息服务业收入', en: 'Software and IT services revenue' },
  }),
  growthTarget('information', 16, 124, '年均增长16%', {
    id: 'software-growth',
    indicator: { zh: '软件和信息服务业年均增长', en: 'Software and IT services, growth a year' },
  }),
  revenueTarget('information', 300, 124, '通信业300亿元', {
    id: 'telecommunications-revenue',
    indicator: { zh: '通信业收入', en: 'Telecommunications revenue' },
  }),
  growthTarget('information', 5, 124, '年均增长5%', {
    id: 'telecommunications-growth',
    indicator: { zh: '通信业年均增长', en: 'Telecommunications, growth a year' },
  }),
];

const tasks: TargetRecord[] = [
  {
    id: 'firms-with-research-units',
    sector: 'space',
    subsector: 'innovation',
    indicator: { zh: '建立研发机构的规上企业', en: 'Larger firms with a research unit' },
    unit: percent,
    baseline: {
      year: 2015,
      value: 5.83,
      citation: cite(16, '其中建立研发机构的企业只占5.83%'),
    },
    value: 15,
    comparator: 'ge',
    citation: cite(135, '建立研发机构的比重超过15%'),
  },
  {
    id: 'state-firms-research-share',
    sector: 'space',
    subsector: 'innovation',
    indicator: {
      zh: '省属重点国企研发投入占主营收入',
      en: 'Key provincial state firms: research share of revenue',
    },
    unit: percent,
    value: 1.5,
    comparator: 'ge',
    citation: cite(135, '研发投入占主营业务收入的比重达到1.5%以上'),
  },
];

export const targets: TargetRecord[] = [
  ...province,
  ...traditional,
  ...pillars,
  ...potential,
  ...information,
  ...tasks,
];
