import type { Text } from './languages';

/** The eleven prefecture-level cities, in the order of their codes. */
export const prefectures = {
  taiyuan: { adcode: '140100', name: { zh: '太原', en: 'Taiyuan' } },
  datong: { adcode: '140200', name: { zh: '大同', en: 'Datong' } },
  yangquan: { adcode: '140300', name: { zh: '阳泉', en: 'Yangquan' } },
  changzhi: { adcode: '140400', name: { zh: '长治', en: 'Changzhi' } },
  jincheng: { adcode: '140500', name: { zh: '晋城', en: 'Jincheng' } },
  shuozhou: { adcode: '140600', name: { zh: '朔州', en: 'Shuozhou' } },
  jinzhong: { adcode: '140700', name: { zh: '晋中', en: 'Jinzhong' } },
  yuncheng: { adcode: '140800', name: { zh: '运城', en: 'Yuncheng' } },
  xinzhou: { adcode: '140900', name: { zh: '忻州', en: 'Xinzhou' } },
  linfen: { adcode: '141000', name: { zh: '临汾', en: 'Linfen' } },
  luliang: { adcode: '141100', name: { zh: '吕梁', en: 'Lüliang' } },
} as const satisfies Record<string, { adcode: string; name: Text }>;

export type PrefectureId = keyof typeof prefectures;

export const prefectureIds = Object.keys(prefectures) as PrefectureId[];
