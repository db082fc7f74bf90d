import type { Text } from './languages';

/** Short names of the sites that join several cities, for a column as narrow as one character. */
export const spanLabels = {
  'efficient-motors-base-yuncheng-taiyuan': { zh: '高效机电', en: 'Motors' },
  'efficient-boilers-base-taiyuan-xinzhou': { zh: '高效锅炉', en: 'Boilers' },
  'methanol-gas-vehicles-base-taiyuan-jinzhong-yuncheng': {
    zh: '甲醇燃气车',
    en: 'Methanol & gas',
  },
  'electric-vehicles-axis-base-taiyuan-jincheng': { zh: '电动汽车', en: 'Electric cars' },
  'wind-power-equipment-base-taiyuan-xinzhou-yuncheng': { zh: '风电装备', en: 'Wind power' },
  'coalbed-methane-equipment-axis-base-taiyuan-jincheng': {
    zh: '煤层气装备',
    en: 'Coalbed gas',
  },
  'optoelectronics-base-changzhi-jincheng-linfen': { zh: '光电', en: 'Photonics' },
  'photovoltaics-axis-base-changzhi-taiyuan-luliang': { zh: '光伏', en: 'Solar' },
  'information-belt': { zh: '信息产业带', en: 'IT belt' },
  'air-axis': { zh: '航空主轴', en: 'Air axis' },
  'rail-port-yuncheng-linfen': { zh: '运城铁路口岸', en: 'Yuncheng rail' },
  'rail-port-changzhi-jincheng': { zh: '长治铁路口岸', en: 'Changzhi rail' },
  'dayun-corridor': { zh: '大运两翼', en: 'Dayun highway' },
  'g108-corridor': { zh: '一〇八走廊', en: 'Highway 108' },
  'yellow-river-belt': { zh: '沿黄经济带', en: 'Yellow River' },
} as const satisfies Record<string, Text>;

export type LabelledSpan = keyof typeof spanLabels;

export const isLabelledSpan = (id: string): id is LabelledSpan => Object.hasOwn(spanLabels, id);
