import { plan } from '../../data/vocabulary/plan';
import { prefectureIds } from '../../data/vocabulary/prefectures';
import type { Fields } from './field';

const adcode = {
  type: 'string',
  pattern: '^14\\d{4}$',
  means: { zh: '行政区划代码（GB/T 2260）', en: 'GB/T 2260 code' },
} as const;
const nameZh = { type: 'string', means: { zh: '中文名', en: 'Name in Chinese' } } as const;
const nameEn = { type: 'string', means: { zh: '英文名', en: 'Name in English' } } as const;
const url = { type: 'string', means: { zh: '本图上的页面', en: 'Its page' } } as const;

export const regionFields: Fields = {
  name_zh: { ...nameZh, means: { zh: '规划里的写法', en: 'As the plan writes it' } },
  name_en: nameEn,
  units: {
    type: 'strings',
    pattern: '^14\\d{4}$',
    means: { zh: '读作哪几市（代码）', en: 'Codes of the cities it is read as' },
  },
  reading: {
    type: 'string',
    values: ['stated', 'interpreted'],
    means: {
      zh: '范围是规划写明的，还是我们的读法',
      en: 'Whether the plan states the extent or we read it',
    },
  },
  why_zh: { type: 'string', means: { zh: '为什么这样读', en: 'Why, in Chinese' } },
  why_en: { type: 'string', means: { zh: '为什么这样读（英文）', en: 'Why, in English' } },
  sites: {
    type: 'strings',
    means: {
      zh: '规划放在这里的各处（sites 的编号）',
      en: 'Ids of the sites that the plan puts here',
    },
  },
  url,
};

export const prefectureFields: Fields = {
  adcode,
  name_zh: nameZh,
  name_en: nameEn,
  sites: {
    type: 'integer',
    minimum: 0,
    means: { zh: '涉及该市的有几处', en: 'How many sites touch it' },
  },
  url,
};

export const countyFields: Fields = {
  adcode,
  name_zh: { ...nameZh, means: { zh: '今名', en: 'Name of today, in Chinese' } },
  name_en: { ...nameEn, means: { zh: '今名（英文）', en: 'Name of today, in English' } },
  city: {
    type: 'string',
    values: prefectureIds,
    means: { zh: '所属地级市', en: 'The prefecture-level city it belongs to' },
  },
  former_zh: {
    type: 'strings',
    means: {
      zh: `${plan.adopted} 年的名称，与今不同者`,
      en: `Names of ${plan.adopted} where they differ, in Chinese`,
    },
  },
  former_en: {
    type: 'strings',
    means: {
      zh: `${plan.adopted} 年的名称（英文）`,
      en: `Names of ${plan.adopted} where they differ, in English`,
    },
  },
  change: {
    type: 'string',
    nullable: true,
    values: ['renamed', 'merged', 're-cut'],
    means: { zh: `${plan.adopted} 年以来的变动`, en: `How it changed since ${plan.adopted}` },
  },
  sites: {
    type: 'integer',
    minimum: 0,
    means: { zh: '写明在该县的有几处', en: 'How many sites are known to lie in it' },
  },
};
