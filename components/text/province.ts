import type { Text } from '@/data/vocabulary/languages';

export const provinceTitle: Text = {
  zh: '规划点名 {total} 处',
  en: 'The plan names {total} sites',
};

export const provinceLead: Text = {
  zh: '{city} 处落在地市，{region} 处只写到片区，{span} 处横跨数市，{province} 处只说全省。',
  en: '{city} stand in a city, {region} in a named region, {span} across several cities; {province} are placed in the province only.',
};

export const citiesWord: Text = { zh: '十一市', en: 'The eleven cities' };

export const regionsWord: Text = { zh: '片区', en: 'Regions' };

export const regionsNote: Text = {
  zh: '规划用片区的名字而不列范围；各片区读作哪几市，是我们的读法。',
  en: 'The plan uses these names without saying what lies in them; the cities are our reading.',
};

export const readAs: Text = { zh: '读作 {units}', en: 'read as {units}' };

export const portsWord: Text = { zh: '口岸体系', en: 'The port system' };

export const portsTeaser: Text = {
  zh: '一条南北航空主轴，一个铁路中心，三个副中心',
  en: 'A north–south air axis, a rail centre, three secondary centres',
};

export const aboutWord: Text = { zh: '关于本图', en: 'About this atlas' };

export const aboutTeaser: Text = {
  zh: '位置怎样得知，数据从哪里来，不说什么',
  en: 'How positions are known, where data come from, what it does not say',
};

export const furtherWord: Text = { zh: '另见', en: 'See also' };
