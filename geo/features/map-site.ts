import { chapterIdOf } from '../../data/outline/chapters';
import type { Site } from '../../data/site';
import type { KindId } from '../../data/vocabulary/kinds';
import type { Text } from '../../data/vocabulary/languages';
import { leafOf } from '../../data/vocabulary/leaves';
import type { PrecisionId } from '../../data/vocabulary/precisions';
import type { PrefectureId } from '../../data/vocabulary/prefectures';
import type { ReadingId } from '../../data/vocabulary/readings';
import type { RegionId } from '../../data/vocabulary/regions';
import type { SectorId } from '../../data/vocabulary/sectors';
import { type ShapeId, shapeOf } from '../symbol';

/** What both drawings and every list need of a site; the same on server and client. */
export interface MapSite {
  id: string;
  entry: string;
  name: Text;
  kind: KindId;
  shape: ShapeId;
  sector: SectorId;
  leaf: string;
  precision: PrecisionId;
  extent: Site['extent'];
  prefectures: readonly PrefectureId[];
  region?: RegionId;
  paragraph: number;
  /** As `chapterIds` numbers them. */
  chapter: string;
  reading: ReadingId;
  /** Names, products and firms in both languages, as the word filter sees them. */
  words: string;
}

const wordsOf = ({ name, products, firms }: Site): string =>
  [name, ...products, ...firms].flatMap(({ zh, en }) => [zh, en]).join('\n');

export const mapSiteOf = (site: Site): MapSite => ({
  id: site.id,
  entry: site.entry,
  name: site.name,
  kind: site.kind,
  shape: shapeOf(site),
  sector: site.sector,
  leaf: leafOf(site),
  precision: site.precision,
  extent: site.extent,
  prefectures: site.prefectures,
  ...(site.region ? { region: site.region } : {}),
  paragraph: site.citation.paragraph,
  chapter: chapterIdOf(site.citation.paragraph),
  reading: site.interpreted ? 'interpreted' : 'stated',
  words: wordsOf(site),
});
