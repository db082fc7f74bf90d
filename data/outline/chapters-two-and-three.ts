import type { Text } from '../vocabulary/languages';
import { heading } from './heading';
import type { NumberedParagraphs, Paragraph } from './paragraphs';

const onlyPrinciple: Text = {
  zh: '原则，没有地点、数字和具体措施；落实在第四、五章。',
  en: 'A principle without place, figure or instrument; chapters four and five carry it out.',
};

const principle = (zh: string, en: string): Paragraph => ({
  gist: { zh, en },
  none: onlyPrinciple,
});

/** What the plan sees ahead, what guides it, and what it wants of the province by 2020. */
export const chaptersTwoAndThree: NumberedParagraphs = {
  19: heading('第二章：今后五年的机遇', 'Chapter two: the chances of the next five years'),
  20: {
    gist: {
      zh: '说明这五年为何要紧：转型和做强工业都在此时。',
      en: 'Why these five years matter: both the transition and the growth of industry turn on them.',
    },
    none: {
      zh: '对时期的判断，没有地点、数字和措施。',
      en: 'A judgement on the period, without place, figure or measure.',
    },
  },
  21: {
    gist: {
      zh: '机遇在于：省里定了煤与非煤并重的方针，稳增长、减负等政策开始见效，需求在升级，煤价低迷也逼着调结构。挑战同样严峻，出路是改革、市场和创新。',
      en: 'The chances: a policy that weighs coal and the rest alike, relief and growth policies that begin to work, rising demand, and a weak coal market that forces change. The challenges are grave too; reform, markets and innovation are to lead.',
    },
    none: {
      zh: '形势分析；提到的政策都是此前出台的，没有新的措施和数字。',
      en: 'An analysis of the situation; the policies that it mentions are earlier ones, and it adds no measure or figure.',
    },
  },
  22: heading('第三章：方针与目标', 'Chapter three: guiding idea and goals'),
  23: heading('第一节：指导思想', 'Section one: the guiding idea'),
  24: {
    gist: {
      zh: '总方针：以《中国制造2025》为纲、以新一代信息技术为支撑，煤与非煤并举，建新型、多元、绿色的工业体系，把山西做成国家的综合能源基地和重要的制造业基地。',
      en: 'The line: guided by Made in China 2025 and carried by new information technology, coal and the rest together are to form a new, varied, green industry and make Shanxi a national energy base and a major manufacturing base.',
    },
  },
  25: heading('第二节：六条原则', 'Section two: six principles'),
  26: principle(
    '创新：产学研联合，自主研发与引进并用，攻关共性技术，把产品从价值链低端推向高端。',
    'Innovation: firms, universities and institutes together develop or bring in shared key technology and lift products up the value chain.',
  ),
  27: principle(
    '协调：扶持有国际竞争力的龙头带动上下游，压低重工业比重，让轻与重、三次产业、数量与质量相称。',
    'Balance: leading firms of international rank pull their chains along, heavy industry takes a smaller share, and quantity goes with quality.',
  ),
  28: principle(
    '绿色：推广节能低碳技术和清洁生产，淘汰落后产能，让能源和资源循环起来。',
    'Green: spread energy-saving and low-carbon technology and clean production, retire outdated capacity, keep energy and resources in circulation.',
  ),
  29: principle(
    '集聚：把优势要素引到现有的园区、示范基地和集群里，再让它们升级。',
    'Concentration: draw the best resources into the parks, model bases and clusters that exist, and upgrade them.',
  ),
  30: principle(
    '融合：用信息化牵引转型，制造企业由只做生产转向兼做服务，各产业相互渗透。',
    'Integration: let information technology pull the change, makers turn to services as well, and sectors grow into each other.',
  ),
  31: principle(
    '开放：借“一带一路”、京津冀协同和环渤海的机会，到国家战略里找新的增长点。',
    'Opening: find new growth in national strategies – Belt and Road, Beijing–Tianjin–Hebei, the Bohai rim.',
  ),
  32: heading('第三节：六项主要目标', 'Section three: six main goals'),
  33: {
    gist: {
      zh: '总量：工业增加值平均每年增长4.8%以上。',
      en: 'Output: industrial value added grows by 4.8% a year or more.',
    },
  },
  34: {
    gist: {
      zh: '结构：到2020年，非煤产业占工业增加值、新兴产业占工业投资，都要达到60%以上。',
      en: 'Structure: by 2020 industries other than coal make 60% or more of value added, and emerging sectors 60% or more of industrial investment.',
    },
  },
  35: {
    gist: {
      zh: '绿色：到2020年，规模以上工业每万元增加值的能耗比“十二五”末降18%，大宗工业固废利用率70%以上。',
      en: 'Green: by 2020 energy per value added of firms above the threshold falls by 18% from the end of the last plan, and 70% or more of bulk industrial solid waste is used.',
    },
  },
  36: {
    gist: {
      zh: '创新：到2020年，企业技术中心省级以上的要有300家以上，其中国家级30家以上；重点领域的技术标准要有突破。',
      en: 'Innovation: by 2020 there are 300 or more provincial and national enterprise technology centres, 30 or more of them national, and new technical standards in key fields.',
    },
  },
  37: {
    gist: {
      zh: '两化融合：到2020年，数字化设计工具普及率68%，关键工序数控化率48%，融合水平指数70以上。',
      en: 'IT–industry integration: by 2020 digital design tools reach 68%, numerical control of key processes 48%, and the integration index 70 or more.',
    },
  },
  38: {
    gist: {
      zh: '宽带：到2020年，城市家庭全部通光纤，行政村基本通光纤，固定宽带进入75%的家庭。',
      en: 'Broadband: by 2020 fibre reaches all urban homes and nearly all villages, and 75% of households have fixed broadband.',
    },
  },
};
