import { kindIds, kinds } from '@/data/vocabulary/kinds';
import { type Language, t } from '@/data/vocabulary/languages';
import { leafIds, leafName } from '@/data/vocabulary/leaves';
import { precisionIds, precisions } from '@/data/vocabulary/precisions';
import { prefectureIds, prefectures } from '@/data/vocabulary/prefectures';
import { readingIds, readings } from '@/data/vocabulary/readings';
import { sectorIds, sectors, subsectorsOf } from '@/data/vocabulary/sectors';
import { inLine } from '../text/places';
import type { ColumnId } from './column-ids';
import type { TableSite } from './table-site';

interface Column {
  /** What a cell says. */
  text: (site: TableSite, language: Language) => string;
  /**
   * Where a site stands when sorted by this: its place in the plan's own order of sectors, kinds,
   * cities …; words stand by the alphabet (pinyin). Undefined stands last, whichever way round.
   */
  rank?: (site: TableSite) => number | undefined;
  /** In rem; the name takes what is left, and has its least width from the style sheet. */
  width: number;
}

const hasSubsector = ({ sector, leaf }: TableSite): boolean => leaf in subsectorsOf(sector);

/** Cities as the plan orders them; a site over several stands by its first, after those in it alone. */
const cityRank = ({ prefectures: [first, ...more] }: TableSite): number | undefined =>
  first && prefectureIds.indexOf(first) * prefectureIds.length + more.length;

export const columns: Readonly<Record<ColumnId, Column>> = {
  name: { text: ({ name }, language) => t(name, language), width: 0 },
  kind: {
    text: ({ kind }, language) => t(kinds[kind].name, language),
    rank: ({ kind }) => kindIds.indexOf(kind),
    width: 6,
  },
  sector: {
    text: ({ sector }, language) => t(sectors[sector].name, language),
    rank: ({ sector }) => sectorIds.indexOf(sector),
    width: 7.5,
  },
  subsector: {
    text: (site, language) => (hasSubsector(site) ? t(leafName(site.leaf), language) : ''),
    rank: (site) => (hasSubsector(site) ? leafIds.indexOf(site.leaf) : undefined),
    width: 9,
  },
  written: { text: ({ written }) => written, width: 8 },
  city: {
    text: ({ prefectures: held }, language) =>
      inLine(
        held.map((id) => prefectures[id].name),
        language,
      ),
    rank: cityRank,
    width: 6.5,
  },
  county: { text: ({ county }) => county, width: 6 },
  precision: {
    text: ({ precision }, language) => t(precisions[precision].name, language),
    rank: ({ precision }) => precisionIds.indexOf(precision),
    width: 6,
  },
  reading: {
    text: ({ reading }, language) => t(readings[reading].name, language),
    rank: ({ reading }) => readingIds.indexOf(reading),
    width: 6,
  },
  products: { text: ({ products }) => products, width: 14 },
  firms: { text: ({ firms }) => firms, width: 14 },
  group: { text: ({ group }) => group, width: 12 },
  paragraph: {
    text: ({ paragraph }) => `¶${paragraph}`,
    rank: ({ paragraph }) => paragraph,
    width: 3.5,
  },
};
