import { sites } from '../../data/dataset';
import { type County, counties, countyIds } from '../../data/vocabulary/counties';
import {
  type Locality,
  type LocalityId,
  localities,
  localityIds,
} from '../../data/vocabulary/localities';
import { prefectureIds, prefectures } from '../../data/vocabulary/prefectures';
import { regionIds, regions } from '../../data/vocabulary/regions';
import { inOneLine } from './in-one-line';
import type { Goal, SearchEntry } from './search-entry';

const cities = prefectureIds.map((id): SearchEntry => {
  const { name } = prefectures[id];
  return {
    kind: 'city',
    goal: { type: 'city', id },
    ...name,
    also: [`${name.zh}市`, `${name.en} City`],
  };
});

const unitWords: Readonly<Record<string, string>> = { 区: 'District', 县: 'County', 市: 'City' };

/** 城区 alone says little: 阳泉城区. Elsewhere the name without its ending will do. */
const otherChinese = ({ name, short, prefecture }: County): string =>
  /^[城矿郊]区$/.test(name.zh) ? `${prefectures[prefecture].name.zh}${name.zh}` : short.zh;

/** With the kind of unit where the English name has none, without it where it has. */
const otherEnglish = ({ name }: County): string => {
  const word = unitWords[name.zh.slice(-1)];
  const bare = name.en.replace(/ (District|County|City)$/, '');
  return bare === name.en ? `${name.en} ${word}` : bare;
};

const countyEntries = countyIds.map((id): SearchEntry => {
  const county: County = counties[id];
  const former = (county.former ?? []).flatMap(({ zh, en }) => [zh, en]);
  return {
    kind: 'county',
    goal: { type: 'county', id, city: county.prefecture },
    ...county.name,
    also: [otherChinese(county), otherEnglish(county), ...former].filter(
      (each) => each !== county.name.zh,
    ),
    note: prefectures[county.prefecture].name,
  };
});

const regionEntries = regionIds.map((id): SearchEntry => {
  const { name, label, units } = regions[id];
  const shown: readonly string[] = [name.zh, name.en];
  const also = [label.zh, label.en].filter((each) => !shown.includes(each));
  return {
    kind: 'region',
    goal: { type: 'region', id },
    ...name,
    also,
    note: inOneLine(units.map((unit) => prefectures[unit].name)),
  };
});

/** The one site there, or the county that holds several. */
const goalAt = (id: LocalityId): Goal => {
  const { county, prefecture } = localities[id];
  const [only, ...more] = sites.filter(({ places }) => places.includes(id));
  return only && more.length === 0
    ? { type: 'site', id: only.id }
    : { type: 'county', id: county, city: prefecture };
};

const localityEntries = localityIds.map((id): SearchEntry => {
  const locality: Locality = localities[id];
  const { name, county, prefecture, iata, also = [] } = locality;
  return {
    kind: 'locality',
    goal: goalAt(id),
    ...name,
    also: [...(iata ? [iata] : []), ...also.flatMap(({ zh, en }) => [zh, en])],
    note: {
      zh: `${prefectures[prefecture].name.zh} ${counties[county].name.zh}`,
      en: `${counties[county].name.en}, ${prefectures[prefecture].name.en}`,
    },
  };
});

/** Cities, counties by today's and former names, regions, and the places below the county. */
export const placeEntries: readonly SearchEntry[] = [
  ...cities,
  ...countyEntries,
  ...regionEntries,
  ...localityEntries,
];
