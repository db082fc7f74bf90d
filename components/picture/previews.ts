import { type Language, languages, type Text } from '@/data/vocabulary/languages';
import { prefectureIds, prefectures } from '@/data/vocabulary/prefectures';
import { regionIds, regions } from '@/data/vocabulary/regions';
import { sectorIds, sectors } from '@/data/vocabulary/sectors';
import type { Selection } from '@/geo/features/filter';
import { mapSiteById } from '@/geo/features/map-sites';
import { portsTitle } from '../text/ports';
import { shellWords } from '../text/shell-words';

/** A picture for links, shared by the pages that are about the same. */
export interface Preview {
  title: Text;
  selection: Selection;
}

/** All of them, by the name of their file without the language. */
export const previews: Readonly<Record<string, Preview>> = {
  province: { title: shellWords.title, selection: { type: 'province' } },
  ports: { title: portsTitle, selection: { type: 'ports' } },
  ...Object.fromEntries(
    sectorIds.map((id) => [
      `sectors-${id}`,
      { title: sectors[id].name, selection: { type: 'sector', id } satisfies Selection },
    ]),
  ),
  ...Object.fromEntries(
    prefectureIds.map((id) => [
      `cities-${id}`,
      { title: prefectures[id].name, selection: { type: 'city', id } satisfies Selection },
    ]),
  ),
  ...Object.fromEntries(
    regionIds.map((id) => [
      `regions-${id}`,
      { title: regions[id].name, selection: { type: 'region', id } satisfies Selection },
    ]),
  ),
};

const fileOf = (name: string, language: Language): string => `${language}-${name}.png`;

export const previewFiles: readonly string[] = languages.flatMap((language) =>
  Object.keys(previews).map((name) => fileOf(name, language)),
);

/** What a file's name asks for; undefined where there is no such picture. */
export const previewIn = (file: string): { language: Language; preview: Preview } | undefined => {
  const language = languages.find((each) => file.startsWith(`${each}-`));
  const preview = language && previews[file.slice(language.length + 1, -'.png'.length)];
  return language && preview && file.endsWith('.png') ? { language, preview } : undefined;
};

/** A site has the picture of its city, of its region, or of its sector. */
const nameOfSite = (id: string): string => {
  const site = mapSiteById(id);
  const [city] = site?.prefectures ?? [];
  if (site?.extent === 'place' && city) return `cities-${city}`;
  if (site?.region) return `regions-${site.region}`;
  return site ? `sectors-${site.sector}` : 'province';
};

/** The picture of a page. @param path what follows the language: `/sites/air-axis` */
export const previewOf = (path: string, language: Language): string => {
  const [, room = '', id = ''] = path.split('/');
  const name = room === 'sites' ? nameOfSite(id) : [room, id].filter(Boolean).join('-');
  return `/previews/${fileOf(Object.hasOwn(previews, name) ? name : 'province', language)}`;
};
