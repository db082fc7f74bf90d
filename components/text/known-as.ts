import type { Text } from '@/data/vocabulary/languages';
import { precisions } from '@/data/vocabulary/precisions';
import type { MapSite } from '@/geo/features/map-site';
import { inBoth } from './fill';
import { knownTo } from './site';

/** A site, as far as it decides how its position is known. */
type Known = Pick<MapSite, 'extent' | 'precision' | 'prefectures'>;

const spanWords = {
  name: { zh: '跨 {count} 市', en: 'Across {count} cities' },
  chip: { zh: '只知到这 {count} 座地市', en: 'Known to its {count} cities' },
  means: {
    zh: '一处横跨 {count} 座地市，每座只知到市；图上的线只说明连到哪里，不是走向',
    en: 'One thing across {count} cities, each known as a whole: the line on the map says what it joins and is no route',
  },
} as const satisfies Record<string, Text>;

const counted = (text: Text, { prefectures }: Known): Text =>
  inBoth(text, { count: prefectures.length });

/** How a site's position is known, in a word or two. */
export const knownAs = (site: Known): Text =>
  site.extent === 'span' ? counted(spanWords.name, site) : precisions[site.precision].name;

/** The same as a statement of its own. */
export const knownToWhat = (site: Known): Text =>
  site.extent === 'span' ? counted(spanWords.chip, site) : knownTo[site.precision];

/** What that means for where the site is drawn. */
export const knownMeans = (site: Known): Text =>
  site.extent === 'span' ? counted(spanWords.means, site) : precisions[site.precision].means;
