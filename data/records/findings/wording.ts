import type { FindingRecord } from '../../schema/finding';
import { side } from './side';

const judgements: FindingRecord[] = [
  {
    id: 'coal-chemicals-new-or-old',
    kind: 'wording',
    title: {
      zh: '煤化工：新兴、新支柱，还是传统优势',
      en: 'Coal chemicals: emerging, a new pillar, or a traditional strength',
    },
    stands: [
      side(
        6,
        '装备制造、煤化工、新材料、食品等新兴产业',
        '回顾里算新兴产业，和装备制造并列。',
        'The review counts it as emerging, beside equipment.',
      ),
      side(
        68,
        '振兴发展新支柱产业',
        '第四章里是新支柱产业，也和装备制造并列。',
        'Chapter four makes it a new pillar, again beside equipment.',
      ),
      side(
        127,
        '装备制造、煤化工等具有传统优势',
        '第五章说两者有传统优势……',
        'Chapter five says that both have traditional strengths …',
      ),
      side(
        139,
        '煤炭、焦化、冶金、电力、煤化工等传统优势产业',
        '……后文又把煤化工与四大传统产业同列。',
        '… and later ranks coal chemicals with the four traditional sectors.',
      ),
    ],
    shown: {
      zh: '装备制造和煤化工都归“新支柱产业”。',
      en: 'Equipment and coal chemicals both stand among the new pillars.',
    },
    because: {
      zh: '第四章是规划自己的分类，其余几处是行文。',
      en: 'Chapter four is the plan’s own classification; the others are passing mentions.',
    },
    sectors: ['equipment', 'coal-chemicals'],
    targets: ['emerging-investment-share'],
  },
  {
    id: 'information-complete-or-small',
    kind: 'wording',
    title: {
      zh: '信息产业：体系较全，却未成规模',
      en: 'Information: a fairly full system, yet not at scale',
    },
    stands: [
      side(
        10,
        '形成了较为全面的产业体系',
        '“现状”里说体系已较全面。',
        'Under “state of things” the system is called fairly complete.',
      ),
      side(
        15,
        '尚未形成规模化的电子产业、信息产业',
        '“问题”里说还没有成规模的电子和信息产业。',
        'Under “problems” there is as yet no electronics or information industry of scale.',
      ),
      side(
        110,
        '我省具有比较优势的信息产业',
        '“重点”里说七类都有比较优势。',
        'Under “priorities” seven lines are said to have a comparative advantage.',
      ),
    ],
    shown: {
      zh: '三种评价都不采用，只画地点，只列数字。',
      en: 'None of the three judgements: only places and figures.',
    },
    because: {
      zh: '齐全与成规模可以并存，但三处的口气相差很远；评价也画不出来。',
      en: 'Complete and small can both be true, but the tone differs widely, and a judgement cannot be drawn.',
    },
    sectors: ['information'],
  },
  {
    id: 'jinzhong-automobiles',
    kind: 'wording',
    title: {
      zh: '汽车：未成规模，还是基础雄厚',
      en: 'Automobiles: not at scale, or on strong foundations',
    },
    stands: [
      side(
        15,
        '汽车配套产业等现代化制造业',
        '全省尚未形成规模化的汽车配套产业。',
        'The province has no auto-parts industry of scale.',
      ),
      side(
        127,
        '晋中汽车等一批产业特色鲜明、基础实力雄厚',
        '晋中汽车列在基础雄厚的特色产业里。',
        'Jinzhong’s automobiles are listed among industries on strong foundations.',
      ),
    ],
    shown: {
      zh: '晋中汽车照画，算一处特色产业集中发展区。',
      en: 'Jinzhong’s automobile area is drawn as one of the characteristic industry areas.',
    },
    because: {
      zh: '一处说全省的配套，一处说晋中的汽车，范围不同；画的是设想，不是实力。',
      en: 'One speaks of parts in the whole province, the other of automobiles in Jinzhong; what is drawn is a wish, not a strength.',
    },
    sectors: ['equipment'],
    sites: ['automobile-area-jinzhong'],
  },
];

const names: FindingRecord[] = [
  {
    id: 'shuozhou-pilot',
    kind: 'wording',
    title: {
      zh: '朔州的绿色试点：一个还是两个',
      en: 'Shuozhou’s green pilot: one or two',
    },
    stands: [
      side(
        7,
        '全国区域工业绿色发展试点城市',
        '回顾里已列为试点，名称没有“转型”。',
        'In the review it is a pilot already; the name lacks “transition”.',
      ),
      side(
        132,
        '支持朔州市国家工业绿色转型发展试点建设',
        '任务里再提，有“转型”，没有“区域”。',
        'Among the tasks it returns with “transition” and without “regional”.',
      ),
    ],
    shown: {
      zh: '两处都记，名称照各段写法。',
      en: 'Both, each under the name that its paragraph gives.',
    },
    because: {
      zh: '很可能是一回事：国家的名称是“区域工业绿色转型发展试点”（工信厅节函〔2014〕322 号），两处各少一词。规划没有说，本图不合并。',
      en: 'Probably one and the same: the national name is “regional industrial green transition pilot” (notice 322 of 2014), and each mention drops a word of it. The plan does not say so, and the atlas does not merge them.',
    },
    sectors: ['space'],
    sites: ['green-development-pilot-city-shuozhou', 'green-transition-pilot-shuozhou'],
  },
  {
    id: 'industrial-energy-scope',
    kind: 'wording',
    title: {
      zh: '工业能耗降幅：全部工业，还是规模以上',
      en: 'Cut in industrial energy use: all industry, or larger firms only',
    },
    stands: [
      side(
        7,
        '工业增加值能耗五年累计下降29.2%',
        '到 2015 年的降幅，没有写只计规模以上。',
        'The cut up to 2015, with no word of larger firms only.',
      ),
      side(
        35,
        '规模以上万元工业增加值能耗比“十二五”末下降18%',
        '到 2020 年的降幅，只计规模以上。',
        'The cut up to 2020, of larger firms only.',
      ),
    ],
    shown: {
      zh: '作一个指标。',
      en: 'One indicator.',
    },
    because: {
      zh: '两处都是每单位工业增加值的能耗，读者要比的正是这两个降幅；口径之差注在这里。',
      en: 'Both are energy per unit of industrial value added, and these are the two cuts that readers will compare; the difference in scope is noted here.',
    },
    targets: ['energy-intensity-cut'],
  },
  {
    id: 'solid-waste-scope',
    kind: 'wording',
    title: {
      zh: '固废利用率：全部，还是大宗',
      en: 'Solid waste re-used: all of it, or bulk waste only',
    },
    stands: [
      side(
        7,
        '全省工业固体废物综合利用率达到65.2%',
        '2015 年的 65.2% 是工业固体废物。',
        'The 65.2% of 2015 is of industrial solid waste.',
      ),
      side(
        35,
        '全省大宗工业固体废物综合利用率达到70%以上',
        '2020 年的 70% 只说大宗工业固体废物。',
        'The 70% of 2020 is of bulk industrial solid waste only.',
      ),
    ],
    shown: {
      zh: '作一个指标，两个年份放在一行。',
      en: 'One indicator, both years in one row.',
    },
    because: {
      zh: '规划没有另给大宗固废 2015 年的数，读者多半要比的就是这两个；口径之差注在这里。',
      en: 'No figure for bulk waste in 2015 is given, and these are the two that readers will compare; the difference in scope is noted here.',
    },
    targets: ['solid-waste-use'],
  },
  {
    id: 'numerical-or-digital',
    kind: 'wording',
    title: {
      zh: '关键工序：数控化率，还是数字化率',
      en: 'Key processes: under numerical control, or digitalized',
    },
    stands: [
      side(
        37,
        '关键工序数控化率达到48%',
        '全省目标写“数控化率”。',
        'The province’s goal says “under numerical control”.',
      ),
      side(
        80,
        '关键工序数字化率达到50%以上',
        '装备制造的目标写“数字化率”。',
        'The goal for equipment says “digitalized”.',
      ),
    ],
    shown: {
      zh: '两个指标，各用各的名称。',
      en: 'Two indicators, each under its own name.',
    },
    because: {
      zh: '同它并列的“数字化研发设计工具普及率”两处写法一致，看来是同一套指标；但规划没有说，名称不替它统一。',
      en: 'The indicator beside it, digital design tools, is named alike in both places, so the pair looks the same; the plan does not say so, and the names are left as they are.',
    },
    sectors: ['equipment'],
    targets: ['numerical-control', 'equipment-numerical-control'],
  },
];

const meanings: FindingRecord[] = [
  {
    id: 'light-industry-meanings',
    kind: 'wording',
    title: {
      zh: '“轻工业”：与重工业相对，还是一个行业',
      en: '“Light industry”: the opposite of heavy industry, or one sector',
    },
    stands: [
      side(
        14,
        '轻工业发展不足',
        '与重工业相对的轻工业；统计上食品、纺织等通常也算在内。',
        'Light as against heavy industry, which by the usual statistics takes in food, textiles and more.',
      ),
      side(
        87,
        '新材料、节能环保、食品、医药、轻工、纺织等产业',
        '与食品、医药、纺织并列的一个行业。',
        'One sector beside food, pharmaceuticals and textiles.',
      ),
    ],
    shown: {
      zh: '行业“轻工”只指后一种；轻重工业之比不与它的目标相连。',
      en: 'The sector means the latter only; the light-to-heavy ratio is not tied to its goals.',
    },
    because: {
      zh: '第四章把食品、医药、纺织各立一节，轻工一节只写玻璃、陶瓷、造纸、塑料等。',
      en: 'Chapter four gives food, pharmaceuticals and textiles sections of their own and keeps glass, ceramics, paper, plastics and the like for light industry.',
    },
    sectors: ['light-industry'],
  },
  {
    id: 'jinzhong-region-or-city',
    kind: 'wording',
    title: {
      zh: '“晋中”：片区，还是城市',
      en: '“Jinzhong”: a region, or a city',
    },
    stands: [
      side(
        44,
        '晋北、晋中、晋东三大煤炭基地',
        '与晋北、晋东并列，是一片。',
        'Beside Jinbei and Jindong it is a region.',
      ),
      side(
        64,
        '推进晋北、晋中、晋东3个国家级',
        '煤电一段也这样并列……',
        'So it is with coal power …',
      ),
      side(
        72,
        '晋中、晋东、晋北三大煤机制造产业集群',
        '……煤机一段又是。',
        '… and with coal machinery.',
      ),
      side(
        76,
        '太原、晋中、运城和长治四大产业集群',
        '农机一段与太原、运城、长治并列，是一市。',
        'With farm machinery it stands beside Taiyuan, Yuncheng and Changzhi: a city.',
      ),
    ],
    shown: {
      zh: '单写“晋中”的，与晋北、晋东并列的三处读作片区，其余读作晋中市。',
      en: 'Where it stands alone: three sites beside Jinbei and Jindong are read as the region, all others as the city.',
    },
    because: {
      zh: '规划用同一个词，不加区别；并列的词是唯一的线索。',
      en: 'The plan uses one word for both; what stands beside it is the only clue.',
    },
    sectors: ['coal', 'power', 'equipment'],
    sites: [
      'coal-base-jinzhong-coal',
      'power-base-jinzhong-coal',
      'coal-machinery-cluster-jinzhong-coal',
    ],
  },
  {
    id: 'security-parks',
    kind: 'wording',
    title: {
      zh: '信息安全园区：起点与目标，或是同一批',
      en: 'Security parks: where it starts and what it aims at, perhaps the same',
    },
    stands: [
      side(
        114,
        '网络信息安全高科技园、网络信息安全军民融合产业园',
        '句首把这两园作为依托的核心。',
        'At the start of the sentence these two parks are the core to build on.',
      ),
      side(
        114,
        '网络信息安全专业化高科技园区和国家级军民融合产业园区',
        '句末建设的又是名称相近的两个园区。',
        'At its end two parks with much the same names are to be built.',
      ),
    ],
    shown: {
      zh: '四处都记，后两处注明或即前两处。',
      en: 'All four; the latter two say that they may be the former.',
    },
    because: {
      zh: '名称相近而不同，规划没有说是不是同一个园。',
      en: 'The names are close but not equal, and the plan does not say whether they are the same parks.',
    },
    sectors: ['information'],
    sites: [
      'network-security-park',
      'network-security-military-civil-park',
      'north-china-security-park',
      'national-military-civil-park',
    ],
  },
];

export const wording: FindingRecord[] = [...judgements, ...names, ...meanings];
