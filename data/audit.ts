import { entries, findings, measures, sites, targets } from './dataset';
import { groupBy } from './group-by';
import { chapters } from './outline/chapters';
import { paragraphNumbers } from './outline/paragraph-number';
import { paragraphs } from './outline/paragraphs';
import { type Section, sectionOf } from './outline/sections';
import { type Aim, sectorAims } from './outline/sector-aims';
import type { Finding } from './schema/finding';
import type { Measure } from './schema/measure';
import type { StatedLevel } from './schema/target';
import type { Entry, Site } from './site';
import type { Target } from './target';
import type { Text } from './vocabulary/languages';
import { type SectorId, sectorIds } from './vocabulary/sectors';

/** An indicator, and those of its levels that one paragraph states. */
export interface StatedTarget {
  target: Target;
  levels: readonly StatedLevel[];
}

/** Everything in the atlas that cites one paragraph. */
export interface Yield {
  sites: readonly Site[];
  /** The entries that these sites belong to. */
  entries: readonly Entry[];
  targets: readonly StatedTarget[];
  measures: readonly Measure[];
  findings: readonly Finding[];
  /** Our sentences on a sector that rest on it: drawn from what it says, not read off it. */
  aims: readonly (Aim & { sector: SectorId })[];
}

/** What a paragraph can yield; its absence must be accounted for. */
export const yieldKinds = ['sites', 'targets', 'measures', 'findings'] as const;
export type YieldKind = (typeof yieldKinds)[number];

const citing = <Item>(items: readonly Item[], citedBy: (item: Item) => readonly number[]) => {
  const pairs = items.flatMap((item) =>
    [...new Set(citedBy(item))].map((paragraph) => ({ paragraph, item })),
  );
  const byParagraph = groupBy(pairs, ({ paragraph }) => paragraph);
  return (paragraph: number): readonly Item[] =>
    (byParagraph.get(paragraph) ?? []).map(({ item }) => item);
};

const statedLevels = ({ levels }: Target): StatedLevel[] =>
  levels.filter((level) => level.derived === undefined);

const sitesCiting = citing(sites, ({ citation }) => [citation.paragraph]);
const entriesCiting = citing(entries, (entry) =>
  entry.sites.map(({ citation }) => citation.paragraph),
);
const targetsCiting = citing(targets, (target) =>
  statedLevels(target).map(({ citation }) => citation.paragraph),
);
const measuresCiting = citing(measures, ({ citation }) => [citation.paragraph]);
const findingsCiting = citing(findings, ({ stands }) =>
  stands.map(({ citation }) => citation.paragraph),
);
const aimsCiting = citing(
  sectorIds.flatMap((sector) => sectorAims[sector].map((aim) => ({ ...aim, sector }))),
  (aim) => aim.paragraphs,
);

/**
 * What came of a paragraph: all that cites it. A finding cites every paragraph that it sets
 * against another.
 * @param paragraph 1–161
 */
export const yieldOf = (paragraph: number): Yield => ({
  sites: sitesCiting(paragraph),
  entries: entriesCiting(paragraph),
  targets: targetsCiting(paragraph).map((target) => ({
    target,
    levels: statedLevels(target).filter(({ citation }) => citation.paragraph === paragraph),
  })),
  measures: measuresCiting(paragraph),
  findings: findingsCiting(paragraph),
  aims: aimsCiting(paragraph),
});

/** One paragraph of the plan: what it says, and what came of it or why nothing did. */
export interface AuditedParagraph {
  paragraph: number;
  section: Section;
  gist: Text;
  yields: Yield;
  /** Why it yields no site, target, measure or finding. */
  none?: Text;
}

/** @throws Error where the outline leaves a paragraph out */
const audited = (paragraph: number): AuditedParagraph => {
  const outlined = paragraphs[paragraph - 1];
  if (!outlined) throw new Error(`data/outline/paragraphs.ts says nothing of ¶${paragraph}`);
  const { gist, none } = outlined;
  const section = sectionOf(paragraph);
  return { paragraph, section, gist, yields: yieldOf(paragraph), ...(none ? { none } : {}) };
};

/** Every paragraph of the plan with what came of it, 1–161. */
export const audit = (): readonly AuditedParagraph[] => paragraphNumbers.map(audited);

export const yieldsSomething = ({ yields }: AuditedParagraph): boolean =>
  yieldKinds.some((kind) => yields[kind].length > 0);

/** How many paragraphs of a stretch of the plan yield what; one may yield several kinds. */
export interface Coverage extends Readonly<Record<YieldKind, number>> {
  paragraphs: number;
  /** Yield nothing, and the reason is given. */
  none: number;
  /** Yield something, or have the reason why not: all of them, or the atlas has a gap. */
  accounted: number;
}

/** Counts paragraphs by what they yield. */
export const coverageOf = (rows: readonly AuditedParagraph[]): Coverage => {
  const countOf = (passes: (row: AuditedParagraph) => boolean) => rows.filter(passes).length;
  const yielding = (kind: YieldKind) => countOf(({ yields }) => yields[kind].length > 0);
  return {
    paragraphs: rows.length,
    sites: yielding('sites'),
    targets: yielding('targets'),
    measures: yielding('measures'),
    findings: yielding('findings'),
    none: countOf((row) => row.none !== undefined && !yieldsSomething(row)),
    accounted: countOf((row) => (row.none !== undefined) !== yieldsSomething(row)),
  };
};

/** The coverage of each chapter, in order. */
export const coverageByChapter = (rows: readonly AuditedParagraph[]) =>
  chapters.map((chapter) => ({
    chapter,
    coverage: coverageOf(
      rows.filter(({ paragraph }) => chapter.from <= paragraph && paragraph <= chapter.to),
    ),
  }));
