import { heading } from './heading';
import type { NumberedParagraphs } from './paragraphs';

/** The preamble and the years just past. */
export const chapterOne: NumberedParagraphs = {
  1: {
    gist: {
      zh: '说明为什么编、依据什么编：给今后五年的工业和信息化定方向，上承全省的五年规划纲要。',
      en: 'Why the plan was written and on what it rests: it sets the course of industry and informatization for five years, under the province’s own five-year outline.',
    },
    none: {
      zh: '只交代编制的缘由和依据。',
      en: 'It gives only the occasion of the plan and what it rests on.',
    },
  },
  2: { gist: { zh: '第一章：回顾过去五年', en: 'Chapter one: the five years just past' } },
  3: heading('第一节：当时的状况', 'Section one: where things stood'),
  4: {
    gist: {
      zh: '总的判断：过去五年工业总量变大、结构变好、实力变强；分七点细说。',
      en: 'The verdict in general: over five years industry grew larger, better balanced and stronger. Seven points follow.',
    },
    none: {
      zh: '只是总评，数字都在后面七段。',
      en: 'A verdict only; its figures stand in the seven paragraphs that follow.',
    },
  },
  5: {
    gist: {
      zh: '2015年规模以上工业企业增加值4229.5亿元，销售14393.7亿元，利税631.8亿元。全年产煤9.44亿吨，发电2457.4亿千瓦时，炼焦8034.7万吨，产钢材4267.3万吨，大体平稳。',
      en: 'In 2015 firms above the statistical threshold had 422.95 billion yuan of value added, 1,439.37 billion of sales and 63.18 billion of profit and tax. Output held: 944 million t of coal, 245.74 billion kWh, 80.347 million t of coke and 42.673 million t of steel products.',
    },
  },
  6: {
    gist: {
      zh: '2010到2015年，非煤产业在工业增加值中的份额由41.6%升到53.2%。四大传统产业的投资份额由65.2%降到46.9%，新兴产业由34.8%升到53.1%。',
      en: 'From 2010 to 2015 industries other than coal rose from 41.6% to 53.2% of industrial value added. The four traditional pillars fell from 65.2% to 46.9% of industrial investment; the new sectors rose from 34.8% to 53.1%.',
    },
  },
  7: {
    gist: {
      zh: '2010到2015年，单位生产总值能耗由1.78降到1.44吨标准煤，降19.26%，节能4300万吨标准煤；工业增加值能耗降29.2%。2015年工业固废利用率65.2%，用掉1.3亿吨；朔州成为全国的示范基地和绿色试点城市。',
      en: 'From 2010 to 2015 energy per unit of regional product fell from 1.78 to 1.44 t of coal equivalent, by 19.26%, saving 43 million t; energy per industrial value added fell by 29.2%. In 2015, 65.2% of industrial solid waste was used, 130 million t. Shuozhou became a national model base and a green pilot city.',
    },
  },
  8: {
    gist: {
      zh: '到2015年底有国家级企业技术中心26家、省级224家，研究生教育创新中心43户，产学研基地3个，行业技术中心15户。碳纤维和特种钢已能替代进口，智能综采等几项装备称国际领先。',
      en: 'At the end of 2015 there were 26 national and 224 provincial enterprise technology centres, 43 graduate innovation centres, 3 industry–university bases and 15 sector centres. Carbon fibre and special steel replace imports; smart longwall sets and some other equipment are called world-leading.',
    },
  },
  9: {
    gist: {
      zh: '两化融合在地区、行业、企业三层做了试点，并开发出一批软件和方案。太钢、太重、潞安、晋煤、阳煤和经纬纺机成为信息化示范企业。',
      en: 'IT–industry integration was piloted by area, by sector and in firms, and software was written for it. Taigang, Taizhong, Lu’an, Jinmei, Yangmei and Jingwei Textile Machinery became model firms.',
    },
  },
  10: {
    gist: {
      zh: '2015年固定宽带进入50.84%的家庭，列全国第10。信息产业收入952.9亿元，其中电子制造（规模以上）668.4亿元，电信和软件284.5亿元。',
      en: 'In 2015 fixed broadband reached 50.84% of households, rank 10 in the country. The information sector earned 95.29 billion yuan: 66.84 billion in electronics (firms above the threshold), 28.45 billion in telecommunications and software.',
    },
  },
  11: {
    gist: {
      zh: '到2015年底有中小微企业18.25万户，年收入2.33万亿元，占从业人员的75%、新增岗位的85%以上，发明专利约65%、创新成果75%以上、新产品80%以上也出自它们。几年里清理了不合理的收费，担保和融资有所改善。',
      en: 'At the end of 2015 there were 182,500 small and medium firms with 2.33 trillion yuan of revenue, 75% of jobs and over 85% of new ones, about 65% of invention patents, over 75% of innovations and over 80% of new products. Unfair charges were cleared away; guarantees and finance improved.',
    },
  },
  12: heading('第二节：问题', 'Section two: the problems'),
  13: {
    gist: {
      zh: '概括六个毛病：结构太偏、层次低、技术落后、耗能大、环境脆弱、后劲不足。',
      en: 'Six faults in brief: a lopsided structure, low value, dated technology, heavy energy use, a fragile environment and little staying power.',
    },
    none: {
      zh: '只是概括，数字在后面四段。',
      en: 'A summary only; the figures stand in the four paragraphs that follow.',
    },
  },
  14: {
    gist: {
      zh: '工业太重：2015年轻重之比为7.3比92.7（原文比号有损，按此读），四大传统产业占规模以上增加值的74%，单是煤炭就占46.8%，市场一变便受冲击。',
      en: 'Industry is too heavy: in 2015 light stood to heavy as 7.3 to 92.7 (the sign between them is damaged; so we read it). The four traditional sectors made 74% of value added, coal alone 46.8%, so every turn of the market hits hard.',
    },
  },
  15: {
    gist: {
      zh: '制造业底子薄：产品初级、企业偏小，多在产业链低端。电子、信息和汽车配套都没有成规模，接高科技项目时配套跟不上。',
      en: 'Manufacturing is thin: basic products, small firms, the low end of the chain. Electronics, IT and car parts have no scale, so high-tech projects find few suppliers.',
    },
  },
  16: {
    gist: {
      zh: '企业创新弱：做研发的规模以上企业只有8.2%，设机构的只有5.83%，研发支出只占主营收入0.72%。国家级技术中心、创新示范企业、工程技术研究中心分别占全国2.9%、2.1%、2.8%。',
      en: 'Firms innovate little: 8.2% of those above the threshold do research, 5.83% have a unit for it, and 0.72% of main revenue goes into it. Of national technology centres, model innovators and engineering research centres Shanxi has 2.9%, 2.1% and 2.8%.',
    },
  },
  17: {
    gist: {
      zh: '绿色发展弱：煤、电、钢、有色、焦化、化工和建材占规模以上工业能耗的90%左右，单位生产总值能耗是全国平均的2倍多，两化融合也低于全国。',
      en: 'Green development is weak: coal, steel, nonferrous metals, coking, chemicals, building materials and power use about 90% of the energy of industry above the threshold. Energy per unit of product is over 2 times the national average, and IT–industry integration is below it.',
    },
  },
  18: {
    gist: {
      zh: '承上启下：要求看清形势、抓住机遇，加快转型。',
      en: 'A bridge: see the situation clearly, use the chance, speed the transition.',
    },
    none: {
      zh: '过渡段，只作号召。',
      en: 'A bridge between two parts that only exhorts.',
    },
  },
};
