import { placeOf } from '@/data/expand';
import type { PlaceId } from '@/data/records/where';
import type { Site } from '@/data/site';
import { type CountyId, counties } from '@/data/vocabulary/counties';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { type LocalityId, localities } from '@/data/vocabulary/localities';
import { prefectures } from '@/data/vocabulary/prefectures';
import { regions } from '@/data/vocabulary/regions';
import { separator } from './atlas';

const provinceOnly: Text = { zh: '全省，不落点', en: 'Province only, no place' };

const isCounty = (id: PlaceId): id is CountyId => Object.hasOwn(counties, id);
const isLocality = (id: PlaceId): id is LocalityId => Object.hasOwn(localities, id);

/** A place with the units that hold it, coarse to fine in Chinese, fine to coarse in English. */
export const placeInFull = (id: PlaceId): Text => {
  const { name, prefecture } = placeOf(id);
  const city = prefectures[prefecture].name;
  if (isCounty(id)) {
    const full = counties[id].name;
    return { zh: `${city.zh} ${full.zh}`, en: `${full.en}, ${city.en}` };
  }
  if (isLocality(id)) {
    const county = counties[localities[id].county].name;
    return { zh: `${city.zh} ${county.zh} ${name.zh}`, en: `${name.en}, ${county.en}, ${city.en}` };
  }
  return name;
};

const dashed = (names: readonly Text[]): Text => ({
  zh: names.map(({ zh }) => zh).join('–'),
  en: names.map(({ en }) => en).join('–'),
});

/** Where a site is, in as few words as tell it from its siblings. */
export const shortPlace = (site: Site): Text => {
  if (site.region) return regions[site.region].label;
  if (site.extent === 'province') return provinceOnly;
  return dashed(site.places.map((id) => placeOf(id).name));
};

/** Where a site is, in full. */
export const fullPlace = (site: Site): Text => {
  if (site.region) return regions[site.region].name;
  if (site.extent === 'province') return provinceOnly;
  const [only, ...rest] = site.places;
  return only && rest.length === 0 ? placeInFull(only) : shortPlace(site);
};

/** Whether a site's name is nothing but where it is and what it is: 太原 + 镁产业基地. */
export const isNamedAfterPlace = (
  { name, region, places, written }: Site,
  thing: Text,
): boolean => {
  const where = region ? written[0] : places.map((id) => placeOf(id).name.zh).join('-');
  return name.zh === `${where}${thing.zh}`;
};

/** Names in one line, for a list of units that are not links. */
export const inLine = (names: readonly Text[], language: Language): string =>
  names.map((name) => t(name, language)).join(separator);
