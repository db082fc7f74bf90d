import type { EntryRecord } from '../schema/entry';
import { across, at, inRegion, type PlaceId, provinceWide } from './where';

interface Firm {
  id: string;
  firm: EntryRecord['name'];
  seat: PlaceId;
  reason: EntryRecord['name'];
}

/** The six model firms of paragraph 9, each placed at its seat. */
const modelFirms: Firm[] = [
  {
    id: 'taigang',
    firm: { zh: '太钢', en: 'Taigang' },
    seat: 'taiyuan',
    reason: { zh: '太钢驻太原', en: 'Taigang is seated in Taiyuan' },
  },
  {
    id: 'luan',
    firm: { zh: '潞安', en: 'Lu’an' },
    seat: 'changzhi',
    reason: { zh: '潞安集团驻长治', en: 'Lu’an Group is seated in Changzhi' },
  },
  {
    id: 'taizhong',
    firm: { zh: '太重', en: 'Taizhong' },
    seat: 'taiyuan',
    reason: { zh: '太重集团驻太原', en: 'Taiyuan Heavy Machinery is seated in Taiyuan' },
  },
  {
    id: 'jinmei',
    firm: { zh: '晋煤', en: 'Jinmei' },
    seat: 'jincheng',
    reason: { zh: '晋煤集团驻晋城', en: 'Jincheng Anthracite Mining is seated in Jincheng' },
  },
  {
    id: 'yangmei',
    firm: { zh: '阳煤', en: 'Yangmei' },
    seat: 'yangquan',
    reason: { zh: '阳煤集团驻阳泉', en: 'Yangquan Coal Industry is seated in Yangquan' },
  },
  {
    id: 'jingwei',
    firm: { zh: '经纬纺机', en: 'Jingwei Textile Machinery' },
    seat: 'jinzhong',
    reason: {
      zh: '经纬纺机在山西的厂区在晋中榆次',
      en: 'Jingwei’s works in Shanxi are at Yuci, Jinzhong',
    },
  },
];

const demonstrationFirms: EntryRecord[] = modelFirms.map(({ id, firm, seat, reason }) => ({
  id: `informatization-model-${id}`,
  kind: 'demonstration',
  sector: 'space',
  subsector: 'integration',
  name: { zh: '信息化示范企业', en: 'informatization model firm' },
  citation: { paragraph: 9, phrase: '太钢、潞安、太重、晋煤、阳煤、经纬纺机等一批信息化示范企业' },
  firms: [firm],
  sites: [
    at(seat, {
      id: `informatization-model-${id}`,
      name: {
        zh: `${firm.zh}信息化示范企业`,
        en: `${firm.en}, informatization model firm`,
      },
      written: [firm.zh],
      interpreted: {
        zh: `规划只写企业；${reason.zh}，按企业驻地落到市。`,
        en: `The plan names the firm only; ${reason.en}.`,
      },
    }),
  ],
}));

export const space: EntryRecord[] = [
  {
    id: 'solid-waste-demonstration-base',
    kind: 'demonstration',
    sector: 'space',
    subsector: 'green-transition',
    name: {
      zh: '全国工业固体废物综合利用示范基地',
      en: 'national solid-waste utilization demonstration base',
    },
    citation: { paragraph: 7, phrase: '朔州市被国家列为全国工业固体废物综合利用示范基地' },
    sites: [at('shuozhou', { written: ['朔州市'] })],
  },
  {
    id: 'green-development-pilot-city',
    kind: 'demonstration',
    sector: 'space',
    subsector: 'green-transition',
    name: {
      zh: '全国区域工业绿色发展试点城市',
      en: 'national regional green-industry pilot city',
    },
    citation: { paragraph: 7, phrase: '全国区域工业绿色发展试点城市' },
    sites: [at('shuozhou', { written: ['朔州市'] })],
  },
  ...demonstrationFirms,
  {
    id: 'energy-base',
    kind: 'base',
    sector: 'space',
    subsector: 'spatial-layout',
    name: { zh: '国家新型综合能源基地', en: 'national integrated energy base' },
    citation: { paragraph: 24, phrase: '全力打造国家新型综合能源基地' },
    sites: [provinceWide()],
  },
  {
    id: 'modern-manufacturing-base',
    kind: 'base',
    sector: 'space',
    subsector: 'spatial-layout',
    name: { zh: '重要的现代制造业基地', en: 'major modern manufacturing base' },
    citation: { paragraph: 24, phrase: '重要的现代制造业基地' },
    sites: [provinceWide()],
  },
  {
    id: 'dayun-corridor',
    kind: 'corridor',
    sector: 'space',
    subsector: 'spatial-layout',
    name: { zh: '大运公路两翼产业带', en: 'Dayun highway industrial belt' },
    citation: { paragraph: 128, phrase: '结合大运公路两翼产业带' },
    sites: [
      across(['datong', 'shuozhou', 'xinzhou', 'taiyuan', 'jinzhong', 'linfen', 'yuncheng'], {
        id: 'dayun-corridor',
        name: { zh: '大运公路两翼产业带', en: 'Dayun highway industrial belt' },
        written: ['大运公路'],
        interpreted: {
          zh: '规划只写路名；取大同至运城公路沿线七市。',
          en: 'The plan names the road only; read as the seven cities along it from Datong to Yuncheng.',
        },
      }),
    ],
  },
  {
    id: 'g108-corridor',
    kind: 'corridor',
    sector: 'space',
    subsector: 'spatial-layout',
    name: { zh: '108经济走廊', en: 'Highway 108 economic corridor' },
    citation: { paragraph: 128, phrase: '108经济走廊' },
    sites: [
      across(['xinzhou', 'taiyuan', 'jinzhong', 'linfen', 'yuncheng'], {
        id: 'g108-corridor',
        name: { zh: '108经济走廊', en: 'Highway 108 economic corridor' },
        written: ['108'],
        interpreted: {
          zh: '规划只写路号；取108国道纵贯的忻州、太原、晋中、临汾、运城，大同只在灵丘一角经过，未计。',
          en: 'The plan gives the road’s number only; read as the five cities that Highway 108 runs through. It only clips Datong at Lingqiu, which is left out.',
        },
      }),
    ],
  },
  {
    id: 'greater-taiyuan',
    kind: 'corridor',
    sector: 'space',
    subsector: 'spatial-layout',
    name: { zh: '大太原都市圈', en: 'Greater Taiyuan metropolitan area' },
    citation: { paragraph: 128, phrase: '大太原都市圈' },
    sites: [
      inRegion('greater-taiyuan', '大太原都市圈', {
        id: 'greater-taiyuan-area',
        name: { zh: '大太原都市圈', en: 'Greater Taiyuan metropolitan area' },
      }),
    ],
  },
  {
    id: 'green-transition-pilot',
    kind: 'demonstration',
    sector: 'space',
    subsector: 'green-transition',
    name: { zh: '国家工业绿色转型发展试点', en: 'national green industrial transition pilot' },
    citation: { paragraph: 132, phrase: '支持朔州市国家工业绿色转型发展试点建设' },
    sites: [at('shuozhou', { written: ['朔州市'] })],
  },
  {
    id: 'sci-tech-city',
    kind: 'innovation',
    sector: 'space',
    subsector: 'innovation',
    name: { zh: '山西科技创新城', en: 'Shanxi Sci-Tech Innovation City' },
    citation: { paragraph: 137, phrase: '加快山西科技创新城建设' },
    sites: [
      at('shanxi-sci-tech-city', {
        id: 'shanxi-sci-tech-city',
        name: { zh: '山西科技创新城', en: 'Shanxi Sci-Tech Innovation City' },
        interpreted: {
          zh: '规划未写地点；创新城在太原与榆次之间，位置约略。',
          en: 'The plan gives no place; the city lies between Taiyuan and Yuci, position approximate.',
        },
      }),
    ],
  },
  {
    id: 'small-firm-city-demonstration',
    kind: 'demonstration',
    sector: 'space',
    subsector: 'innovation',
    name: {
      zh: '小微企业创业创新基地城市示范',
      en: 'small-firm innovation base city demonstration',
    },
    citation: { paragraph: 137, phrase: '推动太原市做好小微企业创业创新基地城市示范' },
    sites: [at('taiyuan', { written: ['太原市'] })],
  },
  {
    id: 'yellow-river-belt',
    kind: 'corridor',
    sector: 'space',
    subsector: 'openness',
    name: { zh: '沿黄经济带', en: 'Yellow River economic belt' },
    citation: { paragraph: 143, phrase: '沿黄经济带' },
    sites: [
      across(['xinzhou', 'luliang', 'linfen', 'yuncheng'], {
        id: 'yellow-river-belt',
        name: { zh: '沿黄经济带', en: 'Yellow River economic belt' },
        written: ['沿黄'],
        interpreted: {
          zh: '规划只写“沿黄”；取黄河流经的忻州、吕梁、临汾、运城四市。',
          en: 'The plan says only “along the Yellow River”; read as the four cities on its bank.',
        },
      }),
    ],
  },
  {
    id: 'golden-triangle',
    kind: 'zone',
    sector: 'space',
    subsector: 'openness',
    name: { zh: '晋陕豫黄河金三角', en: 'Shanxi–Shaanxi–Henan Golden Triangle' },
    citation: { paragraph: 143, phrase: '晋陕豫黄河金三角' },
    interpreted: {
      zh: '规划把它列为区域合作载体，未写类别；按合作区归入“区”。',
      en: 'The plan lists it as a vehicle of cooperation without a kind; filed as a zone.',
    },
    sites: [
      inRegion('golden-triangle', '晋陕豫黄河金三角', {
        id: 'golden-triangle-zone',
        name: { zh: '晋陕豫黄河金三角', en: 'Shanxi–Shaanxi–Henan Golden Triangle' },
      }),
    ],
  },
];
