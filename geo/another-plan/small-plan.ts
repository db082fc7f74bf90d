/** The lists of a plan with two sectors, two cities and four records, by file and name of the list. */
export const smallVocabulary: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  'data/vocabulary/plan.ts': {
    plan: {
      title: { zh: '小省规划', en: 'Plan of a small province' },
      atlas: { zh: '小省工业图', en: 'Small Atlas' },
      province: { adcode: '140000', name: { zh: '小省', en: 'Smallprovince' } },
      slug: 'small',
      dataset: 'small-atlas',
      keywords: ['small'],
      adopted: 2021,
      levelYears: [2020, 2025],
    },
  },
  'data/vocabulary/sectors.ts': {
    families: { making: { name: { zh: '制造', en: 'Making' } } },
    sectors: {
      glass: {
        family: 'making',
        name: { zh: '玻璃', en: 'Glass' },
        glyph: { zh: '玻', en: 'Gl' },
        subsectors: {},
      },
      paper: {
        family: 'making',
        name: { zh: '造纸', en: 'Paper' },
        glyph: { zh: '纸', en: 'Pa' },
        subsectors: { board: { zh: '纸板', en: 'Board' } },
      },
    },
  },
  'data/vocabulary/prefectures.ts': {
    prefectures: {
      north: { adcode: '140200', name: { zh: '北市', en: 'North' } },
      south: { adcode: '140800', name: { zh: '南市', en: 'South' } },
    },
  },
  'data/vocabulary/counties.ts': { counties: {} },
  'data/vocabulary/localities.ts': { localities: {} },
  'data/vocabulary/regions.ts': {
    regions: {
      both: {
        name: { zh: '两市', en: 'Both cities' },
        label: { zh: '两市', en: 'Both' },
        units: ['north', 'south'],
        reading: 'stated',
        why: { zh: '规划写明两市', en: 'The plan names the two cities' },
      },
    },
  },
  'data/vocabulary/groups.ts': { groups: {} },
  'data/vocabulary/span-labels.ts': { spanLabels: {} },
  'geo/boundaries/points.ts': {
    prefectureSeats: {
      north: { point: [113.29, 40.09], source: 'polygon' },
      south: { point: [110.99, 35.02], source: 'polygon' },
    },
    localityPoints: {},
  },
};

const cited = (phrase: string) => ({ paragraph: 1, phrase });

/** Four records: a list of two places, a region, a span over both, and one of the whole province. */
export const smallRecords = [
  {
    id: 'glass-base',
    kind: 'base',
    sector: 'glass',
    name: { zh: '玻璃基地', en: 'glass base' },
    stated: { count: 2, as: '两大' },
    citation: cited('北市、南市两大玻璃基地'),
    sites: [
      { where: { place: 'north' }, written: ['北市'] },
      { where: { place: 'south' }, written: ['南市'] },
    ],
  },
  {
    id: 'paper-cluster',
    kind: 'cluster',
    sector: 'paper',
    subsector: 'board',
    name: { zh: '纸板集群', en: 'board cluster' },
    citation: cited('两市纸板集群'),
    sites: [{ where: { region: 'both' }, written: ['两市'] }],
  },
  {
    id: 'paper-belt',
    kind: 'corridor',
    sector: 'paper',
    name: { zh: '造纸带', en: 'paper belt' },
    citation: cited('北市-南市造纸带'),
    sites: [{ where: { span: ['north', 'south'] }, written: ['北市', '南市'] }],
  },
  {
    id: 'glass-school',
    kind: 'innovation',
    sector: 'glass',
    name: { zh: '玻璃学堂', en: 'glass school' },
    citation: cited('全省玻璃学堂'),
    sites: [{ where: { province: true }, written: ['全省'] }],
  },
] as const;

export const smallColours = {
  glass: { colour: '#2a58b3', glyph: '#ffffff' },
  paper: { colour: '#974726', glyph: '#ffffff' },
};
