import type { StoryRecord } from '../../schema/story';

export const provinceInFigures: StoryRecord = {
  id: 'province-in-figures',
  title: { zh: '数字里的山西', en: 'The province in figures' },
  lead: {
    zh: '2015年的家底、产业的轻重、能耗和创新，以及规划为2020年定下的数。',
    en: 'Where industry stood in 2015, how it leaned, what it burned and what it invented, and the figures set for 2020.',
  },
  scenes: [
    {
      title: { zh: '规划要的两块牌子', en: 'Two things to become' },
      note: {
        zh: '规划给全省定了两个方向：国家新型综合能源基地，和重要的现代制造业基地。图上每一处，都落在这两个方向里。',
        en: 'The plan sets the province two directions: a national base of new, comprehensive energy, and an important base of modern manufacturing. What is on the map follows from the two.',
      },
      cites: [24],
      link: '/plan/24',
    },
    {
      title: { zh: '2015年的家底', en: 'Where it stood in 2015' },
      note: {
        zh: '2015年，规模以上工业增加值4229.5亿元，销售收入14393.7亿元。这一年产煤9.44亿吨，发电2457.4亿千瓦时。',
        en: 'In 2015 industry above the statistical threshold added 422.95 billion yuan of value on sales of 1.43937 trillion yuan. That year the province mined 0.944 billion tonnes of coal and generated 245.74 billion kWh.',
      },
      cites: [5],
      link: '/targets?province=output',
    },
    {
      title: { zh: '一煤独大', en: 'Coal above all' },
      note: {
        zh: '煤炭一业占工业的46.8%，煤、焦、冶、电四个传统产业合占规模以上工业增加值的74%。规划自己把这种结构称作“头重脚轻”。',
        en: 'Coal alone made up 46.8% of industry, and coal, coking, metallurgy and power together 74% of its value added. The plan itself calls this shape top-heavy.',
      },
      cites: [14],
      link: '/?sectors=coal,metallurgy,coking,power',
    },
    {
      title: { zh: '煤以外的比重', en: 'The share beyond coal' },
      note: {
        zh: '非煤产业占工业增加值的比重，2010年是41.6%，2015年是53.2%，2020年要到60%以上。新兴产业占工业投资的比重也要到60%以上。',
        en: 'Industry other than coal made 41.6% of value added in 2010 and 53.2% in 2015; by 2020 it is to make 60% or more. Emerging industries are to take 60% or more of investment too.',
      },
      cites: [6, 34],
      link: '/targets?province=structure',
    },
    {
      title: { zh: '要长多快', en: 'How fast to grow' },
      note: {
        zh: '五年里，工业增加值每年平均要增长4.8%以上。对一个正在去产能的省，这个数不高，却要靠煤以外的产业来撑。',
        en: 'Over the five years industrial value added is to grow by 4.8% a year or more.',
      },
      cites: [33],
      link: '/targets?province=output&sort=growth',
    },
    {
      title: { zh: '少烧一点，多用一遍', en: 'Burn less, use it twice' },
      note: {
        zh: '五年间，单位地区生产总值能耗从1.78吨标准煤降到1.44吨；到2020年，工业增加值能耗要再降18%，大宗工业固废的综合利用率要从65.2%提到70%以上。朔州是全国的示范。',
        en: 'Energy per unit of GDP fell from 1.78 to 1.44 tonnes of coal equivalent in five years. By 2020 industry is to use another 18% less per unit of value added, and to reuse 70% of its bulk solid waste or more, up from 65.2%. Shuozhou was made a national model.',
      },
      cites: [7, 35],
      link: '/sites/solid-waste-demonstration-base-shuozhou',
    },
    {
      title: { zh: '创新的短板', en: 'The weak side: research' },
      note: {
        zh: '规模以上工业企业里，只有8.2%做研发，5.83%有研发机构。规划要求家家都做研发，有机构的超过15%。山西科技创新城是看得见的一处。',
        en: 'Of industrial firms above the threshold only 8.2% did any research and 5.83% had a unit for it. The plan wants all of them to do research and over 15% to have such a unit. The science and technology city is where it shows on the map.',
      },
      cites: [16, 135, 137],
      link: '/sites/shanxi-sci-tech-city',
    },
    {
      title: { zh: '网线进家', en: 'A line into every home' },
      note: {
        zh: '2015年，固定宽带进了50.84%的家庭，居全国第10位；到2020年要到75%。两化融合发展水平指数要到70以上。',
        en: 'In 2015 fixed broadband reached 50.84% of households, the 10th rank in the country; by 2020 it is to reach 75%. The index of how far IT and industry have merged is to reach 70 or more.',
      },
      cites: [10, 37, 38],
      link: '/targets?province=integration,informatization',
    },
  ],
};
