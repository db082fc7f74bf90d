import type { EntryRecord } from '../schema/entry';
import { across, at, type PlaceId } from './where';

type TextPair = EntryRecord['name'];

/** The ten bases of paragraph 97 are ten head nouns under one stated number. */
const tenth = (id: string, name: TextPair, phrase: string, places: PlaceId[]): EntryRecord => {
  const [first, ...rest] = places;
  if (first === undefined) throw new Error(`${id}: a base needs a place`);
  return {
    id,
    kind: 'base',
    sector: 'energy-saving',
    name,
    group: 'ten-energy-saving-bases',
    citation: { paragraph: 97, phrase },
    sites: [rest.length === 0 ? at(first) : across(places)],
  };
};

export const energySaving: EntryRecord[] = [
  tenth(
    'efficient-motors-base',
    { zh: '高效节能机电产业基地', en: 'efficient electromechanical base' },
    '运城-太原高效节能机电',
    ['yuncheng', 'taiyuan'],
  ),
  tenth(
    'efficient-boilers-base',
    { zh: '高效节能环保锅炉产业基地', en: 'efficient boiler base' },
    '太原-忻州高效节能环保锅炉',
    ['taiyuan', 'xinzhou'],
  ),
  tenth(
    'methanol-gas-vehicles-base',
    { zh: '甲醇及燃气汽车产业基地', en: 'methanol and gas vehicle base' },
    '太原-晋中-运城甲醇及燃气汽车',
    ['taiyuan', 'jinzhong', 'yuncheng'],
  ),
  tenth(
    'electric-vehicles-axis-base',
    { zh: '电动汽车产业基地', en: 'electric-vehicle base' },
    '太原-晋城电动汽车',
    ['taiyuan', 'jincheng'],
  ),
  tenth(
    'generating-equipment-base',
    { zh: '发电设备制造产业基地', en: 'power-generating equipment base' },
    '长治发电设备制造',
    ['changzhi'],
  ),
  tenth(
    'wind-power-equipment-base',
    { zh: '风电装备制造产业基地', en: 'wind-power equipment base' },
    '太原-忻州-运城风电装备制造',
    ['taiyuan', 'xinzhou', 'yuncheng'],
  ),
  tenth(
    'coalbed-methane-equipment-axis-base',
    { zh: '煤层气装备制造产业基地', en: 'coalbed-methane equipment base' },
    '太原-晋城煤层气装备制造',
    ['taiyuan', 'jincheng'],
  ),
  tenth(
    'optoelectronics-base',
    { zh: '光电产业基地', en: 'optoelectronics base' },
    '长治-晋城-临汾光电产业',
    ['changzhi', 'jincheng', 'linfen'],
  ),
  tenth(
    'photovoltaics-axis-base',
    { zh: '光伏产业基地', en: 'photovoltaics base' },
    '长治-太原-吕梁光伏产业',
    ['changzhi', 'taiyuan', 'luliang'],
  ),
  tenth(
    'solid-waste-base',
    { zh: '工业固废综合利用产业基地', en: 'industrial solid-waste base' },
    '朔州工业固废综合利用',
    ['shuozhou'],
  ),
];
