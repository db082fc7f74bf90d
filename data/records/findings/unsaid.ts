import type { FindingRecord } from '../../schema/finding';
import { side } from './side';

const figures: FindingRecord[] = [
  {
    id: 'energy-intensity-unit',
    kind: 'unsaid',
    title: {
      zh: '单位能耗：没有写每多少产值',
      en: 'Energy intensity: per how much output is not said',
    },
    stands: [
      side(
        7,
        '2010年的1.78吨标准煤下降至2015年的1.44吨标准煤',
        '只写吨标准煤，没有写每多少地区生产总值，也没有写按哪一年的价格。',
        'Tonnes of coal equivalent, without the amount of GDP that they are for or the year of its prices.',
      ),
      side(
        35,
        '规模以上万元工业增加值能耗比“十二五”末下降18%',
        '另一个能耗指标写明了每万元。',
        'Another energy indicator does say “per 10,000 yuan”.',
      ),
    ],
    shown: {
      zh: '数字照写，不补分母。',
      en: 'The numbers as written, without a denominator.',
    },
    because: {
      zh: '通行的分母是每万元地区生产总值，但这里没有写。',
      en: 'The usual denominator is 10,000 yuan of GDP, but it is not written here.',
    },
  },
  {
    id: 'technology-centres-baseline',
    kind: 'unsaid',
    title: {
      zh: '企业技术中心：224 家含不含国家级',
      en: 'Technology centres: do the 224 include the national ones',
    },
    stands: [
      side(
        8,
        '国家级企业技术中心26家，省级企业技术中心224家',
        '2015 年国家级、省级各写一个数，没有说后者含不含前者。',
        'National and provincial centres of 2015 have a number each; whether the latter includes the former is not said.',
      ),
      side(
        36,
        '省级以上企业技术中心达到300家以上',
        '2020 年的目标是两级合计。',
        'The goal for 2020 counts both levels together.',
      ),
    ],
    shown: {
      zh: '2020 年照写 300 家以上；它的 2015 年基数，规划没有给。',
      en: 'At least 300 in 2020 as written; the plan gives that count no value for 2015.',
    },
    because: {
      zh: '不含，则起点是 250 家；含，则是 224 家。规划没有说，所以都不取。',
      en: 'It would be 250 if they are counted apart, 224 if not. The plan does not say, so neither is taken.',
    },
    targets: ['technology-centres', 'national-technology-centres'],
  },
  {
    id: 'research-units-of-which-firms',
    kind: 'unsaid',
    title: {
      zh: '5.83% 是哪些企业的 5.83%',
      en: '5.83% of which firms',
    },
    stands: [
      side(
        16,
        '仅占企业总数的8.2%，其中建立研发机构的企业只占5.83%',
        '“其中”两可：占全部规上企业的 5.83%，或占那 8.2% 的 5.83%，即全部的 0.48%。',
        '“Of these” can be read two ways: 5.83% of all larger firms, or 5.83% of the 8.2%, which is 0.48% of all.',
      ),
      side(
        135,
        '建立研发机构的比重超过15%',
        '目标以全部规上企业为分母。',
        'The goal is a share of all larger firms.',
      ),
    ],
    shown: {
      zh: '读作全部规上企业的 5.83%，与 15% 同列。',
      en: 'Read as 5.83% of all larger firms, in one row with the 15%.',
    },
    because: {
      zh: '另一种读法要五年里增到三十倍以上，不合常理。',
      en: 'The other reading would ask for a rise to over thirty times in five years, which is past belief.',
    },
    sectors: ['space'],
    targets: ['firms-with-research-units'],
  },
  {
    id: 'goals-without-year',
    kind: 'unsaid',
    title: {
      zh: '有的目标没有写到哪一年',
      en: 'Some goals do not say by when',
    },
    stands: [
      side(
        63,
        '全部实现煤电一体化或长协合同运营全覆盖',
        '主力发电企业与煤矿结合要全覆盖，没有写年份。',
        'All main generators are to be tied to mines; no year is given.',
      ),
      side(
        65,
        '完成对全省现役30万千瓦及以上燃煤机组环保设施的改造',
        '大机组的环保改造要完成，没有写年份。',
        'All larger units are to be refitted; no year is given.',
      ),
      side(
        135,
        '研发投入占主营业务收入的比重达到1.5%以上',
        '研发活动、研发机构、研发投入三个比重都没有写年份。',
        'Three shares, of research, research units and research spending, and no year for any.',
      ),
    ],
    shown: {
      zh: '都读作 2020 年的目标。',
      en: 'All read as goals for 2020.',
    },
    because: {
      zh: '规划期止于 2020 年，写了年份的目标也都是这一年。',
      en: 'The plan ends in 2020, and every dated goal is for that year.',
    },
    sectors: ['power', 'space'],
    targets: ['firms-with-research-units', 'state-firms-research-share'],
  },
  {
    id: 'large-firms-counted',
    kind: 'unsaid',
    title: {
      zh: '节能环保大企业：20 家含不含那 10 家',
      en: 'Large energy-saving firms: do the 20 include the 10',
    },
    stands: [
      side(
        98,
        '20亿元以上节能环保企业10家，10亿元以上企业20家',
        '按字面，10 亿元以上也包含 20 亿元以上，共 20 家；若指 10 亿到 20 亿元，则共 30 家。',
        'Taken literally, firms above 1 billion yuan include those above 2 billion, 20 in all; if it means from 1 to 2 billion, there are 30.',
      ),
    ],
    shown: {
      zh: '两项各列各的，不相加。',
      en: 'Both as they stand, not added.',
    },
    because: {
      zh: '规划没有说两项是包含还是并列。',
      en: 'The plan does not say whether one holds the other.',
    },
    sectors: ['energy-saving'],
    targets: ['firms-above-2-billion', 'firms-above-1-billion'],
  },
];

const places: FindingRecord[] = [
  {
    id: 'regions-without-extent',
    kind: 'unsaid',
    title: {
      zh: '片区都没有写明范围，还互相重叠',
      en: 'No region is given an extent, and they overlap',
    },
    stands: [
      side(
        49,
        '运城、晋东南五大千万吨级钢铁基地',
        '钢铁写“晋东南”……',
        'Steel goes to the south-east …',
      ),
      side(
        64,
        '推进晋北、晋中、晋东3个国家级',
        '……煤电写“晋东”，按通行读法两片相叠。',
        '… coal power to the east: as commonly read the two overlap.',
      ),
      side(
        91,
        '布局晋北、晋东和晋中（南）',
        '化工写“晋中（南）”，括号的意思没有说。',
        'Chemicals go to “central (south)” Shanxi; what the brackets mean is not said.',
      ),
      side(
        102,
        '同朔、太原、晋中、运城、晋东南',
        '医药把片区与城市混在一列。',
        'Pharmaceuticals mix regions and cities in one list.',
      ),
    ],
    shown: {
      zh: '十二个片区各有一页，写明读作哪几市和理由，并标为我们的读法。',
      en: 'Twelve regions, each with a page that says which cities it is read as and why, marked as our reading.',
    },
    because: {
      zh: '规划没有列出任何一个片区所辖的市县，只能依通行用法和上下文。',
      en: 'The plan lists no units for any of them; common usage and context are all there is.',
    },
    sectors: ['metallurgy', 'power', 'coal-chemicals', 'new-materials', 'pharmaceuticals'],
  },
  {
    id: 'bonded-platforms',
    kind: 'unsaid',
    title: {
      zh: '保税物流平台：在两市，还是只说全省',
      en: 'Bonded platforms: in two cities, or in the province',
    },
    stands: [
      side(
        145,
        '太原、临汾铁路口岸建设和保税物流平台建设',
        '句首的“太原、临汾”管不管后半句，看不出来。',
        'Whether “Taiyuan, Linfen” governs the second half as well cannot be told.',
      ),
    ],
    shown: {
      zh: '太原、临汾各记一处，页上注明是我们的读法。',
      en: 'One in Taiyuan and one in Linfen, marked as our reading on their pages.',
    },
    because: {
      zh: '同一个动词带两个并列的“建设”，地点读作共用较顺。',
      en: 'One verb governs both halves, so sharing the places is the easier reading.',
    },
    sectors: ['ports'],
    sites: ['bonded-logistics-platform-taiyuan', 'bonded-logistics-platform-linfen'],
  },
];

export const unsaid: FindingRecord[] = [...figures, ...places];
