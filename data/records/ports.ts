import type { EntryRecord } from '../schema/entry';
import { across, at, atEach, provinceWide } from './where';

const airportReading = {
  zh: '规划只写地名；按当地民用机场的公开坐标落点。',
  en: 'The plan names the place only; drawn at its civil airport’s published coordinate.',
};

const pair = (id: string, name: EntryRecord['name'], places: Parameters<typeof across>[0]) =>
  across(places, { id, name, port: { mode: 'rail', rank: 'secondary' } });

export const ports: EntryRecord[] = [
  {
    id: 'air-axis',
    kind: 'corridor',
    sector: 'ports',
    subsector: 'air-ports',
    name: { zh: '航空口岸“南北一线”主轴', en: 'North–south air-port axis' },
    citation: { paragraph: 145, phrase: '太原、大同、运城航空口岸“南北一线”为主轴' },
    sites: [
      across(['datong', 'taiyuan', 'yuncheng'], {
        id: 'air-axis',
        name: { zh: '航空口岸“南北一线”主轴', en: 'North–south air-port axis' },
        port: { mode: 'air', rank: 'axis' },
      }),
    ],
  },
  {
    id: 'air-port',
    kind: 'port',
    sector: 'ports',
    subsector: 'air-ports',
    name: { zh: '航空口岸', en: 'air port' },
    interpreted: airportReading,
    citation: { paragraph: 145, phrase: '太原、大同、运城航空口岸“南北一线”为主轴' },
    sites: [
      at('wusu', {
        id: 'air-port-taiyuan',
        name: { zh: '太原航空口岸', en: 'Taiyuan air port' },
        written: ['太原'],
        port: { mode: 'air', rank: 'axis' },
      }),
      at('datong-airport', {
        id: 'air-port-datong',
        name: { zh: '大同航空口岸', en: 'Datong air port' },
        written: ['大同'],
        port: { mode: 'air', rank: 'axis' },
      }),
      at('yuncheng-airport', {
        id: 'air-port-yuncheng',
        name: { zh: '运城航空口岸', en: 'Yuncheng air port' },
        written: ['运城'],
        port: { mode: 'air', rank: 'axis' },
      }),
    ],
  },
  {
    id: 'branch-air-port',
    kind: 'port',
    sector: 'ports',
    subsector: 'air-ports',
    name: { zh: '支线机场航空口岸', en: 'branch air port' },
    interpreted: airportReading,
    citation: { paragraph: 145, phrase: '五台山、长治、临汾、吕梁支线机场航空口岸为支撑' },
    sites: [
      at('wutaishan-airport', {
        id: 'air-port-wutaishan',
        name: { zh: '五台山航空口岸', en: 'Wutaishan air port' },
        written: ['五台山'],
        port: { mode: 'air', rank: 'branch' },
      }),
      at('changzhi-airport', {
        id: 'air-port-changzhi',
        name: { zh: '长治航空口岸', en: 'Changzhi air port' },
        written: ['长治'],
        port: { mode: 'air', rank: 'branch' },
      }),
      at('linfen-airport', {
        id: 'air-port-linfen',
        name: { zh: '临汾航空口岸', en: 'Linfen air port' },
        written: ['临汾'],
        port: { mode: 'air', rank: 'branch' },
      }),
      at('luliang-airport', {
        id: 'air-port-luliang',
        name: { zh: '吕梁航空口岸', en: 'Lüliang air port' },
        written: ['吕梁'],
        port: { mode: 'air', rank: 'branch' },
      }),
    ],
  },
  {
    id: 'rail-port-centre',
    kind: 'port',
    sector: 'ports',
    subsector: 'rail-ports',
    name: { zh: '铁路口岸中心', en: 'rail port (centre)' },
    stated: { count: 1, as: '一心' },
    citation: { paragraph: 145, phrase: '以太原铁路口岸为中心' },
    sites: [
      at('taiyuan', {
        id: 'rail-port-taiyuan',
        name: { zh: '太原铁路口岸', en: 'Taiyuan rail port' },
        port: { mode: 'rail', rank: 'centre' },
      }),
    ],
  },
  {
    id: 'rail-port-secondary',
    kind: 'port',
    sector: 'ports',
    subsector: 'rail-ports',
    name: { zh: '铁路口岸副中心', en: 'rail port (secondary centre)' },
    stated: { count: 3, as: '三区' },
    citation: { paragraph: 145, phrase: '以大同、运城（临汾）、长治（晋城）三个陆路口岸为副中心' },
    sites: [
      at('datong', {
        id: 'rail-port-datong',
        name: { zh: '大同铁路口岸', en: 'Datong rail port' },
        port: { mode: 'rail', rank: 'secondary' },
      }),
      pair(
        'rail-port-yuncheng-linfen',
        { zh: '运城（临汾）铁路口岸', en: 'Yuncheng (Linfen) rail port' },
        ['yuncheng', 'linfen'],
      ),
      pair(
        'rail-port-changzhi-jincheng',
        { zh: '长治（晋城）铁路口岸', en: 'Changzhi (Jincheng) rail port' },
        ['changzhi', 'jincheng'],
      ),
    ],
  },
  {
    id: 'rail-port-construction',
    kind: 'port',
    sector: 'ports',
    subsector: 'rail-ports',
    name: { zh: '铁路口岸建设', en: 'rail port under construction' },
    citation: { paragraph: 145, phrase: '大力推进太原、临汾铁路口岸' },
    interpreted: {
      zh: '同句的太原即“一心”，已记；临汾此处单独列出，另记一处。',
      en: 'Taiyuan in the same phrase is the centre already recorded; Linfen is named here on its own.',
    },
    sites: [
      at('linfen', {
        id: 'rail-port-linfen',
        name: { zh: '临汾铁路口岸', en: 'Linfen rail port' },
        port: { mode: 'rail', rank: 'support' },
      }),
    ],
  },
  {
    id: 'bonded-logistics-platform',
    kind: 'project',
    sector: 'ports',
    subsector: 'port-services',
    name: { zh: '保税物流平台', en: 'bonded logistics platform' },
    citation: { paragraph: 145, phrase: '太原、临汾铁路口岸建设和保税物流平台建设' },
    interpreted: {
      zh: '句式可两读；按“太原、临汾”同时管铁路口岸与保税物流平台，记两处。',
      en: 'The sentence can be read two ways; taken as Taiyuan and Linfen for the rail ports and the platforms alike.',
    },
    sites: atEach('taiyuan', 'linfen'),
  },
  {
    id: 'electronic-port',
    kind: 'port',
    sector: 'ports',
    subsector: 'port-services',
    name: { zh: '电子口岸（单一窗口）', en: 'electronic port (single window)' },
    citation: { paragraph: 145, phrase: '电子口岸要整合信息资源' },
    sites: [provinceWide('全省', { port: { mode: 'electronic', rank: 'support' } })],
  },
];
