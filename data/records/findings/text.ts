import type { FindingRecord } from '../../schema/finding';
import { side } from './side';

export const text: FindingRecord[] = [
  {
    id: 'stray-characters',
    kind: 'text',
    title: {
      zh: '127 段的末尾多出一个字符',
      en: 'A stray character at the end of 127 paragraphs',
    },
    stands: [
      side(
        2,
        '“十二五”时期发展回顾',
        '例如这一段：末尾有一个私用区字符 U+E004，多数字体画不出来。',
        'Here, for one: the paragraph ends in the private-use character U+E004, which most fonts cannot draw.',
      ),
    ],
    shown: {
      zh: '引用和核对原文之前先去掉。',
      en: 'Taken off before anything is quoted or compared.',
    },
    because: {
      zh: '它只在段末，不带内容，像是转存时留下的，不是规划所写。',
      en: 'It stands at ends only and carries nothing: left by transmission, it seems, not written by the plan.',
    },
  },
  {
    id: 'light-to-heavy-ratio',
    kind: 'text',
    title: {
      zh: '轻重工业之比缺了冒号',
      en: 'The light-to-heavy ratio has lost its colon',
    },
    stands: [
      side(
        14,
        '我省轻重工业比例为7.3\uE61D92.7',
        '两个数之间是私用区字符 U+E61D，没有字形；去掉它就成了 7.392.7。',
        'Between the two numbers stands the private-use character U+E61D, which has no shape; without it one reads 7.392.7.',
      ),
    ],
    shown: {
      zh: '引文照旧；我们读作 7.3 : 92.7。',
      en: 'The phrase as it is; our reading is 7.3 : 92.7.',
    },
    because: {
      zh: '7.3 与 92.7 相加正好 100，前一句又说轻工业发展不足。',
      en: '7.3 and 92.7 make exactly 100, and the sentence before speaks of too little light industry.',
    },
  },
  {
    id: 'air-cooled-units',
    kind: 'text',
    title: {
      zh: '“零冷机组”应是“空冷机组”',
      en: '“Zero-cooled” units must be air-cooled ones',
    },
    stands: [
      side(
        65,
        '节水节能超超临界零冷机组',
        '“零冷”不成词；火电节水用的是空冷。',
        '“Zero cooling” is no term; what saves water in a power station is air cooling.',
      ),
    ],
    shown: {
      zh: '引文照旧；我们读作“空冷”。它不涉及地点和数字。',
      en: 'The phrase as it is; our reading is “air-cooled”. No place or figure depends on it.',
    },
    because: {
      zh: '同一短语里的“节水”正是空冷机组的特点，“零”“空”意思又近，当是误字。',
      en: 'The “water-saving” beside it is what air-cooled units are for, and the characters for “zero” and “empty” are close in meaning: a slip.',
    },
    sectors: ['power'],
  },
];
