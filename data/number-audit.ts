import { notIndicators } from './records/not-indicators';
import { numberRules } from './records/number-rules';
import type { Entry } from './site';
import type { Level, Target } from './target';
import { type GroupId, groups } from './vocabulary/groups';

type Kind = 'level' | 'place' | 'rule' | 'exception';

/** A stretch of a paragraph, and who answers for the numbers in it. */
interface Claim {
  start: number;
  end: number;
  kind: Kind;
  by: string;
}

/** A number of the plan with everyone who claims it. */
export interface ClaimedNumber {
  paragraph: number;
  /** With a few characters around it. */
  written: string;
  claims: readonly Claim[];
}

interface Records {
  targets: readonly Target[];
  entries: readonly Entry[];
}

/** Arabic numbers and runs of Chinese numerals; 万 and 亿 after a digit are its unit. */
const numbers = /\d+(?:\.\d+)?|(?<!\d[万亿]*)[一二两三四五六七八九十百千万亿零双半]+/g;

const stretches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
    written,
  }));

const placesOf = (text: string, written: string) => {
  const starts: number[] = [];
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) starts.push(at);
  return starts.map((start) => ({ start, end: start + written.length }));
};

/** Where in its paragraph a level's own number stands: in its phrase, and nowhere else. */
const levelClaims = (text: string, id: string, level: Level): Claim[] => {
  if (level.derived) return [];
  const { value, upper, words, year, citation } = level;
  const own = (written: string) =>
    words === undefined
      ? written === String(value) || written === String(upper)
      : words.includes(written);
  const [{ start: from } = { start: 0 }] = placesOf(text, citation.phrase);
  return stretches(citation.phrase, numbers)
    .filter(({ written }) => own(written))
    .map(({ start, end }) => ({
      start: from + start,
      end: from + end,
      kind: 'level',
      by: `${id} ${year}`,
    }));
};

/** What a list of places counts stands in its phrase, or in a summary elsewhere (“一心三区”). */
const entryClaims = (text: string, { id, group, stated, citation }: Entry): Claim[] => {
  const ofGroup = group === undefined ? undefined : groups[group as GroupId].stated;
  return [stated, ofGroup].flatMap((count) => {
    if (!count) return [];
    const inPhrase = placesOf(citation.phrase, count.as);
    const [{ start: from } = { start: 0 }] = placesOf(text, citation.phrase);
    const places =
      inPhrase.length > 0
        ? inPhrase.map(({ start, end }) => ({ start: from + start, end: from + end }))
        : placesOf(text, count.as);
    return places.map((place) => ({ ...place, kind: 'place', by: group ?? id }) as const);
  });
};

const claimsIn = (text: string, paragraph: number, { targets, entries }: Records): Claim[] => [
  ...targets.flatMap(({ id, levels }) =>
    levels
      .filter((level) => !level.derived && level.citation.paragraph === paragraph)
      .flatMap((level) => levelClaims(text, id, level)),
  ),
  ...entries
    .filter(({ citation }) => citation.paragraph === paragraph)
    .flatMap((entry) => entryClaims(text, entry)),
  ...numberRules.flatMap(({ pattern }) =>
    stretches(text, pattern).map(({ start, end }) => ({
      start,
      end,
      kind: 'rule' as const,
      by: String(pattern),
    })),
  ),
  ...notIndicators
    .filter((one) => one.paragraph === paragraph)
    .flatMap(({ written }) =>
      placesOf(text, written).map((place) => ({
        ...place,
        kind: 'exception' as const,
        by: `¶${paragraph} ${written}`,
      })),
    ),
];

/**
 * Every number of the plan, in digits or in words, with the level that carries it or with what
 * says that it is none: what no one claims has been overlooked.
 * @param paragraphs the plan's text; index 0 is ¶1
 */
export const auditNumbers = (paragraphs: readonly string[], records: Records): ClaimedNumber[] =>
  paragraphs.flatMap((text, index) => {
    const claims = claimsIn(text, index + 1, records);
    return stretches(text, numbers).map(({ start, end }) => ({
      paragraph: index + 1,
      written: text.slice(Math.max(start - 4, 0), end + 4),
      claims: claims.filter((claim) => claim.start <= start && end <= claim.end),
    }));
  });
