import type { StoryRecord } from '../../schema/story';

export const provinceInFigures: StoryRecord = {
  id: 'province-in-figures',
  title: { zh: '数字里的山西', en: 'The province in figures' },
  lead: {
    zh: '2015 年的家底，产业的轻重，能耗、创新和宽带，以及规划为 2020 年定下的数。',
    en: 'Where industry stood in 2015, how it leaned, what it burned, how much it researched, and the figures set for 2020.',
  },
  scenes: [
    {
      title: { zh: '两个方向', en: 'Two directions' },
      note: {
        zh: '规划要把山西建成两样：国家的新型综合能源基地，和重要的现代制造业基地。两样都说的是全省，没有落到哪一个市。',
        en: 'The plan wants two things of Shanxi: a national base of new, comprehensive energy, and an important base of modern manufacturing. Both are said of the whole province, of no city in particular.',
      },
      cites: [24],
      link: '/plan/24',
    },
    {
      title: { zh: '2015 年的家底', en: 'Where it stood in 2015' },
      note: {
        zh: '2015 年，规模以上工业的增加值是 4229.5 亿元，销售收入 14393.7 亿元。这一年产煤 9.44 亿吨，发电 2457.4 亿千瓦时。',
        en: 'In 2015 the larger industrial firms added 422.95 billion yuan of value, on sales of 1,439.37 billion. That year the province mined 944 million tonnes of coal and generated 245.74 billion kWh.',
      },
      cites: [5],
      figures: ['industrial-value-added', 'industrial-sales', 'coal-output', 'power-generation'],
      link: '/targets?province=output',
    },
    {
      title: { zh: '一煤独大', en: 'Coal above all' },
      note: {
        zh: '煤炭一个行业，占全省工业的 46.8%。煤、焦、冶、电四个传统产业加在一起，占规模以上工业增加值的 74%。',
        en: 'Coal alone made up 46.8% of the province’s industry. Coal, coking, metallurgy and power together came to 74% of the value added by its larger firms.',
      },
      cites: [14],
      figures: ['coal-share', 'traditional-value-added-share'],
      link: '/targets?province=structure&year=2015',
    },
    {
      title: { zh: '煤以外的份额', en: 'The share beyond coal' },
      note: {
        zh: '煤以外的产业，2010 年占工业增加值的 41.6%，2015 年占 53.2%，到 2020 年要占 60% 以上。投资也是这样：新兴产业要拿到 60% 以上。',
        en: 'Industry other than coal made 41.6% of industrial value added in 2010 and 53.2% in 2015; by 2020 it is to make at least 60%. Investment is to follow: at least 60% of it in emerging sectors.',
      },
      cites: [6, 34],
      figures: ['non-coal-share', 'emerging-investment-share'],
      link: '/targets?province=structure&year=2020',
    },
    {
      title: { zh: '一年长多少', en: 'How fast to grow' },
      note: {
        zh: '总量上定了一个数：工业增加值平均每年增长 4.8% 以上。别的产出目标，写在各个行业里。',
        en: 'For industry as a whole there is one rate: value added is to grow by at least 4.8% a year. Other goals for output stand with their sectors.',
      },
      cites: [33],
      figures: ['industrial-growth'],
      link: '/targets?province=output&year=2020',
    },
    {
      title: { zh: '少烧，多用', en: 'Burn less, use it twice' },
      note: {
        zh: '五年里，单位地区生产总值能耗从 1.78 吨标准煤降到 1.44 吨。到 2020 年，工业能耗强度要再降 18%，大宗固废的利用率要从 65.2% 提到 70% 以上；朔州是这方面的全国示范。',
        en: 'In five years energy per unit of GDP fell from 1.78 to 1.44 tonnes of coal equivalent. By 2020 industry is to use 18% less for the same value added, and to reuse at least 70% of its bulk solid waste, up from 65.2%; Shuozhou is the national model for that.',
      },
      cites: [7, 35],
      figures: ['energy-per-gdp', 'energy-intensity-cut', 'solid-waste-use'],
      link: '/sites/solid-waste-demonstration-base-shuozhou',
    },
    {
      title: { zh: '研发是短板', en: 'Research, the weak side' },
      note: {
        zh: '规模以上工业企业里，做研发的只有 8.2%，有研发机构的只有 5.83%。规划要它们全都做起来，有机构的超过 15%；山西科技创新城也要加快建设。',
        en: 'Of the larger industrial firms only 8.2% did research and 5.83% had a unit for it. The plan wants all of them to do some, and more than 15% to have a unit; the Shanxi science and technology city is to be built faster too.',
      },
      cites: [16, 135, 137],
      figures: ['firms-with-research', 'firms-with-research-units'],
      link: '/sites/shanxi-sci-tech-city',
    },
    {
      title: { zh: '宽带进家', en: 'A line into every home' },
      note: {
        zh: '2015 年，固定宽带进了 50.84% 的家庭，在全国排第 10；到 2020 年要到 75%。“两化”融合发展水平指数要到 70 以上。',
        en: 'In 2015 fixed broadband reached 50.84% of households, 10th in the country; by 2020 it is to reach 75%. The index of how far IT and industry have merged is to reach at least 70.',
      },
      cites: [10, 37, 38],
      figures: ['broadband-households', 'broadband-rank', 'integration-index'],
      link: '/targets?province=integration,informatization',
    },
  ],
};
