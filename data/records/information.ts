import type { EntryRecord } from '../schema/entry';
import { across, at, atEach, provinceWide } from './where';

export const information: EntryRecord[] = [
  {
    id: 'electronics-base',
    kind: 'base',
    sector: 'information',
    subsector: 'electronics',
    name: { zh: '电子设备制造产业基地', en: 'electronic equipment base' },
    citation: { paragraph: 111, phrase: '着力打造太原电子设备制造产业基地' },
    products: [
      { zh: '数字音视频产品', en: 'Digital audio and video' },
      { zh: '液晶平板显示制造设备', en: 'LCD manufacturing equipment' },
      { zh: '智能通信终端', en: 'Smart communication terminals' },
      { zh: '锂离子电池', en: 'Lithium-ion batteries' },
      { zh: '数字矿山装备', en: 'Digital mining equipment' },
      { zh: '智能电网设备', en: 'Smart-grid equipment' },
      { zh: '智能交通设备', en: 'Smart-transport equipment' },
    ],
    sites: [at('taiyuan')],
  },
  {
    id: 'photovoltaics-base',
    kind: 'base',
    sector: 'information',
    subsector: 'photovoltaics',
    name: { zh: '光伏产业基地', en: 'photovoltaics base' },
    citation: { paragraph: 112, phrase: '打造长治、吕梁、太原、朔州光伏产业基地' },
    products: [
      { zh: '多晶、单晶电池片', en: 'Poly- and monocrystalline cells' },
      { zh: '组件', en: 'Photovoltaic modules' },
    ],
    sites: atEach('changzhi', 'luliang', 'taiyuan', 'shuozhou'),
  },
  {
    id: 'optoelectronic-park',
    kind: 'park',
    sector: 'information',
    subsector: 'led',
    name: { zh: '光电产业园', en: 'optoelectronics park' },
    citation: { paragraph: 113, phrase: '建设长治、临汾光电产业园' },
    products: [{ zh: 'LED', en: 'LED' }],
    sites: atEach('changzhi', 'linfen'),
  },
  {
    id: 'optoelectronic-cluster',
    kind: 'cluster',
    sector: 'information',
    subsector: 'led',
    name: { zh: '光电产业聚集区', en: 'optoelectronics cluster' },
    citation: { paragraph: 113, phrase: '打造长治、临汾、晋城、朔州光电产业聚集区' },
    products: [
      { zh: '衬底材料', en: 'LED substrates' },
      { zh: '外延片', en: 'LED epitaxial wafers' },
      { zh: '芯片', en: 'LED chips' },
      { zh: '封装', en: 'LED packaging' },
    ],
    sites: atEach('changzhi', 'linfen', 'jincheng', 'shuozhou'),
  },
  {
    id: 'torch-information-security-base',
    kind: 'base',
    sector: 'information',
    subsector: 'information-security',
    name: {
      zh: '国家火炬计划太原信息安全特色产业基地',
      en: 'Taiyuan Torch Programme information-security base',
    },
    citation: { paragraph: 114, phrase: '国家火炬计划太原信息安全特色产业基地' },
    sites: [
      at('taiyuan-hi-tech-zone', {
        id: 'torch-information-security-base',
        name: {
          zh: '国家火炬计划太原信息安全特色产业基地',
          en: 'Taiyuan Torch Programme information-security base',
        },
      }),
    ],
  },
  ...securityParks(),
  {
    id: 'information-security-base',
    kind: 'base',
    sector: 'information',
    subsector: 'information-security',
    name: { zh: '信息安全产业基地', en: 'information-security base' },
    citation: { paragraph: 114, phrase: '安防信息为特色的太原信息安全产业基地' },
    products: [
      { zh: '物理防护', en: 'Physical protection' },
      { zh: '可信计算', en: 'Trusted computing' },
      { zh: '数据加密', en: 'Data encryption' },
      { zh: '生物识别', en: 'Biometrics' },
      { zh: '安防信息', en: 'Security information' },
    ],
    sites: [at('taiyuan')],
  },
  {
    id: 'software-park',
    kind: 'park',
    sector: 'information',
    subsector: 'software',
    name: { zh: '山西软件园', en: 'Shanxi Software Park' },
    citation: { paragraph: 116, phrase: '以山西软件园为核心' },
    sites: [
      at('shanxi-software-park', {
        id: 'shanxi-software-park',
        name: { zh: '山西软件园', en: 'Shanxi Software Park' },
      }),
    ],
  },
  {
    id: 'software-base',
    kind: 'base',
    sector: 'information',
    subsector: 'software',
    name: { zh: '软件和信息技术服务基地', en: 'software and IT services base' },
    citation: { paragraph: 116, phrase: '建设太原软件和信息技术服务基地' },
    sites: [at('taiyuan')],
  },
  ...cloudCentres(),
  {
    id: 'big-data-park',
    kind: 'park',
    sector: 'information',
    subsector: 'big-data',
    name: { zh: '大数据产业园区', en: 'big-data industrial park' },
    citation: { paragraph: 121, phrase: '探索构建大数据产业园区' },
    sites: [provinceWide()],
  },
  {
    id: 'internet-of-things-park',
    kind: 'park',
    sector: 'information',
    subsector: 'internet-of-things',
    name: { zh: '罗克佳华物联网园', en: 'Rockontrol IoT park' },
    citation: { paragraph: 122, phrase: '以太原罗克佳华物联网园为核心' },
    firms: [{ zh: '罗克佳华', en: 'Rockontrol' }],
    sites: [at('taiyuan')],
  },
  {
    id: 'internet-of-things-base',
    kind: 'base',
    sector: 'information',
    subsector: 'internet-of-things',
    name: { zh: '物联网产业基地', en: 'internet-of-things base' },
    citation: { paragraph: 122, phrase: '形成太原物联网产业基地' },
    products: [
      { zh: '物联网基础软件', en: 'IoT base software' },
      { zh: '行业应用软件', en: 'Industry software' },
      { zh: '智能传感器', en: 'Smart sensors' },
      { zh: '系统模块', en: 'System modules' },
    ],
    sites: [at('taiyuan')],
  },
  {
    id: 'beidou-sub-centre',
    kind: 'data-centre',
    sector: 'information',
    subsector: 'spatial-information',
    name: {
      zh: '国家北斗导航位置服务数据中心（山西）分中心',
      en: 'National BeiDou location-service data centre, Shanxi branch',
    },
    citation: { paragraph: 123, phrase: '国家北斗导航位置服务数据中心（山西）分中心' },
    sites: [provinceWide('山西')],
  },
  {
    id: 'high-resolution-observation-centre',
    kind: 'data-centre',
    sector: 'information',
    subsector: 'spatial-information',
    name: {
      zh: '高分辨率对地观测系统山西数据与应用中心',
      en: 'High-resolution earth observation centre, Shanxi',
    },
    citation: { paragraph: 123, phrase: '高分辨率对地观测系统山西数据与应用中心' },
    sites: [provinceWide('山西')],
  },
  {
    id: 'spatial-information-park',
    kind: 'park',
    sector: 'information',
    subsector: 'spatial-information',
    name: { zh: '省级空间信息产业园', en: 'provincial spatial-information park' },
    citation: { paragraph: 123, phrase: '省级空间信息产业园' },
    products: [
      { zh: '北斗导航芯片', en: 'BeiDou chips' },
      { zh: '北斗大数据平台', en: 'BeiDou big-data platform' },
    ],
    sites: [provinceWide('省级')],
  },
  {
    id: 'information-belt',
    kind: 'corridor',
    sector: 'information',
    name: { zh: '新一代信息技术产业带', en: 'new-generation IT belt' },
    citation: {
      paragraph: 124,
      phrase: '以太原为中心，覆盖晋中、阳泉、吕梁、长治的新一代信息技术产业带',
    },
    stated: { count: 1, as: '一带' },
    sites: [
      across(['taiyuan', 'jinzhong', 'yangquan', 'luliang', 'changzhi'], {
        id: 'information-belt',
        name: { zh: '新一代信息技术产业带', en: 'New-generation IT belt' },
      }),
    ],
  },
  {
    id: 'photovoltaics-cluster',
    kind: 'cluster',
    sector: 'information',
    subsector: 'photovoltaics',
    name: { zh: '光伏产业集群', en: 'photovoltaics cluster' },
    group: 'two-information-clusters',
    citation: { paragraph: 124, phrase: '建设光伏、LED两大产业集群' },
    sites: [provinceWide('全省')],
  },
  {
    id: 'led-cluster',
    kind: 'cluster',
    sector: 'information',
    subsector: 'led',
    name: { zh: 'LED产业集群', en: 'LED cluster' },
    group: 'two-information-clusters',
    citation: { paragraph: 124, phrase: '建设光伏、LED两大产业集群' },
    sites: [provinceWide('全省')],
  },
  {
    id: 'public-cloud-platform',
    kind: 'data-centre',
    sector: 'information',
    subsector: 'cloud-computing',
    name: { zh: '全省公共服务云平台', en: 'provincial public-service cloud platform' },
    citation: { paragraph: 148, phrase: '政务云、工业云、商务云等全省公共服务云平台' },
    products: [
      { zh: '政务云', en: 'Government cloud' },
      { zh: '工业云', en: 'Industry cloud' },
      { zh: '商务云', en: 'Commerce cloud' },
    ],
    sites: [provinceWide('全省')],
  },
  {
    id: 'provincial-big-data-centre',
    kind: 'data-centre',
    sector: 'information',
    subsector: 'big-data',
    name: { zh: '全省大数据中心', en: 'provincial big-data centre' },
    citation: { paragraph: 148, phrase: '全省公共服务云平台和大数据中心建设' },
    sites: [provinceWide('全省')],
  },
];

/** Paragraph 114: three parks as the core and two as the goal of the Taiyuan base. */
function securityParks(): EntryRecord[] {
  const coreReading = {
    zh: '园区本身未写地点；该句所建为“太原信息安全产业基地”，读作在太原。',
    en: 'The park is given no place of its own; the sentence builds the Taiyuan base, so it is read as Taiyuan.',
  };
  const goalReading = {
    zh: '规划把它写作建设目标，或即前列两园；按字面另记，地点随句末读作太原。',
    en: 'Written as a goal and perhaps the two parks above again; recorded as written, placed in Taiyuan by the end of the sentence.',
  };
  const park = (
    id: string,
    name: EntryRecord['name'],
    phrase: string,
    interpreted: EntryRecord['name'],
    firms: EntryRecord['name'][],
  ): EntryRecord => ({
    id,
    kind: 'park',
    sector: 'information',
    subsector: 'information-security',
    name,
    citation: { paragraph: 114, phrase },
    ...(firms.length > 0 ? { firms } : {}),
    sites: [at('taiyuan', { id, name, interpreted })],
  });
  const chinaCyberSecurity = { zh: '中国网安', en: 'China Cyber Security (CETC)' };
  return [
    park(
      'network-security-park',
      { zh: '网络信息安全高科技园', en: 'Network-security high-tech park' },
      '网络信息安全高科技园',
      coreReading,
      [chinaCyberSecurity],
    ),
    park(
      'network-security-military-civil-park',
      { zh: '网络信息安全军民融合产业园', en: 'Network-security military–civil park' },
      '网络信息安全军民融合产业园',
      coreReading,
      [chinaCyberSecurity],
    ),
    park(
      'security-technology-park',
      { zh: '安防科技产业园', en: 'Security-technology park' },
      '中天信“安防科技产业园”',
      coreReading,
      [{ zh: '中天信', en: 'Zhongtianxin' }],
    ),
    park(
      'north-china-security-park',
      { zh: '网络信息安全专业化高科技园区', en: 'North China network-security park' },
      '华北一流的网络信息安全专业化高科技园区',
      goalReading,
      [],
    ),
    park(
      'national-military-civil-park',
      { zh: '国家级军民融合产业园区', en: 'National military–civil industrial park' },
      '国家级军民融合产业园区',
      goalReading,
      [],
    ),
  ];
}

/** Paragraph 120: the five cloud-computing centres that the plan builds on. */
function cloudCentres(): EntryRecord[] {
  const centre = (
    id: string,
    name: EntryRecord['name'],
    phrase: string,
    site: EntryRecord['sites'][number],
    firms: EntryRecord['name'][] = [],
  ): EntryRecord => ({
    id,
    kind: 'data-centre',
    sector: 'information',
    subsector: 'cloud-computing',
    name,
    citation: { paragraph: 120, phrase },
    ...(firms.length > 0 ? { firms } : {}),
    sites: [{ ...site, id, name }],
  });
  return [
    centre(
      'baidu-cloud-centre',
      { zh: '百度（阳泉）云计算中心', en: 'Baidu (Yangquan) cloud centre' },
      '百度（阳泉）云计算中心',
      at('yangquan'),
      [{ zh: '百度', en: 'Baidu' }],
    ),
    centre(
      'luliang-cloud-centre',
      { zh: '吕梁高性能云计算中心', en: 'Lüliang high-performance cloud centre' },
      '吕梁高性能云计算中心',
      at('luliang'),
    ),
    centre(
      'cetc-classified-cloud-centre',
      { zh: '中电科涉密云计算中心', en: 'CETC classified cloud centre' },
      '中电科涉密云计算中心',
      provinceWide('全省', {
        interpreted: {
          zh: '规划未写地点，中电科在多地有单位，不据此落点。',
          en: 'No place is given and the firm has several seats, so none is assumed.',
        },
      }),
      [{ zh: '中电科', en: 'CETC' }],
    ),
    centre(
      'rockontrol-cloud-base',
      { zh: '罗克佳华物联网云服务基地', en: 'Rockontrol IoT cloud-service base' },
      '罗克佳华物联网云服务基地',
      at('taiyuan', {
        written: ['罗克佳华'],
        interpreted: {
          zh: '此段未写地点；第122段写“太原罗克佳华物联网园”，据此落到太原。',
          en: 'No place here; paragraph 122 writes “Taiyuan Rockontrol IoT park”, hence Taiyuan.',
        },
      }),
      [{ zh: '罗克佳华', en: 'Rockontrol' }],
    ),
    centre(
      'lingshi-beidou-platform',
      { zh: '灵石北斗导航智慧应用云计算服务平台', en: 'Lingshi BeiDou cloud platform' },
      '灵石北斗导航智慧应用云计算服务平台',
      at('lingshi'),
    ),
  ];
}
