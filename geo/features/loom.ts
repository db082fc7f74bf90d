import type { Text } from '../../data/vocabulary/languages';
import { type PrefectureId, prefectureIds } from '../../data/vocabulary/prefectures';
import { type RegionId, regionIds, regions } from '../../data/vocabulary/regions';
import type { SectorId } from '../../data/vocabulary/sectors';
import { isLabelledSpan, spanLabels } from '../../data/vocabulary/span-labels';
import type { Pixel, Rectangle } from '../projection';
import type { MapSite } from './map-site';

/** One city's line across the loom, at its own latitude or next to it. */
export interface Rung {
  id: PrefectureId;
  y: number;
}

/** A site's symbol above its strand, centre in px of the stage. */
export interface Token {
  site: MapSite;
  at: Pixel;
}

/** Whatever joins several cities: a region with its sites, or one site that spans them. */
interface StrandCore {
  id: string;
  label: Text;
  name: Text;
  /** The rungs of the cities that it touches, north to south. */
  stops: readonly Rung[];
  sites: readonly MapSite[];
}

type StrandContent = StrandCore &
  ({ kind: 'region'; id: RegionId } | { kind: 'span'; sector: SectorId });

/** A strand in its column; px of the stage. */
export type Strand = StrandContent & {
  /** The strand's own x, the middle of its column. */
  x: number;
  /** The column's width, all of it the strand's hit area. */
  width: number;
  tokens: readonly Token[];
  /** Where the name ends that stands above the tokens. */
  nameFoot: number;
};

/** The loom's part of the stage, px: what the drawn map leaves of 1040 × 900. */
export const loomBox: Rectangle = { x: 538, y: 0, width: 502, height: 900 };

/** `loom` of the design tokens, px. */
export const loomSizes = {
  token: 11.4,
  rungGap: 17,
  nameSize: 10.5,
  spanPitch: 12.5,
  tokenPitch: 12.1,
} as const;

const regionPitch = 15.6;
const regionPitchOfTwo = 26.6;
const blockGap = 12;
/** From so many sites on, a region's tokens stand in two columns. */
const twoColumnsFrom = 3;

/** Lines of the loom's ruling, px of the stage. */
export const loomLines = {
  /** City names end here; rungs begin a little to the right. */
  nameEnd: 597,
  left: 601,
  /** Names of strands reach no higher. */
  top: 6,
  /** Middle of the lowest token. */
  token: 101.5,
  bracket: 827,
  count: 841,
  sentence: 856,
} as const;

/**
 * Sets cities on rungs at their seats' heights, moved as little as it takes (least squares) to
 * keep them `gap` px apart. North to south; px of the stage.
 */
export const rungsAt = (
  seats: Readonly<Record<PrefectureId, Pixel>>,
  gap: number = loomSizes.rungGap,
): Rung[] => {
  const wanted = prefectureIds.map((id) => ({ id, y: seats[id][1] })).sort((a, b) => a.y - b.y);
  /** Rungs that touch move as one block, to the mean of what its members want. */
  const blocks: { sum: number; count: number }[] = [];
  for (const [index, { y }] of wanted.entries()) {
    let block = { sum: y - index * gap, count: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.count > block.sum / block.count; ) {
      block = { sum: block.sum + last.sum, count: block.count + last.count };
      blocks.pop();
      last = blocks.at(-1);
    }
    blocks.push(block);
  }
  const level = blocks.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  return wanted.map(({ id }, index) => ({ id, y: (level[index] ?? 0) + index * gap }));
};

const topOf = ({ stops }: StrandCore): number => stops[0]?.y ?? 0;
const footOf = ({ stops }: StrandCore): number => stops.at(-1)?.y ?? 0;

/**
 * The strands of a list of sites: regions from north to south (the longer first where two begin
 * on one rung), then spans in the order given. A region without a site is none.
 */
const strandsOf = (sites: readonly MapSite[], rungs: readonly Rung[]): StrandContent[] => {
  const stopsAt = (cities: readonly PrefectureId[]): Rung[] =>
    rungs.filter(({ id }) => cities.includes(id));
  const ofRegions = regionIds
    .map((id) => ({
      id,
      kind: 'region' as const,
      label: regions[id].label,
      name: regions[id].name,
      stops: stopsAt(regions[id].units),
      sites: sites.filter(({ region }) => region === id),
    }))
    .filter((strand) => strand.sites.length > 0)
    .sort((a, b) => topOf(a) - topOf(b) || footOf(b) - footOf(a));
  const ofSpans = sites
    .filter(({ extent }) => extent === 'span')
    .map((site) => ({
      id: site.id,
      kind: 'span' as const,
      label: isLabelledSpan(site.id) ? spanLabels[site.id] : site.name,
      name: site.name,
      stops: stopsAt(site.prefectures),
      sites: [site],
      sector: site.sector,
    }));
  return [...ofRegions, ...ofSpans];
};

const columnsOf = ({ sites }: StrandContent): number => (sites.length >= twoColumnsFrom ? 2 : 1);

const widthOf = (strand: StrandContent): number => {
  if (strand.kind === 'span') return loomSizes.spanPitch;
  return columnsOf(strand) === 2 ? regionPitchOfTwo : regionPitch;
};

/** Tokens in reading order, their last line next to the strand. */
const tokensOf = (strand: StrandContent, x: number): Token[] => {
  const columns = columnsOf(strand);
  const lines = Math.ceil(strand.sites.length / columns);
  return strand.sites.map((site, index) => ({
    site,
    at: [
      x + ((index % columns) - (columns - 1) / 2) * loomSizes.tokenPitch,
      loomLines.token - (lines - 1 - Math.floor(index / columns)) * loomSizes.tokenPitch,
    ],
  }));
};

/** Gives every strand a column of its own, left to right, with a gap between regions and spans. */
const laidOut = (strands: readonly StrandContent[]): Strand[] => {
  let edge: number = loomLines.left;
  let kind = strands[0]?.kind;
  return strands.map((strand) => {
    if (strand.kind !== kind) edge += blockGap;
    kind = strand.kind;
    const width = widthOf(strand);
    const x = edge + width / 2;
    edge += width;
    const tokens = tokensOf(strand, x);
    const highest = Math.min(...tokens.map(({ at }) => at[1]));
    return { ...strand, x, width, tokens, nameFoot: highest - loomSizes.token / 2 - 4 };
  });
};

export interface Loom {
  rungs: readonly Rung[];
  strands: readonly Strand[];
}

/** The loom of a list of sites in the plan's order; seats in px of the stage. */
export const loomOf = (
  sites: readonly MapSite[],
  seats: Readonly<Record<PrefectureId, Pixel>>,
): Loom => {
  const rungs = rungsAt(seats);
  return { rungs, strands: laidOut(strandsOf(sites, rungs)) };
};

/** Left and right edge of a block's columns, px of the stage. */
export const blockOf = (
  { strands }: Loom,
  kind: Strand['kind'],
): readonly [left: number, right: number] => {
  const block = strands.filter((strand) => strand.kind === kind);
  return [
    Math.min(...block.map(({ x, width }) => x - width / 2)),
    Math.max(...block.map(({ x, width }) => x + width / 2)),
  ];
};
